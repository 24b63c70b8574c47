"""The messages that the chat pilot is shown with."""

from smeai.actions.pilots import Sample

SAMPLE = Sample("web_shop_messages.xlsx", "Pell & Ondry")
