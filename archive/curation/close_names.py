"""Names of authorities near to given ones, through indexes, however many there are.

What is found shares a key with what was asked for, or all its words but one, which
begins alike. Whether it is the same name is for others to say.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import F, Q, QuerySet, Value

from archive.models import Organisation, Person
from archive.models.fields import KEY_LENGTH, words_of
from archive.parsing.names import acronym, normalise, skeleton

MOST = 100
"""Names that are looked at for one name, whatever the number of records."""
SHORTEST = 4  # letters of a word that may be misspelt
MOST_WORDS = 8  # of a name that are sought
BEGINNING = 2  # letters that a misspelt word begins with all the same
_WORD = re.compile(r"\w+")
_MINOR = frozenset({"the", "and", "for", "of", "in", "on", "to", "at", "al", "el"})


@dataclass(frozen=True)
class KnownName:
    """A name that the archive knows, whose it is, and which kind of variant, if any."""

    owner: int
    name: str
    normalised: str
    skeleton: str
    variant: str = ""

    @cached_property
    def words(self) -> list[str]:
        """The words that count, in the order of the alphabet."""
        return words_that_count(self.normalised)

    @cached_property
    def letters(self) -> str:
        """Its acronym, as names are compared; "" for a name of one word."""
        return normalise(acronym(self.name)) if len(self.words) > 1 else ""


@dataclass(frozen=True)
class Sought:
    """A name that others are compared with, and the keys by which they are found."""

    name: str
    normalised: str
    skeleton: str
    keys: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def printed(cls, name: str) -> "Sought":
        """A name as a document prints it: parts of it may be names of their own."""
        plain = normalise(name)[:KEY_LENGTH]
        letters = normalise(acronym(name))
        parts = {*_parts(plain.split()), *_parts(_WORD.findall(plain))}
        return cls(name, plain, skeleton(name), frozenset({plain, letters, *parts}))

    @classmethod
    def known(cls, name: KnownName) -> "Sought":
        """A name of a record."""
        keys = frozenset({name.normalised, name.letters})
        return cls(name.name, name.normalised, name.skeleton, keys)


def words_that_count(normalised: str) -> list[str]:
    """The words of a name without articles and the like, in the alphabet's order."""
    return sorted(set(_WORD.findall(normalised)) - _MINOR)


def _parts(words: Sequence[str]) -> set[str]:
    """All runs of *words*: nine words have forty-five."""
    most = words[: 2 * MOST_WORDS]
    return {
        " ".join(most[i:j])
        for i in range(len(most))
        for j in range(i + 1, len(most) + 1)
    }


def near(
    model: type[Organisation] | type[Person], sought: Sequence[Sought]
) -> list[list[KnownName]]:
    """For each name *sought* the names of living records near it: one query."""
    keys = {key for one in sought for key in one.keys} - {""}
    sounds = {one.skeleton for one in sought} - {""}
    equal = Q(normalised__in=keys) | Q(skeleton__in=sounds)
    queries = [all_but_one(words_that_count(one.normalised)) for one in sought]
    found: list[list[KnownName]] = [[] for _ in sought]
    shared: dict[str, list[KnownName]] = {}
    for number, *name in _rows(model, equal, queries):
        known = KnownName(*name)
        if number >= 0:
            found[number].append(known)
            continue
        for key in {known.normalised, f"\n{known.skeleton}"}:
            shared.setdefault(key, []).append(known)
    for one, names in zip(sought, found, strict=True):
        for key in one.keys | {f"\n{one.skeleton}"}:
            names += shared.get(key, ())
    return [list(dict.fromkeys(names)) for names in found]


def _rows(
    model: Any, equal: Q, queries: Sequence[SearchQuery | None]
) -> Iterable[tuple[Any, ...]]:
    """Rows of the union: the number of the query (-1: an equal key), then the name."""
    variants = model.names.rel.related_model.objects.filter(authority__merged_into=None)
    parts: list[QuerySet[Any]] = []
    for rows, owner, kind in (
        (model.objects.living(), "pk", Value("")),
        (variants, "authority", F("kind")),
    ):
        told = {"owner": F(owner), "variant": kind}
        parts.append(_told(rows.filter(equal), -1, told))
        parts += [
            _told(rows.alias(found=words_of("normalised")).filter(found=query), n, told)
            for n, query in enumerate(queries)
            if query is not None
        ]
    return parts[0].union(*parts[1:], all=True)


def _told(rows: QuerySet[Any], number: int, told: dict[str, Any]) -> QuerySet[Any]:
    columns = ("sought", "owner", "name", "normalised", "skeleton", "variant")
    limit = MOST if number >= 0 else MOST * MOST_WORDS
    named = rows.order_by().annotate(sought=Value(number), **told)
    return named.values_list(*columns)[:limit]


def all_but_one(words: Sequence[str]) -> SearchQuery | None:
    """Finds names with all of *words* but one, of which the beginning will do.

    None for a name too short for that.
    """
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
