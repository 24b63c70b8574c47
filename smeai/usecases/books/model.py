"""A trained books model at work: the booker with its threshold, in a file that can be opened safely."""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from smeai import __version__
from smeai.errors import DamagedModel
from smeai.models import encoder, package, soundness
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams
from smeai.usecases.books.booker import Booker
from smeai.usecases.books.past import Past
from smeai.usecases.books.reading import ENCODERS, Reader, Words
from smeai.usecases.books.signs import CLUES
from smeai.usecases.books.weighing import SIGNS, Tuning

TASK = "books"
GRAPH, JUDGE, NGRAMS, EXAMPLES, PAYEES = "reader.onnx", "judge.npy", "ngrams.json", "examples.json", "payees.json"
COLUMNS = ("payee", "account", "outgoing", "size", "days", "traits")


@dataclass(frozen=True, slots=True, eq=False)
class BooksModel:
    """Immutable. A line is posted from confidence `threshold` on; `precision` is what the accountant asked for, 0..1."""

    booker: Booker
    threshold: float
    precision: float
    card: Mapping[str, Any] | None = None

    def at(self, precision: float, threshold: float) -> "BooksModel":
        """This model with another precision, whose threshold was found."""
        return replace(self, precision=precision, threshold=threshold)

    def save(self, path: Path, facts: Mapping[str, Any]) -> None:
        """Write the model; `facts` (plain JSON) go onto its card."""
        made = self.booker
        card = {
            "task": TASK,
            "smeai": __version__,
            "threshold": self.threshold,
            "precision": self.precision,
            "accounts": made.accounts,
            "tuning": asdict(made.tuning),
            "purposes": made.reader.words.purposes,
            "encoders": ENCODERS,
            **facts,
        }
        parts = {
            GRAPH: made.reader.onnx_graph,
            JUDGE: package.array(made.judge),
            NGRAMS: made.reader.words.ngrams.dump(),
            EXAMPLES: _json(made.examples),
            PAYEES: _json(made.past.payees),
            **{f"{name}.npy": package.array(getattr(made.past, name)) for name in COLUMNS},
        }
        package.write(path, card, parts)

    @classmethod
    def load(cls, path: Path, load: Callable[[str], Encoder] | None = None) -> "BooksModel":
        """The model in a file; raises `MissingModel` or `DamagedModel`. `load` gives encoders by name (default: the shipped ones)."""
        return package.read(path, lambda card, parts: _restore(path, card, parts, load or encoder.load))


def _restore(path: Path, card: Mapping[str, Any], parts: Mapping[str, bytes], load: Callable[[str], Encoder]) -> BooksModel:
    if card.get("task") != TASK:
        raise DamagedModel(f"{path.name} is a model for “{str(card.get('task'))[:40]}”, not for bank lines.")
    accounts = tuple(map(_name, card["accounts"]))
    words = Words(NGrams.load(parts[NGRAMS]), tuple(map(str, card["purposes"])))
    columns = {name: package.as_array(parts[f"{name}.npy"]) for name in COLUMNS}
    payees = tuple(map(str, json.loads(parts[PAYEES])))
    past = Past.of(payees, **columns, accounts=len(accounts))
    told = card["tuning"]
    tuning = Tuning(_finite(told["factor"]), tuple(map(_finite, told["weights"])))
    examples = tuple((str(text), _name(account)) for text, account in json.loads(parts[EXAMPLES]))
    booker = Booker(accounts, Reader(words, parts[GRAPH], load), past, tuning, package.as_array(parts[JUDGE]), examples, load)
    _check(booker)
    return BooksModel(booker, _finite(card["threshold"]), _finite(card["precision"]), card)


def _check(booker: Booker) -> None:
    """Raises ValueError where something does not fit: what comes from a stranger fails now and not at work."""
    known = soundness.tensors(booker.reader.onnx_graph)
    past, count = booker.past, len(booker.accounts)
    lengths = {len(getattr(past, name)) for name in COLUMNS}
    _demand(lengths == {len(past.account)} and all(getattr(past, name).ndim == 1 for name in COLUMNS), "its past has gaps")
    _demand(_within(past.account, count) and _within(past.payee, len(past.payees)), "its past names what is not there")
    _demand(bool(np.isfinite(past.size).all()), "its amounts are no numbers")
    _demand(known["ngrams.weights"] == (booker.reader.words.size + 1, count), "its words do not fit its accounts")
    sizes = {name: booker.load_encoder(name).dimension for name in ENCODERS}
    _demand(all(known[f"{name}.weights"] == (size, count) for name, size in sizes.items()), "it was made for other encoders")
    _demand(known["exemplars.halves"][1] == len(booker.examples), "its examples do not fit its graph")
    _demand(len(booker.tuning.weights) == len(CLUES), "its clues are not ours")
    _demand(booker.judge.shape == (SIGNS + 1,) and bool(np.isfinite(booker.judge).all()), "its judge does not fit")


def _within(numbers: np.ndarray, count: int) -> bool:
    return not len(numbers) or (int(numbers.min()) >= 0 and int(numbers.max()) < count)


def _name(value: Any) -> str:
    _demand(isinstance(value, str) and bool(value), "its accounts have no names")
    return value


def _finite(value: Any) -> float:
    number = float(value)
    _demand(math.isfinite(number), "a number of its card is none")
    return number


def _demand(good: bool, otherwise: str) -> None:
    if not good:
        raise ValueError(otherwise)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
