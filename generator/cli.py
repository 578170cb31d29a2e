"""The command line. The only module that prints, reads arguments and sets the exit code.

Data goes to stdout, messages to stderr. Exit codes: 0 fine, 1 findings, 2 usage, 3 configuration, 4 nothing readable,
130 interrupted.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator import additions, check, conversions, explanations, notices, orders, pages, pipeline, suggestions, topics
from generator.arguments import Day, config_option, json_option, known_page
from generator.clock import today
from generator.model import Outcome, Problem, Severity
from generator.render import export as exporting

FINDINGS, CONFIGURATION, NOTHING_READABLE, INTERRUPTED = 1, 3, 4, 130

CHECK_FORMATS = ("text", "json", "github")

MANY = 20
"""Articles: printing fewer is over at once."""

STARTER = Path(__file__).parents[1] / "site_templates" / "starter"


def main() -> None:
    """Runs a command and ends with its exit code."""
    try:
        code = briefing.main(standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(INTERRUPTED)
    except pipeline.MisconfiguredError as error:
        say(error.problems)
        sys.exit(CONFIGURATION)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        say([notices.unwritten(error)])
        sys.exit(FINDINGS)
    sys.exit(code)  # asks nothing of modules that no command needed


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefing-site", prog_name="briefing")
def briefing() -> None:
    """News clippings in, a linked, searchable and printable briefing site out."""


@briefing.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> int:
    """Make a new site in FOLDER."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.UsageError(f"{folder} is not empty; name a new folder")
    try:
        shutil.copytree(STARTER, folder, dirs_exist_ok=True)
        (folder / "gitignore").rename(folder / ".gitignore")
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)  # half a site would be in the way of the next try
        raise
    click.echo(f"A new site is in {folder}. Next:\n  cd {folder}\n  briefing add CLIPPING.txt\n  mkdocs serve")
    return 0


@briefing.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--outlet", default="", help="Who published it, if the text does not say.")
@click.option("--date", "day", type=Day(), help="When it was published, if the text does not say.")
@click.option("--url", default="", help="Where it was published.")
@click.option("--dry-run", is_flag=True, help="Say what would be found; write nothing.")
@json_option
@config_option
def add(files: tuple[Path, ...], as_json: bool, dry_run: bool, config_file: Path, **source: str | date | None) -> int:
    """Copy FILES (folders too, and "-" for what is piped in) into content/raw and convert them."""
    project = pipeline.opened(config_file)
    supplied = additions.Supplied(str(source["outlet"]), str(source["url"]), str(source["day"] or ""))
    for fault in additions.unfit(supplied):
        raise click.UsageError(fault)
    piped = sys.stdin.buffer.read(additions.MAX_BYTES + 1) if Path("-") in files else b""
    arrivals, problems = additions.arrivals(project, files, piped, supplied)
    found, notes = (additions.rehearsed if dry_run else additions.added)(project, arrivals, today())
    if as_json:
        click.echo(json.dumps([additions.as_data(report) for report in found], ensure_ascii=False, indent=2))
    else:
        for report in found:
            click.echo(additions.told(report))
    return ended((*problems, *notes), nothing_read=not arrivals)


@briefing.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path, exists=True))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path, file_okay=False))
def convert(source: Path, target: Path) -> int:
    """Turn a file, or a folder of files, into Markdown pages under OUT; no site is needed."""
    if source.is_dir() and target.resolve().is_relative_to(source.resolve()):
        raise click.UsageError(f"{target} lies in {source}, where the input is; name a folder outside of it")
    with progress(f"Converting {source.name}", many=source.is_dir()) as watch:
        names, problems = conversions.convert_all(source, target, lambda done, of: watch(done / of))
    return ended(problems, nothing_read=not names)


