"""mkdocs.yml in, Settings out: what the site is called, where its pages are, and the options of the `briefing` plugin.

Only the keys we use are constructed: the file may hold `!ENV` and `!!python/name:` tags for MkDocs and its other
plugins. Problems name the line.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from generator.checked_yaml import Source, Value, checked, document, entries, line_of, value_of
from generator.meant import did_you_mean
from generator.model import Extent, LinkPolicy, Problem, Search, Severity, Site, Where

PLUGIN = "briefing"
OPTIONS_SCHEMA = Path(__file__).with_name("options.schema.json")


@dataclass(frozen=True)
class Settings:
    """One project's settings. `config_file` is the name its Problems are shown under."""

    root: Path
    docs: Path
    site_dir: Path
    site: Site
    as_of: date | None
    config_file: str
    publish: Extent = Extent.FULL
    licences: Mapping[str, str] = field(default_factory=dict)
    """By outlet, for articles that state none themselves."""
    digests: bool | None = None
    """Whether the digests of content/digests are printed with the site; None: in a build, and not in a live server."""
    auto_topics: bool = False
    """Whether names that several articles share are topics without being listed."""

    def shown(self, *names: str) -> str:
        """A path of the content as messages show it: "content/raw/clip.txt", from the root of the disk where the
        content lies elsewhere than below the configuration."""
        folder = self.docs.relative_to(self.root) if self.docs.is_relative_to(self.root) else self.docs
        return "/".join((folder.as_posix(), *names))


def settings(config_file: Path) -> tuple[Settings | None, tuple[Problem, ...]]:
    """The settings a configuration file makes, or None and why not."""
    source = Source("", config_file.name)
    if not os.path.lexists(config_file):
        remedy = f"go to a site's folder (cd), or make a site: {PLUGIN} new my-{PLUGIN}"
        return None, (source.error(None, f"there is none in {config_file.parent.absolute()}", remedy),)
    root, problems = document(config_file, source.shown_as)
    if root is None:
        empty = source.error(None, "empty", f"it needs at least `site_name:`, and `- {PLUGIN}` under `plugins:`")
        return None, problems or (empty,)
    reading = _Reading(source, {key: value for key, _, value in entries(root)})
    options, problems = reading.options()
    problems += (*reading.problems(), *reading.no_such_folder(config_file.parent))
    if isinstance(options, dict) and (no_day := _no_such_day(options, reading)):
        problems += (no_day,)
    if problems:
        return None, tuple(sorted(problems, key=lambda problem: (problem.where.line or 0, problem.what)))
    return reading.settings(config_file, options if isinstance(options, dict) else {}), ()


