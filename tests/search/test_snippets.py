"""Snippets: the right words marked, the text as printed, nothing that is HTML."""

import pytest

from archive.search.snippets import Marker, snippets


def marked(text, *lexemes):
    return [
        piece
        for snippet in snippets(text, Marker(lexemes))
        for piece, is_marked in snippet
        if is_marked
    ]


@pytest.mark.parametrize(
    ("text", "lexemes", "words"),
    [
        pytest.param(
            "Strikes! striking",
            ["strike", "strik"],
            ["Strikes", "striking"],
            id="stems",
        ),
        pytest.param(
            "the party, the parties", ["parti"], ["party", "parties"], id="y-to-i"
        ),
        pytest.param(
            "a community of communists", ["communiti"], ["community"], id="not-more"
        ),
        pytest.param("Über die Straße", ["uber"], ["Über"], id="accents"),
        pytest.param(
            "e\u0301crit, ecrit", ["ecrit"], ["e\u0301crit", "ecrit"], id="combining"
        ),
        pytest.param(
            "في البَصْرَة وبالعراق",
            ["بصر", "عراق"],
            ["البَصْرَة", "وبالعراق"],
            id="vowel-signs",
        ),
        pytest.param("قم ببغداد", ["بغداد"], ["ببغداد"], id="preposition"),
        pytest.param("العـــراق", ["عراق"], ["العـــراق"], id="tatweel"),
        pytest.param("ab abc", ["ab"], ["ab"], id="short-stems-are-whole-words"),
        pytest.param("nothing here", ["strike"], [], id="no-hit"),
        pytest.param("nothing here", [], [], id="no-words"),
    ],
)
def test_marks(text, lexemes, words):
    assert marked(text, *lexemes) == words


@pytest.mark.parametrize("lexemes", [["strik"], ["parti", "part"], ["a", "iraq", "i"]])
def test_plain_letters_are_read_as_all_others(lexemes):
    text = "Iraq: a PARTY, parties_and parts; strikers' strikes (part-time), I say. "

    plain, general = Marker(lexemes), Marker(lexemes)

    def ends(hits):
        return [(start, end) for start, end, _stem in hits]

    assert ends(plain.hits(text)) == ends(general.hits(text + "\u00e9"))


def test_markup_stays_text():
    text = "<img src=x onerror=alert(1)> strike & <b>go</b>"
    segments = snippets(text, Marker(["strike"]))[0]

    assert "".join(piece for piece, _marked in segments) == text
    assert [piece for piece, is_marked in segments if is_marked] == ["strike"]


def test_the_stretch_with_most_of_the_words_is_shown():
    text = "oil " + "x " * 200 + "oil workers strike " + "y " * 200
    found = snippets(text, Marker(["oil", "worker", "strike"]))

    assert "oil workers strike" in "".join(piece for piece, _ in found[0])
    assert found[0][0] == ("… ", False)
    assert found[0][-1] == (" …", False)


def test_a_text_without_hits_shows_its_beginning():
    assert snippets("One. " * 100, Marker([]))[0][0][0].startswith("One. One.")
    assert snippets("", Marker(["x"])) == []
    assert snippets(" \n ", Marker(["x"])) == []


def test_directional_controls_do_not_leave_the_text():
    shown = snippets("a \u202estrike\u202c b", Marker(["strike"]))

    assert "\u202e" not in "".join(piece for piece, _ in shown[0])


@pytest.mark.parametrize("text", ["a" * 300_000, "strike " * 50_000, "\u064b" * 99_999])
def test_long_texts_are_no_trouble(text):
    assert (
        sum(len(p) for s in snippets(text, Marker(["strike"])) for p, _ in s)
        < 1_000_000
    )