@briefing.command()
@click.option("--strict/--no-strict", default=True, show_default=True, help="Fail on warnings.")
@click.option("-d", "--site-dir", type=click.Path(path_type=Path), help="Where the site goes.")
@config_option
def build(strict: bool, site_dir: Path | None, config_file: Path) -> int:
    """Build the site, as `mkdocs build` does."""
    pipeline.opened(config_file)  # what is wrong in mkdocs.yml is told by its line, and ends with 3
    options = ["--strict"] if strict else []
    if site_dir:
        options += ["--site-dir", str(site_dir.absolute())]
    return mkdocs("build", *options, "--config-file", str(config_file))


@briefing.command()
@click.option("-a", "--dev-addr", default="127.0.0.1:8000", show_default=True, help="Where to serve.")
@config_option
def serve(dev_addr: str, config_file: Path) -> int:
    """Serve the site on this machine, rebuilt as you write, as `mkdocs serve` does."""
    return mkdocs("serve", "--dev-addr", dev_addr, "--config-file", str(config_file))


@briefing.command()
@click.argument("name", default="")
@click.option(
    "--definition", "file", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="A digest's file."
)
@click.option("--from", "first", type=Day(), help="The first day of the period.")
@click.option("--to", "last", type=Day(), help="The last day of the period.")
@click.option(
    "--topic", "topics", multiple=True, help="Only articles that name this topic (its slug); may be repeated."
)
@click.option("--title", default="", help="The title on the cover; else the digest's own, or the site's name.")
@click.option("--paper", type=click.Choice(["a4", "us-letter"]), help="Else the digest's own, or a4.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The PDF to write; else NAME.pdf.")
@config_option
def digest(out: Path | None, config_file: Path, **wanted: Any) -> int:
    """Print articles as a PDF.

    NAME is a digest of content/digests, or an article. Without it: all articles, or those of a period and of topics;
    one --topic alone prints its dossier.
    """
    order = orders.Order(**{key: value for key, value in wanted.items() if value})
    fault = order.fault or ("" if out or order.name else "name the PDF to write: --out digest.pdf")
    if fault:
        raise click.UsageError(fault)
    project = pipeline.opened(config_file)
    done = pipeline.run(project, today())
    try:
        edition, made, problems = orders.ready(project, done.edition, order)
    except orders.UnknownOrder as unknown:
        raise click.UsageError(str(unknown)) from None
    target = out or Path(f"{order.slug}.pdf")
    is_new_folder = not target.parent.exists()
    if not problems:
        with progress(f"Printing {target.name}", many=len(made.articles) >= MANY) as watch:
            problems = pipeline.print_digest(edition, made, target, watch)
    code = ended(notices.summed_up((*done.problems, *problems)))
    if not any(problem.severity is Severity.ERROR for problem in problems):
        click.echo(orders.told(made, target, is_new_folder=is_new_folder), err=True)
    return code


@contextmanager
def progress(label: str, *, many: bool) -> Iterator[Callable[[float], None]]:
    """A bar on stderr for long work, where somebody looks on: what it gives is told the share that is done."""
    if not many or not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=100, label=label, file=sys.stderr) as bar:
        yield lambda share: bar.update(int(100 * share) - bar.pos)


@briefing.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--file-addresses", is_flag=True, help="Pages at x.html, not x/: for builders that need it, as Zensical.")
@config_option
def export(folder: Path, file_addresses: bool, config_file: Path) -> int:
    """Write the finished pages to FOLDER as plain Markdown that builds without any plugin of ours."""
    project = pipeline.opened(config_file)
    if file_addresses:
        site = replace(project.settings.site, directory_urls=False)
        project = replace(project, settings=replace(project.settings, site=site))
    done = pipeline.run(project, today())
    prints, faults = pipeline.printed_digests(project, done.edition)
    files = pipeline.files(project, done.edition, prints)
    problems = exporting.export(files, project.settings.site, project.settings.docs, folder)
    return ended(notices.summed_up((*done.problems, *faults, *problems)))


