"""The PDF: what it says, that nothing in it runs, that nothing is cut off."""

import json
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from syrupy.assertion import SnapshotAssertion

from smeai.core.document import Column, Document, Paragraph, Table, Tiles
from smeai.core.kpi import Unit
from smeai.reports import Letterhead, render
from smeai.reports.pdf import page_data
from tests.reports.documents import BARE, HOSTILE_TEXTS, LONG, SMALL, hostile

_MARGIN = 8  # mm that stay white all around
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10" fill="#123456"/></svg>'


def opened(document: Document, folder: Path, letterhead: Letterhead | None = None) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(render(document, folder, ("pdf",), letterhead)[0].read_bytes())


def text_of(pdf: pypdfium2.PdfDocument) -> str:
    """All text of the file with every gap as one blank."""
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pdf).split())


def dark_margins(pdf: pypdfium2.PdfDocument) -> list[int]:
    """The pages on which something stands in the outer margin, and so may be cut off."""
    found = []
    for number, page in enumerate(pdf, start=1):
        pixels = page.render(scale=0.5, grayscale=True).to_numpy()
        edge = int(_MARGIN / 25.4 * 36)
        inner = pixels.copy()
        inner[edge:-edge, edge:-edge] = 255
        if inner.min() < 200:
            found.append(number)
    return found


def test_what_typst_is_given_is_as_it_was(snapshot: SnapshotAssertion) -> None:
    assert json.dumps(page_data(SMALL, Letterhead("Ada & Co"), None), ensure_ascii=False, indent=1, sort_keys=True) == snapshot


def test_the_first_page_says_it(tmp_path: Path) -> None:
    pdf = opened(SMALL, tmp_path)
    first = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    for part in (
        SMALL.title,
        "Corner Coffee Ltd · 23 November 2026",
        SMALL.headline,
        "61 %",
        "likely 58–64 %",
        "Hours saved a month",
        "made offline",
    ):
        assert part in first
    assert f"Page 1 of {len(pdf)}" in first


def test_the_last_pages_show_formulas_and_inputs(tmp_path: Path) -> None:
    text = text_of(opened(SMALL, tmp_path))
    for part in (
        "= Hours saved a month × Cost of an hour of work",
        "Minutes a message takes a person 4.5 min* assumption typical for shops",
        "68.25 % (65–71 %) measured",
        "2 of 3 rows; the workbook holds them all.",
        "Program smeai 0.1.0",
    ):
        assert part in text


def test_the_file_is_tagged_dated_and_titled(tmp_path: Path) -> None:
    (path,) = render(SMALL, tmp_path, ("pdf",))
    pdf, data = pypdfium2.PdfDocument(path), path.read_bytes()
    assert pdf.is_tagged()
    assert pdf.get_metadata_dict()["Title"] == SMALL.title
    assert pdf.get_metadata_dict()["CreationDate"].startswith("D:20261123")
    assert b"pdfuaid:part" in data and b"/FontFile" in data


def test_a_picture_is_spelled_and_the_file_stays_accessible(tmp_path: Path) -> None:
    (path,) = render(replace(SMALL, headline="So 😡 they were 𓀀"), tmp_path, ("pdf",))
    assert b"pdfuaid:part" in path.read_bytes()
    assert "So [pouting face] they were" in text_of(pypdfium2.PdfDocument(path))


def test_typst_code_is_shown_and_not_run(tmp_path: Path) -> None:
    code = '#panic("run") $x^2$ *bold* = Heading #eval("6*7") @cite'
    text = text_of(opened(hostile(code), tmp_path))
    assert text.count('#panic("run")') >= 20 and "*bold*" in text and '#eval("6*7")' in text


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_nothing_is_cut_off(text: str, tmp_path: Path) -> None:
    assert dark_margins(opened(hostile(text), tmp_path, Letterhead(name=text))) == []


