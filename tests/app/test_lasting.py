"""A terminal that has gone keeps nobody from leaving."""

from __future__ import annotations

import io
from threading import Thread

from textual.drivers._writer_thread import MAX_QUEUED_WRITES, WriterThread

from tarot_tui.app.lasting import Lasting


class Gone(io.StringIO):
    """Takes one thing, and then nothing more."""

    def flush(self) -> None:
        raise OSError(5, "Input/output error")


def test_who_writes_to_a_terminal_that_has_gone_does_not_wait_for_ever() -> None:
    file = Gone()
    writer = WriterThread(Lasting(file))  # type: ignore[arg-type]
    writer.start()

    def leave() -> None:
        for number in range(3 * MAX_QUEUED_WRITES):
            writer.write(f"{number}\n")
        writer.stop()

    leaving = Thread(target=leave, daemon=True)
    leaving.start()
    leaving.join(10)
    assert not leaving.is_alive()
    assert file.getvalue().startswith("0\n")
