"""`authorities/*.csv` to values: pure reading, every fault with its line.

Several values in a cell are separated by `|`; a variant may say its language, as in
`الناصرية@ar`. The columns are documented in `seeds/README.md`.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from archive.models import (
    DateBasis,
    EventKind,
    GeoPrecision,
    OrganisationKind,
    PlaceKind,
)
from archive.parsing.border import clean_text, without_bidi_controls
from archive.parsing.edtf import validate_edtf
from archive.parsing.languages import script_of
from archive.parsing.names import normalise
from archive.parsing.record import Problem

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
NOT_IN_KEYS = re.compile(r"[^\w]+")
LONGEST_CELL = 100_000

ORIGIN = ("source", "basis", "note")
NAMED = ("language", "script", "variants", "wikidata")
COLUMNS: dict[str, tuple[str, ...]] = {
    "organisations": (
        *("key", "name", "kind", "parent", "country", "acronyms"),
        *NAMED,
        *ORIGIN,
    ),
    "people": ("key", "name", "family_name", "description", *NAMED, *ORIGIN),
    "places": (
        *("key", "name", "kind", "parent", "latitude", "longitude", "precision"),
        *NAMED,
        *ORIGIN,
    ),
    "events": (
        *("key", "title", "kind", "date", "date_as_printed", "date_basis"),
        *("date_rationale", "places", "parent", "description"),
        *ORIGIN,
    ),
}
KINDS: dict[str, frozenset[str]] = {
    "organisations": frozenset(OrganisationKind.values),
    "places": frozenset(PlaceKind.values),
    "events": frozenset(EventKind.values),
}
PRECISIONS = frozenset(GeoPrecision.values)
BASES = frozenset(DateBasis.values)
LENGTHS = {
    "name": 500,
    "title": 500,
    "family_name": 250,
    "country": 2,
    "language": 35,
    "script": 4,
    "date_as_printed": 250,
    "date": 120,
}


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """One authority as a file gives it. `values` has the catalogue's field names.

    `parent` and `places` hold keys, `names` lists of name, language, kind, script.
    """

    key: str
    line: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class AuthorityFile:
    """What a file of authorities says, and the rows that it says wrongly."""

    kind: str
    rows: tuple[AuthorityRow, ...] = ()
    problems: tuple[Problem, ...] = field(default=())


class _FaultError(ValueError):
    """A cell that cannot be taken; the message names column, value and remedy."""


def key_of(written: str) -> str:
    """The key as it is kept, and stands in addresses: lower case, hyphens between."""
    return NOT_IN_KEYS.sub("-", written.lower()).replace("_", "-").strip("-")[:120]


def read_authorities(data: bytes, path: str, kind: str) -> AuthorityFile:
    """Reads the bytes of the file *path*; *kind* is a key of COLUMNS.

    A fault of the whole file leaves no rows; a fault of a row leaves out that row.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _broken(kind, path, "not UTF-8: save the file as UTF-8", line)
    reader = csv.DictReader(io.StringIO(clean_text(text), newline=""), strict=True)
    try:
        header = [name.strip() for name in reader.fieldnames or ()]
        fault = _header_fault(header, kind)
        if fault:
            return _broken(kind, path, fault, 1)
        reader.fieldnames = header
        return _rows(reader, path, kind)
    except csv.Error as error:
        return _broken(kind, path, f"not CSV: {error}", reader.line_num)


def _broken(kind: str, path: str, reason: str, line: int) -> AuthorityFile:
    return AuthorityFile(kind, problems=(Problem(path, reason, line),))


def _header_fault(header: list[str], kind: str) -> str:
    columns = COLUMNS[kind]
    needed = ("key", "title" if kind == "events" else "name")
    missing = [name for name in needed if name not in header]
    unknown = [name for name in header if name not in columns]
    if missing:
        return f"column {missing[0]} is missing; the columns are {', '.join(columns)}"
    if unknown:
        return f"unknown column {unknown[0]!r}; the columns are {', '.join(columns)}"
    return ""


def _rows(reader: "csv.DictReader[str]", path: str, kind: str) -> AuthorityFile:
    rows: dict[str, AuthorityRow] = {}
    problems: list[Problem] = []
    for cells in reader:
        line = reader.line_num
        try:
            row = _row(cells, kind, line)
            if row.key in rows:
                raise _FaultError(
                    f"key {row.key!r} stands in line {rows[row.key].line} already: "
                    "give each row its own"
                )
        except _FaultError as fault:
            problems.append(Problem(path, str(fault), line))
        else:
            rows[row.key] = row
    return AuthorityFile(kind, tuple(rows.values()), tuple(problems))


def _row(cells: Mapping[str, Any], kind: str, line: int) -> AuthorityRow:
    if None in cells:
        raise _FaultError("more cells than columns: put cells with commas in quotes")
    plain = {
        name: without_bidi_controls(value or "").strip()
        for name, value in cells.items()
    }
    for name, length in LENGTHS.items():
        if len(plain.get(name, "")) > length:
            raise _FaultError(f"{name} is longer than {length} characters")
    key = key_of(plain["key"])
    if not key:
        raise _FaultError("key is empty: give the row a key of letters and digits")
    values = _VALUES[kind](plain)
    label = values.get("name") or values.get("title")
    if not label:
        raise _FaultError("the name is empty")
    if values.get("parent") == key:
        raise _FaultError(f"parent {key!r} is the row itself")
    return AuthorityRow(key, line, values)


