"""A sealed file opens with its password alone, and is refused when a bit of it was changed."""

import io
import random

import pytest

from smeai.errors import ProtectedFile, SmeaiError, UnreadableFile
from smeai.storage.parcel import sealing
from smeai.storage.parcel.packing import outside, pack
from smeai.storage.parcel.sealing import PIECE, Sealer, is_sealed, unseal
from smeai.storage.parcel.unpacking import unpacked


def sealed(path, data, password="open"):
    with path.open("wb") as file:
        sealer = Sealer(file, password)
        for start in range(0, len(data), 700_000):
            sealer.write(data[start : start + 700_000])
        sealer.finish()
    return path


def unsealed(path, password="open"):
    target = io.BytesIO()
    with path.open("rb") as source:
        assert is_sealed(source)
        unseal(source, target, password, path.name)
    return target.getvalue()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_it_comes_back_as_it_was(size, tmp_path):
    data = random.Random(size).randbytes(size)
    path = sealed(tmp_path / "x", data)
    assert unsealed(path) == data
    assert data[:40] not in path.read_bytes() or size < 40


def test_a_wrong_password_is_one_clear_sentence(tmp_path):
    path = sealed(tmp_path / "shop.smeai", b"secret")
    with pytest.raises(ProtectedFile, match=r"^This password does not open shop\.smeai\."):
        unsealed(path, "Open")
    with pytest.raises(ProtectedFile, match=r"is protected with a password"):
        unsealed(path, "")


def test_a_password_is_the_same_however_its_letters_are_made(tmp_path):
    assert unsealed(sealed(tmp_path / "x", b"1", "Mu\u0308ller"), "Müller") == b"1"


def test_two_files_with_one_password_have_nothing_in_common(tmp_path):
    one, two = (sealed(tmp_path / name, bytes(PIECE)).read_bytes() for name in "ab")
    assert one[len(sealing.MAGIC) :] != two[len(sealing.MAGIC) :]
    assert one[-40:] != two[-40:]


def test_no_changed_bit_opens(tmp_path):
    path, chance = sealed(tmp_path / "x", random.Random(1).randbytes(2 * PIECE + 99)), random.Random(2)
    whole = path.read_bytes()
    places = [*range(sealing.HEAD.size + 16), *(chance.randrange(len(whole)) for _ in range(40)), len(whole) - 1]
    for at in places:
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
        with path.open("rb") as source, pytest.raises(SmeaiError):
            unseal(source, io.BytesIO(), "open", "x")


def test_pieces_left_out_or_in_another_order_do_not_open(tmp_path):
    path = sealed(tmp_path / "x", bytes(4 * PIECE))
    whole, start, length = path.read_bytes(), sealing.HEAD.size + 16, PIECE + 16
    head, pieces = whole[:start], [whole[at : at + length] for at in range(start, len(whole), length)]
    for wrong in (pieces[:-1], pieces[1:], [pieces[1], pieces[0], *pieces[2:]], [*pieces, pieces[-1]], [], pieces[:1] + pieces[2:]):
        path.write_bytes(head + b"".join(wrong))
        with pytest.raises(UnreadableFile, match="damaged or changed"):
            unsealed(path)


def test_a_stranger_cannot_ask_for_all_memory(tmp_path):
    path = sealed(tmp_path / "x", b"1")
    whole = bytearray(path.read_bytes())
    whole[sealing.HEAD.size - 3] = 31
    path.write_bytes(whole)
    with pytest.raises(UnreadableFile, match="not a workspace"):
        unsealed(path)


def test_a_workspace_travels_sealed(shop, tmp_path):
    file = tmp_path / "shop.smeai"
    pack(shop[0], file, outside(shop[0]), "Käse 1")
    assert b"SQLite" not in file.read_bytes() and b"PK\x03\x04" not in file.read_bytes()[:4]
    with unpacked(file, tmp_path / "room", "Käse 1") as (folder, contents):
        assert contents.name == "Müller & Co"
        assert (folder / "reports" / "1" / "report.pdf").read_bytes() == b"%PDF"
    for wrong in ("", "Käse 2"):
        with pytest.raises(ProtectedFile), unpacked(file, tmp_path / "room", wrong):
            pass
    assert list((tmp_path / "room").iterdir()) == []
