#!/bin/sh
# Sets up, then opens the window; on a machine without a screen, runs the sample pilots instead.
set -eu
cd "$(dirname "$0")/../.."

sh packaging/linux/setup.sh
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/smeai
fi
reports=$PWD/build/demo
echo "There is no screen here, so smeai shows what it does without its window: the sample pilots."
.venv/bin/smeai demo --out "$reports"
echo "The reports are in $reports"
