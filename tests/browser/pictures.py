"""The README's pictures, taken of the repository's own site and its PDF: `make pictures`.

pictures/article.png   an article page at a desk
pictures/page.png      the article that the README follows, on the site
pictures/print.png     the same in the PDF
pictures/phones.png    home and an article on a phone, light and dark
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.conftest import CHROMIUM_FLAGS
from tests.sites import PROJECT, briefing, mkdocs, serving

PICTURES = PROJECT / "pictures"
FOLLOWED = "articles/sdf-says-water-was-cut-to-al-aqtan-prison-near-raqqa/"
DESK = {"width": 1280, "height": 860}
HALF = {"width": 1240, "height": 1400}
PHONE = {"width": 390, "height": 780}


def main() -> None:
    """Builds a copy of the site, prints it, and takes every picture."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        for name in ("content", "site_templates"):
            shutil.copytree(PROJECT / name, project / name)
        shutil.copy(PROJECT / "mkdocs.yml", project)
        mkdocs("build", cwd=project)
        briefing("digest", "--out", "digest.pdf", cwd=project)
        with serving(project / "site") as address, sync_playwright() as playwright:
            program = os.environ.get("CHROMIUM") or shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
            take(browser, address, Path(folder))
            browser.close()
        printed(project / "digest.pdf")


def take(browser: Browser, address: str, scratch: Path) -> None:
    """The pictures of the site; the phones' stand side by side."""
    shot(browser, address + FOLLOWED, DESK, "light", PICTURES / "article.png")
    shot(browser, address + FOLLOWED, HALF, "light", PICTURES / "page.png")
    for number, (path, scheme) in enumerate((("", "light"), (FOLLOWED, "light"), ("topics/sdf/", "dark"))):
        shot(browser, address + path, PHONE, scheme, scratch / f"phone-{number}.png")
    row = "".join(f'<img src="file://{scratch}/phone-{number}.png" style="margin:0 12px">' for number in range(3))
    (scratch / "phones.html").write_text(f'<body style="margin:12px 0;background:#8a9099;width:1242px">{row}', "utf-8")
    shot(browser, f"file://{scratch}/phones.html", {"width": 1242, "height": 804}, "light", PICTURES / "phones.png")


def shot(browser: Browser, url: str, size: dict[str, int], scheme: str, file: Path) -> None:
    """One picture of what a reader sees first."""
    page = browser.new_page(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(url)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=str(file))
    page.close()


def printed(pdf: Path) -> None:
    """The first page of the PDF that holds the followed article's headline as its own."""
    for number in range(3, 40):
        page = ["-f", str(number), "-l", str(number)]
        text = subprocess.run(["pdftotext", *page, str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        if "SDF Says Water Was Cut" in text and "left without water" in text:
            picture = ["-r", "80", "-png", "-singlefile", str(pdf), str(PICTURES / "print")]
            subprocess.run(["pdftoppm", *page, *picture], check=True)
            return
    sys.exit("the article that the README follows is not in the PDF")


if __name__ == "__main__":
    main()
