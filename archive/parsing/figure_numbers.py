"""Whether a number may count people: no date, age, sum, label or year."""

from collections.abc import Sequence

from archive.parsing.quantities import YEARS, Quantity, Token, reads
from archive.parsing.record import Span
from archive.parsing.vocabulary.figure_table import LABELS, UNITS, FigureWords

NO_COUNT = frozenset("%‰€$£°º/§#&@₤")
# Particles that Arabic writes together with digits: "و80 مصابا".
PARTICLES = frozenset("وبلف")


def can_count(tokens: list[Token], quantity: Quantity, dates: Sequence[Span]) -> bool:
    """Whether the number may count people: no date, age, sum, label or time."""
    first, last = tokens[quantity.first], tokens[quantity.last]
    if any(date.start < last.end and first.start < date.end for date in dates):
        return False
    before = tokens[quantity.first - 1] if quantity.first else None
    after = tokens[quantity.last + 1] if quantity.last + 1 < len(tokens) else None
    if after and _spoils(after, last):
        return False
    return before is None or not (
        before.word in NO_COUNT or quantity.bare and _labels(before, first)
    )


def _spoils(after: Token, last: Token) -> bool:
    """A unit, a sign, or a hyphenated word ("23-year-old") behind the number."""
    if after.word in UNITS or after.word in NO_COUNT:
        return True
    return after.start == last.end and after.word in "-–:"


def _labels(before: Token, first: Token) -> bool:
    if before.word in LABELS:
        return True
    # "F1", "MC14", "28/2": a sign or letter directly before the digits.
    return (
        before.end == first.start
        and not before.word.isspace()
        and before.word not in PARTICLES
    )


def may_be_year(tokens: list[Token], quantity: Quantity, words: FigureWords) -> bool:
    """Whether nothing says that it is no year, as "injured" does in "1800 injured"."""
    first, at = tokens[quantity.first], quantity.last + 1
    if not (quantity.bare and first.digits and quantity.minimum in YEARS):
        return False
    if quantity.first and tokens[quantity.first - 1].word in words.prepositions:
        return True
    if at >= len(tokens):
        return True
    word = tokens[at].word
    return not (
        word in words.people
        or word in words.counted
        or measure_at(tokens, at, words) is not None
    )


def measure_at(
    tokens: list[Token], at: int, words: FigureWords
) -> tuple[str, int] | None:
    """The measure of the phrase that begins at a token, and the phrase's length."""
    for phrase, measure in words.after.by_first.get(tokens[at].word, ()):
        if reads(tokens, at, phrase):
            return measure, len(phrase)
    return None
