"""What computing costs: on one's own computer, in the cloud by its price list, and for those who sell it. Light: the window reckons it."""
