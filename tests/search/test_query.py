"""Taking apart what readers type."""

import pytest

from archive.search.query import Group, Query, Term, possible_names, read_query
from archive.search.words import arabic_stem, words


def shape(query: Query) -> list[list[str]]:
    """Alternatives as lists of terms, with a minus before those excluded."""
    return [
        [
            ("-" if term.negated else "") + " ".join(term.words)
            for group in groups
            for term in group.terms
        ]
        for groups in query.alternatives
    ]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("  \n\t ", [], id="only-space"),
        pytest.param("Basra strike", [["basra", "strike"]], id="words"),
        pytest.param('"oil workers"', [["oil workers"]], id="phrase"),
        pytest.param('"oil workers', [["oil workers"]], id="unfinished-phrase"),
        pytest.param("«oil workers» now", [["oil workers", "now"]], id="other-quotes"),
        pytest.param("a OR b c", [["a"], ["b", "c"]], id="or"),
        pytest.param("OR", [], id="only-or"),
        pytest.param("a or or b", [["a"], ["b"]], id="or-twice"),
        pytest.param('"or"', [["or"]], id="or-as-a-word"),
        pytest.param("-a b", [["-a", "b"]], id="minus"),
        pytest.param('-"a b"', [["-a b"]], id="minus-phrase"),
        pytest.param("–a", [["-a"]], id="a-dash-for-a-minus"),
        pytest.param("- a", [["a"]], id="a-lone-dash"),
        pytest.param("al-Sadr", [["al sadr"]], id="hyphen-inside-a-word"),
        pytest.param("a & b | !c:*", [["a", "b", "c"]], id="tsquery-syntax"),
        pytest.param("'; DROP TABLE x;--", [["drop", "table", "x"]], id="sql"),
        pytest.param('"""" "" "', [], id="only-quotes"),
        pytest.param("!!! ... ---", [], id="only-marks"),
        pytest.param("a\0b", [["ab"]], id="nul"),
        pytest.param("\u202ea\u2066 b", [["a", "b"]], id="directional-controls"),
        pytest.param("\ud800a", [["a"]], id="lone-surrogate"),
        pytest.param("البصرة", [["البصره"]], id="arabic-folded"),
        pytest.param("١٢", [["12"]], id="arabic-digits"),
    ],
)
def test_reads(typed, expected):
    assert shape(read_query(typed)) == expected


@pytest.mark.parametrize(
    "typed",
    ["a " * 500_000, "a" * 1_000_000, " " * 10_000 + "a", '-"' * 300_000, "\0" * 999],
    ids=["many-words", "one-word", "spaces", "quotes", "nul"],
)
def test_an_endless_query_is_cut(typed):
    query = read_query(typed)

    assert len(query.typed) <= 200
    assert len(query.terms) <= 20


def test_names_are_sought_in_runs_of_words_but_not_across_or_and_minus():
    assert set(possible_names(read_query('a b -c OR "d e" f'))) == {
        *("a b", "a", "b", "c"),
        *("d e f", "d e", "f"),
    }


def test_the_longest_name_wins():
    query = read_query("new port union").widened(
        {"port": (("harbour",),), "port union": (("pu",),)}
    )

    assert query.alternatives == (
        (
            Group((Term(("new",), "new"),)),
            Group((Term(("port",), "port"), Term(("union",), "union")), (("pu",),)),
        ),
    )


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("والعراق", "عراق"),
        ("بالعراق", "عراق"),
        ("للعمال", "عمال"),
        ("العراقيون", "عراق"),
        ("البصرة", "بصر"),
        ("بصره", "بصر"),
        ("الى", "الي"),
        ("بغداد", "بغداد"),
        ("workers", "workers"),
    ],
)
def test_arabic_stems(word, stem):
    assert [arabic_stem(one) for one in words(word)] == [stem]
