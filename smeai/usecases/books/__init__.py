"""The books pilot: bank lines booked, proposed or queued, each with its reason."""
