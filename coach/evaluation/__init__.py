"""Situations a coach is measured by: what a person writes in which week, and what must be kept."""