def _shared(cells: Mapping[str, str]) -> dict[str, Any]:
    source, basis = cells.get("source", ""), cells.get("basis", "")
    return {
        "source_note": f"{source} ({basis})" if source and basis else source or basis,
        "note": cells.get("note", ""),
    }


def _named(cells: Mapping[str, str]) -> dict[str, Any]:
    wikidata = cells.get("wikidata", "")
    if wikidata and not re.fullmatch(r"Q[1-9][0-9]{0,11}", wikidata):
        raise _FaultError(f"wikidata {wikidata!r}: a Wikidata item is Q and digits")
    return {
        "name": cells["name"],
        "language": cells.get("language", ""),
        "script": cells.get("script", ""),
        "wikidata": wikidata,
        "names": list(_names(cells)),
        **_shared(cells),
    }


def _names(cells: Mapping[str, str]) -> Iterator[list[str]]:
    seen = {(normalise(cells["name"]), cells.get("language", ""))}
    for column, kind in (("variants", "variant"), ("acronyms", "acronym")):
        for value in several(cells.get(column, "")):
            name, at, language = value.rpartition("@")
            if not at or not name or not LANGUAGE_TAG.fullmatch(language):
                name, language = value, ""
            name = name.strip()
            if len(name) > LENGTHS["name"]:
                raise _FaultError(
                    f"{column}: {name[:40]!r}… is longer than 500 characters"
                )
            if (normalise(name)[:250], language) not in seen:
                seen.add((normalise(name)[:250], language))
                yield [name, language, kind, script_of(name) or ""]


def several(cell: str) -> list[str]:
    """The values of a cell, separated by `|`."""
    return [value for part in cell.split("|") if (value := part.strip())]


def _kind(cells: Mapping[str, str], kind: str) -> str:
    value = cells.get("kind", "") or "other"
    if value not in KINDS[kind]:
        raise _FaultError(f"kind {value!r}: one of {', '.join(sorted(KINDS[kind]))}")
    return value


def _organisation(cells: Mapping[str, str]) -> dict[str, Any]:
    return {
        **_named(cells),
        "kind": _kind(cells, "organisations"),
        "parent": key_of(cells.get("parent", "")),
        "country": cells.get("country", "").upper(),
    }


def _person(cells: Mapping[str, str]) -> dict[str, Any]:
    return {
        **_named(cells),
        "family_name": cells.get("family_name", ""),
        "description": cells.get("description", ""),
    }


def _place(cells: Mapping[str, str]) -> dict[str, Any]:
    latitude, longitude = (
        _degrees(cells, "latitude", 90),
        _degrees(cells, "longitude", 180),
    )
    precision = cells.get("precision", "")
    if precision not in PRECISIONS:
        raise _FaultError(
            f"precision {precision!r}: point_exact, point_approximate or area"
        )
    if bool(latitude) != bool(longitude):
        raise _FaultError("latitude and longitude: give both or neither")
    if latitude and not precision.startswith("point"):
        raise _FaultError(f"precision {precision!r}: a point is exact or approximate")
    return {
        **_named(cells),
        "kind": _kind(cells, "places"),
        "parent": key_of(cells.get("parent", "")),
        "latitude": latitude,
        "longitude": longitude,
        "geo_precision": precision if latitude or precision == "area" else "",
    }


def _degrees(cells: Mapping[str, str], column: str, limit: int) -> str:
    """A coordinate in decimal degrees with five decimals; "" if none is given."""
    written = cells.get(column, "")
    if not written:
        return ""
    try:
        value = Decimal(written)
        if not abs(value) <= limit:
            raise InvalidOperation
        return str(value.quantize(Decimal("0.00001")))
    except InvalidOperation:
        raise _FaultError(
            f"{column} {written!r}: decimal degrees between -{limit} and {limit}"
        ) from None


def _event(cells: Mapping[str, str]) -> dict[str, Any]:
    edtf, basis = cells.get("date", ""), cells.get("date_basis", "")
    printed, rationale = (
        cells.get("date_as_printed", ""),
        cells.get("date_rationale", ""),
    )
    if edtf and not validate_edtf(edtf):
        raise _FaultError(
            f"date {edtf!r} is not EDTF: write 2014-08-06, 2014-08 or 2014"
        )
    if basis not in BASES:
        raise _FaultError(f"date_basis {basis!r}: stated, inferred or metadata")
    if edtf and not basis:
        raise _FaultError("date_basis is empty: say what the date rests on")
    if basis == "inferred" and not rationale:
        raise _FaultError("date_rationale is empty: say how the date was inferred")
    return {
        "title": cells["title"],
        "kind": _kind(cells, "events"),
        "date_edtf": edtf,
        "date_as_printed": printed,
        "date_basis": basis if edtf else "",
        "date_rationale": rationale,
        "places": [key_of(place) for place in several(cells.get("places", ""))],
        "parent": key_of(cells.get("parent", "")),
        "description": cells.get("description", ""),
        "names": [],
        **_shared(cells),
    }


_VALUES: dict[str, Callable[[Mapping[str, str]], dict[str, Any]]] = {
    "organisations": _organisation,
    "people": _person,
    "places": _place,
    "events": _event,
}
