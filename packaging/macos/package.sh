#!/bin/sh
# Makes build/dist/smeai-VERSION-macos-ARCH.dmg. NOT RUN HERE: there was no Mac to try it on.
# Needs: Python 3.11 to 3.14, git, Xcode's command line tools (codesign, hdiutil, iconutil). The models must lie in assets/models.
# With SIGN_AS set to a Developer ID the program is signed for handing on; notarising (xcrun notarytool) is left to who holds the account.
set -eu
cd "$(dirname "$0")/../.."

work=$PWD/build/freeze
dist=$PWD/build/dist
tools=$work/tools
python=$PWD/.venv/bin/python

[ -x "$python" ] || "$(sh packaging/linux/python.sh)" -m venv .venv
pip() { "$python" -m pip install --quiet --disable-pip-version-check "$@"; }
pip --require-hashes --only-binary :all: -r packaging/requirements.lock
pip --no-deps --no-build-isolation -e .
pip --require-hashes --only-binary :all: --upgrade --target "$tools" -r packaging/freeze/requirements.lock

"$python" packaging/icons.py build/icons
iconutil --convert icns --output build/icons/smeai.icns build/icons/smeai.iconset

PYTHONPATH=$PWD:$tools PYTHONHASHSEED=0 "$python" -P -m PyInstaller --noconfirm --log-level WARN \
    --distpath "$work/dist" --workpath "$work/work" packaging/freeze/smeai.spec
PYTHONPATH=$PWD "$python" packaging/freeze/describe.py \
    --collected "$work/work/smeai/collected.json" --into "$work/dist/smeai.app" --tools "$tools"
# The list of parts was added to the bundle, so its seal is made anew; "-" signs for this machine alone.
codesign --force --deep --options runtime --sign "${SIGN_AS:--}" "$work/dist/smeai.app"
codesign --verify --deep --strict "$work/dist/smeai.app"

version=$("$python" -c 'from importlib.metadata import version; print(version("smeai"))')
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$work/dist/smeai.app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p "$dist"
hdiutil create -quiet -ov -volname smeai -srcfolder "$stage" -format UDZO "$dist/smeai-$version-macos-$(uname -m).dmg"
