"""What gives way to a title, the lines that a title runs on in, the words of it."""

from archive.parsing.dated_lines import is_dated, stamp_of
from archive.parsing.headings import is_salutation, runs_on
from archive.parsing.languages import small_words
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.record import Span, Value
from archive.parsing.title_candidates import LABEL_WORDS, TITLE_WORDS, subjects

LEADING_WORDS = 8


def whole_title(layout: Layout, line: Line) -> list[Line]:
    """The title with the lines that it runs on in."""
    lines = [line]
    for following in layout.page.lines[line.number + 1 : line.number + 4]:
        if layout.roles[following.number] is not None:
            break
        if not (
            runs_on(lines[-1], following) or _over_gap(layout, lines[-1], following)
        ):
            break
        if is_dated(layout.page, following):
            break
        if sum(item.words for item in lines) + following.words > TITLE_WORDS:
            break
        lines.append(following)
    return lines


def _over_gap(layout: Layout, line: Line, following: Line) -> bool:
    """Whether a title in two paragraphs goes on with a small word: "It is time for a
    council", "that answers the demands".
    """
    opening = following.folded.partition(" ")[0]
    return (
        line.words >= LABEL_WORDS <= following.words
        and opening in small_words(layout.page.language)
        and following.text[0].islower()
        and line.text[-1].isalnum()
        and following.text[-1].isalnum()
        and not is_prose(following)
    )


def title_value(layout: Layout, lines: list[Line]) -> Value:
    """The title on *lines*, without what leads to it or is drawn around it."""
    text = layout.page.text
    start, end = _behind_lead(layout, lines[0]), lines[-1].end
    for mark in ("**", "__", "*"):
        if (
            text.startswith(mark, start)
            and text.endswith(mark, start, end)
            and end - start > 2 * len(mark)
        ):
            start, end = start + len(mark), end - len(mark)
    if lines[0].marker and not lines[0].marker.startswith("#"):
        start = lines[0].start
    printed = text[start:end]
    value = " ".join(printed.split()) if "\n" in printed else printed
    return Value(value, Span(start, end), "first heading")


def _behind_lead(layout: Layout, line: Line) -> int:
    """Where the title begins on its line: behind "Subject:", behind a date."""
    lead = subjects.opening(line.folded)
    start = line.content + lead
    stamp = stamp_of(layout.page, line)
    if stamp is not None and not stamp.before and len(stamp.after.split()) >= 2:
        start = stamp.date.end
    text = layout.page.text
    while start < line.end and text[start] in " \u00a0\t:–—-|.,/":
        start += 1
    return start


def leads_on(line: Line, following: Line) -> bool:
    """ "An evening with dockers from Taran:" right above the headline."""
    return (
        line.text.endswith(":")
        and line.words <= LEADING_WORDS
        and following.number == line.number + 1
        and not is_salutation(following)
        and not following.text.endswith((".", ","))
    )


def stands_under(genre: Line, line: Line) -> bool:
    """Whether a headline follows right upon "Press release", without a blank line."""
    adjacent = line.number == genre.number + 1
    return adjacent and line.words >= LABEL_WORDS and not line.text.endswith((".", ","))


def is_address_below(letter: Line, following: Line) -> bool:
    """Whether an address or a caption follows the long heading of an open letter."""
    long = letter.words > LEADING_WORDS
    return long and (following.words < LABEL_WORDS or following.text.endswith("."))
