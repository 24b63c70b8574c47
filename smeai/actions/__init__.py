"""What one can do: one short function for each user action; both front ends call only these."""
