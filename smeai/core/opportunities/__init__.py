"""Where AI could help a business: ten questions, a catalogue of uses, their order, and whether one is ready to begin."""
