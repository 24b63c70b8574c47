"""The lookout for sockets: the interpreter tells it of each that is made, connected or bound through it, by whichever library.

It is the first thing that both of our processes load, so it needs next to nothing; `sockets` makes words of what it saw.
"""

import sys
from time import time
from typing import Any

AF_UNIX, AF_NETLINK = 1, 16  # local by nature: to another process of this computer, to the kernel
MADE, LOOKED_UP = "made", "look up"
EVENTS = {f"socket.{name}": name for name in ("connect", "bind", "sendto", "sendmsg")} | {
    "socket.__new__": MADE,
    **dict.fromkeys(("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"), LOOKED_UP),
}
MOST = 200  # different ones that are remembered

started: list[float] = []  # when it began, in seconds since 1970; empty while there is no lookout
seen: dict[tuple[str, str, bool], int] = {}  # (what was done, where, whether that is within this system): how often


def watch() -> None:
    """Note every socket from now on; it cannot be ended, and a second call changes nothing."""
    if not started:
        started.append(time())
        sys.addaudithook(_note)


def _note(event: str, args: tuple[Any, ...]) -> None:
    """Called by the interpreter for very much of what it does, so that it must be quick, and must not fail."""
    if event not in EVENTS:
        return
    what = EVENTS[event]
    if what == MADE:
        local = args[1] in (AF_UNIX, AF_NETLINK)
        key = (what, "" if local else f"family {int(args[1])}", local)
    elif what == LOOKED_UP:
        key = (what, f"{args[0]}"[:200], False)
    else:
        key = (what, *_place(args[1] if len(args) > 1 else None))
    if key in seen or len(seen) < MOST:
        seen[key] = seen.get(key, 0) + 1


def _place(where: Any) -> tuple[str, bool]:
    """An address in words, and whether it is within this system."""
    if isinstance(where, tuple) and where and isinstance(where[0], str):
        return f"{where[0]}:{where[1]}" if len(where) > 1 else where[0], False
    return "", True  # a path of a local socket, a number of the kernel's, or a socket that is connected already
