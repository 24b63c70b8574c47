"""What a job may end with instead of a result."""

import traceback
from dataclasses import dataclass

from smeai.errors import SmeaiError


@dataclass(frozen=True, slots=True)
class Crash:
    """A bug met in the engine: one line for the banner, the traceback for the report."""

    summary: str
    details: str

    @classmethod
    def of(cls, error: BaseException) -> "Crash":
        """The error, its last line first."""
        return cls(" ".join(traceback.format_exception_only(error)[-1].split()), "".join(traceback.format_exception(error)))


Failure = SmeaiError | Crash
