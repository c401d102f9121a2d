"""Events: what the text says happened, with the place and the date printed beside it.

Suggestions for an editor, few and precise: a word for an event ("siege", "protests")
counts only with a place after it or a date in its clause.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from archive.parsing.record import EventRecord, Span
from archive.parsing.sentences import fold_word, sentences_of
from archive.parsing.vocabulary.event_table import EventWords, event_words

TOKEN = re.compile(r"[^\W_][\w'’]*(?:-[\w'’]+)*|[^\w\s]")
PLACE_REACH = 8
DATE_REACH = 60
MAKE_REACH = 3
MOST_EVENTS = 20
BARRIERS = frozenset(';:()[]“”"«».!?؟،؛—–|•')


class Dated(Protocol):
    """A date found in the text: where it stands and its EDTF."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def edtf(self) -> str: ...


class _Token(NamedTuple):
    """A word or sign: folded form, place, whether it begins with a capital."""

    word: str
    start: int
    end: int
    capital: bool


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence under reading; `has_capitals` if its script marks names."""

    text: str
    tokens: list[_Token]
    dates: list[Dated]
    words: EventWords
    has_capitals: bool


def find_events(
    text: str, language: str, dates: Sequence[Dated] = ()
) -> tuple[EventRecord, ...]:
    """The events of *text* in order, each once.

    *dates* are the dates found in *text*, in order. A language without a table gives
    nothing. `place` is as printed; `date` is EDTF.
    """
    words = event_words(language.partition("-")[0])
    if words is None:
        return ()
    found: dict[tuple[str, str | None], EventRecord] = {}
    names = words.heads | words.ends
    for stretch in sentences_of(text):
        if names.isdisjoint(stretch.words):
            continue
        sentence = _sentence(text, stretch.start, stretch.end, dates, words)
        for event in _events(sentence):
            found.setdefault((event.place or event.what.lower(), event.date), event)
            if len(found) == MOST_EVENTS:
                return tuple(found.values())
    return tuple(found.values())


def _sentence(
    text: str, start: int, end: int, dates: Sequence[Dated], words: EventWords
) -> _Sentence:
    tokens = [
        _Token(fold_word(found[0]), found.start(), found.end(), found[0][0].isupper())
        for found in TOKEN.finditer(text, start, end)
    ]
    inside = [date for date in dates if start <= date.start < end]
    has_capitals = any(token.capital for token in tokens)
    return _Sentence(text, tokens, inside, words, has_capitals)


def _events(sentence: _Sentence) -> Iterator[EventRecord]:
    words = sentence.words
    past = -1
    for at, token in enumerate(sentence.tokens):
        if at <= past:
            continue
        if token.word in words.ends and _is_made(sentence, at):
            yield _record(
                sentence, sentence.tokens[at], sentence.tokens[at], None, None
            )
        elif token.word in words.heads and _may_head(sentence, token):
            place = _place(sentence, at)
            date = _date(sentence, token, place[1] if place else None)
            if place or date:
                past = _past(sentence, place[1] if place else at, date)
                yield _event(sentence, at, place, date)


def _may_head(sentence: _Sentence, token: _Token) -> bool:
    words = sentence.words
    if any(date.start <= token.start < date.end for date in sentence.dates):
        return False  # the month of March
    if token.word not in words.victims:
        return True
    return any(other.word in words.violence for other in sentence.tokens)


def _is_made(sentence: _Sentence, at: int) -> bool:
    """Somebody "brokered a truce"."""
    before = sentence.tokens[max(0, at - MAKE_REACH) : at]
    return any(token.word in sentence.words.makes for token in before)


def _past(sentence: _Sentence, last: int, date: Dated | None) -> int:
    """The last token of the event; what stands before it names no other."""
    end = date.end if date else 0
    later = (n for n, token in enumerate(sentence.tokens) if token.end <= end)
    return max(last, *later, last)


def _event(
    sentence: _Sentence, at: int, place: tuple[int, int] | None, date: Dated | None
) -> EventRecord:
    head = sentence.tokens[at]
    if place:
        first, last = (sentence.tokens[n] for n in place)
        return _record(sentence, head, last, Span(first.start, last.end), date)
    subject = _subject(sentence, at)
    if subject:
        printed = Span(subject.start, subject.end)
        return _record(sentence, head, head, printed, date)
    return _record(sentence, head, head, None, date)


def _subject(sentence: _Sentence, at: int) -> _Token | None:
    """ "Basra … has witnessed ongoing protests since …": the place is the subject."""
    first = sentence.tokens[0]
    before = sentence.tokens[max(0, at - MAKE_REACH) : at]
    witnessed = any(token.word in sentence.words.witness for token in before)
    named = first.capital and first.word not in sentence.words.stop
    return first if witnessed and named else None


def _record(
    sentence: _Sentence,
    head: _Token,
    last: _Token,
    place: Span | None,
    date: Dated | None,
) -> EventRecord:
    start, end = head.start, last.end
    what = " ".join(sentence.text[start:end].split())
    if place:
        start, end = min(start, place.start), max(end, place.end)
    if date:
        start, end = min(start, date.start), max(end, date.end)
    span = Span(start, end)
    return EventRecord(
        what=what,
        place=place.of(sentence.text) if place else None,
        date=date.edtf if date else None,
        span=span,
        evidence=span.of(sentence.text),
    )


def _place(sentence: _Sentence, head: int) -> tuple[int, int] | None:
    """First and last token of the place: "in the cities of Hit and Basra"."""
    tokens, words = sentence.tokens, sentence.words
    for at in range(head + 1, min(head + 1 + PLACE_REACH, len(tokens))):
        if tokens[at].word in BARRIERS or (
            at > head + 1 and tokens[at].word in words.heads
        ):
            return None
        of_verb = tokens[at].word == "of" and tokens[head].word in words.verbs
        if of_verb or tokens[at].word not in words.prepositions:
            continue
        first = at + 1
        while first < len(tokens) and _leads_on(tokens[first], words):
            first += 1
        if first < len(tokens) and _is_name(sentence, first):
            return first, _last_name(sentence, first)
    return None


def _leads_on(token: _Token, words: EventWords) -> bool:
    return token.word in words.around or token.word in words.prepositions


def _is_name(sentence: _Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    if token.word in sentence.words.stop or not token.word[0].isalpha():
        return False
    if any(date.start <= token.start < date.end for date in sentence.dates):
        return False
    return token.capital or not sentence.has_capitals


def _last_name(sentence: _Sentence, first: int) -> int:
    """The end of a list of names: "Kut, Hilla and Shia neighbourhoods of Baghdad"."""
    tokens, last = sentence.tokens, first
    if not sentence.has_capitals:
        return first
    while last + 1 < len(tokens):
        joined = (
            tokens[last + 1].word == ","
            or tokens[last + 1].word in sentence.words.joins
        )
        step = 2 if joined else 1
        if last + step >= len(tokens) or not _is_name(sentence, last + step):
            return last
        last += step
    return last


def _date(sentence: _Sentence, head: _Token, last: int | None) -> Dated | None:
    """The date soon after the event, or at the start of its sentence."""
    end = sentence.tokens[last].end if last is not None else head.end
    for date in sentence.dates:
        if 0 <= date.start - end <= DATE_REACH and not any(
            barrier in BARRIERS for barrier in sentence.text[end : date.start]
        ):
            return date
    opening = sentence.tokens[0].start
    if last is None:
        return None
    early = [date for date in sentence.dates if date.end <= head.start]
    if early and early[0].start - opening <= DATE_REACH // 3:
        return early[0]
    return None
