#!/bin/sh
# Resolves pyproject.toml anew into packaging/requirements.lock: every system, Python 3.11 and later, with hashes.
# Needs the network. One lock serves running, testing and building: the test tools are 3 % of the whole.
set -eu
cd "$(dirname "$0")/../.."

python=$(sh packaging/linux/python.sh)
resolver=build/lock
[ -x "$resolver/bin/uv" ] || { "$python" -m venv "$resolver" && "$resolver/bin/python" -m pip install --quiet uv; }

"$resolver/bin/uv" pip compile pyproject.toml --group test --group lint --group build \
    --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
    --no-emit-index-url --no-header --custom-compile-command "make lock" --output-file packaging/requirements.lock
echo "Locked $(grep -c '^[a-z]' packaging/requirements.lock) packages in packaging/requirements.lock."
