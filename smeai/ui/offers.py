"""The pilots on offer."""

from smeai.usecases import USE_CASES, about

ABOUTS = tuple(map(about, USE_CASES))
