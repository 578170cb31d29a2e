"""The child process that parses files: Incoming on standard input, documents or refusals on standard output.

Started by quarantine.py. Every file may cost CPU_SECONDS and MOST_MEMORY; past the first the system ends the process,
past the second the file is refused.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from importlib import import_module
from typing import BinaryIO, Final

from generator.intake import pipe_messages
from generator.intake.formats import Format, Incoming
from generator.intake.pipe_messages import Answer
from generator.intake.quarantine import CPU_SECONDS
from generator.intake.received import SetAside
from generator.model import RawDocument

MOST_MEMORY = 2 << 30
"""Bytes of address space."""

PARSERS: Final = {
    Format.PAGE: "html",
    Format.FEED: "feed",
    Format.JSON_FEED: "json_feed",
    Format.MAIL: "mail",
    Format.MARKDOWN: "markdown",
}
"""The module with the `document` for each format; imported when the first file needs it."""


def main() -> None:
    """Answers file after file until its input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is no answer
    if sys.platform == "linux":  # elsewhere the system counts otherwise
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    while incoming := _next(requests):
        _allow_seconds(CPU_SECONDS)
        answers.write(pipe_messages.reply(answer(incoming)))
        answers.flush()


def answer(incoming: Incoming) -> Answer:
    """What becomes of one file."""
    try:
        return document(incoming)
    except SetAside as refused:
        return refused.problem.what, refused.problem.remedy
    except RecursionError:
        return "it is nested too deep", "paste the text itself"
    except MemoryError:
        return "it unfolds to more than fits into memory", "paste the text itself"


def document(incoming: Incoming) -> RawDocument:
    """The file as its parser reads it, in this process and without limits. Raises SetAside."""
    parser = import_module(f"generator.intake.{PARSERS[incoming.format]}")
    found = parser.document(incoming)
    assert isinstance(found, RawDocument)
    return found


def _next(requests: BinaryIO) -> Incoming | None:
    length = pipe_messages.length(requests.read(pipe_messages.LENGTH_BYTES))
    return pipe_messages.asked(requests.read(length)) if length else None


def _allow_seconds(seconds: int) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


if __name__ == "__main__":
    main()
