"""When someone is in danger: what notices it, and whom to call where."""
