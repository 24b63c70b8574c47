"""Every text of every page is translated and has room, in a language that is longer than any."""

from collections.abc import Callable

import pytest

from smeai.core import phrases
from smeai.core.translations import every
from smeai.ui import texts
from smeai.ui.pseudo import VARIABLE, Pseudo, pseudo
from tests.ui.pages.fitting import clipped
from tests.ui.pages.stage import Stage
from tests.ui.pages.texts import untranslated
from tests.ui.pages.walk import walk

KNOWN = (
    "“Payee is”",  # a rule in words
    "“Not answered yet”",  # the finder has its own translations
    "adagio",  # a part of the program
    "[Öpéñ ñöw",  # two paragraphs in one label
    *("in DetailPanel", "in StopwatchDialog", "in KeysDialog", "in ProcessCard", "in Dials", "in SliderRow", "in FigureField"),
    *("Stepper", "[Mädé för ø", "in InputsCard", "[Léävé thé töür"),  # these fit in each real language, and are to have more room
)
"""What is known to be wrong; to be mended one by one, never to grow."""


@pytest.fixture
def pseudo_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window and the engine's sentences speak it."""

    def known(key: str, _: str) -> str | None:
        return pseudo(key) if key in every() else None

    monkeypatch.setenv(VARIABLE, "1")
    monkeypatch.setattr(phrases, "translation", known)
    monkeypatch.setattr(texts, "translation", known)


def test_places_keys_and_tags_stay() -> None:
    assert pseudo("Undo: {step}").startswith("[Üñdö: {step}") and pseudo("Undo: {step}").endswith("]")
    assert "%n" in pseudo("%n file(s)") and "<b>" in pseudo("<b>Bold</b>") and pseudo("") == ""
    assert len(pseudo("A sentence of some length")) > 1.4 * len("A sentence of some length")
    assert Pseudo().translate("Any", "Home") == pseudo("Home")


def test_every_text_is_translated_and_has_room(pseudo_language: None, stages: Callable[..., Stage]) -> None:
    faults: list[str] = []
    for name, top in walk(stages):
        found = sorted({*untranslated(top), *clipped(top)})
        faults += [f"{name}: {fault}" for fault in found if not any(place in fault for place in KNOWN)]
    assert not faults, "\n".join(faults)
