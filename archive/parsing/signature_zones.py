"""The lines under a signature heading, taken in paragraph by paragraph until the names
end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.parsing.lines import Line
from archive.parsing.name_forms import head_of, is_known_person
from archive.parsing.name_lists import Entry, entry_at
from archive.parsing.name_runs import inline_entries
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import fold
from archive.parsing.signature_cards import (
    extended,
    only_says_what,
    paired,
    paragraph_entries,
)
from archive.parsing.signature_ends import is_terminator
from archive.parsing.signature_evidence import is_name_like, is_running_text
from archive.parsing.signature_lines import (
    Opening,
    group_kind,
    group_of,
    is_country,
    mentions_signing,
    opening_of,
)
from archive.parsing.signature_others import names_nobody, others_in
from archive.parsing.signature_paragraphs import (
    LIST_SEPARATORS,
    heads_bullets,
    is_after_items,
    is_inline_list,
    most_told,
)

_CONTACT = re.compile(
    r"^(?:e-?mail|tel|phone|mobile|fax|contact)\b|^www\.|^https?:|^\S+@\S+$"
)
_OTHERS_LEAD = re.compile(r" (?:and|et|y|e|und|ve|û|و|plus|\+) ?(?=\d)")
MOST_WITHOUT_HEADING = 12
# The kind of signatory that a group heading announces, if it does, and its words.
Group = tuple[str | None, str]


@dataclass
class Zone:
    """Entries under one opening, each with its group and the lines it covers."""

    heading: int | None
    closing: bool = False
    entries: list[tuple[Entry, str | None, str]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    groups: set[int] = field(default_factory=set)
    unnamed: int | None = None

    def add(self, entries: list[Entry], group: Group, numbers: set[int]) -> None:
        self.entries += [(entry, *group) for entry in entries]
        self.lines |= numbers

    def add_lines(self, page: Page, lines: list[Line], group: Group) -> None:
        """Take in lines of one name each, or of what the one signer before them is."""
        if self.closing and len(self.entries) == 1 and lines:
            [(signer, kind, heading)] = self.entries
            if only_says_what(lines, signer):
                signer = extended(page.text, signer, lines[-1])
                self.entries = [(signer, kind, heading)]
                self.lines |= {line.number for line in lines}
                return
        above = [entry for entry, _, _ in self.entries]
        entries = paragraph_entries(page.text, lines, above)
        self.add(entries, group, {line.number for line in lines})

    def join_turns(self, page: Page) -> None:
        """Join each person with what the person is, where the two take turns."""
        groups = {(kind, heading) for _, kind, heading in self.entries}
        if len(groups) == 1:
            [group] = groups
            entries = paired(page.text, [entry for entry, _, _ in self.entries])
            self.entries = [(entry, *group) for entry in entries]


def read_zone(layout: Layout, heading: Line, opening: Opening) -> Zone:
    """The lines under a heading or closing, as far as they hold names."""
    zone = Zone(heading.number, opening.closing)
    group: Group = (opening.group or None, "")
    if opening.inline is not None and not _add_inline(
        layout.page, zone, heading, opening.inline, group
    ):
        return zone
    numbered = False
    for paragraph in paragraphs_from(layout, heading.number + 1):
        if len(paragraph) == 1 and _is_number(paragraph[0]):
            numbered = True
            zone.groups.add(paragraph[0].number)
            continue
        if numbered:
            if not _add_numbered(layout.page, zone, paragraph, group):
                break
            continue
        stopped, group = add_paragraph(layout.page, zone, paragraph, group)
        if stopped:
            break
    return zone


def paragraphs_from(
    layout: Layout, start: int, stop: int | None = None
) -> Iterator[list[Line]]:
    """Paragraphs of free lines from *start* until a line that already has a part."""
    paragraph: list[Line] = []
    lines = layout.page.lines
    for number in range(start, len(lines) if stop is None else stop):
        line = lines[number]
        if layout.roles[number] is not None or _ends_signatures(line):
            break
        if line.gap and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _ends_signatures(line: Line) -> bool:
    """Whether something else begins, if only the next list with its own heading."""
    if is_terminator(line):
        return True
    opening = opening_of(line)
    return opening is not None and opening.firm


def _is_number(line: Line) -> bool:
    return line.text.strip("().").isdigit() and len(line.text) <= 6


def _add_numbered(page: Page, zone: Zone, paragraph: list[Line], group: Group) -> bool:
    """In a flattened table the name follows its number; what is below describes it."""
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


def _add_inline(
    page: Page, zone: Zone, heading: Line, start: int, group: Group
) -> bool:
    """Take in the names on the heading's line; says whether they are names."""
    entries = inline_entries(page.text, start, heading.end)
    if any(is_running_text(entry.text) for entry in entries):
        return False
    zone.unnamed = _take_others(entries)
    zone.add(entries, group, {heading.number})
    return True


