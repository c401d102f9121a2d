"""Figures: how many were killed, injured, arrested, displaced; what the text claims.

A figure needs a number and, in the same clause, a measure: a word before it ("killed
38") or after it ("38 people were killed"), or a noun whose count is itself the claim
("2.5 million civilians"). Dates, ages, sums, shares and articles of law are no figures.
Precision comes before recall: an editor adds a figure faster than he sees a false one.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.parsing.figure_claims import BARRIERS, Claim, claim_of, is_asserted
from archive.parsing.figure_numbers import can_count
from archive.parsing.quantities import (
    Quantity,
    Token,
    quantities_of,
    reads,
    tokens_of,
)
from archive.parsing.record import FigureRecord, Span
from archive.parsing.sentences import sentences_with
from archive.parsing.vocabulary.figure_table import FigureWords, figure_words

ASIDE, NEAR = 14, 3
ASIDE_OPENS = frozenset(",(–—،")
ASIDE_CLOSES = frozenset(",)–—،")


def find_figures(
    text: str, language: str, dates: Sequence[Span] = ()
) -> tuple[FigureRecord, ...]:
    """The figures of *text* in order, in the words of *language* (BCP 47).

    *dates* are spans of dates found before, in order; no number inside one is a figure.
    A language without a table gives nothing.
    """
    words = figure_words(language.partition("-")[0])
    if words is None:
        return ()
    found: list[FigureRecord] = []
    worth = sentences_with(text, words.quantities, also=words.claims, numbers=True)
    starts = [date.start for date in dates]
    for sentence in worth:
        tokens = tokens_of(text, sentence.start, sentence.end)
        # Only the dates near the sentence, or a long text takes quadratic time.
        first = max(bisect_left(starts, sentence.start) - 1, 0)
        near = dates[first : bisect_left(starts, sentence.end)]
        found.extend(_figures(text, _without_asides(tokens, words), words, near))
    return tuple(found)


def _without_asides(tokens: list[Token], words: FigureWords) -> list[Token]:
    """The tokens without ", including 13 women," between a noun and its verb."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        opens = tokens[at].word in ASIDE_OPENS and at + 1 < len(tokens)
        if opens and tokens[at + 1].word in words.including:
            closing = range(at + 2, min(at + 2 + ASIDE, len(tokens)))
            end = next((n for n in closing if tokens[n].word in ASIDE_CLOSES), at)
            if end > at:
                at = end + 1
                continue
        kept.append(tokens[at])
        at += 1
    return kept


def _figures(
    text: str, tokens: list[Token], words: FigureWords, dates: Sequence[Span]
) -> Iterator[FigureRecord]:
    used = -1
    quantities = quantities_of(tokens, words)
    for n, quantity in enumerate(quantities):
        if not can_count(tokens, quantity, dates):
            continue
        claim = claim_of(text, tokens, words, quantities[n:], used)
        if claim and is_asserted(tokens, quantity, claim, words):
            used = claim.last
            yield _record(
                text, tokens, _at_least(tokens, quantity, claim, words), claim
            )


def _at_least(
    tokens: list[Token], quantity: Quantity, claim: Claim, words: FigureWords
) -> Quantity:
    """*quantity* without its maximum, where "at least" stands behind the noun or the
    verb: "65 persons at least were killed"; not "…, at least 20 of them women".
    """
    if quantity.qualifier or quantity.minimum != quantity.maximum:
        return quantity
    for at in range(quantity.last + 1, min(claim.last + NEAR, len(tokens))):
        if tokens[at].word in BARRIERS:
            break
        for phrase, _ in words.least_behind.by_first.get(tokens[at].word, ()):
            after = at + len(phrase)
            counts = after < len(tokens) and _is_number(tokens[after], words)
            if reads(tokens, at, phrase) and not counts:
                return replace(quantity, maximum=None, qualifier=(at, after - 1))
    return quantity


def _is_number(token: Token, words: FigureWords) -> bool:
    return token.digits or token.word in words.quantities


def _record(
    text: str, tokens: list[Token], quantity: Quantity, claim: Claim
) -> FigureRecord:
    span = Span(tokens[claim.first].start, tokens[claim.last].end)
    qualifier = None
    if quantity.qualifier:
        first, last = quantity.qualifier
        qualifier = text[tokens[first].start : tokens[last].end].lower()
    return FigureRecord(
        measure=claim.measure,
        minimum=quantity.minimum,
        maximum=quantity.maximum,
        qualifier=qualifier,
        span=span,
        evidence=span.of(text),
    )