@dataclass(frozen=True)
class _Reading:
    """The file's top-level keys with their nodes, and what we make of them."""

    source: Source
    nodes: Mapping[str, yaml.Node]

    def text(self, key: str, *, otherwise: str = "") -> str:
        """A text setting, with `!ENV` looked up."""
        value = _plain(self.nodes.get(key))
        return otherwise if value in (None, "") else str(value)

    def settings(self, config_file: Path, options: Mapping[str, Value]) -> Settings:
        """Everything, once nothing is wrong."""
        root = config_file.parent
        return Settings(
            root=root,
            docs=root / self.text("docs_dir", otherwise="docs"),
            site_dir=root / self.text("site_dir", otherwise="site"),
            site=self.site(options),
            as_of=date.fromisoformat(str(options["as_of"])) if "as_of" in options else None,
            config_file=self.source.shown_as,
            publish=Extent(options.get("publish", Extent.FULL.value)),
            licences=_texts(options.get("licences")),
            digests=bool(options["digests"]) if "digests" in options else None,
            auto_topics=options.get("auto_topics") is True,
        )

    def site(self, options: Mapping[str, Value]) -> Site:
        """What the file says of the site as a whole."""
        url = self.text("site_url")
        flat = _plain(self.nodes.get("use_directory_urls")) is False
        site = Site(
            name=self.text("site_name"),
            url=f"{url.rstrip('/')}/" if url else "",
            description=self.text("site_description"),
            language=self.language(),
            directory_urls=not flat,
        )
        home = options.get("home_articles")
        looked_through = Search(options.get("search", Search.PAGEFIND.value))
        site = replace(site, links=_link_policy(options.get("links")), search=looked_through)
        return replace(site, home_articles=home) if isinstance(home, int) else site

    def language(self) -> str:
        """The theme's language, English unless it says another."""
        theme = {key: value for key, _, value in entries(self.nodes.get("theme"))}
        return str(_plain(theme.get("language")) or "en")

    def options(self) -> tuple[Value, tuple[Problem, ...]]:
        """The plugin's options, checked; a Problem where the plugin is not listed."""
        listed = self.plugin()
        if listed is None:
            where = line_of(self.nodes["plugins"]) if "plugins" in self.nodes else None
            what = f"the plugin `{PLUGIN}` is not switched on"
            return None, (self.source.error(where, what, f"add `- {PLUGIN}` under `plugins:`"),)
        schema: dict[str, Any] = json.loads(OPTIONS_SCHEMA.read_text("utf-8"))
        return checked(listed, self.source, schema, within=PLUGIN)

    def plugin(self) -> yaml.Node | None:
        """The node of our plugin's options: its name alone stands for none."""
        for key, key_node, options in _plugins(self.nodes.get("plugins")):
            if key == PLUGIN:
                return options or yaml.ScalarNode("tag:yaml.org,2002:null", "", key_node.start_mark)
        return None

    def problems(self) -> Iterator[Problem]:
        """What is wrong with MkDocs' own settings, as far as we need them."""
        if not self.text("site_name"):
            yield self._missing_name()
        for key in _TEXT_SETTINGS:
            node = self.nodes.get(key)
            if node is not None and not isinstance(node, yaml.ScalarNode) and node.tag != "!ENV":
                yield self.source.error(line_of(node), f"“{key}” is not text", f"write one word or line after `{key}:`")
        url = self.text("site_url")
        if url and not url.startswith(("http://", "https://")):
            line = line_of(self.nodes["site_url"])
            yield self.source.error(line, f"“site_url” is “{url}”", "begin it with https://, or leave it out")

    def no_such_folder(self, root: Path) -> Iterator[Problem]:
        """The folder of content is not there: a slip of the pen would begin a second one."""
        name = self.text("docs_dir", otherwise="docs")
        if not (root / name).is_dir():
            line = line_of(self.nodes["docs_dir"]) if "docs_dir" in self.nodes else None
            folders = {path.name: path.name for path in sorted(root.iterdir()) if path.is_dir()}
            near = did_you_mean(name, folders).removeprefix("; ")
            remedy = near or "make it, or name the folder that holds raw/ and articles/"
            yield self.source.error(line, f"“docs_dir” is “{name}”, and there is no such folder", remedy)

    def _missing_name(self) -> Problem:
        if "INHERIT" in self.nodes:
            what = "“site_name” is not in this file, and INHERIT is not followed here"
            return self.source.error(line_of(self.nodes["INHERIT"]), what, "add `site_name:` to this file as well")
        return self.source.error(None, "no “site_name”", "add `site_name:` and the name of the briefing")


def _link_policy(value: Value) -> LinkPolicy:
    given = value if isinstance(value, dict) else {}
    return LinkPolicy(**{key: number for key, number in given.items() if isinstance(number, int)})


def _texts(value: Value) -> Mapping[str, str]:
    return {key: str(text) for key, text in value.items()} if isinstance(value, dict) else {}


_TEXT_SETTINGS = ("site_name", "site_url", "site_description", "docs_dir", "site_dir")


def _plugins(node: yaml.Node | None) -> Iterator[tuple[str, yaml.Node, yaml.Node | None]]:
    """Every plugin's name, where it stands, its options: MkDocs takes a list of names and groups, or one group."""
    if isinstance(node, yaml.MappingNode):
        yield from entries(node)
    for item in node.value if isinstance(node, yaml.SequenceNode) else ():
        if isinstance(item, yaml.ScalarNode):
            yield str(item.value), item, None
        else:
            yield from entries(item)


def _plain(node: yaml.Node | None) -> Value:
    """A single value, None for anything else; `!ENV NAME` and `!ENV [NAME, OTHER, default]` are looked up."""
    if node is not None and node.tag == "!ENV":
        return _plain(_from_environment(node))
    return value_of(node) if isinstance(node, yaml.ScalarNode) else None


def _from_environment(node: yaml.Node) -> yaml.Node | None:
    parts = node.value if isinstance(node, yaml.SequenceNode) else [node]
    names = [str(part.value) for part in parts if isinstance(part, yaml.ScalarNode)]
    for name in names if len(names) == 1 else names[:-1]:
        if name in os.environ:
            return _typed(os.environ[name])
    return parts[-1] if len(parts) > 1 else None


def _typed(text: str) -> yaml.Node:
    """A value from outside the file, given the type YAML would read it as: "false" is no text."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        node = None
    return node if isinstance(node, yaml.ScalarNode) else yaml.ScalarNode("tag:yaml.org,2002:str", text)


def _no_such_day(options: Mapping[str, Value], reading: _Reading) -> Problem | None:
    if "as_of" not in options:
        return None
    try:
        date.fromisoformat(str(options["as_of"]))
    except ValueError:
        node = reading.plugin()
        line = next((line_of(key_node) for key, key_node, _ in entries(node) if key == "as_of"), None)
        what = f"“as_of” is “{options['as_of']}”, and there is no such day"
        return Problem(Where(reading.source.shown_as, line), what, "write it as 2026-01-20", Severity.ERROR)
    return None
