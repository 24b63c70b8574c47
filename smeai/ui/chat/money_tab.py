"""Hours and money of the chat pilot, and what a cloud would cost."""

from smeai.core.kpi import Kpi
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.price_card import PriceCard
from smeai.ui.money_panel import MoneyPanel
from smeai.usecases.chat.kpis import TITLES, figures
from smeai.usecases.chat.result import ChatResult

ORDER = ("hours_month", "money_month", "automation_rate", "wrong_per_hundred", "cost_call", "cost_million", "training_minutes")


class MoneyTab(MoneyPanel):
    """The figures one asks for first stand first."""

    def __init__(self, book: ChatBook) -> None:
        super().__init__(book)
        self.prices = PriceCard(book.prices)
        self.below.addWidget(self.prices)

    def show_kpis(self, result: ChatResult, kpis: tuple[Kpi, ...]) -> None:
        named = {kpi.name: kpi for kpi in kpis}
        ordered = [named.pop(name) for name in ORDER if name in named] + list(named.values())
        titles = {name: title for name, (title, _, _) in TITLES.items()}
        self.show_figures(tuple(ordered), figures(result, dict(self._book.state.figures), shared=self._book.shared), titles)
