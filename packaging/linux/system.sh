#!/bin/sh
# Installs the system's own libraries that pip cannot bring, and only those that are missing.
# usage: system.sh PYTHON [--test]      PYTHON is asked for its venv module; "-" when that is not needed
set -eu
PATH=$PATH:/sbin:/usr/sbin # ldconfig is there, and not on every user's path

python=$1
purpose=${2:-}

# Qt's libraries as "file:package". The linker's cache is asked, not the package list: package names differ
# between releases (libglib2.0-0, libglib2.0-0t64), the file names do not.
qt="libGL.so.1:libgl1 libEGL.so.1:libegl1 libglib-2.0.so.0:libglib2.0-0 libfontconfig.so.1:libfontconfig1
    libdbus-1.so.3:libdbus-1-3 libxkbcommon.so.0:libxkbcommon0 libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
    libxkbcommon-x11.so.0:libxkbcommon-x11-0"
wayland="libwayland-cursor.so.0:libwayland-cursor0 libwayland-egl.so.1:libwayland-egl1"
[ -z "${WAYLAND_DISPLAY:-}" ] || qt="$qt $wayland"

missing() {
    libraries=$(ldconfig -p)
    for pair in $qt; do
        case $libraries in
        *"${pair%%:*} "*) ;;
        *) echo "${pair#*:}" ;;
        esac
    done
    if [ "$python" != - ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
    # Tests let a spreadsheet program recalculate the reports' formulas.
    if [ "$purpose" = --test ] && ! command -v soffice >/dev/null; then
        echo libreoffice-calc-nogui
    fi
}

packages=$(missing | tr '\n' ' ')
[ -n "$packages" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "smeai needs these libraries (Debian's names): $packages" >&2
    echo "There is no apt-get here: install them with this system's own tool, then try again." >&2
    exit 1
elif [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root=sudo
else
    echo "smeai needs system libraries that only an administrator can install. Type this line, then try again:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages" >&2
    exit 1
fi

echo "Installing system libraries: $packages"
$as_root apt-get update -q || echo "The package list could not be renewed; trying with the one that is here."
# shellcheck disable=SC2086  # one word per package
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages </dev/null
