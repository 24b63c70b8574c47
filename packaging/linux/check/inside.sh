#!/bin/sh
# One step of check-package.sh, run as root inside the clean root: inside.sh prepare | deb | zip
# The packages and the scripts lie in /check, pictures go there, too; "tester" is an ordinary user.
set -eu
cd /check
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8

as_tester() { su -s /bin/sh tester -c "cd && $1"; }

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

no_python() {
    found=$(find /usr/bin /usr/local/bin -name 'python*' 2>/dev/null || true)
    [ -z "$found" ] || fail "this root has a Python, so that nothing is proved: $found"
}

# Everything below the folders that packages write to, but for caches that the system itself renews.
listing() {
    find /opt /usr /etc -xdev \( -path '/usr/share/mime*' -o -name '*.cache' -o -path '/etc/ld.so.cache' \) -prune -o -print | sort
}

commands() { # commands PROGRAM OUT PILOT: the command line as tester
    as_tester "'$1' --version" | grep -q '^smeai [0-9]' || fail "no version"
    as_tester "'$1' doctor" || fail "doctor found something"
    as_tester "'$1' licences" | grep -q PySide6_Essentials || fail "the parts are not listed"
    as_tester "'$1' licences PySide6_Essentials" | grep -q 'LESSER GENERAL PUBLIC LICENSE' || fail "the terms of Qt are missing"
    as_tester "nice '$1' demo $3 --out '$2'" >/dev/null || fail "demo"
    find "$2" -name '*.pdf' -size +10k | grep -q . || fail "demo made no report"
}

prepare() {
    apt-get update -q >/dev/null
    apt-get install -q -y --no-install-recommends xvfb jwm xdotool imagemagick unzip procps >/dev/null
    id tester >/dev/null 2>&1 || useradd --create-home tester
    no_python
}

deb() {
    listing >before
    started=$(date +%s)
    apt-get install -q -y --no-install-recommends ./smeai_*.deb >install.log || fail "$(tail -5 install.log)"
    echo "installed in $(($(date +%s) - started)) s, $(du -sm /opt/smeai | cut -f1) MB in /opt/smeai"
    no_python
    commands smeai /home/tester/demo ""
    as_tester "sh /check/walk.sh /home/tester/pictures /home/tester/Documents smeai" || fail "the window"
    [ -z "$(find /opt/smeai -newer install.log -type f)" ] || fail "the program wrote into /opt/smeai"
    apt-get purge -q -y --autoremove smeai >remove.log
    listing >after
    left=$(comm -13 before after)
    [ -z "$left" ] || fail "this is left after removing: $left"
    [ ! -e /opt/smeai ] || fail "/opt/smeai is left"
    echo "removed, and nothing is left in /opt, /usr and /etc"
}

zip() {
    # Qt needs the desktop's own libraries, which any desktop has; the .deb would bring them.
    apt-get install -q -y --no-install-recommends $(dpkg-deb -f smeai_*.deb Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g') >/dev/null 2>&1 ||
        apt-get install -q -y --no-install-recommends $(dpkg-deb -f smeai_*.deb Depends | sed 's/([^)]*)//g; s/[^,|]*|//g; s/,/ /g') >/dev/null
    place="/home/tester/my stick"
    rm -rf "$place" && mkdir -p "$place"
    unzip -q smeai-*-linux-*.zip -d "$place"
    chown -R tester: "$place"
    folder=$(find "$place" -mindepth 1 -maxdepth 1)
    commands "$folder/smeai" "/home/tester/demo of a stick" chat
    as_tester "sh /check/walk.sh /home/tester/pictures-stick '$folder/data' '$folder/portable.sh'" || fail "the window from a folder with spaces"
    rm -rf "$folder/data"
    mkdir -p /media/stick
    mount --bind "$folder" /media/stick && mount -o remount,bind,ro /media/stick
    if as_tester "/media/stick/portable.sh" 2>refused; then fail "nothing was said about a medium that is read only"; fi
    as_tester "sh /check/walk.sh /home/tester/pictures-read-only /home/tester/kept /media/stick/portable.sh /home/tester/kept" ||
        fail "the window from a read-only medium"
    umount /media/stick
    [ ! -e /home/tester/.config/smeai ] || fail "the portable program wrote into the user's settings"
    rm -rf "$place"
    echo "from a folder with spaces, and from a read-only medium: good"
}

"$1"
