"""What a line is like beside its words: size, roundness, weekday, time of the month, own account; and how each is mostly booked."""

import zlib

import numpy as np

from smeai.usecases.books.suggester import Coded

STEPS = 3  # of amounts in each power of ten
ROUND = (10_000, 1_000, 100, 10)  # cents that an amount is a multiple of; then x.99, then any other
WIDE = 256  # own accounts are told apart by a number below this
STRENGTH = 20.0  # lines that the account's share is worth against lines of one trait
NAMES = ("size", "roundness", "weekday", "time of the month", "own account")


def traits(units: np.ndarray, scales: np.ndarray, bank: Coded) -> np.ndarray:
    """Roundness and own account of lines in one number, int32 [n]; the account's is a checksum, so that no number of it is kept."""
    scale = np.where(scales == 255, 0, scales).astype(np.int64)
    cents = np.where(scale <= 2, np.abs(units) * 10 ** np.maximum(2 - scale, 0), np.abs(units) // 10 ** np.maximum(scale - 2, 0))
    roundness = np.select([*(cents % step == 0 for step in ROUND), cents % 100 == 99], range(len(ROUND) + 1), len(ROUND) + 1)
    banks = np.array([zlib.crc32(value.encode()) % WIDE for value in bank.values], np.int64)
    return (roundness * WIDE + banks[bank.codes]).astype(np.int32)


def kinds(outgoing: np.ndarray, size: np.ndarray, days: np.ndarray, packed: np.ndarray) -> list[np.ndarray]:
    """Each trait of lines as numbers of groups, int64 [n], money in and money out apart; in the order of NAMES."""
    month = days.astype("datetime64[D]").astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    told = (np.round(size * STEPS).astype(np.int64), packed // WIDE, days % 7, (days - month) // 4, packed % WIDE)
    return [2 * each.astype(np.int64) + outgoing for each in told]
