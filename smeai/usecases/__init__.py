"""What we sell: one folder for each use case."""
