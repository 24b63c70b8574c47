"""What one sees: thin Qt pages and widgets."""
