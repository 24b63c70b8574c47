"""Pilots in daily use: what they are worth so far, and the review of each month. Nothing counts before somebody says it is in use."""
