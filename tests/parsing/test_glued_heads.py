"""Pages saved as one line, and paragraphs broken at a fixed width, have their heads."""

import pytest

from archive.parsing.reader import read_text

TEXT = (
    "Dockers of the northern harbour blocked the gates of the port, and the police "
    "drove them away with batons. The union said that seven of its members were "
    "held without a charge, and that nobody knew where they had been taken."
)
WRAPPED = """\
This Friday the public prosecutor confirmed that the dockers who had been held
since the strike of the northern harbour began would be heard by a judge of the
capital within three days of the decision, the prosecutor's office has told us
"""


@pytest.mark.parametrize(
    ("head", "title", "edtf", "place"),
    [
        pytest.param(
            "Gates of Taran blocked: 18 dockers held 2016-12-23 18:41:40 TARAN - ",
            "Gates of Taran blocked: 18 dockers held",
            "2016-12-23",
            "TARAN",
            id="day, hour and place",
        ),
        pytest.param(
            "Liman kapatıldı: 18 gözaltı 23.12.2016 18:41 ",
            "Liman kapatıldı: 18 gözaltı",
            "2016-12-23",
            None,
            id="Turkish, no place",
        ),
    ],
)
def test_a_page_of_one_line(head, title, edtf, place):
    [record] = read_text(head + TEXT)
    assert record.title is not None
    assert record.title.value == title
    assert record.date is not None
    assert record.date.edtf == edtf
    assert (record.place.value if record.place else None) == place


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("The gates were blocked on 2016-12-23 18:41 by ", id="a sentence"),
        pytest.param("Nobody knew it. It was 23.12.2016 18:41. ", id="two sentences"),
        pytest.param("Gates of Taran blocked 2016-12-23 ", id="no hour"),
        pytest.param("2016-12-23 18:41 ", id="no headline"),
    ],
)
def test_no_head_is_glued(head):
    [record] = read_text(head + TEXT)
    assert record.title is None


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("after a meeting.\nNo comments:", id="at the top of the page"),
        pytest.param(f"in a note.\n{TEXT}", id="above a paragraph"),
    ],
)
def test_a_broken_paragraph_is_no_title(below):
    [record] = read_text(WRAPPED + below)
    assert record.title is None


def test_two_long_lines_of_a_head_are_no_paragraph():
    title = "Dockers of the northern harbour heard by the judge: 24 of them free"
    below = "The strike at the northern harbour ended with a hearing on this day."
    [record] = read_text(f"{title}\n{below}\nHarbour Wire\n{TEXT}")
    assert record.title is not None
    assert record.title.value == title


def test_the_month_before_the_day_among_the_page_data():
    [record] = read_text(f"date 2019-06 23 de junio de 2019\n\n{TEXT}")
    assert record.date is not None
    assert record.date.edtf == "2019-06-23"


def test_a_day_three_times_heads_a_list_of_pages():
    heads = ("Gates blocked", "Talks begin", "Dockers freed")
    rows = "\n".join(f"Sep 27, 2023\n{head} in Taran\n{TEXT}" for head in heads)
    [record] = read_text(f"Press Releases\n{rows}")
    assert record.date is None


def test_a_headline_over_a_broken_paragraph_stays():
    [record] = read_text(f"Dockers before the judge\n{WRAPPED}after a meeting.")
    assert record.title is not None
    assert record.title.value == "Dockers before the judge"
