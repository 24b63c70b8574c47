"""The pages of the books pilot."""
