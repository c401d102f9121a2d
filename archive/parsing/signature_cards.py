"""Lines of a list of names to its entries: columns cut, a card's lines joined.

"Jane Doe" over "President" over "Union of X" is one signatory with an affiliation.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    head_of,
    is_body,
    is_capacity,
    is_known_person,
    is_person,
    is_post,
)
from archive.parsing.name_lists import Entry, entry_at, unbroken
from archive.parsing.signature_lines import is_country
from archive.parsing.truncation import ends_open

_COLUMNS = re.compile(r"\t+| {3,}| ?\| ?")
# "12 Union of Miners": a number without a full stop, when the other lines have one too.
_LEADING_NUMBER = re.compile(r"\d{1,4}[ \t]+(?=\D)")
MOST_LINES, LEAST_TURNS, LINE_END = 4, 3, 3
_AND = frozenset(("und", "and", "et", "ve", "и"))
_CLOSES = (";", ",", "؛", "،")


def paragraph_entries(
    text: str, lines: list[Line], above: Sequence[Entry] = ()
) -> list[Entry]:
    """The entries of one paragraph, one a line or one a card, as those *above* are."""
    if _is_card(lines) or _is_next_card(lines, above):
        return _whole(text, lines[0], lines[-1])
    if _is_below_office(lines):
        return _whole(text, lines[1], lines[1])
    if _is_pairs(lines):
        pairs = zip_longest(lines[::2], lines[1::2])
        return [e for name, what in pairs for e in _whole(text, name, what or name)]
    if _are_closed(lines):
        return _closed_entries(text, lines)
    return _line_entries(text, lines)


def _line_entries(text: str, lines: list[Line]) -> list[Entry]:
    """One entry a line or column, with the lines that go on with it."""
    entries: list[Entry] = []
    numbers = _leading_numbers(lines)
    for line in lines:
        longer = _with_line(text, entries[-1], line) if entries else None
        if longer is not None:
            entries[-1] = longer
            continue
        for start, end in _columns(text, line, numbers.get(line.number, 0)):
            entry = entry_at(text, start, end)
            if entry is not None:
                entries.append(entry)
    return entries


def _with_line(text: str, before: Entry, line: Line) -> Entry | None:
    """*before* with *line*, if that belongs to it."""
    if line.marker:
        return None
    if _says_what(line, before):
        return extended(text, before, line)
    return unbroken(extended(text, before, line)) if _goes_on(before, line) else None


def _goes_on(entry: Entry, line: Line) -> bool:
    """ "Centre of Cultures of" over "Taran": a line broke within the name."""
    return ends_open(entry.text) and entry.end + LINE_END >= line.start


def _leading_numbers(lines: list[Line]) -> dict[int, int]:
    """How long the number before the name is, by line, if most lines have one."""
    found = {
        line.number: lead.end()
        for line in lines
        if (lead := _LEADING_NUMBER.match(line.text)) is not None
    }
    return found if len(found) > 1 and len(found) * 3 >= len(lines) * 2 else {}


def _are_closed(lines: list[Line]) -> bool:
    """Whether nearly all items end with a semicolon or comma, and some line does not:
    that one goes on in the next.
    """
    closed = sum(line.text.endswith(_CLOSES) for line in lines[:-1])
    return len(lines) > MOST_LINES and len(lines) - 1 > closed >= len(lines) * 4 // 5


def _closed_entries(text: str, lines: list[Line]) -> list[Entry]:
    entries: list[Entry] = []
    first = lines[0]
    for number, line in enumerate(lines):
        if line.text.endswith(_CLOSES) or number + 1 == len(lines):
            entries += _whole(text, first, line)
            first = lines[min(number + 1, len(lines) - 1)]
    return [unbroken(entry) for entry in entries]


def extended(text: str, entry: Entry, line: Line) -> Entry:
    """*entry* with *line*, which says what the person is, at its end."""
    longer = entry_at(text, entry.start, line.end)
    return entry if longer is None else longer


def only_says_what(lines: Sequence[Line], before: Entry) -> bool:
    """Whether the lines under the person *before* are all posts and bodies."""
    if "\n" in before.text or not is_person(before.text) or len(lines) >= MOST_LINES:
        return False
    return all(
        not line.marker
        and (is_post(line.body) or is_body(line.body))
        and not is_known_person(line.body)
        for line in lines
    )


def _whole(text: str, first: Line, last: Line) -> list[Entry]:
    entry = entry_at(text, first.content, last.end)
    return [] if entry is None else [entry]


def _says_what(line: Line, before: Entry) -> bool:
    """ "General Secretary" under a person's name."""
    name = before.text.split("\n")[0]
    return (
        is_post(line.body)
        and not is_known_person(line.body)
        and "," not in name
        and is_person(name)
        and before.text.count("\n") < MOST_LINES
    )


