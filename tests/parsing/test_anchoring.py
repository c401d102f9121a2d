"""Quotes in a text that changes: found again or honestly lost, never moved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.alignment import OffsetMap, common_stretches
from archive.parsing.anchoring import State, reanchor

OLD = (
    "A protest in Basra began.\n\nYazidi people suffer. Yazidi people resist. "
    "At least 10 protesters have been killed today.\n\nThe end of the report.\n"
)


def found(
    old: str, new: str, quote: str, occurrence: int = 1
) -> tuple[str, str | None]:
    """State of the quote, and the words where it stands now."""
    start = -1
    for _ in range(occurrence):
        start = old.index(quote, start + 1)
    anchor = reanchor(OffsetMap(old, new), start, start + len(quote))
    words = None if anchor.start is None else new[anchor.start : anchor.end]
    return anchor.state.value, words


@pytest.mark.parametrize(
    ("new", "quote", "occurrence", "expected"),
    [
        pytest.param(OLD, "Basra", 1, ("exact", "Basra"), id="the same text"),
        pytest.param(
            "Something new.\n\n" + OLD,
            "Basra",
            1,
            ("shifted", "Basra"),
            id="text before",
        ),
        pytest.param(
            OLD.replace(" 10 ", " 12 "),
            "At least 10 protesters have been killed",
            1,
            ("changed", "At least 12 protesters have been killed"),
            id="a word inside changed",
        ),
        pytest.param(
            OLD.replace(" Yazidi people resist.", ""),
            "Yazidi people",
            2,
            ("orphaned", None),
            id="cut out, a look-alike remains",
        ),
        pytest.param(
            OLD.replace("Yazidi people resist. ", ""),
            "Yazidi people",
            1,
            ("exact", "Yazidi people"),
            id="the look-alike cut out",
        ),
        pytest.param("Nothing of it.", "Basra", 1, ("orphaned", None), id="all gone"),
    ],
)
def test_where_a_quote_stands_now(
    new: str, quote: str, occurrence: int, expected: tuple[str, str | None]
) -> None:
    assert found(OLD, new, quote, occurrence) == expected


WORDS = st.lists(
    st.sampled_from(["alpha", "beta", "gamma", "\n\n", "delta."]), max_size=30
)


@given(WORDS, WORDS, st.data())
def test_an_anchor_that_says_so_quotes_the_same_words(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    old, new = " ".join(before), " ".join(after)
    if len(old) < 2:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    anchor = reanchor(OffsetMap(old, new), start, end)
    if anchor.state in {State.EXACT, State.SHIFTED}:
        assert new[anchor.start : anchor.end] == old[start:end]
    if anchor.state in {State.AMBIGUOUS, State.ORPHANED}:
        assert anchor.start is anchor.end is None


@given(st.text(alphabet="ab\n", max_size=40), st.text(alphabet="ab\n", max_size=40))
def test_stretches_are_equal_and_in_order(old: str, new: str) -> None:
    ends = (0, 0)
    for stretch in common_stretches(old, new):
        assert (stretch.old, stretch.new) >= ends
        assert stretch.old >= ends[0] and stretch.new >= ends[1]
        part = slice(stretch.old, stretch.old + stretch.length)
        assert old[part] == new[stretch.new : stretch.new + stretch.length]
        ends = stretch.old + stretch.length, stretch.new + stretch.length


def test_a_long_line_of_repeated_words_is_compared_in_good_time() -> None:
    words = "word " * 40_000
    offsets = OffsetMap(words, words[: len(words) // 2] + "other " + words)
    assert offsets.place(0) == 0
