"""The script that made the outlines, on a small atlas of its own."""

from archive.views.maps.make_outlines import clipped, outlines, simplified

# Two squares that share a border, in TopoJSON: Iraq to the west, Iran to the east.
ATLAS = {
    "transform": {"scale": [1, 1], "translate": [40, 30]},
    "arcs": [
        [[4, 0], [0, 4]],
        [[4, 4], [-4, 0], [0, -4], [4, 0]],
        [[4, 0], [4, 0], [0, 4], [-4, 0]],
    ],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "id": "368", "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "id": "364", "arcs": [[[2, -1]]]},
                {"type": "Polygon", "id": "826", "arcs": [[0, 1]]},
            ]
        }
    },
}


def test_countries_become_closed_paths_and_others_are_left_out() -> None:
    made = outlines(ATLAS)
    assert set(made["countries"]) == {"IQ", "IR"}
    assert made["countries"]["IQ"]["path"].startswith("M")
    assert made["countries"]["IR"]["path"].endswith("Z")
    assert "Natural Earth" in made["source"]


def test_a_line_loses_only_what_nobody_would_see() -> None:
    bent = [(0.0, 0.0), (1.0, 0.001), (2.0, 0.0), (2.0, 2.0)]
    assert simplified(bent) == [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)]
    loop = [(0.0, 0.0), (1.0, 1.0), (0.0, 0.0)]
    assert simplified(loop) == loop


def test_what_lies_far_beyond_the_sheet_is_cut_off() -> None:
    ring = [(0.0, 33.0), (45.0, 33.0), (45.0, 34.0), (0.0, 34.0)]
    assert min(x for x, _y in clipped(ring)) > 30
    assert clipped([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]) == []
