"""Whether a number counts people, and which word says what befell them."""

import re
from dataclasses import dataclass

from archive.parsing.figure_numbers import may_be_year, measure_at
from archive.parsing.quantities import SKIPPED, Quantity, Token, reads
from archive.parsing.vocabulary.figure_table import FigureWords

NOUN_REACH = 4
MEASURE_REACH = 9
VERB_LAST_REACH = 16
UNLISTED_REACH = 5
COUNTED_FROM = 10
CLAUSE = 8
TOLL_REACH = 16
TOLL_BEHIND = 3
AND = "و"  # Arabic writes it together with the next word
# Signs that end a claim.
BARRIERS = frozenset(';:()[]{}“”"«»،,؛—…|•')
LIST_JOINTS = frozenset(",،")
NATIONALS = re.compile(
    r"[A-Z][a-z]+(?:ians|eans|qis|nis|dis|lis|tis|cans|mans|hans|rds|abs|ims)\b"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A measure found for a quantity; the tokens first to last carry it."""

    measure: str
    first: int
    last: int


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
    toll = _toll(tokens, quantity, words)
    if toll or may_be_year(tokens, quantity, words):
        return toll
    stop = _stop(text, tokens, words, quantities)
    noun = _noun(text, tokens, quantity.last + 1, stop, words)
    return (
        _before(tokens, quantity, noun, words, used)
        or _after(tokens, quantity, noun, words, stop)
        or _shared(text, tokens, words, quantities, noun)
        or _counted(text, tokens, quantity, noun, words)
    )


def _stop(
    text: str, tokens: list[Token], words: FigureWords, quantities: list[Quantity]
) -> int:
    """Where what belongs to the first number ends: at the next that counts people, not
    at "in 2017" nor at "through 2,219 attacks".
    """
    for other in quantities[1:]:
        after = other.last + 1
        counts = (
            _noun(text, tokens, after, len(tokens), words) is not None
            or after < len(tokens)
            and measure_at(tokens, after, words) is not None
        )
        if counts or not words.verb_last:
            return other.first
    return len(tokens)


def _toll(tokens: list[Token], quantity: Quantity, words: FigureWords) -> Claim | None:
    """ "The number of dead … has risen to 21", "rises to 21 the number of dead"."""
    if not quantity.first or not words.tolls.by_first:
        return None
    for phrase, _ in words.reaches.by_last.get(tokens[quantity.first - 1].word, ()):
        reached = quantity.first - len(phrase)
        if reached >= 0 and reads(tokens, reached, phrase):
            break
    else:
        return None
    near = (
        *range(reached - 1, max(-1, reached - TOLL_REACH), -1),
        *range(quantity.last + 1, min(len(tokens), quantity.last + 1 + TOLL_BEHIND)),
    )
    for at in near:
        for phrase, measure in words.tolls.by_first.get(tokens[at].word, ()):
            if reads(tokens, at, phrase):
                last = max(quantity.last, at + len(phrase) - 1)
                return Claim(measure, min(at, quantity.first), last)
    return None


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
        if word in words.prepositions and word not in words.of:
            return None
    return None


def _list_end(tokens: list[Token], noun: int, words: FigureWords) -> int:
    """The last noun of "144 men, women and children"."""
    while noun + 2 < len(tokens):
        joint, after = tokens[noun + 1].word, tokens[noun + 2].word
        if joint not in LIST_JOINTS and joint not in words.to:
            break
        if after not in words.people and after not in words.counted:
            break
        noun += 2
    return noun


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
    if end and _is_person(tokens[end - 1].word, words):
        end -= 1  # Arabic: "مدنيين اثنين", the noun before its number
    for stop_at in range(end, quantity.first + 1):
        if stop_at == 0:
            continue
        for phrase, measure in words.before.by_last.get(tokens[stop_at - 1].word, ()):
            first = stop_at - len(phrase)
            if first > used and reads(tokens, first, phrase):
                alone = tokens[quantity.last].word in words.one
                ended = alone or _ends_clause(tokens, quantity.last + 1, words)
                if noun is None and not ended:
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
    ended = word in BARRIERS or word == "." or small or word in words.prepositions
    return ended or _opens_claim(word, words)


def _is_person(word: str, words: FigureWords) -> bool:
    return word in words.people or word in words.counted


def _opens_claim(word: str, words: FigureWords) -> bool:
    """Whether the next claim begins with *word*: "استشهاد 23 وإصابة 107"."""
    return any(phrase == (word,) for phrase, _ in words.before.by_last.get(word, ()))


def _after(
    tokens: list[Token],
    quantity: Quantity,
    noun: int | None,
    words: FigureWords,
    stop: int,
) -> Claim | None:
    """ "10 young protesters have been killed", "dozens injured"."""
    at = quantity.last + 1
    if noun is not None:
        noun = _list_end(tokens, noun, words)
    far = _reach(words) if noun is not None else UNLISTED_REACH
    if noun is None and words.noun_capitals:
        noun = _unlisted(tokens, quantity, stop)
    reach = min(stop, (at if noun is None else noun) + far)
    free = noun is not None
    at = at if noun is None or noun < at + NOUN_REACH else noun + 1
    while at < reach:
        word = tokens[at].word
        if word[:1] == AND and _opens_claim(word[1:], words):
            return None
        found = measure_at(tokens, at, words)
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


def _reach(words: FigureWords) -> int:
    """How far the verb may stand: some languages put it at the end of the clause."""
    return VERB_LAST_REACH if words.verb_last else MEASURE_REACH


def _unlisted(tokens: list[Token], quantity: Quantity, stop: int) -> int | None:
    """A noun that no table has, known by its capital: "sechs Geiselnehmer"; not the
    noun of an article, "einen Stich".
    """
    at = quantity.last + 1
    article = quantity.minimum == 1 and not tokens[quantity.last].digits
    return at if at < stop and tokens[at].capital and not article else None


def _may_stand(word: str, words: FigureWords) -> bool:
    return word in words.filler or word in words.of


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
    if quantity.first and tokens[quantity.first - 1].word in words.including:
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
