#!/bin/sh
# Tries the packages of build/dist in a root without Python: installed, started under Xvfb, clicked through, removed.
# usage: check-package.sh [--root FOLDER] [--packages FOLDER] [--suite NAME] [deb] [zip]
#   --root      a Debian or Ubuntu without Python in which apt-get works; it is CHANGED. Without it one is made by debootstrap.
#   --packages  where smeai_*.deb and smeai-*-linux-*.zip lie (build/dist)
#   --suite     what debootstrap makes (bookworm)
# Needs: root rights (chroot and mount), debootstrap unless --root is given, and a Debian mirror for Xvfb, xdotool, imagemagick.
# Pictures and logs go to build/check. It takes some minutes: every package trains the sample pilot.
set -eu
cd "$(dirname "$0")/../.."

root=
packages=build/dist
suite=bookworm
while :; do
    case ${1:-} in
    --root) root=$2 && shift 2 ;;
    --packages) packages=$2 && shift 2 ;;
    --suite) suite=$2 && shift 2 ;;
    *) break ;;
    esac
done
[ $# -gt 0 ] || set -- deb zip

[ "$(id -u)" = 0 ] || { echo "This needs root rights, for chroot and mount: sudo sh packaging/linux/check-package.sh" >&2 && exit 1; }
if [ -z "$root" ]; then
    command -v debootstrap >/dev/null || { echo "Install debootstrap, or name a clean root: --root FOLDER" >&2 && exit 1; }
    root=$PWD/build/check/root
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    echo "Making a clean $suite"
    debootstrap --variant=minbase "$suite" "$root" >build/check/debootstrap.log
fi
root=$(cd "$root" && pwd)

leave() {
    for place in media/stick sys dev/pts dev/shm dev proc; do
        while mountpoint -q "$root/$place"; do umount "$root/$place"; done
    done
}
trap leave EXIT
leave
mkdir -p "$root/proc" "$root/dev" "$root/sys" "$root/check"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --make-private "$root/dev"
for place in pts shm; do mount --bind "/dev/$place" "$root/dev/$place"; done
mount --bind /sys "$root/sys"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
rm -rf "${root:?}/check"/*
cp packaging/linux/check/*.sh "$packages"/smeai_*.deb "$packages"/smeai-*-linux-*.zip "$root/check/"
chmod -R a+rX "$root/check"

inside() { env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root chroot "$root" sh /check/inside.sh "$1"; }

failed=
for step in prepare "$@"; do
    echo "== $step"
    started=$(date +%s)
    inside "$step" || { failed=$step && break; }
    echo "== $step: good, $(($(date +%s) - started)) s"
done
mkdir -p build/check
cp -r "$root"/home/tester/pictures* build/check/ 2>/dev/null || true
cp "$root"/check/*.log build/check/ 2>/dev/null || true
[ -z "$failed" ] || { echo "$failed FAILED; pictures and logs are in build/check" >&2 && exit 1; }
echo "The packages work in $root; pictures are in build/check"
