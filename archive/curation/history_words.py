"""The history of a record in words: rows, values, and what of a text changed."""

from os.path import commonprefix
from typing import Any

from django.db.models import DateTimeField, Field, ForeignKey, Model
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from archive.models import Passage, Tag

from .history_rows import LONGEST, State

AROUND, MOST_WORDS = 60, 2_000  # code points shown around a change of a text, and of it

# The fields that say what a row is about, the first that has a value; keys of records
# that do where none has.
SAYING = ("name_as_printed", "name", "title", "phrase", "body", "value", "username")
SAID_BY = {"tag_id": Tag, "passage_id": Passage}

Names = dict[tuple[type[Model], Any], str]
"""Names of records by model and primary key."""


def changed_words(old: str, new: str) -> tuple[str, str]:
    """Where two texts differ, with some words around it: the old and the new."""
    head = len(commonprefix([old, new]))
    tail = len(commonprefix([old[head:][::-1], new[head:][::-1]]))

    def shown(text: str) -> str:
        start, end = max(0, head - AROUND), min(len(text), len(text) - tail + AROUND)
        words = text[start:end]
        if len(words) > MOST_WORDS:
            words, end = words[:MOST_WORDS], 0
        return f"{'…' * (start > 0)}{words}{'…' * (end < len(text))}"

    return shown(old), shown(new)


def in_words(field: Field, value: Any, names: Names | None = None) -> str:
    """*value* as a person reads it: the name of a record, the label of a choice."""
    if value is None or value == "":
        return ""
    if isinstance(field, ForeignKey):
        model = field.related_model
        return (names or {}).get(
            (model, value)
        ) or f"{model._meta.verbose_name} {value}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(field, DateTimeField) and (moment := parse_datetime(value)):
        return f"{timezone.localtime(moment):%-d %B %Y, %H:%M}"
    return str(dict(field.flatchoices).get(value, value))


def row_in_words(model: type[Model], state: State, names: Names | None = None) -> str:
    """What kind of row it is and what it says, for live and for kept rows."""
    kind, known = model._meta.verbose_name, names or {}
    said = [state.get(name) for name in SAYING]
    said += [known.get((other, state.get(key))) for key, other in SAID_BY.items()]
    return next((f"{kind} “{str(one)[:LONGEST]}”" for one in said if one), str(kind))
