#!/bin/sh
# Starts smeai from where it lies, a stick for instance, and keeps everything in the folder "data" beside it.
# With a folder named, keeps it there instead: a stick or disc that is read only needs one elsewhere.
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -x "$here/smeai" ]; then
    echo "This drive does not let programs run. Copy the folder to your computer and start it from there." >&2
    exit 1
fi
exec "$here/smeai" --portable "${1:-$here/data}"
