"""What stands beside the text: metadata fills what the page leaves open, a sidecar
wins.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from archive.parsing.hints import Hints
from archive.parsing.name_forms import is_person
from archive.parsing.record import DateValue, DocumentRecord, IssuerRecord, Value
from archive.parsing.sidecar import Sidecar

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
METADATA, SIDECAR = "metadata of the page", "sidecar"


def with_hints(record: DocumentRecord, hints: Hints) -> DocumentRecord:
    """*record* with the metadata's title, day and authors where the page prints
    none.
    """
    found: dict[str, Any] = {"url": hints.url, "site": hints.site}
    if record.title is None and hints.title:
        found["title"] = Value(hints.title, None, METADATA)
    day = _DAY.match(hints.date or "")
    if record.date is None and day is not None:
        found["date"] = DateValue(day[0], hints.date or "", None, METADATA)
    if not record.authors and not record.issuers:
        found["authors"] = tuple(
            Value(name, None, METADATA) for name in hints.authors if is_person(name)
        )
    return replace(record, **found) if any(found.values()) else record


def with_sidecar(record: DocumentRecord, card: Sidecar) -> DocumentRecord:
    """*record* with every value that the sidecar gives in place of what was read."""
    said = {
        name: value(getattr(card, name))
        for name, value in _FIELDS.items()
        if getattr(card, name)
    }
    return replace(record, **said) if said else record


def _same(value: Any) -> Any:
    return value


def _value(value: str) -> Value:
    return Value(value, None, SIDECAR)


_FIELDS: dict[str, Callable[[Any], Any]] = {
    "url": _same,
    "captured_on": _same,
    "rights": _same,
    "language": _same,
    "kind": _same,
    "site": _same,
    "title": _value,
    "periodical": _value,
    "issue": _value,
    "place": _value,
    "date": lambda edtf: DateValue(edtf, edtf, None, SIDECAR),
    "authors": lambda names: tuple(map(_value, names)),
    "issuers": lambda names: tuple(IssuerRecord(name, None, SIDECAR) for name in names),
}
