"""What the collector of circles is spared: a wave of pushes spent a third of its time in it."""

import gc
from functools import cache

NEW_OBJECTS = 50_000
"""Net new objects after which it looks: more than a batch of a wave holds, and a few megabytes."""


@cache
def spare_what_is_loaded() -> None:
    """Never look again at what is there by now, modules and types above all; once a process."""
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, 10, 10)
