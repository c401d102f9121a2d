"""Events: what the text says happened, with the place and the date printed beside it.

Suggestions for an editor, few and precise: a word for an event ("siege", "protests")
counts only with a place after it or a date in its clause.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol

from archive.parsing.phrases import fold
from archive.parsing.record import EventRecord, Span
from archive.parsing.sentences import Sentence, sentences_with
from archive.parsing.vocabulary.event_table import EventWords, event_words

WORD = re.compile(r"\w+")
TOKEN = re.compile(r"[^\W_][\w'’]*(?:-[\w'’]+)*|[^\w\s]")
PLACE_REACH = 8
DATE_REACH = 60
OPENING = 20
MAKE_REACH = 40
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
    names = words.heads | words.ends
    found: dict[tuple[str, str | None], EventRecord] = {}
    starts = [date.start for date in dates]
    for sentence in sentences_with(text, names):
        first = bisect_left(starts, sentence.start)
        inside = list(dates[first : bisect_left(starts, sentence.end)])
        for event in _events(text, sentence, inside, words):
            found.setdefault((event.place or event.what.lower(), event.date), event)
            if len(found) == MOST_EVENTS:
                return tuple(found.values())
    return tuple(found.values())


def _events(
    text: str, sentence: Sentence, dates: list[Dated], words: EventWords
) -> Iterator[EventRecord]:
    past = sentence.start
    for hit in sentence.hits:
        match = WORD.match(text, hit)
        if match is None or hit < past:
            continue
        head, word = Span(*match.span()), fold(match[0])
        if word in words.ends:
            if _is_near(text, sentence, head, words.makes):
                yield _record(text, head, head, None, None)
        elif word in words.heads and _may_head(
            text, word, head, sentence, dates, words
        ):
            place = _place(text, head, word, sentence, dates, words)
            date = _date(text, sentence, head, place, dates)
            if place or date:
                event = _event(text, sentence, head, place, date, words)
                past = event.span.end
                yield event


def _may_head(
    text: str,
    word: str,
    head: Span,
    sentence: Sentence,
    dates: list[Dated],
    words: EventWords,
) -> bool:
    if any(date.start <= head.start < date.end for date in dates):
        return False  # the month of March
    if word not in words.victims:
        return True
    return not words.violence.isdisjoint(sentence.words(text))


def _is_near(text: str, sentence: Sentence, head: Span, wanted: frozenset[str]) -> bool:
    """Whether one of the *wanted* words stands shortly before *head*."""
    start = max(sentence.start, head.start - MAKE_REACH)
    before = WORD.findall(text, start, head.start)
    return any(fold(word) in wanted for word in before)


def _event(
    text: str,
    sentence: Sentence,
    head: Span,
    place: Span | None,
    date: Dated | None,
    words: EventWords,
) -> EventRecord:
    if place:
        return _record(text, head, place, place, date)
    return _record(text, head, head, _subject(text, sentence, head, words), date)


def _subject(
    text: str, sentence: Sentence, head: Span, words: EventWords
) -> Span | None:
    """ "Basra … has witnessed ongoing protests since …": the place is the subject."""
    first = WORD.search(text, sentence.start, sentence.end)
    if first is None or not _is_near(text, sentence, head, words.witness):
        return None
    named = first[0][0].isupper() and fold(first[0]) not in words.stop
    return Span(*first.span()) if named else None


def _record(
    text: str, head: Span, last: Span, place: Span | None, date: Dated | None
) -> EventRecord:
    parts = [head, last, *((place,) if place else ())]
    start = min([part.start for part in parts] + ([date.start] if date else []))
    end = max([part.end for part in parts] + ([date.end] if date else []))
    span = Span(start, end)
    return EventRecord(
        what=" ".join(text[head.start : last.end].split()),
        place=place.of(text) if place else None,
        date=date.edtf if date else None,
        span=span,
        evidence=span.of(text),
    )


def _place(
    text: str,
    head: Span,
    head_word: str,
    sentence: Sentence,
    dates: list[Dated],
    words: EventWords,
) -> Span | None:
    """The place after *head*: "in the cities of Hit and Basra"."""
    ready = False
    for n, match in enumerate(TOKEN.finditer(text, head.end, sentence.end)):
        word = fold(match[0])
        if word in BARRIERS or n > PLACE_REACH or (n and word in words.heads):
            return None
        leads = word in words.prepositions
        if ready and _is_name(match, word, dates, words):
            return Span(match.start(), _last_name(text, match, sentence, dates, words))
        if leads and not (word == "of" and head_word in words.verbs):
            ready = True
        elif not leads and word not in words.around:
            ready = False
    return None


def _is_name(
    match: re.Match[str], word: str, dates: list[Dated], words: EventWords
) -> bool:
    """Whether the token may name a place: a capital, where the script has them."""
    if word in words.stop or word in words.prepositions or word in words.around:
        return False
    if not match[0][0].isalpha() or (words.capitals and not match[0][0].isupper()):
        return False
    return not any(date.start <= match.start() < date.end for date in dates)


def _last_name(
    text: str,
    first: re.Match[str],
    sentence: Sentence,
    dates: list[Dated],
    words: EventWords,
) -> int:
    """Where a list of names ends: "Kut, Hilla and Kerbala"."""
    last, joined = first.end(), False
    if not words.capitals:
        return last
    for match in TOKEN.finditer(text, first.end(), sentence.end):
        word = fold(match[0])
        if _is_name(match, word, dates, words):
            last, joined = match.end(), False
        elif joined or (word != "," and word not in words.joins):
            return last
        else:
            joined = True
    return last


def _date(
    text: str,
    sentence: Sentence,
    head: Span,
    place: Span | None,
    dates: list[Dated],
) -> Dated | None:
    """The date soon after the event; beside a place, one that opens the sentence."""
    end = place.end if place else head.end
    for date in dates:
        if 0 <= date.start - end <= DATE_REACH and BARRIERS.isdisjoint(
            text[end : date.start]
        ):
            return date
    if place is None:
        return None
    early = (d for d in dates if d.end <= head.start)
    return next((d for d in early if d.start - sentence.start <= OPENING), None)
