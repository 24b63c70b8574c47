"""What the books are kept by: the chart of accounts and the rules. Each change is one step to undo, with its line of the trail."""

from collections.abc import Mapping
from typing import Any

from smeai.actions.ledger import change, suggesting
from smeai.actions.ledger.kept import Kept, kept, working
from smeai.actions.session import Session
from smeai.storage.records import Note
from smeai.usecases.books import stored_chart
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.views import Outcome


def chart(folder: str, pilot: int, session: Session | None = None) -> Chart:
    """The chart of accounts; one without accounts while none was chosen."""
    return kept(folder, pilot, session).ledger.chart


def use_chart(folder: str, pilot: int, chart: Chart, session: Session | None = None) -> Outcome:
    """Book by this chart from now on; what was booked stays as it is."""
    with working(folder, pilot, session) as known:
        before = known.ledger.chart
        ends = ({"chart": each.name, "accounts": len(each.accounts)} for each in (before, chart))
        note = Note("chart", f"{change.subject(known)} chart", *ends)
        write(known, "chart", stored_chart.to_json(chart), f"use the chart {chart.name}", note)
        known.ledger.use_chart(chart)
        renew(known, set(known.ledger.entries.column("payee").texts))
        return told(known, len(chart.accounts), f"The chart {chart.name} is used: {len(chart.accounts):,} accounts.")


def use_rules(known: Kept, rules: Rules, name: str, note: Note, payees: set[str]) -> None:
    """Keep rules; `payees` are those of the lines that may be booked otherwise now."""
    write(known, "rules", rules.to_json(), name, note)
    known.rules = rules
    renew(known, payees)


def write(known: Kept, term: str, content: Any, name: str, note: Note) -> None:
    """Set one term as a step called `name`."""
    step = known.workspace.ledgers.make(known.pilot, name, {("term", (term,)): [content]}, [note])
    known.step = step.id if step else known.step


def renew(known: Kept, payees: set[str]) -> None:
    """Suggest by the terms as they are now."""
    known.suggester = suggesting.suggester(known.workspace, known.pilot, known.ledger.chart, known.rules)
    known.workspace.ledgers.mark(known.pilot, payees)
    known.refresh(payees)


def told(known: Kept, changed: int, sentence: str) -> Outcome:
    """What is told of a change of terms."""
    return Outcome(changed, 0, sentence, change.tally(known), known.stale_lines())


def stored(known: Kept) -> Mapping[str, Any]:
    """All terms as they are stored."""
    return known.workspace.ledgers.terms(known.pilot)
