"""What we keep: workspaces, their database, settings."""
