"""Rules: those that are offered, those there are."""
