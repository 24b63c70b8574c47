"""Customer messages: topics, and automatic, clarify or human."""
