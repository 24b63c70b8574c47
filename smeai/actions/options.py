"""Options of a pilot as typed on a command line."""

import math
from collections.abc import Mapping

from smeai.core.pilot import Value
from smeai.core.usecase import About, Option
from smeai.errors import UsageError


def checked(about: About, settings: Mapping[str, str]) -> dict[str, Value]:
    """Settings as values; raises `UsageError` for a name or a value that does not fit."""
    options = {option.key: option for option in about.options}
    for key in settings:
        if key not in options:
            raise UsageError(f"There is no option “{key}”.", f"The options are: {', '.join(options)}.")
    return {key: _value(options[key], text) for key, text in settings.items()}


def _value(option: Option, text: str) -> Value:
    if isinstance(option.default, bool):
        if text.lower() not in ("yes", "no", "true", "false", "1", "0"):
            raise UsageError(f"“{text}” is not yes or no.", f"{option.key}: {option.title}.")
        return text.lower() in ("yes", "true", "1")
    if isinstance(option.default, str):
        keys = [key for key, _ in option.choices]
        if keys and text not in keys:
            raise UsageError(f"“{text}” is no choice for {option.key}.", f"{option.title}: {', '.join(filter(None, keys))}.")
        return text
    try:
        number = float(text)
    except ValueError:
        raise UsageError(f"“{text}” is not a number.", f"{option.key}: {option.title}.") from None
    least, most = option.minimum if option.minimum is not None else -math.inf, option.maximum if option.maximum is not None else math.inf
    if not (math.isfinite(number) and least <= number <= most):
        raise UsageError(f"{option.key} must be a number from {least:g} to {most:g}.", option.title + ".")
    if option.whole and number != int(number):
        raise UsageError(f"{option.key} must be a whole number.", option.title + ".")
    return number
