"""Cards for reports are those of the catalogue."""

from smeai.actions.model_cards import model_cards
from smeai.models.catalog import NAMES, entries


def test_every_installed_model_has_a_card() -> None:
    made = model_cards(NAMES)
    assert [each.licence for each in made] == [each.licence for each in entries()]
    assert all(dict(card.files) == dict(entry.files) and card.size == entry.size for card, entry in zip(made, entries(), strict=True))


def test_models_that_did_not_run_have_none() -> None:
    assert model_cards(()) == ()
