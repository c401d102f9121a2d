"""Names that run on in a paragraph: what separates them, and where each is cut.

Semicolons, commas and a last "and", dashes or bullets between names, "and" before each
(as Arabic joins them), closing brackets with nothing after, lines of names one below
the other: a list chooses one of these, now and then two.
"""

import re
from collections.abc import Iterator

from archive.parsing.name_forms import (
    is_body,
    is_body_word,
    is_known_person,
    is_person,
    words_in,
)
from archive.parsing.name_lists import (
    Entry,
    entry_at,
    split_outside_brackets,
    unbroken,
)
from archive.parsing.phrases import fold, words_of

Piece = tuple[int, int]

_AND = re.compile(r" (?:and|et|y|o|e|und|ve|û|و) (?=\S)|(?<=\S) و(?=\S)", re.IGNORECASE)
_LEADING_AND = re.compile(
    r"\s{0,4}(?:as well as|and|et|y|e|und|sowie|ve|û|u|и|و)\s{1,4}(?=\S)",
    re.IGNORECASE,
)
_OF = re.compile(r" (?:of|for|de|do|da|dos|das|du|des|del|della|di|der|von|für)[ ']")
# What is before a name but no part of it: a quotation mark, an article.
_NAME_OPENS = re.compile(
    r"[“\"«„]|(?:the|la|le|les|los|las|el|il|lo|gli|os|as|die|der|das|den) |l['’]",
    re.IGNORECASE,
)
# "… (CGT) Jane Roe (FSU)": the comma was forgotten.
_FORGOTTEN = re.compile(r"(?<=\)) (?=(?:[^\W\d_]{1,40} ){2,3}\()")
# "حزب الأمل وحركة العدل و“التجمع”": one word with what follows it.
_ARABIC_AND = re.compile(r"(?<=\S)\s{1,4}و\s?(?=[“\"«]|([\u0621-\u06ff]{2,20}))")
_THE_BODY = words_of("الحزب الحركة التيار الجبهة الاتحاد")
_BODIES = words_of("احزاب لجان قوى")
RUN_MARKS = (" - ", " – ", " — ", " • ", " · ", " ● ", " * ", " | ", " / ")
FEWEST_MARKS = 3
WRAP_WIDTH = range(50, 121)


def inline_entries(text: str, start: int, end: int) -> list[Entry]:
    """The names in ``text[start:end]``, one paragraph, in order.

    A name that goes on in the next line has a space there.
    """
    entries: list[Entry] = []
    for row in _rows(text, start, end):
        clear = _clear_pieces(text, *row)
        if clear is not None:
            entries += _entries(text, clear)
        else:
            entries += _rejoined(text, _entries(text, _comma_pieces(text, *row)))
    return entries


def is_wrapped(lengths: list[int]) -> bool:
    """Whether lines of these lengths are one paragraph broken at a fixed width."""
    *full, last = lengths
    if not full or last * 10 > max(full) * 13:
        return False
    return max(full) in WRAP_WIDTH and min(full) * 10 >= max(full) * 7


def run_mark(stretch: str) -> str | None:
    """The dash or bullet that stands between the names of *stretch*, if one does."""
    commas = stretch.count(",") + stretch.count("،")
    # A line may end in the mark: "A - B - C -".
    stretch = f"{stretch} "
    for mark in RUN_MARKS:
        if stretch.count(mark) >= max(FEWEST_MARKS, commas + 2):
            return mark
    return None


def _rows(text: str, start: int, end: int) -> Iterator[Piece]:
    """The lines of the stretch; the whole of it when it is broken at a fixed width."""
    rows = text[start:end].split("\n")
    if (
        len(rows) == 1
        or is_wrapped([len(row.strip()) for row in rows])
        or _run_over(rows)
    ):
        yield start, end
        return
    for row in rows:
        yield start, start + len(row)
        start += len(row) + 1


def _run_over(rows: list[str]) -> bool:
    """Whether names between semicolons run over the ends of the lines."""
    breaks = list(zip(map(str.rstrip, rows), map(str.lstrip, rows[1:]), strict=False))
    over = sum(
        above.endswith((";", ",")) or below[:1] in ";," or below[:1].islower()
        for above, below in breaks
    )
    marked = sum(";" in row for row in rows)
    return marked * 3 >= len(rows) * 2 and over * 5 >= len(breaks) * 3


