"""From degrees to the map's own units: equirectangular, true to scale at 33° north."""

from math import cos, radians

WEST, EAST = 37.4, 50.0  # degrees east
SOUTH, NORTH = 28.6, 38.2  # degrees north
UNITS = 100  # to a degree of latitude
_SHRINK = cos(radians(33))

WIDTH = round((EAST - WEST) * _SHRINK * UNITS)
HEIGHT = round((NORTH - SOUTH) * UNITS)


def project(longitude: float, latitude: float) -> tuple[int, int]:
    """(x, y) of a point in WGS 84 degrees; y grows southwards, as in SVG."""
    return (
        round((longitude - WEST) * _SHRINK * UNITS),
        round((NORTH - latitude) * UNITS),
    )


def is_within(x: int, y: int) -> bool:
    """Whether a projected point lies on the sheet."""
    return 0 <= x <= WIDTH and 0 <= y <= HEIGHT


def path(rings: list[list[tuple[float, float]]]) -> str:
    """The SVG path of closed rings of (longitude, latitude)."""
    drawn = []
    for ring in rings:
        points: list[tuple[int, int]] = []
        for longitude, latitude in ring:
            point = project(longitude, latitude)
            if not points or point != points[-1]:
                points.append(point)
        if len(points) > 2:
            drawn.append("M" + "L".join(f"{x} {y}" for x, y in points) + "Z")
    return "".join(drawn)
