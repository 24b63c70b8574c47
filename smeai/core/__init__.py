"""What smeai knows without any library: contracts, figures, money, documents."""
