"""What a short line shows of being the site's or the document's: its form, its words,
its place on the page, the lines around it.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from archive.parsing.dated_lines import Stamp, stamp_of
from archive.parsing.headings import is_label
from archive.parsing.kickers import is_known_person, is_letterhead, is_section
from archive.parsing.languages import small_words
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.prose import is_menu
from archive.parsing.record import Role
from archive.parsing.site_words import leans_to_site, tally_of
from archive.parsing.vocabulary.bylines import AUTHOR_LEADS
from archive.parsing.vocabulary.site_menus import FORM_LINES

_forms = Phrases(FORM_LINES)
_leads = Phrases(AUTHOR_LEADS)
SENTENCE_ENDS = (".", '."', ".”", ".»", ".)", "۔", "؟", "?", "!")
_TRAILING = ("...", "…", "»", "→", "›", ">")
_QUOTES = "\"'“«„‘"
_OPENERS = _QUOTES + "([¡¿‹–—-"
_PUNCTUATION = ".,;:!?\"'()"
_SEPARATORS = re.compile(r"[|•›·]| / | > |^[^«]*»")
_COUNTED = re.compile(r"\( ?\d{1,6} ?\)$|(?<!\d)\d{1,3}$")
# Upper bounds of a line's words, with the name of the trait.
_LENGTHS = ((1, "one word"), (3, "few words"), (6, "six words"), (12, "twelve words"))
FEW, SHORT, HEADLINE_WORDS, LONGEST_HEADLINE, TELLING = 3, 6, 4, 30, 16
HEAD_LINES, RUN_REACH, NEAR = 60, 8, 3
_SIGNED = (Role.SIGNATORY, Role.SIGNATURE_HEADING)
_STAMPED = (Role.BYLINE, Role.DATELINE)


@dataclass(frozen=True)
class Neighbourhood:
    """The page around its lines, as far as it is known: which lines have a part, where
    the running text begins and ends.
    """

    layout: Layout
    stamps: dict[int, Stamp | None] = field(default_factory=dict)

    @cached_property
    def prose(self) -> tuple[int, int]:
        """Numbers of the first and the last line of running text; where there is none
        the number of lines, and -1.
        """
        layout = self.layout
        return layout.first_prose(), layout.last_prose()

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the page prints each short line."""
        return Counter(
            line.folded
            for line in self.layout.page.lines
            if line.words <= LONGEST_HEADLINE
        )

    @cached_property
    def head(self) -> int:
        """Number of the first line that no longer stands above the text."""
        return min(self.prose[0], HEAD_LINES)

    @cached_property
    def headlines(self) -> tuple[int, ...]:
        """Numbers of the lines above the text that are as long as headlines."""
        return tuple(
            line.number
            for line in self.layout.free(0, self.head)
            if HEADLINE_WORDS <= line.words <= LONGEST_HEADLINE
            and self.stamp(line) is None
        )

    def stamp(self, line: Line) -> Stamp | None:
        """The date on the line, with what stands around it."""
        if line.number not in self.stamps:
            self.stamps[line.number] = stamp_of(self.layout.page, line)
        return self.stamps[line.number]

    def role(self, number: int) -> Role | None:
        """The part of a line, None beyond the ends of the page as well."""
        roles = self.layout.roles
        return roles[number] if 0 <= number < len(roles) else None

    def line(self, number: int) -> Line | None:
        """The line of that number, None beyond the ends of the page."""
        lines = self.layout.page.lines
        return lines[number] if 0 <= number < len(lines) else None


def traits_of(line: Line, around: Neighbourhood) -> list[str]:
    """The names of the traits that the line has."""
    return [
        _of_length(line),
        *_of_form(line),
        *_of_words(line, around.layout.page.language),
        *_of_names(line, around),
        *_of_place(line, around),
        *(_of_head(line, around) if line.number < around.head else ()),
        *_of_neighbours(line, around),
    ]


def _named(*traits: tuple[bool, str]) -> list[str]:
    return [name for holds, name in traits if holds]


def _of_length(line: Line) -> str:
    return next((name for most, name in _LENGTHS if line.words <= most), "many words")


def _of_form(line: Line) -> list[str]:
    """Punctuation, capitals, marks."""
    text, body = line.text, line.body
    trails = text.endswith(_TRAILING) and "«" not in text
    letters = list(filter(str.isalpha, body[:80]))
    return _named(
        (trails, "trails off"),
        (not trails and text.endswith(SENTENCE_ENDS), "ends as sentence"),
        (text.endswith((",", ";", "،")), "ends with comma"),
        (text.endswith(":"), "ends with colon"),
        (text[0] in _QUOTES, "quoted"),
        (
            not (line.marker or text[0].isalnum() or text[0] in _OPENERS),
            "opens with a sign",
        ),
        (bool(line.marker) and not line.is_numbered, "bullet"),
        (line.is_numbered, "numbered"),
        (_SEPARATORS.search(text) is not None, "separators"),
        (is_menu(text), "row of links"),
        ("#" in text, "hash"),
        ("://" in text or "www." in text or "@" in text, "address"),
        (_COUNTED.search(text) is not None, "ends with number"),
        (any(map(str.isdigit, text)), "digits"),
        (
            len(letters) > FEW
            and letters[0].isupper()
            and not any(map(str.islower, letters)),
            "capitals",
        ),
        (body[:1].islower(), "opens in lower case"),
    )


