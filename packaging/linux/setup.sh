#!/bin/sh
# Sets the checkout up: system libraries, .venv with the locked packages, models and fonts. Quick when all is there.
# usage: setup.sh [--test]      --test adds what only tests need from the system
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
    echo "Installing the locked Python packages into .venv (1.1 GB there, once; about a minute)"
    # Compiled at first import instead: saves a quarter of the time and of the disk, for libraries mostly unused.
    "$python" -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --only-binary :all: -r $lock
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted" >.venv/packages.done
}

# What a part was built from, and what was built: a file that was lost or changed since then means building again.
asset_state() {
    # shellcheck disable=SC2046  # one word per file, and ours have no spaces
    fingerprint $(find "packaging/$1" -type f ! -path '*/__pycache__/*' | sort)
    if [ -d "assets/$1" ]; then find "assets/$1" -type f -printf '%p %s %T@\n' | sort; fi
}

build_assets() {
    for part in models fonts; do
        [ -f "packaging/$part/build.py" ] || continue
        if done_before "$part" "$(asset_state "$part")"; then continue; fi
        "$python" "packaging/$part/build.py"
        asset_state "$part" >".venv/$part.done"
    done
}

install_packages "${1:-}"
build_assets
