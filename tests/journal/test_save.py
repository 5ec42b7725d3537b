"""Saving: the old words or the new ones, whole, whatever happens."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tarot_tui.journal.save import STEPS, Saved, Saver, digest, make_folder, move_into
from tarot_tui.problem import Problem
from tests.conftest import NOW

OLD, NEW = b"old words\n" * 1000, b"new words\n" * 1000


def saver(folder: Path, step: Callable[[str], None] = lambda _name: None) -> Saver:
    return Saver(str(folder / "state" / "lock"), "my host!", lambda: NOW, step)


def save(
    path: Path, data: bytes, base: bytes | None, step: Callable[[str], None] = lambda _name: None
) -> Saved:
    return saver(path.parent, step).save(
        str(path), data, digest(base) if base is not None else None, lambda _data: None
    )


def leftovers(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if name.endswith(".tmp")]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("before", [None, OLD])
def test_a_save_that_breaks_at_any_step_leaves_old_or_new_whole_and_no_rest(
    step: str, before: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "r.toml"
    if before is not None:
        path.write_bytes(before)

    def breaks(name: str) -> None:
        if name == step:
            raise OSError(errno.EIO, "broken")

    with pytest.raises(Problem, match="cannot be saved: broken"):
        save(path, NEW, before, breaks)
    assert leftovers(tmp_path) == []
    there = path.read_bytes() if path.exists() else None
    assert there == (NEW if STEPS.index(step) >= STEPS.index("replaced") else before)


@pytest.mark.parametrize("step", STEPS)
def test_a_save_that_is_killed_at_any_step_leaves_old_or_new_whole(step: str, tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)
    script = textwrap.dedent(f"""
        import os, signal
        from datetime import datetime, timezone
        from tarot_tui.journal.save import Saver, digest
        def step(name):
            if name == {step!r}:
                os.kill(os.getpid(), signal.SIGKILL)
        saver = Saver({str(tmp_path / "state" / "lock")!r}, "h", lambda: datetime.now(timezone.utc), step)
        saver.save({str(path)!r}, {NEW!r}, digest({OLD!r}), lambda data: None)
    """)
    done = subprocess.run([sys.executable, "-c", script], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == (NEW if STEPS.index(step) >= STEPS.index("replaced") else OLD)
    # What the killed save left is swept once it is old, and the lock is free again.
    for name in leftovers(tmp_path):
        os.utime(tmp_path / name, (0, 0))
    now = path.read_bytes()
    assert save(path, b"newest", now).outcome == "written"
    assert leftovers(tmp_path) == []


def test_steps_are_passed_in_the_written_order(tmp_path: Path) -> None:
    passed: list[str] = []
    save(tmp_path / "r.toml", NEW, None, passed.append)
    assert tuple(passed) == STEPS


def test_equal_content_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)
    os.utime(path, (1, 1))
    assert save(path, OLD, OLD).outcome == "unchanged"
    assert path.stat().st_mtime == 1


def test_a_file_that_somebody_else_changed_stays_and_both_versions_are_there(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(b"theirs")
    saved = save(path, NEW, OLD)
    assert saved.outcome == "conflict"
    assert saved.path == str(tmp_path / "r.conflict-my-host-2026-11-22_200503Z.toml")
    assert path.read_bytes() == b"theirs"
    assert Path(saved.path).read_bytes() == NEW
    again = save(path, OLD, NEW)
    assert again.path.endswith("200503Z-2.toml")


def test_a_new_file_never_overwrites_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)
    assert save(path, NEW, None).outcome == "conflict"
    assert path.read_bytes() == OLD


def test_two_programs_that_save_at_once_both_keep_their_words(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)
    script = textwrap.dedent("""
        import sys, datetime
        from tarot_tui.journal.save import Saver, digest
        folder, mine = sys.argv[1:]
        saver = Saver(folder + "/state/lock", mine, lambda: datetime.datetime.now(datetime.timezone.utc))
        sys.stdin.readline()
        saver.save(folder + "/r.toml", mine.encode(), digest(sys.argv[0].encode() and open(folder + "/old", "rb").read()), lambda data: None)
    """)
    (tmp_path / "old").write_bytes(OLD)
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path), f"words{n}"], stdin=subprocess.PIPE)
        for n in range(4)
    ]
    for process in running:
        assert process.stdin
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in running:
        process.communicate()
        assert process.returncode == 0
    there = {file.read_bytes() for file in tmp_path.glob("r*.toml")}
    assert there == {b"words0", b"words1", b"words2", b"words3"}


def test_what_does_not_read_back_is_never_put_in_place(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)

    def check(data: bytes) -> None:
        raise Problem("would not read back")

    with pytest.raises(Problem, match="would not read back"):
        saver(tmp_path).save(str(path), NEW, digest(OLD), check)
    assert path.read_bytes() == OLD


def test_a_link_stays_a_link_and_its_target_is_written(tmp_path: Path) -> None:
    target = tmp_path / "far" / "target.toml"
    target.parent.mkdir()
    target.write_bytes(OLD)
    link = tmp_path / "r.toml"
    link.symlink_to(target)
    assert save(link, NEW, OLD).outcome == "written"
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert leftovers(target.parent) == []


def test_a_file_that_a_person_made_read_only_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)
    path.chmod(0o444)
    with pytest.raises(Problem, match="is read-only"):
        save(path, NEW, OLD)
    assert path.read_bytes() == OLD


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_files_and_folders_are_private_whatever_the_umask(umask: int, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "r.toml"
    seen: list[int] = []

    def look(name: str) -> None:
        if name == "written":
            seen.extend(stat.S_IMODE((path.parent / rest).stat().st_mode) for rest in leftovers(path.parent))

    before = os.umask(umask)
    try:
        Saver(str(tmp_path / "lock"), "h", lambda: NOW, look).save(str(path), NEW, None, lambda _data: None)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, path.parent.parent)} == {0o700}
    assert all(mode & 0o077 == 0 for mode in seen) and seen


def test_a_full_disk_keeps_the_old_words_and_says_what_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(OLD)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as caught:
        save(path, NEW, OLD)
    assert "no space left on device" in str(caught.value)
    assert "Make some room" in caught.value.remedy and "--library" not in caught.value.remedy
    assert path.read_bytes() == OLD
    assert leftovers(tmp_path) == []


def test_a_limit_on_file_sizes_keeps_the_old_words(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
        with pytest.raises(Problem, match="file too large"):
            save(path, b"x" * 10_000, b"old")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert path.read_bytes() == b"old"
    assert leftovers(tmp_path) == []


def test_a_folder_that_is_a_file_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Problem, match="not a directory"):
        save(tmp_path / "file" / "r.toml", NEW, None)


def test_a_state_folder_that_cannot_be_made_does_not_stop_a_save(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    path = tmp_path / "r.toml"
    saved = Saver(str(tmp_path / "file" / "lock"), "h", lambda: NOW).save(
        str(path), NEW, None, lambda _data: None
    )
    assert saved.outcome == "written"


def test_young_rests_of_another_program_are_left_alone(tmp_path: Path) -> None:
    rest = tmp_path / ".r.toml.0a1b2c3d.tmp"
    other = tmp_path / ".somebody.tmp"
    for path in (rest, other):
        path.write_bytes(b"")
        os.utime(path, (NOW.timestamp() - 3000, NOW.timestamp() - 3000))
    save(tmp_path / "x.toml", NEW, None)
    assert rest.exists()
    os.utime(other, (0, 0))
    Saver(str(tmp_path / "lock"), "h", lambda: NOW + timedelta(hours=1)).save(
        str(tmp_path / "y.toml"), NEW, None, lambda _data: None
    )
    assert not rest.exists()
    assert other.exists()


def test_moving_into_a_taken_name_overwrites_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_folder(str(tmp_path / "t"))
    for round_, has_links in enumerate((True, False, True)):
        if not has_links:
            monkeypatch.setattr(os, "link", _no_links)
        else:
            monkeypatch.undo()
        source = tmp_path / "s.toml"
        source.write_text(str(round_))
        move_into(str(source), str(tmp_path / "t" / "s.toml"))
        assert not source.exists()
    assert sorted(path.read_text() for path in (tmp_path / "t").iterdir()) == ["0", "1", "2"]


def _no_links(source: str, target: str) -> None:
    raise OSError(errno.EPERM, "no links here")
