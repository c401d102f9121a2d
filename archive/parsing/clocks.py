"""The day on which a page was fetched, which is not its day of issue."""

from archive.parsing.kickers import HEADLINE_WORDS
from archive.parsing.page import Layout
from archive.parsing.record import Role
from archive.parsing.text_datelines import DATELINE, WHOLE, Candidate

TOP = 2


def without_clock(
    layout: Layout, candidates: list[Candidate], first_prose: int
) -> list[Candidate]:
    """*candidates* without the day on which the page was fetched: above the menu; or
    the first of two above the text, when the second, of an earlier day, stands below a
    headline.
    """
    candidates = [one for one in candidates if not _heads_menu(layout, one)]
    head = [one for one in candidates if one.line.number < first_prose]
    if len({one.stamp.date.edtf for one in head}) != 2:
        return candidates
    clock, own = head[0], head[-1]
    between = layout.page.lines[clock.line.number + 1 : own.line.number]
    headed = any(line.words >= HEADLINE_WORDS for line in between)
    # A page says of no clock that it was "published on" it.
    labelled = clock.score > DATELINE
    if labelled or not headed or own.stamp.date.edtf >= clock.stamp.date.edtf:
        return candidates
    return [one for one in candidates if one.stamp.date is not clock.stamp.date]


def _heads_menu(layout: Layout, candidate: Candidate) -> bool:
    """Whether the date stands alone at the very top, the site's menu beneath it and the
    title below that.
    """
    number = candidate.line.number
    return (
        number < TOP
        and candidate.score == WHOLE
        and Role.FURNITURE in layout.roles[number + 1 : number + 2]
        and Role.TITLE in layout.roles[number + 3 :]
    )
