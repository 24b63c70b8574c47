"""The pages of the stock pilot."""
