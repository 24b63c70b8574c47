#!/bin/sh
# Packs the frozen folder as a Debian package: deb.sh FOLDER VERSION INTO. Everything lies in /opt/smeai, the command is smeai.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
version=$2
into=$3
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/smeai" \
    "$root/usr/share/icons/hicolor/scalable/apps"
cp -al "$folder" "$root/opt/smeai" 2>/dev/null || cp -a "$folder" "$root/opt/smeai"
ln -s /opt/smeai/smeai "$root/usr/bin/smeai"
cp "$here/smeai.desktop" "$root/usr/share/applications/"
cp "$here/smeai.svg" "$root/usr/share/icons/hicolor/scalable/apps/"
{
    echo "smeai $version, under the Apache License, version 2.0: /usr/share/common-licenses/Apache-2.0"
    echo "The parts it is made of and their terms: smeai licences, and /opt/smeai/_internal/licences"
} >"$root/usr/share/doc/smeai/copyright"
needs=$("$here/needs.sh" "$folder")
cat >"$root/DEBIAN/control" <<END
Package: smeai
Version: $version
Architecture: $architecture
Maintainer: The smeai authors <noreply@smeai.invalid>
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: $needs
Section: misc
Priority: optional
Description: small, honest AI for small businesses, offline
 From "could AI help us?" to a decision backed by your own numbers: messages
 answered, bank lines booked, stock ordered, tested on your own spreadsheet,
 on your own computer, without an account and without a network.
END
(cd "$root" && find opt usr -type f -exec md5sum {} + >DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$root/usr" "$root/DEBIAN"
dpkg-deb --root-owner-group -Zzstd -z9 --build "$root" "$into/smeai_${version}_$architecture.deb" >/dev/null
