"""Finding organisations and people that are perhaps in the archive twice.

Names are compared word by word: no ratio of whole names tells "Communist Party of
Iraq" from "… of Iran", or a spelling from a rival. What is found is a question.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from rapidfuzz import fuzz

from archive.models import Organisation, Person
from archive.models.likenesses import LIKENESSES, Likeness

from .close_names import SHORTEST, KnownName, Sought, near

Authority = Organisation | Person

BATCH = 50
"""Records that are compared with all others in one go."""
CLOSE = 81.0
"""Ratio (rapidfuzz, 0 to 100) from which two words are spellings of one."""


def look_for(model: type[Any], records: Iterable[int]) -> int:
    """Compares living *records* (primary keys) with all others; returns pairs found.

    A pair that is known, judged or not, is not found again. The number of queries
    depends on the number of batches, not on the size of the archive.
    """
    keys = sorted(set(records))
    found = 0
    for start in range(0, len(keys), BATCH):
        found += _look_for_batch(model, keys[start : start + BATCH])
    return found


def tell_apart(one: Authority, other: Authority, *, by: AbstractBaseUser) -> Likeness:
    """Remembers that the two records are different: nobody is asked again."""
    first, second = sorted((one, other), key=lambda record: record.pk)
    pairs = LIKENESSES[type(one)].objects
    judged = {"judged_at": timezone.now(), "judged_by": by}
    pair, _ = pairs.update_or_create(
        first=first,
        second=second,
        defaults=judged,
        create_defaults={**judged, "reason": "Chosen by an editor."},
    )
    return pair


@transaction.atomic
def _look_for_batch(model: type[Authority], keys: Sequence[int]) -> int:
    names = list(_names(model, keys))
    pairs: dict[tuple[int, int], str] = {}
    others = near(model, [Sought.known(name) for name in names])
    for name, found in zip(names, others, strict=True):
        for other in found:
            pair = min(name.owner, other.owner), max(name.owner, other.owner)
            if pair[0] != pair[1] and (reason := likeness(name, other)):
                pairs.setdefault(pair, reason)
    rows = LIKENESSES[model].objects
    known = set(
        rows.filter(Q(first__in=keys) | Q(second__in=keys)).values_list(
            "first", "second"
        )
    )
    new = [
        rows.model(first_id=first, second_id=second, reason=reason[:250])
        for (first, second), reason in sorted(pairs.items())
        if (first, second) not in known
    ]
    rows.bulk_create(new, ignore_conflicts=True)
    return len(new)


def likeness(one: KnownName, other: KnownName) -> str:
    """Why two names may be of one record, "" if nothing speaks for it."""
    both = f"“{one.name}” and “{other.name}”"
    if one.normalised == other.normalised:
        return f"Both are called “{one.name}”."
    if one.skeleton and one.skeleton == other.skeleton:
        return f"{both} sound the same."
    if one.words == other.words:
        return f"{both} have the same words."
    if one.normalised == other.letters or other.normalised == one.letters:
        return f"{both}: one has the initials of the other."
    if _differ_in_spelling(one.words, other.words):
        return f"{both} are spelt nearly alike."
    return ""


def _differ_in_spelling(one: list[str], other: list[str]) -> bool:
    """Whether the words in which two names differ are spellings of each other."""
    mine = [word for word in one if word not in other]
    theirs = [word for word in other if word not in one]
    return len(mine) == len(theirs) > 0 and all(
        min(len(a), len(b)) >= SHORTEST
        and a[0] == b[0]
        and fuzz.ratio(a, b, score_cutoff=CLOSE)
        for a, b in zip(mine, theirs, strict=True)
    )


def _names(model: type[Authority], keys: Sequence[int]) -> Iterator[KnownName]:
    """All names of living records: the preferred ones, and the variants."""
    columns = ("name", "normalised", "skeleton")
    living = model.objects.living().filter(pk__in=keys)
    for row in living.values_list("pk", *columns):
        yield KnownName(*row)
    variants = model.names.rel.related_model.objects.filter(
        authority__in=keys, authority__merged_into=None
    )
    for row in variants.values_list("authority", *columns):
        yield KnownName(*row)
