"""The HTML page: one file, no script, nothing fetched, nothing run."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from smeai.core.document import Document
from smeai.reports import Letterhead, render
from tests.reports.documents import HOSTILE_TEXTS, LONG, SMALL, hostile

VOID = {"meta", "img", "br", "link", "input"}
SVG = {"svg", "desc", "defs", "lineargradient", "stop", "line", "path", "rect", "circle", "text"}
SECTIONS = {"html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "div", "figure", "figcaption"}
WORDS = {"p", "h1", "h2", "h3", "ul", "li", "strong", "small", "span", "bdi", "time", "table", "thead", "tbody", "tr", "th", "td"}


class Page(HTMLParser):
    """Every tag and attribute of a page, and whether each tag was closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page(document: Document, folder: Path, letterhead: Letterhead | None = None) -> str:
    return render(document, folder, ("html",), letterhead)[0].read_text("utf-8")


def test_the_page_is_as_it_was(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    assert page(SMALL, tmp_path, Letterhead("Ada & Co", accent="#0b7a5f")) == snapshot


def test_the_sentence_and_the_number_come_first(tmp_path: Path) -> None:
    text = page(SMALL, tmp_path)
    order = [
        text.index(part) for part in (SMALL.headline, "61\u00a0%</bdi></strong>", "Hours saved a month", "<figure>", "What was tested")
    ]
    assert order == sorted(order)


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_a_text_stays_a_text(text: str, tmp_path: Path) -> None:
    read = Page(page(hostile(text), tmp_path, Letterhead(name=text)))
    assert read.tags <= SECTIONS | SVG | WORDS
    assert read.open == []
    assert not [name for name, _ in read.attributes if name.startswith("on") or name in {"href", "src", "style", "srcdoc"}]


def test_the_page_fetches_nothing(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')
    text = page(SMALL, tmp_path, Letterhead("Ada", tmp_path / "logo.svg"))
    assert "default-src 'none'" in text and "<script" not in text and "url(" not in text.replace("url(#", "")
    assert [value[:26] for name, value in Page(text).attributes if name in {"src", "href"}] == ["data:image/svg+xml;base64,"]


def test_ids_differ(tmp_path: Path) -> None:
    ids = [value for name, value in Page(page(SMALL, tmp_path)).attributes if name == "id"]
    assert ids and len(ids) == len(set(ids))


def test_the_reader_s_language_and_direction(tmp_path: Path) -> None:
    german, arabic = (page(replace(SMALL, language=code), tmp_path) for code in ("de-DE", "ar"))
    assert '<html lang="de" dir="ltr">' in german and "23. November 2026" in german and "Worauf die Zahlen beruhen" in german
    assert '<html lang="ar" dir="rtl">' in arabic


def test_a_long_table_is_shown_as_far_as_asked(tmp_path: Path) -> None:
    assert page(LONG, tmp_path).count("<tr>") > 5000
    assert "2 of 3 rows" in page(SMALL, tmp_path)
