"""The optional `NAME.toml` beside a statement: what an archivist knows about it.

What a sidecar says wins over what is read from the file.
"""

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields

from archive.parsing.record import Kind, Problem

LINE_IN_ERROR = re.compile(r"at line (\d{1,9})")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The keys a sidecar may have. Dates are EDTF; `captured_on` is YYYY-MM-DD."""

    url: str | None = None
    captured_on: str | None = None
    rights: str | None = None
    title: str | None = None
    date: str | None = None
    language: str | None = None
    kind: Kind | None = None
    issuers: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    periodical: str | None = None
    issue: str | None = None
    place: str | None = None
    site: str | None = None


KEYS = tuple(field.name for field in fields(Sidecar))
LISTS = frozenset({"issuers", "authors"})
DATES = frozenset({"captured_on", "date"})
# ISO 8601-2 level 1 in outline; dates.bounds says whether the days exist.
EDTF = re.compile(
    r"[\[{]?(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?)"
    r"(?:[/,](?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?)?){0,9}[\]}]?"
)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
URL = re.compile(r"https?://\S{1,2000}")


class _ValueRefusedError(ValueError):
    """A value the key cannot take; the message says what it can."""


def read_sidecar(data: bytes, path: str) -> Sidecar | Problem:
    """Read the sidecar *data* of *path*; a Problem names file, line, key and remedy."""
    try:
        source = data.decode("utf-8-sig")
        table = tomllib.loads(source)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(path, "not UTF-8: save the sidecar as UTF-8", line)
    except tomllib.TOMLDecodeError as error:
        found = LINE_IN_ERROR.search(str(error))
        return Problem(path, f"not TOML: {error}", int(found[1]) if found else None)
    except RecursionError:
        return Problem(path, "not TOML: nested too deeply")
    values: dict[str, object] = {}
    for key, value in table.items():
        try:
            values[key] = _checked(key, value)
        except _ValueRefusedError as error:
            return Problem(path, str(error), _line_of(source, key))
    return Sidecar(**values)  # type: ignore[arg-type]  # _checked holds the types


def _checked(key: str, value: object) -> object:
    if key not in KEYS:
        raise _ValueRefusedError(f"unknown key {key!r}; allowed are {', '.join(KEYS)}")
    if key in LISTS:
        return _names(key, value)
    if key in DATES and isinstance(value, dt.date):
        return value.isoformat()[:10]
    if isinstance(value, int) and not isinstance(value, bool) and key == "issue":
        return str(value)
    if not isinstance(value, str):
        raise _ValueRefusedError(f"{key} = {value!r}: give a string in quotes")
    value = value.strip()
    return CHECKS[key](value) if value and key in CHECKS else value or None


def _names(key: str, value: object) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(n, str) for n in names):
        raise _ValueRefusedError(f"{key} = {value!r}: give a list of strings")
    return tuple(name.strip() for name in names if name.strip())


def _kind(value: str) -> Kind:
    try:
        return Kind(value)
    except ValueError:
        allowed = ", ".join(Kind)
        raise _ValueRefusedError(f"kind = {value!r}: allowed are {allowed}") from None


def _shaped(key: str, pattern: re.Pattern[str], what: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            raise _ValueRefusedError(f"{key} = {value!r}: not {what}")
        return value

    return check


def _day(value: str) -> str:
    try:
        return dt.date.fromisoformat(value).isoformat()
    except ValueError:
        raise _ValueRefusedError(f"captured_on = {value!r}: give YYYY-MM-DD") from None


CHECKS: dict[str, Callable[[str], object]] = {
    "captured_on": _day,
    "date": _shaped(
        "date", EDTF, "a date in EDTF, such as 2014-08-06, 2011-21 or 2003/2006"
    ),
    "kind": _kind,
    "language": _shaped(
        "language", LANGUAGE, "a language tag (BCP 47), such as en or ckb"
    ),
    "url": _shaped("url", URL, "an http or https address"),
}


def _line_of(source: str, key: str) -> int | None:
    """The line (1-based) that sets *key*, bare or quoted or as a table."""
    for number, line in enumerate(source.splitlines(), start=1):
        name = re.split(r"[=\].]", line.lstrip().lstrip("["), maxsplit=1)[0]
        if name.strip().strip("\"'") == key:
            return number
    return None
