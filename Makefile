# Set-up, tests and daily work. Needs Python 3.11 or newer and git; everything else is made here.
# All paths are relative, so a checkout in "a folder with spaces" works too.

BIN := .venv/bin
# The certificates that this machine trusts, as pip does.
UV := $(BIN)/uv --system-certs
# Three, also on two cores: a third of the time is spent waiting for servers, not computing.
# What is imported is compiled once and kept, also where the environment says otherwise.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder
TESTS ?= tests
COMPOSE := docker compose

# Where `make test-up` keeps the tests' PostgreSQL; only the tests may see it.
test test-specific test-cov: export VIRTUS_TEST_DATA_DIR ?= $(shell cat .run/test-data-dir 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help install run test test-specific test-cov test-up test-down lint lint-fix bench chaos \
	migrate migrate-create migrate-downgrade lock clean setup-docker docker-build docker-up \
	docker-down docker-logs docker-migrate docker-migrate-create FORCE

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 24

# --- set-up ---------------------------------------------------------------------------------------

# Two stamps: what the service needs, and that plus what its makers need; a makers' set-up stays one.
# A stamp without a working Python (removed or upgraded away) does not count.
SERVICE := .venv/service.stamp
MAKERS := .venv/makers.stamp
PROJECT := pyproject.toml requirements-tools.lock $(if $(wildcard $(BIN)/python),,FORCE)

install: $(MAKERS) ## set up everything, run nothing

$(SERVICE): requirements.lock $(PROJECT)
	@$(call fill,$(if $(wildcard $(MAKERS)),requirements-dev.lock,requirements.lock))
	@touch $(SERVICE) $(wildcard $(MAKERS))

$(MAKERS): requirements-dev.lock requirements.lock $(PROJECT)
	@$(call fill,requirements-dev.lock)
	@touch $(SERVICE) $(MAKERS)

# Every package by its locked hash; the project itself as it lies here, built with locked tools.
define fill
	set -e; \
	$(venv); \
	echo "Installing $(1)"; \
	$(UV) pip sync --quiet --python $(BIN)/python --require-hashes $(1) requirements-tools.lock; \
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
endef

# PYTHON=… chooses another interpreter.
define venv
	if ! $(BIN)/uv --version >/dev/null 2>&1 || ! $(BIN)/python -c "" 2>/dev/null; then \
		found=""; \
		for candidate in $(or $(PYTHON),python3.13 python3.12 python3.11 python3 python); do \
			if "$$candidate" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; \
			then found="$$candidate"; break; fi; \
		done; \
		if [ -z "$$found" ]; then \
			echo "Virtus needs Python 3.11 or newer, and none was found: install it, or name it" \
				"with 'make PYTHON=/path/to/python3 …'." >&2; exit 1; \
		fi; \
		if ! "$$found" -c "import venv, ensurepip" 2>/dev/null; then \
			echo "$$found cannot make virtual environments: install its venv module" \
				"(Debian, Ubuntu: apt-get install python3-venv)." >&2; exit 1; \
		fi; \
		echo "Making .venv with $$("$$found" --version)"; \
		rm -rf .venv; \
		"$$found" -m venv .venv; \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
			-r requirements-tools.lock; \
	fi
endef

# --- the service ----------------------------------------------------------------------------------

run: $(SERVICE) ## set up, then serve on http://127.0.0.1:8000
	@exec $(BIN)/virtus serve

migrate: $(SERVICE) ## bring the database to the newest schema
	$(BIN)/virtus migrate

migrate-create: $(MAKERS) ## MESSAGE="…": write a migration from what changed in the tables
	$(if $(MESSAGE),,$(error Say what changes: make migrate-create MESSAGE="add a column"))
	$(BIN)/virtus migrate --create "$(MESSAGE)"

migrate-downgrade: $(MAKERS) ## take the newest migration back
	$(BIN)/virtus migrate --down

# --- tests ----------------------------------------------------------------------------------------

test: $(MAKERS) ## the whole suite
	$(PYTEST)

test-specific: $(MAKERS) ## TESTS="…": files, folders, or anything pytest takes
	$(BIN)/pytest $(TESTS)

test-cov: $(MAKERS) ## the suite with its coverage, also in htmlcov/
	$(PYTEST) --cov --cov-report=term-missing --cov-report=html

# The suite starts its embedded PostgreSQL by itself and stops it at the end. While you run single
# tests again and again, test-up keeps one server alive between the runs, until test-down; its
# schema is the one of the first run, so after a new migration take it down and up again.
test-up: $(MAKERS) ## keep the tests' PostgreSQL running
	@$(BIN)/python -m tests.database_server up

test-down: $(MAKERS) ## let the tests' PostgreSQL stop
	@$(BIN)/python -m tests.database_server down

lint: $(MAKERS) ## format, style, types and the arrows between the packages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict .
	$(BIN)/lint-imports

lint-fix: $(MAKERS) ## repair what can be repaired by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(MAKERS) ## every claim of speed, measured side by side
	$(BIN)/virtus bench

chaos: $(MAKERS) ## the failure programme with its full figures
	$(BIN)/python -m tests.chaos

# --- Docker ---------------------------------------------------------------------------------------

# The secrets are files in a folder that only you may enter; inside it they are readable, because
# the container's user is another one.
setup-docker: docker-build ## make .env, passwords and keys for docker compose
	@test -f .env || cp .env.example .env
	@mkdir -p -m 700 secrets
	@test -s secrets/postgres_password || \
		$(COMPOSE) run --rm --no-deps --entrypoint python app -c \
		"import secrets; print(secrets.token_urlsafe(32), end='')" > secrets/postgres_password
	@test -s secrets/database_url || \
		printf 'postgresql+asyncpg://virtus:%s@postgres/virtus' \
		"$$(cat secrets/postgres_password)" > secrets/database_url
	@test -s secrets/encryption_keys || \
		$(COMPOSE) run --rm --no-deps app virtus keys new > secrets/encryption_keys
	@chmod 644 secrets/*
	@echo "Ready: keep secrets/ and .env safe, then 'make docker-up'."

docker-build: ## build the image
	@mkdir -p -m 700 secrets
	@touch secrets/postgres_password secrets/database_url secrets/encryption_keys
	$(COMPOSE) build

docker-up: ## start the service and its PostgreSQL
	$(COMPOSE) up --detach --wait

docker-down: ## stop both; the data stays in its volume
	$(COMPOSE) down

docker-logs: ## follow the logs
	$(COMPOSE) logs --follow

docker-migrate: ## bring the database in Docker to the newest schema
	$(COMPOSE) run --rm app virtus migrate

docker-migrate-create: ## MESSAGE="…": as migrate-create, against the database in Docker
	$(if $(MESSAGE),,$(error Say what changes: make docker-migrate-create MESSAGE="add a column"))
	$(COMPOSE) run --rm --user "$$(id -u)" --volume "./migrations:/app/migrations" app \
		virtus migrate --create "$(MESSAGE)"

# --- upkeep ---------------------------------------------------------------------------------------

lock: $(MAKERS) ## write the locks from pyproject.toml; UPGRADE=--upgrade takes newer versions
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) pyproject.toml --group dev --constraints requirements.lock \
		--output-file requirements-dev.lock
	$(LOCK) --group tools --output-file requirements-tools.lock

LOCK = $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-annotate --custom-compile-command "make lock" $(UPGRADE)

clean: ## remove what make made here; people's data stays
	rm -rf .venv build dist htmlcov .coverage .mypy_cache .ruff_cache .pytest_cache \
		.import_linter_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
