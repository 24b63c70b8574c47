"""How often a pilot was tested: inputs of a key figure, where enough tests are kept to speak of a pace."""

from datetime import date

from smeai.core.kpi import Input, Origin, Unit

FEWEST, LEAST_DAYS = 2, 30  # a pilot that was begun yesterday has no pace yet: it counts over a month
KEPT = "the tests kept in the workspace"


def experiments(count: int, first: str, today: str) -> dict[str, Input]:
    """How many tests there are and over how many days, by name; nothing for a single one. Days are ISO 8601."""
    if count < FEWEST:
        return {}
    days = max(LEAST_DAYS, (date.fromisoformat(today) - date.fromisoformat(first)).days)
    made = (("n_runs", "Tests kept of this pilot", count), ("run_days", "Days since the first of them, a month at the least", days))
    return {name: Input(name, title, float(value), Unit.COUNT, Origin.MEASURED, KEPT) for name, title, value in made}
