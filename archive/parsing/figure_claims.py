"""Whether a number counts people, and which word says what befell them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.parsing.quantities import YEARS, Quantity, Token, reads
from archive.parsing.record import Span
from archive.parsing.vocabulary.figure_table import LABELS, UNITS, FigureWords

NOUN_REACH = 4
MEASURE_REACH = 9
COUNTED_FROM = 10
CLAUSE = 8
SKIPPED = 3
# Signs that end a claim.
BARRIERS = frozenset(';:()[]{}“”"«»،,؛—…|•')
NO_COUNT = frozenset("%‰€$£°º/§#&@₤")
NATIONALS = re.compile(
    r"[A-Z][a-z]+(?:ians|eans|qis|nis|dis|lis|tis|cans|mans|hans|rds|abs|ims)\b"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A measure found for a quantity; the tokens first to last carry it."""

    measure: str
    first: int
    last: int


def can_count(tokens: list[Token], quantity: Quantity, dates: Sequence[Span]) -> bool:
    """Whether the number may count people: no date, age, sum, label or time."""
    first, last = tokens[quantity.first], tokens[quantity.last]
    if any(date.start < last.end and first.start < date.end for date in dates):
        return False
    before = tokens[quantity.first - 1] if quantity.first else None
    after = tokens[quantity.last + 1] if quantity.last + 1 < len(tokens) else None
    if after and _spoils(after, last):
        return False
    if before and (
        before.word in NO_COUNT or (quantity.bare and _labels(before, first))
    ):
        return False
    value = quantity.minimum
    return not (quantity.bare and first.digits and value in YEARS)


def _spoils(after: Token, last: Token) -> bool:
    """A unit, a sign, or a hyphenated word ("23-year-old") behind the number."""
    if after.word in UNITS or after.word in NO_COUNT:
        return True
    return after.start == last.end and after.word in "-–:"


def _labels(before: Token, first: Token) -> bool:
    if before.word in LABELS:
        return True
    # "F1", "MC14", "28/2": a sign or letter directly before the digits.
    return before.end == first.start and not before.word.isspace()


def claim_of(
    text: str,
    tokens: list[Token],
    words: FigureWords,
    quantities: list[Quantity],
    used: int,
) -> Claim | None:
    """What befell those whom the first of *quantities* counts; the others follow it.

    Tokens up to *used* belong to the claim before.
    """
    quantity = quantities[0]
    stop = quantities[1].first if len(quantities) > 1 else len(tokens)
    noun = _noun(text, tokens, quantity.last + 1, stop, words)
    return (
        _before(tokens, quantity, noun, words, used)
        or _after(tokens, quantity, noun, words, stop)
        or _shared(text, tokens, words, quantities, noun)
        or _counted(text, tokens, quantity, noun, words)
    )


def _shared(
    text: str,
    tokens: list[Token],
    words: FigureWords,
    quantities: list[Quantity],
    noun: int | None,
) -> Claim | None:
    """ "Nine protesters and two policemen were killed": one verb for both."""
    if noun is None or len(quantities) < 2 or noun + 2 != quantities[1].first:
        return None
    if tokens[noun + 1].word not in words.to:
        return None
    stop = quantities[2].first if len(quantities) > 2 else len(tokens)
    second = _noun(text, tokens, quantities[1].last + 1, stop, words)
    claim = _after(tokens, quantities[1], second, words, stop) if second else None
    return Claim(claim.measure, quantities[0].first, claim.last) if claim else None


def _noun(
    text: str, tokens: list[Token], start: int, stop: int, words: FigureWords
) -> int | None:
    """The token of the noun that is counted, within a few words of the number."""
    for at in range(start, min(start + NOUN_REACH, stop)):
        word = tokens[at].word
        if word in BARRIERS or word in words.relative:
            return None
        if word in words.people or word in words.counted or _national(text, tokens[at]):
            return at
    return None


def _national(text: str, token: Token) -> bool:
    return bool(NATIONALS.match(text, token.start, token.end + 1))


def _before(
    tokens: list[Token],
    quantity: Quantity,
    noun: int | None,
    words: FigureWords,
    used: int,
) -> Claim | None:
    """ "killed 38 armed rebels", "death toll of 30"."""
    end = quantity.first
    skipped = 0
    while end > 0 and tokens[end - 1].word in words.skip and skipped < SKIPPED:
        end, skipped = end - 1, skipped + 1
    for stop_at in range(end, quantity.first + 1):
        if stop_at == 0:
            continue
        for phrase, measure in words.before.by_last.get(tokens[stop_at - 1].word, ()):
            first = stop_at - len(phrase)
            if first > used and reads(tokens, first, phrase):
                if noun is None and not _ends_clause(tokens, quantity.last + 1, words):
                    return None
                last = quantity.last if noun is None else noun
                return Claim(measure, first, last)
    return None


def _ends_clause(tokens: list[Token], at: int, words: FigureWords) -> bool:
    """No noun follows the number: the sentence stops, or goes on with a small word."""
    if at >= len(tokens):
        return True
    word = tokens[at].word
    small = word in words.to or word in words.filler or word in words.of
    return word in BARRIERS or word == "." or small or word in words.prepositions


def _after(
    tokens: list[Token],
    quantity: Quantity,
    noun: int | None,
    words: FigureWords,
    stop: int,
) -> Claim | None:
    """ "10 young protesters have been killed", "dozens injured"."""
    at = quantity.last + 1
    reach = min(stop, (noun or at) + MEASURE_REACH)
    free = noun is not None
    while at < reach:
        word = tokens[at].word
        found = _measure_at(tokens, at, words)
        if found:
            return Claim(found[0], quantity.first, at + found[1] - 1)
        past = noun is None or at > noun
        if word in BARRIERS or (
            past and at != (noun or -1) + 1 and word in words.relative
        ):
            return None
        if not free and not _may_stand(word, words):
            return None
        at += 1
    return None


def _may_stand(word: str, words: FigureWords) -> bool:
    return word in words.filler or word in words.of


def _measure_at(
    tokens: list[Token], at: int, words: FigureWords
) -> tuple[str, int] | None:
    for phrase, measure in words.after.by_first.get(tokens[at].word, ()):
        if reads(tokens, at, phrase):
            return measure, len(phrase)
    return None


def _counted(
    text: str,
    tokens: list[Token],
    quantity: Quantity,
    noun: int | None,
    words: FigureWords,
) -> Claim | None:
    """ "2.5 million civilians": the count of such people is a claim of its own."""
    if noun is None:
        return None
    token = tokens[noun]
    telling = token.word in words.counted or _national(text, token)
    value = quantity.minimum if quantity.minimum is not None else quantity.maximum
    enough = value is None or value >= COUNTED_FROM
    near = noun - quantity.last <= 3
    return Claim("other", quantity.first, noun) if telling and enough and near else None


def is_asserted(
    tokens: list[Token], quantity: Quantity, claim: Claim, words: FigureWords
) -> bool:
    """Whether the text says that it happened: not "no one", not "could kill 100"."""
    first = quantity.first
    if first and tokens[first - 1].word in words.negation:
        return False
    if claim.measure == "other":
        return True
    clause = tokens[max(0, claim.first - CLAUSE) : claim.last]
    return not any(token.word in words.hypothetical for token in clause)
