"""The bank lines that the books pilot is shown with."""

from smeai.actions.pilots import Sample

SAMPLE = Sample("bakery/booked_until_june.xlsx", "Sample bakery", (("chart", "{folder}/bakery/chart_of_accounts.csv"),))
