"""How often was tested."""

from smeai.core.business.experiments import experiments


def test_one_test_is_no_pace_and_two_of_today_are_two_a_month() -> None:
    assert experiments(1, "2026-01-01", "2026-03-01") == {}
    found = experiments(2, "2026-11-23", "2026-11-23")
    assert (found["n_runs"].value, found["run_days"].value) == (2, 30)
    assert experiments(6, "2026-01-01", "2026-03-15")["run_days"].value == 73
