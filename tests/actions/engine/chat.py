"""The actions of the chat pilot over a stand-in for the encoders."""

from functools import partial

from smeai.actions.chat import recount, run, try_message
from smeai.models import encoder
from smeai.models.fakes import FakeEncoder

__all__ = ["recount", "run", "try_message"]

encoder.load = partial(FakeEncoder, dimension=32)
