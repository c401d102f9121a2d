"""Which lines are the site's and not the document's: menus, sharing, consent, forms.

First the lines that are furniture wherever they stand; then those that their place
gives away: at the head of the page, below its text, between two others, under a
heading such as "Related posts".
"""

from dataclasses import dataclass

from archive.parsing.furniture_lines import is_furniture, is_path
from archive.parsing.headings import names_speaker
from archive.parsing.letterheads import (
    HEAD_LINES,
    SITE_NAME_WORDS,
    Ends,
    find_letterhead,
)
from archive.parsing.lines import Line
from archive.parsing.link_lines import is_link, is_section_row
from archive.parsing.lists_of_pages import lists_of_pages, news_above
from archive.parsing.member_cards import member_cards
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.record import Role
from archive.parsing.site_words import (
    disclaims,
    leans_to_site,
    speaks_of_site,
)
from archive.parsing.vocabulary.site import HEADINGS_TOO
from archive.parsing.vocabulary.site_menus import FORM_LINES

_sections = Phrases(HEADINGS_TOO)
_forms = Phrases(FORM_LINES)
FORM_LENGTH, MENU_LENGTH, HASHTAG_WORDS = 3, 4, 4
COUNTER_DIGITS, YEAR_DIGITS = 6, 4
TEASERS, TEASER_WORDS, LONGEST_TEASER = 3, 6, 40
BETWEEN_LINES, BETWEEN_WORDS, DATED_WORDS = 2, 20, 12


@dataclass(frozen=True, slots=True)
class Furniture:
    """The lines that are the site's."""

    lines: set[int]

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """All of them."""
        return ((self.lines, Role.FURNITURE),)


def find_furniture(layout: Layout) -> Furniture:
    """The lines that are furniture, among those still free."""
    lines = list(layout.free())
    found = {
        line.number
        for line in lines
        if is_furniture(line) or line.number < HEAD_LINES and is_path(line)
    }
    found |= member_cards(lines) | {line.number for line in lines if is_link(line)}
    found |= _rows_above(layout) | _counters_above(layout) | _doubled(layout)
    found -= _headings(layout, found)
    ends = _ends(layout, found)
    found |= _site_talk(layout, lines, found, ends)
    found |= _form_runs(lines) | _hashtags(lines)
    found |= _menu_runs(lines, found)
    ends = _ends(layout, found)
    found |= lists_of_pages(layout, lines, found, ends)
    found |= _teasers(layout, lines, ends)
    found |= _between(layout, found, ends)
    found |= find_letterhead(layout, found, ends)
    found |= news_above(layout, found, ends)
    return Furniture(found)


def _rows_above(layout: Layout) -> set[int]:
    """Rows of sections on the first lines of the page."""
    rows: set[int] = set()
    for line in layout.free(0, min(HEAD_LINES, len(layout.page.lines))):
        if is_prose(line) and not is_section_row(line):
            break
        if is_section_row(line):
            rows.add(line.number)
    return rows


def _counters_above(layout: Layout) -> set[int]:
    """A number alone between headline and text, as of readers; no year, no list of
    numbers.
    """
    alone = [
        line.number
        for line in layout.free(1, min(layout.first_prose(), HEAD_LINES))
        if line.text.isdecimal() and len(line.text) <= COUNTER_DIGITS
    ]
    if len(alone) != 1 or layout.first_prose() == len(layout.page.lines):
        return set()
    year = len(layout.page.lines[alone[0]].text) == YEAR_DIGITS
    return set() if year else set(alone)


