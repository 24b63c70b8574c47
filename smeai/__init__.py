"""smeai: from "could AI help us?" to a decision backed by your own numbers."""

__version__ = "0.1.0"
