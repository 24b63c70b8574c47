"""Personal data taken out of what is kept of a pilot."""

from typing import Any

from smeai.usecases.chat.personal import mask

QUOTES = frozenset({"samples", "examples", "example", "wrong", "sentence"})
"""The entries of a state that quote the user's file. Names, paths and the user's own replies stay as they are."""


def masked(state: dict[str, Any]) -> dict[str, Any]:
    """`state` with personal data masked wherever it quotes the file, unless the user has switched the option "mask" off.

    A stock pilot quotes items and quantities, which look like telephone numbers and are nobody's.
    """
    setup = state.get("setup") or {}
    wanted = dict(setup.get("options") or ()).get("mask", True) and state.get("use_case") != "stock"
    return _clean(state, quoting=False) if wanted else state


def _clean(value: Any, quoting: bool) -> Any:
    if isinstance(value, str):
        return mask(value)[0] if quoting else value
    if isinstance(value, dict):
        return {key: _clean(item, quoting or key in QUOTES) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item, quoting) for item in value]
    return value
