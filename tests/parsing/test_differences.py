"""What changed between two states of a text, as readers would say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.differences import Fate, differences, word_differences

SAME, GONE, NEW = Fate.SAME, Fate.GONE, Fate.NEW

PARAGRAPHS = st.lists(st.text(st.sampled_from("abc بت .\n"), max_size=30), max_size=6)


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("The port.", "The port.", [(SAME, "The port.")]),
        ("", "New.", [(NEW, "New.")]),
        ("Old.", "", [(GONE, "Old.")]),
        (
            "The prot of Basra is closed.",
            "The port of Basra is closed.",
            [
                (SAME, "The "),
                (GONE, "prot"),
                (NEW, "port"),
                (SAME, " of Basra is closed."),
            ],
        ),
        (
            "الميناء مغلق منذ امس",
            "الميناء مفتوح منذ امس",
            [(SAME, "الميناء "), (GONE, "مغلق"), (NEW, "مفتوح"), (SAME, " منذ امس")],
        ),
        (
            "All of this was written by one hand.",
            "Nothing here is what it was before, at all.",
            [
                (GONE, "All of this was written by one hand."),
                (NEW, "Nothing here is what it was before, at all."),
            ],
        ),
    ],
    ids=["same", "new", "gone", "a word", "an Arabic word", "written anew"],
)
def test_words(before, after, pieces):
    assert word_differences(before, after) == pieces


def test_paragraphs_that_come_and_go_stand_in_their_places():
    found = differences(["One.", "Two.", "Three."], ["One.", "Three.", "Four."])

    assert [change.pieces for change in found] == [
        [(SAME, "One.")],
        [(GONE, "Two.")],
        [(SAME, "Three.")],
        [(NEW, "Four.")],
    ]
    assert [change.is_change for change in found] == [False, True, False, True]


@given(PARAGRAPHS, PARAGRAPHS)
def test_both_states_can_be_read_from_the_differences(before, after):
    found = differences(before, after)
    for paragraphs, other in ((before, NEW), (after, GONE)):
        words = "".join(p.text for c in found for p in c.pieces if p.fate != other)
        assert words.replace("\n", "") == "".join(paragraphs).replace("\n", "")


def test_a_long_text_takes_no_minutes():
    words = [f"w{n % 97}" for n in range(40_000)]
    before, after = " ".join(words), " ".join(words[:-9] + ["end"] + words[:9])

    assert word_differences(before, after)
