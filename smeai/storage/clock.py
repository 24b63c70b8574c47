"""The time as it is kept: UTC, ISO 8601, whole seconds."""

from datetime import UTC, datetime


def utc_now() -> str:
    """Now, such as ``2026-03-01T12:00:00Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def stamp() -> str:
    """Now, as part of a file name, such as ``20260301T120000Z``."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
