"""The pages of the chat pilot."""
