"""What keeps it safe: registry, review queue, drift, budgets, audit."""
