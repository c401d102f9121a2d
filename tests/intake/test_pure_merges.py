"""The merges without a database: laws that hold for any edits."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.intake.merge import Verdict, three_way
from archive.intake.set_merge import Member, merge_sets
from archive.intake.text_merge import Unit, joined, merge_texts, units

NAMES = st.lists(st.sampled_from("ABCDEFGH"), unique=True, max_size=8)
PARAGRAPHS = st.lists(st.sampled_from(["a", "b", "c", "d", "\n\n"]), max_size=8)


def members(names: Sequence[str]) -> list[Member[str]]:
    return [Member((name,), {"name": name}, name) for name in names]


def merged(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> list[str]:
    found = merge_sets(members(base), members(ours), members(theirs))
    return [member.origin for member in found.order]


def parts(words: Sequence[str]) -> list[Unit]:
    return [Unit("body", repeats=False, words=word) for word in words]


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "verdict"),
    [
        pytest.param(1, 1, 1, Verdict.AGREE, id="nothing changed"),
        pytest.param(1, 2, 1, Verdict.KEEP, id="only an editor changed it"),
        pytest.param(1, 1, 2, Verdict.TAKE, id="only the import changed it"),
        pytest.param(1, 2, 2, Verdict.AGREE, id="both changed it alike"),
        pytest.param(1, 2, 3, Verdict.CONFLICT, id="all three differ"),
    ],
)
def test_the_rule_for_one_value(
    base: int, ours: int, theirs: int, verdict: Verdict
) -> None:
    assert three_way(base, ours, theirs) is verdict


@given(NAMES, NAMES)
def test_a_set_that_the_import_left_alone_is_as_the_editor_left_it(
    base: list[str], ours: list[str]
) -> None:
    assert merged(base, ours, base) == ours


@given(NAMES, NAMES)
def test_a_set_that_nobody_touched_is_as_the_import_has_it(
    base: list[str], theirs: list[str]
) -> None:
    assert merged(base, base, theirs) == theirs


@given(NAMES, NAMES, NAMES)
def test_a_set_has_what_either_added_and_not_what_either_removed(
    base: list[str], ours: list[str], theirs: list[str]
) -> None:
    expected = {
        name
        for name in {*base, *ours, *theirs}
        if (name in ours and name in theirs) or (name not in base)
    }
    found = merged(base, ours, theirs)
    assert set(found) == expected
    assert len(found) == len(expected)


@given(NAMES, NAMES, NAMES)
def test_merging_the_same_reading_again_changes_nothing(
    base: list[str], ours: list[str], theirs: list[str]
) -> None:
    once = merged(base, ours, theirs)
    assert merged(theirs, once, theirs) == once


@given(PARAGRAPHS, PARAGRAPHS)
def test_a_text_changed_on_one_side_is_that_sides_text(
    base: list[str], other: list[str]
) -> None:
    assert merge_texts(parts(base), parts(other), parts(base)) == parts(other)
    assert merge_texts(parts(base), parts(base), parts(other)) == parts(other)
    assert merge_texts(parts(base), parts(other), parts(other)) == parts(other)


@settings(max_examples=200)
@given(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS)
def test_a_clean_merge_invents_no_paragraph(
    base: list[str], ours: list[str], theirs: list[str]
) -> None:
    found = merge_texts(parts(base), parts(ours), parts(theirs))
    if found is not None:
        assert {unit.words for unit in found} <= {*ours, *theirs}


@given(st.text(max_size=60), st.lists(st.integers(0, 60), max_size=6, unique=True))
def test_units_are_the_whole_text(text: str, cuts: list[int]) -> None:
    ends = sorted(cut for cut in cuts if cut <= len(text))
    blocks = [
        ["body", a, b, False] for a, b in zip(ends[::2], ends[1::2], strict=False)
    ]
    assert joined(units(text, blocks)) == (text, blocks)
