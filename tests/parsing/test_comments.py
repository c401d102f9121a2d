"""Readers' comments: every layout in which sites print them, and what is no comment."""

import pytest

from archive.parsing.comment_authors import (
    after_date,
    aged_name,
    before_date,
    commenter_of,
    trails_off,
)
from archive.parsing.dated_lines import stamp_of
from archive.parsing.dates import find_dates
from archive.parsing.lines import split_lines
from archive.parsing.page import Page
from archive.parsing.reader import read_text

TITLE = "Three weeks at the harbour gate"
BODY = (
    "The harbour workers of Tellara have stood before closed gates for three weeks, "
    "and none of the demands that they handed to the company has been answered so far."
)
FIRST = "I was there on the second day and nobody from the company came out to us."
SECOND = "They will not come out, they have never done so in all these years."


def comments_of(*lines: str) -> list[tuple[str | None, str | None]]:
    """Author and date of the comments on a page with these lines below its text."""
    [record] = read_text("\n\n".join((TITLE, BODY, *lines)))
    return [(comment.author, comment.date) for comment in record.comments]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("Anna Karr says:", "Anna Karr", id="English"),
        pytest.param("annie said...", "annie", id="English, trailing off"),
        pytest.param("Anna sagt:", "Anna", id="German"),
        pytest.param("Anna hat gesagt…", "Anna", id="German, perfect"),
        pytest.param("Anonyme a dit…", "Anonyme", id="French"),
        pytest.param("Anónimo dijo...", "Anónimo", id="Spanish"),
        pytest.param("Anônimo disse...", "Anônimo", id="Portuguese"),
        pytest.param("Anna ha detto...", "Anna", id="Italian"),
        pytest.param("غير معرف يقول...", "غير معرف", id="Arabic"),
        pytest.param("Adsız dedi ki...", "Adsız", id="Turkish"),
        pytest.param("Анна комментирует...", "Анна", id="Russian"),
        pytest.param("Anna Karrsays", "Anna Karr", id="English, the space lost"),
        pytest.param("Essays", None, id="a word that ends alike"),
        pytest.param("Recent Comments", None, id="a heading over comments"),
        pytest.param("The minister said nothing", None, id="a sentence"),
        pytest.param("What they say", None, id="a heading"),
    ],
)
def test_the_name_before_the_word_of_saying(line: str, name: str | None) -> None:
    assert commenter_of(split_lines(line)[0]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Posted by Anna Karr on", "Anna Karr", id="English"),
        pytest.param("Anna Karr |", "Anna Karr", id="a mark between"),
        pytest.param("Anna a écrit le", "Anna", id="French, has written"),
        pytest.param("Anna schrieb am", "Anna", id="German, wrote"),
        pytest.param("Reply by Anna on", "Anna", id="a reply"),
        pytest.param("Publié par Anna le", "Anna", id="French"),
        pytest.param("Enviado por Anna el", "Anna", id="Spanish"),
        pytest.param("Anna am", "Anna", id="German"),
        pytest.param("Posted on", "", id="no name"),
    ],
)
def test_the_name_before_a_date(text: str, name: str) -> None:
    assert before_date(text) == name


def test_the_name_after_a_date() -> None:
    text = "Le 3 mai 2015 à 10:02, par Anna Karr"
    page = Page(text, split_lines(text), "fr", tuple(find_dates(text)))
    stamp = stamp_of(page, page.lines[0])
    assert stamp is not None
    assert after_date(page, page.lines[0], stamp) == "Anna Karr"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("Anna Karr • 5 years ago", "Anna Karr", id="English"),
        pytest.param("Anna · vor 3 Jahren", "Anna", id="German"),
        pytest.param("Anna, il y a 2 mois", "Anna", id="French"),
        pytest.param("hace 4 horas", "", id="Spanish, the age alone"),
        pytest.param("Five years ago we went on strike", None, id="a sentence"),
    ],
)
def test_an_age_in_place_of_a_date(line: str, name: str | None) -> None:
    assert aged_name(split_lines(line)[0]) == name


