# JobHunter: `make play` to play, `make test` to check everything, `make help` for the rest.

SWIFT  ?= swift
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60
BUILD  := .build/release/jobhunter

.DEFAULT_GOAL := help
.PHONY: help play build test test-terminal lint kernel-law format pictures soak bench bench-peers check-rescoring check-reports check-print check-votes check-import \
	fuzz-deck fuzz-events fuzz-import \
	install uninstall clean packages test-packages

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

play: build ## Build the program and start it on the bundled deck
	@$(BUILD) play

build: packages ## Build the program
	$(SWIFT) build -c release --product jobhunter

test: test-packages lint kernel-law ## Check format, layering and behaviour
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	$(MAKE) check-rescoring
	$(MAKE) check-reports

test-terminal: ## Check the terminal end to end, point by point, in a pty and in tmux
	@scripts/install-packages.sh build terminal
	$(SWIFT) build --product terminal-demo
	$(SWIFT) build --product jobhunter
	Tests/Terminal/run.sh

pictures: ## Draw the pictures of the README anew from the screens as they are
	RECORD=1 $(SWIFT) test --filter PicturesTests

lint: ## Check the format of all Swift code
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Fuzz

kernel-law: ## Check that the kernel imports nothing
	@if grep -rnE '^[[:space:]]*(@[[:alnum:]_]+[[:space:]]+)*((public|package|internal|private|fileprivate)[[:space:]]+)?import[[:space:]]' \
		Sources/Workshop; then echo "The kernel may import nothing (docs/architecture.md)."; exit 1; fi

format: ## Format all Swift code
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Fuzz

fuzz-deck: ## Look for inputs that break the deck reader (FUZZ_SECONDS=60)
	Fuzz/fuzz.sh deck -max_total_time=$(FUZZ_SECONDS)

fuzz-events: ## Look for inputs that break the reader of records (FUZZ_SECONDS=60)
	Fuzz/fuzz.sh events -max_total_time=$(FUZZ_SECONDS)

fuzz-import: ## Look for inputs that break the readers of Twine and H5P (FUZZ_SECONDS=60)
	Fuzz/fuzz.sh import -max_total_time=$(FUZZ_SECONDS)

STORIES ?=

check-import: ## Read Twine stories a second time by an independent program (STORIES="a.html b.twee" [TWEEGO=tweego])
	$(SWIFT) build -c release --product jobhunter
	scripts/check-import.py $(BUILD) $(if $(TWEEGO),--tweego $(TWEEGO)) $(STORIES)

soak: ## Play 100,000 random games with every check
	$(SWIFT) run -c release soak --games 100000

bench: packages ## Measure speed and memory, in one table
	$(SWIFT) build -c release --product jobhunter
	$(SWIFT) build -c release --product benchmarks
	@.build/release/benchmarks

bench-peers: packages ## Play the same games as OpenSpiel and compare scores and speed (downloads it)
	$(SWIFT) build -c release --product benchmarks
	@scripts/bench-peers.sh

SESSIONS ?= 600

check-rescoring: ## Score random sessions a second time by an independent program (SESSIONS=10000 for more)
	$(SWIFT) build --product rescoring-samples
	.build/debug/rescoring-samples --sessions $(SESSIONS) | scripts/check-rescoring.py --sessions $(SESSIONS)

REPORTS ?= 400

check-reports: ## Work out every number of random reports a second time (REPORTS=2000 for more; fewer than 300 do not play every rule)
	$(SWIFT) build --product rescoring-samples
	.build/debug/rescoring-samples --sessions $(REPORTS) --reports | scripts/recompute-report.py --samples $(REPORTS)

check-print: ## Print every page in a real browser and measure it (installs Chromium, downloads axe-core)
	@scripts/install-packages.sh build test print
	$(SWIFT) build --product jobhunter
	scripts/check-print.sh

check-votes: ## Compare counts with the public library votelib (downloads it)
	$(SWIFT) build --product rescoring-samples
	scripts/check-votes.sh $(SESSIONS)

install: build ## Install under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/jobhunter/CardDecks"
	install -m 0755 $(BUILD) "$(DESTDIR)$(PREFIX)/bin/jobhunter"
	install -m 0644 CardDecks/*.json "$(DESTDIR)$(PREFIX)/share/jobhunter/CardDecks/"
	install -d "$(DESTDIR)$(PREFIX)/share/jobhunter/Scenarios"
	install -m 0644 Scenarios/*.json "$(DESTDIR)$(PREFIX)/share/jobhunter/Scenarios/"
	install -d "$(DESTDIR)$(PREFIX)/share/jobhunter/Guides"
	install -m 0644 Guides/*.json "$(DESTDIR)$(PREFIX)/share/jobhunter/Guides/"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
		"$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	$(BUILD) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/jobhunter"
	$(BUILD) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_jobhunter"
	$(BUILD) --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/jobhunter.fish"

uninstall: ## Remove what install installed
	rm -f "$(DESTDIR)$(PREFIX)/bin/jobhunter"
	rm -rf "$(DESTDIR)$(PREFIX)/share/jobhunter"
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/jobhunter" \
		"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_jobhunter" \
		"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/jobhunter.fish"

clean: ## Remove everything that was built
	$(SWIFT) package clean

packages:
	@scripts/install-packages.sh build

test-packages:
	@scripts/install-packages.sh build test
