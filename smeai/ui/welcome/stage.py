"""How far a newcomer has come; light, since every start of the window asks."""

from smeai.storage.settings import Settings

PLACE, TOUR, SAMPLES, DONE = "place", "tour", "samples", "done"


def stage(settings: Settings) -> str:
    """What is to be shown: one of the above. Who has kept anything before was here before, and is asked nothing."""
    if settings.preferences.welcome:
        return settings.preferences.welcome
    return DONE if settings.problems or settings.places.settings.exists() else PLACE