def test_only_words_that_trail_off_announce_a_comment_by_themselves() -> None:
    assert trails_off(split_lines("annie said...")[0])
    assert not trails_off(split_lines("The minister said:")[0])
    assert not trails_off(split_lines("and so it goes on...")[0])


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ("annie said...", FIRST, "Sophia said...", SECOND),
            [("annie", None), ("Sophia", None)],
            id="trailing off, without a heading",
        ),
        pytest.param(
            ("annie said...", FIRST),
            [("annie", None)],
            id="only one, without a heading",
        ),
        pytest.param(
            ("Anna Karr", "May 3, 2015 at 10:02 am", FIRST)
            + ("Tom Arden", "May 4, 2015 at 7:41 pm", SECOND),
            [("Anna Karr", "2015-05-03"), ("Tom Arden", "2015-05-04")],
            id="names above dates with times, without a heading",
        ),
        pytest.param(
            ("Comments", "Le 3 mai 2015 à 10:02, par Anna", FIRST)
            + ("Le 4 mai 2015 à 9:00, par Tom", SECOND),
            [("Anna", "2015-05-03"), ("Tom", "2015-05-04")],
            id="names after dates",
        ),
        pytest.param(
            ("2 Comments", "Anna Karr • 5 years ago", FIRST)
            + ("Tom • 4 years ago", SECOND),
            [("Anna Karr", None), ("Tom", None)],
            id="ages in place of dates",
        ),
        pytest.param(
            ("2 comments:", f"1. {FIRST}", f"2. {SECOND}"),
            [(None, None), (None, None)],
            id="numbered, and no names",
        ),
        pytest.param(
            ("Anna Karr says:", "May 3, 2015 at 10:02 am", FIRST)
            + ("Thanks for your comment and for sharing the link", "Tom says:")
            + ("May 4, 2015 at 7:41 pm", SECOND),
            [("Anna Karr", "2015-05-03"), ("Tom", "2015-05-04")],
            id="a comment about comments does not end them",
        ),
        pytest.param(
            ("Display the following 2 comments", "1. Thanks — Ruby")
            + ("2. What is the point of it? — baba the sheep",),
            [("Ruby", None), ("baba the sheep", None)],
            id="numbered, the names behind a dash",
        ),
        pytest.param(
            ("3 comments:", f"1. {FIRST}", f"2. {SECOND}"),
            [],
            id="fewer numbers than the heading promises",
        ),
        pytest.param(
            ("3 comments:", f"1. {FIRST}", "2. They will not come out, they ha"),
            [(None, None), (None, None)],
            id="the page breaks off before the last",
        ),
        pytest.param(
            ("1 commento:", FIRST, "Posta un commento"),
            [(None, None)],
            id="Italian: the only one, without a name",
        ),
        pytest.param(
            ("2 comments", "Anna Karr", FIRST, "Tom", SECOND),
            [("Anna Karr", None), ("Tom", None)],
            id="names alone, as many as the heading promises",
        ),
        pytest.param(
            ("Comments", "The demands", FIRST, "The answer", SECOND),
            [],
            id="headings of a text below a heading that counts nothing",
        ),
        pytest.param(
            ("Anna says", FIRST, "Tomsays", SECOND, "Lia Corvane says", FIRST),
            [("Anna", None), ("Tom", None), ("Lia Corvane", None)],
            id="who says, without a heading, once without the space",
        ),
        pytest.param(
            ("Comments", "3 May 2015 at 10:02 - Anna", FIRST)
            + ("4 May 2015 at 9:00 - Tom", SECOND),
            [("Anna", "2015-05-03"), ("Tom", "2015-05-04")],
            id="names after a dash behind the date",
        ),
        pytest.param(
            ("The minister said:", FIRST, "The union said:", SECOND),
            [],
            id="an article that quotes two sides",
        ),
        pytest.param(
            (FIRST, "Posted by Anna, 3 May 2015 10:02", SECOND)
            + ("Posted by Tom, 4 May 2015 9:00",),
            [],
            id="posts of a forum, signed at their end",
        ),
        pytest.param(
            ("Related", "March in Darim", "3 May 2015", "Bread for all", "4 May 2015"),
            [],
            id="a list of other pages with dates",
        ),
    ],
)
def test_comments_by_layout(
    lines: tuple[str, ...], expected: list[tuple[str | None, str | None]]
) -> None:
    assert comments_of(*lines) == expected


def test_two_dates_in_a_row_make_one_comment_not_an_empty_one() -> None:
    assert len(comments_of("Comments", "3 May 2015", "4 May 2015", FIRST)) == 1


PLACED = ("Anna (Fort Taran, TA)", FIRST, "HO (OH)", SECOND, "Pete (Arl, TX)", "Yes.")


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(
            ("May 4, 2019 · 3 comments", *PLACED),
            ["Anna", "HO", "Pete"],
            id="names with their places, under a counting date",
        ),
        pytest.param(
            ("2 comments", *PLACED[:4]), [], id="two such names are too few to believe"
        ),
        pytest.param(("3 comments", FIRST, *PLACED), [], id="a text comes first"),
    ],
)
def test_names_with_places(lines: tuple[str, ...], authors: list[str]) -> None:
    assert [author for author, _ in comments_of(*lines)] == authors


def test_the_form_right_below_the_heading_is_no_part_of_the_first_comment() -> None:
    [record] = read_text(
        "\n\n".join((TITLE, BODY, "One Comment", "Leave a Reply", f"1. {FIRST}"))
    )
    [comment] = record.comments
    assert comment.text == FIRST
    assert "Leave a Reply" in record.furniture
