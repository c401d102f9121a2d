"""Lists of signatories, read in order: where they stand, who signs, who is left
unnamed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body
from archive.parsing.name_lists import Entry, inline_entries
from archive.parsing.page import Layout
from archive.parsing.phrases import fold
from archive.parsing.record import Role, SignatoryRecord
from archive.parsing.signatory_entries import read_entries
from archive.parsing.signature_lines import (
    Opening,
    is_clearly_named,
    is_name_like,
    is_named,
    mentions_signing,
    opening_of,
)
from archive.parsing.signature_zones import (
    Zone,
    add_paragraph,
    paragraphs_from,
    read_zone,
)

_ODD_IN_NAME = re.compile(r"@|https?:|www\.|\d{4}|[:;]")
PROSE_NAMES = 3
TAIL_NAMES = 3


@dataclass
class Signatures:
    """What was found: the signatories and the lines they and their headings stand
    on.
    """

    records: tuple[SignatoryRecord, ...] = ()
    headings: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)
    unnamed: int | None = None

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """The lines of headings, and of signatories."""
        return (
            (self.headings - self.lines, Role.SIGNATURE_HEADING),
            (self.lines, Role.SIGNATORY),
        )


def find_signatories(layout: Layout) -> Signatures:
    """All signatories of the page in order, from its headed lists or else its tail."""
    zones = list(_headed_zones(layout))
    if not zones:
        zones = list(_tail_zone(layout))
    found = Signatures()
    entries: list[tuple[Entry, str | None, str]] = []
    for zone in zones:
        entries += zone.entries
        found.lines |= zone.lines
        found.headings |= zone.groups
        if zone.heading is not None and zone.heading not in zone.lines:
            found.headings.add(zone.heading)
        if zone.unnamed is not None:
            found.unnamed = (found.unnamed or 0) + zone.unnamed
    found.records = read_entries(layout.page.text, entries)
    return found


def _headed_zones(layout: Layout) -> Iterator[Zone]:
    number, lines = 0, layout.page.lines
    while number < len(lines):
        line = lines[number]
        number += 1
        if layout.roles[line.number] is not None:
            continue
        opening = opening_of(line)
        if opening is None:
            continue
        zone = (
            _prose_zone(layout, line, opening)
            if opening.prose
            else read_zone(layout, line, opening)
        )
        if zone is not None and _is_credible(zone, opening):
            yield zone
            number = max(
                [number, *(covered + 1 for covered in zone.lines | zone.groups)]
            )


def _is_credible(zone: Zone, opening: Opening) -> bool:
    """Enough of the entries must have the form of names."""
    texts = [entry.text for entry, _, _ in zone.entries]
    if not texts or _is_one_body(zone):
        # One body alone is the issuer: "In solidarity, Union of Miners".
        return False
    if opening.demands or opening.prose:
        named = sum(is_clearly_named(text) for text in texts)
        return named * 10 >= len(texts) * 7 and len(texts) >= 2
    named = sum(is_named(text) and is_name_like(text) for text in texts)
    return named * 2 >= len(texts)


def _is_one_body(zone: Zone) -> bool:
    """Whether one body alone has signed, with no name of a person before it."""
    [(entry, _, _), *others] = zone.entries
    return not others and zone.unnamed is None and is_body(entry.text.split("\n")[0])


def _prose_zone(layout: Layout, line: Line, opening: Opening) -> Zone | None:
    """A sentence that lists who signed: at least three, nearly all in the form of
    names.
    """
    assert opening.inline is not None
    end = _sentence_end(layout.page.text, opening.inline, line.end)
    entries = inline_entries(layout.page.text, opening.inline, end)
    entries = [_without_article(entry) for entry in entries]
    if len(entries) < PROSE_NAMES or not all(
        is_name_like(entry.text) for entry in entries
    ):
        return None
    zone = Zone(line.number)
    zone.add(entries, (None, ""), set())
    return zone


def _sentence_end(text: str, start: int, end: int) -> int:
    stop = text.find(". ", start, end)
    return end if stop < 0 else stop


def _without_article(entry: Entry) -> Entry:
    found = re.match(
        r"(?:the|a|o|as|os|la|el|le|les|los|las|die|der|das)\s(?=[A-ZÀ-Ý])", entry.text
    )
    if found is None:
        return entry
    return Entry(entry.text[found.end() :], entry.start + found.end(), entry.end)


def _announces_else(line: Line) -> bool:
    """Whether the last sentence leads to a list of something other than names."""
    return line.text.endswith(":") and not mentions_signing(fold(line.text[-160:]))


def _tail_zone(layout: Layout) -> Iterator[Zone]:
    """Names without a heading after the last running text: at least three, clearly
    names.
    """
    zone = Zone(None)
    start = layout.last_prose() + 1
    if start == 0 or _announces_else(layout.page.lines[start - 1]):
        return
    for paragraph in paragraphs_from(layout, start):
        if add_paragraph(layout.page, zone, paragraph, (None, ""))[0]:
            break
    named = sum(
        is_named(entry.text) and is_name_like(entry.text)
        for entry, _, _ in zone.entries
    )
    odd = sum(
        _ODD_IN_NAME.search(entry.text) is not None for entry, _, _ in zone.entries
    )
    if (
        len(zone.entries) >= TAIL_NAMES
        and odd * 4 <= len(zone.entries)
        and named * 10 >= len(zone.entries) * 7
    ):
        yield zone
