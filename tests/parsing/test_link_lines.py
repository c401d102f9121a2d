"""Lines that were links, rows of sections and tags; and what only looks like them."""

import pytest

from archive.parsing.furniture_lines import is_count, is_furniture
from archive.parsing.lines import split_lines
from archive.parsing.link_lines import is_link, is_section_row

SECTIONS = "World - Arts - News of the left - Workers' wire - Sport - Health"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Read the letter!", id="read it"),
        pytest.param("Leer el comunicado", id="Spanish: read it"),
        pytest.param("Download the report", id="download"),
        pytest.param("The call for a strike Read more »", id="a teaser and more"),
        pytest.param("L'appel à la grève Lire la suite »", id="French: and more"),
        pytest.param("ادامه ◄", id="Persian: more"),
        pytest.param("Here is the full report.", id="here is"),
        pytest.param("Lien vers la pétition, ICI.", id="French: here"),
        pytest.param("/ oil / workers / resist /", id="tags between strokes"),
        pytest.param("► May (12)", id="a month of a blog's archive"),
        pytest.param("März 2015 (3)", id="German: a month of an archive"),
    ],
)
def test_a_whole_line_was_a_link(line: str) -> None:
    assert is_link(split_lines(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Read the signs of the times, comrades of the port", id="a call"),
        pytest.param("Here is the full text:", id="an announcement"),
        pytest.param("Here is the statement.", id="an announcement, no colon"),
        pytest.param("Here we stand", id="here, with nothing to read"),
        pytest.param("Anna Karr - LINK", id="a body called so"),
        pytest.param("We want more and more", id="more, of a demand"),
        pytest.param("/ either you or we /", id="one thing between strokes"),
        pytest.param("Union of Dockers (12)", id="a body and a number"),
        pytest.param("The report says that nobody is here", id="a sentence"),
    ],
)
def test_a_line_of_the_document_was_none(line: str) -> None:
    assert not is_link(split_lines(line)[0])


@pytest.mark.parametrize(
    ("line", "row"),
    [
        pytest.param(SECTIONS, True, id="six sections"),
        pytest.param("أخبار - فن - يسار - عمال - رياضة - صحة", True, id="Arabic"),
        pytest.param("World - Arts - Sport", False, id="three"),
        pytest.param(f"{SECTIONS}.", False, id="a sentence"),
        pytest.param(
            f"{SECTIONS} - and then all that we have said so often",
            False,
            id="a clause",
        ),
    ],
)
def test_rows_of_sections(line: str, *, row: bool) -> None:
    assert is_section_row(split_lines(line)[0]) == row


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        pytest.param(
            "You must be logged in to comment on “The gates of Tellara”",
            True,
            id="log in to comment",
        ),
        pytest.param(
            'Um "Das Tor" kommentieren zu können, musst du jetzt eingeloggt sein.',
            True,
            id="German: log in to comment",
        ),
        pytest.param(
            "The minister has logged in to every office but would not comment today "
            "on the gates, nor on the seven who were dismissed in spring.",
            False,
            id="a paragraph",
        ),
        pytest.param("12696171_95212_n-620x330", True, id="a picture and its size"),
        pytest.param("statement.pdf", True, id="a file"),
        pytest.param("120.5 KB", True, id="its size"),
        pytest.param("A+ A A-", True, id="the size of the letters"),
        pytest.param("بغداد 35°", True, id="the weather in a town"),
        pytest.param("A strike", False, id="an article"),
    ],
)
def test_logins_and_pictures(line: str, *, furniture: bool) -> None:
    assert is_furniture(split_lines(line)[0]) == furniture


def test_counts() -> None:
    assert is_count("12 comments")
    assert not is_count("12 dockers")
