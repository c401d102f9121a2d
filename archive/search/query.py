"""What a reader typed, taken apart: words, "phrases", OR, -without.

Read as web searches are: words side by side must all occur, OR stands between two whole
alternatives, a minus excludes the word or phrase it touches. Nothing is a syntax error.
"""

import re
from dataclasses import dataclass, replace

from archive.parsing.border import clean_query
from archive.parsing.names import normalise

from .words import WORD

_PIECE = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_OR = "or"


@dataclass(frozen=True)
class Term:
    """Words that stand side by side (one word, or a phrase), or must not (*negated*).

    `typed` is their normal form with its punctuation, as names are compared.
    """

    words: tuple[str, ...]
    typed: str
    negated: bool = False


@dataclass(frozen=True)
class Group:
    """Terms that occur together; or, in their stead, one of the *names* (as words)."""

    terms: tuple[Term, ...]
    names: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Query:
    """Alternatives, of which one must hold; each a sequence of groups that all hold."""

    typed: str
    alternatives: tuple[tuple[Group, ...], ...]

    def __bool__(self) -> bool:
        return bool(self.alternatives)

    @property
    def terms(self) -> list[Term]:
        return [
            term
            for groups in self.alternatives
            for group in groups
            for term in group.terms
        ]

    def widened(self, names: dict[str, tuple[tuple[str, ...], ...]]) -> "Query":
        """The query with the other *names* of what it names, by their typed form.

        A run of terms that together equal a name is taken whole; the longest run wins.
        """
        return replace(
            self,
            alternatives=tuple(
                tuple(_grouped([t for g in groups for t in g.terms], names))
                for groups in self.alternatives
            ),
        )


LONGEST_NAME = 12  # terms


def read_query(typed: str) -> Query:
    """Take *typed* apart, at most 200 characters and 20 words of it. Never raises."""
    bounded = clean_query(typed)
    alternatives: list[list[Group]] = [[]]
    for piece in _PIECE.finditer(normalise(bounded)):
        if piece["word"] == _OR and not piece["minus"]:
            alternatives.append([])
            continue
        text = piece["word"] if piece["phrase"] is None else piece["phrase"]
        found = tuple(WORD.findall(text))
        if found:
            term = Term(found, " ".join(text.split()), bool(piece["minus"]))
            alternatives[-1].append(Group((term,)))
    return Query(bounded, tuple(tuple(groups) for groups in alternatives if groups))


def possible_names(query: Query) -> list[str]:
    """The normal forms of all stretches of *query* that may be somebody's name."""
    return list(
        dict.fromkeys(
            " ".join(term.typed for term in run)
            for groups in query.alternatives
            for start in range(len(groups))
            for run in _runs([t for g in groups for t in g.terms], start)
        )
    )


def _runs(terms: list[Term], start: int) -> list[tuple[Term, ...]]:
    """Stretches of *terms* from *start* on that a name may fill, longest first."""
    if terms[start].negated:
        return [(terms[start],)]
    end = start
    while end < min(len(terms), start + LONGEST_NAME) and not terms[end].negated:
        end += 1
    return [tuple(terms[start:stop]) for stop in range(end, start, -1)]


def _grouped(
    terms: list[Term], names: dict[str, tuple[tuple[str, ...], ...]]
) -> list[Group]:
    groups: list[Group] = []
    at = 0
    while at < len(terms):
        for run in _runs(terms, at):
            others = names.get(" ".join(term.typed for term in run), ())
            if others or len(run) == 1:
                groups.append(Group(run, others))
                at += len(run)
                break
    return groups
