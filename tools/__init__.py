"""Programs for those who work on Virtus; the service itself never runs them."""
