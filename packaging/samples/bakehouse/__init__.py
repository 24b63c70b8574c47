"""How the bank lines of the sample bakery are made up."""
