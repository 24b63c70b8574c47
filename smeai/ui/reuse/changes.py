"""What is different in the new file, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from smeai.core.reuse import Extent, Reuse
from smeai.ui.texts import apart
from smeai.ui.words import count

SHOWN = 4  # names in a list


def told(found: Reuse, role: str, labels: int) -> tuple[str, ...]:
    """Rows, period, columns and names that changed; `role` is the title of what is counted, `labels` how many were given by hand."""
    return tuple(filter(None, (_rows(found), _period(found), *_columns(found), *_names(found, role), _labels(found, labels))))


def _rows(found: Reuse) -> str:
    if found.before is None:
        words = QCoreApplication.translate("Reuse", "Rows: {now}. The file before is no longer there, so nothing else can be compared.")
        return words.format(now=count(found.now.rows))
    words = QCoreApplication.translate("Reuse", "Rows: {now} instead of {before}.")
    return words.format(now=count(found.now.rows), before=count(found.before.rows))


def _period(found: Reuse) -> str:
    if not found.now.first:
        return ""
    if found.before is None or not found.before.first:
        return QCoreApplication.translate("Reuse", "Period: {now}.").format(now=_span(found.now))
    words = QCoreApplication.translate("Reuse", "Period: {now} instead of {before}.")
    return words.format(now=_span(found.now), before=_span(found.before))


def _columns(found: Reuse) -> tuple[str, ...]:
    if not found.added:
        return ()
    return (QCoreApplication.translate("Reuse", "New columns, not used: {names}.").format(names=_listed(found.added)),)


def _names(found: Reuse, role: str) -> tuple[str, ...]:
    said = []
    if found.fresh:
        words = QCoreApplication.translate("Reuse", "{role}, new: {count} ({names}).")
        said.append(words.format(role=role, count=count(len(found.fresh)), names=_listed(found.fresh)))
    if found.gone:
        words = QCoreApplication.translate("Reuse", "{role}, no longer there: {count} ({names}).")
        said.append(words.format(role=role, count=count(len(found.gone)), names=_listed(found.gone)))
    if found.named and not said:
        said.append(QCoreApplication.translate("Reuse", "{role}: the same as before.").format(role=role))
    return tuple(said)


def _labels(found: Reuse, labels: int) -> str:
    if not labels:
        return ""
    words = QCoreApplication.translate("Reuse", "Of {all} rows labelled by hand, {kept} are in this file and keep their label.")
    return words.format(all=count(labels), kept=count(len(found.labels)))


def _span(extent: Extent) -> str:
    first, last = (
        QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), QLocale.FormatType.ShortFormat) for day in (extent.first, extent.last)
    )
    return QCoreApplication.translate("Reuse", "{first} to {last}").format(first=apart(first), last=apart(last))


def _listed(names: Sequence[str]) -> str:
    text = ", ".join(apart(name) for name in names[:SHOWN])
    return text if len(names) <= SHOWN else f"{text}, …"
