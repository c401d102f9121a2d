"""Figures: how many were killed, injured, arrested, displaced; what the text claims.

A figure needs a number and, in the same clause, a measure: a word before it ("killed
38"), after it ("38 people were killed"), or a noun whose count is itself the claim ("2.5
million civilians"). Dates, ages, sums, percentages and articles of law are no figures.
Precision comes before recall: an editor adds a figure faster than he sees a false one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.parsing.phrases import fold
from archive.parsing.quantities import (
    YEARS,
    Quantity,
    Token,
    quantities_of,
    tokens_of,
)
from archive.parsing.record import FigureRecord, Span
from archive.parsing.vocabulary.figure_table import FigureWords, figure_words

SENTENCE_END = re.compile(r"[.!?؟۔…]+[\"”’»)\]]*\s+|\n+")
WORD = re.compile(r"\w+")
LONGEST_SENTENCE = 2_000
NOUN_REACH = 4
MEASURE_REACH = 9
COUNTED_FROM = 10
CLAUSE = 8
BARRIERS = frozenset(";:()[]{}“”\"«»،,؛—…|•")
NO_COUNT = frozenset("%‰€$£°º/§#&@₤")
# Words after a number that make it an age, a time, a sum, a part: in all languages.
UNITS = frozenset(
    "percent prozent procent pct year years yr yrs month months week weeks day days hour hours minute minutes"
    " euro euros dollar dollars pounds dinar dinars usd eur iqd lira reais pesos km kilometres kilometers metres"
    " meters am pm th st nd rd jahre jahren jahr ans annees mois jours heures anos dias meses horas giorni anni"
    " mesi ore yil gun ay saat points times fois veces vezes volte mal uhr degrees yasinda jahrige jahriger"
    " january february march april may june july august september october november december janvier fevrier mars"
    " avril mai juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio"
    " agosto septiembre octubre noviembre diciembre januar februar marz juni juli oktober dezember janeiro"
    " fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno"
    " luglio settembre ottobre dicembre ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik"
    " كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر"
    " اكتوبر نوفمبر ديسمبر عاما سنه سنوات يوما ايام شهرا اشهر ساعه دولار دينار سال روز ماه ساعت درصد ساله".split()
)
# Words before a number that make it a label.
LABELS = frozenset(
    "article articles art no nr number issue page pages chapter resolution law act section clause room paragraph"
    " articulo artigo artikel articolo madde loi ley lei gesetz seite numero route rue street highway line zone"
    " unit brigade division since until by in on aged age version covid vol volume day week chapter seit im um"
    " الماده رقم قانون القرار عام سنه ماده شماره".split()
)
NATIONALS = re.compile(r"[A-Z][a-z]+(?:ians|eans|qis|nis|dis|lis|tis|cans|mans|ricans|hans|rds|abs|ims|bians)\b")


@dataclass(frozen=True, slots=True)
class _Claim:
    """A measure found for a quantity, and the tokens from first to last that carry it."""

    measure: str
    first: int
    last: int


def find_figures(
    text: str, language: str, dates: Sequence[Span] = ()
) -> tuple[FigureRecord, ...]:
    """The figures of *text* in order, in the words of *language* (BCP 47).

    *dates* are spans of dates found before; no number inside one is a figure. A language
    without a table gives nothing.
    """
    words = figure_words(language.partition("-")[0])
    if words is None:
        return ()
    folded = fold(text)
    found: list[FigureRecord] = []
    for start, end in _sentences(folded, words):
        tokens = tokens_of(folded, start, end)
        found.extend(_figures(text, tokens, words, dates))
    return tuple(found)


def _sentences(folded: str, words: FigureWords) -> Iterator[tuple[int, int]]:
    """The sentences with a quantity and a word of claims; the others cost little."""
    bounds = [0, *(m.end() for m in SENTENCE_END.finditer(folded)), len(folded)]
    for start, end in pairwise(bounds):
        if not 3 < end - start <= LONGEST_SENTENCE:
            continue
        parts = WORD.findall(folded, start, end)
        claims = not words.claims.isdisjoint(parts)
        if claims and (
            not words.quantities.isdisjoint(parts)
            or any(part[0].isdigit() for part in parts)
        ):
            yield start, end


def _figures(
    text: str, tokens: list[Token], words: FigureWords, dates: Sequence[Span]
) -> Iterator[FigureRecord]:
    used = -1
    quantities = quantities_of(tokens, words)
    for n, quantity in enumerate(quantities):
        if not _can_count(tokens, quantity, dates):
            continue
        stop = quantities[n + 1].first if n + 1 < len(quantities) else len(tokens)
        claim = _claim(text, tokens, quantity, words, (used, stop))
        if claim and _asserted(tokens, quantity, claim, words):
            used = claim.last
            yield _record(text, tokens, quantity, claim)


def _asserted(
    tokens: list[Token], quantity: Quantity, claim: _Claim, words: FigureWords
) -> bool:
    """Whether the text says that it happened: not "no one", not "could kill 100"."""
    first = quantity.first
    if first and tokens[first - 1].word in words.negation:
        return False
    if claim.measure == "other":
        return True
    clause = tokens[max(0, claim.first - CLAUSE) : claim.last]
    return not any(token.word in words.hypothetical for token in clause)


def _record(
    text: str, tokens: list[Token], quantity: Quantity, claim: _Claim
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


def _can_count(tokens: list[Token], quantity: Quantity, dates: Sequence[Span]) -> bool:
    """Whether the number may count people: no date, age, sum, label or time."""
    first, last = tokens[quantity.first], tokens[quantity.last]
    if any(date.start < last.end and first.start < date.end for date in dates):
        return False
    before = tokens[quantity.first - 1] if quantity.first else None
    after = tokens[quantity.last + 1] if quantity.last + 1 < len(tokens) else None
    if after and _spoils(after, last):
        return False
    if before and (before.word in NO_COUNT or (quantity.bare and _labels(before, first))):
        return False
    value = quantity.minimum
    return not (quantity.bare and first.digits and value in YEARS)


def _spoils(after: Token, last: Token) -> bool:
    """A unit, a sign, or a hyphenated word ("23-year-old") behind the number."""
    if after.word in UNITS or after.word in NO_COUNT:
        return True
    return after.start == last.end and after.word in "-–:."


def _labels(before: Token, first: Token) -> bool:
    if before.word in LABELS:
        return True
    # "F1", "MC14", "28/2": a sign or letter directly before the digits.
    return before.end == first.start and not before.word.isspace()


def _claim(
    text: str,
    tokens: list[Token],
    quantity: Quantity,
    words: FigureWords,
    bounds: tuple[int, int],
) -> _Claim | None:
    used, stop = bounds
    noun = _noun(text, tokens, quantity.last + 1, stop, words)
    return (
        _before(tokens, quantity, noun, words, used, stop)
        or _after(tokens, quantity, noun, words, stop)
        or _counted(text, tokens, quantity, noun, words)
    )


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
    stop: int,
) -> _Claim | None:
    """ "killed 38 armed rebels", "death toll of 30"."""
    end = quantity.first
    skipped = 0
    while end > 0 and tokens[end - 1].word in words.skip and skipped < 2:
        end, skipped = end - 1, skipped + 1
    for stop_at in range(end, quantity.first + 1):
        if stop_at == 0:
            continue
        for phrase, measure in words.before.by_last.get(tokens[stop_at - 1].word, ()):
            first = stop_at - len(phrase)
            if first > used and _phrase_at(tokens, first, phrase):
                if noun is None and not _ends_clause(tokens, quantity.last + 1, words):
                    return None
                last = quantity.last if noun is None else noun
                return _Claim(measure, first, last)
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
) -> _Claim | None:
    """ "10 young protesters have been killed", "dozens injured"."""
    at = quantity.last + 1
    reach = min(stop, (noun or at) + MEASURE_REACH)
    free = noun is not None
    while at < reach:
        word = tokens[at].word
        found = _measure_at(tokens, at, words)
        if found:
            return _Claim(found[0], quantity.first, at + found[1] - 1)
        past = noun is None or at > noun
        if word in BARRIERS or (past and at != (noun or -1) + 1 and word in words.relative):
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
        if _phrase_at(tokens, at, phrase):
            return measure, len(phrase)
    return None


def _counted(
    text: str,
    tokens: list[Token],
    quantity: Quantity,
    noun: int | None,
    words: FigureWords,
) -> _Claim | None:
    """ "2.5 million civilians": the count of such people is a claim of its own."""
    if noun is None:
        return None
    token = tokens[noun]
    telling = token.word in words.counted or _national(text, token)
    value = quantity.minimum if quantity.minimum is not None else quantity.maximum
    enough = value is None or value >= COUNTED_FROM
    near = noun - quantity.last <= 3
    return _Claim("other", quantity.first, noun) if telling and enough and near else None


def _phrase_at(tokens: list[Token], at: int, phrase: tuple[str, ...]) -> bool:
    return at + len(phrase) <= len(tokens) and all(
        tokens[at + n].word == word for n, word in enumerate(phrase)
    )
