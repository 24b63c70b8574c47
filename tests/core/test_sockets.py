"""What is opened is noted, and what is open is found."""

import subprocess
import sys
from pathlib import Path

import pytest

from smeai.core import sockets
from smeai.core.sockets import Evidence, Held, Opened

STORY = """
from smeai.core import lookout, sockets
lookout.watch()
lookout.watch()
import socket
one, other = socket.socketpair()
assert not sockets.evidence().network, sockets.evidence()
listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listening.bind(("127.0.0.1", 0))
listening.listen()
speaking = socket.create_connection(listening.getsockname())
try:
    socket.getaddrinfo("name.invalid", 80)
except OSError:
    pass
for each in sockets.evidence().network:
    print(each)
"""


def test_every_socket_is_noted_from_the_start() -> None:
    told = subprocess.run([sys.executable, "-c", STORY], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]).stdout
    assert "bind 127.0.0.1:0" in told
    assert "connect 127.0.0.1:" in told
    assert "look up name.invalid" in told
    assert "made family" in told


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_what_is_open_is_found_without_the_interpreter(tmp_path: Path) -> None:
    process, nets = tmp_path / "7" / "fd", tmp_path / "7" / "net"
    process.mkdir(parents=True)
    nets.mkdir()
    for number, target in enumerate(("socket:[11]", "socket:[12]", "socket:[13]", "/dev/null")):
        (process / str(number)).symlink_to(target)
    line = "   0: 0100007F:1F90 08080808:01BB 01 00000000:00000000 00:00000000 00000000  0  0 12 1 0 100 0 0 10 0\n"
    (nets / "tcp").write_text("  sl  local_address ...\n" + line + line.replace(" 12 ", " 99 "))
    assert sockets.held(7, tmp_path) == Held(("tcp 127.0.0.1:8080 → 8.8.8.8:443",), 2)
    assert sockets.held(8, tmp_path) is None


def test_addresses_are_written_as_people_do() -> None:
    assert sockets.address("00000000:0000") == "0.0.0.0:0"
    assert sockets.address("00000000000000000000000001000000:0016") == "[0000:0000:0000:0000:0000:0000:0000:0001]:22"


def test_only_the_network_counts() -> None:
    opened = (Opened("made", "", True, 4), Opened("connect", "192.0.2.1:80", False, 1))
    assert Evidence(1, 2.0, opened, Held(("udp 0.0.0.0:5 → 0.0.0.0:0",), 3)).network == (
        "connect 192.0.2.1:80",
        "udp 0.0.0.0:5 → 0.0.0.0:0",
    )
    assert Evidence(1, 2.0, opened[:1], None).network == ()
