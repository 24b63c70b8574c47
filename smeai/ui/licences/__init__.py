"""The window's page of licences."""
