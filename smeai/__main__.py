"""The window when no command is given, else the command line."""

import sys
from importlib import import_module
from multiprocessing import freeze_support

from smeai.core.lookout import watch


def main() -> int | None:
    """Import one front end only: the window must not load the heavy libraries of the other."""
    watch()  # before any library is loaded
    try:
        return import_module("smeai.cli" if sys.argv[1:] and sys.argv[1] != "--portable" else "smeai.app").main()
    except KeyboardInterrupt:  # while the libraries load, before anyone else could answer it
        sys.stderr.write("Stopped.\n")
        return 1


if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
