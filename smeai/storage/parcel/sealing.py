"""Encryption with a password: scrypt makes the key, AES-256-GCM seals one piece after another.

Each piece has a nonce of a random start, its number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway
and Vizár, 2015), so that none can be changed, left out, moved or cut off unnoticed. The head is authenticated with every piece.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from smeai.core.progress import Progress, silent
from smeai.errors import ProtectedFile
from smeai.storage.parcel.contents import damaged, foreign

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"smeai sealed 1\n\0"
HEAD = struct.Struct(">16s16s7sBBB")  # magic, salt, start of the nonces, scrypt's n as a power of two, r, p
TAG, PIECE = 16, 1 << 20  # bytes
COST, BLOCK, LANES = 17, 8, 1  # scrypt: 128 MB and half a second
MOST_COST = 20  # a stranger's file may not ask for more than 1 GB
CHECK = b"smeai password"


@dataclass(frozen=True, slots=True)
class Key:
    """The key for one file, and how its pieces are numbered."""

    secret: bytes
    head: bytes
    start: bytes

    def seal(self, piece: bytes, number: int, last: bool) -> bytes:
        return self._cipher().encrypt(self._nonce(number, last), piece, self.head)

    def open(self, piece: bytes, number: int, last: bool) -> bytes:
        """The piece as it was; InvalidTag where it was not sealed so."""
        return self._cipher().decrypt(self._nonce(number, last), piece, self.head)

    def proof(self) -> bytes:
        """16 bytes by which a wrong password is told from a changed file."""
        return self._cipher().encrypt(self.start + b"\xff" * 5, b"", self.head + CHECK)

    def _cipher(self) -> "AESGCM":
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self.secret)

    def _nonce(self, number: int, last: bool) -> bytes:
        return self.start + number.to_bytes(4, "big") + bytes([last])


class Sealer:
    """A file to write into, whose content is sealed on its way to `file`; `finish` writes the last piece."""

    def __init__(self, file: BinaryIO, password: str) -> None:
        salt, start = os.urandom(16), os.urandom(7)
        head = HEAD.pack(MAGIC, salt, start, COST, BLOCK, LANES)
        self._file, self._key = file, Key(_derive(password, salt, COST), head, start)
        self._waiting, self._number = bytearray(), 0
        file.write(head + self._key.proof())

    def write(self, data: bytes) -> int:
        self._waiting += data
        while len(self._waiting) > PIECE:  # a full one waits too: it may be the last
            self._put(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(data)

    def flush(self) -> None:
        self._file.flush()

    def finish(self) -> None:
        self._put(bytes(self._waiting), last=True)

    def _put(self, piece: bytes, last: bool) -> None:
        self._file.write(self._key.seal(piece, self._number, last))
        self._number += 1


def is_sealed(file: BinaryIO) -> bool:
    """Whether a file that is open at its beginning asks for a password; it is at its beginning again."""
    head = file.read(len(MAGIC))
    file.seek(0)
    return head == MAGIC


def unseal(source: BinaryIO, target: BinaryIO, password: str, name: str, progress: Progress = silent) -> None:
    """Write what was sealed into `target`; ProtectedFile for a wrong password, UnreadableFile where the file is not as it was written.

    Each piece is checked before it is written; one that was cut off is found at the end, so nothing may be used before this returns.
    """
    from cryptography.exceptions import InvalidTag

    key = _opened(source, password, name)
    size = os.fstat(source.fileno()).st_size
    try:
        for number, piece, last in _pieces(source):
            progress(source.tell() / max(1, size), "Decrypting")
            target.write(key.open(piece, number, last))
    except InvalidTag as error:
        raise damaged(name) from error


def _opened(source: BinaryIO, password: str, name: str) -> Key:
    head, proof = source.read(HEAD.size), source.read(TAG)
    if len(proof) < TAG:
        raise damaged(name)
    magic, salt, start, cost, block, lanes = HEAD.unpack(head)
    if magic != MAGIC or not 10 <= cost <= MOST_COST or (block, lanes) != (BLOCK, LANES):
        raise foreign(name)
    if not password:
        raise ProtectedFile(f"{name} is protected with a password.", "Enter the password it was saved with.")
    key = Key(_derive(password, salt, cost), head, start)
    if key.proof() != proof:
        raise ProtectedFile(f"This password does not open {name}.", "Mind capital letters and the language of the keyboard.")
    return key


def _pieces(source: BinaryIO) -> Iterator[tuple[int, bytes, bool]]:
    number, piece = 0, source.read(PIECE + TAG)
    while True:
        following = source.read(PIECE + TAG)
        yield number, piece, not following
        if not following:
            return
        number, piece = number + 1, following


def _derive(password: str, salt: bytes, cost: int) -> bytes:
    from unicodedata import normalize

    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=1 << cost, r=BLOCK, p=LANES).derive(normalize("NFC", password).encode())
