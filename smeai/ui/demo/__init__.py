"""Sample businesses, one for each trade, to show the program with."""
