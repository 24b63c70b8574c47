"""The names of methods, which a forecast of many items keeps as plain English, told so that they can be spoken."""

import re

from smeai.core.phrases import Said, listed, say, share
from smeai.usecases.stock.candidates import NAIVE, TITLES

_SPOKEN = {
    TITLES[NAIVE]: say("seasonal naive", "a forecaster"),
    TITLES["ensemble"]: say("median of ETS, Theta and CES", "a forecaster"),
    TITLES["pooled mean"]: say("boosting over all items", "a forecaster"),
}
_ALONE = {
    TITLES[NAIVE]: say("Seasonal naive", "a forecaster"),
    TITLES["ensemble"]: say("Median of ETS, Theta and CES", "a forecaster"),
    TITLES["pooled mean"]: say("Boosting over all items", "a forecaster"),
}
_BLEND = "Blend: "
_PART = re.compile(r"(.+?) (\d+)%(?:, |$)")


def method_name(name: str) -> str | Said:
    """Such as ``Blend: boosting over all items 67 %, Theta 20 %``; names of their own stay as they are."""
    if not name.startswith(_BLEND):
        return _ALONE.get(name[:1].lower() + name[1:], name)
    parts = _PART.findall(name.removeprefix(_BLEND))
    told = [Said("{name} {share}", {"name": _SPOKEN.get(each, each), "share": share(int(part) / 100, 0)}) for each, part in parts]
    return say("Blend: {parts}", parts=listed(told))