def _is_card(lines: list[Line]) -> bool:
    """Whether the paragraph is one person with capacity beneath, as under a letter."""
    if not 2 <= len(lines) <= MOST_LINES or any(line.marker for line in lines):
        return False
    if not is_person(lines[0].body) or "," in lines[0].text.rstrip(","):
        return False
    if any(is_known_person(line.body) for line in lines[1:]):
        return False
    return is_capacity(lines[1].body) or (
        is_body(lines[1].body) and not any(is_person(line.body) for line in lines[1:])
    )


def _is_next_card(lines: list[Line], above: Sequence[Entry]) -> bool:
    """Whether two lines follow cards of two lines, the second perhaps cut: "Uni"."""
    cards = above[-LEAST_TURNS:]
    return (
        len(lines) == 2
        and len(cards) == LEAST_TURNS
        and all("\n" in card.text for card in cards)
        and _is_bare_person(lines[0])
        and not is_known_person(lines[1].body)
    )


def _is_below_office(lines: list[Line]) -> bool:
    """ "President of the Union of Dockers" over the name of who holds it."""
    if len(lines) != 2 or any(line.marker for line in lines):
        return False
    office, name = (line.body for line in lines)
    return is_post(office) and not is_known_person(office) and is_known_person(name)


def _is_pairs(lines: list[Line]) -> bool:
    """Whether persons and what they are take turns, line by line; the last may lack
    its second line.
    """
    if len(lines) < MOST_LINES or any(line.marker for line in lines):
        return False
    names, rest = lines[::2], lines[1::2]
    if not all(map(_is_bare_person, names)):
        return False
    if any(is_known_person(head_of(line.body)) for line in rest):
        return False
    told = sum(map(_tells_what, rest))
    known = sum(is_known_person(line.body) for line in names)
    # Professions are too many to know them all; given names are known better.
    return told == len(rest) or 2 * told >= len(rest) and 5 * known >= 3 * len(names)


def paired(text: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries, each person's joined with what the person is where the two take
    turns, blank lines between them; else unchanged.
    """
    pairs: list[tuple[Entry, Entry | None]] = []
    number = 0
    while number < len(entries):
        name, *rest = entries[number : number + 2]
        alone = "\n" in name.text or not rest or "\n" in rest[0].text
        if "\n" not in name.text and not is_person(name.text):
            return list(entries)
        pairs.append((name, None if alone else rest[0]))
        number += 1 if alone else 2
    if not _take_turns(pairs):
        return list(entries)
    joined = [
        name if what is None else entry_at(text, name.start, what.end)
        for name, what in pairs
    ]
    return [entry for entry in joined if entry is not None]


def _take_turns(pairs: Sequence[tuple[Entry, Entry | None]]) -> bool:
    """Whether the second of each pair can be what the first is, and often must be."""
    told = [what.text for _, what in pairs if what is not None]
    if len(told) < LEAST_TURNS or any(is_known_person(head_of(what)) for what in told):
        return False
    known = sum(is_known_person(name.text) for name, _ in pairs)
    return 2 * sum(map(_says_profession, told)) >= len(told) and 2 * known >= len(pairs)


def _says_profession(text: str) -> bool:
    """Whether the form of *text* is no person's and no body's."""
    words = text.split()
    joined = any(word in _AND for word in words[1:])
    return joined or is_capacity(text) or not is_person(text) and not is_body(text)


def _is_bare_person(line: Line) -> bool:
    return is_person(line.body) and "," not in line.body.rstrip(",")


def _tells_what(line: Line) -> bool:
    """Whether the line says what somebody is, or where from."""
    text = line.body
    return (
        is_capacity(text)
        or is_body(text)
        or is_country(text.rsplit(",", 1)[-1])
        or not is_person(text)
    )


def _columns(text: str, line: Line, skip: int) -> list[tuple[int, int]]:
    """The columns of *line*; "name | capacity" is one entry, "body    body" two."""
    start = max(line.content, line.start + skip)
    stretch = text[start : line.end]
    gaps = list(_COLUMNS.finditer(stretch))
    if not gaps:
        return [(start, line.end)]
    bounds = [0, *(edge for gap in gaps for edge in gap.span()), len(stretch)]
    pieces = [
        (start + a, start + b) for a, b in zip(bounds[::2], bounds[1::2], strict=True)
    ]
    names = [text[a:b] for a, b in pieces]
    if is_country(names[-1]) or is_person(names[0]) and not is_person(names[1]):
        return [(start, line.end)]
    return pieces
