"""Three-way merge of a list whose members have natural keys: signatories, comments,
figures.

Members are told apart by what they are, never by position alone. What an editor removed
stays removed, what an editor added or decided stays; an insertion is one insertion.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from rapidfuzz import fuzz

from .merge import merge_fields

ALIKE = 88.0  # ratio, 0 to 100
WIDEST_GAP = 100  # members between two known ones that are compared with each other

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Member(Generic[M]):
    """A member of a list: its key, its fields, and what the caller wants back
    (`origin`).

    `label` is the words that two spellings of one member are compared by ("" for none);
    `decided` says that an editor has put work into it beyond its fields.
    """

    key: tuple[str, ...]
    values: Mapping[str, Any]
    origin: M
    label: str = ""
    truncated: bool = False
    decided: bool = False


@dataclass(slots=True)
class FieldConflict(Generic[M]):
    """One field of one member of ours in which all three differ; "" for a member that
    theirs has no more."""

    member: Member[M]
    field: str
    base: Any
    ours: Any
    theirs: Any


@dataclass(slots=True)
class Merged(Generic[M]):
    """The list after the merge. `order` holds members of ours and, for insertions, of
    theirs.

    `taken` gives for members of ours (by place in *ours*) the new values of fields,
    `twins` the member of theirs that is the same; `removed` are places in *ours*.
    """

    order: list[Member[M]] = field(default_factory=list)
    added: list[Member[M]] = field(default_factory=list)
    removed: list[Member[M]] = field(default_factory=list)
    taken: list[tuple[Member[M], dict[str, Any]]] = field(default_factory=list)
    twins: list[tuple[Member[M], Member[M]]] = field(default_factory=list)
    conflicts: list[FieldConflict[M]] = field(default_factory=list)


Same = Callable[[Member[M], Member[M]], bool]


def pair(one: Sequence[Member[M]], two: Sequence[Member[M]]) -> dict[int, int]:
    """Which member of *one* (place) is which of *two*: by key, by a name that broke
    off in
    one of them, then by a near spelling between the same neighbours."""
    pairs = _by_key(one, two)
    for same in (_completes, _spelt_alike):
        pairs.update(_in_gaps(one, two, pairs, same))
    return pairs


def _by_key(one: Sequence[Member[M]], two: Sequence[Member[M]]) -> dict[int, int]:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, member in enumerate(two):
        places[member.key].append(j)
    pairs: dict[int, int] = {}
    for i, member in enumerate(one):
        if places[member.key]:
            pairs[i] = places[member.key].pop(0)
    return pairs


def _completes(a: Member[M], b: Member[M]) -> bool:
    """Whether one is the other's name broken off."""
    if not (a.label and b.label) or a.truncated == b.truncated:
        return False
    short, whole = (a, b) if a.truncated else (b, a)
    return whole.label.startswith(short.label)


def _spelt_alike(a: Member[M], b: Member[M]) -> bool:
    return bool(a.label and b.label) and fuzz.ratio(a.label, b.label) >= ALIKE


def _in_gaps(
    one: Sequence[Member[M]],
    two: Sequence[Member[M]],
    pairs: Mapping[int, int],
    same: Same[M],
) -> dict[int, int]:
    """Further pairs: members without a partner whose neighbours are partners, if one
    fits."""
    free: dict[tuple[int, int], list[int]] = defaultdict(list)
    for j, gap in _gaps(len(two), set(pairs.values())):
        free[gap].append(j)
    found: dict[int, int] = {}
    for i, (before, after) in _gaps(len(one), set(pairs)):
        gap = pairs.get(before, -1), pairs.get(after, len(two))
        candidates = free.get(gap, [])
        if len(candidates) > WIDEST_GAP:
            continue
        fitting = [j for j in candidates if same(one[i], two[j])]
        if len(fitting) == 1:
            found[i] = fitting[0]
            candidates.remove(fitting[0])
    return found


