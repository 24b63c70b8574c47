"""The first start, from the questions to the samples; it is taken up where it was left, and never shown twice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from smeai.core.business.country import find
from smeai.storage.settings import Settings
from smeai.ui.welcome.place_page import PlacePage
from smeai.ui.welcome.stage import DONE, PLACE, SAMPLES, TOUR
from smeai.ui.welcome.stops import home_stops
from smeai.ui.welcome.tour import Tour
from smeai.ui.welcome.veil import Veil
from smeai.ui.window import Window


class FirstRun(QObject):
    """`remember` keeps preferences, `settle` tells the business its country, `offer` shows the samples that come along."""

    def __init__(
        self,
        window: Window,
        settings: Settings,
        remember: Callable[..., object],
        settle: Callable[[str], object],
        offer: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._remember, self._settle, self._offer = window, settings, remember, settle, offer
        self._veil: Veil | None = None
        for signal in (window.pilot_wanted, window.sample_wanted, window.file_given, window.pilot_opened):
            signal.connect(self._give_way)

    def begin(self, stage: str, language: str) -> None:
        """Go on at a stage; `language` is that of the window."""
        if stage == PLACE:
            self._remember(welcome=PLACE)  # who goes away now is asked again, whatever else is kept meanwhile
            self._ask(language)
        elif stage == TOUR:
            self.show_tour()
        elif stage == SAMPLES:
            self._show_samples()

    def show_tour(self) -> None:
        """Walk over the home page."""
        self._window.show_page("home")
        tour = Tour(self._window, home_stops(self._window.front, self._window.sidebar))
        tour.ended.connect(self._end_tour)
        self._cover(tour)

    def _ask(self, language: str) -> None:
        page = PlacePage(self._window, self._window.sidebar.languages, language)
        page.spoken.connect(self._window.language_chosen)
        page.answered.connect(partial(self._take, TOUR))
        page.skipped.connect(partial(self._take, SAMPLES))
        self._cover(page)

    def _take(self, stage: str, language: str, country: str) -> None:
        self._remember(welcome=stage, language=language, country=country, currency=find(country).currency)
        self._settle(country)
        self._lift()
        self.begin(stage, language)

    @Slot(bool)
    def _end_tour(self, _: bool) -> None:
        self._lift()
        if self._settings.preferences.welcome == TOUR:
            self._show_samples()

    def _show_samples(self) -> None:
        self._remember(welcome=DONE)
        self._offer()

    @Slot()
    def _give_way(self, *_: object) -> None:
        """Something was begun: that is welcome enough."""
        if self._veil is not None:
            self._lift()
            self._remember(welcome=DONE)

    def _cover(self, veil: Veil) -> None:
        self._lift()
        self._veil = veil
        veil.cover()

    def _lift(self) -> None:
        if self._veil is not None:
            self._veil.lift()
        self._veil = None
