"""Where does a setting stand: in the environment, in `.env`, or in the file of NAME_FILE?"""

from collections.abc import Collection, Mapping
from pathlib import Path

from dotenv import dotenv_values

from bot.settings_checks import Problem

SUFFIX = "_FILE"


def default_data_dir(environ: Mapping[str, str], *, is_root: bool) -> Path:
    """`/var/lib/virtus` for root, else `virtus` in the XDG data folder."""
    if is_root:
        return Path("/var/lib/virtus")
    data_home = Path(environ.get("XDG_DATA_HOME", ""))
    # The XDG specification has a relative path ignored.
    if not data_home.is_absolute():
        data_home = Path(environ.get("HOME") or Path.home()) / ".local" / "share"
    return data_home / "virtus"


def read_env_file(env_file: Path | str | None) -> tuple[dict[str, str], list[Problem]]:
    """The file's values as they stand, `${…}` included; a file that is not there has none."""
    if env_file is None or not Path(env_file).is_file():
        return {}, []
    try:
        values = dotenv_values(env_file, interpolate=False, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        text = "cannot be read: it must be a UTF-8 text that this user may read."
        return {}, [Problem(str(env_file), text)]
    return {name: value or "" for name, value in values.items()}, []


def found(
    environ: Mapping[str, str],
    in_file: Mapping[str, str],
    names: Collection[str],
    secrets: Collection[str],
) -> tuple[dict[str, str], list[Problem]]:
    """The text of each setting that is set.

    Empty means not set; an empty value in the environment also switches off the one in `.env`.
    """
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for name in names:
        spellings = {name, name + SUFFIX} if name in secrets else {name}
        source = environ if spellings & environ.keys() else in_file
        plain = source.get(name, "").strip()
        path = source.get(name + SUFFIX, "").strip() if name in secrets else ""
        if plain and path:
            problems.append(Problem(name, f"and {name}{SUFFIX} are both set: keep one of them."))
        elif path:
            text, reason = _content(path)
            if reason:
                problems.append(Problem(name, f"cannot be read from {name}{SUFFIX}: {reason}"))
            else:
                values[name] = text
        elif plain:
            values[name] = plain
    return values, problems


def _content(path: str) -> tuple[str, str]:
    try:
        text = Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        return "", f"{error.strerror}; it must be the path of a file that this user may read."
    except ValueError:
        return "", "it must be the path of a UTF-8 text."
    return text, "" if text else "the file is empty; it must hold the value and nothing else."
