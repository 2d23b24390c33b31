# Every target is a script, so that nothing here needs make.
.PHONY: demo test build install uninstall lint bench bench-archive bench-extract bench-rot bench-check

demo test build install uninstall lint:
	@Scripts/$@

bench:
	@Benchmarks/run

# make bench-rot: the labelled press, judged by Vidimus and linkchecker.
bench-rot:
	@Benchmarks/rot/run

bench-archive:
	@Benchmarks/archive

# make bench-extract DATA="FOLDER …": Benchmarks/extract --help says what a set of pages is.
bench-extract:
	@Benchmarks/extract $(DATA)

bench-check:
	@Benchmarks/check
