"""The shipped models as a report shows them."""

from collections.abc import Collection, Mapping

from smeai.core.appendix import ModelCard
from smeai.models.catalog import ENCODERS, FORECASTER, entries

BUILT_ON: Mapping[str, tuple[str, ...]] = {"chat": ENCODERS, "books": ENCODERS, "stock": (FORECASTER,)}
"""By use case, the shipped models that its pilots learn over."""


def model_cards(names: Collection[str]) -> tuple[ModelCard, ...]:
    """The cards of those of `names` that are installed, as their cards say; the files are not read."""
    return tuple(
        ModelCard(
            f"{each.source.partition(',')[0]} ({each.version})",
            each.task,
            each.languages,
            each.licence,
            each.size,
            tuple(each.files.items()),
        )
        for each in entries()
        if each.name in names
    )