@briefing.command(name="check")
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option(
    "-d", "--site-dir", type=click.Path(path_type=Path, exists=True, file_okay=False), help="A built site to check too."
)
@click.option("--format", "form", type=click.Choice(CHECK_FORMATS), default="text", show_default=True)
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
@config_option
def check_site(strict: bool, site_dir: Path | None, form: str, config_file: Path) -> int:
    """Say what to look at before publishing: links, names, dates, pages behind their source, whose texts go out."""
    found = check.findings(pipeline.opened(config_file), today(), site_dir)
    told = {"text": check.as_text, "json": check.as_json, "github": check.as_github}
    click.echo(told[form](found))
    failing = found.count(Severity.ERROR) + (found.count(Severity.WARNING) if strict else 0)
    return FINDINGS if failing else 0


@briefing.command()
@config_option
def publish(config_file: Path) -> int:
    """Check, build the site and its PDF, check what was built, and say what remains to be set."""
    project = pipeline.opened(config_file)
    found = check.findings(project, today())
    click.echo(check.as_text(found))
    if found.count(Severity.ERROR):
        click.echo("Nothing was built: mend the errors above first.", err=True)
        return FINDINGS
    site_dir = project.settings.site_dir
    if code := mkdocs("build", "--strict", "--config-file", str(config_file)):
        return code
    problems = (
        *orders.print_all(project, today(), site_dir / "digest.pdf"),
        *check.built_site(site_dir, project.settings.site.url),
    )
    if code := ended(problems):
        return code
    click.echo("\n".join([f"The site is in {site_dir.name}/. What remains:", *check.remaining(project.settings)]))
    return 0


@briefing.command()
@json_option
@config_option
def status(as_json: bool, config_file: Path) -> int:
    """Say what a run would do: pages to create or update, pages of yours that fell behind, orphans, repeats."""
    project = pipeline.opened(config_file)
    converted = pipeline.conversion(project)
    changes = pipeline.plan(project, converted, today())
    problems = (*converted.problems, *pipeline.noted(project, changes), *pages.read_pages(project.folders, changes)[1])
    if as_json:
        rows = [
            {"slug": c.slug, "outcome": c.outcome.value, "behind": c.is_behind, "repeats": c.places} for c in changes
        ]
        click.echo(json.dumps(rows, indent=2))
        return ended(notices.summed_up(problems))
    code = ended(notices.summed_up(problems))  # before the answer, which then stands last
    for outcome in Outcome:
        count = sum(change.outcome is outcome for change in changes)
        click.echo(f"{outcome.value:>10} {count}")
    for change in changes:
        if change.outcome is not Outcome.UNCHANGED and (change.outcome is not Outcome.KEPT or change.is_behind):
            behind = ", its source has changed since" if change.outcome is Outcome.KEPT else ""
            click.echo(f"{change.outcome.value:>10}   {change.slug}{behind}")
    return code


@briefing.command()
@click.argument("page")
@config_option
def diff(page: str, config_file: Path) -> int:
    """Show what the generator would write over PAGE."""
    project = pipeline.opened(config_file)
    changes = pipeline.plan(project, pipeline.conversion(project), today())
    found = {change.slug: change for change in changes}
    click.echo(pages.difference(found[known_page(page, found, project.shown(pipeline.ARTICLES))]), nl=False)
    return 0


@briefing.command()
@click.option(
    "--topics", "catalogue", type=click.Path(path_type=Path, exists=True), help="A topics.yml or glossary.json."
)
@config_option
def mentions(catalogue: Path | None, config_file: Path) -> int:
    """Find topics in texts: JSON lines in (id, title, text), JSON lines out."""
    known = suggestions.topics_of(catalogue) if catalogue else pipeline.opened(config_file).catalogue
    return ended(printed_lines(topics.mention_lines(known, piped_lines())))


@briefing.command()
def discover() -> int:
    """Find names in texts without a catalogue: JSON lines in (id, title, text), JSON lines out."""
    return ended(printed_lines(topics.discovery_lines(piped_lines())))


