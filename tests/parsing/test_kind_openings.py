"""Talks, lists of pages, press contacts; deeds done and being done."""

import pytest

from archive.parsing.kind_openings import opening_traits
from archive.parsing.lines import split_lines
from archive.parsing.page import Layout, Page
from archive.parsing.reader import read_text
from archive.parsing.record import Kind

ANSWER = (
    "We had asked for talks since spring, and the owners of the port would not even "
    "open our letters before the cranes stood still."
)
NEWS = (
    "Seven dockers were taken from the northern quay on Friday, said the police, and "
    "the court will hear them on Monday, according to their lawyer."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"The long strike\n\nMiriam Castell: Why did the cranes stand still?\n\n"
            f"Simon Porter: {ANSWER}",
            Kind.ARTICLE,
            id="two names in turn, one asks",
        ),
        pytest.param(
            f"The long strike\n\nQ: Why did the cranes stand still at the quay?\n\n"
            f"A: {ANSWER}",
            Kind.ARTICLE,
            id="question and answer",
        ),
        pytest.param(
            "Der lange Streik\n\nEin Gespräch mit dem Sekretär der Hafenarbeiter.\n\n"
            f"Warum standen die Kräne still?\n\n{ANSWER}\n\n"
            f"Und wie geht es im Herbst weiter?\n\n{ANSWER}",
            Kind.ARTICLE,
            id="questions alone, called a talk",
        ),
        pytest.param(
            f"News\n\nThe cranes stand still\n\n{NEWS}\n\nRead more\n\nThe quay is shut"
            f"\n\n{NEWS}\n\nRead more\n\nSeven are free\n\n{NEWS}\n\nRead more",
            Kind.OTHER,
            id="a list that leads on",
        ),
        pytest.param(
            "Freedom for the seven\n\nLe Syndicat des Dockers condamne ces "
            "arrestations et nous exigeons la libération des sept dockers "
            "avant dimanche.\n\n"
            "Contact presse\nMarie Dupont\n01 23 45 67 89",
            Kind.PRESS_RELEASE,
            id="a contact for the press, French",
        ),
        pytest.param(
            "Hafenrat fordert Freiheit für die Sieben\n\nDer Hafenrat verurteilt die "
            "Festnahmen und fordert, dass die sieben Arbeiter freikommen.\n\n"
            "Rückfragen: 030 123456, Anna Berg",
            Kind.PRESS_RELEASE,
            id="a contact for the press, German",
        ),
        pytest.param(
            f"{NEWS} Read more here.\n\n{NEWS}",
            Kind.ARTICLE,
            id="one leads on: no list",
        ),
    ],
)
def test_kinds_by_shape(text: str, expected: Kind) -> None:
    [record] = read_text(text)
    assert record.kind is expected


def traits(text: str, language: str) -> dict[str, float]:
    return opening_traits(Layout(Page(text, split_lines(text), language, ())))


@pytest.mark.parametrize(
    ("text", "language", "done", "doing"),
    [
        pytest.param(
            "The union condemned the arrests, and it has urged the mayor to speak.",
            "en",
            True,
            False,
            id="told of afterwards",
        ),
        pytest.param(
            "The union condemns the arrests and it demands that the mayor speaks.",
            "en",
            False,
            True,
            id="said at the time",
        ),
        pytest.param(
            "El sindicato ha condenado las detenciones de los siete estibadores hoy.",
            "es",
            True,
            False,
            id="Spanish perfect",
        ),
        pytest.param(
            "أدانت النقابة اعتقال عمال الميناء السبعة وطالبت بإطلاق سراحهم فورا",
            "ar",
            True,
            False,
            id="Arabic past",
        ),
        pytest.param(
            "تدين النقابة اعتقال عمال الميناء السبعة وتطالب بإطلاق سراحهم فورا",
            "ar",
            False,
            True,
            id="Arabic present",
        ),
    ],
)
def test_deeds(text: str, language: str, *, done: bool, doing: bool) -> None:
    found = traits(text, language)
    assert (found["deeds done"] > 0, found["deeds"] > 0) == (done, doing)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        pytest.param("The League was founded in 1971 and works to free all.", True),
        pytest.param("Somos una red sin fines de lucro; nuestra misión es una.", True),
        pytest.param("The League condemns the arrests of the seven dockers.", False),
    ],
    ids=["English", "Spanish", "a demand"],
)
def test_a_body_that_says_what_it_is(text: str, *, about: bool) -> None:
    assert (traits(text, "en")["about a body"] > 0) is about
