"""Parsing what came from outside, in a child process under limits: Incoming in, a RawDocument or a SetAside out.

One child serves file after file, so that its start is paid once; it is killed, and the next file gets a new one, when a
file costs more than CPU_SECONDS or breaks the parser. Plain text never comes here.
"""

from __future__ import annotations

import atexit
import os
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from threading import Lock
from typing import Final

from generator.intake import pipe_messages
from generator.intake.formats import Incoming
from generator.intake.pipe_messages import Answer
from generator.intake.received import SetAside
from generator.model import RawDocument

CPU_SECONDS: Final = 10
"""What one file may cost."""

PATIENCE = 1.0
"""Seconds that a child is given to end after its answer failed to come."""

WALL_SECONDS = 120.0
"""When a child that does not even burn its CPU seconds is given up."""

PARSING: Final = ("-m", "generator.intake.parsing")
"""The program that parses."""

BROKEN_OFF: Final = ("its parser broke off", "save it again, or paste the text itself")
"""What is said of a file whose parser died, or answered what is no answer."""


def parsed(incoming: Incoming) -> RawDocument:
    """What a parser makes of the file. Raises SetAside for one that is refused or beyond the limits."""
    with _LOCK:
        answer = _CHILD.answer(incoming)
    if isinstance(answer, RawDocument):
        return answer
    what, remedy = answer
    raise SetAside(incoming.shown_as, what, remedy)


class _Child:
    """The process that parses, started when the first file needs it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def answer(self, incoming: Incoming) -> Answer:
        """What the child makes of a file, or why there is no telling."""
        process = self._process = self._process or _started()
        assert process.stdin
        try:
            process.stdin.write(pipe_messages.question(incoming))
            process.stdin.flush()
            return _read(process)
        except (BrokenPipeError, EOFError, TimeoutError):
            return _cause(self.end(PATIENCE))
        except pipe_messages.NoMessageError:
            self.end()
            return BROKEN_OFF

    def end(self, patience: float = 0) -> int:
        """Kills the child, if there is one and it does not end by itself; its exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        try:
            process.wait(timeout=patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(BrokenPipeError):  # what it did not read any more
                pipe.close() if pipe else None
        return process.returncode


def _started() -> subprocess.Popen[bytes]:
    # -P: the folder it is started in is no place to import from. It sees Ctrl-C as the end of its input.
    command = [sys.executable, "-P", *PARSING]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _read(process: subprocess.Popen[bytes]) -> Answer:
    assert process.stdout
    deadline = time.monotonic() + WALL_SECONDS
    pipe = process.stdout.fileno()
    length = pipe_messages.length(_bytes(pipe, pipe_messages.LENGTH_BYTES, deadline))
    return pipe_messages.answered(_bytes(pipe, length, deadline))


def _bytes(pipe: int, count: int, deadline: float) -> bytes:
    read = bytearray()
    while len(read) < count:
        ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError
        piece = os.read(pipe, min(count - len(read), 1 << 20))
        if not piece:
            raise EOFError
        read += piece
    return bytes(read)


def _cause(code: int) -> tuple[str, str]:
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return f"reading it took more than {CPU_SECONDS} seconds", "paste the text itself"
    return BROKEN_OFF


_LOCK = Lock()
_CHILD = _Child()
atexit.register(_CHILD.end)
