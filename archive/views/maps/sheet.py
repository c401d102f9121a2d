"""The sheet: countries, areas and points, and which of them have room for a name."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from archive.models import Place, PlaceKind

from .projection import HEIGHT, WIDTH, is_within, path, project

_OUTLINES = json.loads(
    Path(__file__).with_name("outlines.json").read_text(encoding="utf-8")
)
SOURCE: str = _OUTLINES["source"]
COUNTRIES: dict[str, dict[str, str]] = _OUTLINES["countries"]

LETTER = 20  # height of a name, in units of the sheet
_ADVANCE = 0.58  # of its height, how far a letter reaches on the average
_GAP = 14


@dataclass(frozen=True)
class Pin:
    """Something to be shown at a place: what it is called, where it leads to.

    `weight` is how much there is to find: more of it is drawn larger.
    """

    place: Place
    name: str
    url: str
    weight: int = 0


@dataclass
class Mark:
    """A pin at a point. `anchor` is the SVG text-anchor of its name; "": no room."""

    pin: Pin
    x: int
    y: int
    anchor: str = ""

    @property
    def text_x(self) -> int:
        """Where its name begins or ends."""
        return self.x + (_GAP if self.anchor == "start" else -_GAP)

    @property
    def text_y(self) -> int:
        """The base line of its name."""
        return self.y + LETTER // 3

    @property
    def radius(self) -> int:
        """Larger where there is more to find, within reason."""
        return 8 + min(8, self.pin.weight.bit_length())


@dataclass
class Sheet:
    """All that is drawn, and what is not: pins with no outline and no point here."""

    marks: list[Mark] = field(default_factory=list)
    areas: list[tuple[Pin, str]] = field(default_factory=list)
    elsewhere: list[Pin] = field(default_factory=list)
    width: int = WIDTH
    height: int = HEIGHT
    letter: int = LETTER

    @property
    def countries(self) -> dict[str, dict[str, str]]:
        """Outlines by ISO 3166-1 code, each with its name and path."""
        return COUNTRIES


def sheet(pins: Iterable[Pin]) -> Sheet:
    """Pins as points, areas, or neither. No queries."""
    drawn = Sheet()
    for pin in pins:
        place = pin.place
        if place.latitude is not None and place.longitude is not None:
            x, y = project(float(place.longitude), float(place.latitude))
            if is_within(x, y):
                drawn.marks.append(Mark(pin, x, y))
                continue
        elif outline := _outline(place):
            drawn.areas.append((pin, outline))
            continue
        drawn.elsewhere.append(pin)
    drawn.marks.sort(key=lambda mark: (-mark.pin.weight, mark.pin.place.pk or 0))
    # The larger an area, the further below.
    drawn.areas.sort(key=lambda area: area[0].place.kind != PlaceKind.COUNTRY)
    _give_names(drawn.marks)
    return drawn


def _outline(place: Place) -> str:
    if place.outline:
        return path(_rings(place.outline))
    if place.kind == PlaceKind.COUNTRY:
        return next(
            (c["path"] for c in COUNTRIES.values() if c["name"] == place.name), ""
        )
    return ""


def _rings(outline: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """The rings of a GeoJSON Polygon or MultiPolygon; none for anything else."""
    polygons = outline.get("coordinates") or []
    if outline.get("type") == "Polygon":
        polygons = [polygons]
    elif outline.get("type") != "MultiPolygon":
        return []
    return [[(point[0], point[1]) for point in ring] for p in polygons for ring in p]


def _give_names(marks: list[Mark]) -> None:
    """Names the places in order, to the right or left, where there is room."""
    taken = [(m.x - 14, m.y - 14, m.x + 14, m.y + 14) for m in marks]
    for mark in marks:
        length = round(len(mark.pin.name) * LETTER * _ADVANCE)
        for anchor, left in (
            ("start", mark.x + _GAP),
            ("end", mark.x - _GAP - length),
        ):
            box = (left, mark.y - LETTER // 2, left + length, mark.y + LETTER // 2)
            inside = box[0] >= 0 and box[2] <= WIDTH
            if inside and not any(_overlap(box, other) for other in taken):
                mark.anchor = anchor
                taken.append(box)
                break


def _overlap(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
