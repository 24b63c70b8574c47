#!/bin/sh
# Prints the newest Python that the lock has wheels for (3.11 to 3.14), or says what is missing.
set -eu

for version in 3.14 3.13 3.12 3.11; do
    # Run it, do not only look for it: version managers put names on the path that lead nowhere.
    for name in "python$version" python3; do
        found=$(command -v "$name") || continue
        [ "$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "$version" ] || continue
        echo "$found"
        exit 0
    done
done

echo "smeai needs Python 3.11, 3.12, 3.13 or 3.14; the python3 here is $(python3 -V 2>&1 || true)." >&2
echo "Install one, for instance with: sudo apt-get install python3.11   (python3 on a newer system)" >&2
exit 1
