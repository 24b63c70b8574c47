"""Design tokens: every colour, distance and size of the window, in one place.

Distances are multiples of GRID device-independent pixels. Every text colour reaches a contrast
of 4.5:1 on every ground named beside it in TEXT_PAIRS (WCAG 2.2, success criterion 1.4.3).
"""

from dataclasses import dataclass, replace

GRID = 4


@dataclass(frozen=True, eq=False, repr=False)  # each generated method costs time before the window appears
class Tokens:
    """One theme. Colours are ``#rrggbb``."""

    name: str
    dark: bool
    ground: str  # behind everything
    surface: str  # cards, sidebar, fields
    raised: str  # table headers, hover
    line: str  # hairlines around cards
    line_strong: str  # borders of controls: 3:1 on ground and surface
    disabled: str  # words of what cannot be used: WCAG asks no contrast of them, but one wants to read them all the same
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str  # a tint of the accent: chips, the current page
    on_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    focus: str
    # the same in every theme
    radius_small: int = 6
    radius: int = 8
    radius_large: int = 14
    caption: int = 12
    body: int = 13
    heading: int = 15
    subtitle: int = 18
    title: int = 24
    figure: int = 28


TYPE = ("caption", "body", "heading", "subtitle", "title", "figure")


def scaled(tokens: Tokens, factor: float) -> Tokens:
    """The same theme with its type larger by a factor."""
    return tokens if factor == 1.0 else replace(tokens, **{name: round(getattr(tokens, name) * factor) for name in TYPE})


LIGHT = Tokens(
    name="light",
    dark=False,
    ground="#f6f7fb",
    surface="#ffffff",
    raised="#eef0f7",
    line="#e0e3ee",
    line_strong="#868ca3",
    disabled="#676d83",
    text="#14161f",
    muted="#585e74",
    accent="#3b5bdb",
    accent_hover="#2f4cc0",
    on_accent="#ffffff",
    soft="#e7ecff",
    on_soft="#2c48b8",
    good="#17722f",
    good_soft="#e2f5e8",
    warn="#855300",
    warn_soft="#fdf1d8",
    bad="#b3261e",
    bad_soft="#fdeae8",
    focus="#1d3fc4",
)
DARK = Tokens(
    name="dark",
    dark=True,
    ground="#0f1219",
    surface="#181b24",
    raised="#212531",
    line="#2a2e3d",
    line_strong="#6b7288",
    disabled="#8d94aa",
    text="#eceef5",
    muted="#9fa5b8",
    accent="#7b96ff",
    accent_hover="#95abff",
    on_accent="#0d1020",
    soft="#232a4a",
    on_soft="#a9bbff",
    good="#4cc38a",
    good_soft="#14301f",
    warn="#f0b44c",
    warn_soft="#362a10",
    bad="#ff8b82",
    bad_soft="#3d1c1b",
    focus="#b7c5ff",
)
CONTRAST = Tokens(
    name="contrast",
    dark=True,
    ground="#000000",
    surface="#000000",
    raised="#1a1a1a",
    line="#ffffff",
    line_strong="#ffffff",
    disabled="#adadad",
    text="#ffffff",
    muted="#f0f0f0",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    on_accent="#000000",
    soft="#2b2b00",
    on_soft="#ffe14d",
    good="#7dffa8",
    good_soft="#001f0b",
    warn="#ffd27a",
    warn_soft="#241800",
    bad="#ffb3ad",
    bad_soft="#2b0503",
    focus="#00e5ff",
)
THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}

TEXT_PAIRS = (
    *((ink, ground) for ink in ("text", "muted", "accent", "good", "warn", "bad") for ground in ("ground", "surface")),
    *(("disabled", ground) for ground in ("ground", "surface", "raised")),
    ("text", "raised"),
    ("muted", "raised"),
    ("text", "soft"),
    ("on_soft", "soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("good", "good_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("text", "good_soft"),
    ("text", "warn_soft"),
    ("text", "bad_soft"),
)
"""Which ink is written on which ground."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
