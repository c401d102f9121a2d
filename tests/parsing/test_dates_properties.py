"""Dates: any day comes back from any language; no text breaks or slows the reader."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.ages import find_age
from archive.parsing.dates import find_dates, numeric_order
from archive.parsing.vocabulary import calendar

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize("language", calendar.MONTHS)
@settings(max_examples=200)
@given(day=DAYS)
def test_a_day_in_words_comes_back(language, day):
    spellings = calendar.MONTHS[language].split("|")[day.month - 1].split(",")
    for month in spellings:
        text = f"({day.day} {month} {day.year})"
        assert [one.edtf for one in find_dates(text)] == [day.isoformat()], text
        eastern = text.translate(EASTERN)
        assert [one.edtf for one in find_dates(eastern)] == [day.isoformat()], text


@settings(max_examples=200)
@given(DAYS)
def test_a_day_in_english_forms_comes_back(day):
    for pattern in ("%B %d, %Y", "%A, %d %B %Y", "%d %b. %Y", "%Y-%m-%d", "%d.%m.%Y"):
        assert [one.edtf for one in find_dates(day.strftime(pattern))] == [
            day.isoformat()
        ]


@given(st.text())
def test_no_text_breaks_the_reader(text):
    for one in find_dates(text):
        assert text[one.start : one.end] == one.printed
    find_age(text)
    numeric_order(text)


WORDS = ["6", "31", "2014", "1435", "/", "-", ".", ",", "آب", "May", "to", "in", "c."]


@given(st.lists(st.sampled_from([*WORDS, "and", "\n", "شوال", "رمضان", "مهر", "年"])))
def test_no_row_of_date_words_breaks_the_reader(words):
    text = " ".join(words)
    ends = [0]
    for one in find_dates(text):
        assert one.start >= ends[-1]
        ends.append(one.end)


@pytest.mark.parametrize(
    "hostile",
    [
        "2014 ",
        "2014",
        "6 August ",
        "6 ",
        "1/1/2014",
        "1/",
        "2014-",
        "c. ",
        "May-",
        "in ",
    ]
    + ["this article is ", "10 شوال 1435 ", "كانون ", "\n2014", "- ", "9999 a "],
)
def test_time_grows_with_the_length_only(hostile):
    def seconds(length: int) -> float:
        text = (hostile * (length // len(hostile) + 1))[:length]
        best = float("inf")
        for _ in range(7):
            start = time.process_time()
            find_dates(text)
            find_age(text)
            best = min(best, time.process_time() - start)
        return best

    # Four times the text takes four times as long; were it the square, sixteen times.
    # What is between them is the machine's. Below a millisecond the clock decides.
    assert seconds(100_000) <= 8 * max(seconds(25_000), 0.001)
