"""What goes out: the report as PDF, HTML and xlsx."""
