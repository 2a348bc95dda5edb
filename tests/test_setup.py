"""The set-up: locks, licences, the Makefile's names and sentences, and what the image carries."""

import re
import shutil
import subprocess
import tomllib
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-tools.lock"]
# fmt: off
TARGETS = [
    "install", "run", "test", "lint", "lint-fix", "test-specific", "test-cov", "bench", "migrate",
    "migrate-create", "migrate-downgrade", "test-up", "test-down", "setup-docker", "docker-build",
    "docker-up", "docker-down", "docker-logs", "docker-migrate", "docker-migrate-create", "chaos",
    "clean",
]
# fmt: on
PERMISSIVE = re.compile(
    r"MIT|BSD|Apache|Python Software Foundation|PSF|ISC|"
    r"Permission is hereby granted, free of charge"  # how the MIT licence begins
)
# File-level copyleft, used unchanged.
MOZILLA = {"certifi"}


def pins(lock: str) -> dict[str, str]:
    return dict(
        re.findall(r"^([A-Za-z0-9._-]+)==([^ ;]+)", (ROOT / lock).read_text(), re.MULTILINE)
    )


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(lock))
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_tests_run_on_the_versions_that_are_served() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_every_dependency_is_locked() -> None:
    wanted = [re.split(r"[\[=;<>]", line)[0] for line in PROJECT["project"]["dependencies"]]
    names = {name.replace("_", "-").replace(".", "-").lower() for name in wanted}
    assert names <= {name.replace(".", "-") for name in pins("requirements.lock")}


def licences(lock: str) -> dict[str, str]:
    """What each installed package of the lock says of its licence; some are for other platforms."""
    said = {}
    for name in pins(lock):
        with suppress(PackageNotFoundError):
            found = metadata(name).json
            classifiers = [line for line in found.get("classifier", []) if "License ::" in line]
            stated = found.get("license_expression") or found.get("license") or ""
            if not stated and not classifiers:
                stated = distribution(name).read_text("licenses/LICENSE") or ""
            said[name] = f"{stated} {classifiers}"
    return said


def test_every_dependency_may_be_used_freely() -> None:
    said = licences("requirements.lock")
    assert len(said) > 50
    assert {name for name in said if not PERMISSIVE.search(said[name])} <= MOZILLA


def test_the_arrows_hold_for_every_package() -> None:
    packages = {path.parent.name for path in ROOT.glob("[a-z]*/*.py")} - {"tests", "tools"}
    assert packages == set(PROJECT["tool"]["importlinter"]["root_packages"])


def test_the_arrows_have_no_exceptions() -> None:
    for contract in PROJECT["tool"]["importlinter"]["contracts"]:
        assert not {"ignore_imports", "unmatched_ignore_imports_alerting"} & contract.keys()


@pytest.mark.parametrize("target", TARGETS)
def test_make_knows(target: str) -> None:
    known = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert target in known


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A checkout with a space in its path and no set-up."""
    folder = tmp_path / "a checkout"
    folder.mkdir()
    for name in ("Makefile", "pyproject.toml", *LOCKS):
        shutil.copy(ROOT / name, folder)
    return folder


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["make", *words], cwd=folder, capture_output=True, text=True)


def test_make_says_when_there_is_no_python_new_enough(bare: Path) -> None:
    done = make(bare, "install", "PYTHON=false")
    assert done.returncode
    assert "Virtus needs Python 3.11 or newer" in done.stderr


def test_make_says_how_to_get_a_missing_venv_module(bare: Path) -> None:
    python = bare.parent / "python"
    python.write_text('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\n')
    python.chmod(0o755)
    done = make(bare, "install", f"PYTHON={python}")
    assert done.returncode
    assert "apt-get install python3-venv" in done.stderr


def test_the_image_carries_every_package_and_nothing_of_its_makers() -> None:
    admitted = {line[1:] for line in (ROOT / ".dockerignore").read_text().split() if line[0] == "!"}
    packages = PROJECT["tool"]["importlinter"]["root_packages"]
    assert {*packages, "web", "requirements.lock"} <= admitted
    assert not admitted & {"tests", "docs", "requirements-dev.lock", ".env", "secrets"}
