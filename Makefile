# `make run` and `make test` are all one needs; both first install what is missing, see packaging/linux/.
.PHONY: run test setup check-slow check-without-qt lint lock package check-package

run:
	@sh packaging/linux/run.sh

test:
	@sh packaging/linux/setup.sh --test
	@.venv/bin/python -m pytest

setup:
	@sh packaging/linux/setup.sh

check-slow:
	@sh packaging/linux/setup.sh --test
	@.venv/bin/python -m pytest -m slow

check-without-qt:
	@sh packaging/linux/setup.sh --test
	@sh packaging/linux/without-qt.sh

lint:
	@sh packaging/linux/setup.sh
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check

lock:
	@sh packaging/linux/lock.sh

package:
	@sh packaging/linux/package.sh

check-package:
	@sh packaging/linux/check-package.sh
