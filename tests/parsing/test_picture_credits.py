"""Captions that end with whom the picture is by."""

import pytest

from archive.parsing.phrases import fold
from archive.parsing.picture_credits import ends_as_caption, is_credit


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        pytest.param(
            "Dockers at the gate in Tellara. Photograph: Anna Karr/Harbour Wire",
            True,
            id="behind a sentence",
        ),
        pytest.param("Streik am Tor (Foto: Anna Karr)", True, id="in brackets"),
        pytest.param("Streik am Tor – Foto: Anna Karr", True, id="German, a dash"),
        pytest.param("Foto: Reprodução/Internet", True, id="nothing before it"),
        pytest.param("الإضراب في الميناء. تصوير: سلام كاظم", True, id="Arabic"),
        pytest.param(
            "She showed me the photo: two men at a gate, and behind them the sea.",
            False,
            id="a sentence about a picture",
        ),
        pytest.param("The demands: bread, peace, work", False, id="no picture"),
        pytest.param(
            "Photograph: we ask everybody who was at the gate on that day to send us "
            "what they have",
            False,
            id="a request",
        ),
    ],
)
def test_a_caption_ends_with_a_credit(text: str, *, ends: bool) -> None:
    assert ends_as_caption(fold(text), len(text.split())) is ends


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        pytest.param("(AP Photo/Anna Karr)", True, id="an agency"),
        pytest.param("Anna Karr, CC BY-SA 3.0", True, id="a licence"),
        pytest.param("The union (AP) met. It was late.", False, id="a sentence"),
    ],
)
def test_a_credit_alone(text: str, *, credit: bool) -> None:
    assert is_credit(fold(text), len(text.split())) is credit
