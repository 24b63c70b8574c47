"""The user's letterhead, kept: its logo is copied beside the settings, so that it stays when the file it came from does not."""

import re
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from smeai.core.letterhead import Letterhead, check, read_logo
from smeai.errors import SettingsError
from smeai.storage import durable
from smeai.storage.settings import Settings

_OURS = re.compile(r"letterhead-[0-9a-f]{12}\.(png|svg)")  # and no file that somebody else keeps there


def keep(settings: Settings, letterhead: Letterhead) -> Letterhead:
    """Keep `letterhead` for every report from now on, and return it as it is kept.

    FileError or DataError where it cannot be printed, SettingsError where it cannot be written. The logo before stays, so that what was
    done can be undone; older ones go.
    """
    check(letterhead)
    before = settings.preferences.letterhead
    made = replace(letterhead, name=letterhead.name.strip(), logo=_copied(settings, letterhead.logo))
    settings.update(letterhead=made)
    _clear(settings.places.settings.parent, {made.logo, before.logo})
    return made


def _copied(settings: Settings, logo: Path | None) -> Path | None:
    found = read_logo(logo)
    if found is None:
        return None
    place = settings.places.settings.with_name(f"letterhead-{sha256(found.data).hexdigest()[:12]}.{found.kind}")
    try:
        if not place.is_file():
            durable.write(place, found.data)
    except OSError as error:
        sentence = f"The logo could not be copied to {place.parent}: {error.strerror}."
        raise SettingsError(sentence, "Is the disk full or write-protected?") from error
    return place


def _clear(folder: Path, kept: set[Path | None]) -> None:
    for old in folder.glob("letterhead-*"):
        if _OURS.fullmatch(old.name) and old not in kept:
            with suppress(OSError):  # it is in nobody's way
                old.unlink()
