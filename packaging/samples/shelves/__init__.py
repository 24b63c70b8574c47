"""How the sales and the stock of the sample shop are made up."""
