"""A stretch of text that lists names: cut into entries, each kept with its place."""

import re
from dataclasses import dataclass

from archive.parsing.name_forms import is_body, is_body_word, is_person, words_in
from archive.parsing.phrases import fold

_STRIPPED = " \t\n\u00a0\u200e\u200f.,;:،؛*•-–—|"
_FOOTNOTE = re.compile(r"(?:[*†‡¹²³⁰-⁹]|\[\d{1,3}\]|\(\d{1,3}\))++$")
_AND = re.compile(r" (?:and|et|y|e|und|ve|û|و) (?=\S)|(?<=\S) و(?=\S)", re.IGNORECASE)
_OF = re.compile(r" (?:of|for|de|do|da|dos|das|du|des|del|della|di|der|von|für)[ ']")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a list as printed: `start`..`end` in the page, and whether "and" led
    to it.
    """

    text: str
    start: int
    end: int


def entry_at(text: str, start: int, end: int) -> Entry | None:
    """The trimmed entry in *text* between the offsets; None when only marks are
    left.
    """
    raw = text[start:end]
    left = raw.lstrip(_STRIPPED + "#")
    start += len(raw) - len(left)
    while True:
        trimmed = left.rstrip(" \t\n\u00a0\u200e\u200f,;:،؛*|")
        if trimmed.endswith((".", "–", "—", " -")) and not _ends_abbreviated(trimmed):
            trimmed = trimmed[:-1]
        note = _FOOTNOTE.search(trimmed[-8:])
        if note is not None:
            trimmed = trimmed[: len(trimmed) - len(note[0])]
        if trimmed == left:
            break
        left = trimmed
    if not any(character.isalpha() for character in left):
        return None
    return Entry(left, start, start + len(left))


def _ends_abbreviated(text: str) -> bool:
    """Whether the full stop belongs to the last word: "e.V.", "Inc.", "M.D."."""
    word = text.rsplit(None, 1)[-1]
    return (
        word.count(".") > 1
        or fold(word) in ("inc.", "ltd.", "co.", "jr.", "sr.", "etc.")
        or len(word) == 2
        and word[0].isupper()
    )


def split_outside_brackets(
    text: str, start: int, end: int, separators: str
) -> list[tuple[int, int]]:
    """The stretches of ``text[start:end]`` between *separators* that no bracket
    encloses.

    An unclosed bracket encloses nothing: the text may be cut.
    """
    pieces: list[tuple[int, int]] = []
    depth, begin = 0, start
    for position in range(start, end):
        character = text[position]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth = max(0, depth - 1)
        elif character in separators and depth == 0:
            pieces.append((begin, position))
            begin = position + 1
    pieces.append((begin, end))
    return pieces


def inline_entries(text: str, start: int, end: int) -> list[Entry]:
    """The names in one paragraph: separated by semicolons, else by commas and a last
    "and".
    """
    stretch = text[start:end]
    if stretch.count(";") + stretch.count("؛") >= 2:
        return _entries(text, split_outside_brackets(text, start, end, ";؛"))
    pieces = split_outside_brackets(text, start, end, ",،")
    if len(pieces) < 2:
        return _entries(text, pieces)
    pieces[-1:] = _split_last(text, *pieces[-1])
    return _rejoined(text, _entries(text, pieces))


def _split_last(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """ "B and C" at the end of a list is two, when both sides can stand as names."""
    stretch = text[start:end]
    lead = re.match(
        r"\s*(?:and|et|y|e|und|ve|û|as well as|و)\s+", stretch, re.IGNORECASE
    )
    if lead is not None:
        return [(start + lead.end(), end)]
    found = list(_AND.finditer(stretch))
    if len(found) == 1:
        left, right = stretch[: found[0].start()], stretch[found[0].end() :]
        if _stands_alone(left) and _stands_alone(right):
            return [(start, start + found[0].start()), (start + found[0].end(), end)]
    return [(start, end)]


def _stands_alone(text: str) -> bool:
    return is_body(text) or is_person(text)


def _entries(text: str, pieces: list[tuple[int, int]]) -> list[Entry]:
    return [entry for piece in pieces if (entry := entry_at(text, *piece)) is not None]


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
