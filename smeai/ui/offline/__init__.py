"""The promise that data stays here, and the evidence for it."""
