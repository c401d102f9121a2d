"""Finding organisations and people that are perhaps in the archive twice.

Names are compared word by word: no ratio of whole names tells "Communist Party of
Iraq" from "… of Iran", or a spelling from a rival. What is found is a question.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.postgres.search import SearchQuery
from django.db import transaction
from django.db.models import F, Q, QuerySet, Value
from django.utils import timezone
from rapidfuzz import fuzz

from archive.models import Organisation, Person
from archive.models.fields import words_of
from archive.models.likenesses import LIKENESSES, Likeness
from archive.parsing.names import acronym, normalise

Authority = Organisation | Person

BATCH = 50
"""Records that are compared with all others in one go."""
CANDIDATES = 100
"""Names that are looked at for one name, whatever the number of records."""
CLOSE = 81.0
"""Ratio (rapidfuzz, 0 to 100) from which two words are spellings of one."""
SHORTEST = 4  # letters of a word that may be misspelt
MOST_WORDS = 8  # of a name that are sought
BEGINNING = 2  # letters that a misspelt word begins with all the same
_WORD = re.compile(r"\w+")
_MINOR = frozenset({"the", "and", "for", "of", "in", "on", "to", "at", "al", "el"})


@dataclass(frozen=True)
class _Name:
    """A name of a record, preferred or variant."""

    owner: int
    name: str
    normalised: str
    skeleton: str

    @cached_property
    def words(self) -> list[str]:
        """The words that count, in the order of the alphabet."""
        return sorted(set(_WORD.findall(self.normalised)) - _MINOR)

    @cached_property
    def letters(self) -> str:
        """Its acronym, as names are compared; "" for a name of one word."""
        return normalise(acronym(self.name)) if len(self.words) > 1 else ""


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
    names = list(_names(model, Q(pk__in=keys), Q(authority__in=keys)))
    others = _candidates(model, names)
    pairs: dict[tuple[int, int], str] = {}
    for name in names:
        for other in others[name]:
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


def likeness(one: _Name, other: _Name) -> str:
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


def _names(model: type[Authority], own: Q, variants: Q) -> Iterator[_Name]:
    """Names of living records: preferred ones under *own*, others under *variants*."""
    columns = ("name", "normalised", "skeleton")
    for row in model.objects.living().filter(own).values_list("pk", *columns):
        yield _Name(*row)
    names = _living_variants(model).filter(variants)
    for row in names.values_list("authority", *columns):
        yield _Name(*row)


def _candidates(
    model: type[Authority], names: Sequence[_Name]
) -> dict[_Name, list[_Name]]:
    """For each of *names* those of other records that share a key or most words."""
    same: dict[str, list[_Name]] = defaultdict(list)
    keys = {key for name in names for key in (name.normalised, name.letters)} - {""}
    sounds = {name.skeleton for name in names} - {""}
    wanted = Q(normalised__in=keys) | Q(skeleton__in=sounds)
    for known in _names(model, wanted, wanted):
        for key in {known.normalised, f" {known.skeleton}"}:
            same[key].append(known)
    close = _close(model, names)
    return {
        name: [
            *same[name.normalised],
            *same[f" {name.skeleton}"],
            *(same[name.letters] if name.letters else ()),
            *close[name],
        ]
        for name in names
    }


def _close(model: type[Authority], names: Sequence[_Name]) -> dict[_Name, list[_Name]]:
    """Names that have all words but one, which begins alike: through the word index."""
    found: dict[_Name, list[_Name]] = defaultdict(list)
    queries = [_all_but_one(name.words) for name in names]
    tables = ((model.objects.living(), "pk"), (_living_variants(model), "authority"))
    for rows, owner in tables:
        parts = [
            rows.alias(found=words_of("normalised"))
            .filter(found=query)
            .order_by()
            .annotate(sought=Value(number), owner=F(owner))
            .values_list("sought", "owner", "name", "normalised", "skeleton")[
                :CANDIDATES
            ]
            for number, query in enumerate(queries)
            if query is not None
        ]
        if parts:
            for number, *known in parts[0].union(*parts[1:], all=True):
                found[names[number]].append(_Name(*known))
    return found


def _all_but_one(words: Sequence[str]) -> SearchQuery | None:
    """Finds names with all of *words* but one, of which the beginning will do."""
    if not words or (len(words) == 1 and len(words[0]) <= SHORTEST):
        return None
    sought = sorted(words, key=len, reverse=True)[:MOST_WORDS]
    # A word that stands alone must begin with more, or half the archive would do.
    beginning = BEGINNING if len(sought) > 1 else max(3, len(words[0]) - 2)
    ways = [
        " & ".join(
            f"'{word[:beginning]}':*" if word == spelt else f"'{word}'"
            for word in sought
        )
        for spelt in sought
        if len(spelt) >= SHORTEST
    ]
    if not ways:
        return None
    raw = " | ".join(f"({way})" for way in ways)
    return SearchQuery(raw, search_type="raw", config="simple")


def _living_variants(model: type[Authority]) -> QuerySet[Any]:
    variants = model.names.rel.related_model.objects
    return variants.filter(authority__merged_into=None)
