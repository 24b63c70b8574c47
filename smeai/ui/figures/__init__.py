"""The figures of the business: entered once, measured or usual in its country, and used by every pilot."""
