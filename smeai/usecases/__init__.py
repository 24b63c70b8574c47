"""What we sell: one folder for each use case.

`USE_CASES` is the one place that lists them; `about` is light, `load` brings the libraries in.
"""

from importlib import import_module

from smeai.core.usecase import About, UseCase

USE_CASES = ("chat", "books", "stock")


def about(key: str) -> About:
    """What the window shows of a use case."""
    return import_module(f"smeai.usecases.{key}.about").ABOUT


def load(key: str) -> UseCase:
    """The use case itself, with all the libraries it needs."""
    return import_module(f"smeai.usecases.{key}.usecase").USE_CASE
