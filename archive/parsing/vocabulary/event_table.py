"""The words of events, by language, from `events/LANGUAGE.txt`.

Rows are `name: word|word|…`:
- heads: words that name an event ("siege"); verbs: those of them after which "of" leads
  to no place; victims: heads that count as an event only
  in a sentence with a word of violence ("crimes against demonstrators in …")
- prepositions, around: what stands between an event and its place ("in the city of")
- stop: words with a capital that are no place; joins: "and" between places
- ends, makes: a truce is an event when somebody makes it; witness: "Basra has seen"
"""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from archive.parsing.phrases import fold

FOLDER = Path(__file__).parent / "events"
LANGUAGES = frozenset(path.stem for path in FOLDER.glob("*.txt"))


@dataclass(frozen=True, slots=True)
class EventWords:
    """One language's table; all words folded (`phrases.fold`)."""

    heads: frozenset[str]
    verbs: frozenset[str]
    victims: frozenset[str]
    violence: frozenset[str]
    prepositions: frozenset[str]
    around: frozenset[str]
    stop: frozenset[str]
    joins: frozenset[str]
    ends: frozenset[str]
    makes: frozenset[str]
    witness: frozenset[str]
    capitals: bool


ROWS = tuple(field.name for field in fields(EventWords) if field.name != "capitals")
WITHOUT_CAPITALS = frozenset({"ar"})


@cache
def event_words(language: str) -> EventWords | None:
    """The table of a language (BCP 47 primary subtag), or None if there is none."""
    if language not in LANGUAGES:
        return None
    rows: dict[str, set[str]] = {name: set() for name in ROWS}
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        name, words = line.split(": ", maxsplit=1)
        rows[name].update(fold(word) for word in words.split("|"))
    tables = {name: frozenset(words) for name, words in rows.items()}
    return EventWords(**tables, capitals=language not in WITHOUT_CAPITALS)
