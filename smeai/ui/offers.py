"""The pilots on offer: those that work, then those that are coming."""

from smeai.usecases import USE_CASES, about
from smeai.usecases.coming import COMING

ABOUTS = (*map(about, USE_CASES), *COMING)
