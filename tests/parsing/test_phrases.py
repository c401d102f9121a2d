"""Phrase tables: what stands anywhere in a text is found as `in` would find it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.phrases import AnyWithin, PhrasesWithin, Vocabulary, fold, has_any
from archive.parsing.wording import WORD

PHRASES = (
    *("we condemn", " said", " according to", "exige", "nous,", " a b"),
    *("to the eu", "نطالب", " وقال", "ve biz", "-is no", "9 lives"),
)
TABLE = PhrasesWithin(PHRASES)


def found(text: str) -> set[str]:
    folded = fold(text)
    return set(TABLE.within(folded, Vocabulary(WORD.findall(folded))))


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        pytest.param("And we condemn it.", {"we condemn"}, id="whole words"),
        pytest.param("Owe condemned", {"we condemn"}, id="within words, as `in` does"),
        pytest.param("we, condemn", set(), id="other words between"),
        pytest.param("According to", set(), id="a space before is part of it"),
        pytest.param("to the Europeans", {"to the eu"}, id="a short last word goes on"),
        pytest.param("Il exigeait", {"exige"}, id="one word"),
        pytest.param("نحن نطالب", {"نطالب"}, id="Arabic"),
        pytest.param("9 lives", {"9 lives"}, id="a number"),
    ],
)
def test_phrases_within_a_text(text: str, phrases: set[str]) -> None:
    assert found(text) == phrases


@given(st.lists(st.sampled_from([*PHRASES, " ", "x", ".", "4", "_"])).map("".join))
def test_none_is_missed(text: str) -> None:
    assert found(text) == {phrase for phrase in map(fold, PHRASES) if phrase in text}


MADE_UP = st.lists(st.sampled_from([*PHRASES, " ", "x", "“", "ة", "é"])).map("".join)


@pytest.mark.parametrize("letters", [3, 4])
@given(text=MADE_UP)
def test_any_is_found_by_its_pieces(letters: int, text: str) -> None:
    table = AnyWithin(PHRASES, letters=letters)
    stand = {phrase for phrase in map(fold, PHRASES) if phrase in text}
    assert table.within(text) == bool(stand)
    assert set(table.all_within(text)) == stand
    assert has_any(text, map(fold, PHRASES)) == bool(stand)


def test_a_table_of_none_finds_none() -> None:
    assert not AnyWithin(()).within("we condemn")


@given(MADE_UP)
def test_folding_is_the_same_at_any_length(text: str) -> None:
    assert fold(text * 30) == "".join(map(fold, text)) * 30