def _clear_pieces(text: str, start: int, end: int) -> list[Piece] | None:
    """The pieces between semicolons, dashes or bullets; None when commas must do."""
    stretch = text[start:end]
    semicolons = stretch.count(";") + stretch.count("؛")
    if semicolons >= 2 or semicolons and "," not in stretch:
        pieces = split_outside_brackets(text, start, end, ";؛")
        pieces = [_without_and(text, *piece) for piece in pieces]
        return [part for piece in pieces for part in _persons_in(text, *piece)]
    # A line that breaks off behind the mark goes on in the next.
    stretch = f"{stretch} ".replace("\n", " ")
    mark = run_mark(stretch)
    return None if mark is None else _split_at(start, stretch, mark)


def _comma_pieces(text: str, start: int, end: int) -> list[Piece]:
    start, end = _without_and(text, start, end)
    pieces = split_outside_brackets(text, start, end, ",،")
    if len(pieces) > 1:
        pieces[-1:] = _split_last(text, *pieces[-1], several=len(pieces) > 2)
    return [
        part
        for piece in pieces
        for half in _split_forgotten(text, *piece)
        for part in _split_arabic(text, *half)
    ]


def _without_and(text: str, start: int, end: int) -> Piece:
    """The piece without the "and" that it begins with."""
    lead = _LEADING_AND.match(text, start, end)
    return (start, end) if lead is None else (lead.end(), end)


def _split_at(start: int, stretch: str, mark: str) -> list[Piece]:
    pieces: list[Piece] = []
    for part in stretch.split(mark):
        pieces.append((start, start + len(part)))
        start += len(part) + len(mark)
    return pieces


def _persons_in(text: str, start: int, end: int) -> list[Piece]:
    """Persons between two semicolons that commas part: "Ann Roe (X), Jo Poe (Y)"."""
    pieces = split_outside_brackets(text, start, end, ",")
    parts = [text[a:b].strip() for a, b in pieces]
    whole = sum(map(_is_whole, parts))
    if len(parts) > 1 and whole * 5 >= len(parts) * 4:
        return pieces
    return [(start, end)]


def _is_whole(part: str) -> bool:
    head, bracket, _rest = part.partition(" (")
    return is_known_person(head) or bool(bracket) and is_person(head)


def _split_forgotten(text: str, start: int, end: int) -> Iterator[Piece]:
    if text.find(") ", start, end) > 0:
        for found in _FORGOTTEN.finditer(text, start, end):
            yield start, found.start()
            start = found.end()
    yield start, end


def _split_arabic(text: str, start: int, end: int) -> Iterator[Piece]:
    """Bodies joined by the prefix "and": it must lead to a body's word or a quote."""
    if text.find(" و", start, end) > 0:
        for found in _ARABIC_AND.finditer(text, start, end):
            if found[1] is None or _heads_body(found[1]):
                yield start, found.start()
                start = found.end()
    yield start, end


def _heads_body(word: str) -> bool:
    """ "حزب", "الحزب": one body; not "الأحزاب", the bodies that one unites."""
    folded = fold(word)
    if folded.endswith("ات") or folded.startswith("ال") and folded not in _THE_BODY:
        return False
    return is_body_word(folded) and folded not in _BODIES


def _split_last(text: str, start: int, end: int, *, several: bool) -> list[Piece]:
    """ "B and C" at the end of a list is two, when both sides can stand as names."""
    stretch = text[start:end]
    without = _without_and(text, start, end)
    if without[0] != start:
        return [without]
    found = list(_AND.finditer(stretch))
    if len(found) == 1:
        left, right = stretch[: found[0].start()], stretch[found[0].end() :]
        apart = several and _NAME_OPENS.match(right) is not None
        if apart or _stands_alone(left) and _stands_alone(right):
            return [(start, start + found[0].start()), (start + found[0].end(), end)]
    return [(start, end)]


def _stands_alone(text: str) -> bool:
    return is_body(text) or is_person(text)


def _entries(text: str, pieces: list[Piece]) -> list[Entry]:
    entries = (entry_at(text, *piece) for piece in pieces)
    return [unbroken(entry) for entry in entries if entry is not None]


def _rejoined(text: str, entries: list[Entry]) -> list[Entry]:
    """Put "Residents of Pina" and "Boa Viagem and Setúbal" together again.

    When nearly all items open with a body's word ("Association …", "Institute …"), one
    that has none continues its neighbour.
    """
    heads = [_has_body_head(entry.text) for entry in entries]
    if len(entries) < 4 or sum(heads) * 5 < len(entries) * 4:
        return entries
    joined: list[Entry] = []
    for entry, head in zip(entries, heads, strict=True):
        if (
            joined
            and not head
            and _AND.search(entry.text)
            and _OF.search(joined[-1].text)
        ):
            joined[-1] = Entry(
                text[joined[-1].start : entry.end], joined[-1].start, entry.end
            )
        else:
            joined.append(entry)
    return joined


def _has_body_head(name: str) -> bool:
    return any(is_body_word(fold(word)) for word in words_in(name)[:3])
