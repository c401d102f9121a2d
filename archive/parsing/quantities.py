"""Numbers in a sentence, in digits and in words, with their printed qualifier."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from archive.parsing.phrases import fold
from archive.parsing.vocabulary.figure_table import FigureWords

# Most tokens are words: they come first.
TOKEN = re.compile(
    r"[^\W\d_][^\W\d_\u064b-\u0652]*(?:[\u064b-\u0652\u0640]+[^\W\d_]*)*"
    # "Demonstrant*innen", "Zivilist_innen", "manifestant·e·s".
    r"(?:[*:_](?=in(?:nen)?\b)in(?:nen)?|(?:[·•](?:e|s|es|ne|nes)\b){1,2})?"
    r"|\d{1,3}(?:[.,'’٬\xa0\u202f ]\d{3})+(?![\d])|\d+(?:[.,٫]\d{1,2}(?!\d))?"
    r"|[^\w\s'’‘ʼ\u200c]"
)
THOUSANDS = re.compile(r"\d{1,3}(?:[.,'’٬\xa0\u202f ]\d{3})+")
MARKS = re.compile("[\u064b-\u0652\u0640*:_·•]")
HYPHENS = frozenset("-–")
YEARS = range(1800, 2100)
# More than all people; also keeps long rows of digits from overflowing.
LARGEST = 10**11
LEAST_SCALE = 1000
SKIPPED = 3


class Token(NamedTuple):
    """A word, number or sign of the text: folded form, place, whether it is digits,
    whether it begins with a capital.
    """

    word: str
    start: int
    end: int
    digits: bool
    capital: bool


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as printed: the tokens it takes, qualifier included, and its bounds.

    `bare` is true for digits that could be a year, a house or a page: no qualifier,
    no scale. Vague quantities ("dozens") have neither minimum nor maximum.
    """

    first: int
    last: int
    minimum: int | None
    maximum: int | None
    qualifier: tuple[int, int] | None
    bare: bool = False


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of text; vowel marks are left out of words."""
    found = []
    for match in TOKEN.finditer(text, start, end):
        word = match[0]
        digits, capital = word[0].isdecimal(), word[0].isupper()
        if not digits:
            plain = word.isascii() and word.isalpha()
            word = word.lower() if plain else _unmarked(fold(word))
        found.append(Token(word, match.start(), match.end(), digits, capital))
    return found


def _unmarked(word: str) -> str:
    """A word without vowel marks and without the signs of gender; signs as they are."""
    return MARKS.sub("", word) if word[0].isalpha() else word


def quantities_of(tokens: list[Token], words: FigureWords) -> list[Quantity]:
    """The quantities among *tokens* in order; they do not overlap."""
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        # Few tokens are numbers.
        counts = token.digits or token.word in words.quantities
        quantity = _quantity(tokens, at, words) if counts else None
        if quantity:
            found.append(quantity)
            at = quantity.last + 1
        else:
            at += 1
    return found


def _quantity(tokens: list[Token], at: int, words: FigureWords) -> Quantity | None:
    read = _number(tokens, at, words)
    if read is None:
        return None
    last, low, bare = read
    high = low
    if low is not None and (upper := _upper(tokens, last, words)):
        last, high = upper
        bare = False
        return _ranged(tokens, at, last, low, high, words)
    return _qualified(tokens, at, last, low, bare, words)


def _upper(
    tokens: list[Token], last: int, words: FigureWords
) -> tuple[int, int] | None:
    """The second number of "10-20", "10 to 20", "between 10 and 20"."""
    if last + 2 >= len(tokens) or tokens[last + 1].word not in words.to:
        return None
    joined = tokens[last + 1].word in HYPHENS
    if not joined and not tokens[last + 2].digits:
        return None
    read = _number(tokens, last + 2, words)
    if read is None or read[1] is None:
        return None
    return read[0], read[1]


def _ranged(
    tokens: list[Token], at: int, last: int, low: int, high: int, words: FigureWords
) -> Quantity | None:
    if low >= high:
        return None
    before = at > 0 and tokens[at - 1].word in words.between
    first = at - 1 if before else at
    return Quantity(first, last, low, high, (first, first) if before else None)


def _number(
    tokens: list[Token], at: int, words: FigureWords
) -> tuple[int, int | None, bool] | None:
    """(last token, value or None if vague, bare) of the number that begins at *at*."""
    token = tokens[at]
    if token.digits:
        return _digits(tokens, at, words)
    word = token.word
    if word in words.vague:
        return _vague(tokens, at, words)
    if word in words.collective:
        return at, words.collective[word], False
    if word in words.numbers:
        return _spelt(tokens, at, words)
    if word in words.one and _is_told_of(tokens, at, words):
        return at, 1, False
    if word in words.scales:
        several = at > 0 and tokens[at - 1].word in words.several
        return at, None if several else words.scales[word], False
    return None


def _is_told_of(tokens: list[Token], at: int, words: FigureWords) -> bool:
    """Whether the words right before say what befell the one person at *at*."""
    end = at
    while end and at - end < SKIPPED and tokens[end - 1].word in words.skip:
        end -= 1
    return end > 0 and any(
        end >= len(phrase) and reads(tokens, end - len(phrase), phrase)
        for phrase, _ in words.before.by_last.get(tokens[end - 1].word, ())
    )


def _digits(
    tokens: list[Token], at: int, words: FigureWords
) -> tuple[int, int, bool] | None:
    printed = tokens[at].word
    grouped = bool(THOUSANDS.fullmatch(printed))
    scale, last = _scale(tokens, at + 1, words)
    rest = _rest(tokens, last + 1, scale, words)
    if rest is not None:
        return rest[0], int(float(printed.replace(",", "."))) * scale + rest[1], False
    if grouped:
        value = float("".join(char for char in printed if char.isdecimal()))
    else:
        value = float(printed.replace(",", ".").replace("٫", "."))
    if value * scale > LARGEST or value * scale != int(value * scale):
        return None
    return last, int(value * scale), scale == 1 and not grouped


def _rest(
    tokens: list[Token], at: int, scale: int, words: FigureWords
) -> tuple[int, int] | None:
    """(last token, value) of the smaller number behind a scale: "4 bin 329"."""
    if scale < LEAST_SCALE or at >= len(tokens) or not tokens[at].digits:
        return None
    read = _digits(tokens, at, words)
    return (read[0], read[1]) if read is not None and read[1] < scale else None


def _scale(tokens: list[Token], at: int, words: FigureWords) -> tuple[int, int]:
    """The product of the scales that begin at *at*, and the last token used."""
    scale = 1
    while at < len(tokens) and tokens[at].word in words.scales:
        scale *= words.scales[tokens[at].word]
        at += 1
    return scale, at - 1


def _spelt(tokens: list[Token], at: int, words: FigureWords) -> tuple[int, int, bool]:
    value = words.numbers[tokens[at].word]
    last = at
    hyphen = last + 2 < len(tokens) and tokens[last + 1].word in HYPHENS
    step = 2 if hyphen else 1
    if value % 10 == 0 and value >= 20 and last + step < len(tokens):
        unit = words.numbers.get(tokens[last + step].word, 0)
        if 0 < unit < 10:
            value, last = value + unit, last + step
    scale, last = _scale(tokens, last + 1, words)
    return last, value * scale, False


def _vague(tokens: list[Token], at: int, words: FigureWords) -> tuple[int, None, bool]:
    """ "hundreds of thousands" is one vague number."""
    last = at
    while (step := _step(tokens, last, words)) is not None:
        last = step
    return last, None, False


def _step(tokens: list[Token], last: int, words: FigureWords) -> int | None:
    """The token of the next large number, as "thousands" after "hundreds of"."""
    for ahead in (last + 1, last + 2):
        linked = ahead == last + 1 or tokens[last + 1].word in words.of
        if ahead >= len(tokens) or not linked:
            return None
        if tokens[ahead].word in words.vague or tokens[ahead].word in words.scales:
            return ahead
    return None


def _qualified(
    tokens: list[Token],
    at: int,
    last: int,
    value: int | None,
    bare: bool,  # noqa: FBT001  # private, positional by its place in the tuple
    words: FigureWords,
) -> Quantity:
    first = at
    while first > 0 and tokens[first - 1].word in words.several:
        first -= 1
    kind, begin = _qualifier(tokens, first, words)
    if kind:
        span = (begin, first - 1)
        low = None if kind == "most" else value
        high = None if kind == "least" else value
        return Quantity(begin, last, low, high, span)
    end = _after(tokens, last, words)
    if end:
        return Quantity(first, end, value, None, (last + 1, end))
    return Quantity(first, last, value, value, None, bare)


def _qualifier(
    tokens: list[Token], first: int, words: FigureWords
) -> tuple[str | None, int]:
    """Kind of the qualifier that ends just before *first*, and where it begins."""
    # "more than a dozen", "au moins une centaine": the article is part of the number.
    end = first - 1 if first and tokens[first - 1].word in ARTICLES else first
    for stop in dict.fromkeys((end, first)):
        if stop == 0:
            continue
        for phrase, kind in words.qualifiers.by_last.get(tokens[stop - 1].word, ()):
            begin = stop - len(phrase)
            if begin >= 0 and reads(tokens, begin, phrase):
                return kind, begin
    return None, first


ARTICLES = frozenset(("a", "an", "un", "une", "una", "ein", "eine", "uma", "um", "the"))


def _after(tokens: list[Token], last: int, words: FigureWords) -> int | None:
    if last + 1 < len(tokens):
        found = words.after_number.by_first.get(tokens[last + 1].word, ())
        for phrase, _ in found:
            if reads(tokens, last + 1, phrase):
                return last + len(phrase)
    return None


def reads(tokens: list[Token], at: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words of *phrase* stand at *at*."""
    return at + len(phrase) <= len(tokens) and all(
        tokens[at + n].word == word for n, word in enumerate(phrase)
    )
