"""What every report form starts from, in every pilot: the letterhead, and the language and anonymity chosen last."""

from dataclasses import replace
from typing import Any

from smeai.core.letterhead import Letterhead, check
from smeai.storage import letterheads
from smeai.storage.preferences import Preferences
from smeai.storage.settings import Settings


class Stationery:
    """Kept in `settings`; without them only until the window closes."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings, self._own = settings, Preferences()

    @property
    def letterhead(self) -> Letterhead:
        return self._preferences.letterhead

    @property
    def language(self) -> str:
        """What the last report was written in, such as ``de``; empty where none was chosen yet."""
        return self._preferences.report_language

    @property
    def anonymous(self) -> bool:
        """Whether the last report named nobody."""
        return self._preferences.anonymous

    def take(self, letterhead: Letterhead) -> None:
        """Put this on every report from now on; FileError, DataError or SettingsError where that cannot be."""
        if self._settings is not None:
            letterheads.keep(self._settings, letterhead)
        else:
            check(letterhead)
            self._own = replace(self._own, letterhead=letterhead)

    def remember(self, **chosen: Any) -> None:
        """Start the next form with `report_language` and `anonymous` as they were `chosen`; raises SettingsError."""
        if self._settings is not None:
            self._settings.update(**chosen)
        else:
            self._own = replace(self._own, **chosen)

    @property
    def _preferences(self) -> Preferences:
        return self._settings.preferences if self._settings is not None else self._own
