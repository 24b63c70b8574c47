"""Files with cut, turned, doubled and lost bytes: an error for the user, or a result that accounts for every record."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.errors import SmeaiError
from smeai.tabular.statements.camt import read_camt
from smeai.tabular.statements.mt940 import read_mt940
from smeai.tabular.statements.ofx import read_ofx
from smeai.tabular.statements.qif import read_qif
from smeai.tabular.statements.statement import StatementFile
from smeai.tabular.statements.tally import named_records
from tests.tabular.statements.writers import Booking, camt, mt940, ofx, qif

BOOKINGS = [Booking(date(2026, 1, day), Decimal(day) / 4 - 2, f"Name {day}", f"Text {day} / ?20 + x") for day in range(1, 15)]
SWIFT = mt940(BOOKINGS[:7], Decimal(5), blocks=True, wrapped=True) + mt940(BOOKINGS[7:], Decimal(5), blocks=False, wrapped=False)
SOURCES: dict[str, tuple[bytes, Callable[[bytes, str], StatementFile]]] = {
    "sgml": (ofx(BOOKINGS, Decimal(7), xml=False, comma=False), read_ofx),
    "xml": (ofx(BOOKINGS, Decimal(7), xml=True, comma=True), read_ofx),
    "qif": (b"!Account\nNGiro\nTBank\n^\n" + qif(BOOKINGS, "{d:%m/%d/%y}") + b"!Type:Invst\nD1/1/26\nNBuy\n^\n", read_qif),
    "camt": (camt(BOOKINGS, Decimal(5), version=8, prefix=""), read_camt),
    "mt940": (
        mt940(BOOKINGS[:7], Decimal(5), blocks=True, wrapped=True) + mt940(BOOKINGS[7:], Decimal(5), blocks=False, wrapped=False),
        read_mt940,
    ),
}
PLACES = st.integers(0, 1 << 16)
CHANGES = st.lists(
    st.tuples(st.sampled_from(["cut", "turn", "put", "double", "lose"]), PLACES, st.integers(0, 255)), min_size=1, max_size=6
)


def changed(data: bytes, changes: list[tuple[str, int, int]]) -> bytes:
    for kind, place, value in changes:
        at = place % max(1, len(data))
        if kind == "cut":
            data = data[:at]
        elif kind == "turn":
            data = data[:at] + bytes([value]) + data[at + 1 :]
        elif kind == "put":
            data = data[:at] + bytes([value]) + data[at:]
        elif kind == "double":
            data = data[: at + value] + data[at:]
        else:
            data = data[:at] + data[at + value :]
    return data


@pytest.mark.parametrize("source", SOURCES)
@settings(max_examples=150, deadline=2000)
@given(changes=CHANGES)
def test_damaged_bytes(source: str, changes: list[tuple[str, int, int]]) -> None:
    data, read = SOURCES[source]
    try:
        file = read(changed(data, changes), "damaged")
    except SmeaiError as error:
        assert "damaged" in error.sentence
        return
    assert file.records == len(file.lines) + named_records(file.problems)


@pytest.mark.parametrize("source", SOURCES)
@settings(max_examples=50, deadline=2000)
@given(data=st.binary(max_size=300), head=st.integers(0, 200))
def test_noise(source: str, data: bytes, head: int) -> None:
    whole, read = SOURCES[source]
    try:
        file = read(whole[:head] + data, "noise")
    except SmeaiError:
        return
    assert file.records == len(file.lines) + named_records(file.problems)
