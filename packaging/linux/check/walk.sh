#!/bin/sh
# A user with keyboard and mouse: starts the window, tries the sample of the chat pilot, makes its report, closes the window.
# usage: walk.sh PICTURES REPORTS COMMAND...      PICTURES: a folder for pictures; REPORTS: the folder in which a report must appear
# Needs Xvfb, jwm (a window manager that closes with Alt+F4, without Python), xdotool and imagemagick. Nothing of the program is opened but by keys and clicks: it has no test mode.
set -eu
pictures=$1
reports=$2
shift 2
patience=${PATIENCE:-600} # seconds for the training, which a slow machine needs

mkdir -p "$pictures"
export DISPLAY=:$((90 + $$ % 100))
Xvfb "$DISPLAY" -screen 0 1280x860x24 -nolisten tcp -noreset >/dev/null 2>&1 &
screen=$!
program=
manager=
trap 'kill $program $manager $screen 2>/dev/null || true' EXIT
number=0

look() {
    number=$((number + 1))
    import -window root "$pictures/$(printf %02d $number)-$1.png" || true
}

give_up() {
    look failed
    echo "$1" >&2
    exit 1
}

# until SECONDS COMMAND...: whether the command comes true in time
until_true() {
    left=$1
    shift
    until "$@"; do
        [ "$left" -gt 0 ] || return 1
        left=$((left - 1))
        sleep 1
    done
}

command_palette() {
    xdotool key ctrl+k
    sleep 1
    xdotool type --delay 50 "$1"
    sleep 1
}

is_shown() { xdotool search --onlyvisible --name '^smeai' >/dev/null 2>&1; }
is_tested() { find "$reports" -name '*.smeai-model' 2>/dev/null | grep -q .; }
is_reported() { find "$reports" -name '*.pdf' -size +10k 2>/dev/null | grep -q .; }
has_screen() { xdotool getdisplaygeometry >/dev/null 2>&1; }
# A process that has ended stays in the list until its parent has asked for it: Z.
is_gone() { case $(ps -o stat= -p "$program") in "" | Z*) true ;; *) false ;; esac }

until_true 20 has_screen || give_up "There is no screen."
jwm >/dev/null 2>&1 &
manager=$!
sleep 1
"$@" &
program=$!
until_true 60 is_shown || give_up "No window came up."
sleep 6
window=$(xdotool search --onlyvisible --name '^smeai' | head -1)
xdotool windowactivate "$window"
look started
xdotool key Return # the first run asks for language and country
sleep 3
xdotool key Escape # and offers a tour
sleep 2
xdotool mousemove 60 150 click 1 # a place at the side, and back again
sleep 2
look place
command_palette "customer sample"
look sample
xdotool key Return
sleep 8
look file
left=$patience
until is_tested; do # Enter leads on, as soon as a step is done
    [ "$left" -gt 0 ] || give_up "The sample was not tested within $patience seconds."
    xdotool key Return
    left=$((left - 5))
    sleep 5
done
sleep 8
look tested
for _ in 1 2 3; do
    command_palette "make the report"
    look command
    xdotool key Return
    until_true 40 is_reported && break
    xdotool mousemove 1260 850 click 1 # closes the palette; the report is one step further
    sleep 1
    xdotool mousemove 900 30 click 1 key Return
    sleep 4
done
is_reported || give_up "No report appeared in $reports."
sleep 4
look reported
command_palette "licences"
xdotool key Return
sleep 4
look licences
xdotool key Escape
sleep 1
engines=$(pgrep -P "$program" || true)
xdotool key alt+F4
until_true 20 is_gone || give_up "The window was closed, but the program goes on."
for engine in $engines; do
    if kill -0 "$engine" 2>/dev/null; then give_up "The engine $engine outlived its window."; fi
done
program=
find "$reports" -name '*.pdf' | head -1
