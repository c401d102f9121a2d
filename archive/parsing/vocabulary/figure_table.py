"""The words of figures: who is counted, what befell them; one table a language.

`figures/LANGUAGE.txt` has rows `name: phrase|phrase|…`; a row may be continued by
another of the same name, and `word=value` gives a number. `figures/any.txt` holds, for
all languages, units (behind a number: an age, a sum), labels (before it: "article",
"no.") and months (on either side).
- prefixes: particles written together with the next word (Arabic "و", "ال")
- numbers, scales, collective: "two=2", "million=1000000", "centaine=100"
- vague: "dozens"; several: words that make a scale vague ("several hundred")
- least, most, about: qualifiers before a number; more: after it
- least_behind: the same behind the noun ("65 people at least")
- between, and: the words of ranges
- one: nouns that alone, behind a word such as "killed", are one person (Arabic)
- people: anybody; counted: those whose number is itself a claim ("protesters")
- of, others, skip, filler, relative, prepositions: small words between number, noun
  and measure
- MEASURE<: what stands before the number ("killed 38"); MEASURE>: after it ("10 dead")
- tolls_MEASURE, reaches: "the number of dead … has risen to"
- including: what opens an aside about some of those counted
- negation, hypothetical: words that turn a number into no claim ("no one", "could")
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from archive.parsing.phrases import fold

FOLDER = Path(__file__).parent / "figures"
# A phrase as folded tokens, and what it stands for.
Entry = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """Phrases by their first and by their last token, longest first."""

    by_first: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    by_last: dict[str, tuple[Entry, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FigureWords:
    """One language's table; all keys are folded (`phrases.fold`)."""

    numbers: dict[str, int]
    scales: dict[str, int]
    collective: dict[str, int]
    vague: frozenset[str]
    several: frozenset[str]
    qualifiers: PhraseTable
    after_number: PhraseTable
    least_behind: PhraseTable
    between: frozenset[str]
    to: frozenset[str]
    people: frozenset[str]
    counted: frozenset[str]
    of: frozenset[str]
    skip: frozenset[str]
    filler: frozenset[str]
    relative: frozenset[str]
    prepositions: frozenset[str]
    including: frozenset[str]
    negation: frozenset[str]
    hypothetical: frozenset[str]
    one: frozenset[str]
    before: PhraseTable
    after: PhraseTable
    tolls: PhraseTable
    reaches: PhraseTable
    # Languages that write nouns with a capital know an unlisted one by it; others, too,
    # put the verb last.
    noun_capitals: bool
    verb_last: bool
    # A sentence is read closely if it has one of each.
    quantities: frozenset[str]
    claims: frozenset[str]


@cache
def figure_words(language: str) -> FigureWords | None:
    """The table of a language (BCP 47 primary subtag), or None if there is none."""
    path = FOLDER / f"{language}.txt"
    if language not in LANGUAGES:
        return None
    return _table(_rows(path), language)


def _rows(path: Path) -> dict[str, list[str]]:
    """The rows of a table, folded, continued rows joined."""
    rows: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        name, phrases = line.split(": ", maxsplit=1)
        cells = rows.setdefault(name, [])
        cells.extend(fold(phrase.strip()) for phrase in phrases.split("|"))
    return rows


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a table, each word also behind the particles written with it."""

    cells: dict[str, list[str]]

    @property
    def prefixes(self) -> tuple[str, ...]:
        return "", *self.cells.get("prefixes", [])

    def words(self, *names: str) -> frozenset[str]:
        plain = [word for name in names for word in self.cells.get(name, [])]
        return frozenset(p + word for word in plain for p in self.prefixes)

    def values(self, name: str) -> dict[str, int]:
        pairs = (cell.split("=") for cell in self.cells.get(name, []))
        return {p + word: int(n) for word, n in pairs for p in self.prefixes}

    def phrases(
        self, suffix: str, names: tuple[str, ...], prefix: str = ""
    ) -> PhraseTable:
        entries = [
            ((p + tokens[0], *tokens[1:]), name)
            for name in names
            for phrase in self.cells.get(prefix + name + suffix, [])
            if (tokens := tuple(phrase.split()))
            for p in self.prefixes
        ]
        return _phrase_table(entries)


# Rows that are plain sets of words, under the names of their fields.
_PLAIN = (
    *("vague", "several", "between", "counted", "of", "skip", "relative"),
    *("prepositions", "negation", "hypothetical"),
)
_MEASURES = ("killed", "injured", "arrested", "displaced", "other")


def _table(cells: dict[str, list[str]], language: str) -> FigureWords:
    rows = _Rows(cells)
    numbers, scales = rows.values("numbers"), rows.values("scales")
    collective = rows.values("collective")
    before, after = rows.phrases("<", _MEASURES), rows.phrases(">", _MEASURES)
    tolls = rows.phrases("", _MEASURES, "tolls_")
    small = rows.words(*SMALL_WORDS)
    # Without their particles: "the activist" is somebody known.
    one = frozenset(cells.get("one", ()))
    return FigureWords(
        numbers=numbers,
        scales=scales,
        collective=collective,
        qualifiers=rows.phrases("", ("least", "most", "about")),
        after_number=rows.phrases("", ("more",)),
        least_behind=rows.phrases("", ("least_behind",)),
        to=rows.words("and"),
        people=rows.words("people", "others"),
        filler=rows.words("filler", "others"),
        including=frozenset(phrase.split()[0] for phrase in cells["including"]),
        before=before,
        after=after,
        quantities=frozenset({*numbers, *scales, *collective})
        | rows.words("vague")
        | one,
        tolls=tolls,
        one=one,
        reaches=rows.phrases("", ("reaches",)),
        noun_capitals=language == "de",
        verb_last=language in VERB_LAST,
        claims=rows.words("counted").union(
            *(_telling(table, small) for table in (before, after, tolls))
        ),
        **{name: rows.words(name) for name in _PLAIN},
    )


def _telling(table: PhraseTable, small: frozenset[str]) -> frozenset[str]:
    """One word of each phrase without which it cannot stand there; no small word."""
    phrases = [tokens for found in table.by_first.values() for tokens, _ in found]
    return frozenset(
        max(tokens, key=lambda word: (word not in small, len(word)))
        for tokens in phrases
    )


def _phrase_table(entries: list[Entry]) -> PhraseTable:
    first: dict[str, list[Entry]] = {}
    last: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: -len(entry[0])):
        first.setdefault(entry[0][0], []).append(entry)
        last.setdefault(entry[0][-1], []).append(entry)
    return PhraseTable(
        {token: tuple(found) for token, found in first.items()},
        {token: tuple(found) for token, found in last.items()},
    )


VERB_LAST = frozenset(("de", "tr", "fa", "ckb", "kmr"))
SMALL_WORDS = ("of", "skip", "filler", "relative", "prepositions")
LANGUAGES = frozenset(path.stem for path in FOLDER.glob("*.txt")) - {"any"}
_ANY = _rows(FOLDER / "any.txt")
MONTHS = frozenset(_ANY["months"])
UNITS = MONTHS.union(_ANY["units"])
LABELS = MONTHS.union(_ANY["labels"])
