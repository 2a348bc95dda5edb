"""People who do not exist, with a history to look at."""
