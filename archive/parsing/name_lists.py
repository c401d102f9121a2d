"""Entries of a list of names, each trimmed and kept with its place in the text."""

import re
from dataclasses import dataclass

from archive.parsing.phrases import fold

_STRIPPED = " \t\n\u00a0\u200e\u200f.,;:،؛*•-–—|"
_FOOTNOTE = re.compile(r"(?:[*†‡¹²³⁰-⁹]|\[\d{1,3}\]|\(\d{1,3}\))++$")
# "… and many more": the list goes on elsewhere.
_MORE = re.compile(
    r"[ ,]{1,2}(?:and (?:many )?(?:more|others)|und (?:viele )?(?:mehr|andere|weitere)"
    r"|et (?:bien )?d['’]autres|et (?:de )?nombreux autres|y (?:muchos|muchas)? ?m[áa]s"
    r"|y otr[oa]s|entre otr[oa]s|e (?:muit[oa]s )?outr[oa]s|entre outr[oa]s"
    r"|e (?:molti |tanti )?altri|tra gli altri|among others|entre autres|u\. ?[av]\."
    r"|u\.v\.m\.|etc\.?|ve di[ğg]erleri|и другие|и др\.?|و ?غيرهم|وآخرون|و دیگران)$",
    re.IGNORECASE,
)
LONGEST_MORE = 28


# Quotation marks that open, each with those that close it.
_OPENING = {"“": "”", '"': '"', "«": "»", "„": "“”"}
_CLOSING = frozenset('”"»')


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
        note = _FOOTNOTE.search(trimmed[-8:]) or _MORE.search(trimmed[-LONGEST_MORE:])
        if note is not None:
            trimmed = trimmed[: len(trimmed) - len(note[0])]
        if trimmed == left:
            break
        left = trimmed
    if left[:1] in _OPENING and not _closes(left[0], left[1:]):
        # The whole list stands in quotation marks.
        left, start = left[1:].lstrip(), start + len(left) - len(left[1:].lstrip())
    elif left[-1:] in _CLOSING and not _opens(left[-1], left[:-1]):
        left = left[:-1].rstrip(" .")
    if not any(character.isalpha() for character in left):
        return None
    return Entry(left, start, start + len(left))


def _closes(mark: str, rest: str) -> bool:
    return any(closing in rest for closing in _OPENING[mark])


def _opens(mark: str, before: str) -> bool:
    return any(
        opening in before for opening, closing in _OPENING.items() if mark in closing
    )


def unbroken(entry: Entry) -> Entry:
    """*entry* with spaces for the line breaks in it: the offsets stay."""
    if "\n" not in entry.text:
        return entry
    return Entry(entry.text.replace("\n", " "), entry.start, entry.end)


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
