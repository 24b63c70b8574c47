"""How we do not freeze: the engine process and its client."""
