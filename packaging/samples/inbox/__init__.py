"""How the messages of the sample shop are put together from the hand-written texts."""
