"""Issuers that the foot names by no word of a body: a name alone that the text begins
with ("Portuarios"), the source that a wire of releases prints.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from archive.parsing.declaring import ARTICLE, is_coined
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_person, words_in
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import fold
from archive.parsing.record import IssuerRecord, Span
from archive.parsing.signature_lines import is_country

SIGNED_ALONE = "named alone at the foot"
WIRE_SOURCE = "the wire's source"
# "TARAN, May 3 /PRNewswire/ --": how the wires of releases mark what they send.
_WIRE = re.compile(
    r"/ ?(?:PRNewswire|PR Newswire)|\b(?:Business ?Wire|GLOBE NEWSWIRE|Marketwired?|"
    r"ACCESSWIRE|PRWEB|EIN Presswire|Newsfile Corp)\b|\(ots\)"
)
_SOURCE = re.compile(r"SOURCE:? (?=[^\W\d_a-z])")
HEAD_LINES, PARAGRAPHS, NAME_WORDS, SOURCE_WORDS = 12, 3, 4, 12
MENTIONS = 2
_OF = ("of", "in", "de", "du", "d'")


def is_from_wire(page: Page) -> bool:
    """Whether a line at the top bears the mark of a wire that sends out releases."""
    return any(_WIRE.search(line.text) for line in page.lines[:HEAD_LINES])


def wire_source(page: Page) -> IssuerRecord | None:
    """The body behind "SOURCE" on a page that a wire sent; None on any other."""
    if not is_from_wire(page):
        return None
    for line in reversed(page.lines):
        source = _SOURCE.match(line.text)
        if source is not None and line.words <= SOURCE_WORDS:
            start = line.start + source.end()
            name = line.text[source.end() :].rstrip(" .")
            return IssuerRecord(name, Span(start, start + len(name)), WIRE_SOURCE)
    return None


def signed_alone(layout: Layout, foot: Iterable[Line]) -> IssuerRecord | None:
    """The name that stands alone on a line of the *foot*, if a paragraph begins with
    it, or if it begins with an acronym that the text speaks of again and again.
    """
    prose = (line for line in layout.free(layout.first_prose()) if is_prose(line))
    paragraphs = [line.body for line in islice(prose, PARAGRAPHS)]
    for line in foot:
        name = line.body
        words = words_in(name)
        if not _stands_alone(line, words) or _is_below_person(layout, line):
            continue
        acronym = is_coined(words[0]) and len(words[0]) > MENTIONS
        text = layout.page.text
        if any(_begins_with(body, name) for body in paragraphs) or (
            acronym and _mentions(text, words[0]) > MENTIONS
        ):
            start = line.content
            return IssuerRecord(name, Span(start, start + len(name)), SIGNED_ALONE)
    return None


def with_country(layout: Layout, record: IssuerRecord) -> IssuerRecord:
    """*record* as a later line begins with it, if that goes on with a country: in the
    heading "Writers' League", at the foot "Writers' League of Norland".
    """
    for line in islice(layout.page.lines, 1, None):
        name = record.name
        rest = line.body[len(name) :].split(maxsplit=2)
        if fold(line.body[: len(name)]) != fold(name) or not rest:
            continue
        words = 2 if rest[0] in _OF else 1
        country = " ".join(rest[words - 1 : words]).rstrip(".,:;")
        if country and is_country(country) and line.body[len(name)] == " ":
            end = line.body.index(country, len(name)) + len(country)
            span = Span(line.content, line.content + end)
            return replace(record, name=line.body[:end], span=span)
    return record


def _stands_alone(line: Line, words: list[str]) -> bool:
    """Whether *line* is a name and nothing more, and nobody's own."""
    name = line.body
    return (
        1 <= len(words) <= NAME_WORDS
        and not line.marker
        and name[0].isupper()
        and name[-1].isalpha()
        and all(sign.isalpha() or sign in " -&'’" for sign in name)
        and not is_country(name)
        and (name.isupper() or not is_person(name))
    )


def _is_below_person(layout: Layout, line: Line) -> bool:
    """Whether it says for whom the person right above it signs."""
    above = layout.page.lines[line.number - 1]
    return line.number > 0 and not line.gap and is_person(above.body)


def _begins_with(paragraph: str, name: str) -> bool:
    """Whether a *paragraph* has *name*, behind an article or not, for its subject."""
    article = ARTICLE.match(paragraph)
    start = article.end() if article is not None else 0
    return paragraph.startswith(f"{name} ", start)


def _mentions(text: str, acronym: str) -> int:
    return sum(word == acronym for word in words_in(text))
