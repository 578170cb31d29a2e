"""A limit on the processor time that rules may take over one text: none that never ends hangs a build."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class OverLimitError(Exception):
    """What was run under a limit used more than it may."""


@contextmanager
def cpu_limit(seconds: float) -> Iterator[None]:
    """Raises OverLimitError within the block once it has used that many seconds of the processor.

    Regular expressions are interrupted too: their matcher looks for signals. Only a program's main thread can be, and
    only where the system has such timers; elsewhere nothing is limited.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise OverLimitError
