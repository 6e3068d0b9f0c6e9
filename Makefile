# Every target is one thing a contributor does; `make` alone shows the site.

PYTHON ?= python3
PY := .venv/bin/python
SITE := .venv/site.stamp
TESTS := .venv/tests.stamp
EXPORT := .venv/export.stamp
LIBRARIES := .venv/libraries.stamp
PROPERDOCS := .venv/properdocs.stamp
ZENSICAL := .venv/zensical.stamp
NPM := node_modules/.stamp

# The theme's notice about MkDocs 2 is for us, who pin its versions, not for every author.
export NO_MKDOCS_2_WARNING := 1

serve: $(LIBRARIES)  ## show the site at http://127.0.0.1:8000 and rebuild it on every change
	$(PY) -m mkdocs serve

test: $(TESTS) $(NPM)  ## run every test: JavaScript, Python, the built site, a real browser
	$(PY) -m tests.tools.node test
	$(PY) -m pytest -n auto --dist worksteal

unit: $(TESTS) $(NPM)  ## the tests that need no browser and no built site: a minute
	@$(MAKE) --no-print-directory --jobs=2 --output-sync unit-scripts unit-python

unit-scripts:
	$(PY) -m tests.tools.node test

unit-python:
	$(PY) -m pytest tests/unit -n auto --dist worksteal

check: $(TESTS) $(NPM)  ## formatting, lint, types of Python, scripts and styles
	$(PY) -m ruff format --check
	$(PY) -m ruff check
	$(PY) -m mypy
	$(PY) -m tests.tools.node check
	$(PY) -m tests.tools.node types
	.venv/bin/zizmor --offline --quiet --min-severity=medium .github
	$(PY) -m macros.author.cli lint --strict

format: $(TESTS) $(NPM)  ## put Python, scripts and styles into their form, mend what can be mended
	$(PY) -m ruff check --fix-only
	$(PY) -m ruff format
	$(PY) -m tests.tools.node format

build: $(LIBRARIES)  ## build the site into site/, a warning is an error
	STRICT=true $(PY) -m mkdocs build --strict

properdocs: $(PROPERDOCS) build  ## build it with ProperDocs, MkDocs carried on: the same site
	STRICT=true $(PY) -m properdocs build --strict --site-dir .cache/site-properdocs
	$(PY) -m tests.tools.compare site .cache/site-properdocs --any-generator

zensical: $(ZENSICAL) $(TESTS) $(LIBRARIES)  ## build it with Zensical, finish it and follow its links
	STRICT=true $(PY) -m zensical build --strict --config-file zensical.yml
	$(PY) -m macros.finish .cache/site-zensical
	$(PY) -m pytest tests/site/test_links.py --built .cache/site-zensical

lint: $(SITE)  ## tell authors what is wrong and what could be better; strict=1: fail on both
	@$(PY) -m macros.author.cli lint $(if $(strict),--strict)

fuzz: $(TESTS)  ## spoil the content 20,000 times and look at what lint says: mutants=500 seed=1
	$(PY) -m tests.tools.fuzz $(or $(mutants),20000) --seed $(or $(seed),1)

coverage: $(SITE)  ## where each claim of the article is taught, and which questions ask about it
	@$(PY) -m macros.author.cli coverage

guess: $(SITE)  ## what is solved by the options alone, no question read; fails where it is too much
	@$(PY) -m macros.author.cli guess

blind: $(SITE)  ## print the bank without keys; answers=FILE: score a file of answers; seed=2: another order
	@$(PY) -m macros.author.cli blind --seed "$(or $(seed),1)" $(if $(answers),--answers "$(answers)")

new-lesson: $(SITE)  ## begin a lesson: make new-lesson slug=imya-uroka
	@$(PY) -m macros.author.cli new-lesson "$(slug)"

new-question: $(SITE)  ## begin a question: make new-question lesson=leader kind=choice
	@$(PY) -m macros.author.cli new-question "$(lesson)" "$(or $(kind),choice)"

export: $(EXPORT)  ## the question bank as Moodle XML, QTI and a deck of Anki, into export/
	$(PY) -m macros.export.cli

schema: $(SITE)  ## remake what editors complete in quizzes/ and in the glossary
	$(PY) -m macros.kit.schema

lock: $(TESTS)  ## remake the requirements files from pyproject.toml, versions kept
	$(PY) -m tests.tools.lock

upgrade: $(TESTS)  ## the same with the newest versions that pyproject.toml allows
	$(PY) -m tests.tools.lock --upgrade

bench: $(TESTS)  ## what questions cost the build and the browser, beside mkdocs-quiz; titles and calendars
	$(PY) -m tests.bench.build
	$(PY) -m tests.bench.lint
	$(PY) -m tests.bench.calendar
	$(PY) -m tests.bench.rules
	$(PY) -m tests.bench.answer
	$(PY) -m tests.bench.peers
	$(PY) -m tests.bench.group

lighthouse: $(TESTS)  ## Lighthouse's mobile profile, the median of five runs a page
	$(PY) -m tests.bench.lighthouse

sizes: $(TESTS) build  ## what a first visit weighs
	$(PY) -m tests.tools.sizes site

clean:  ## remove all that these targets made
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis node_modules site export test-results

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

$(SITE): requirements.txt
	@$(PYTHON) tests/tools/venv.py $< && touch $@

$(EXPORT): requirements-export.txt $(SITE)
	@$(PYTHON) tests/tools/venv.py $< && touch $@

$(TESTS): tests/requirements.txt $(SITE)
	@$(PYTHON) tests/tools/venv.py $< && touch $@

$(PROPERDOCS): tests/requirements-properdocs.txt $(SITE)
	@$(PYTHON) tests/tools/venv.py $< && touch $@

$(ZENSICAL): tests/requirements-zensical.txt $(SITE)
	@$(PYTHON) tests/tools/venv.py $< && touch $@

$(LIBRARIES): package-lock.json $(SITE)
	@$(PY) -m tests.tools.node libraries && touch $@

$(NPM): package-lock.json | $(SITE)
	@$(PY) -m tests.tools.node install && touch $@

.PHONY: serve test unit unit-scripts unit-python check format build properdocs zensical lint fuzz coverage guess blind new-lesson new-question export schema lock upgrade bench lighthouse sizes clean help
