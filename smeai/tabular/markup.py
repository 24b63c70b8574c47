"""Web pages and SpreadsheetML that carry a spreadsheet's name: read as tables, nothing fetched or expanded."""

from html.parser import HTMLParser

from smeai.tabular.grid import Cell, Grid

_CELLS, _BREAKS, _HIDDEN = {"td", "th", "cell"}, {"br", "p", "div"}, {"script", "style"}
_LARGEST_SPAN, _LARGEST_GAP = 1000, 100_000  # a span or an index beyond is an attack or a mistake


class _Tables(HTMLParser):
    """Collects tables as rows of texts; a merged cell is followed by empty ones."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[tuple[str, list[list[Cell]]]] = []
        self._name = ""
        self._text: list[str] | None = None
        self._span = 1
        self._type = ""
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag, given = tag.rpartition(":")[2], {key.rpartition(":")[2]: value or "" for key, value in attrs}
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "worksheet":
            self._name = given.get("name", "")
        elif tag == "table":
            self.tables.append((self._name or f"Table {len(self.tables) + 1}", []))
        elif tag in ("tr", "row") and self.tables:
            self._open_row(given)
        elif tag in _CELLS and self.tables:
            self._open_cell(given)
        elif tag == "data":
            self._type = given.get("type", "")
        elif tag in _BREAKS and self._text:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _CELLS or tag in ("tr", "row", "table"):
            self._close_cell()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._hidden:
            self._text.append(data)

    def _open_row(self, given: dict[str, str]) -> None:
        self._close_cell()
        rows = self.tables[-1][1]
        if given.get("index", "").isdecimal():
            rows.extend([] for _ in range(min(int(given["index"]) - 1 - len(rows), _LARGEST_GAP)))
        rows.append([])

    def _open_cell(self, given: dict[str, str]) -> None:
        self._close_cell()
        rows = self.tables[-1][1]
        if not rows:
            rows.append([])
        if given.get("index", "").isdecimal():
            rows[-1].extend([None] * min(int(given["index"]) - 1 - len(rows[-1]), _LARGEST_SPAN))
        across = given.get("colspan", "1"), given.get("mergeacross", "0")
        self._span = min(max(1, int(across[0])) + int(across[1]), _LARGEST_SPAN) if all(span.isdecimal() for span in across) else 1
        self._text, self._type = [], ""

    def _close_cell(self) -> None:
        if self._text is None:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self._text).strip().split("\n")).strip()
        value: Cell = float(text) if self._type == "Number" and text.replace(".", "").lstrip("-").isdecimal() else (text or None)
        self.tables[-1][1][-1].extend([value] + [None] * (self._span - 1))
        self._text = None


def read_markup(text: str) -> dict[str, Grid]:
    """Name -> grid of every table of a page or every worksheet, those with cells only."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    grids: dict[str, Grid] = {}
    for name, rows in parser.tables:
        if any(rows):
            grids[name if name not in grids else f"{name} ({len(grids) + 1})"] = Grid(rows, ragged=True)
    return grids
