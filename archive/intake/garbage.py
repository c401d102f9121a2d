"""When Python looks for garbage that points at itself, as the rows of a batch do.

Left to itself it looks hundreds of times while a batch is being made, and finds
nothing: a fifth of the time that writing takes.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# Objects made since the last look: those of some thirty files.
OFTEN = 100_000


def collect_seldom() -> None:
    """Looks for garbage among what a reading process makes from now on, seldom."""
    gc.freeze()
    gc.set_threshold(OFTEN)


@contextmanager
def collecting() -> Iterator[Callable[[], object]]:
    """Looks for garbage only when what it gives is called, and only among what was made
    since; to be called after each batch, or memory grows."""
    was_enabled = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield gc.collect
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()
