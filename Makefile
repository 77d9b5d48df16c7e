# Two commands matter: `make site` and `make test`. Both install what is missing, and both can be
# run again at no cost. Everyday use is `swift run sitegen`.
.PHONY: site test set-up set-up-tests test-unit test-format test-conformance test-disclosure test-browser bench clean

site: set-up
	swift run sitegen

test: set-up set-up-tests test-format test-unit test-conformance test-disclosure test-browser

set-up:
	@scripts/set-up

# What only tests need.
set-up-tests: set-up
	@scripts/set-up tests

# Style is law: .swift-format says which.
test-format:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

test-unit:
	swift build --build-tests
	swift test --skip-build --parallel

# What an outsider's tools say of our output: the SARIF schema, an independent link checker.
test-conformance:
	swift build --product sitegen
	scripts/conformance

# Attacks random publications after `sitegen protect`; PROOF_N says how many.
test-disclosure:
	swift build --product sitegen
	scripts/disclosure-proof

# Looks at the sample's pages in a real browser; screenshots go to Tests/Browser/screenshots.
test-browser:
	swift build --product sitegen
	scripts/browser

bench: set-up
	Benchmarks/run

clean:
	rm -rf .build site .venv .venv-disclosure .venv-browser Benchmarks/.build
