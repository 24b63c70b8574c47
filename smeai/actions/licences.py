"""What this program is made of, and under which terms."""

from smeai.core import licences
from smeai.core.licences import Part
from smeai.errors import UsageError


def parts() -> tuple[Part, ...]:
    """Every library, model and font, by name."""
    return licences.parts()


def terms(name: str) -> str:
    """The terms of one part in full; raises `UsageError` when there is no such part."""
    found = next((part for part in licences.parts() if part.name.lower() == name.lower()), None)
    if found is None:
        raise UsageError(f"There is no part “{name}”.", "All parts: smeai licences")
    return licences.text(found) or f"{found.name} {found.version}: {found.licence}"