def _take_others(entries: list[Entry]) -> int | None:
    """Remove "and 120 others" from the end of *entries* and return the number."""
    if not entries:
        return None
    last = entries.pop()
    found = _OTHERS_LEAD.search(last.text)
    lead = found.start() if found is not None else 0
    count = others_in(fold(last.text[lead:]))
    if count is None:
        entries.append(last)
    elif lead:
        entries.append(Entry(last.text[:lead], last.start, last.start + lead))
    return count


def add_paragraph(
    page: Page, zone: Zone, paragraph: list[Line], group: Group
) -> tuple[bool, Group]:
    """Take one paragraph in; says whether the list ended in it, and the group open
    now.
    """
    if is_inline_list(paragraph):
        return _add_inline_paragraph(page, zone, paragraph, group)
    names: list[Line] = []
    for at, line in enumerate(paragraph):
        opened = _group_opened(page, zone, line)
        ended = is_after_items(names, paragraph[at:]) or _ends_list(page, zone, line)
        ended = ended and opened is None
        if opened is not None or ended:
            zone.add_lines(page, names, group)
            names = []
        if ended:
            return True, group
        if opened is not None:
            group = opened
            _add_after_prefix(page, zone, line, group)
        elif not _is_others(zone, line) and not _is_aside(page, line):
            names.append(line)
    zone.add_lines(page, names, group)
    return zone.closing and len(zone.entries) > MOST_WITHOUT_HEADING, group


def _group_opened(page: Page, zone: Zone, line: Line) -> Group | None:
    """The group that *line* opens: "Individuals:", "Germany", "Argentina: Union of
    …".
    """
    if others_in(line.folded) is not None:
        return None
    colon = _country_prefix(line)
    if colon is not None:
        return None, line.body[:colon]
    heads = heads_bullets(page, line, first=not zone.entries)
    kind = (group_of(line) or "") if heads else group_of(line)
    if kind is None and mentions_signing(line.folded) and not line.marker:
        # "Ann Roe, member of the signatories' circle" is one of them.
        kind = None if is_known_person(head_of(line.body)) else ""
    if kind is None or zone.closing and not zone.entries:
        return None
    return kind or None, line.body.strip(" :*")


def _add_after_prefix(page: Page, zone: Zone, line: Line, group: Group) -> None:
    """Take in what follows the country on a group's line, or the line as a heading."""
    colon = _country_prefix(line)
    if colon is None:
        zone.groups.add(line.number)
    else:
        entries = inline_entries(page.text, line.content + colon + 1, line.end)
        zone.add(entries, group, {line.number})


def _is_others(zone: Zone, line: Line) -> bool:
    """Count "and 120 others"."""
    others = others_in(line.folded)
    if others is None:
        return False
    zone.unnamed = (zone.unnamed or 0) + others
    zone.groups.add(line.number)
    return True


def _country_prefix(line: Line) -> int | None:
    """Where the colon of "Argentina: …" stands; None when no country opens the line."""
    colon = line.body.find(":")
    return (
        colon
        if 0 < colon < len(line.body) - 1 and is_country(line.body[:colon])
        else None
    )


def _ends_list(page: Page, zone: Zone, line: Line) -> bool:
    if others_in(line.folded) is not None:
        return False
    if (
        is_prose(line)
        and len(LIST_SEPARATORS.findall(line.text)) < 2
        or line.words > 60
    ):
        return True
    if _CONTACT.match(line.folded):
        return bool(zone.entries)
    return not _is_aside(page, line) and not is_name_like(line.body) and not line.marker


def _is_aside(page: Page, line: Line) -> bool:
    """A date, an address, "and many more": not a name, and not the end of them."""
    dates = page.dates_in(line)
    if dates and len(line.text) - (dates[0].end - dates[0].start) <= 40:
        return True
    return names_nobody(line.folded) or _CONTACT.match(line.folded) is not None


def _add_inline_paragraph(
    page: Page, zone: Zone, paragraph: list[Line], group: Group
) -> tuple[bool, Group]:
    start = paragraph[0].content
    colon = paragraph[0].text.find(":")
    if 0 <= colon <= 60:
        heading = paragraph[0].text[:colon].strip(" *_")
        group = (group_kind(fold(heading).split()) or group[0], heading)
        start = paragraph[0].start + colon + 1
    entries = inline_entries(page.text, start, paragraph[-1].end)
    unnamed = _take_others(entries)
    named = sum(is_name_like(entry.text) for entry in entries)
    running = sum(is_running_text(entry.text) for entry in entries)
    if running > most_told(paragraph, entries) or named * 10 < len(entries) * 7:
        return True, group
    if unnamed is not None:
        zone.unnamed = (zone.unnamed or 0) + unnamed
    zone.add(entries, group, {line.number for line in paragraph})
    return False, group
