"""`mkdocs serve` on a real site: what is dropped into content/raw appears, and nothing loops."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.sites import NewSite, quiet_environment

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BUILDING = "Building documentation"
HEADLINE = "Ferry Returns to Old Harbour after Nine Years"
CLIPPING = f"""{HEADLINE}

The first ferry in nine years tied up at the old harbour of Marsa Kabir on Sunday, with forty passengers on board.

Port officials said that a second crossing would follow every Thursday as long as the weather allowed it.
"""
BROKEN_CATALOGUE = "topics:\n  ferry: [not a topic\n"


@dataclass(frozen=True)
class Server:
    """A running `mkdocs serve`: its address and the file its messages go to."""

    address: str
    messages: Path
    process: subprocess.Popen[bytes]

    def builds(self) -> int:
        """How often the site has been built so far."""
        return self.messages.read_text("utf-8").count(BUILDING)

    def shows(self, words: str) -> bool:
        """Whether the home page holds these words now."""
        try:
            with urllib.request.urlopen(self.address, timeout=20) as answer:
                return words in answer.read().decode("utf-8")
        except OSError:
            return False


@contextmanager
def _serving(project: Path) -> Iterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    messages = project.parent / "messages.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with messages.open("wb") as out:
        process = subprocess.Popen(command, cwd=project, env=quiet_environment(), stdout=out, stderr=out)
        try:
            yield Server(f"http://127.0.0.1:{port}/", messages, process)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _until(is_so: Callable[[], bool], server: Server, seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert server.process.poll() is None, f"the server ended:\n{server.messages.read_text('utf-8')}"
        assert time.monotonic() < end, f"waited in vain:\n{server.messages.read_text('utf-8')}"
        time.sleep(0.2)


def _until_quiet(server: Server, seconds: float = 4) -> int:
    """Wait until no build has begun for some seconds; gives the number of builds."""
    seen, since = server.builds(), time.monotonic()
    end = since + 180
    while time.monotonic() - since < seconds:
        assert time.monotonic() < end, "the site is built again and again"
        time.sleep(0.2)
        if server.builds() != seen:
            seen, since = server.builds(), time.monotonic()
    return seen


def test_a_dropped_file_appears_after_at_most_two_rebuilds(new_site: NewSite) -> None:
    """A raw file put in place while serving becomes a page, with at most two rebuilds, and the server then rests."""
    project = new_site()
    with _serving(project) as server:
        _until(lambda: server.shows("<html"), server)
        before = _until_quiet(server)
        (project / "content" / "raw" / "ferry.txt").write_text(CLIPPING, "utf-8")
        _until(lambda: server.shows(HEADLINE), server)
        rebuilds = _until_quiet(server) - before
    assert list((project / "content" / "articles").glob("*.md")), "no page was written"
    assert 1 <= rebuilds <= 2
    assert "Traceback" not in server.messages.read_text("utf-8")


def test_a_running_server_is_searched_too(new_site: NewSite, chromium: Browser) -> None:
    """What was dropped in is found with its facets, from the box of another page, as in a finished build."""
    project = new_site()
    (project / "content" / "raw" / "ferry.txt").write_text(CLIPPING, "utf-8")
    with _serving(project) as server:
        _until(lambda: server.shows(HEADLINE), server)
        page = chromium.new_page()
        page.goto(server.address)
        page.fill("#Bar-search", "passengers")
        page.press("#Bar-search", "Enter")
        page.locator("#hits a", has_text=HEADLINE).wait_for()
        page.locator("#facets input[name=kind]").first.wait_for()
        page.close()


def test_serving_survives_a_broken_catalogue(new_site: NewSite) -> None:
    """A slip in topics.yml while serving is told with file and line, no traceback; the old site is there meanwhile."""
    project = new_site()
    catalogue = project / "content" / "topics.yml"
    good = catalogue.read_text("utf-8")
    with _serving(project) as server:
        _until(lambda: server.shows("<html"), server)
        catalogue.write_text(BROKEN_CATALOGUE, "utf-8")
        _until(lambda: "topics.yml:" in server.messages.read_text("utf-8"), server)
        _until(lambda: "served as it was" in server.messages.read_text("utf-8"), server)
        assert server.shows("<html"), "no answer while the catalogue is broken"
        catalogue.write_text(good, "utf-8")
        before = server.builds()
        _until(lambda: server.builds() > before and server.shows("<html"), server)
    assert "Traceback" not in server.messages.read_text("utf-8")
