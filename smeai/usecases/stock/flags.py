"""Yes and no as people write them in a column of flags."""

from collections.abc import Sequence

from smeai.tabular.amounts import parse_number
from smeai.tabular.folding import fold
from smeai.tabular.grid import Cell

_NO = frozenset(
    [
        "no",
        "n",
        "nein",
        "non",
        "false",
        "falsch",
        "faux",
        "falso",
        "off",
        "nee",
        "nie",
        "nej",
        "ei",
        "nao",
        "ne",
        "niet",
        "hayir",
        "нет",
        "ні",
        "όχι",
        "لا",
        "לא",
        "नहीं",
        "0",
        "none",
        "keine",
        "kein",
        "ningun",
        "aucun",
        "nessuno",
        "regular",
        "normal",
    ]
)
_OPEN = frozenset(
    ["open", "geoffnet", "offen", "auf", "ouvert", "abierto", "aperto", "aberto", "geopend", "otwarte", "otwarty", "yes", "ja", "oui", "si"]
)
_SHUT = frozenset(["closed", "geschlossen", "zu", "ferme", "cerrado", "chiuso", "fechado", "gesloten", "dicht", "zamkniete", "zamkniety"])


def flag_of(cell: Cell) -> float | None:
    """0 for no, 1 for yes, an x or any other word; a number as it is; None where nothing stands."""
    if cell is None:
        return None
    if isinstance(cell, bool | int | float):
        return float(cell)
    text = str(cell).strip()
    number = parse_number(text, ".") if text else None
    if number is not None:
        return float(number)
    folded = fold(text)
    return (0.0 if folded in _NO or folded in _SHUT else 1.0) if folded or text.strip("-–—.") else None


def shut_of(cell: Cell) -> float | None:
    """The same of a column that says whether it was closed: the word “open” is a no, “closed” a yes."""
    folded = fold(cell) if isinstance(cell, str) else ""
    if folded in _SHUT:
        return 1.0
    return 0.0 if folded in _OPEN - {"yes", "ja", "oui", "si"} else flag_of(cell)


def blank_is_no(flags: Sequence[float | None]) -> bool:
    """Whether an empty cell says no: where the column never writes a no, as with an x here and there."""
    return all(flag != 0 for flag in flags)
