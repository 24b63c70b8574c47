"""Alembic's scripts: one file for each change of the schema. They must lie beside the program as files."""
