"""Where digits stand, and which stand close enough to be one number."""

import pytest

from archive.parsing.digits import digit_runs, numbers_apart


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        pytest.param("", (), id="none"),
        pytest.param("in 2014, on 3", ((3, 7), (12, 13)), id="two"),
        pytest.param("٢٠١٤a1", ((0, 4), (5, 6)), id="of any script"),
        pytest.param("x²", (), id="no superscripts"),
    ],
)
def test_runs_of_digits(text: str, runs: tuple[tuple[int, int], ...]) -> None:
    assert digit_runs(text) == runs


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        pytest.param("1 23", ["1 23"], id="close together"),
        pytest.param("12  of 3", [], id="too few on either side"),
        pytest.param("1 23 and 4 56", ["1 23", "4 56"], id="two stretches"),
        pytest.param("(0) 7", [], id="too few"),
    ],
)
def test_numbers_with_little_between(text: str, stretches: list[str]) -> None:
    found = numbers_apart(text, reach=3, least=3)
    assert [span.of(text) for span in found] == stretches
