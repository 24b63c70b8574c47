"""What comes in: readers, sniffing, column roles, problems."""
