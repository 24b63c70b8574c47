"""What one can do with the books pilot as a whole: test it, train it, report on it."""
