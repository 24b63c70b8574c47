"""Pilots in daily use: from when, what they came to, and the review of each month."""
