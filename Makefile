# JobHunter: `make play` to play, `make test` to check everything, `make help` for the rest.

SWIFT  ?= swift
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60
# Where the program is built; elsewhere, it can be built while something else is.
SCRATCH ?= .build
BUILD  := $(SCRATCH)/release/jobhunter
# The Swift library goes into the program, so that it runs where no toolchain is; on macOS the system has it.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
SHARE  := $(DESTDIR)$(PREFIX)/share

.DEFAULT_GOAL := help
.PHONY: help play build test test-swift test-terminal lint kernel-law format catalogue pictures soak bench bench-peers check-rescoring check-reports check-print check-votes check-import check-story-runtimes check-install check-power-cuts \
	fuzz-deck fuzz-events fuzz-import \
	install uninstall clean packages test-packages

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

play: build ## Build the program and start it on the bundled deck
	@$(BUILD) play

build: packages ## Build the program
	$(SWIFT) build -c release --product jobhunter $(STATIC) --scratch-path $(SCRATCH)

test: test-packages lint kernel-law ## Check format, layering and behaviour
	$(SWIFT) build --build-tests
	$(MAKE) -j2 test-swift check-install SCRATCH=.build/apart
	$(MAKE) check-rescoring
	$(MAKE) check-reports
	$(MAKE) check-power-cuts DISKS=12
	$(MAKE) test-terminal

# The tests use one processor; the program that is installed is built beside them.
test-swift:
	$(SWIFT) test --skip-build

test-terminal: test-packages ## Check the terminal end to end, point by point, in a pty and in tmux
	$(SWIFT) build --product terminal-demo
	$(SWIFT) build --product jobhunter
	Tests/Terminal/run.sh

pictures: ## Draw the pictures of the README anew from the screens as they are
	RECORD=1 $(SWIFT) test --filter PicturesTests

lint: ## Check the format of all Swift code
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Tools Fuzz

kernel-law: ## Check that the kernel imports nothing, and that what is built on it alone knows no system
	@if grep -rnE '^[[:space:]]*(@[[:alnum:]_]+[[:space:]]+)*((public|package|internal|private|fileprivate)[[:space:]]+)?import[[:space:]]' \
		Sources/Workshop; then echo "The kernel may import nothing (docs/architecture.md)."; exit 1; fi
	@if grep -rnE '^[^/]*\<import[[:space:]]+(Foundation|Glibc|Darwin|Musl|Files|Streams|C[A-Z]\w*)\>' Sources/JSONText Sources/Diagnostics Sources/Content \
		Sources/StoryProof Sources/RecordFormat; then echo "These rooms may not know the system (docs/architecture.md)."; exit 1; fi

catalogue: ## Make the code of the messages from Languages/en.arb
	$(SWIFT) run catalogue

format: ## Format all Swift code
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Tools Fuzz

fuzz-deck: ## Look for inputs that break the deck reader (FUZZ_SECONDS=60)
	Fuzz/fuzz.sh deck -max_total_time=$(FUZZ_SECONDS)

fuzz-events: ## Look for inputs that break the reader of records (FUZZ_SECONDS=60)
	Fuzz/fuzz.sh events -max_total_time=$(FUZZ_SECONDS)

fuzz-import: ## Look for inputs that break the readers of Twine and H5P (FUZZ_SECONDS=60)
	Fuzz/fuzz.sh import -max_total_time=$(FUZZ_SECONDS)

STORIES ?=

check-import: build ## Read Twine stories a second time by an independent program (STORIES="a.html b.twee" [TWEEGO=tweego])
	scripts/check-import.py $(BUILD) $(if $(TWEEGO),--tweego $(TWEEGO)) $(STORIES)

FORMATS ?=

check-story-runtimes: ## Play generated stories in real story formats and here, by the same choices (FORMATS="a/format.js b/format.js")
	@scripts/install-packages.sh build runtimes
	$(SWIFT) build --product jobhunter
	scripts/check-story-runtimes.py .build/debug/jobhunter $(FORMATS)

soak: ## Play 100,000 random games with every check
	$(SWIFT) run -c release soak --games 100000

bench: build ## Measure speed and memory, in one table
	$(SWIFT) build -c release --product benchmarks
	@.build/release/benchmarks

bench-peers: packages ## Play the same games as OpenSpiel and compare scores and speed (downloads it)
	$(SWIFT) build -c release --product benchmarks
	@scripts/bench-peers.sh

SESSIONS ?= 1000

check-rescoring: ## Score random sessions a second time by an independent program (SESSIONS=10000 for more; fewer than 1000 do not play every course)
	$(SWIFT) build --product rescoring-samples
	.build/debug/rescoring-samples --sessions $(SESSIONS) | scripts/check-rescoring.py --sessions $(SESSIONS)

REPORTS ?= 800

check-reports: ## Work out every number of random reports a second time (REPORTS=2000 for more; fewer than 800 do not play every rule)
	$(SWIFT) build --product rescoring-samples
	.build/debug/rescoring-samples --sessions $(REPORTS) --reports | scripts/recompute-report.py --samples $(REPORTS)

DISKS ?= 400

check-power-cuts: ## Cut the power at every moment of a workshop, a backup, a restore, a rescue, an erasure (DISKS=2000 for more)
	$(SWIFT) build --product jobhunter
	scripts/check-power-cuts.py .build/debug/jobhunter --disks $(DISKS)

check-print: ## Print every page in a real browser and measure it (installs Chromium, downloads axe-core)
	@scripts/install-packages.sh build test print
	$(SWIFT) build --product jobhunter
	scripts/check-print.sh

check-votes: ## Compare counts with the public library votelib (downloads it)
	$(SWIFT) build --product rescoring-samples
	scripts/check-votes.sh $(SESSIONS)

check-install: build ## Install into a folder and play a workshop where the Swift toolchain is hidden
	@scripts/check-install.sh

install: build ## Install under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/doc/jobhunter"
	strip -o "$(DESTDIR)$(PREFIX)/bin/jobhunter" $(BUILD)
	chmod 0755 "$(DESTDIR)$(PREFIX)/bin/jobhunter"
	cp -R README.md LICENSE LICENSE-CONTENT docs CardDecks Scenarios Guides Languages Templates "$(SHARE)/doc/jobhunter/"
	install -d "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	$(BUILD) --generate-completion-script bash > "$(SHARE)/bash-completion/completions/jobhunter"
	$(BUILD) --generate-completion-script zsh > "$(SHARE)/zsh/site-functions/_jobhunter"
	$(BUILD) --generate-completion-script fish > "$(SHARE)/fish/vendor_completions.d/jobhunter.fish"

uninstall: ## Remove what install installed
	rm -f "$(DESTDIR)$(PREFIX)/bin/jobhunter"
	rm -rf "$(SHARE)/doc/jobhunter"
	rm -f "$(SHARE)/bash-completion/completions/jobhunter" "$(SHARE)/zsh/site-functions/_jobhunter" \
		"$(SHARE)/fish/vendor_completions.d/jobhunter.fish"

clean: ## Remove everything that was built
	$(SWIFT) package clean

packages:
	@scripts/install-packages.sh build

test-packages:
	@scripts/install-packages.sh build test terminal
