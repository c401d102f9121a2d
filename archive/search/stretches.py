"""Stretches of time as lexemes: by these the index of words finds the newest matches.

Every dated entry bears the year and the month by which it is sorted (`d:2021` and
`d:2021-03`). So "these words, and not before May 2020" is one question to the index,
and a word that half of the archive has costs as little as a rare one.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

# A stretch of more years is no help; a date far off is mostly a slip of the pen.
MOST_YEARS = 100
# Every fourth date of the matches that were counted is a milestone.
MILESTONE = 4


def date_marks(day: date | None) -> Iterator[str]:
    """The lexemes of what is sorted under *day*; none for what has no date."""
    if day:
        yield f"d:{day.year:04}"
        yield f"d:{day.year:04}-{day.month:02}"


def within(first: date, last: date) -> str:
    """A tsquery for all that is sorted from *first* to *last*, to whole months.

    Empty if the stretch is too long to be worth naming.
    """
    if not 0 <= last.year - first.year <= MOST_YEARS:
        return ""
    if first.year == last.year:
        marks = _months(first.year, first.month, last.month)
    else:
        years = range(first.year + 1, last.year)
        marks = [
            *_months(first.year, first.month, 12),
            *(f"'d:{year:04}'" for year in years),
            *_months(last.year, 1, last.month),
        ]
    return " | ".join(marks)


def _months(year: int, first: int, last: int) -> list[str]:
    return [f"'d:{year:04}-{month:02}'" for month in range(first, last + 1)]


@dataclass(frozen=True)
class Milestones:
    """How matches lie in time: some of their dates, oldest first.

    From one to the next there are about `between` matches; `is_estimate` where that
    was learnt from a sample. Of a phrase of very frequent words they are those of
    candidates, texts that have the words (`of_candidates`). All dates of the archive
    lie between `oldest` and `newest`.
    """

    dates: tuple[date, ...] = ()
    between: float = 0
    is_estimate: bool = False
    of_candidates: bool = False
    oldest: date = date.max
    newest: date = date.min

    def after(self, start: date, matches: int, *, descending: bool) -> date | None:
        """A date up to which at least *matches* lie, walking from *start*.

        None where the end of the archive may be nearer. Rather certain: a sample of n
        documents is trusted for n - 3 √n.
        """
        passed = matches / self.between if self.between else math.inf
        if self.is_estimate:
            # The n of MILESTONE documents each for which n - 3 √n is what is wanted.
            sampled = passed * MILESTONE
            passed = (1.5 + math.sqrt(2.25 + sampled)) ** 2 / MILESTONE
        if descending:
            ahead = [day for day in reversed(self.dates) if day < start]
        else:
            ahead = [day for day in self.dates if day > start]
        number = math.ceil(passed) if math.isfinite(passed) else len(ahead)
        return ahead[number] if number < len(ahead) else None
