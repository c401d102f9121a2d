"""The rule of re-import for one value: last reading (base), catalogue (ours), new
reading (theirs)."""

from collections.abc import Mapping
from enum import Enum
from typing import Any


class Verdict(Enum):
    """What becomes of the catalogue's value."""

    KEEP = "keep ours: the import says nothing new"
    TAKE = "take theirs: nobody has touched ours"
    AGREE = "ours and theirs say the same"
    CONFLICT = "all three differ"


def three_way(base: Any, ours: Any, theirs: Any) -> Verdict:
    """What becomes of *ours*. Values are compared by equality; dicts count as one
    value."""
    if ours == theirs:
        return Verdict.AGREE
    if theirs == base:
        return Verdict.KEEP
    if ours == base:
        return Verdict.TAKE
    return Verdict.CONFLICT


def merge_fields(
    base: Mapping[str, Any], ours: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """Three-way merge of the fields that *theirs* has.

    Returns the values to write over ours, and the names of the fields in conflict.
    """
    taken: dict[str, Any] = {}
    conflicts: list[str] = []
    for name, value in theirs.items():
        verdict = three_way(base.get(name), ours.get(name), value)
        if verdict is Verdict.TAKE:
            taken[name] = value
        elif verdict is Verdict.CONFLICT:
            conflicts.append(name)
    return taken, conflicts
