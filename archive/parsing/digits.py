"""Where digits stand in a text: found once for dates, figures and telephone numbers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from archive.parsing.record import Span

# "\d+" would say the same, but a search for it cannot skip to the next digit.
_RUN = re.compile(r"\d\d*+")


# The last answers are kept: a page and the document in it, as they are and unbroken.
@lru_cache(maxsize=4)
def digit_runs(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every run of decimal digits, of whatever script, in order."""
    return tuple([found.span() for found in _RUN.finditer(text)])


def numbers_apart(text: str, *, reach: int, least: int) -> Iterator[Span]:
    """The stretches in which runs of digits follow each other with at most *reach*
    code points between, if they have *least* digits in all.
    """
    first, last, count = 0, -reach - 1, 0
    for start, end in (*digit_runs(text), (len(text) + reach + 1, 0)):
        if start - last > reach:
            if count >= least:
                yield Span(first, last)
            first, count = start, 0
        last, count = end, count + end - start
