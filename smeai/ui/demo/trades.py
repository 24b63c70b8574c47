"""The sample businesses that come along: invented ones, each with the files of its trade."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from smeai.ui.assets import asset
from smeai.ui.pilot_wizard import PILOTS


@dataclass(frozen=True, slots=True)
class Trade:
    """`pilots` are the files of each pilot, by the key of its use case; `name` is that of its workspace and in no language."""

    key: str
    title: str
    words: str
    name: str
    country: str
    icon: str
    pilots: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)


def _own(use_case: str) -> tuple[Path, ...]:
    """The files that the pilot itself offers as its sample."""
    sample = PILOTS[use_case].sample
    return sample if isinstance(sample, tuple) else (sample,)


TRADES = (
    Trade(
        "shop",
        QT_TRANSLATE_NOOP("Trades", "Corner shop"),
        QT_TRANSLATE_NOOP("Trades", "180 articles of six suppliers, three years of sales: what to order, and by when."),
        "Sample shop",
        "IE",
        "trend",
        {"stock": _own("stock")},
    ),
    Trade(
        "bakery",
        QT_TRANSLATE_NOOP("Trades", "Bakery"),
        QT_TRANSLATE_NOOP("Trades", "Three bank accounts in six formats to book."),
        "Sample bakery",
        "DE",
        "receipt",
        {"books": _own("books")},
    ),
    Trade(
        "web_shop",
        QT_TRANSLATE_NOOP("Trades", "Web shop"),
        QT_TRANSLATE_NOOP("Trades", "1,600 messages in three languages about orders, returns and coffee."),
        "Sample web shop",
        "IE",
        "chat",
        {"chat": _own("chat")},
    ),
    Trade(
        "practice",
        QT_TRANSLATE_NOOP("Trades", "Doctor's practice"),
        QT_TRANSLATE_NOOP("Trades", "560 messages about appointments, prescriptions and results."),
        "Sample practice",
        "GB",
        "person",
        {"chat": (asset("samples", "practice", "practice_messages.csv"),)},
    ),
)
