"""The small windows of the review: a split, a note, a rule, all at once, and the keys."""
