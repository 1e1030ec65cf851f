# Needs Python 3.11 or newer, make and a package registry; everything else is made here.
#
#   make demo   the returns desk, from order to letter
#   make test   lint, types, layers, every test
#   make check  the quick part of it, for between two edits
#   make cover  every test again with its coverage, in twice the time
#   make docs   the documentation, without network
#   make bench  this library beside its peers; fails when a named peer did not run

.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$name" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& command -v "$$name" && break; done)
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help demo test check cover docs bench clean

help:
	@sed -n 's/^#   //p' Makefile

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "no Python 3.11 or newer found; name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --upgrade "pip>=25.1"
	@touch $@

# One stamp a task, so that the demo installs little and a changed pyproject.toml installs again.
$(VENV)/.demo: GROUPS := --group demo
$(VENV)/.test: GROUPS := --group test --group lint --group demo
$(VENV)/.docs: GROUPS := --group docs
$(VENV)/.bench: GROUPS := --group bench
$(VENV)/.demo $(VENV)/.test $(VENV)/.docs $(VENV)/.bench: $(VENV)/.made pyproject.toml
	$(INSTALL) --editable . $(GROUPS)
	@touch $@

demo: $(VENV)/.demo
	@$(BIN)/python examples/iade_masasi.py

# pytest comes last: its closing line is the answer. The examples of a file build on each other, so
# a file stays on one core.
test: $(VENV)/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -q -n 2 --dist loadfile

check: $(VENV)/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -q --hypothesis-profile=quick -m "not slow"

cover: $(VENV)/.test
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --cov --cov-report=term

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

bench: $(VENV)/.bench
	$(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) docs/_build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
