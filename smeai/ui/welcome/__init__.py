"""The first start: two questions, a tour, and something to look at."""
