"""The pilots that are open: the one that is shown, and those that still save or work."""

from collections.abc import Iterator

from smeai.ui.keeper import Keeper
from smeai.ui.window import Window
from smeai.ui.work.work import Work
from smeai.ui.work.works import Works


class Parking:
    """Keepers, the one of the newest wizard last. A wizard that works on is kept although it is not shown."""

    def __init__(self, window: Window, works: Works) -> None:
        self._window, self._works = window, works
        self._keepers: list[Keeper] = []
        window.parks = lambda wizard: any(each.keeps(wizard) and self._busy(each) for each in self._keepers)

    def __iter__(self) -> Iterator[Keeper]:
        return iter(tuple(self._keepers))

    @property
    def newest(self) -> Keeper | None:
        return self._keepers[-1] if self._keepers else None

    def put_last(self, keeper: Keeper) -> None:
        """This one's wizard is the newest; those that have nothing to do any more are forgotten."""
        others = (each for each in self._keepers if each is not keeper)
        self._keepers = [*(each for each in others if not each.idle or self._busy(each)), keeper]

    def find(self, folder: str, pilot: int) -> Keeper | None:
        """The keeper of an open pilot."""
        found = (each for each in self._keepers if pilot and (each.folder, each.pilot) == (folder, pilot))
        return next((each for each in found if self._window.holds(each.wizard)), None)

    def of(self, work: Work) -> Keeper | None:
        """The keeper of the pilot that works."""
        return next((each for each in self._keepers if each.book is work.page.book), None)

    def remove(self, keeper: Keeper) -> None:
        """Let go of a pilot, whatever it does."""
        self._works.stop(keeper.book)
        keeper.stop()
        self._keepers.remove(keeper)
        if keeper.keeps(self._window.wizard):
            self._window.close_wizard()
        else:
            self._window.drop_wizard(keeper.wizard)

    def sweep(self) -> None:
        """Let go of wizards that are neither shown nor at work."""
        for keeper in self:
            done = keeper.idle and not self._busy(keeper) and self._window.holds(keeper.wizard)
            if done and not keeper.keeps(self._window.wizard):
                self._keepers.remove(keeper)
                self._window.drop_wizard(keeper.wizard)

    def _busy(self, keeper: Keeper) -> bool:
        return bool(self._works.of(keeper.book))
