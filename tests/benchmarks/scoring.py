"""How well readings agree with gold labels: precision, recall and F1 per field.

A reading and a label have the keys of `archive.parsing.serialise.gold`:
a value given where the label has none is a false fact and costs precision; a key that
the label does not have is not compared.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

Labels = dict[str, Any]
Same = Callable[[Any, Any], bool]
ALIKE = 0.9


@dataclass
class Tally:
    """Counts of one field over all pages."""

    right: int = 0
    gold: int = 0
    found: int = 0

    def add(self, right: int, gold: int, found: int) -> None:
        """Count one page."""
        self.right += right
        self.gold += gold
        self.found += found

    @property
    def precision(self) -> float:
        """How much of what was found is right; 1 when nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """How much of what is there was found; 1 when nothing is there."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True)
class Difference:
    """One field of one page that was not read as labelled."""

    page: str
    field: str
    gold: Any
    found: Any

    def __str__(self) -> str:
        return f"{self.page}: {self.field}: expected {self.gold!r}, read {self.found!r}"


def plain(value: Any) -> str:
    """*value* without case, quotes, punctuation and repeated spaces."""
    text = unicodedata.normalize("NFKC", str(value or "")).casefold()
    text = re.sub(r"[\u2018\u2019\u201c\u201d\"'`]", "", text)
    return " ".join(re.sub(r"\W+", " ", text).split())


def alike(least: float) -> Same:
    """Whether two values are equal, or at least *least* of them is."""

    def compare(one: Any, other: Any) -> bool:
        one, other = plain(one), plain(other)
        if one == other:
            return True
        ratio = SequenceMatcher(None, one, other, autojunk=False).ratio
        return bool(one and other) and ratio() >= least

    return compare


def exactly(one: Any, other: Any) -> bool:
    """Whether two values are the same but for case and punctuation."""
    return plain(one) == plain(other)


def by(key: str, least: float) -> Same:
    """Whether two entries are alike in *key*."""
    same = alike(least)
    return lambda one, other: same(one.get(key), other.get(key))


def _embedded(one: Labels, other: Labels) -> bool:
    return (
        one.get("date") == other.get("date")
        and (not one.get("title") or by("title", 0.8)(one, other))
        and (not one.get("issuer") or by("issuer", 0.8)(one, other))
    )


def _comment(one: Labels, other: Labels) -> bool:
    return by("author", 0.88)(one, other) and one.get("date") == other.get("date")


def _figure(one: Labels, other: Labels) -> bool:
    return all(one.get(key) == other.get(key) for key in ("kind", "min", "max"))


def _signatory_kind(one: Labels, other: Labels) -> bool:
    return by("name", ALIKE)(one, other) and one.get("kind") == other.get("kind")


SINGLE: dict[str, Same] = {
    "title": alike(ALIKE),
    "date": lambda one, other: one == other,
    "kind": exactly,
    "language": exactly,
    "publication": alike(ALIKE),
    "issue": exactly,
    "place": alike(ALIKE),
}
LISTS: dict[str, tuple[str, Same]] = {
    "issuers": ("issuers", alike(0.88)),
    "authors": ("authors", alike(0.88)),
    "signatories": ("signatories", by("name", ALIKE)),
    "signatory kind": ("signatories", _signatory_kind),
    "affiliation": (
        "signatories",
        lambda a, b: by("name", ALIKE)(a, b) and by("affiliation", ALIKE)(a, b),
    ),
    "embedded": ("embedded", _embedded),
    "comments": ("comments", _comment),
    "boilerplate": ("boilerplate", alike(0.95)),
    "contacts": ("contacts", exactly),
    "figures": ("figures", _figure),
}
FIELDS = (*SINGLE, *LISTS, "truncated")


def pairs(gold: Iterable[Any], found: Iterable[Any], same: Same) -> int:
    """How many of *gold* find a partner of their own in *found*."""
    left, count = list(found), 0
    for wanted in gold:
        partner = next((item for item in left if same(wanted, item)), None)
        if partner is not None:
            left.remove(partner)
            count += 1
    return count


def compare(
    page: str, gold: Labels, found: Labels, tallies: dict[str, Tally]
) -> list[Difference]:
    """Count one page into *tallies* and return where it differs."""
    differences = []
    for name, same in SINGLE.items():
        if name not in gold:
            continue
        wanted, got = gold[name] or None, found.get(name) or None
        right = wanted is not None and got is not None and same(wanted, got)
        tallies[name].add(right, wanted is not None, got is not None)
        if wanted != got and not right:
            differences.append(Difference(page, name, wanted, got))
    for name, (key, same) in LISTS.items():
        if key in gold:
            wanted, got = gold[key] or [], found.get(key) or []
            right = pairs(wanted, got, same)
            tallies[name].add(right, len(wanted), len(got))
            if not right == len(wanted) == len(got):
                differences.append(Difference(page, name, wanted, got))
    cut = [
        [s for s in side.get("signatories") or [] if s.get("truncated")]
        for side in (gold, found)
    ]
    tallies["truncated"].add(pairs(*cut, by("name", 0.8)), len(cut[0]), len(cut[1]))
    return differences
