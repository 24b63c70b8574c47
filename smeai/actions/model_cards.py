"""The shipped models as a report shows them."""

from collections.abc import Collection

from smeai.core.appendix import ModelCard
from smeai.models.catalog import entries


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
