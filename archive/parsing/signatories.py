"""Lists of signatories, read in order: where they stand, who signs, who is left unnamed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.parsing.lines import Line
from archive.parsing.name_lists import Entry, entry_at, inline_entries
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import fold
from archive.parsing.record import Role, SignatoryRecord
from archive.parsing.signatory_entries import paragraph_entries, read_entries
from archive.parsing.signature_lines import (
    Opening,
    group_of,
    is_clearly_named,
    is_country,
    is_name_like,
    is_named,
    is_terminator,
    mentions_signing,
    opening_of,
    others_in,
)

_CONTACT = re.compile(
    r"^(?:e-?mail|tel|phone|mobile|fax|contact)\b|^www\.|^https?:|^\S+@\S+$"
)
_ODD_IN_NAME = re.compile(r"@|https?:|www\.|\d{4}|[:;]")
_LIST_SEPARATORS = re.compile(r"[,;،؛]")
MOST_WITHOUT_HEADING = 12
PROSE_NAMES = 3
TAIL_NAMES = 3


@dataclass
class Signatures:
    """What was found: the signatories and the lines they and their headings stand on."""

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


@dataclass
class _Zone:
    """Entries under one opening, each with its group and the lines it covers."""

    heading: int | None
    closing: bool = False
    entries: list[tuple[Entry, str | None, str]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    groups: set[int] = field(default_factory=set)
    unnamed: int | None = None

    def add(
        self, entries: list[Entry], group: tuple[str | None, str], numbers: set[int]
    ) -> None:
        self.entries += [(entry, *group) for entry in entries]
        self.lines |= numbers


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


def _headed_zones(layout: Layout) -> Iterator[_Zone]:
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
            else _zone(layout, line, opening)
        )
        if zone is not None and _is_credible(zone, opening):
            yield zone
            number = max(
                [number, *(covered + 1 for covered in zone.lines | zone.groups)]
            )


def _is_credible(zone: _Zone, opening: Opening) -> bool:
    """Enough of the entries must have the form of names."""
    texts = [entry.text for entry, _, _ in zone.entries]
    if not texts:
        return False
    if opening.demands or opening.prose:
        named = sum(is_clearly_named(text) for text in texts)
        return named * 10 >= len(texts) * 7 and len(texts) >= 2
    named = sum(is_named(text) and is_name_like(text) for text in texts)
    return named * 2 >= len(texts)


def _prose_zone(layout: Layout, line: Line, opening: Opening) -> _Zone | None:
    """A sentence that lists who signed: at least three, nearly all in the form of names."""
    assert opening.inline is not None
    end = _sentence_end(layout.page.text, opening.inline, line.end)
    entries = inline_entries(layout.page.text, opening.inline, end)
    entries = [_without_article(entry) for entry in entries]
    if len(entries) < PROSE_NAMES or not all(
        is_name_like(entry.text) for entry in entries
    ):
        return None
    zone = _Zone(line.number)
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


def _zone(layout: Layout, heading: Line, opening: Opening) -> _Zone | None:
    """The lines under a heading or closing, as far as they hold names."""
    zone = _Zone(heading.number, opening.closing)
    group: tuple[str | None, str] = (None, "")
    if opening.inline is not None:
        _add_inline(layout.page, zone, heading, opening.inline)
    numbered = False
    for paragraph in _paragraphs(layout, heading.number + 1):
        if len(paragraph) == 1 and _is_number(paragraph[0]):
            numbered = True
            zone.groups.add(paragraph[0].number)
            continue
        if numbered:
            if not _add_numbered(layout.page, zone, paragraph, group):
                break
            continue
        stopped, group = _add_paragraph(layout.page, zone, paragraph, group)
        if stopped:
            break
    return zone if zone.entries else None


def _paragraphs(layout: Layout, start: int) -> Iterator[list[Line]]:
    """Paragraphs of free lines from *start* until a line that already has a part."""
    paragraph: list[Line] = []
    for line in layout.page.lines[start:]:
        if layout.roles[line.number] is not None or is_terminator(line):
            break
        if line.gap and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _is_number(line: Line) -> bool:
    return line.text.strip("().").isdigit() and len(line.text) <= 6


def _add_numbered(
    page: Page, zone: _Zone, paragraph: list[Line], group: tuple[str | None, str]
) -> bool:
    """In a flattened table the name follows its number; what follows the name describes it."""
    last = max(zone.lines, default=-1)
    if paragraph[0].number - 1 in zone.groups:
        line = paragraph[0]
        entry = entry_at(page.text, line.content, line.end)
        if entry is None:
            return False
        zone.add([entry], group, {line.number})
        paragraph = paragraph[1:]
    elif paragraph[0].number > last + 3:
        return False
    zone.lines.update(line.number for line in paragraph)
    return True


def _add_inline(page: Page, zone: _Zone, heading: Line, start: int) -> None:
    entries = inline_entries(page.text, start, heading.end)
    zone.unnamed = _take_others(entries)
    zone.add(entries, (None, ""), {heading.number})


def _take_others(entries: list[Entry]) -> int | None:
    """Remove "and 120 others" from the end of *entries* and return the number."""
    if entries and (count := others_in(entries[-1].text.lower())) is not None:
        entries.pop()
        return count
    return None


def _add_paragraph(
    page: Page, zone: _Zone, paragraph: list[Line], group: tuple[str | None, str]
) -> tuple[bool, tuple[str | None, str]]:
    """Take one paragraph in; says whether the list ended in it, and the group now open."""
    if _is_inline_list(paragraph):
        return _add_inline_paragraph(page, zone, paragraph, group)
    names: list[Line] = []
    for line in paragraph:
        if (colon := _country_prefix(line)) is not None:
            group = (None, line.body[:colon])
            entries = inline_entries(page.text, line.content + colon + 1, line.end)
            zone.add(entries, group, {line.number})
            continue
        kind = group_of(line)
        others = others_in(line.folded)
        if others is not None:
            zone.unnamed = (zone.unnamed or 0) + others
            zone.groups.add(line.number)
        elif kind is not None and not (zone.closing and not zone.entries):
            zone.add(
                paragraph_entries(page.text, names),
                group,
                {item.number for item in names},
            )
            names = []
            group = (kind or None, line.body.strip(" :*"))
            zone.groups.add(line.number)
        elif _ends_list(page, zone, line):
            zone.add(
                paragraph_entries(page.text, names),
                group,
                {item.number for item in names},
            )
            return True, group
        elif not _is_aside(page, line):
            names.append(line)
    zone.add(
        paragraph_entries(page.text, names), group, {item.number for item in names}
    )
    return zone.closing and len(zone.entries) > MOST_WITHOUT_HEADING, group


def _country_prefix(line: Line) -> int | None:
    """Where the colon of "Argentina: …" stands; None when no country opens the line."""
    colon = line.body.find(":")
    return (
        colon
        if 0 < colon < len(line.body) - 1 and is_country(line.body[:colon])
        else None
    )


def _ends_list(page: Page, zone: _Zone, line: Line) -> bool:
    if (
        is_prose(line)
        and len(_LIST_SEPARATORS.findall(line.text)) < 2
        or line.words > 60
    ):
        return True
    if _CONTACT.match(line.folded):
        return bool(zone.entries)
    return not _is_aside(page, line) and not is_name_like(line.body) and not line.marker


def _is_aside(page: Page, line: Line) -> bool:
    """A date or an address among the names: not a name, and not the end of them."""
    dates = page.dates_in(line)
    if dates and len(line.text) - (dates[0].end - dates[0].start) <= 40:
        return True
    return _CONTACT.match(line.folded) is not None


def _is_inline_list(paragraph: list[Line]) -> bool:
    """Whether the paragraph runs names on, with separators, rather than one a line."""
    separators = [len(_LIST_SEPARATORS.findall(line.text)) for line in paragraph]
    if any(line.marker for line in paragraph):
        return False
    if len(paragraph) == 1:
        line = paragraph[0]
        semicolons = line.text.count(";") + line.text.count("؛")
        return (
            semicolons >= 2
            or separators[0] >= 4
            or separators[0] >= 2
            and _all_stand(line)
        )
    running = sum(count >= 2 for count in separators)
    return running * 2 > len(paragraph) and all(
        line.text.endswith((",", ";", "،", "؛")) or count >= 2
        for line, count in zip(paragraph[:-1], separators, strict=False)
    )


def _all_stand(line: Line) -> bool:
    parts = [part.strip() for part in _LIST_SEPARATORS.split(line.text)]
    return all(is_named(part) and is_name_like(part) for part in parts if part)


def _add_inline_paragraph(
    page: Page, zone: _Zone, paragraph: list[Line], group: tuple[str | None, str]
) -> tuple[bool, tuple[str | None, str]]:
    start = paragraph[0].content
    colon = paragraph[0].text.find(":")
    if 0 <= colon <= 60:
        group = (group[0], paragraph[0].text[:colon].strip())
        start = paragraph[0].start + colon + 1
    entries = inline_entries(page.text, start, paragraph[-1].end)
    unnamed = _take_others(entries)
    if sum(is_name_like(entry.text) for entry in entries) * 10 < len(entries) * 7:
        return True, group
    if unnamed is not None:
        zone.unnamed = (zone.unnamed or 0) + unnamed
    zone.add(entries, group, {line.number for line in paragraph})
    return False, group


def _announces_else(line: Line) -> bool:
    """Whether the last sentence leads to a list of something other than names."""
    return line.text.endswith(":") and not mentions_signing(fold(line.text[-160:]))


def _tail_zone(layout: Layout) -> Iterator[_Zone]:
    """Names without a heading after the last running text: at least three, clearly names."""
    zone = _Zone(None)
    start = layout.last_prose() + 1
    if start == 0 or _announces_else(layout.page.lines[start - 1]):
        return
    for paragraph in _paragraphs(layout, start):
        if _add_paragraph(layout.page, zone, paragraph, (None, ""))[0]:
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