@pytest.mark.parametrize(
    "document", [SMALL, BARE, replace(SMALL, language="ar"), replace(SMALL, language="de")], ids=["en", "bare", "ar", "de"]
)
def test_no_page_loses_its_edge(document: Document, tmp_path: Path) -> None:
    assert dark_margins(opened(document, tmp_path)) == []


def test_large_figures_fit_their_tiles(tmp_path: Path) -> None:
    kpi = replace(SMALL.number, value=-123456789012.5, unit=Unit.MONEY, formula="a", inputs=(replace(SMALL.inputs[0], name="a"),))
    kpis = tuple(replace(kpi, name=f"k{n}") for n in range(5))
    pdf = opened(replace(SMALL, number=kpi, kpis=kpis, blocks=(), currency="CHF"), tmp_path)
    assert dark_margins(pdf) == [] and "CHF 123,456,789,01" in text_of(pdf)


def test_a_table_of_many_columns_or_rows_is_set(tmp_path: Path) -> None:
    assert len(opened(LONG, tmp_path)) > 50
    wide = Table("Wide", tuple(Column(f"Column number {n}") for n in range(14)), (("A text of some length",) * 14,))
    assert dark_margins(opened(replace(SMALL, blocks=(wide,)), tmp_path)) == []


def test_branding_is_shown(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(_SVG)
    pdf = opened(SMALL, tmp_path, Letterhead("Ada & Co", tmp_path / "logo.svg", "#0b7a5f"))
    assert "Prepared by Ada & Co" in text_of(pdf)
    pixels = pdf[0].render(scale=1).to_numpy()[:, :, :3].reshape(-1, 3).tolist()
    assert [0x56, 0x34, 0x12] in pixels and [0x5F, 0x7A, 0x0B] in pixels


def test_scripts_of_the_world_are_set(tmp_path: Path) -> None:
    text = text_of(opened(replace(SMALL, blocks=(Paragraph("Müller & Søn · Ελλάδα · Київ · 日本語 · 重要客户"),)), tmp_path))
    assert "Müller & Søn · Ελλάδα · Київ" in text


@pytest.mark.parametrize("lines", range(24, 40, 2))
def test_no_page_ends_or_begins_with_a_single_row(lines: int, tmp_path: Path) -> None:
    table = Table("Rows", (Column("Name", wide=True), Column("Count", Unit.COUNT)), tuple((f"entry{n:02}", n) for n in range(9)))
    document = replace(BARE, blocks=(*(Paragraph(f"Line {n}.") for n in range(lines)), table))
    pages = [page.get_textpage().get_text_bounded().count("entry") for page in opened(document, tmp_path)]
    assert sum(pages) == 9 and all(count == 0 or count >= 3 for count in pages)


def test_no_tile_repeats_the_number(tmp_path: Path) -> None:
    tiles = Tiles((SMALL.number, *SMALL.kpis[:3]))
    shown = page_data(replace(SMALL, blocks=(tiles,)), Letterhead(), None)["tiles"]
    assert shown and SMALL.number.title not in [each["title"] for each in shown]


@pytest.mark.parametrize("size", [(4000, 150), (150, 4000), (300, 100)], ids=["wide", "tall", "usual"])
def test_a_logo_of_any_shape_is_shown_whole(size: tuple[int, int], tmp_path: Path) -> None:
    width, height = size
    square = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><rect width="{width}" height="{height}"/></svg>'
    (tmp_path / "logo.svg").write_text(square)
    page = opened(SMALL, tmp_path, Letterhead("Moss", tmp_path / "logo.svg"))[0]
    left, bottom, right, top = max((each.get_bounds() for each in page.get_objects(max_depth=9)), key=lambda box: box[3])
    assert right - left == pytest.approx((top - bottom) * width / height, rel=0.02)
    assert left > 0 and right - left <= 80 / 25.4 * 72 + 1 and top - bottom <= 11 / 25.4 * 72 + 1
