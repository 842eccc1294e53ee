# Pointsman's one door: `make help` lists what can be done.
SHELL := /bin/sh
.DEFAULT_GOAL := help

TOOLS := .tools
ENVOY := $(TOOLS)/envoy-1.40.0/envoy
BIN := node_modules/.bin
NODE := $(BIN)/node
PYTHON ?= python3
# onnxruntime reports its use to its maker where it is not told otherwise; src/main.ts says so for the program itself.
export ORT_DISABLE_TELEMETRY := 1
SOURCES := $(shell find src -type f ! -name '*.test.ts' 2>/dev/null)
# Test files run one after another where they start processes: two cores are shared by all of them.
TEST := $(NODE) --test --test-reporter=spec

##@ Run
.PHONY: up
up: build $(ENVOY) ## Install what is missing, build, and run pointsman with Envoy on 127.0.0.1:10080 (ARGS="--help" for options)
	@exec bin/pointsman up $(ARGS)

##@ Test
.PHONY: test
test: check build $(ENVOY) ## Every test that needs no tools built first (< 10 minutes)
	$(TEST) --test-concurrency=2 $$(find src test/golden test/protocol test/end-to-end -name '*.test.ts' | sort)

.PHONY: test-unit
test-unit: node_modules ## The tests beside the sources
	$(TEST) $$(find src -name '*.test.ts' | sort)

.PHONY: test-golden
test-golden: node_modules ## Golden cases: one for each question an operator asks
	$(TEST) $$(find test/golden -name '*.test.ts' | sort)

.PHONY: test-protocol
test-protocol: node_modules $(ENVOY) ## One test for each MUST of ext_proc, xDS and our header contract
	$(TEST) $$(find test/protocol -name '*.test.ts' | sort)

.PHONY: test-end-to-end
test-end-to-end: build $(ENVOY) ## Through the real Envoy, faults included
	$(TEST) --test-concurrency=1 $$(find test/end-to-end -name '*.test.ts' | sort)

.PHONY: check
check: node_modules ## Format, lint (floors, cycles), types, generated files: < 10 s
	$(BIN)/biome check .
	$(BIN)/tsc -p tsconfig.json
	$(NODE) docs/generate/main.ts --check

.PHONY: bench
bench: build $(ENVOY) ## Latency, CPU and memory through the real Envoy; writes bench-results/
	$(NODE) test/bench/bench.ts $(ARGS)

.PHONY: bench-fit
bench-fit: node_modules ## What labels of the target traffic give: draws of them from ../shared/data are fitted, the rest is scored (ARGS="--draws 16")
	$(NODE) test/bench/fit-gain.ts $(ARGS)

# The results that the training recorded; AGAINST= compares with none, for another sample or pair.
AGAINST = $(lastword $(sort $(wildcard models/router-*.json)))
.PHONY: eval
eval: build ## Every router on the benchmarks in ../shared/data; fails where the model card says otherwise; writes .cache/eval-report.html (ARGS="--bootstrap 2000")
	@mkdir -p .cache
	bin/pointsman eval --benchmark all --data-dir ../shared/data --report .cache/eval-report.html $(if $(AGAINST),--against $(AGAINST)) $(ARGS)

##@ Build
.PHONY: build
build: dist/.built ## Compile src/ to dist/

dist/.built: node_modules tsconfig.json tsconfig.build.json $(SOURCES)
	rm -rf dist
	$(BIN)/tsc -p tsconfig.build.json
	cp -R src/gen dist/
	touch $@

.PHONY: format
format: node_modules ## Rewrite the sources in the house's format
	$(BIN)/biome check --write .

.PHONY: proto
proto: node_modules ## Generate src/gen/ from proto/
	sh proto/generate.sh

.PHONY: docs
docs: node_modules ## Write the pages that come from tables in code: configuration, metrics, problems
	$(NODE) docs/generate/main.ts

.PHONY: train
train: $(TOOLS)/training-venv/.installed ## Train the router model from ../shared/data into models/ (ARGS="--data DIR")
	$(TOOLS)/training-venv/bin/python training/train.py $(ARGS)

.PHONY: gate
gate: $(TOOLS)/training-venv/.installed ## The router model orders prompts of unseen sources (J >= .65), and the shipped graphs give the golden scores
	$(TOOLS)/training-venv/bin/python training/gate.py $(ARGS)

##@ Tools
.PHONY: tools
tools: node_modules $(ENVOY) ## Install Node packages and Envoy into this folder

node_modules: package.json package-lock.json .npmrc
	npm ci --no-audit --no-fund --loglevel=error
	touch $@

$(ENVOY): deploy/install-envoy.sh
	deploy/install-envoy.sh $(TOOLS)
	touch $@

$(TOOLS)/training-venv/.installed: training/requirements.txt
	$(PYTHON) -m venv $(TOOLS)/training-venv
	$(TOOLS)/training-venv/bin/pip install --quiet --disable-pip-version-check -r training/requirements.txt
	touch $@

.PHONY: clean
clean: ## Remove what was built (tools stay)
	rm -rf dist bench-results .cache

.PHONY: help
help: ## This list
	@awk 'BEGIN { FS = ":.*## " } /^##@/ { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  \033[1m%-18s\033[0m %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
