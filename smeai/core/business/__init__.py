"""The figures of a business in one place: what its people and its computer cost, entered once and used by every pilot."""
