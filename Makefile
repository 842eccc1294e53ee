# Pointsman's one door: `make help` lists what can be done.
SHELL := /bin/sh
.DEFAULT_GOAL := help

TOOLS := .tools
ENVOY := $(TOOLS)/envoy-1.40.0/envoy
# kubectl and helm. What a whole cluster is made of is kept outside this folder: test/cluster/programs.sh.
CLIENTS := $(TOOLS)/kubernetes-clients/.clients.version
IMAGE_TAR := .cache/pointsman-image.tar
BIN := node_modules/.bin
NODE := $(BIN)/node
PYTHON ?= python3
VERSION := $(shell sed -n 's/^  "version": "\(.*\)",/\1/p' package.json)
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
test: check build $(ENVOY) $(CLIENTS) ## Every test that needs no tools built first (< 10 minutes)
	$(TEST) --test-concurrency=2 $$(find src test/bench test/golden test/protocol test/end-to-end $(wildcard test/helm) -name '*.test.ts' | sort)

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

.PHONY: test-helm
test-helm: node_modules $(CLIENTS) ## The chart: lint, strict schema, golden cases
	$(TEST) $$(find test/helm -name '*.test.ts' | sort)

# Each test starts the cluster that it needs, and a cluster ends with the test that started it, however that ends.
.PHONY: test-kubernetes
test-kubernetes: build $(ENVOY) cluster-tools $(IMAGE_TAR) ## On a real Kubernetes: API server, and a node with pods (as root; tools are built first: 10 minutes once)
	$(TEST) --test-concurrency=1 $$(find test/kubernetes -name '*.test.ts' | sort)

.PHONY: test-mesh
test-mesh: node_modules ## What Envoy Gateway's and Istio's own translators make of our manifests is what the end-to-end test runs (they are built first: ten minutes once)
	@test/cluster/build-tools.sh mesh-programs
	$(TEST) test/mesh/*.test.ts

.PHONY: test-jaeger
test-jaeger: build $(ENVOY) cluster-tools $(IMAGE_TAR) ## Traces in a real Jaeger, beside Envoy and on a node (as root; built first: eight minutes once, and Kubernetes' programs)
	@test/cluster/build-tools.sh jaeger
	$(TEST) --test-concurrency=1 test/jaeger/*.test.ts

.PHONY: test-prometheus
test-prometheus: build $(ENVOY) ## Every alert and every panel of the dashboard on a real Prometheus (Debian's package)
	@command -v prometheus > /dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null && apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends prometheus > /dev/null; } || \
	  { echo "make test-prometheus: install Prometheus, so that prometheus is on the PATH" >&2; exit 1; }
	$(TEST) test/prometheus/*.test.ts

.PHONY: test-browser
test-browser: build $(ENVOY) ## The status page and the reports in a real Chromium (Debian's package, or CHROMIUM=PATH); pictures in .cache/browser/
	@command -v "$${CHROMIUM:-chromium}" > /dev/null || { [ -z "$$CHROMIUM" ] && [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null && \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium > /dev/null; } || \
	  { echo "make test-browser: install Chromium, so that chromium is on the PATH, or say CHROMIUM=PATH" >&2; exit 1; }
	$(TEST) --test-concurrency=1 $$(find test/browser -name '*.test.ts' | sort)

.PHONY: check
check: node_modules ## Format, lint (floors, cycles), types, generated files: < 10 s
	$(BIN)/biome check .
	$(BIN)/tsc -p tsconfig.json
	$(NODE) docs/generate/main.ts --check

.PHONY: bench
bench: build $(ENVOY) ## Latency, CPU and memory through the real Envoy; writes bench-results/ (ARGS="--help" for options)
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
	cp -R src/admin/page dist/admin/
	touch $@

.PHONY: image
image: ## The container image, by Docker, Podman or Buildah (ARGS="--platform linux/arm64")
	@if docker info > /dev/null 2>&1; then builder="docker build"; \
	elif command -v podman > /dev/null; then builder="podman build --format docker"; \
	elif command -v buildah > /dev/null; then builder="buildah build --format docker"; \
	else echo "make image: start Docker, or install Podman or Buildah" >&2; exit 1; fi; \
	$$builder --file deploy/Dockerfile --tag pointsman:$(VERSION) --build-arg VERSION=$(VERSION) $(ARGS) .

$(IMAGE_TAR): dist/.built $(ENVOY) deploy/rootfs.sh deploy/Dockerfile test/cluster/make-image.sh test/cluster/pointsman-image.sh $(wildcard models/*)
	@mkdir -p $(@D)
	test/cluster/pointsman-image.sh localhost/pointsman:test $@

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

$(CLIENTS): test/cluster/install-clients.sh test/cluster/programs.sh
	test/cluster/install-clients.sh $(@D)
	touch $@

.PHONY: cluster-tools
cluster-tools: ## Build Kubernetes' programs, into the user's cache or POINTSMAN_CLUSTER_TOOLS; installs Debian's packages where root
	@test/cluster/build-tools.sh

.PHONY: cluster
cluster: cluster-tools $(IMAGE_TAR) ## A whole Kubernetes on this machine with our image on its node (as root); `make cluster-down` ends it
	test/cluster/cluster-up.sh .cache/cluster node
	test/cluster/load-image.sh .cache/cluster $(IMAGE_TAR)
	@echo "export KUBECONFIG=$$PWD/.cache/cluster/kubeconfig/admin   # image: localhost/pointsman:test, imagePullPolicy: Never"

.PHONY: cluster-down
cluster-down: ## End what `make cluster` started
	test/cluster/cluster-down.sh .cache/cluster

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
