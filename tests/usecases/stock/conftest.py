"""Fixtures of the stock pilot's tests."""

import pytest

from smeai.models.forecasters import pooled, statistical


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forecasters that are quicker to fit: no season in the smoothing, fewer rows and moments to learn from."""
    monkeypatch.setattr(statistical, "LONGEST_CYCLE", 1)
    monkeypatch.setattr(pooled, "ROWS", 1500)
    monkeypatch.setattr(pooled, "MOMENTS", (2, 10))
