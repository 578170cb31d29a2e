"""The child process that runs Typst: `python -I typesetting.py ROOT FONTS [dated]` leaves digest.pdf in ROOT.

Beside it lies landings.json, where the digest's places are. It imports nothing of the generator. Any error or warning
of Typst ends it with exit code 1 and one line on stderr: a warning means a font that is absent or a layout that did
not settle.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform != "win32":
    import resource

PRINTED = "digest.pdf"
LANDINGS = "landings.json"

_MEMORY = 6 * 1024**3
"""Bytes of address space: 1,000 articles take about a third of it."""

_CPU_SECONDS = 600

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
"""Linux' CLONE_NEWUSER and CLONE_NEWNET."""


def main(root: str, fonts: str, *, is_dated: bool) -> int:
    """Lay out ROOT/digest.typ; 0 when all is there. PDF/A wants a date, PDF/UA does not."""
    _limit()
    _leave_the_network()
    import typst  # noqa: PLC0415  It starts threads, and a process with threads may not leave the network.

    families = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
    nowhere = str(Path(root) / "no-packages")
    compiler = typst.Compiler(
        str(Path(root) / "digest.typ"),
        root=root,
        font_paths=families,
        ignore_system_fonts=True,
        package_path=nowhere,
        package_cache_path=nowhere,
    )
    try:
        _, warnings = compiler.compile_with_warnings(
            output=str(Path(root) / PRINTED),
            format="pdf",
            pdf_standards=["ua-1", "a-2a"] if is_dated else ["ua-1"],
        )
        landings = compiler.query("<landings>", field="value", one=True)
    except (RuntimeError, OSError) as error:  # Typst's errors are RuntimeErrors
        return _refuse(str(error))
    (Path(root) / LANDINGS).write_text(landings, encoding="ascii")
    return _refuse(warnings[0].message) if warnings else 0


def _limit() -> None:
    if sys.platform == "win32":
        return
    for kind, limit in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, _CPU_SECONDS)):
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS; a lower limit may be set already
            continue


def _leave_the_network() -> None:
    """On Linux, where the system lets us: a network of our own, with nothing in it. Elsewhere Typst has no way out
    either: packages are all that it fetches, and there is no package folder and no address to take one from."""
    if not sys.platform.startswith("linux"):
        return
    if hasattr(os, "unshare"):
        try:
            os.unshare(_NEW_USER | _NEW_NETWORK)
        except OSError:  # containers and some systems forbid it
            return
    else:
        import ctypes  # noqa: PLC0415  Python 3.12 has os.unshare.

        ctypes.CDLL(None).unshare(_NEW_USER | _NEW_NETWORK)


def _refuse(message: str) -> int:
    sys.stderr.write(" ".join(message.split()) + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], is_dated="dated" in sys.argv[3:]))
