"""Quotes among look-alikes: found where they stand, or honestly lost."""

import pytest

from archive.parsing.alignment import OffsetMap
from archive.parsing.anchoring import State, reanchor

LINE = "Ten workers were arrested in Basra on Monday."
TWIN = "Ten workers were arrested in Mosul on Monday."
OTHER = "The ministry has not answered any of the letters so far."


def anchored(old: str, new: str, quote: str, occurrence: int = 0) -> tuple[State, str]:
    """State and words of the *occurrence*-th *quote* of *old* in *new*."""
    start = -1
    for _ in range(occurrence + 1):
        start = old.index(quote, start + 1)
    anchor = reanchor(OffsetMap(old, new), start, start + len(quote))
    if anchor.start is None or anchor.end is None:
        return anchor.state, ""
    return anchor.state, f"{anchor.start}:{new[anchor.start : anchor.end]}"


LOST = {State.ORPHANED, State.AMBIGUOUS}


def text(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(text(LINE, TWIN), text(TWIN), id="its twin stays behind"),
        pytest.param(text(TWIN, LINE), text(TWIN), id="its twin stands before"),
        pytest.param(
            text(LINE, OTHER, TWIN), text(OTHER, TWIN), id="its twin stands far off"
        ),
    ],
)
def test_a_paragraph_that_goes_does_not_move_to_its_look_alike(
    old: str, new: str
) -> None:
    state, _ = anchored(old, new, LINE)
    assert state in LOST


@pytest.mark.parametrize("which", [0, 1])
def test_each_of_two_equal_quotes_follows_its_own_paragraph(which: int) -> None:
    old = text(LINE, OTHER, f"Again: {LINE}")
    new = text("Something new.", LINE, OTHER, f"Again: {LINE}")
    _, found = anchored(old, new, "arrested in Basra", which)
    places = [i for i in range(len(new)) if new.startswith("arrested in Basra", i)]
    assert found.startswith(f"{places[which]}:")


def test_one_of_two_equal_quotes_goes_and_does_not_become_the_other() -> None:
    old, new = text(LINE, OTHER, f"Again: {LINE}"), text(OTHER, f"Again: {LINE}")
    assert anchored(old, new, "arrested in Basra", 0)[0] in LOST
    assert anchored(old, new, "arrested in Basra", 1)[0] is State.SHIFTED


def test_a_changed_quote_with_a_rival_is_ambiguous_or_lost() -> None:
    old = text(OTHER, LINE, OTHER)
    rivals = text(
        LINE.replace("Ten", "Nine"), LINE.replace("Monday", "Sunday"), "And so on."
    )
    assert anchored(old, text(OTHER, rivals), LINE)[0] in LOST


def test_a_changed_quote_without_a_rival_is_found() -> None:
    state, found = anchored(
        text(OTHER, LINE), text(OTHER, LINE.replace("Ten", "Nine")), LINE
    )
    assert state is State.CHANGED
    assert "arrested in Basra on Monday" in found
