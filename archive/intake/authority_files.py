"""`authorities/*.csv` to values: pure reading, every fault with its line.

Several values in a cell are separated by `|`; a variant may say its language, as in
`الناصرية@ar`. The columns are documented in `seeds/README.md`.
"""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.parsing.border import clean_text, without_bidi_controls
from archive.parsing.record import Problem

from .authority_values import LENGTHS, VALUES, FaultError, key_of

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
                raise FaultError(
                    f"key {row.key!r} stands in line {rows[row.key].line} already: "
                    "give each row its own"
                )
        except FaultError as fault:
            problems.append(Problem(path, str(fault), line))
        else:
            rows[row.key] = row
    return AuthorityFile(kind, tuple(rows.values()), tuple(problems))


def _row(cells: Mapping[str, Any], kind: str, line: int) -> AuthorityRow:
    if None in cells:
        raise FaultError("more cells than columns: put cells with commas in quotes")
    plain = {
        name: without_bidi_controls(value or "").strip()
        for name, value in cells.items()
    }
    for name, length in LENGTHS.items():
        if len(plain.get(name, "")) > length:
            raise FaultError(f"{name} is longer than {length} characters")
    key = key_of(plain["key"])
    if not key:
        raise FaultError("key is empty: give the row a key of letters and digits")
    values = VALUES[kind](plain)
    label = values.get("name") or values.get("title")
    if not label:
        raise FaultError("the name is empty")
    if values.get("parent") == key:
        raise FaultError(f"parent {key!r} is the row itself")
    return AuthorityRow(key, line, values)
