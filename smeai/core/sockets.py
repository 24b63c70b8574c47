"""What a process did with sockets: as the `lookout` noted it since the start, and as Linux lists those that are open now.

The interpreter tells of every socket that goes through it. One that a library opens in its own native code is seen by the system
alone, and only while it is open: that is why both are looked at.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smeai.core import lookout

NETWORKS = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")


@dataclass(frozen=True, slots=True)
class Opened:
    """What was done `times` with sockets: `what` is made, connect, bind, sendto, sendmsg or look up; `local`: not to a network."""

    what: str
    where: str
    local: bool
    times: int


@dataclass(frozen=True, slots=True)
class Held:
    """Sockets that are open now: `network` are those of a network with their two addresses, `local` counts all others."""

    network: tuple[str, ...]
    local: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """One process: `since` is when the lookout began (seconds since 1970, 0 for never), `held` None where the system does not tell."""

    pid: int
    since: float
    opened: tuple[Opened, ...]
    held: Held | None

    @property
    def network(self) -> tuple[str, ...]:
        """What was done with a network, in words of the system; empty when nothing was."""
        told = [f"{each.what} {each.where}".strip() for each in self.opened if not each.local]
        return (*told, *(self.held.network if self.held else ()))


def evidence() -> Evidence:
    """What this process did with sockets, and holds."""
    opened = tuple(Opened(*key, times) for key, times in lookout.seen.copy().items())
    return Evidence(os.getpid(), lookout.started[0] if lookout.started else 0.0, opened, held(os.getpid()))


def held(pid: int, root: Path = Path("/proc")) -> Held | None:
    """The sockets that a process has open now; None where the system has no such list, or does not show it."""
    try:
        nodes = _nodes(root / str(pid) / "fd")
        known = _network(root / str(pid) / "net")
    except OSError:
        return None
    network = tuple(sorted(known[node] for node in nodes & known.keys()))
    return Held(network, len(nodes) - len(network))


def address(text: str) -> str:
    """An address as ``/proc/net`` writes it on a little-endian machine, such as ``0100007F:1F90``, as people do."""
    host, _, port = text.partition(":")
    words = b"".join(bytes.fromhex(host[place : place + 8])[::-1] for place in range(0, len(host), 8))
    if len(words) == 4:
        return f"{'.'.join(map(str, words))}:{int(port, 16)}"
    return f"[{':'.join(words.hex()[place : place + 4] for place in range(0, 32, 4))}]:{int(port, 16)}"


def _nodes(folder: Path) -> set[str]:
    found = set()
    for each in folder.iterdir():
        try:
            link = str(each.readlink())
        except FileNotFoundError:  # closed meanwhile, as the one is that listed the folder
            continue
        if link.startswith("socket:["):
            found.add(link[8:-1])
    return found


def _network(folder: Path) -> Mapping[str, str]:
    """Inode to what it is, of all sockets of a network that the system of that process has."""
    found = {}
    for kind in NETWORKS:
        table = folder / kind
        for line in table.read_text("ascii").splitlines()[1:] if table.exists() else ():
            parts = line.split()
            found[parts[9]] = f"{kind} {address(parts[1])} → {address(parts[2])}"
    return found
