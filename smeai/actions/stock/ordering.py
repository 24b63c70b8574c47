"""Purchase orders, written as files."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from smeai.actions import targets
from smeai.actions.session import Session
from smeai.actions.stock.trial import Place, laid
from smeai.core.letterhead import Letterhead
from smeai.core.progress import Progress, silent
from smeai.errors import DataError
from smeai.usecases.stock.case_laid import Laid
from smeai.usecases.stock.purchase.listing import write_listing
from smeai.usecases.stock.purchase.order import PurchaseOrder, purchase_orders
from smeai.usecases.stock.purchase.paper import document
from smeai.usecases.stock.purchase.workbook import write_workbook
from smeai.usecases.stock.views import Case

KINDS = ("xlsx", "csv", "pdf")


def write_orders(
    case: Case,
    model: str,
    folder: str,
    kinds: Sequence[str] = KINDS,
    client: str = "",
    place: Place | None = None,
    currency: str = "EUR",
    letterhead: Letterhead | None = None,
    session: Session | None = None,
    progress: Progress = silent,
) -> tuple[str, ...]:
    """An order for each supplier in every kind, the PDF on the letterhead; returns the paths. DataError where there is nothing to order."""
    return write(laid(case, model, place, session), Path(folder), kinds, client, currency, letterhead, progress)


def write(
    found: Laid,
    folder: Path,
    kinds: Sequence[str],
    client: str,
    currency: str = "EUR",
    letterhead: Letterhead | None = None,
    progress: Progress = silent,
) -> tuple[str, ...]:
    """The same of a forecast that is at hand."""
    orders = purchase_orders(found.plan.orders, found.plan.today, currency)
    if not orders:
        raise DataError("Nothing needs to be ordered today.", "Look at the day by which the next order falls due.")
    targets.folder(folder)
    paths = []
    for number, (order, name) in enumerate(zip(orders, _names(orders), strict=True)):
        progress(number / len(orders), "Writing the orders")
        for kind in kinds:
            target = targets.file(folder / f"{name}.{kind}", ())
            _WRITERS[kind](target, order, client, letterhead)
            paths.append(str(target))
    return tuple(paths)


def _names(orders: Iterable[PurchaseOrder]) -> list[str]:
    """File names without their endings, each once: suppliers whose names differ in signs alone would share one."""
    found: list[str] = []
    for order in orders:
        name = order.file_name("x").removesuffix(".x")
        ways = (name, *(f"{name}-{number}" for number in range(2, len(found) + 3)))
        taken = {each.casefold() for each in found}
        found.append(next(way for way in ways if way.casefold() not in taken))
    return found


def _paper(path: Path, order: PurchaseOrder, client: str, letterhead: Letterhead | None) -> None:
    from smeai.reports import render  # brings the PDF maker in, which nothing else needs

    render(document(order, client), path.parent, ("pdf",), letterhead, name=path.stem)


_WRITERS: dict[str, Callable[[Path, PurchaseOrder, str, Letterhead | None], None]] = {
    "xlsx": lambda path, order, client, letterhead: write_workbook(path, order),
    "csv": lambda path, order, client, letterhead: write_listing(path, order),
    "pdf": _paper,
}
