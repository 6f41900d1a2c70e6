# The commands of this house. Each makes .venv first, from requirements.lock, and is quick the second time.

PYTHON := .venv/bin/python
PYTHONS ?= python3.14 python3.13 python3.12 python3.11 python3

# Where bytecode is not kept, each process of ours spends many seconds on compiling its libraries again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check bench chaos pictures lock .venv

run: .venv             # a small messenger on this machine; with PUMASI_TOKEN, the real one
	$(PYTHON) -m bot

test: .venv            # everything, four at a time (half of the time they wait for a database); TEST_POSTGRES=required and TEST_BROWSER=required forbid skips
	$(PYTHON) -m pytest -n 4

check: .venv           # what can be seen without running the bot
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache
	$(PYTHON) -m pytest tests/test_*.py

bench: .venv           # all of it, an hour or so; BENCH=short in two minutes, or one part: BENCH=turn
	$(PYTHON) -m tests.bench $(BENCH)

chaos: .venv           # ten minutes of kills, cut lines and lost answers; CHAOS="--minutes 60" for more
	$(PYTHON) -m tests.chaos $(CHAOS)

pictures: .venv        # a senior's telephone for her whole way, in three languages, into the folder TO; WAY=rooms: a building's
	$(PYTHON) -m tests.sandbox.pictures $(TO) $(WAY)

lock: .venv            # after a change of the dependencies in pyproject.toml
	.venv/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--all-extras pyproject.toml -o requirements.lock

.venv: .venv/made

# Our own packages, editable, and the pumasi command.
.venv/made: .venv/locked pyproject.toml
	@.venv/bin/uv pip install -q --python $(PYTHON) --no-deps --no-build-isolation --editable .
	@touch $@

# What the lock says and nothing else. uv comes first, by pip, for it installs three times as fast; where it
# cannot reach what pip is set up to reach, pip does it. No stamp: never made, or interrupted, so begin anew.
.venv/locked: requirements.lock
	@{ test -e $@ && $(PYTHON) -c ''; } 2>/dev/null || { $(new_venv); }
	@sed -n '/^uv==/,/[^\]$$/p' $< > .venv/uv.lock
	@$(PYTHON) -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r .venv/uv.lock
	@.venv/bin/uv pip sync -q --python $(PYTHON) --require-hashes $< || \
		$(PYTHON) -m pip install -q --disable-pip-version-check --require-hashes -r $<
	@touch $@

# The newest Python that can make a virtual environment. Each is tried, for Debian packs venv apart and
# pyenv leaves shims that run nothing.
define new_venv
for python in $(PYTHONS); do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	bare=$${bare:-$$python}; \
	if $$python -c 'import venv, ensurepip' 2>/dev/null; then \
		echo "Making .venv with $$($$python --version), once; it takes about half a minute."; \
		exec $$python -m venv --clear .venv; \
	fi; \
done; \
if [ "$$bare" ]; then \
	echo "Pumasi needs the venv module, which $$bare lacks here: install it (Debian, Ubuntu: sudo apt install $$bare-venv) and run make again."; \
else \
	echo "Pumasi needs Python 3.11 or newer, and here is $$(python3 --version 2>/dev/null || echo none): install one (Debian, Ubuntu: sudo apt install python3 python3-venv) and run make again."; \
fi >&2; exit 1
endef
