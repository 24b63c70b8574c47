"""The stock pilot: from sales history to a purchase order."""
