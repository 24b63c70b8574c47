"""SVG elements as text, within what QtSvg, typst and browsers all draw: SVG Tiny 1.2.

No style sheets, no foreign objects, no patterns, no clip paths, no scripts, no links.
"""

from collections.abc import Iterable
from unicodedata import east_asian_width

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_NARROW = frozenset("iljtfrI.,:;'|!()[] \u00a0\u202f-")
_BROAD = frozenset("mwMWÄÖÜOQGDHNU@%€")


def escaped(text: str) -> str:
    """`text` for use between tags or in quotes; characters XML cannot hold are left out."""
    return "".join(mark for mark in text if _held_by_xml(ord(mark))).translate(_ESCAPES)


def _held_by_xml(code: int) -> bool:
    return code in (0x9, 0xA, 0xD) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code > 0xFFFF


def element(name: str, content: str | Iterable[str] = "", **attributes: str | float | None) -> str:
    """One element; `content` is markup, or parts of it. Attributes that are None are left out."""
    pairs = "".join(f' {key.replace("_", "-")}="{_attribute(value)}"' for key, value in attributes.items() if value is not None)
    inner = content if isinstance(content, str) else "".join(content)
    return f"<{name}{pairs}>{inner}</{name}>" if inner else f"<{name}{pairs}/>"


def _attribute(value: str | float) -> str:
    return escaped(value) if isinstance(value, str) else number(value)


def number(value: float) -> str:
    """A coordinate, to a hundredth of a pixel."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def path(points: Iterable[tuple[float, float]], closed: bool = False) -> str:
    """The data of a path through `points`."""
    steps = " L".join(f"{number(x)} {number(y)}" for x, y in points)
    return f"M{steps}{' Z' if closed else ''}" if steps else ""


def text_width(text: str, size: float) -> float:
    """About how wide `text` is in a sans serif at `size` pixels; rather too wide than too narrow."""
    return size * sum(map(_advance, text))


def _advance(mark: str) -> float:
    if east_asian_width(mark) in "WF":
        return 1.0
    if mark in _NARROW:
        return 0.32
    return 0.82 if mark in _BROAD else 0.6


def fitted(text: str, size: float, room: float) -> str:
    """`text`, cut with an ellipsis where it would be wider than `room` pixels."""
    text = " ".join(text[:500].split())
    if text_width(text, size) <= room + 0.01:  # what was measured for it fits, however the sums round
        return text
    while text and text_width(text + "…", size) > room:
        text = text[:-1]
    return text.rstrip() + "…"
