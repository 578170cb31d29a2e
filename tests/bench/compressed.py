"""Serves a folder as page hosts do: compressed where a host compresses, over connections that stay open and may queue.

Run: python -m tests.bench.compressed FOLDER; prints the address. In a process of its own, so that it does not wait for
the one that measures.
"""

from __future__ import annotations

import gzip
import sys
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

COMPRESSED = ("text/", "application/json", "application/javascript", "image/svg+xml", "application/xml")
PREFIX = "/briefing/"
ROOT = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path()


class Server(ThreadingHTTPServer):
    """With room for a browser that asks for everything at once."""

    request_queue_size = 256
    daemon_threads = True


class Handler(BaseHTTPRequestHandler):
    """Answers GET below PREFIX."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Send a file, or say that there is none."""
        path = unquote(urlsplit(self.path).path)
        file = ROOT / path.removeprefix(PREFIX) / ("index.html" if path.endswith("/") else "")
        found = path.startswith(PREFIX) and file.is_file()
        body, headers = _answer(file) if found else (b"", {})
        self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's names
        """Say nothing: the browser counts."""


@cache
def _answer(file: Path) -> tuple[bytes, dict[str, str]]:
    kind = guess_type(file.name)[0] or "application/octet-stream"
    body = file.read_bytes()
    if not kind.startswith(COMPRESSED):
        return body, {"Content-Type": kind}
    return gzip.compress(body, 6), {"Content-Type": kind, "Content-Encoding": "gzip"}


if __name__ == "__main__":
    with Server(("127.0.0.1", 0), Handler) as server:
        print(f"http://127.0.0.1:{server.server_port}{PREFIX}", flush=True)
        server.serve_forever()
