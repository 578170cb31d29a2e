"""`briefing` and `mkdocs` in processes of their own, without the wait for their modules at each start.

A process loads the modules once and forks at every call. What runs then has a folder, an environment, streams, an end
and an exit code of its own, as if it had been started; only loading is saved, which takes longer than what most tests
let the programs do. Where a test is of the start itself, or of two runs that may differ, `tests.sites.ran` starts them.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple, NoReturn

LOADED = (
    "generator.cli",
    "generator.render.plugin",
    "mkdocs.__main__",
    "mkdocs.commands.build",
    "markdown.extensions.attr_list",
    "markdown.extensions.fenced_code",
    "markdown.extensions.md_in_html",
    "markdown.extensions.tables",
)
"""What the programs load, the command line first, as `briefing` does; any other module is loaded when it is needed."""

SECONDS = 300
"""After which a program hangs, however busy the machine."""

NUMBER_BYTES = 4

Ran = subprocess.CompletedProcess[str]


class Call(NamedTuple):
    """A program that is to run, and where."""

    program: str
    arguments: Sequence[str]
    folder: str
    environment: Mapping[str, str]


def forked(program: str, arguments: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> Ran:
    """Run `briefing` or `mkdocs` in a folder to its end; what it said is text."""
    with TemporaryFile() as call, TemporaryFile() as out, TemporaryFile() as err:
        call.write(json.dumps(Call(program, arguments, str(cwd), environment)).encode())
        call.flush()
        server = _server()
        socket.send_fds(server, [A_CALL], [file.fileno() for file in (call, out, err)])
        child = _number(server)
        try:
            code = _number(server)
        except TimeoutError:
            os.kill(child, signal.SIGKILL)
            code = _number(server)
        return subprocess.CompletedProcess([program, *arguments], code, _text(out.fileno()), _text(err.fileno()))


A_CALL = b"."
"""What comes with the open files of a call: itself, and what the program is to write to."""


@cache
def _server() -> socket.socket:
    ours, its = socket.socketpair()
    command = [sys.executable, "-P", __file__, str(its.fileno())]
    process = subprocess.Popen(command, pass_fds=[its.fileno()], stdin=subprocess.DEVNULL, start_new_session=True)
    its.close()
    ours.settimeout(SECONDS)
    atexit.register(_end, process, ours)
    return ours


def _end(process: subprocess.Popen[bytes], ours: socket.socket) -> None:
    ours.close()
    process.wait()


def _number(server: socket.socket) -> int:
    told = server.recv(NUMBER_BYTES, socket.MSG_WAITALL)
    assert told, "the process that forks has ended"
    return int.from_bytes(told, "big", signed=True)


def _bytes(descriptor: int) -> bytes:
    return os.pread(descriptor, os.fstat(descriptor).st_size, 0)


def _text(descriptor: int) -> str:
    return _bytes(descriptor).decode("utf-8").replace("\r\n", "\n")


def serve(calls: socket.socket) -> None:
    """Loads the modules and forks at every call until there are no more; the child leaves by its program's end."""
    for name in LOADED:
        import_module(name)
    gc.freeze()
    while (received := socket.recv_fds(calls, len(A_CALL), 3))[0]:
        call, *streams = received[1]
        child = os.fork()
        if child == 0:
            calls.close()
            run(Call(*json.loads(_bytes(call))), streams)
        for descriptor in (call, *streams):
            os.close(descriptor)
        _tell(calls, child)
        _tell(calls, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _tell(calls: socket.socket, number: int) -> None:
    calls.send(number.to_bytes(NUMBER_BYTES, "big", signed=True))


def run(call: Call, streams: Iterable[int]) -> NoReturn:
    """Becomes the program, as far as it can tell; `streams` are what it writes to."""
    for stream, descriptor in zip((sys.stdout, sys.stderr), streams, strict=True):
        os.dup2(descriptor, stream.fileno())
        os.close(descriptor)
    os.chdir(call.folder)
    os.environ.clear()
    os.environ.update(call.environment)
    time.tzset()
    sys.argv = [call.program, *call.arguments]
    sys.exit(_entry(call.program)())


def _entry(program: str) -> Callable[[], None]:
    """What the installed command, or `python -m mkdocs`, calls."""
    if program == "briefing":
        return import_module("generator.program").main
    sys.path.insert(0, str(Path.cwd()))
    return import_module("mkdocs.__main__").cli


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
