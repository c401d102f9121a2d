"""The words of a text, folded and counted."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.phrases import fold
from archive.parsing.wording import WORD, in_letters, without, wording_of, words_in


@given(st.text(st.characters(max_codepoint=0x700), max_size=60))
def test_words_are_those_of_the_pattern(text: str) -> None:
    assert words_in(text) == WORD.findall(text)


def test_words_are_counted_folded_in_long_texts_too() -> None:
    counts = wording_of("Élan vital\n" * 20_000).counts
    assert counts == {fold("Élan"): 20_000, "vital": 20_000}


def test_counts_in_letters_and_without_others() -> None:
    counts = Counter({"mp3": 2, "we": 3})
    assert in_letters(counts) == {"mp": 2, "we": 3}
    assert without(counts, Counter({"mp3": 2, "we": 1})) == {"we": 2}
