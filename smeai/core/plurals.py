"""Which form of a word a number takes, in the languages a report speaks.

The rules are those of CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules), for numbers as they are written: 1.0 is not 1.
"""

from collections.abc import Callable, Mapping

Rule = Callable[[float, int, int], str]
"""From the number, its whole part and how many decimals are written to ``zero``, ``one``, ``two``, ``few``, ``many`` or ``other``."""


def _one(number: float, whole: int, decimals: int) -> str:
    return "one" if whole == 1 and not decimals else "other"


def _below_two(number: float, whole: int, decimals: int) -> str:
    return "one" if whole in (0, 1) else "other"


def _polish(number: float, whole: int, decimals: int) -> str:
    if decimals:
        return "other"
    if whole == 1:
        return "one"
    return "few" if whole % 10 in (2, 3, 4) and whole % 100 not in (12, 13, 14) else "many"


def _hebrew(number: float, whole: int, decimals: int) -> str:
    if (whole == 1 and not decimals) or (whole == 0 and decimals):
        return "one"
    return "two" if whole == 2 and not decimals else "other"


def _arabic(number: float, whole: int, decimals: int) -> str:
    if decimals and number != whole:
        return "other"
    if whole < 3:
        return ("zero", "one", "two")[whole]
    return "few" if 3 <= whole % 100 <= 10 else "many" if whole % 100 >= 11 else "other"


_RULES: Mapping[str, Rule] = {"fr": _below_two, "pt": _below_two, "pl": _polish, "he": _hebrew, "ar": _arabic}
_FORMS: Mapping[str, tuple[str, ...]] = {
    "pl": ("one", "few", "many", "other"), "he": ("one", "two", "other"), "ar": ("zero", "one", "two", "few", "many", "other"),
}  # fmt: skip


def category(language: str, number: float, decimals: int = 0) -> str:
    """The form that `number`, written with so many `decimals`, takes in `language` (a BCP 47 tag)."""
    size = round(abs(number), decimals)
    return _RULES.get(language.partition("-")[0], _one)(size, int(size), decimals)


def categories(language: str) -> tuple[str, ...]:
    """Every form `language` knows."""
    return _FORMS.get(language.partition("-")[0], ("one", "other"))
