"""What a text may consist of: which characters are removed or warned of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.border import clean_text, is_suspect
from archive.parsing.oddities import oddities


@pytest.mark.parametrize(
    ("text", "suspect"),
    [
        pytest.param("Dear all,\n\tصباح الخير", False, id="letters, tab, newlines"),
        pytest.param("10\u00a0000 \u200c\u200f", False, id="spaces and joiners"),
        pytest.param("a\r\nb", True, id="carriage return"),
        pytest.param("a\0b", True, id="NUL"),
        pytest.param("\ufeffa", True, id="byte order mark"),
        pytest.param("\u202ea", True, id="override of direction"),
        pytest.param("\ud800", True, id="lone surrogate"),
        pytest.param("\uffff", True, id="noncharacter"),
    ],
)
def test_suspect_characters(text: str, suspect: bool) -> None:  # noqa: FBT001
    assert is_suspect(text) == suspect


@given(st.text(st.characters(max_codepoint=0x10FFFF, exclude_categories=())))
def test_what_is_not_suspect_is_clean(text: str) -> None:
    if not is_suspect(text):
        assert clean_text(text) == text
        assert oddities(text) == ()
