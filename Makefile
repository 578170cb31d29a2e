# Needs Python 3.11 or newer, make and git. Everything else is set up in .venv, from requirements.lock alone.
#   make site    the site and its PDF, in site/
#   make serve   the site on this machine, rebuilt as you write
#   make test    every test, then style, types and the one-way flow of imports: what .ci/run calls
#   make check   the same, the quick checks first
#   make lint    style, types and imports alone
#   make bench   what 1,000 dumps cost to convert, an article at 100 and at 2,000; topics and stories up to 10,000, and their
#                share of a build; a digest; what a search costs a reader of 10,000
#   make battery outside judges over the site: W3C checker, axe, Lighthouse, links, the PDF; they are no part of this project
#   make fuzz    ten minutes of mangled and hostile files down the whole road
#   make quality  what cleaning reaches on real dumps, by variant, held against what is pinned
#   make lock    requirements.lock anew from pyproject.toml
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed

export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test check pytest lint bench fuzz quality battery pictures lock clean
.DEFAULT_GOAL := site

site: $(INSTALLED)
	$(BIN)/mkdocs build --strict
	$(BIN)/briefing digest --out site/digest.pdf
	@echo
	@echo "The site is in site/, the PDF is site/digest.pdf."
	@echo "Read it:   $(PYTHON) -m http.server --directory site 8000   and open http://localhost:8000/"
	@echo "Write it:  make serve   and drop clippings into content/raw/"

serve: $(INSTALLED)
	$(BIN)/mkdocs serve

test: pytest lint

check: lint pytest

# The browser and pdftotext are found, or installed, before the first test runs. A worker for each core takes tests as
# they stand in the files, so that a file's sites are built once, and at the end from a worker that has more left.
pytest: $(INSTALLED)
	CHROMIUM="$$(tests/need-programs)" && export CHROMIUM && \
		$(BIN)/python -m pytest --numprocesses auto --maxprocesses 8 --dist worksteal

lint: $(INSTALLED)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

# The README's pictures, of the site as it now is.
pictures: $(INSTALLED)
	CHROMIUM="$$(tests/need-programs)" && export CHROMIUM && $(BIN)/python -m tests.browser.pictures

# The judges come with 200 MB of browsers' tools, which their setup.sh installs outside of this folder.
BATTERY ?= ../shared/tools/site-battery
battery: site
	@test -x $(BATTERY)/battery.sh || { echo "The judges are not in $(BATTERY): name the folder that holds battery.sh and setup.sh," \
		"make battery BATTERY=/path/to/site-battery. Nothing was judged." >&2; exit 1; }
	$(BATTERY)/setup.sh
	$(BATTERY)/battery.sh site

bench: $(INSTALLED)
	$(BIN)/python -m tests.bench.bench_convert
	$(BIN)/python -m tests.bench.bench_pipeline
	$(BIN)/python -m tests.bench.bench_topics
	$(BIN)/python -m tests.bench.bench_shares
	$(BIN)/python -m tests.bench.bench_digest
	$(BIN)/python -m tests.bench.bench_search

# First all of the corpus of hostile strings beside the project, if it is there, through MkDocs into a browser.
fuzz: $(INSTALLED)
	CHROMIUM="$$(tests/need-programs)" && export CHROMIUM && \
		BRIEFING_HOSTILE=all $(BIN)/python -m pytest -q tests/browser/test_hostile.py
	$(BIN)/python -m tests.fuzz --minutes 10

quality: $(INSTALLED)
	$(BIN)/python -m tests.quality.report

# Of hashes alone, no address of an index: it installs from wherever pip is set up to look.
lock: $(INSTALLED)
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes --upgrade \
		--no-emit-index-url --no-annotate --no-header --output-file requirements.lock pyproject.toml

clean:
	rm -rf site .venv .briefing

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed: install it, or name it: make PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@
