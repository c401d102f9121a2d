"""Makes `outlines.json` from Natural Earth. Run once; the site never needs it.

    npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
    python -m archive.views.maps.make_outlines package/countries-50m.json

Natural Earth 1:50m is in the public domain (naturalearthdata.com); the npm package
`world-atlas` (ISC licence) carries it as TopoJSON.
"""

import json
import sys
from collections.abc import Callable, Iterator
from operator import ge, le
from pathlib import Path
from typing import Any

from .projection import EAST, NORTH, SOUTH, WEST, path

Point = tuple[float, float]

SOURCE = "Natural Earth 1:50m (public domain), by way of npm world-atlas 2.0.2 (ISC)"
# ISO 3166-1 numeric, as the atlas names countries: our alpha-2 and English names.
COUNTRIES = {
    "368": ("IQ", "Iraq"),
    "364": ("IR", "Iran"),
    "414": ("KW", "Kuwait"),
    "682": ("SA", "Saudi Arabia"),
    "400": ("JO", "Jordan"),
    "760": ("SY", "Syria"),
    "792": ("TR", "Turkey"),
}
TOLERANCE = 0.004  # degrees
MARGIN = 0.5  # degrees kept beyond the sheet


def decoded(topology: dict[str, Any]) -> list[list[Point]]:
    """The arcs of a TopoJSON topology in degrees, simplified one by one.

    Shared borders are shared arcs, so neighbours still meet afterwards.
    """
    scale_x, scale_y = topology["transform"]["scale"]
    left, low = topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + left, y * scale_y + low))
        arcs.append(simplified(points))
    return arcs


def simplified(points: list[Point]) -> list[Point]:
    """Douglas and Peucker's line simplification (1973)."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5

    def distance(point: Point) -> float:
        if not length:
            return ((point[0] - ax) ** 2 + (point[1] - ay) ** 2) ** 0.5
        area = (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)
        return abs(area) / length

    far = max(range(1, len(points) - 1), key=lambda i: distance(points[i]))
    if distance(points[far]) < TOLERANCE:
        return [points[0], points[-1]]
    return simplified(points[: far + 1])[:-1] + simplified(points[far:])


def rings(geometry: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    """The rings of a Polygon or MultiPolygon, put together from its arcs."""
    polygons = geometry["arcs"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    for polygon in polygons:
        for indexes in polygon:
            ring: list[Point] = []
            for index in indexes:
                line = arcs[index] if index >= 0 else arcs[~index][::-1]
                ring += line[1:] if ring else line
            yield ring


def clipped(ring: list[Point]) -> list[Point]:
    """The part of a ring near the sheet (Sutherland and Hodgman, 1974)."""
    for axis, bound, keep in (
        (0, WEST - MARGIN, ge),
        (0, EAST + MARGIN, le),
        (1, SOUTH - MARGIN, ge),
        (1, NORTH + MARGIN, le),
    ):
        ring = _cut(ring, axis, bound, keep)
    return ring


def _cut(
    ring: list[Point], axis: int, bound: float, keep: Callable[[float, float], bool]
) -> list[Point]:
    kept: list[Point] = []
    for here, there in zip(ring, ring[1:] + ring[:1], strict=True):
        if keep(here[axis], bound):
            kept.append(here)
        if keep(here[axis], bound) != keep(there[axis], bound):
            share = (bound - here[axis]) / (there[axis] - here[axis])
            crossing = [h + share * (t - h) for h, t in zip(here, there, strict=True)]
            crossing[axis] = bound
            kept.append((crossing[0], crossing[1]))
    return kept


def outlines(topology: dict[str, Any]) -> dict[str, Any]:
    """What `outlines.json` holds: the source, and a path for each country."""
    arcs = decoded(topology)
    countries = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        if geometry.get("id") in COUNTRIES:
            code, name = COUNTRIES[geometry["id"]]
            near = [clipped(ring) for ring in rings(geometry, arcs)]
            countries[code] = {"name": name, "path": path(near)}
    return {"source": SOURCE, "countries": dict(sorted(countries.items()))}


if __name__ == "__main__":
    atlas = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    target = Path(__file__).with_name("outlines.json")
    target.write_text(json.dumps(outlines(atlas), indent=1) + "\n", encoding="utf-8")
