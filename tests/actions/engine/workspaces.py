"""Those of workspaces, as they are."""

from smeai.actions.workspaces import close, create_pilot, delete_pilot, load, open_or_create, save

__all__ = ["close", "create_pilot", "delete_pilot", "load", "open_or_create", "save"]
