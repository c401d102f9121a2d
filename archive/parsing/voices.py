"""Who speaks in a text, and of what: "we", "I" or a reporter, on politics or on dinner.

Counted over the words of the page's own lines; what stands between quotation marks is
somebody else's voice, but it tells the subject too.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from archive.parsing.page import Layout
from archive.parsing.phrases import fold
from archive.parsing.record import Role
from archive.parsing.vocabulary.cues import (
    NO_DOCUMENT,
    PETITION,
    REPORTING,
    UNDERSIGNED,
)
from archive.parsing.vocabulary.genres import STATEMENT_VOICE
from archive.parsing.vocabulary.politics import POLITICAL_STEMS
from archive.parsing.vocabulary.voices import (
    DAYS,
    I_WORDS,
    REPORTED_DOCUMENTS,
    WE_ENDINGS,
    WE_WORDS,
    YOU_WORDS,
)

_VOICE = tuple(dict.fromkeys(map(fold, STATEMENT_VOICE)))
_REPORTING = tuple(dict.fromkeys(f" {fold(phrase)}" for phrase in REPORTING))
_UNDERSIGNED = tuple(map(fold, UNDERSIGNED))
_NO_DOCUMENT = tuple(dict.fromkeys(f" {fold(cue)}" for cue in NO_DOCUMENT))
_PETITION = tuple(map(fold, PETITION))
_REPORTED = {
    language: tuple(f" {fold(phrase)}" for phrase in phrases)
    for language, phrases in REPORTED_DOCUMENTS.items()
}
# A quotation may run over several paragraphs, each opened anew and only the last
# closed.
_QUOTED = re.compile(r'[“«„][^”»“«„]*+[”»“]?|"[^"\n]*+"?')
_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = frozenset(("ar", "ckb", "fa", "ur"))
_SHORTEST_STEM, _LONGEST_PREFIX = 3, 4
NOT_OWN = frozenset({Role.COMMENT, Role.FURNITURE, Role.EMBEDDED})
FEW_WORDS = 150
ENOUGH_WARES = ENOUGH_REPORTED = 3
_NO_STEMS: frozenset[str] = frozenset()
_BEGINNINGS = {
    language: frozenset(stem[:_SHORTEST_STEM] for stem in stems)
    for language, stems in POLITICAL_STEMS.items()
}


@dataclass(frozen=True)
class Voices:
    """The words of a text, counted.

    `we`, `i` and `you` are the pronouns outside quotations, `demands` the phrases of
    statements ("we condemn", up to two), `reports` the words that report somebody's,
    `quotes` the quotations and `quoted` the code points in them, `documents` the
    phrases that speak of somebody's statement or letter (up to three), `days` the
    days named as in news ("on Friday"), `political` and `subjects` the words of
    politics and how many different ones; `wares` the words of shops, kitchens,
    forums, up to three.
    """

    words: int
    we: int
    i: int
    you: int
    demands: int
    reports: int
    quotes: int
    quoted: int
    documents: int
    days: int
    political: int
    subjects: int
    wares: int
    asks_to_sign: bool
    is_undersigned: bool

    @property
    def is_political(self) -> bool:
        """Whether politics is what the text is about."""
        share = 100 * self.political
        if self.words < FEW_WORDS and self.subjects >= 1 and share >= 2 * self.words:
            return True
        if self.subjects >= 5:
            return share >= self.words
        return self.subjects >= 2 and 2 * share >= 3 * self.words

    @property
    def is_practical(self) -> bool:
        """Whether it sells, cooks, invites or explains, rather than states."""
        return self.wares >= (2 if self.political * 40 < self.words else ENOUGH_WARES)

    @property
    def is_report(self) -> bool:
        """Whether somebody is quoted or reported again and again."""
        if self.reports < 2:
            return False
        return self.quotes >= 2 or self.reports > self.we + self.demands + self.i

    @property
    def speaks_as_we(self) -> bool:
        """Whether a body speaks for itself: "we demand", "our members"."""
        told = self.quotes == 0 and self.reports == 0
        enough = self.we >= (2 if told else 3) and 100 * self.we >= self.words
        return (self.demands >= 2 or enough) and self.we + self.demands > self.i

    @property
    def speaks_as_i(self) -> bool:
        """Whether one person tells what she thinks."""
        return self.i >= 2 and 100 * self.i >= self.words and self.i > self.we


def own_voices(layout: Layout) -> Voices:
    """Who speaks in the page's own lines: not in comments, nor another's text."""
    lines = layout.page.lines
    own = [line.text for line in lines if layout.roles[line.number] not in NOT_OWN]
    return voices_of("\n".join(own), layout.page.language)


# Two steps ask for the voices of one page.
@lru_cache(maxsize=1)
def voices_of(text: str, language: str) -> Voices:
    """Count the words of *text*, lines joined by newlines, in *language* (BCP 47)."""
    folded = fold(text)
    plain, quotes = _QUOTED.subn(" ", folded)
    folded, plain = (f" {part}".replace("\n", " ") for part in (folded, plain))
    words = Counter(_WORD.findall(folded))
    own = Counter(_WORD.findall(plain)) if quotes else words
    political = [
        count for word, count in words.items() if is_political_word(word, language)
    ]
    return Voices(
        words=words.total(),
        we=_we(own, language),
        i=sum(own[word] for word in I_WORDS.get(language, ())),
        you=sum(own[word] for word in YOU_WORDS.get(language, ())),
        demands=_found(_VOICE, plain, enough=2),
        reports=sum(map(folded.count, _REPORTING)),
        quotes=quotes,
        quoted=len(folded) - len(plain),
        documents=_found(_REPORTED.get(language, ()), folded, enough=ENOUGH_REPORTED),
        days=sum(words.get(day, 0) for day in DAYS),
        political=sum(political),
        subjects=len(political),
        wares=_found(_NO_DOCUMENT, folded, enough=ENOUGH_WARES),
        asks_to_sign=_found(_PETITION, folded, enough=1) == 1,
        is_undersigned=_found(_UNDERSIGNED, folded, enough=1) == 1,
    )


def _we(words: Mapping[str, int], language: str) -> int:
    """How often "we" is said, in verbs too where the language says it so."""
    pronouns = sum(words.get(word, 0) for word in WE_WORDS.get(language, ()))
    endings = WE_ENDINGS.get(language)
    if endings is None:
        return pronouns
    known = WE_WORDS[language]
    return pronouns + sum(
        count
        for word, count in words.items()
        if len(word) >= 5 and word.endswith(endings) and word not in known
    )


@lru_cache(maxsize=65_536)
def is_political_word(word: str, language: str) -> bool:
    """Whether the folded *word* is one that politics is told in, in *language*.

    >>> is_political_word("demonstrators", "en")
    True
    >>> is_political_word("والمتظاهرين", "ar")
    True
    """
    stems = POLITICAL_STEMS.get(language, _NO_STEMS)
    starts = range(_LONGEST_PREFIX + 1 if language in _ARABIC else 1)
    beginnings = _BEGINNINGS.get(language, _NO_STEMS)
    return any(
        word[start:end] in stems
        for start in starts
        if word[start : start + _SHORTEST_STEM] in beginnings
        for end in range(start + _SHORTEST_STEM, len(word) + 1)
    )


def _found(phrases: Iterable[str], text: str, *, enough: int) -> int:
    """How many of *phrases* stand in *text*, counted up to *enough*."""
    return sum(1 for _ in islice((p for p in phrases if p in text), enough))