@briefing.group(name="topics")
def topics_group() -> None:
    """The catalogue: show it with counts, or have topics suggested."""


@topics_group.command()
@click.option(
    *("--articles", "shared_by"),
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="Leave out what fewer articles name.",
)
@click.option("--write", "is_written", is_flag=True, help="Add them to topics.yml; read it through afterwards.")
@json_option
@config_option
def suggest(shared_by: int, is_written: bool, as_json: bool, config_file: Path) -> int:
    """Propose topics that the articles name and the catalogue does not, ready to paste into topics.yml."""
    project = pipeline.opened(config_file)
    every = suggestions.suggested(project, pipeline.rehearsal(project, today()).collected)
    found = suggestions.shared(every, shared_by)
    if left := len(every) - len(found):
        which = f"{left} {'name is' if left == 1 else 'names are'} in fewer than {shared_by} articles"
        click.echo(f"{which}; with --articles 1 they are proposed too", err=True)
    if as_json:
        click.echo(json.dumps(suggestions.as_data(found), ensure_ascii=False, indent=2))
    elif not is_written:
        click.echo(topics.as_yaml(found), nl=False)
    problems = suggestions.write(project, found) if is_written else ()
    if is_written and not problems:
        click.echo(suggestions.written(project, found), err=True)
    return ended(problems)


@topics_group.command()
@json_option
@config_option
def show(as_json: bool, config_file: Path) -> int:
    """List the catalogue: mentions, articles, kind, names."""
    edition = pipeline.with_mentions(pipeline.rehearsal(pipeline.opened(config_file), today()).collected)
    data = suggestions.listed_as_data(edition)
    click.echo(json.dumps(data, ensure_ascii=False, indent=2) if as_json else suggestions.listed(edition))
    return 0


@briefing.command()
@click.argument("page")
@click.option("--lines", "every_line", is_flag=True, help="Every received line: kept or dropped, as what, and why.")
@json_option
@config_option
def explain(page: str, every_line: bool, as_json: bool, config_file: Path) -> int:
    """Say why PAGE says what it says: its date, each link, what was not linked, each received line."""
    project = pipeline.opened(config_file)
    edition = pipeline.rehearsal(project, today()).collected
    slug = known_page(page, edition.article_by_slug, project.shown(pipeline.ARTICLES))
    found = explanations.explained(edition, slug, project.settings.site.links)
    assert found is not None  # there is such a page
    data = json.dumps(explanations.as_data(found), ensure_ascii=False, indent=2) if as_json else ""
    click.echo(data or (explanations.told_lines(found) if every_line else explanations.told(found)))
    return 0


def piped_lines() -> Iterable[str]:
    """What is piped in, line by line."""
    return io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")


def printed_lines(found: Iterable[str | Problem]) -> list[Problem]:
    """Prints the lines as they come and gives back the Problems among them."""
    faults: list[Problem] = []
    for line in found:
        if isinstance(line, Problem):
            faults.append(line)
        else:
            click.echo(line)
    return faults


def mkdocs(*arguments: str) -> int:
    """Runs MkDocs as it would be run by hand, less the theme's notice of its own age; hands on its exit code."""
    environment = {"NO_MKDOCS_2_WARNING": "1", **os.environ}
    return subprocess.call([sys.executable, "-m", "mkdocs", *arguments], env=environment)


def ended(problems: Iterable[Problem], *, nothing_read: bool = False) -> int:
    """Says the problems and gives the exit code that they make."""
    problems = notices.ordered(problems)
    say(problems)
    failed = any(problem.severity is Severity.ERROR for problem in problems)
    return (NOTHING_READABLE if nothing_read else FINDINGS) if failed else 0


def say(problems: Iterable[Problem]) -> None:
    """One line each, on stderr."""
    for problem in problems:
        click.echo(str(problem), err=True)
