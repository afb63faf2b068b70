# What can be done with the project. Everything is written out in .make/, Tests/ and .ci/.
#
# ARGS goes to the program or to pytest:  make site ARGS='--date 2021-11-15'

.DEFAULT_GOAL := help
.PHONY: help site test test-bare bench fuzz screenshots format clean

help: ## this help · эта справка
	@printf 'make <target>\n\n'
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  \1 \t\2/p' $(MAKEFILE_LIST) | expand -t 16
	@printf '\nCurators · кураторам: content/README.md. Developers: README.md, Tests/README.md.\n'

site: ## собрать раздел из content/ в _site/ · build content/ into _site/
	@.make/site $(ARGS)

test: ## everything that must pass
	@.make/test $(ARGS)

test-bare: ## make site in a bare Debian root (root, debootstrap); BARE_FULL=1: make test there too
	@Tests/Bare/run

bench: ## the same content many times over: seconds and memory by stage
	@.make/bench $(ARGS)

fuzz: ## libFuzzer over the readers, FUZZ_SECONDS (600) each; ARGS='YAML Deadline' for some of them
	@.make/fuzz $(ARGS)

screenshots: ## every page of _site/ as a picture, into .build/screenshots/
	@.make/tools
	@.build/tools/bin/python Tests/Browser/screenshots.py $(ARGS)

format: ## the layout of the Swift sources
	@swift format format --in-place --parallel --recursive Sources Tests Package.swift

clean: ## remove what was made: .build/ and _site/
	@rm -rf .build _site ._site.nastavnik
