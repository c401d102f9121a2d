"""The nastiest lists: equal names, swaps, names cut off, names that editors changed."""

from dataclasses import dataclass

import pytest

from archive.intake.set_merge import Member, Merged, merge_sets
from archive.parsing.names import normalise

UNION, PORT, WOMEN = "Union of Oil Workers", "Federation of the Port", "League of Women"
CUT, WHOLE = (
    "Communist Party Organisation in B",
    "Communist Party Organisation in Britain",
)


@dataclass(frozen=True)
class Name:
    text: str
    capacity: str = ""
    truncated: bool = False
    decided: bool = False


def members(names: list[Name | str]) -> list[Member[str]]:
    seen: dict[str, int] = {}
    found = []
    for name in names:
        one = Name(name) if isinstance(name, str) else name
        label = normalise(one.text)
        seen[label] = seen.get(label, 0) + 1
        values = {
            "name": one.text,
            "capacity": one.capacity,
            "truncated": one.truncated,
        }
        found.append(
            Member(
                (label, str(seen[label])),
                values,
                one.text,
                label=label,
                truncated=one.truncated,
                decided=one.decided,
            )
        )
    return found


def merged(
    base: list[Name | str], ours: list[Name | str], theirs: list[Name | str]
) -> Merged[str]:
    return merge_sets(members(base), members(ours), members(theirs))


def written(found: Merged[str]) -> list[str]:
    """The names in order, once what was taken has been written."""
    new = {id(member): values for member, values in found.taken}
    return [
        new.get(id(member), {}).get("name", member.values["name"])
        for member in found.order
    ]


Names = list[Name | str]


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        pytest.param(
            [UNION, UNION], [UNION, UNION], [UNION, PORT, UNION], [UNION, PORT, UNION],
            id="one inserted between two equal names",
        ),
        pytest.param(
            [UNION, UNION, PORT], [UNION, PORT], [UNION, UNION, PORT, WOMEN],
            [UNION, PORT, WOMEN],
            id="one of two equal names was removed by an editor",
        ),
        pytest.param(
            [UNION, UNION], [UNION, UNION], [UNION], [UNION],
            id="one of two equal names is gone from the page",
        ),
        pytest.param(
            [UNION, PORT, WOMEN], [WOMEN, UNION, PORT], [UNION, PORT, WOMEN],
            [WOMEN, UNION, PORT],
            id="an editor's order stays",
        ),
        pytest.param(
            [UNION, PORT, WOMEN], [UNION, PORT, WOMEN], [PORT, UNION, WOMEN],
            [PORT, UNION, WOMEN],
            id="the page's new order is taken",
        ),
        pytest.param(
            [UNION, PORT], [PORT, UNION], [UNION, WOMEN, PORT], [PORT, UNION, WOMEN],
            id="an insertion into an order that an editor changed",
        ),
        pytest.param(
            [UNION, Name(CUT, truncated=True)], [UNION, Name(CUT, truncated=True)],
            [UNION, WHOLE, PORT, WOMEN], [UNION, WHOLE, PORT, WOMEN],
            id="the cut name is whole and more follow",
        ),
        pytest.param(
            [UNION, Name(CUT, truncated=True)], [UNION, WHOLE], [UNION, WHOLE],
            [UNION, WHOLE],
            id="an editor completed the cut name before the page did",
        ),
        pytest.param(
            [UNION, Name(CUT, truncated=True)], [UNION], [UNION, WHOLE], [UNION],
            id="a cut name that an editor removed stays removed when it is whole",
        ),
        pytest.param(
            [UNION, PORT], [UNION, "The Port's Federation"], [UNION, PORT, WOMEN],
            [UNION, "The Port's Federation", WOMEN],
            id="a name that an editor wrote anew is not imported again",
        ),
        pytest.param(
            [UNION], [UNION, WOMEN], [UNION, WOMEN], [UNION, WOMEN],
            id="both sides added the same name",
        ),
        pytest.param(
            [UNION, PORT], [UNION, PORT], [f"{UNION}s", PORT], [f"{UNION}s", PORT],
            id="a spelling corrected on the page",
        ),
        pytest.param([UNION, PORT], [UNION, PORT], [], [], id="the page lost the list"),
    ],
)  # fmt: skip
def test_names(base: Names, ours: Names, theirs: Names, expected: list[str]) -> None:
    found = merged(base, ours, theirs)
    assert written(found) == expected
    assert not found.conflicts


def test_a_decided_name_that_is_gone_is_a_question() -> None:
    found = merged([UNION, PORT], [Name(UNION, decided=True), PORT], [PORT])
    assert written(found) == [UNION, PORT]
    assert [(c.member.origin, c.field, c.theirs) for c in found.conflicts] == [
        (UNION, "", None)
    ]


def test_one_field_of_one_of_two_equal_names_is_in_conflict() -> None:
    found = merged(
        [Name(UNION, "chair"), Name(UNION, "clerk")],
        [Name(UNION, "chair"), Name(UNION, "the editor's")],
        [Name(UNION, "chair"), Name(UNION, "treasurer")],
    )
    (conflict,) = found.conflicts
    assert conflict.member.key == (normalise(UNION), "2")
    assert (conflict.base, conflict.ours, conflict.theirs) == (
        "clerk",
        "the editor's",
        "treasurer",
    )


def test_a_look_alike_elsewhere_in_the_list_is_somebody_else() -> None:
    found = merged([UNION, PORT], [UNION, PORT], [PORT, f"{UNION}s"])
    assert written(found) == [PORT, f"{UNION}s"]
    assert [member.origin for member in found.removed] == [UNION]
