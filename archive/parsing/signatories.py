"""Lists of signatories, read in order: where they stand, who signs, who is left
unnamed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.parsing.lines import Line
from archive.parsing.name_forms import head_of, is_body
from archive.parsing.name_lists import Entry
from archive.parsing.page import Layout
from archive.parsing.phrases import fold
from archive.parsing.record import Role, SignatoryRecord
from archive.parsing.run_on_affiliations import names_alone
from archive.parsing.signatory_entries import read_entries
from archive.parsing.signature_cues import Cues, cues_in
from archive.parsing.signature_evidence import are_clearly_names, are_names
from archive.parsing.signature_lines import (
    Opening,
    mentions_signing,
    opening_of,
    sentence_openings,
    weak_opening_of,
)
from archive.parsing.signature_sentences import read_sentence
from archive.parsing.signature_tails import is_letter, tail_zone, zone_above
from archive.parsing.signature_zones import Zone, read_zone

LEAST_AFTER_DEMANDS = 2
SENTENCE_WORDS = 10
TITLE_WORDS = 8


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
    heading = zones[0].heading if zones else None
    if not zones:
        unheaded = tail_zone(layout)
    else:
        unheaded = None if heading is None else zone_above(layout, heading)
    if unheaded is not None:
        zones.insert(0, unheaded)
    found = Signatures()
    entries: list[tuple[Entry, str | None, str]] = []
    listed = {
        _name_of(entry) for zone in zones if zone.lines for entry, _, _ in zone.entries
    }
    for zone in zones:
        zone.join_turns(layout.page)
        # Who is named in a sentence as well stands in the list.
        entries += [
            row for row in zone.entries if zone.lines or _name_of(row[0]) not in listed
        ]
        found.lines |= zone.lines
        found.headings |= zone.groups
        titled = zone.heading is not None and layout.roles[zone.heading] is not None
        if zone.heading is not None and zone.heading not in zone.lines and not titled:
            found.headings.add(zone.heading)
        if zone.unnamed is not None:
            found.unnamed = (found.unnamed or 0) + zone.unnamed
    found.records = read_entries(layout.page.text, entries)
    return found


def _name_of(entry: Entry) -> str:
    return fold(head_of(entry.text).strip())


def _headed_zones(layout: Layout) -> Iterator[Zone]:
    number = read_to = 0
    lines = layout.page.lines
    cues = cues_in(layout.page.folded, layout.page.wording.vocabulary)
    while number < len(lines):
        line = lines[number]
        number += 1
        if layout.roles[line.number] is not None:
            zone = _titled_zone(layout, line)
            if zone is not None:
                yield zone
                number = 1 + max(zone.lines)
            continue
        opening = opening_of(line) or weak_opening_of(line)
        if opening is None or opening.prose:
            zone = _sentence_zone(layout, line, opening, cues)
            yield from () if zone is None else (zone,)
            done = zone is not None or opening is None
            opening = None if done else weak_opening_of(line)
        # Lines that were read in vain are not read again for a weaker reason.
        if opening is None or line.number < read_to and not opening.firm:
            continue
        zone = read_zone(layout, line, opening)
        read_to = 1 + max(zone.lines | zone.groups, default=line.number)
        if zone.entries and _is_credible(layout, zone, opening):
            yield zone
            number = max(number, read_to)


def _titled_zone(layout: Layout, line: Line) -> Zone | None:
    """The names right under a title that speaks of signing: "Signatories so far"."""
    if layout.roles[line.number] is not Role.TITLE:
        return None
    if not mentions_signing(line.folded) or line.words > TITLE_WORDS:
        return None
    zone = read_zone(layout, line, Opening(None, demands=True))
    texts = [entry.text for entry, _, _ in zone.entries]
    return zone if are_clearly_names(texts) else None


def _sentence_zone(
    layout: Layout, line: Line, opening: Opening | None, cues: Cues
) -> Zone | None:
    """The names in a sentence of *line* that says who signed, if one does."""
    openings = [] if opening is None else [opening]
    if any(cues) and line.words >= SENTENCE_WORDS:
        folded = layout.page.folded[line.content : line.end]
        openings += sentence_openings(line, folded, cues)
    zones = (read_sentence(layout, line, opening) for opening in openings)
    return next((zone for zone in zones if zone is not None), None)


def _is_credible(layout: Layout, zone: Zone, opening: Opening) -> bool:
    """Enough of the entries must have the form of names."""
    texts = names_alone([entry.text for entry, _, _ in zone.entries])
    if _is_one_body(zone) and not (opening.closing and is_letter(layout)):
        # One body alone is the issuer: "In solidarity, Union of Miners".
        return False
    if opening.demands:
        return are_clearly_names(texts, least=LEAST_AFTER_DEMANDS)
    return are_names(texts)


def _is_one_body(zone: Zone) -> bool:
    """Whether one body alone has signed, with no name of a person before it."""
    [(entry, _, _), *others] = zone.entries
    return not others and zone.unnamed is None and is_body(entry.text.split("\n")[0])
