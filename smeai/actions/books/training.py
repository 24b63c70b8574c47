"""Models of the books trained on every booked line of a file, and written."""

from dataclasses import dataclass
from datetime import date

from smeai.actions import targets
from smeai.actions.books.data import gathered, labelled, options_of
from smeai.core.pilot import Setup
from smeai.core.problem import Problem
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import encoder
from smeai.usecases.books.gather import take
from smeai.usecases.books.learning import Learned, learn
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.posting import threshold


@dataclass(frozen=True, slots=True)
class TrainSummary:
    """What `train` says when it is done; `right` is the share of later lines that were right before they were known."""

    lines: int
    accounts: int
    right: float
    precision: float
    threshold: float
    posted: float  # the share of later lines that would have been posted
    calibration_error: float
    problems: tuple[Problem, ...]

    def sentences(self, model: str) -> list[str]:
        """The same for a person; `model` is the file that was written."""
        posted = f"At {self.precision:.0%} right, {self.posted:.0%} of later lines would have been posted without a touch."
        return [
            f"Learned {self.accounts} accounts from {self.lines:,} lines; the model is {model}.",
            f"On later lines it was right on {self.right:.1%}. {posted} Calibration error: {self.calibration_error:.3f}.",
            *map(str, self.problems),
        ]


def train(setup: Setup, path: str, progress: Progress = silent) -> TrainSummary:
    """Train a model on all booked lines of a file and write it."""
    target = targets.file(path, [setup.source.path])
    found, problems = gathered(setup, None, span(progress, 0, 0.1))
    rows = labelled(found)
    if not len(rows):
        raise DataError("The file has no account column.", "Name it: --map account=COLUMN.")
    options = options_of(setup)
    precision = float(options["precision"]) / 100
    learned = learn(take(found.lines, rows), encoder.load, span(progress, 0.1, 0.98), int(options["seed"]))
    limit = threshold(learned.judged, precision)
    BooksModel(learned.booker, limit, precision).save(target, facts(learned, len(rows)))
    progress(1.0, "Written")
    posted = float((learned.judged.confidence >= limit).mean())
    right = float(learned.judged.right.mean())
    return TrainSummary(len(rows), len(learned.booker.accounts), right, precision, limit, posted, learned.calibration_error, problems)


def facts(learned: Learned, lines: int) -> dict[str, object]:
    """What the card of a model says of its making."""
    return {
        "rows": lines,
        "created": date.today().isoformat(),
        "calibration_error": learned.calibration_error,
        "judged": len(learned.judged.rows),
        "right": float(learned.judged.right.mean()),
    }
