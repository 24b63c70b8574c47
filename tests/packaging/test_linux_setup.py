"""The set-up scripts on machines that lack things, played by a folder of stand-ins that is the whole PATH."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging" / "linux"
QT = "libGL.so.1 libEGL.so.1 libglib-2.0.so.0 libfontconfig.so.1 libdbus-1.so.3 libxkbcommon.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4"
XCB = "libxcb-keysyms.so.1 libxcb-shape.so.0 libxkbcommon-x11.so.0"
ALL = f"{QT} {XCB} ".replace(" ", " (libc6) => /lib/x\n")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts are for Debian and Ubuntu")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine with every library, an ordinary user, no sudo, and an apt-get that notes what it was asked."""
    for tool in ("sh", "tr", "env", "cat"):
        (tmp_path / tool).symlink_to(shutil.which(tool) or tool)
    _stand_in(tmp_path, "ldconfig", f"cat <<'END'\n{ALL}END")
    _stand_in(tmp_path, "id", "echo 1000")
    _stand_in(tmp_path, "apt-get", f'echo "$@" >>{tmp_path}/asked')
    return tmp_path


def test_a_complete_machine_is_left_alone(machine: Path) -> None:
    assert _run(machine, "system.sh", "-").returncode == 0
    assert not (machine / "asked").exists()


def test_a_user_without_rights_gets_the_line_to_type(machine: Path) -> None:
    _lose(machine, "libEGL.so.1")
    result = _run(machine, "system.sh", "-")
    assert result.returncode == 1
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1" in result.stderr
    assert not (machine / "asked").exists()


def test_root_gets_only_what_is_missing(machine: Path) -> None:
    _lose(machine, "libxcb-cursor.so.0")
    _stand_in(machine, "id", "echo 0")
    assert _run(machine, "system.sh", "-", "--test").returncode == 0
    assert (machine / "asked").read_text().splitlines() == [
        "update -q",
        "install -q -y --no-install-recommends libxcb-cursor0 libreoffice-calc-nogui",
    ]


def test_sudo_that_asks_nothing_is_used(machine: Path) -> None:
    _lose(machine, "libGL.so.1")
    _stand_in(machine, "sudo", '[ "$1" != -n ] || shift\nexec "$@"')
    (machine / "true").symlink_to(shutil.which("true") or "true")
    assert _run(machine, "system.sh", "-").returncode == 0
    assert "libgl1" in (machine / "asked").read_text()


def test_sudo_that_asks_is_not_used_without_a_terminal(machine: Path) -> None:
    _lose(machine, "libGL.so.1")
    _stand_in(machine, "sudo", "exit 1")
    assert "Type this line" in _run(machine, "system.sh", "-").stderr


def test_without_apt_the_libraries_are_named(machine: Path) -> None:
    _lose(machine, "libGL.so.1")
    (machine / "apt-get").unlink()
    result = _run(machine, "system.sh", "-")
    assert (result.returncode, "libgl1" in result.stderr) == (1, True)


def test_a_python_without_venv_is_completed(machine: Path) -> None:
    _stand_in(machine, "python3.12", 'case $2 in *ensurepip*) exit 1 ;; esac\necho "python3.12-venv"')
    assert "install -y --no-install-recommends python3.12-venv" in _run(machine, "system.sh", "python3.12").stderr


def test_the_newest_working_python_is_taken(machine: Path) -> None:
    _stand_in(machine, "python3.14", "exit 127")  # a version manager's empty promise
    _stand_in(machine, "python3.13", "echo 3.13")
    _stand_in(machine, "python3.11", "echo 3.11")
    _stand_in(machine, "python3", "echo 3.11")
    assert _run(machine, "python.sh").stdout.strip() == str(machine / "python3.13")


def test_an_old_python_gets_a_sentence(machine: Path) -> None:
    _stand_in(machine, "python3", 'if [ "$1" = -V ]; then echo Python 3.9.2; else echo 3.9; fi')
    result = _run(machine, "python.sh")
    assert (result.returncode, result.stdout) == (1, "")
    assert "smeai needs Python 3.11, 3.12, 3.13 or 3.14; the python3 here is Python 3.9.2." in result.stderr


def _stand_in(machine: Path, name: str, script: str) -> None:
    (machine / name).unlink(missing_ok=True)
    (machine / name).write_text(f"#!{shutil.which('sh')}\n{script}\n")
    (machine / name).chmod(0o755)


def _lose(machine: Path, library: str) -> None:
    _stand_in(machine, "ldconfig", f"cat <<'END'\n{ALL.replace(library, 'libother.so')}END")


def _run(machine: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(machine / "sh"), str(SCRIPTS / script), *arguments]
    return subprocess.run(command, env={"PATH": str(machine)}, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
