"""Sentences with certain words: where they begin and end."""

import pytest

from archive.parsing.sentences import LONGEST, sentences_with

WANTED = frozenset(("strike",))


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in sentences_with(text, WANTED)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("A strike.", ["A strike."], id="the whole text"),
        pytest.param(
            "It began. The strike grew. It won.",
            ["The strike grew. "],
            id="amid others",
        ),
        pytest.param("Wait... a strike!", ["a strike!"], id="dots are one end"),
        pytest.param(
            "“Stop.” A strike", ["A strike"], id="what closes behind the mark"
        ),
        pytest.param(
            "In no.4 the strike held", ["In no.4 the strike held"], id="no space behind"
        ),
        pytest.param("Yes\nA strike\nNo", ["A strike"], id="a line ends it"),
        pytest.param("A strike.\n\nNo", ["A strike."], id="a mark at a line's end"),
        pytest.param("توقف؟ strike قائم. نعم", ["strike قائم. "], id="Arabic marks"),
        pytest.param(
            "A strike. A strike.", ["A strike. ", "A strike."], id="each of two"
        ),
        pytest.param("A strike, a strike", ["A strike, a strike"], id="two in one"),
        pytest.param("strike " + "x" * LONGEST, [], id="endless"),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert found(text) == sentences
