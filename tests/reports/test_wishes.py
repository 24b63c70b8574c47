"""A report as it was asked for: its language, its letterhead, and nobody named where that was asked."""

import zipfile
from pathlib import Path

import pypdfium2
import pytest

from smeai.core.document import Document
from smeai.core.letterhead import Letterhead
from smeai.core.report_wish import ReportWish
from smeai.reports import write
from tests.phrases.documents import DOCUMENTS

CLIENT = "Kornblume & Söhne"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><rect width="30" height="10"/></svg>'


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return {name: make() for name, make in DOCUMENTS.items()}


@pytest.fixture
def letterhead(tmp_path: Path) -> Letterhead:
    (tmp_path / "logo.svg").write_text(SVG)
    return Letterhead("Moss & Partner", tmp_path / "logo.svg", "#ffc400")


def text_of(path: str) -> str:
    """Everything that can be read in a report; of a workbook in all of its parts."""
    if path.endswith(".pdf"):
        pdf = pypdfium2.PdfDocument(path)
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pdf) + str(pdf.get_metadata_dict())
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(path) as book:
            return " ".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    return Path(path).read_text("utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_same_wish_gives_the_same_bytes(name: str, documents: dict[str, Document], letterhead: Letterhead, tmp_path: Path) -> None:
    made = []
    for place in ("one", "other"):
        wish = ReportWish(str(tmp_path / place), CLIENT, language="ar", anonymous=True, letterhead=letterhead)
        made.append([Path(path).read_bytes() for path in write(documents[name], wish)])
    assert made[0] == made[1]


def test_client_language_and_letterhead_are_those_wished_for(
    documents: dict[str, Document], letterhead: Letterhead, tmp_path: Path
) -> None:
    pdf, html, xlsx = (
        text_of(each) for each in write(documents["chat"], ReportWish(str(tmp_path), CLIENT, language="de", letterhead=letterhead))
    )
    for text in (pdf, html.replace("&amp;", "&"), xlsx.replace("&amp;", "&")):
        assert CLIENT in text and "Erstellt von Moss & Partner" in text and "Corner Coffee" not in text
    assert 'lang="de"' in html and "data:image/svg+xml" in html and "--accent-light: #ffc400" not in html, "nobody can read it on paper"


SECRETS = {
    "chat": (CLIENT, "Corner Coffee", "shop.xlsx", "Refund"),
    "books": (CLIENT, "Corner Coffee", "bank.xlsx"),
    "stock": (CLIENT, "Corner Coffee", "Alder", "Brook Wholesale"),
    "case": (CLIENT, "Corner Coffee", "Mail of customers", "Half of it"),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_anonymous_report_holds_no_name_in_any_format(
    name: str, documents: dict[str, Document], letterhead: Letterhead, tmp_path: Path
) -> None:
    wish = ReportWish(str(tmp_path / "named"), CLIENT, ("html",), letterhead=letterhead)
    (named,) = write(documents[name], wish)
    missing = [secret for secret in SECRETS.get(name, ())[2:] if secret not in text_of(named)]
    assert not missing, "else this test could not fail"
    paths = write(documents[name], ReportWish(str(tmp_path / "hidden"), CLIENT, anonymous=True, letterhead=letterhead))
    for path in paths:
        text = text_of(path).replace("&amp;", "&")
        assert not [secret for secret in SECRETS.get(name, (CLIENT, "Corner Coffee")) if secret in text]
        assert "Moss & Partner" in text, "who made it is said"
