"""From a query to PostgreSQL's tsquery, for all languages at once.

Each vector names its configuration in a lexeme (`c:english`), and each branch of the
query asks for its own. So every document is searched with the stems of its language,
and "not" means the same in all of them.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.db import connection

from .query import Group, Query, Term
from .words import (
    ALL_CONFIGURATIONS,
    ARABIC,
    CLITICS,
    arabic_stem,
    is_arabic,
)

Words = tuple[str, ...]

_STEMMED = tuple(name for name in ALL_CONFIGURATIONS if name != ARABIC)

# A row for each configuration and phrase: the tsquery, empty if all are stop words.
_PHRASES = """
    SELECT config, number, phraseto_tsquery(config::regconfig, words)::text
    FROM unnest(%s::text[]) AS config,
         unnest(%s::text[]) WITH ORDINALITY AS phrase(words, number)
"""


@dataclass(frozen=True)
class Compiled:
    """`match` finds documents, `rank` weighs them, both as tsquery text.

    `lexemes` are the stems sought, by configuration, for marking them in a text.
    `match` is empty when nothing but stop words is left.
    """

    match: str
    rank: str
    lexemes: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1_000)
def compile_query(query: Query) -> Compiled:
    """Put *query* into the words of every configuration: one statement.

    Kept: the stems of words are always the same.
    """
    phrases = list(dict.fromkeys(_phrases(query)))
    stems = _stems(phrases)
    branches: dict[str, list[str]] = defaultdict(list)
    for config in ALL_CONFIGURATIONS:
        branch = _any(
            _all(_group(group, stems[config]) for group in groups)
            for groups in query.alternatives
        )
        if branch:
            branches[branch].append(config)
    sought = [
        words
        for groups in query.alternatives
        for group in groups
        if not group.terms[0].negated
        for words in (*(term.words for term in group.terms), *group.names)
    ]
    lexemes = {
        config: tuple(
            dict.fromkeys(
                lexeme for words in sought for lexeme in _lexemes(stems[config][words])
            )
        )
        for config in ALL_CONFIGURATIONS
    }
    return Compiled(
        match=_any(_for_configurations(*branch) for branch in branches.items()),
        rank=" | ".join(dict.fromkeys(map(_quoted, sum(lexemes.values(), ())))),
        lexemes=lexemes,
    )


def _phrases(query: Query) -> Iterable[Words]:
    for groups in query.alternatives:
        for group in groups:
            yield from (term.words for term in group.terms)
            yield from group.names


def _stems(phrases: list[Words]) -> dict[str, dict[Words, str]]:
    """Each phrase as a tsquery, by configuration."""
    stems: dict[str, dict[Words, str]] = {
        ARABIC: {words: _arabic(words) for words in phrases}
    }
    with connection.cursor() as cursor:
        cursor.execute(_PHRASES, [list(_STEMMED), [" ".join(p) for p in phrases]])
        for config, number, text in cursor.fetchall():
            stems.setdefault(config, {})[phrases[number - 1]] = text
    return stems


def _arabic(words: Words) -> str:
    """A phrase of our Arabic stems, each with or without a preposition written on."""
    return " <-> ".join(
        "(" + " | ".join(map(_quoted, (stem, *(c + stem for c in CLITICS)))) + ")"
        if is_arabic(stem)
        else _quoted(stem)
        for stem in map(arabic_stem, words)
    )


def _quoted(lexeme: str) -> str:
    return f"'{lexeme}'"


def _lexemes(tsquery: str) -> list[str]:
    """The lexemes of a tsquery that stands for words, which hold no quotes."""
    return tsquery.split("'")[1::2]


def _group(group: Group, stems: dict[Words, str]) -> str:
    terms = _all(_term(term, stems) for term in group.terms)
    if not group.names:
        return terms
    if group.terms[0].negated:
        others = _any(stems[words] for words in group.names)
        return _all([terms, f"!({others})" if others else ""])
    return _any([terms, *(stems[words] for words in group.names)])


def _term(term: Term, stems: dict[Words, str]) -> str:
    found = stems[term.words]
    return f"!({found})" if found and term.negated else found


def _all(parts: Iterable[str]) -> str:
    return " & ".join(f"({part})" for part in parts if part)


def _any(parts: Iterable[str]) -> str:
    return " | ".join(f"({part})" for part in dict.fromkeys(parts) if part)


def _for_configurations(branch: str, configs: list[str]) -> str:
    if len(configs) == len(ALL_CONFIGURATIONS):
        return branch
    own = _any(_quoted(f"c:{config}") for config in configs)
    return f"({branch}) & ({own})"
