#!/bin/sh
# Makes the packages for Linux in build/dist, from what is committed: a folder that runs, a zip for a stick, a .deb, the list of parts.
# Needs: what `make setup` needs, binutils, and dpkg-deb for the .deb. Usage: package.sh [--keep]   --keep takes the frozen folder as it is
set -eu
cd "$(dirname "$0")/../.."

sh packaging/linux/setup.sh
python=$PWD/.venv/bin/python
work=$PWD/build/freeze
tools=$work/tools
sources=$work/sources
dist=$PWD/build/dist
lock=packaging/freeze/requirements.lock

for tool in git objcopy readelf dpkg-deb; do
    command -v $tool >/dev/null || { echo "Packages need the program $tool (Debian: git binutils dpkg)." >&2 && exit 1; }
done

# PyInstaller lies beside the build, not in .venv: who runs and tests the program does not need it.
install_tools() {
    wanted=$(sha256sum <$lock)
    if [ "$(cat "$work/tools.done" 2>/dev/null)" = "$wanted" ]; then return; fi
    rm -rf "$tools"
    mkdir -p "$work"
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: --target "$tools" -r $lock
    echo "$wanted" >"$work/tools.done"
}

# From a clone: what is edited meanwhile, and what was never committed, does not get in.
copy_sources() {
    rm -rf "$sources"
    git clone --quiet --no-hardlinks . "$sources"
    cp -a assets/models assets/fonts "$sources/assets/"
}

freeze() {
    echo "Freezing the program (some minutes)"
    PYTHONPATH=$sources:$tools PYTHONHASHSEED=0 nice -n 10 "$python" -P -m PyInstaller --noconfirm --log-level WARN \
        --distpath "$work/dist" --workpath "$work/work" "$sources/packaging/freeze/smeai.spec"
    find "$work/dist/smeai" -name 'libpython*.so*' -exec strip --strip-unneeded {} +
}

describe() {
    PYTHONPATH=$sources "$python" "$sources/packaging/freeze/describe.py" \
        --collected "$work/work/smeai/collected.json" --into "$work/dist/smeai" --tools "$tools"
}

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
version=$("$python" -c 'from importlib.metadata import version; print(version("smeai"))')
machine=$(uname -m)

if [ "${1:-}" != --keep ]; then
    install_tools
    copy_sources
    freeze
    describe
fi
rm -rf "$dist"
mkdir -p "$dist"
cp "$work/dist/smeai/_internal/licences/sbom.cdx.json" "$dist/smeai-$version.cdx.json"
echo "Packing"
"$python" packaging/linux/stick.py "$work/dist/smeai" "$dist/smeai-$version-linux-$machine.zip"
sh packaging/linux/deb.sh "$work/dist/smeai" "$version" "$dist"
(cd "$dist" && sha256sum -- * >SHA256SUMS)
du -sh "$work/dist/smeai" "$dist"/*
