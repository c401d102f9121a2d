"""Papers and their editions above the text."""

import pytest

from archive.parsing.mastheads import is_paper
from archive.parsing.reader import read_text

PROSE = """\
The soldiers fired on the crowd as it crossed the bridge on Friday night, and \
seven men were carried to the hospital in Tellara. The governor said that he would \
wait.
"""


def found_in(text: str) -> tuple[str | None, str | None]:
    [record] = read_text(text)
    name, issue = record.periodical, record.issue
    for value in (name, issue):
        if value is not None:
            stretch = record.text[value.span.start : value.span.end]
            assert stretch == value.value
    return name and name.value, issue and issue.value


@pytest.mark.parametrize(
    ("line", "name", "number"),
    [
        pytest.param(
            "Harbour Workers' Bulletin No. 14 – Autumn 2019",
            "Harbour Workers' Bulletin",
            "14",
            id="number and season",
        ),
        pytest.param(
            "Article de la Revue du Port n°24", "Revue du Port", "24", id="French"
        ),
        pytest.param(
            "Artículo del Boletín Portuario nº 7",
            "Boletín Portuario",
            "7",
            id="Spanish",
        ),
        pytest.param(
            "نشرة عمال الميناء العدد 12", "نشرة عمال الميناء", "12", id="Arabic"
        ),
        pytest.param(
            "Hafenkurier-Elmstadt vom 22.10.2015",
            "Hafenkurier-Elmstadt",
            None,
            id="German compound with its day",
        ),
        pytest.param(
            "Friday May 6, 2005, Harbour Herald Letters",
            "Harbour Herald",
            None,
            id="day, paper, section",
        ),
        pytest.param(
            "The Harbour Herald, 6 May 2005",
            "The Harbour Herald",
            None,
            id="paper, day",
        ),
        pytest.param(
            "Jane Doe / Harbour Herald", "Harbour Herald", None, id="reporter"
        ),
        pytest.param("Jane Doe – Harbour Union", None, None, id="a body, no paper"),
        pytest.param("Resolution No. 14 of 6 May 2005", None, None, id="a resolution"),
        pytest.param("Law No. 14/2005 on weekly rest", None, None, id="a law"),
        pytest.param("World News | 6 May 2005", None, None, id="sections of a site"),
        pytest.param("Flugblatt vom 6. Mai 2005", None, None, id="a leaflet"),
        pytest.param("Published 6 May 2005", None, None, id="no name"),
        pytest.param("Home > News > 6 May 2005", None, None, id="a path"),
    ],
)
def test_above_the_text(line: str, name: str | None, number: str | None) -> None:
    text = f"{line}\n\nDockers hold the bridge\n\n{PROSE}"
    assert found_in(text) == (name, number)


def test_leading_into_the_text() -> None:
    text = f"Dockers hold the bridge\n\nHarbour News/ {PROSE}"
    assert found_in(text) == ("Harbour News", None)


def test_the_paper_of_the_page_before_the_one_a_note_names() -> None:
    text = (
        f"Dockers hold the bridge\n\nLeft Weekly – issue 1501\n\n{PROSE}\n"
        "First published in The Harbour Review.\n"
    )
    assert found_in(text) == ("Left Weekly", "1501")


def test_a_masthead_is_no_title() -> None:
    text = (
        "Harbour Workers' Bulletin No. 14\n\nDockers hold the bridge\n\n"
        f"{PROSE}\n{PROSE}"
    )
    [record] = read_text(text)
    assert record.title is not None
    assert record.title.value == "Dockers hold the bridge"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Left Weekly", True, id="a word of papers"),
        pytest.param("The Times", True, id="an article and one word"),
        pytest.param("Hafenzeitung", True, id="a German compound"),
        pytest.param("Zeitung", False, id="the word alone"),
        pytest.param("Harbour Union", False, id="a body"),
        pytest.param("Latest News", False, id="a section"),
        pytest.param("News Release", False, id="what is sent to papers"),
        pytest.param("weekly demonstrations", False, id="small letters"),
    ],
)
def test_names_of_papers(name: str, *, expected: bool) -> None:
    assert is_paper(name) is expected