def _gaps(length: int, known: set[int]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Each unknown place with the nearest known ones around it; -1 and *length* at the
    ends."""
    before = -1
    waiting: list[int] = []
    for place in range(length + 1):
        if place in known or place == length:
            for unknown in waiting:
                yield unknown, (before, place)
            before, waiting = place, []
        else:
            waiting.append(place)


def merge_sets(
    base: Sequence[Member[M]], ours: Sequence[Member[M]], theirs: Sequence[Member[M]]
) -> Merged[M]:
    """Merges *theirs* into *ours*, where *base* is what was last imported."""
    merged: Merged[M] = Merged()
    in_theirs, in_ours = pair(base, theirs), pair(base, ours)
    kept = _shared(base, ours, theirs, in_ours, in_theirs, merged)
    new = _new(ours, theirs, in_ours, in_theirs, kept, merged)
    for i, o in in_ours.items():
        if i not in in_theirs:
            _gone(base[i], ours[o], merged)
    removed = {id(member) for member in merged.removed}
    ours_left = [member for member in ours if id(member) not in removed]
    by_theirs = {t: ours[o] for t, o in kept.items()}
    ordered = _is_order_ours(base, ours, in_ours)
    merged.order = _ordered(ours_left, theirs, by_theirs, new, theirs_leads=ordered)
    merged.added = [theirs[t] for t in sorted(new)]
    return merged


def _shared(
    base: Sequence[Member[M]],
    ours: Sequence[Member[M]],
    theirs: Sequence[Member[M]],
    in_ours: Mapping[int, int],
    in_theirs: Mapping[int, int],
    merged: Merged[M],
) -> dict[int, int]:
    """Members that all three have: fields merge. Returns places in theirs → in ours."""
    kept: dict[int, int] = {}
    for i, o in in_ours.items():
        if i not in in_theirs:
            continue
        mine, new = ours[o], theirs[in_theirs[i]]
        kept[in_theirs[i]] = o
        merged.twins.append((mine, new))
        taken, conflicts = merge_fields(base[i].values, mine.values, new.values)
        if taken:
            merged.taken.append((mine, taken))
        for name in conflicts:
            merged.conflicts.append(
                FieldConflict(
                    mine,
                    name,
                    base[i].values.get(name),
                    mine.values.get(name),
                    new.values.get(name),
                )
            )
    return kept


def _new(
    ours: Sequence[Member[M]],
    theirs: Sequence[Member[M]],
    in_ours: Mapping[int, int],
    in_theirs: Mapping[int, int],
    kept: dict[int, int],
    merged: Merged[M],
) -> set[int]:
    """Places in theirs that are insertions; those that editors entered too join
    *kept*."""
    own = [o for o in range(len(ours)) if o not in in_ours.values()]
    fresh = [t for t in range(len(theirs)) if t not in in_theirs.values()]
    both = _by_key([theirs[t] for t in fresh], [ours[o] for o in own])
    for a, b in both.items():
        kept[fresh[a]] = own[b]
        merged.twins.append((ours[own[b]], theirs[fresh[a]]))
    return {t for a, t in enumerate(fresh) if a not in both}


def _gone(before: Member[M], mine: Member[M], merged: Merged[M]) -> None:
    """The new reading has lost a member: untouched it goes, else an editor is asked."""
    touched = mine.decided or any(
        mine.values.get(name) != value for name, value in before.values.items()
    )
    if touched:
        merged.conflicts.append(
            FieldConflict(mine, "", dict(before.values), dict(mine.values), None)
        )
    else:
        merged.removed.append(mine)


def _is_order_ours(
    base: Sequence[Member[M]], ours: Sequence[Member[M]], in_ours: Mapping[int, int]
) -> bool:
    """Whether what ours and base share stands in the order of base: nobody has moved
    it."""
    places = [in_ours[i] for i in sorted(in_ours)]
    return places == sorted(places)


def _ordered(
    ours: Sequence[Member[M]],
    theirs: Sequence[Member[M]],
    by_theirs: Mapping[int, Member[M]],
    new: set[int],
    *,
    theirs_leads: bool,
) -> list[Member[M]]:
    """One list: theirs' order where editors have not moved anything, else ours'.

    A member that the leading side lacks stands behind its predecessor of the other
    side.
    """
    from_theirs = [
        theirs[t] if t in new else by_theirs[t]
        for t in range(len(theirs))
        if t in new or t in by_theirs
    ]
    return _woven(from_theirs, ours) if theirs_leads else _woven(ours, from_theirs)


def _woven(lead: Sequence[Member[M]], other: Sequence[Member[M]]) -> list[Member[M]]:
    order = list(lead)
    present = {id(member) for member in lead}
    before: Member[M] | None = None
    for member in other:
        if id(member) not in present:
            at = 0 if before is None else _place(order, before) + 1
            order.insert(at, member)
        before = member
    return order


def _place(order: Sequence[Member[M]], member: Member[M]) -> int:
    return next(i for i, one in enumerate(order) if one is member)
