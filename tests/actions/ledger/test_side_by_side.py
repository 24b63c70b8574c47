"""Pages are served, and single lines booked, while other threads book many or suggest anew."""

import threading
from concurrent.futures import ThreadPoolExecutor, wait

from smeai.usecases.books.views import Filter
from tests.usecases.books.ledger.made import file, line

LINES = 3_000


def test_threads_of_one_engine_agree(empty, suggester):
    empty.take(file([line(i) for i in range(LINES)]))
    over = threading.Event()

    def look():
        seen = 0
        while not over.is_set():
            page = empty.page(Filter(undone_only=True), 0, 20)
            assert page.matching <= LINES and all(not view.settled or view.account for view in page.lines)
            tally = empty.tally()
            assert tally.lines == tally.settled + tally.post + tally.propose + tally.review
            seen += 1
        return seen

    def book(start, account):
        return sum(empty.book((place,), account).changed for place in range(start, LINES, 200))

    def bulk():
        for _ in range(5):
            empty.annotate(Filter(text="amazon"), "seen")
            empty.annotate(Filter(text="amazon"), "")

    with ThreadPoolExecutor(6) as pool:
        looking = [pool.submit(look), pool.submit(look)]
        working = [pool.submit(book, 1, "4930"), pool.submit(book, 2, "8400"), pool.submit(bulk), pool.submit(empty.suggest)]
        wait(working)
        over.set()
        results = [each.result() for each in working]
        assert all(each.result() > 0 for each in looking)
    assert results[:2] == [15, 15]
    now = empty.tally()
    assert now.settled == 30
    seen = empty.lines()
    empty.restart()
    assert empty.lines() == seen
    assert len(empty.history(0, 1000)) == 1 + 30 + 10
