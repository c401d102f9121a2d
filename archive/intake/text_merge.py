"""Three-way merge of a text by paragraph: clean, or not at all.

A text comes as units: role, whether it repeats, and its words with the white space
behind them. Together the units are the whole text, character for character.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from archive.parsing.alignment import Stretch, common_stretches

from .merge import Verdict, three_way


class Unit(NamedTuple):
    """A paragraph: *role* is None for what lies between two blocks."""

    role: str | None
    repeats: bool
    words: str


Blocks = list[list[Any]]


def units(text: str, blocks: Sequence[Sequence[Any]]) -> list[Unit]:
    """*text* as units along its *blocks* (`[role, start, end, repeats]`, in order)."""
    found: list[Unit] = []
    at = 0
    for role, start, end, repeats in blocks:
        if start > at:
            found.append(Unit(None, repeats=False, words=text[at:start]))
        found.append(Unit(role, repeats, text[start:end]))
        at = end
    if at < len(text):
        found.append(Unit(None, repeats=False, words=text[at:]))
    return found


def joined(parts: Sequence[Unit]) -> tuple[str, Blocks]:
    """The text and the blocks that *parts* make; the inverse of `units`."""
    blocks: Blocks = []
    at = 0
    for part in parts:
        if part.role is not None:
            blocks.append([part.role, at, at + len(part.words), part.repeats])
        at += len(part.words)
    return "".join(part.words for part in parts), blocks


def merge_texts(
    base: Sequence[Unit], ours: Sequence[Unit], theirs: Sequence[Unit]
) -> list[Unit] | None:
    """The merged units; None when both sides changed the same paragraph differently."""
    words = [unit.words for unit in base]
    to_ours = _places(common_stretches(words, [unit.words for unit in ours]))
    to_theirs = _places(common_stretches(words, [unit.words for unit in theirs]))
    merged: list[Unit] = []
    b = o = t = 0
    fixed = [i for i in range(len(base)) if i in to_ours and i in to_theirs]
    for i in [*fixed, None]:
        ends = (
            (i, to_ours[i], to_theirs[i])
            if i is not None
            else (len(base), len(ours), len(theirs))
        )
        chunk = _merged_chunk(base[b : ends[0]], ours[o : ends[1]], theirs[t : ends[2]])
        if chunk is None:
            return None
        merged += chunk
        if i is not None:
            merged.append(_with_role(base[i], ours[ends[1]], theirs[ends[2]]))
        b, o, t = ends[0] + 1, ends[1] + 1, ends[2] + 1
    return merged


def _places(stretches: Sequence[Stretch]) -> dict[int, int]:
    return {s.old + n: s.new + n for s in stretches for n in range(s.length)}


def _merged_chunk(
    base: Sequence[Unit], ours: Sequence[Unit], theirs: Sequence[Unit]
) -> list[Unit] | None:
    """What stands between two paragraphs that all three have."""
    verdict = three_way(_words(base), _words(ours), _words(theirs))
    if verdict in {Verdict.KEEP, Verdict.AGREE}:
        return list(ours)
    if verdict is Verdict.TAKE:
        return list(theirs)
    if not len(base) == len(ours) == len(theirs):
        return None
    found: list[Unit] = []
    for one, mine, new in zip(base, ours, theirs, strict=True):
        verdict = three_way(one.words, mine.words, new.words)
        if verdict is Verdict.CONFLICT:
            return None
        found.append(new if verdict is Verdict.TAKE else mine)
    return found


def _words(parts: Sequence[Unit]) -> list[str]:
    return [unit.words for unit in parts]


def _with_role(base: Unit, ours: Unit, theirs: Unit) -> Unit:
    """The same words in all three: a role that only theirs has changed is theirs."""
    verdict = three_way(base[:2], ours[:2], theirs[:2])
    return theirs if verdict is Verdict.TAKE else ours
