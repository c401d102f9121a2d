"""Geometry of the small pictures: bars by year, ranges of figures. Pure functions.

Lengths are whole per cents of the picture's box, so that a template can write them
down in any language of the interface.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# A strip with every year between; a longer span shows only the years it has.
LONGEST_STRIP = 80
_EVERY_LABEL = 8


@dataclass(frozen=True)
class YearBar:
    """A year, its counts in the order given, and the heights of their bars."""

    year: int
    counts: tuple[int, ...]
    heights: tuple[int, ...]
    is_labelled: bool

    @property
    def total(self) -> int:
        """All counts of the year."""
        return sum(self.counts)

    @property
    def stacked(self) -> list[tuple[int, int]]:
        """(y, height) of each part, from the foot of the bar upwards."""
        parts, top = [], 100
        for height in self.heights:
            top -= height
            parts.append((top, height))
        return parts


def year_bars(*series: Mapping[int, int]) -> list[YearBar]:
    """One bar a year for the *series* (count by year), stacked in their order."""
    years = sorted(set().union(*series))
    if not years:
        return []
    if years[-1] - years[0] <= LONGEST_STRIP:
        years = list(range(years[0], years[-1] + 1))
    highest = max(sum(counts.get(year, 0) for counts in series) for year in years)
    return [
        YearBar(
            year,
            tuple(counts.get(year, 0) for counts in series),
            tuple(_height(counts.get(year, 0), highest) for counts in series),
            is_labelled=_labelled(year, years),
        )
        for year in years
    ]


def _height(count: int, highest: int) -> int:
    """Per cent of the highest; whatever there is can be seen."""
    return max(2, count * 100 // highest) if count else 0


def _labelled(year: int, years: Sequence[int]) -> bool:
    if len(years) <= _EVERY_LABEL or year in (years[0], years[-1]):
        return True
    room = max(2, -(-len(years) // 6))
    near_an_end = min(year - years[0], years[-1] - year) < room
    step = 5 if len(years) <= 5 * _EVERY_LABEL else 10
    return year % step == 0 and not near_an_end


@dataclass(frozen=True)
class Span:
    """Where a figure's range is drawn; `opens_*` says that it has no end there."""

    start: int
    width: int
    opens_up: bool
    opens_down: bool


def span(figure: Mapping[str, Any], highest: int) -> Span | None:
    """The range of *figure* on a scale from nothing to *highest*; None: no number."""
    low, high = figure["minimum"], figure["maximum"]
    if low is None and high is None:
        return None
    start = _share(low or 0, highest)
    end = 100 if high is None else _share(high, highest)
    return Span(start, max(1, end - start), high is None, low is None)


def _share(number: int, highest: int) -> int:
    return min(100, number * 100 // highest) if highest else 0


def scale(figures: Sequence[Mapping[str, Any]]) -> int:
    """The end of a scale that leaves room beyond the greatest number of *figures*."""
    numbers = [
        number
        for figure in figures
        for number in (figure["minimum"], figure["maximum"])
        if number is not None
    ]
    return max(numbers, default=0) * 5 // 4
