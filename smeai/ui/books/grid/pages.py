"""The pages of lines that are here, and which to ask for next."""

from collections import OrderedDict
from dataclasses import replace

from smeai.usecases.books.views import GridPage, LineView

PAGE = 128  # lines
KEPT = 64  # pages; more than a screen of the largest monitor, less than memory would feel
AHEAD = 2  # pages asked for before they are looked at, on the side one scrolls to


class Pages:
    """Lines by their row. A page from before an edit is still shown until its successor is here, but is asked for again."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, list[LineView]] = OrderedDict()
        self._fresh: set[int] = set()

    def line(self, row: int) -> LineView | None:
        """The line of a row; None while it is on its way."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        return page[place] if page is not None and place < len(page) else None

    def wanted(self, first: int, last: int, rows: int, *, upwards: bool = False) -> list[int]:
        """The numbers of pages to ask for, those that are looked at first."""
        if not rows:
            return []
        low, high, end = first // PAGE, last // PAGE, (rows - 1) // PAGE
        seen = range(low, min(high, end) + 1)
        ahead = range(low - 1, low - 1 - AHEAD, -1) if upwards else range(high + 1, high + 1 + AHEAD)
        return [number for number in (*seen, *ahead) if 0 <= number <= end and number not in self._fresh]

    def take(self, page: GridPage) -> None:
        """Keep a page; the one unused for longest goes when there are too many."""
        number = page.start // PAGE
        self._pages[number] = list(page.lines)
        self._pages.move_to_end(number)
        self._fresh.add(number)
        while len(self._pages) > KEPT:
            old, _ = self._pages.popitem(last=False)
            self._fresh.discard(old)

    def change(self, row: int, **fields: object) -> None:
        """Show a line otherwise at once; its page comes again with what is true."""
        line = self.line(row)
        if line is not None:
            self._pages[row // PAGE][row % PAGE] = replace(line, **fields)

    def age(self) -> None:
        """Something was changed: all that is here has to be asked for again."""
        self._fresh.clear()

    def next_open(self, row: int) -> int | None:
        """The first line at or below `row` that nobody has settled, among those that are here in an unbroken run."""
        while (line := self.line(row)) is not None:
            if not line.settled and not line.closed:
                return row
            row += 1
        return None

    def row_of(self, place: int, near: int) -> int | None:
        """The row of a line, if it is here and not from before an edit; the nearest page is looked at first."""
        for number in sorted(self._fresh, key=lambda each: abs(each - near // PAGE)):
            for offset, line in enumerate(self._pages[number]):
                if line.place == place:
                    return number * PAGE + offset
        return None

    def end_of_run(self, row: int) -> int:
        """The first row from `row` on that is not here."""
        while self.line(row) is not None:
            row += 1
        return row
