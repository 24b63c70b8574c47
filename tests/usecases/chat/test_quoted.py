"""What a message says itself: quoted mails go, its own words stay."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.core.progress import Progress, silent
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.quoted import own_words
from smeai.usecases.chat.usecase import USE_CASE
from tests.usecases.chat.datasets import OPTIONS, dataset, messages, shop

OWN = "Where is my parcel?\nIt should have come."
OTHER = "We have received your order.\nThank you, the shop"
QUOTED = "\n".join(f"> {line}" for line in OTHER.splitlines())
WROTE = [
    "On Mon, 3 Aug 2026 at 10:12, Shop <shop@example.com> wrote:",
    "On Mon, 3 Aug 2026 at 10:12,\nShop <shop@example.com> wrote:",
    "Am 03.08.2026 um 10:12 schrieb Laden <laden@example.com>:",
    "Am Mo., 3. Aug. 2026 schrieb Laden:",
    "Le lun. 3 août 2026 à 10:12, Boutique a écrit :",
    "El lun, 3 ago 2026 a las 10:12, Tienda escribió:",
    "Il giorno lun 3 ago 2026 alle ore 10:12 Negozio ha scritto:",
    "Em seg., 3 de ago. de 2026 às 10:12, Loja escreveu:",
    "Op ma 3 aug 2026 om 10:12 schreef Winkel:",
    "W dniu 03.08.2026 o 10:12, Sklep pisze:",
    "Den 3 aug. 2026 kl. 10:12 skrev Butiken:",
    "Dne 3. 8. 2026 v 10:12 Obchod napsal(a):",
    "3 Ağu 2026 Pzt tarihinde Dükkan şunu yazdı:",
]
HEADS = [
    "-----Original Message-----",
    "-----Ursprüngliche Nachricht-----",
    "----- Mensaje original -----",
    "---------- Forwarded message ---------",
    "From: Shop\nSent: Monday, 3 August 2026\nTo: Ada\nSubject: Order",
    "Von: Laden\nGesendet: Montag, 3. August 2026\nAn: Ada\nBetreff: Bestellung",
    "De : Boutique\nEnvoyé : lundi 3 août 2026\nÀ : Ada\nObjet : Commande",
    "Da: Negozio\nInviato: lunedì\nA: Ada\nOggetto: Ordine",
    "-- ",
]


@pytest.mark.parametrize("wrote", WROTE)
def test_a_quoted_mail_goes_with_what_introduces_it(wrote: str) -> None:
    assert own_words(f"{OWN}\n\n{wrote}\n{QUOTED}") == OWN
    assert own_words(f"{wrote}\n\n{QUOTED}\n\n{OWN}") == OWN
    assert own_words(f"{OWN}\n\n{wrote}\n\n{OTHER}") == OWN


@pytest.mark.parametrize("head", HEADS)
def test_what_stands_below_a_head_or_a_signature_goes(head: str) -> None:
    assert own_words(f"{OWN}\n\n{head}\n{OTHER}") == OWN


@pytest.mark.parametrize("line", ["Sent from my iPhone", "Von meinem iPhone gesendet", "Enviado desde mi móvil", "Envoyé de mon iPhone"])
def test_what_a_telephone_adds_goes(line: str) -> None:
    assert own_words(f"{OWN}\n\n{line}") == OWN


@pytest.mark.parametrize(
    "text",
    [
        OWN,
        "",
        QUOTED,
        f"{WROTE[0]}\n{QUOTED}",
        f"-- \n{OTHER}",
        "From: Berlin\nI would like to have it sent to Bonn.",
        "On Monday I wrote:\nnobody answered.",
        "On 3 August your driver wrote: nobody at home. I was.\nWhere is it?",
        "Is 3 > 2?\nYes",
        "one line On Mon, 3 Aug 2026, Shop wrote: > hello",
        "My order -- the big one --\nis late.",
    ],
)
def test_everything_else_stays(text: str) -> None:
    assert own_words(text) == text


@given(some.lists(some.sampled_from(["hello there", "> quoted", "-- ", "", WROTE[0], HEADS[0], "From: a", "Sent: b", "To: c", "!"])))
def test_nothing_is_emptied_or_made_up(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = own_words(text)
    assert bool(found.strip()) == bool(text.strip())
    assert set(found.splitlines()) <= set(text.splitlines())


def test_messages_keep_their_text_and_are_grouped_by_their_own_words() -> None:
    found = messages([f"{OWN}\n{WROTE[0]}\n{QUOTED}", OWN, "something else"], Edits(), language=["en"] * 3)
    assert found.groups[0] == found.groups[1] != found.groups[2]
    assert found.texts[0].endswith("the shop")


def test_a_model_learns_and_judges_by_a_messages_own_words() -> None:
    texts, topics = shop(120)
    tail = f"\n\n{WROTE[0]}\n> money back refund paid account return wrong item amount"
    asked: list[str] = []

    class Watching(FakeEncoder):
        def encode(self, texts: Sequence[str], progress: Progress = silent) -> np.ndarray:
            asked.extend(texts)
            return super().encode(texts, progress)

    run = USE_CASE.run(
        dataset([text + tail for text in texts], label=topics, language=["en"] * 120), OPTIONS, lambda name: Watching(name, 32)
    )
    list(run.model.predict([texts[0] + tail]))
    assert set(asked) <= set(texts)
