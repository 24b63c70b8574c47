"""Whose report it is: a consultant's name, logo and colour."""

import re
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

from smeai.core.chart_theme import DARK, LIGHT, ChartTheme
from smeai.errors import DataError, OversizedFile, UnreadableFile

_MOST_BYTES = 4_000_000
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_SVG = re.compile(rb"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<svg[\s>]", re.DOTALL)
_READABLE = 4.5  # WCAG 2.2 contrast of text on paper


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The consultant's name; `logo` is a PNG or SVG file, `accent` a colour such as ``#3b5bdb``. All may be left out."""

    name: str = ""
    logo: Path | None = None
    accent: str = ""


PLAIN = Letterhead()


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo as it was read; `kind` is ``png`` or ``svg``."""

    kind: str
    data: bytes

    @property
    def text(self) -> str:
        """The file in Base64."""
        return b64encode(self.data).decode("ascii")

    @property
    def address(self) -> str:
        """The file as a data: address."""
        return f"data:image/{'svg+xml' if self.kind == 'svg' else 'png'};base64,{self.text}"


def read_logo(path: Path | None) -> Logo | None:
    """The logo at `path`; UnreadableFile or OversizedFile when it cannot serve as one."""
    if path is None:
        return None
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise OversizedFile(f"The logo {path.name} is larger than 4 MB.", "Save it smaller and choose it again.")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"The logo {path.name} cannot be opened.", "Choose the file again.") from error
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Logo("png", data)
    if _SVG.match(data.removeprefix(b"\xef\xbb\xbf")):
        return Logo("svg", data)
    raise UnreadableFile(f"The logo {path.name} is neither PNG nor SVG.", "Save it as PNG and choose it again.")


def accented(accent: str) -> tuple[ChartTheme, ChartTheme]:
    """The light and the dark theme in this colour, moved until it can be read on either paper."""
    if not accent:
        return LIGHT, DARK
    if not _COLOUR.fullmatch(accent):
        raise DataError(f"The accent colour {accent[:40]!r} is not a colour.", "Write it like #3b5bdb.")
    return LIGHT.with_accent(_readable(accent, LIGHT.paper, 0)), DARK.with_accent(_readable(accent, DARK.paper, 255))


def _readable(colour: str, paper: str, towards: int) -> str:
    channels = _channels(colour)
    while contrast(_hex(channels), paper) < _READABLE:
        channels = [round(channel + (towards - channel) * 0.1 + (0.5 if towards else -0.5)) for channel in channels]
    return _hex(channels)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1..21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    linear = [share / 12.92 if (share := channel / 255) <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for channel in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _hex(channels: list[int]) -> str:
    return "#" + "".join(f"{min(255, max(0, channel)):02x}" for channel in channels)


def check(letterhead: Letterhead) -> None:
    """Raise FileError or DataError where it cannot be printed, before anything takes long."""
    read_logo(letterhead.logo)
    accented(letterhead.accent)


def moved(accent: str) -> str:
    """The colour that is printed where `accent` is too light to read on paper; empty where it is left alone. DataError as `accented`."""
    printed = accented(accent)[0].colour(0)
    return printed if accent and printed.lower() != accent.lower() else ""