def _doubled(layout: Layout) -> set[int]:
    """ "Gates blocked Gates blocked": a picture's title and text, both the headline."""
    head = list(layout.free(0, min(len(layout.page.lines), HEAD_LINES)))
    texts = {line.text for line in head}
    halves = {line.number: line.text[: len(line.text) // 2] for line in head}
    return {
        line.number
        for line in head
        if (half := halves[line.number]) in texts and line.text == f"{half} {half}"
    }


def _ends(layout: Layout, found: set[int]) -> Ends:
    lines = layout.page.lines
    prose = [
        line.number
        for line in lines
        if line.number not in found
        and layout.roles[line.number] in (None, Role.EMBEDDED)
        and is_prose(line)
    ]
    while len(prose) > 1 and _is_foot(lines[prose[-1]]):
        prose.pop()
    return Ends(prose[0], prose[-1]) if prose else Ends(len(lines), -1)


def _is_foot(line: Line) -> bool:
    return speaks_of_site(line) or disclaims(line)


def _site_talk(
    layout: Layout, lines: list[Line], found: set[int], ends: Ends
) -> set[int]:
    """Lines made of the words of sites; amid the text only short ones that are no
    sentences, and no heading that running text follows.
    """
    return {
        line.number
        for line in lines
        if (
            speaks_of_site(line)
            and not (ends.within(line) and _runs_on(line))
            or line.number > ends.last
            and (leans_to_site(line) or disclaims(line))
        )
        and not _heads_text(layout, line, found)
        and not names_speaker(line)
    }


def _runs_on(line: Line) -> bool:
    return line.words > SITE_NAME_WORDS or line.text.endswith((".", ",", ";"))


def _heads_text(layout: Layout, line: Line, found: set[int]) -> bool:
    """Whether running text stands right beneath, as under the heading "Links"."""
    lines, below = layout.page.lines, line.number + 1
    return (
        line.words <= 2
        and below < len(lines)
        and layout.roles[below] is None
        and below not in found
        and lines[below].gap
        and is_prose(lines[below])
    )


def _headings(layout: Layout, found: set[int]) -> set[int]:
    """Those that head a section of the text: "Who we are", with running text
    beneath.
    """
    lines = layout.page.lines
    top = (
        {0}
        if 1 not in found and lines and _sections.matches(lines[0].folded)
        else set()
    )
    return top | {
        number
        for number in found
        if number + 1 < len(lines)
        and lines[number + 1].gap
        and is_prose(lines[number + 1])
        and number + 1 not in found
        and _sections.matches(lines[number].folded)
    }


def _between(layout: Layout, found: set[int], ends: Ends) -> set[int]:
    """One or two lines below the text with furniture right above and right beneath."""
    lines = layout.page.lines

    def taken(number: int) -> bool:
        return number in found or layout.roles[number] in (Role.FURNITURE, Role.COMMENT)

    between: set[int] = set()
    run: list[int] = []
    for line in lines[max(ends.last, 0) + 1 :]:
        if taken(line.number):
            if run and len(run) <= BETWEEN_LINES and line.number in found:
                between.update(run)
            run = []
        elif run or taken(line.number - 1):
            fits = line.words <= BETWEEN_WORDS and not _is_dated(line)
            run = [*run, line.number] if fits else [*run, *[-1] * BETWEEN_LINES]
    return between


def _teasers(layout: Layout, lines: list[Line], ends: Ends) -> set[int]:
    """Three and more beginnings of other articles in a row: each breaks off."""
    teasers: set[int] = set()
    run: list[int] = []
    for line in [*lines, None]:
        if (
            line is not None
            and line.number > ends.first
            and line.text.endswith(("…", "..."))
            and TEASER_WORDS <= line.words <= LONGEST_TEASER
            and (not run or run[-1] == line.number - 1)
        ):
            run.append(line.number)
            continue
        if len(run) >= TEASERS and run[-1] == len(layout.page.lines) - 1:
            teasers.update(run)
        run = []
    return teasers


def _is_dated(line: Line) -> bool:
    return line.words <= DATED_WORDS and any(map(str.isdigit, line.text))


def _form_runs(lines: list[Line]) -> set[int]:
    """Three and more fields of a form in a row: "Name", "Email", "Country"."""
    fields: set[int] = set()
    run: list[int] = []
    for line in [*lines, None]:
        if (
            line is not None
            and line.words <= 5
            and _forms.matches(line.folded.strip(" *:"))
        ):
            run.append(line.number)
            continue
        if len(run) >= FORM_LENGTH:
            fields.update(run)
        run = []
    return fields


def _hashtags(lines: list[Line]) -> set[int]:
    """Two and more hashtags, one below the other: "#Basra", "#port strike"."""
    tags = {
        line.number
        for line in lines
        if line.text[0] == "#"
        and line.text[1:2].isalpha()
        and line.words <= HASHTAG_WORDS
    }
    return {number for number in tags if number - 1 in tags or number + 1 in tags}


def _menu_runs(lines: list[Line], found: set[int]) -> set[int]:
    """Runs of one- to three-word lines with several known ones among them are menus."""
    run: list[Line] = []
    menus: set[int] = set()
    for line in [*lines, None]:
        if (
            line is not None
            and line.words <= 3
            and (line.marker or not any(map(str.isdigit, line.text)))
            and not line.text.endswith((".", ",", ";", ":"))
        ):
            run.append(line)
            continue
        known = [place for place, item in enumerate(run) if item.number in found]
        if len(known) >= 2:
            menu = run[known[0] : known[-1] + 1]
            if len(menu) >= MENU_LENGTH and len(known) * 2 >= len(menu):
                menus.update(item.number for item in menu)
        run = []
    return menus
