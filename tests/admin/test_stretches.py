"""Texts cut where marks begin and end, whatever overlaps with what."""

import time

import pytest

from archive.admin.stretches import stretches, whole_words


@pytest.mark.parametrize(
    ("parts", "marks", "cut"),
    [
        ([(0, 9)], [], [[(0, 9, [])]]),
        ([(0, 9)], [(2, 5, "a")], [[(0, 2, []), (2, 5, ["a"]), (5, 9, [])]]),
        (
            [(0, 9)],
            [(0, 6, "long"), (4, 9, "late"), (4, 6, "both")],
            [[(0, 4, ["long"]), (4, 6, ["both", "late", "long"]), (6, 9, ["late"])]],
        ),
        (
            [(0, 4), (6, 9), (11, 20)],
            [(2, 12, "over")],
            [
                [(0, 2, []), (2, 4, ["over"])],
                [(6, 9, ["over"])],
                [(11, 12, ["over"]), (12, 20, [])],
            ],
        ),
        ([(0, 4), (6, 9)], [(4, 6, "between")], [[(0, 4, [])], [(6, 9, [])]]),
        ([(3, 3), (3, 5)], [(0, 4, "a")], [[], [(3, 4, ["a"]), (4, 5, [])]]),
    ],
    ids=["nothing", "inside", "overlapping", "over parts", "between", "empty part"],
)
def test_a_text_is_cut_where_marks_begin_and_end(parts, marks, cut):
    assert list(stretches(parts, marks)) == cut


@pytest.mark.parametrize(
    ("text", "chosen", "whole"),
    [
        ("in Basra today", (4, 6), "Basra"),
        ("قال والعراق اليوم", (6, 11), "والعراق"),
        ("one\ntwo", (4, 6), "two"),
        ("می‌رود", (0, 2), "می‌رود"),
    ],
    ids=["latin", "arabic prefix", "after a line's end", "joiner"],
)
def test_whole_words(text, chosen, whole):
    start, end = whole_words(text, *chosen)

    assert text[start:end] == whole


def spent(count):
    """Seconds for a list of *count* signatories, each a part with a mark on it."""
    parts = [(n * 20, n * 20 + 18) for n in range(count)]
    marks = [(start + 3, end, "name") for start, end in parts]
    best = []
    for _ in range(3):
        begun = time.process_time()
        assert len(list(stretches(parts, marks))) == count
        best.append(time.process_time() - begun)
    return min(best)


def test_a_long_list_of_names_takes_no_longer_a_name():
    assert spent(16_000) < 4 * 8 * spent(2_000)
