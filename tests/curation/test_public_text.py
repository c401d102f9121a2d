"""From a revision to what readers see: furniture, redactions, contact data, links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.curation.public_text import Cut, Mark, Veil, merged, paragraphs

TEXT = "Menu\nTitle\nKilled near Basra was Ali Hassan.\nCall 0770 123 4567 now.\nSigned"
BLOCKS = [
    ["furniture", 0, 4, False],
    ["title", 5, 10, False],
    ["body", 11, 44, False],
    ["body", 45, 68, False],
    ["signature_heading", 69, 75, False],
]


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def words(shown: list[dict]) -> list[str]:
    return [p["text"] for p in shown]


def test_only_the_statement_is_shown_and_paragraphs_are_numbered():
    shown = paragraphs(TEXT, BLOCKS)

    assert [(p["n"], p["role"]) for p in shown] == [
        (1, "body"),
        (2, "body"),
        (None, "signature_heading"),
    ]
    assert words(shown)[0] == "Killed near Basra was Ali Hassan."


def test_a_redaction_leaves_only_its_replacement():
    shown = paragraphs(TEXT, BLOCKS, [Cut(*at("Ali Hassan"), "[a protester]")])

    assert words(shown)[0] == "Killed near Basra was [a protester]."


def test_a_redaction_across_paragraphs_leaves_one_replacement():
    cut = Cut(at("Ali Hassan")[0], at("Call 0770")[1], "[…]")

    assert words(paragraphs(TEXT, BLOCKS, [cut]))[:2] == [
        "Killed near Basra was […]",
        " 123 4567 now.",
    ]


def test_overlapping_cuts_hide_everything_that_either_hides():
    cuts = [Cut(5, 9, "[a]"), Cut(7, 12, "[b]"), Cut(12, 13, "[c]")]

    assert merged(cuts) == [Cut(5, 12, "[a]"), Cut(12, 13, "[c]")]


def test_links_move_with_the_words_around_a_redaction():
    shown = paragraphs(
        TEXT,
        BLOCKS,
        [Cut(*at("Killed"), "[…]")],
        [Mark(*at("Basra"), "place", 7)],
    )

    (start, end, kind, pk) = shown[0]["marks"][0]
    assert (shown[0]["text"][start:end], kind, pk) == ("Basra", "place", 7)


@pytest.mark.parametrize("hidden", ["Basra", "near Bas", "sra was"])
def test_a_link_that_touches_withheld_words_is_dropped(hidden):
    shown = paragraphs(
        TEXT, BLOCKS, [Cut(*at(hidden), "[…]")], [Mark(*at("Basra"), "place", 7)]
    )

    assert shown[0]["marks"] == []


def test_a_standfirst_that_the_body_repeats_is_shown_once():
    blocks = [["standfirst", 11, 44, True], ["body", 11, 44, False]]

    assert len(paragraphs(TEXT, blocks)) == 1


def test_an_embedded_document_leaves_a_place_to_hang_it_on():
    shown = paragraphs(TEXT, [["body", 11, 44, False], ["embedded", 45, 68, False]])

    assert [(p["role"], p["text"]) for p in shown][1] == ("embedded", "")


@given(
    st.lists(st.tuples(st.integers(0, 75), st.integers(1, 20)), max_size=6),
    st.lists(st.tuples(st.integers(0, 75), st.integers(1, 9)), max_size=6),
)
def test_no_withheld_character_is_ever_shown(cut_ranges, mark_ranges):
    # Every character of this text is unique, so a leak can be seen.
    text = "".join(chr(0x4E00 + i) for i in range(76))
    cuts = [Cut(s, min(s + n, 76), "*") for s, n in cut_ranges if s < 76]
    marks = [Mark(s, min(s + n, 76), "place", 1) for s, n in mark_ranges if s < 75]
    shown = paragraphs(
        text, [["body", 0, 40, False], ["body", 40, 76, False]], cuts, marks
    )

    hidden = {text[i] for c in cuts for i in range(c.start, c.end)}
    public = "".join(words(shown))
    assert not hidden & set(public)
    assert set(text) - hidden <= set(public)
    for paragraph in shown:
        ends = 0
        for start, end, *_ in paragraph["marks"]:
            assert ends <= start < end <= len(paragraph["text"])
            assert "*" not in paragraph["text"][start:end]
            ends = end


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Ali Hassan, teacher", "[…], teacher", id="the words"),
        pytest.param("ali  hassan", "[…]", id="other case and spacing"),
        pytest.param("Ali Hassani", "Ali Hassani", id="part of a longer name stays"),
        pytest.param("علي حسن", "[x]", id="Arabic words"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_veil_hides_words_wherever_they_stand(value, expected):
    veil = Veil([("Ali Hassan", "[…]"), ("علي حسن", "[x]"), ("  ", "never")])

    assert veil.over(value) == expected
    assert veil.hides(value) == (value != expected)


def test_an_empty_veil_hides_nothing():
    assert Veil([]).over("Ali Hassan") == "Ali Hassan"
    assert not Veil([]).hides("Ali Hassan")
