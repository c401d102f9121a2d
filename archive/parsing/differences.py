"""What changed between two states of a text: paragraph by paragraph, then in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .alignment import TOKEN, Stretch, common_stretches

# Where fewer of the words than this are kept, a paragraph was written anew.
_KEPT = 0.3
# Common words between two changes are no help to a reader if they are this short.
_ISLAND = 3


class Fate(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(NamedTuple):
    """A run of words with one fate."""

    fate: Fate
    text: str


@dataclass(frozen=True)
class Change:
    """A paragraph, or paragraphs written anew together, in pieces."""

    pieces: list[Piece]

    @property
    def is_change(self) -> bool:
        """Whether anything in it changed."""
        return any(piece.fate != Fate.SAME for piece in self.pieces)

    @property
    def text(self) -> str:
        """All words, old and new."""
        return "".join(piece.text for piece in self.pieces)


def differences(before: Sequence[str], after: Sequence[str]) -> list[Change]:
    """The paragraphs of both states in reading order, each with what changed in it."""
    changes: list[Change] = []
    i = j = 0
    for same in [*common_stretches(before, after), Stretch(len(before), len(after), 0)]:
        changes += _between(before[i : same.old], after[j : same.new])
        i, j = same.old + same.length, same.new + same.length
        changes += [Change([Piece(Fate.SAME, text)]) for text in before[same.old : i]]
    return changes


def _between(gone: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """What stands where *gone* paragraphs were; pairs where there are as many."""
    if len(gone) == len(new):
        for one, other in zip(gone, new, strict=True):
            yield Change(word_differences(one, other))
    elif gone and new:
        yield Change(word_differences("\n\n".join(gone), "\n\n".join(new)))
    else:
        yield from (Change([Piece(Fate.GONE, text)]) for text in gone)
        yield from (Change([Piece(Fate.NEW, text)]) for text in new)


def word_differences(before: str, after: str) -> list[Piece]:
    """*before* and *after* as pieces: words kept, gone and new, in reading order."""
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    stretches = _worth_keeping(common_stretches(old, new), old, new)
    pieces: list[Piece] = []
    i = j = 0
    for same in [*stretches, Stretch(len(old), len(new), 0)]:
        pieces.append(Piece(Fate.GONE, "".join(old[i : same.old])))
        pieces.append(Piece(Fate.NEW, "".join(new[j : same.new])))
        i, j = same.old + same.length, same.new + same.length
        pieces.append(Piece(Fate.SAME, "".join(old[same.old : i])))
    return [piece for piece in pieces if piece.text]


def _worth_keeping(
    stretches: Sequence[Stretch], old: Sequence[str], new: Sequence[str]
) -> list[Stretch]:
    """Without the islands of a few letters that chance left between two changes."""
    kept = [
        same
        for same in stretches
        if same.old + same.length == len(old)
        or same.old == 0
        or _letters(old[same.old : same.old + same.length]) > _ISLAND
    ]
    common = sum(_letters(old[s.old : s.old + s.length]) for s in kept)
    return kept if common >= _KEPT * max(_letters(old), _letters(new)) else []


def _letters(tokens: Sequence[str]) -> int:
    return sum(len(token) for token in tokens if token[0].isalnum())
