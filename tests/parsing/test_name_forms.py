"""The words of names, and the letters by which lines are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.headings import letters_of
from archive.parsing.name_forms import words_in
from archive.parsing.phrases import fold


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("Jane Doe", ["Jane", "Doe"], id="two words"),
        pytest.param("  Jane   Doe ", ["Jane", "Doe"], id="more spaces"),
        pytest.param("Jean-Pierre O'Neill", ["Jean-Pierre", "O'Neill"], id="compounds"),
        pytest.param("J. Doe", ["J.", "Doe"], id="an initial"),
        pytest.param("نقابة العمال", ["نقابة", "العمال"], id="Arabic"),
        pytest.param("Doe (chair)", ["Doe", "chair"], id="brackets"),
        pytest.param("snake_case", ["snake", "case"], id="an underline"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words_of_a_name(name: str, words: list[str]) -> None:
    assert words_in(name) == words


@given(st.text(st.characters(max_codepoint=0x700), max_size=60))
def test_letters_are_all_that_is_no_sign(text: str) -> None:
    assert letters_of(text) == "".join(filter(str.isalnum, fold(text)))
