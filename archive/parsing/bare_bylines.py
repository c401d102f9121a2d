"""Authors that no word announces: a name between headline and text, a name under the
text, the subject of the note at its foot.
"""

import re

from archive.parsing.author_names import NAME_WORDS, is_author, is_named
from archive.parsing.author_notes import Byline, of_biography, of_box, of_standfirst
from archive.parsing.dated_lines import is_beside_date
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_capacity, words_in
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import Span, Value
from archive.parsing.signature_lines import is_country
from archive.parsing.site_words import speaks_of_site
from archive.parsing.vocabulary.headlines import SECTIONS

# What writers are: "Opinion columnist".
_WRITES = re.compile(
    r"\b(?:columnist|reporter|correspond|writer|editor|contribut|journalist|kolumnist|"
    r"redakteur|korrespondent|periodista|redactor|corresponsal|muhabir|yazar|giornalist|"
    r"كاتب|صحفي|مراسل|корреспондент|журналист)"
)
# "Besim Altunöz / Demokrat Haber", "Ana Ruiz | Madrid".
_BESIDE = re.compile(r" ?[/|•·] ?| [–—-] ")
# Who runs the paper: "Editor in chief".
_EDITS = re.compile(
    r"(?:editor|managing director|publisher|chefredakt|redactor jefe|رئيس (?:ال)?تحرير|"
    r"رئيس مجلس)"
)
# "Simon Porter, Middle East correspondent", "Simon Porter in Tellara".
_WHERE = re.compile(r",? (?:in|aus|à|desde|from) (?=[A-ZÀ-Ý])|, ")
_MARKS = ("/", ":", "|", "-", "–")
_sections = Phrases(SECTIONS)
HEADLINE_WORDS, FOOT_LINES = 4, 2
STANDFIRST_LINES, ABOVE = 3, 20


def bare_author(layout: Layout, first_prose: int, last_prose: int) -> Byline | None:
    """The one author whose name stands alone, with its line."""
    return (
        _said_twice(layout, first_prose)
        or _above_text(layout, first_prose)
        or of_standfirst(layout, first_prose)
        or of_biography(layout)
        or of_box(layout)
        or _below_text(layout, last_prose)
    )


def _said_twice(layout: Layout, first_prose: int) -> Byline | None:
    """ "Emirhan Akman" under a portrait and again as the byline."""
    seen: set[str] = set()
    for line in layout.free(0, first_prose):
        if _runs_paper(layout, line):
            continue
        if 2 <= line.words <= NAME_WORDS and not line.marker:
            if line.folded in seen and is_author(line.text):
                name = line.text
                rule = "name above the text, twice"
                return line, Value(name, Span(line.start, line.end), rule)
            if is_named(line.text) or _is_all_names(line):
                seen.add(line.folded)
    return None


def _runs_paper(layout: Layout, line: Line) -> bool:
    """Whether the line above says so of the person: "Editor in chief"."""
    above = layout.page.lines[line.number - 1] if line.number else None
    return above is not None and _EDITS.match(above.folded) is not None


def _is_all_names(line: Line) -> bool:
    """Whether two or three capitalised words may be a name that we do not know."""
    words = words_in(line.text)
    return (
        2 <= line.words == len(words) <= 3
        and all(word[0].isupper() and not word.isupper() for word in words)
        and not _sections.matches(line.folded)
        and not speaks_of_site(line)
    )


