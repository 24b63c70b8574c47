"""What smeai keeps: workspaces and settings.

`records` and `settings` are light and may be used by the window; `workspace` brings SQLAlchemy along.
"""
