# Every target is a script, so that nothing here needs make.
.PHONY: demo test build install uninstall lint bench

demo test build install uninstall lint:
	@Scripts/$@

bench:
	@Benchmarks/run
