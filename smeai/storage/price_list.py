"""The user's own list of cloud prices, where there is one, else the shipped one."""

from pathlib import Path

from smeai.core.assets import assets_folder
from smeai.core.prices import PriceBook, brought_up, read_prices, to_json
from smeai.errors import SettingsError
from smeai.storage import durable
from smeai.storage.places import Places

SHIPPED = assets_folder() / "prices" / "cloud.json"


class PriceList:
    """Kept beside the settings, and so with the program in portable mode."""

    def __init__(self, places: Places) -> None:
        self.own = places.settings.with_name("prices.json")

    @property
    def path(self) -> Path:
        """The file that holds: the user's own, or the shipped one."""
        return self.own if self.edited else SHIPPED

    @property
    def edited(self) -> bool:
        return self.own.is_file()

    def load(self) -> PriceBook:
        """The prices that hold; raises `UnreadableFile` where the user's file is damaged.

        A file of an earlier edition is brought up to this one as it is read; it is written when the user next saves.
        """
        book = read_prices(self.path)
        return brought_up(book, read_prices(SHIPPED)) if self.edited else book

    def save(self, book: PriceBook) -> None:
        """Keep these prices from now on; raises `SettingsError`."""
        try:
            durable.write(self.own, to_json(book).encode())
        except OSError as error:
            raise SettingsError(f"The prices could not be written to {self.own}: {error.strerror}.") from error

    def reset(self) -> None:
        """Have the shipped prices again; raises `SettingsError`."""
        try:
            self.own.unlink(missing_ok=True)
        except OSError as error:
            raise SettingsError(f"The prices in {self.own} could not be deleted: {error.strerror}.") from error
