"""What thinks: text encoders, heads, the catalogue of model files."""
