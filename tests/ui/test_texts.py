"""What the light modules say is listed for translation, and said in the language of the moment."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smeai.core.translations import every
from smeai.core.usecase import About
from smeai.models.language import KNOWN
from smeai.ui.chat.words import formula
from smeai.ui.language import apply_language
from smeai.ui.offers import ABOUTS
from smeai.ui.texts import TEXTS, said
from smeai.ui.words import figure, language_name
from smeai.usecases.chat import kpis
from smeai.usecases.chat.personal import Kind
from smeai.usecases.stock import kpis as stock_kpis
from smeai.usecases.stock.about import ABOUT as STOCK
from tests.ui.chat import samples
from tests.ui.stock import samples as shop

FIGURES = kpis.kpis(samples.RESULT, {}, 0.9)
SPOKEN = TEXTS | {text for text, row in every().items() if {"de", "ar"} <= row.keys()}


def texts(about: About) -> set[str]:
    labels = {text for option in about.options for _, text in option.choices}
    titles = {each.title for each in (about, *about.roles, *about.options)}
    return labels | titles | {about.promise} | {each.why for each in (*about.roles, *about.options)}


@pytest.mark.parametrize("about", ABOUTS, ids=lambda about: about.key)
def test_every_text_of_a_pilot_is_listed(about: About) -> None:
    assert texts(about) <= TEXTS


def test_every_text_of_the_figures_is_listed() -> None:
    told = {text for title, _, sentence in kpis.TITLES.values() for text in (title, sentence)}
    entered = {each.title for each in kpis.DEFAULTS} | {each.title for kpi in FIGURES for each in kpi.inputs}
    assert told | entered | {each.source for each in kpis.DEFAULTS} <= SPOKEN


def test_every_text_of_the_stock_pilot_is_listed() -> None:
    told = {text for title, _, sentence in stock_kpis.TITLES.values() for text in (title, sentence)}
    inputs = (*stock_kpis.DEFAULTS, *(each for kpi in stock_kpis.kpis(shop.RESULT, {}) for each in kpi.inputs))
    assert texts(STOCK) | told | {each.title for each in inputs} <= SPOKEN


def test_every_language_and_kind_of_personal_data_is_listed() -> None:
    assert {QLocale.languageToString(QLocale.codeToLanguage(code)) for code in KNOWN} <= TEXTS
    assert {kind.value for kind in Kind} <= TEXTS


def test_every_listed_text_is_translated() -> None:
    apply_language(QApplication.instance(), "ar")
    assert not [text for text in TEXTS if said(text) == text]
    assert said("A topic of the user's") == "A topic of the user's"


def test_texts_and_figures_follow_the_language() -> None:
    apply_language(QApplication.instance(), "de")
    assert said("Message") == "Nachricht"
    assert language_name("en") == "Englisch"
    automation = next(kpi for kpi in FIGURES if kpi.name == "automation_rate")
    assert formula(automation, "EUR").startswith("= Beteiligung × Lösung")
    assert figure(1234.5, kpis.Unit.MONEY) == "1.235\u00a0€"
