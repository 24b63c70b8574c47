#!/bin/sh
# Resolves pyproject.toml anew into packaging/requirements.lock: every system, Python 3.11 and later, with hashes.
# Needs the network. One lock serves running, testing and building: the test tools are 3 % of the whole. What makes packages
# has a lock of its own, so that nobody installs it who does not make one.
set -eu
cd "$(dirname "$0")/../.."

python=$(sh packaging/linux/python.sh)
resolver=build/lock
[ -x "$resolver/bin/uv" ] || { "$python" -m venv "$resolver" && "$resolver/bin/python" -m pip install --quiet uv; }

# resolve INTO WHAT...
resolve() {
    into=$1
    shift
    "$resolver/bin/uv" pip compile "$@" --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
        --no-emit-index-url --no-header --custom-compile-command "make lock" --output-file "$into"
    echo "Locked $(grep -c '^[a-z]' "$into") packages in $into."
}

resolve packaging/requirements.lock pyproject.toml --group test --group lint --group build
resolve packaging/freeze/requirements.lock packaging/freeze/requirements.in
