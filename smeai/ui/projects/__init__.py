"""Workspaces in the window: one for each client, made, opened, renamed, saved as one file, deleted."""
