"""The sales that the stock pilot is shown with."""

from smeai.actions.pilots import Sample

SAMPLE = Sample("shop/sales.xlsx", "Sample shop", (("items", "{folder}/shop/items.xlsx"), ("coming", "{folder}/shop/coming.xlsx")))
