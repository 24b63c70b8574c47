#!/bin/sh
# Sets the checkout up: system libraries, .venv with the locked packages, models and fonts. Quick when all is there.
# usage: setup.sh [--test | --rebuild]   --test adds what only tests need; --rebuild makes models and fonts anew
set -eu
cd "$(dirname "$0")/../.."

lock=packaging/requirements.lock
python=.venv/bin/python

# What a finished step depended on; the place counts because the scripts in .venv/bin name it.
fingerprint() {
    { pwd && cat "$@"; } | sha256sum | cut -d' ' -f1
}

# done_before STEP FINGERPRINT: whether the step was finished with this very fingerprint.
done_before() {
    [ -x "$python" ] && [ "$(cat ".venv/$1.done" 2>/dev/null)" = "$2" ]
}

install_packages() {
    wanted=$(fingerprint $lock pyproject.toml)
    if done_before packages "$wanted" && "$python" -c '' 2>/dev/null; then
        sh packaging/linux/system.sh - "$1"
        return
    fi
    newest=$(sh packaging/linux/python.sh)
    sh packaging/linux/system.sh "$newest" "$1"
    if [ "$(cat .venv/place.done 2>/dev/null)" != "$PWD" ] || ! "$python" -c 'import pip' 2>/dev/null; then
        echo "Making .venv with $newest"
        "$newest" -m venv --clear .venv
        pwd >.venv/place.done
    fi
    echo "Installing the locked Python packages into .venv (900 MB there, once; about a minute)"
    # Compiled at first import instead: saves a quarter of the time and of the disk, for libraries mostly unused.
    "$python" -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --only-binary :all: -r $lock
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted" >.venv/packages.done
}

build_assets() {
    for part in models fonts; do
        [ -f "packaging/$part/build.py" ] || continue
        # shellcheck disable=SC2046  # one word per file, and ours have no spaces
        wanted=$(fingerprint $(find "packaging/$part" -type f ! -path '*/__pycache__/*' | sort))
        if [ "$1" != --rebuild ] && [ -d "assets/$part" ] && done_before "$part" "$wanted"; then continue; fi
        "$python" "packaging/$part/build.py"
        echo "$wanted" >".venv/$part.done"
    done
}

install_packages "${1:-}"
build_assets "${1:-}"
