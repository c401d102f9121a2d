"""Whom a printed name might mean: proposals with reasons, for an editor to decide.

No score decides here: "Iraqi Communist Party" and its rival "(Central Leadership)" are
as like as two spellings of one name. A proposal is a question.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet
from rapidfuzz import fuzz

from archive.models import (
    Distinction,
    NameKind,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
)
from archive.models.fields import words_of
from archive.parsing.names import acronym, normalise, skeleton

CLOSE = 84.0
"""Ratio (rapidfuzz, 0 to 100) from which two spellings are worth a question."""
MOST = 6
CANDIDATES = 2_000
_WORD = re.compile(r"\w{3,}")
_MARKS = re.compile(r"[^\w ]")

Authority = Organisation | Person


@dataclass(frozen=True)
class Proposal:
    """A body or human that a printed name might mean, and why; the best rank is 0."""

    authority: Authority
    reason: str
    rank: float

    @property
    def key(self) -> str:
        """What tells it from others in a form: "organisation:12"."""
        return f"{self.authority._meta.model_name}:{self.authority.pk}"


@dataclass(frozen=True)
class _Known:
    """A name that the archive knows, and whose it is."""

    authority: Authority
    name: str
    normalised: str
    skeleton: str
    variant: str  # kind of variant, "" for the preferred name


def propose(names: Iterable[str]) -> dict[str, list[Proposal]]:
    """Proposals for each printed name, best first, at most MOST each.

    Pairs that an editor judged different (`Distinction`) are left out. The number of
    queries does not depend on the number of names.
    """
    printed = list(dict.fromkeys(names))
    if not printed:
        return {}
    known = list(_known(printed))
    refused = _refused(printed)
    found: dict[str, list[Proposal]] = {}
    for name in printed:
        best: dict[str, Proposal] = {}
        for one in known:
            proposal = _compared(name, one)
            if proposal is None or (normalise(name), proposal.key) in refused:
                continue
            held = best.get(proposal.key)
            if held is None or proposal.rank < held.rank:
                best[proposal.key] = proposal
        found[name] = sorted(best.values(), key=lambda p: p.rank)[:MOST]
    return found


def _compared(name: str, known: _Known) -> Proposal | None:
    """How the printed *name* may be *known*'s, or None."""
    plain = normalise(name)
    if plain == known.normalised:
        return _same(known)
    return _alike(name, plain, known) or _same_letters(name, known)


def _same(known: _Known) -> Proposal:
    if not known.variant:
        return Proposal(known.authority, "same name", 0)
    if known.variant == NameKind.ACRONYM:
        return Proposal(known.authority, f"its acronym is {known.name}", 2)
    return Proposal(known.authority, "a variant of its name", 1)


def _same_letters(name: str, known: _Known) -> Proposal | None:
    """One of the two is the acronym of the other."""
    letters = acronym(name)
    if known.variant == NameKind.ACRONYM and letters and letters == known.name:
        return Proposal(known.authority, f"its acronym is {known.name}", 6)
    if len(name) > 2 and normalise(name) == normalise(acronym(known.name)):
        return Proposal(known.authority, "the initials of its name", 6.5)
    return None


def _alike(name: str, plain: str, known: _Known) -> Proposal | None:
    """One contains the other, or they sound or look the same."""
    if known.skeleton and skeleton(name) == known.skeleton:
        return Proposal(known.authority, "sounds like its name", 4)
    if isinstance(known.authority, Organisation) and _contains(plain, known.normalised):
        reason = f"“{known.name}” stands in the printed name: perhaps a branch of it"
        return Proposal(known.authority, reason, 5.5 - len(known.normalised) / 1_000)
    ratio = fuzz.ratio(plain, known.normalised, score_cutoff=CLOSE)
    if ratio:
        reason = f"close spelling: {known.name} ({ratio:.0f} of 100)"
        return Proposal(known.authority, reason, 4.9 - ratio / 1_000)
    return None


def _contains(whole: str, part: str) -> bool:
    words = _MARKS.sub(" ", whole)
    return len(part) > 5 and f" {part} " in f" {words} "


def _known(printed: Sequence[str]) -> Iterator[_Known]:
    """All names that could be meant by one of *printed*: four queries."""
    plain = {normalise(name) for name in printed}
    letters = {normalise(acronym(name)) for name in printed}
    sounds = {skeleton(name) for name in printed} - {""}
    words = sorted({word for name in plain for word in _WORD.findall(name)})
    same = Q(normalised__in=[*plain, *(letters - {""})]) | Q(skeleton__in=sounds)
    query = (
        SearchQuery(
            " | ".join(f"'{word}'" for word in words),
            search_type="raw",
            config="simple",
        )
        if words
        else None
    )
    for model in (Organisation, Person):
        for row in _rows(model.objects.living(), same, query):
            yield _Known(row, row.name, row.normalised, row.skeleton, "")
    for model in (OrganisationName, PersonName):
        variants = model.objects.filter(authority__merged_into=None)
        for row in _rows(variants.select_related("authority"), same, query):
            yield _Known(
                row.authority, row.name, row.normalised, row.skeleton, row.kind
            )


def _rows(rows: QuerySet[Any], same: Q, query: SearchQuery | None) -> list[Any]:
    """Rows that fulfil *same* or share a word; a union, so that each uses its index."""
    keys = rows.filter(same).order_by().values("pk")[:CANDIDATES]
    if query is not None:
        sharing = rows.alias(found=words_of("normalised")).filter(found=query)
        keys = keys.union(sharing.order_by().values("pk")[:CANDIDATES])
    return list(rows.filter(pk__in=keys).order_by("pk"))


def _refused(printed: Sequence[str]) -> set[tuple[str, str]]:
    """Pairs of a normalised name and a proposal's key that were judged different."""
    rows = Distinction.objects.filter(normalised__in=[normalise(n) for n in printed])
    return {
        (
            row.normalised,
            f"organisation:{row.organisation_id}"
            if row.organisation_id
            else f"person:{row.person_id}",
        )
        for row in rows
    }
