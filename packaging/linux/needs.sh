#!/bin/sh
# Prints what a frozen folder needs of a Debian or Ubuntu, as the field Depends: needs.sh FOLDER
# Every library that its files name must lie in the folder or be known here; a new one stops the build.
set -eu
folder=$1

known="libc.so.6:- libm.so.6:- libpthread.so.0:- libdl.so.2:- librt.so.1:- libutil.so.1:- ld-linux-x86-64.so.2:- ld-linux-aarch64.so.1:-
    libcrypt.so.1:libcrypt1 libresolv.so.2:- libX11.so.6:libx11-6 libX11-xcb.so.1:libx11-xcb1 libxcb.so.1:libxcb1 libxcb-glx.so.0:libxcb-glx0
    libGL.so.1:libgl1 libEGL.so.1:libegl1 libGLX.so.0:libglx0 libOpenGL.so.0:libopengl0 libdrm.so.2:- libgbm.so.1:-
    libglib-2.0.so.0:libglib2.0-0t64_|_libglib2.0-0 libgthread-2.0.so.0:libglib2.0-0t64_|_libglib2.0-0
    libfontconfig.so.1:libfontconfig1 libfreetype.so.6:libfreetype6 libdbus-1.so.3:libdbus-1-3
    libwayland-client.so.0:- libwayland-cursor.so.0:- libwayland-egl.so.1:- libwayland-server.so.0:-
    libvulkan.so.1:- libXext.so.6:libxext6 libzstd.so.1:libzstd1"
# Those without a package are libc's own, or Wayland's, whose plugins are only loaded where Wayland runs.

binaries=$(find "$folder" -type f \( -name '*.so' -o -name '*.so.*' -o -path "$folder/smeai" \))
# shellcheck disable=SC2086  # one word per file, and ours have no spaces
named=$(readelf -d $binaries 2>/dev/null | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u)
inside=$(find "$folder" -type f -o -type l | sed 's|.*/||' | sort -u)

packages=
for library in $named; do
    if echo "$inside" | grep -qxF "$library"; then continue; fi
    package=$(echo "$known" | tr -s ' \n' '\n\n' | sed -n "s/^$library://p")
    if [ -z "$package" ]; then
        echo "The package needs $library, and nobody has said whose it is: see packaging/linux/needs.sh" >&2
        exit 1
    fi
    [ "$package" = - ] || packages="$packages
$package"
done

# shellcheck disable=SC2086
libc=$(readelf -V $binaries 2>/dev/null | grep -o 'GLIBC_2\.[0-9]*' | sed 's/GLIBC_//' | sort -uV | tail -1)
echo "libc6 (>= $libc), xkb-data$(echo "$packages" | sed '/^$/d' | sort -u | tr '_' ' ' | sed 's/^/, /' | tr -d '\n')"
