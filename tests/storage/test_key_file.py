"""The key beside an embedded database is made once and is nobody else's to read."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.encryption import Keyring
from storage.key_file import NAME, KeyFileRefused, key_file


def test_a_missing_key_is_made_for_the_service_alone_and_then_kept(tmp_path: Path) -> None:
    data_dir = tmp_path / "new folder"
    first = key_file(data_dir)
    Keyring.from_settings(first)
    assert key_file(data_dir) == first
    assert stat.S_IMODE((data_dir / NAME).stat().st_mode) == 0o600
    assert [found.name for found in data_dir.iterdir()] == [NAME]


def test_the_umask_can_neither_widen_nor_break_it(tmp_path: Path) -> None:
    former = os.umask(0)
    try:
        key_file(tmp_path / "data")
        assert stat.S_IMODE((tmp_path / "data" / NAME).stat().st_mode) == 0o600
    finally:
        os.umask(former)


def test_processes_that_start_at_once_end_with_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: key_file(tmp_path), range(32)))
    assert len(keys) == 1
    assert [found.name for found in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o610, 0o777])
def test_a_key_that_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    key = key_file(tmp_path)
    (tmp_path / NAME).chmod(mode)
    with pytest.raises(KeyFileRefused, match="chmod 600") as caught:
        key_file(tmp_path)
    assert key not in str(caught.value)


def test_a_link_to_a_key_elsewhere_is_refused(tmp_path: Path) -> None:
    key_file(tmp_path / "other")
    (tmp_path / NAME).symlink_to(tmp_path / "other" / NAME)
    with pytest.raises(KeyFileRefused, match="plain file"):
        key_file(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_of_another_user_is_refused(tmp_path: Path) -> None:
    key_file(tmp_path)
    os.chown(tmp_path / NAME, 65534, -1)
    with pytest.raises(KeyFileRefused, match="chown"):
        key_file(tmp_path)
