"""What may go into a package: decided by names, sources and licences, without freezing anything."""

from importlib.metadata import distributions
from types import ModuleType

import pytest

from smeai.core import licences
from tests.packaging.scripts import PACKAGING, scripts

QT = "PySide6/Qt/plugins"


@pytest.fixture(scope="module")
def parts() -> ModuleType:
    with scripts("freeze", "parts") as (module,):
        yield module


@pytest.fixture(scope="module")
def terms() -> ModuleType:
    with scripts("freeze", "terms") as (module,):
        yield module


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/vectorimageformats/libqlottievectorimage.so",
        "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "PySide6/Qt/lib/libQt6QuickTimeline.so.6",
        "PySide6\\Qt\\lib\\Qt6Quick.dll",
        "libreadline.so.8",
        "libcudart.so",
        f"{QT}/platformthemes/libqgtk3.so",
        "numpy/tests/data.npz",
    ],
)
def test_what_stays_out(parts: ModuleType, place: str) -> None:
    assert not parts.is_wanted(place)


@pytest.mark.parametrize("place", [f"{QT}/platforms/libqxcb.so", f"{QT}/imageformats/libqsvg.so", "assets/models/english/model.onnx"])
def test_what_goes_in(parts: ModuleType, place: str) -> None:
    assert parts.is_wanted(place)


def test_of_the_system_only_named_libraries_come_along(parts: ModuleType) -> None:
    named = ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "BINARY")
    other = ("libsystemd.so.0", "/usr/lib/x86_64-linux-gnu/libsystemd.so.0", "BINARY")
    wheels = ("numpy/core.so", "/home/me/.venv/lib/numpy/core.so", "EXTENSION")
    assert parts.wanted([named, other, wheels]) == [named, wheels]


def test_every_library_of_the_system_may_be_handed_on(parts: ModuleType, terms: ModuleType) -> None:
    assert [name for name, licence in parts.SYSTEM.items() if not terms.is_permitted(licence)] == []


def test_gnu_readline_is_left_out(parts: ModuleType) -> None:
    assert {"readline", "_gdbm", "_dbm"} <= set(parts.LEFT_OUT)


@pytest.mark.parametrize(
    ("expression", "permitted"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("(MIT OR GPL-2.0-only) AND BSD-3-Clause", True),
        ("MIT OR BSD-3-Clause AND GPL-2.0-only", True),
        ("(MIT OR BSD-3-Clause) AND GPL-2.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0-or-later WITH Autoconf-exception-3.0", False),
        ("unknown", False),
        ("", False),
    ],
)
def test_no_part_under_the_gpl(terms: ModuleType, expression: str, permitted: bool) -> None:
    assert terms.is_permitted(expression) is permitted


def test_of_a_choice_the_permitted_side_is_taken(terms: ModuleType) -> None:
    assert terms.elected("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only") == "LGPL-3.0-only"


def test_every_installed_library_may_be_handed_on(terms: ModuleType) -> None:
    told = {each.name: licences.licence_of(each) for each in distributions()}
    assert {name: licence for name, licence in told.items() if not terms.is_permitted(licence)} == {}


def test_the_tools_that_make_packages_have_a_lock_of_their_own() -> None:
    ours = (PACKAGING / "freeze" / "requirements.lock").read_text("utf-8")
    assert "pyinstaller==" in ours
    assert "pyinstaller" not in (PACKAGING / "requirements.lock").read_text("utf-8")
    assert "://" not in ours
    blocks = ours.replace("\\\n", " ").splitlines()
    assert all("--hash=sha256:" in block for block in blocks if block[:1].isalpha())
