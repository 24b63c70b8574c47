"""What lay on the shelf: the shop orders by a naive rule, so many weeks' average, and its suppliers are sometimes late."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

import numpy as np

from shelves.articles import Article
from shelves.days import DAYS, OPEN, PAST, next_open, step

_MEMORY = 24  # open days the average looks back: four weeks
_FORGOTTEN = 0.04
_PREPARED = 1.4  # times as much is wished while a promotion is near


@dataclass(frozen=True, slots=True, eq=False)
class Ledger:
    """int64 [PAST] each. stock = stock of the day before + delivered + returned - sales; sales = min(demand, what lay there).

    `orders` are open at the end: what is expected when.
    """

    demand: np.ndarray
    sales: np.ndarray
    returned: np.ndarray
    delivered: np.ndarray
    stock: np.ndarray
    orders: tuple[tuple[date, int], ...]


@dataclass(slots=True)
class _Order:
    expected: date
    arrives: int
    quantity: int


@dataclass(slots=True)
class _Shelf:
    """One article while the days pass."""

    article: Article
    rate: np.ndarray  # what the shop guesses before it knows better
    on_sale: np.ndarray
    random: Random
    stock: int = 0
    orders: list[_Order] = field(default_factory=list)
    sales: list[int] = field(default_factory=list)

    def receive(self, place: int) -> int:
        come = sum(order.quantity for order in self.orders if order.arrives == place)
        self.orders = [order for order in self.orders if order.arrives > place]
        if self.on_sale[place] and (place == 0 or not self.on_sale[place - 1]):
            come += self._first_delivery(place)
        self.stock += come
        return come

    def _first_delivery(self, place: int) -> int:
        if self.article.kind == "seasonal":
            end = place + int(np.argmin(np.append(self.on_sale[place:], False)))
            wanted = self.rate[place:end].sum() * self.random.uniform(0.92, 1.35) - self.stock
        else:
            wanted = self.average(place) * 6 * self.article.supplier.weeks
        return self.packs(max(wanted, 2))

    def packs(self, wanted: float) -> int:
        article = self.article
        return max(article.minimum, -int(-wanted // article.pack) * article.pack) if wanted > 0 else 0

    def average(self, place: int) -> float:
        """Sales of an open day, over four weeks; before there are as many, a guess."""
        if len(self.sales) < _MEMORY:
            return float(self.rate[place : place + _MEMORY].mean())
        return sum(self.sales[-_MEMORY:]) / _MEMORY

    def reorder(self, place: int, near: bool) -> None:
        wished = self.average(place) * 6 * self.article.supplier.weeks * (_PREPARED if near else 1)
        if self.article.shelf:
            wished = min(wished, self.average(place) * self.article.shelf * 6 / 7 + 1)
        short = max(wished, 2) - self.stock - sum(order.quantity for order in self.orders)
        ready = short >= 0.35 * self.article.minimum or self.stock < 2
        if short > 0 and ready and self.random.random() > _FORGOTTEN:
            self._order(place, self.packs(short))

    def _order(self, place: int, quantity: int) -> None:
        lead = self.article.supplier.lead
        late = self.random.choices((0, 0.25, 0.6, 1.3), (86, 8, 4, 2))[0] * lead
        due = DAYS[place] + timedelta(days=lead)
        self.orders.append(_Order(due, next_open(step(due + timedelta(days=round(late)))), quantity))


def run(
    article: Article, on_sale: np.ndarray, rate: np.ndarray, demand: np.ndarray, returned: np.ndarray, near: np.ndarray, random: Random
) -> Ledger:
    """The history of one article; arrays per day of `DAYS`. `near` (bool): the shop prepares for a promotion."""
    shelf = _Shelf(article, rate, on_sale, random)
    sales, delivered, stock = (np.zeros(PAST, dtype=np.int64) for _ in range(3))
    last = step(article.until) - 30
    for place in range(PAST):
        if OPEN[place]:
            delivered[place] = shelf.receive(place)
            sales[place] = min(int(demand[place]), shelf.stock)
            shelf.stock += int(returned[place] - sales[place])
        if OPEN[place] and on_sale[place]:
            shelf.sales.append(int(sales[place]))
            if DAYS[place].weekday() in article.supplier.orders and article.kind != "seasonal" and place < last:
                shelf.reorder(place, bool(near[place]))
        stock[place] = shelf.stock
    orders = tuple((order.expected, order.quantity) for order in shelf.orders)
    return Ledger(demand[:PAST], sales, returned[:PAST], delivered, stock, orders)
