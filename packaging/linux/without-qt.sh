#!/bin/sh
# Proves that core, command line and their tests need no Qt: runs them in a copy of .venv with PySide6 uninstalled.
set -eu
cd "$(dirname "$0")/../.."

copy=build/venv-without-qt
rm -rf "$copy"
mkdir -p build
cp -al .venv "$copy" 2>/dev/null || { rm -rf "$copy" && cp -a .venv "$copy"; } # hard links where the disk has them
# Run through the copy's own interpreter: the scripts in bin/ name the original.
"$copy/bin/python" -m pip uninstall --quiet --disable-pip-version-check --yes pytest-qt PySide6_Essentials shiboken6
if "$copy/bin/python" -c 'import PySide6' 2>/dev/null; then
    echo "PySide6 can still be imported from $copy" >&2
    exit 1
fi
"$copy/bin/python" -m smeai --help >/dev/null
"$copy/bin/python" -m pytest --ignore=tests/ui --ignore=tests/workers -m "not slow and not qt"
rm -rf "$copy"
