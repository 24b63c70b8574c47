"""Which sheet of a workbook is meant."""

from collections.abc import Mapping

from smeai.core.problem import Choice, Question
from smeai.errors import UnreadableFile

Size = tuple[int, int]  # rows, columns
_COMPARABLE = 0.5  # of the largest sheet's cells


def choose_sheet(
    file: str, sizes: Mapping[str, Size], wanted: str | None, hidden: tuple[str, ...] = ()
) -> tuple[str, tuple[Question, ...]]:
    """The sheet to read: the wanted one, else the largest; a question where others are about as large."""
    if wanted is not None:
        if wanted not in sizes:
            raise UnreadableFile(
                f"{file} has no filled sheet named {wanted}.",
                f"Its sheets are: {', '.join(sizes)}." if sizes else "It is empty: choose another.",
            )
        return wanted, ()
    visible = {name: size for name, size in sizes.items() if name not in hidden} or dict(sizes)
    if not visible:
        raise UnreadableFile(f"{file} holds no filled cells.", "Choose another file.")
    areas = {name: rows * columns for name, (rows, columns) in visible.items()}
    best = max(areas, key=lambda name: areas[name])
    rivals = [name for name in areas if areas[name] >= _COMPARABLE * areas[best] and min(visible[name]) >= min(2, *visible[best])]
    if len(rivals) < 2:
        return best, ()
    choices = tuple(Choice(name, name, f"{visible[name][0]} rows, {visible[name][1]} columns") for name in rivals)
    return best, (Question("sheet", f"{file} has several sheets of about the same size. Which one is meant?", choices, best),)
