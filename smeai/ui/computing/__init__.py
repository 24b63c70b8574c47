"""What computing costs: here and in the cloud, commitments, EBITDA, which of both, and prices for sellers."""
