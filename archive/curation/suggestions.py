"""Whom a printed name might mean: proposals with reasons, for an editor to decide.

No score decides here: "Iraqi Communist Party" and its rival "(Central Leadership)" are
as like as two spellings of one name. A proposal is a question.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from archive.models import Distinction, NameKind, Organisation, Person

from .close_names import KnownName, Sought, near

CLOSE = 84.0
"""Ratio (rapidfuzz, 0 to 100) from which two spellings are worth a question."""
MOST = 6
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
class _Found:
    """Whose name is near a printed one, and why."""

    model: type[Authority]
    owner: int
    reason: str
    rank: float

    @property
    def key(self) -> str:
        """As in `Proposal.key`."""
        return f"{self.model._meta.model_name}:{self.owner}"


def propose(names: Iterable[str]) -> dict[str, list[Proposal]]:
    """Proposals for each printed name, best first, at most MOST each.

    Pairs that an editor judged different (`Distinction`) are left out. The number of
    queries does not depend on the number of names.
    """
    printed = [Sought.printed(name) for name in dict.fromkeys(names)]
    if not printed:
        return {}
    refused = _refused([one.normalised for one in printed])
    best: list[dict[str, _Found]] = [{} for _ in printed]
    for model in (Organisation, Person):
        for held, one, known in zip(best, printed, near(model, printed), strict=True):
            for found in (_compared(one, name, model) for name in known):
                if found is None or (one.normalised, found.key) in refused:
                    continue
                if found.key not in held or found.rank < held[found.key].rank:
                    held[found.key] = found
    chosen = [sorted(held.values(), key=lambda f: f.rank)[:MOST] for held in best]
    authorities = _authorities(found for some in chosen for found in some)
    return {
        one.name: [
            Proposal(authorities[found.key], found.reason, found.rank) for found in some
        ]
        for one, some in zip(printed, chosen, strict=True)
    }


def _authorities(chosen: Iterable[_Found]) -> dict[str, Authority]:
    wanted: dict[type[Authority], set[int]] = {Organisation: set(), Person: set()}
    for found in chosen:
        wanted[found.model].add(found.owner)
    return {
        f"{model._meta.model_name}:{key}": record
        for model, keys in wanted.items()
        for key, record in model.objects.in_bulk(keys).items()
    }


def _compared(
    printed: Sought, known: KnownName, model: type[Authority]
) -> _Found | None:
    """How the *printed* name may be *known*'s, or None."""
    said = _same(printed, known) or _alike(printed, known, model)
    said = said or _same_letters(printed, known)
    return _Found(model, known.owner, *said) if said else None


def _same(printed: Sought, known: KnownName) -> tuple[str, float] | None:
    if printed.normalised != known.normalised:
        return None
    if not known.variant:
        return "same name", 0
    if known.variant == NameKind.ACRONYM:
        return f"its acronym is {known.name}", 2
    return "a variant of its name", 1


def _same_letters(printed: Sought, known: KnownName) -> tuple[str, float] | None:
    """One of the two is the acronym of the other."""
    if known.variant == NameKind.ACRONYM and known.normalised in printed.keys:
        return f"its acronym is {known.name}", 6
    if len(printed.name) > 2 and printed.normalised == known.letters:
        return "the initials of its name", 6.5
    return None


def _alike(
    printed: Sought, known: KnownName, model: type[Authority]
) -> tuple[str, float] | None:
    """One contains the other, or they sound or look the same."""
    if known.skeleton and printed.skeleton == known.skeleton:
        return "sounds like its name", 4
    if model is Organisation and _contains(printed.normalised, known.normalised):
        reason = f"“{known.name}” stands in the printed name: perhaps a branch of it"
        return reason, 5.5 - len(known.normalised) / 1_000
    ratio = fuzz.ratio(printed.normalised, known.normalised, score_cutoff=CLOSE)
    if ratio:
        reason = f"close spelling: {known.name} ({ratio:.0f} of 100)"
        return reason, 4.9 - ratio / 1_000
    return None


def _contains(whole: str, part: str) -> bool:
    words = _MARKS.sub(" ", whole)
    return len(part) > 5 and f" {part} " in f" {' '.join(words.split())} "


def _refused(printed: Sequence[str]) -> set[tuple[str, str]]:
    """Pairs of a normalised name and a proposal's key that were judged different."""
    rows = Distinction.objects.filter(normalised__in=printed)
    return {
        (
            row.normalised,
            f"organisation:{row.organisation_id}"
            if row.organisation_id
            else f"person:{row.person_id}",
        )
        for row in rows
    }