def _above_text(layout: Layout, first_prose: int) -> Byline | None:
    """ "Ana Lozano" between a headline and the text, or next to the date."""
    lines = layout.page.lines
    heads = (item.number for item in lines if item.words >= HEADLINE_WORDS)
    headline = next(heads, len(lines))
    for line in layout.free(1, first_prose + STANDFIRST_LINES):
        within = line.number >= first_prose and not is_beside_date(layout.page, line)
        if within or _runs_paper(layout, line):
            continue
        if not 2 <= line.words <= NAME_WORDS + 2 or line.marker:
            continue
        if line.text.endswith((".", ":", "!", "?", ",")) or is_country(line.text):
            continue
        above = line.number + 1 == first_prose or _has_capacity(layout, line)
        name = _name_on(line, above=above)
        if name is None and above and _is_unheard(layout, line):
            name = line.text
        if name is None and _has_capacity(layout, line) and _is_all_names(line):
            name = line.text
        if name is None or not (
            _is_placed(layout, line, headline, first_prose)
            or _begins_above(layout, line, name)
        ):
            continue
        start = line.start + line.text.index(name)
        rule = "name between headline and text"
        return lines[line.number], Value.at(start, name, rule)
    return None


def _has_capacity(layout: Layout, line: Line) -> bool:
    """Whether the next line says what the author is: "Opinion columnist"."""
    lines = layout.page.lines
    if line.number + 1 >= len(lines) or lines[line.number + 1].gap:
        return False
    after = lines[line.number + 1].text
    return is_capacity(after) or _WRITES.search(fold(after[:40])) is not None


def _name_on(line: Line, *, above: bool) -> str | None:
    """The author's name that is the line, or stands on it before a paper's or a
    place's, right *above* the text.
    """
    placed = _name_with_place(line)
    if placed is not None:
        return placed
    if line.words <= NAME_WORDS and is_named(line.text):
        return line.text
    name, *rest = _BESIDE.split(line.text, maxsplit=1)
    if not rest:
        return None
    if _sections.matches(fold(name)):
        return None
    return name if is_named(name) or above and is_author(name) else None


def _name_with_place(line: Line) -> str | None:
    """The name in "Simon Porter, Middle East correspondent", "Simon Porter in
    Tellara".
    """
    name, *rest = _WHERE.split(line.text, maxsplit=1)
    if not rest or not is_named(name):
        return None
    if is_capacity(rest[0]) or _WRITES.search(fold(rest[0])) is not None:
        return name
    small = any(word[0].islower() for word in rest[0].split())
    return None if small or is_author(rest[0]) else name


def _is_unheard(layout: Layout, line: Line) -> bool:
    """Whether the line is two or three capitalised words that the page never says
    again: a name, though no given name of ours.
    """
    words = words_in(line.text)
    if not 2 <= line.words == len(words) <= 3 or not is_author(line.text):
        return False
    if (
        _sections.matches(line.folded)
        or speaks_of_site(line)
        or not all(word[0].isupper() for word in words)
    ):
        return False
    return all(layout.page.folded.count(fold(word)) == 1 for word in words)


def _is_placed(layout: Layout, line: Line, headline: int, first_prose: int) -> bool:
    """Whether a headline stands above, and the date or the text beside."""
    above = line.number + 1 == first_prose or _has_capacity(layout, line)
    above = above and headline < line.number
    return above or is_beside_date(layout.page, line)


def _begins_above(layout: Layout, line: Line, name: str) -> bool:
    """Whether a heading not far above says the name too: "Simon Porter: The longest
    night".
    """
    first = max(line.number - ABOVE, 0)
    return any(
        above.text.startswith(name) and above.text[len(name) :].lstrip()[:1] in _MARKS
        for above in layout.page.lines[first : line.number]
        if len(above.text) > len(name)
    )


def _below_text(layout: Layout, last_prose: int) -> Byline | None:
    """ "Simon Assaf" alone under the last paragraph, and nothing more by its side."""
    lines = layout.page.lines
    if last_prose < 0:
        return None
    foot = list(layout.free(last_prose + 1))[:FOOT_LINES]
    for line in foot[:1]:
        follows = line.number == last_prose + 1 and is_prose(lines[last_prose])
        alone = len(foot) == 1 or foot[1].gap
        if follows and alone and 2 <= line.words <= 3 and not line.marker:
            name = line.text.strip("()[]–—- ")
            if is_named(name):
                start = line.start + line.text.index(name)
                span = Span(start, start + len(name))
                return line, Value(name, span, "name under the text")
    return None
