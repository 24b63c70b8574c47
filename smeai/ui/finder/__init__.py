"""Where could AI help: ten questions, and the list that follows from them."""
