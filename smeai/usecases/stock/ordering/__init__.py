"""From a forecast to an order: levels, lots, dates, and what they mean in money."""
