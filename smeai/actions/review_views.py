"""What is told of pilots in daily use and of the review of each month: light, the window reckons with it itself."""

from dataclasses import dataclass

from smeai.actions.workspace_views import Steps
from smeai.core.review.month import Month
from smeai.core.review.standing import Standing

NO_STEPS = Steps()


@dataclass(frozen=True, slots=True)
class ReviewView:
    """`pilots` are the tested ones of the case, `months` the reviews, `done` (day, words) of what people did this month, `today` ISO."""

    pilots: tuple[Standing, ...] = ()
    months: tuple[Month, ...] = ()
    in_use: tuple[tuple[int, str], ...] = ()
    done: tuple[tuple[str, str], ...] = ()
    today: str = ""
    currency: str = "EUR"
    client: str = ""
    folder: str = ""
    reports: tuple[str, ...] = ()
    language: str = ""
    anonymous: bool | None = None
    steps: Steps = NO_STEPS
