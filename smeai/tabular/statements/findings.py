"""Everything that is found between the lines of several files, in one call."""

from collections.abc import Sequence

from smeai.core.progress import Progress, silent
from smeai.tabular.statements.duplicates import find_duplicates
from smeai.tabular.statements.finding import Finding, FindingKind
from smeai.tabular.statements.reversals import find_reversals
from smeai.tabular.statements.statement import Line
from smeai.tabular.statements.transfers import find_transfers


def find_all(files: Sequence[Sequence[Line]], progress: Progress = silent) -> tuple[Finding, ...]:
    """Duplicates and twins, then transfers and reversals among the bookings that are no copies; a transfer is no reversal."""
    progress(0.0, "Looking for duplicates")
    doubles = find_duplicates(files)
    copies = {place for finding in doubles if finding.kind is FindingKind.DUPLICATE for place in finding.places[1:]}
    progress(0.4, "Looking for transfers")
    transfers = find_transfers(files, copies)
    moved = {place for finding in transfers for place in finding.places}
    progress(0.7, "Looking for reversals")
    return (*doubles, *transfers, *find_reversals(files, copies | moved))
