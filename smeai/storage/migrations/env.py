"""What Alembic runs: the migrations, within the one transaction that `revisions.upgrade` opened."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
