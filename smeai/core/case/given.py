"""What was entered for the case, by the names its inputs have now."""

from collections.abc import Mapping, Sequence

from smeai.core.case.part import SHARED, Part, apart


def spread(values: Mapping[str, float], parts: Sequence[Part]) -> dict[str, float]:
    """The same, and a figure of the business also for each pilot that has one of its own, for they do not agree on it."""
    found = dict(values)
    for name in SHARED & values.keys():
        for part in apart(parts):
            own = f"{part.prefix}_{name}"
            if any(each.name == own for each in part.inputs):
                found.setdefault(own, values[name])
    return found