def _of_words(line: Line, language: str) -> list[str]:
    """Words of sites, and the small words that sentences are held together by."""
    found = tally_of(line)
    words = max(1, line.words)
    small = small_words(language)
    held = sum(word.strip(_PUNCTUATION) in small for word in line.folded.split())
    known = found.tools + found.lesser
    return _named(
        (found.tools > 0, "tool"),
        (found.tools * 4 >= words, "tools: a quarter"),
        (found.tools * 2 >= words, "tools: half"),
        (found.lesser > 0, "lesser word"),
        (found.lesser * 4 >= words, "lesser: a quarter"),
        (found.lesser * 2 >= words, "lesser: half"),
        (known > 0 and not found.unknown, "site's words only"),
        (held * 4 >= words, "small words: a quarter"),
        (held * 5 >= words * 2, "small words: two fifths"),
        (leans_to_site(line), "leans to site"),
        (words <= SHORT and _forms.opening(line.folded) > 0, "field of a form"),
    )


def _of_names(line: Line, around: Neighbourhood) -> list[str]:
    """Dates, sections, genres, names."""
    stamp = around.stamp(line)
    return _named(
        (stamp is not None and stamp.is_whole, "date alone"),
        (stamp is not None and not stamp.is_whole, "date among words"),
        (stamp is not None and stamp.timed, "clock"),
        (_leads.opening(line.folded) > 0, "author's lead"),
        (is_section(line), "section"),
        (is_label(line), "genre"),
        (is_letterhead(line), "body's name"),
        (is_known_person(line.body), "person's name"),
    )


def _of_place(line: Line, around: Neighbourhood) -> list[str]:
    number, last = line.number, len(around.layout.page.lines) - 1
    first_prose, last_prose = around.prose
    below = around.line(number + 1)
    few = line.words <= FEW
    foot = last_prose < number and last_prose >= 0
    within = first_prose < number < last_prose
    repeated = around.counts[line.folded] > 1
    return _named(
        (line.gap and (below is None or below.gap), "alone"),
        (number == 0, "first"),
        (number == 1, "second"),
        (number == last, "last"),
        (number == last - 1, "second last"),
        (foot, "foot"),
        (foot and few, "foot: few words"),
        (within, "within"),
        (within and few, "within: few words"),
        (last_prose < 0, "no prose"),
        (repeated and line.words <= SHORT, "repeated"),
        (repeated and line.words > SHORT, "repeated headline"),
    )


def _of_head(line: Line, around: Neighbourhood) -> list[str]:
    """Above the running text: whether the headline has still to come."""
    number, few = line.number, line.words <= FEW
    others = [other for other in around.headlines if other != number]
    to_come = any(other > number for other in others)
    above = any(other < number for other in others)
    below = around.line(number + 1)
    following = to_come and below is not None and below.number in others and below.gap
    return _named(
        (True, "head"),
        (few, "head: few words"),
        (to_come, "headline to come"),
        (to_come and few, "headline to come: few words"),
        (following, "headline next"),
        (following and few, "headline next: few words"),
        (above, "headline above"),
        (above and around.counts[line.folded] > 1, "headline above: repeated"),
        (not others and not few, "only headline"),
        (number in around.headlines and not tally_of(line).tools, "like a headline"),
        (_says_more(line, around), "headline and more"),
        (_is_dated_below(line, around), "date to come"),
    )


def _is_dated_below(line: Line, around: Neighbourhood) -> bool:
    """Whether the line is a date alone and another follows above the text."""
    if not _is_date(line, around):
        return False
    rest = around.layout.page.lines[line.number + 1 : around.head][:RUN_REACH]
    return any(_is_date(other, around) for other in rest)


def _is_date(line: Line, around: Neighbourhood) -> bool:
    stamp = around.stamp(line)
    return stamp is not None and stamp.is_whole


def _says_more(line: Line, around: Neighbourhood) -> bool:
    """Whether another headline of the page stands within the line."""
    lines = around.layout.page.lines
    return line.words > FEW and any(
        TELLING <= len(lines[other].folded) < len(line.folded)
        and lines[other].folded in line.folded
        for other in around.headlines[:SHORT]
    )


def _of_neighbours(line: Line, around: Neighbourhood) -> list[str]:
    number = line.number
    before, after = around.role(number - 1), around.role(number + 1)
    both = before, after
    roles = around.layout.roles[max(0, number - NEAR) : number + NEAR + 1]
    near = roles.count(Role.FURNITURE)
    run = _run(line, around)
    upper, lower = around.line(number - 1), around.line(number + 1)
    return _named(
        (before is Role.FURNITURE, "furniture before"),
        (after is Role.FURNITURE, "furniture after"),
        (near > 0, "furniture near"),
        (near > 2, "furniture around"),
        (Role.COMMENT in both, "comment beside"),
        (before in _SIGNED or after in _SIGNED, "signature beside"),
        (before in _STAMPED or after in _STAMPED, "byline beside"),
        (upper is not None and is_prose(upper), "prose before"),
        (lower is not None and is_prose(lower), "prose after"),
        (FEW <= run < SHORT, "short lines around"),
        (run >= SHORT, "many short lines around"),
    )


def _run(line: Line, around: Neighbourhood) -> int:
    """How many short lines stand together with it, itself included."""
    if line.words > SHORT:
        return 0
    run = 1
    for step in (-1, 1):
        for distance in range(1, RUN_REACH):
            other = around.line(line.number + step * distance)
            if other is None or other.words > SHORT:
                break
            run += 1
    return run
