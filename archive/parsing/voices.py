"""Who speaks in a text, and of what: "we", "I" or a reporter, on politics or on dinner.

Counted over the words of the page's own lines; what stands between quotation marks is
somebody else's voice, but it tells the subject too.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from archive.parsing.page import Layout, Page
from archive.parsing.phrases import PhrasesWithin, Vocabulary
from archive.parsing.record import Role
from archive.parsing.vocabulary.cues import (
    JOINTLY,
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
from archive.parsing.wording import in_letters, without, wording_of, words_in

_VOICE = PhrasesWithin(STATEMENT_VOICE)
_REPORTING = PhrasesWithin(f" {phrase}" for phrase in REPORTING)
_UNDERSIGNED = PhrasesWithin(UNDERSIGNED)
_NO_DOCUMENT = PhrasesWithin(f" {cue}" for cue in NO_DOCUMENT)
_JOINTLY = PhrasesWithin(f" {cue}" for cue in JOINTLY)
_PETITION = PhrasesWithin(PETITION)
_REPORTED = {
    language: PhrasesWithin(f" {phrase}" for phrase in phrases)
    for language, phrases in REPORTED_DOCUMENTS.items()
}
_NO_PHRASES = PhrasesWithin(())
# A quotation may run over several paragraphs, each opened anew and only the last
# closed. Folding has made all marks one.
_QUOTED = re.compile(r'("[^"\n]*+"?)')
_ARABIC = frozenset(("ar", "ckb", "fa", "ur"))
_SHORTEST_STEM, _LONGEST_PREFIX = 3, 4
ANY = frozenset(Role)
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
    """The words of a text, each sort counted when it is first asked for.

    `text` is folded, its lines joined by newlines; `counts` are those of its words in
    letters, `vocabulary` has these words at least; `language` is a BCP 47 tag.
    """

    text: str
    counts: Counter[str]
    vocabulary: Vocabulary
    language: str

    @cached_property
    def _quotations(self) -> list[str]:
        return self._parts[1::2]

    @cached_property
    def _parts(self) -> list[str]:
        """What stands outside a quotation and inside, in turns."""
        return _QUOTED.split(self.text)

    @cached_property
    def _own(self) -> Counter[str]:
        """The words outside quotations."""
        if not self._quotations:
            return self.counts
        quoted = Counter(words_in("\n".join(self._quotations)))
        return without(self.counts, in_letters(quoted))

    @cached_property
    def _run_on(self) -> str:
        return f" {self.text}".replace("\n", " ")

    @cached_property
    def words(self) -> int:
        """How many words there are."""
        return self.counts.total()

    @cached_property
    def we(self) -> int:
        """How often "we" is said outside quotations."""
        return _we(self._own, self.language)

    @cached_property
    def i(self) -> int:
        """How often "I" is said outside quotations."""
        return self._said(I_WORDS)

    @cached_property
    def you(self) -> int:
        """How often "you" is said outside quotations."""
        return self._said(YOU_WORDS)

    @cached_property
    def demands(self) -> int:
        """The different phrases of statements outside quotations ("we condemn"), up to
        two.
        """
        plain = self._run_on
        if self._quotations:
            plain = f" {' '.join(self._parts[::2])}".replace("\n", " ")
        return self._found(_VOICE, plain, enough=2)

    @cached_property
    def reports(self) -> int:
        """How often words report somebody's ("said")."""
        found = _REPORTING.within(self._run_on, self.vocabulary)
        return sum(map(self._run_on.count, found))

    @property
    def quotes(self) -> int:
        """How many quotations there are."""
        return len(self._quotations)

    @property
    def quoted(self) -> int:
        """How many code points stand in quotations."""
        return sum(map(len, self._quotations))

    @cached_property
    def documents(self) -> int:
        """The different phrases that speak of somebody's statement or letter, up to
        three.
        """
        phrases = _REPORTED.get(self.language, _NO_PHRASES)
        return self._found(phrases, self._run_on, enough=ENOUGH_REPORTED)

    @cached_property
    def days(self) -> int:
        """How many days are named as in news ("on Friday")."""
        return sum(self.counts[day] for day in DAYS.intersection(self.counts))

    @cached_property
    def _political_words(self) -> list[int]:
        words = political_words(self.counts, self.language)
        return [self.counts[word] for word in words]

    @property
    def political(self) -> int:
        """How many words are of politics."""
        return sum(self._political_words)

    @property
    def subjects(self) -> int:
        """How many different words are of politics."""
        return len(self._political_words)

    @cached_property
    def wares(self) -> int:
        """The different words of shops, kitchens, forums, up to three."""
        return self._found(_NO_DOCUMENT, self._run_on, enough=ENOUGH_WARES)

    @cached_property
    def asks_to_sign(self) -> bool:
        """Whether it is a petition."""
        return self._found(_PETITION, self._run_on, enough=1) == 1

    @cached_property
    def is_undersigned(self) -> bool:
        """Whether "the undersigned" speak."""
        return self._found(_UNDERSIGNED, self._run_on, enough=1) == 1

    @cached_property
    def speaks_jointly(self) -> bool:
        """Whether several bodies speak as one: "our organisations"."""
        return self._found(_JOINTLY, self._run_on, enough=1) == 1

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

    def _said(self, pronouns: Mapping[str, frozenset[str]]) -> int:
        return sum(self._own[word] for word in pronouns.get(self.language, ()))

    def _found(self, phrases: PhrasesWithin, text: str, *, enough: int) -> int:
        """How many of *phrases* stand in *text*, counted up to *enough*."""
        return len(list(islice(phrases.within(text, self.vocabulary), enough)))


def own_voices(layout: Layout) -> Voices:
    """Who speaks in the page's own lines: not in comments, nor another's text."""
    return _voices(layout.page, tuple(layout.numbers(NOT_OWN)))


def free_voices(layout: Layout) -> Voices:
    """Who speaks in the lines that have no part yet."""
    return _voices(layout.page, tuple(layout.numbers(ANY)))


# Two steps ask for the voices of one page.
@lru_cache(maxsize=1)
def _voices(page: Page, others: tuple[int, ...]) -> Voices:
    """Who speaks in *page* without the lines numbered *others*."""
    left_out = frozenset(others)
    own = (line for line in page.lines if line.number not in left_out)
    folded = page.folded
    text = "\n".join([folded[line.start : line.end] for line in own])
    counts = page.wording.counts
    if others:
        rest = "\n".join(page.folded_line(page.lines[number]) for number in others)
        counts = without(counts, Counter(words_in(rest)))
    return Voices(text, in_letters(counts), page.wording.vocabulary, page.language)


def voices_of(text: str, language: str) -> Voices:
    """Who speaks in *text*, lines joined by newlines, in *language* (BCP 47)."""
    wording = wording_of(text)
    counts = in_letters(wording.counts)
    return Voices(wording.folded, counts, wording.vocabulary, language)


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


def political_words(words: Iterable[str], language: str) -> list[str]:
    """Those of the folded *words* that politics is told in, in *language*."""
    if language not in _ARABIC:
        beginnings = _BEGINNINGS.get(language, _NO_STEMS)
        words = [word for word in words if word[:_SHORTEST_STEM] in beginnings]
    return [word for word in words if is_political_word(word, language)]


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
