"""The cells of one row of an authority file as the catalogue's values."""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from archive.models import (
    DateBasis,
    EventKind,
    GeoPrecision,
    OrganisationKind,
    PlaceKind,
)
from archive.parsing.edtf import validate_edtf
from archive.parsing.languages import script_of
from archive.parsing.names import normalise

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
NOT_IN_KEYS = re.compile(r"[^\w]+")

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


class FaultError(ValueError):
    """A cell that cannot be taken; the message names column, value and remedy."""


def key_of(written: str) -> str:
    """The key as it is kept, and stands in addresses: lower case, hyphens between."""
    return NOT_IN_KEYS.sub("-", written.lower()).replace("_", "-").strip("-")[:120]


def _shared(cells: Mapping[str, str]) -> dict[str, Any]:
    source, basis = cells.get("source", ""), cells.get("basis", "")
    return {
        "source_note": f"{source} ({basis})" if source and basis else source or basis,
        "note": cells.get("note", ""),
    }


def _named(cells: Mapping[str, str]) -> dict[str, Any]:
    wikidata = cells.get("wikidata", "")
    if wikidata and not re.fullmatch(r"Q[1-9][0-9]{0,11}", wikidata):
        raise FaultError(f"wikidata {wikidata!r}: a Wikidata item is Q and digits")
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
                raise FaultError(
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
        raise FaultError(f"kind {value!r}: one of {', '.join(sorted(KINDS[kind]))}")
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
        raise FaultError(
            f"precision {precision!r}: point_exact, point_approximate or area"
        )
    if bool(latitude) != bool(longitude):
        raise FaultError("latitude and longitude: give both or neither")
    if latitude and not precision.startswith("point"):
        raise FaultError(f"precision {precision!r}: a point is exact or approximate")
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
        raise FaultError(
            f"{column} {written!r}: decimal degrees between -{limit} and {limit}"
        ) from None


def _event(cells: Mapping[str, str]) -> dict[str, Any]:
    edtf, basis = cells.get("date", ""), cells.get("date_basis", "")
    printed, rationale = (
        cells.get("date_as_printed", ""),
        cells.get("date_rationale", ""),
    )
    if edtf and not validate_edtf(edtf):
        raise FaultError(
            f"date {edtf!r} is not EDTF: write 2014-08-06, 2014-08 or 2014"
        )
    if basis not in BASES:
        raise FaultError(f"date_basis {basis!r}: stated, inferred or metadata")
    if edtf and not basis:
        raise FaultError("date_basis is empty: say what the date rests on")
    if basis == "inferred" and not rationale:
        raise FaultError("date_rationale is empty: say how the date was inferred")
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


VALUES: dict[str, Callable[[Mapping[str, str]], dict[str, Any]]] = {
    "organisations": _organisation,
    "people": _person,
    "places": _place,
    "events": _event,
}
