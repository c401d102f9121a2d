"""Dates in running text: what is printed, what it means, and what is no date."""

import pytest

from archive.parsing.dates import find_dates, numeric_order


def found(text: str, **options: bool) -> list[str]:
    return [one.edtf for one in find_dates(text, **options)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("9th September 2018", "2018-09-09", id="English ordinal"),
        pytest.param("1 March 2021", "2021-03-01", id="English day first"),
        pytest.param("July 8th, 2018", "2018-07-08", id="English month first"),
        pytest.param("20. 10. 2019", "2019-10-20", id="a space behind each point"),
        pytest.param(
            "2 تیرماه 1402", "2023-06-23", id="Persian, month and word in one"
        ),
        pytest.param(
            "في الخامس من تشرين الأول 2019", "2019-10-05", id="Arabic, fifth in words"
        ),
        pytest.param(
            "الرابع عشر من شهر تموز عام 1958", "1958-07-14", id="Arabic, 14th in words"
        ),
        pytest.param(
            "الحادي والثلاثين من آذار/مارس 2014", "2014-03-31", id="Arabic, 31st"
        ),
        pytest.param(
            "الأسبوع الثاني من آذار 2019", "2019-03", id="Arabic, the second week"
        ),
        pytest.param("BAGHDAD – 6 August 2014", "2014-08-06", id="after a place"),
        pytest.param("Sept. 9, 2018", "2018-09-09", id="shortened month"),
        pytest.param("12-Aug-2014", "2014-08-12", id="hyphens"),
        pytest.param("the 6th day of August, 2014", "2014-08-06", id="legal English"),
        pytest.param("6 août 2014", "2014-08-06", id="French"),
        pytest.param("1er mars 2021", "2021-03-01", id="French first"),
        pytest.param("6 janv. 2014", "2014-01-06", id="French, short"),
        pytest.param("6 de agosto de 2014", "2014-08-06", id="Spanish"),
        pytest.param("30 de abril, 2020", "2020-04-30", id="Spanish, comma"),
        pytest.param("primero de mayo de 2014", "2014-05-01", id="Spanish first"),
        pytest.param("1º de maio de 2014", "2014-05-01", id="Portuguese first"),
        pytest.param("31. Oktober 2023", "2023-10-31", id="German"),
        pytest.param("den 9. August 2014", "2014-08-09", id="German letter"),
        pytest.param("6 agosto 2014", "2014-08-06", id="Italian"),
        pytest.param("12 ago 2014", "2014-08-12", id="short month that is a word"),
        pytest.param("6 Ağustos 2014'te", "2014-08-06", id="Turkish with its case"),
        pytest.param("27 июля 2019 г.", "2019-07-27", id="Russian"),
        pytest.param("٦ آب ٢٠١٤", "2014-08-06", id="Levantine Arabic"),
        pytest.param("٢٥ شباط ٢٠١١", "2011-02-25", id="Eastern digits"),
        pytest.param("14 تموز 1958", "1958-07-14", id="Levantine, Western digits"),
        pytest.param("6 أغسطس 2014", "2014-08-06", id="Egyptian Arabic"),
        pytest.param("6 غشت 2014", "2014-08-06", id="Moroccan Arabic"),
        pytest.param("6 أوت 2014", "2014-08-06", id="Algerian Arabic"),
        pytest.param("1 تشرين الأول/أكتوبر 2019", "2019-10-01", id="two month names"),
        pytest.param("14 تموز (يوليو) 1958", "1958-07-14", id="second in brackets"),
        pytest.param("10 كانون الثاني 2014", "2014-01-10", id="month of two words"),
        pytest.param("١٤ی تەممووزی ١٩٥٨", "1958-07-14", id="Sorani"),
        pytest.param("25ی شوباتی 2011", "2011-02-25", id="Sorani, Western digits"),
        pytest.param("1ی تشرینی یەکەمی 2019", "2019-10-01", id="Sorani, two words"),
        pytest.param("6ê Tebaxa 2014", "2014-08-06", id="Kurmanji"),
        pytest.param("1 Çileya Paşîn 2014", "2014-01-01", id="Kurmanji, two words"),
        pytest.param("۶ اوت ۲۰۱۴", "2014-08-06", id="Persian, our calendar"),
        pytest.param("۱۵ مرداد ۱۳۹۳", "2014-08-06", id="Persian, its calendar"),
        pytest.param("۱۳۹۳/۵/۱۵", "2014-08-06", id="Persian, in numbers"),
        pytest.param("2014年8月6日", "2014-08-06", id="Chinese"),
        pytest.param("آبان ۰۱، ۱۳۹۷", "2018-10-23", id="Persian, month first"),
        pytest.param("۱۳۹۲ مرداد ۲۳", "2013-08-14", id="Persian, year first"),
        pytest.param("13.05.24", "2024-05-13", id="two digits for the year"),
        pytest.param("31.12.99", "1999-12-31", id="two digits, last century"),
        pytest.param("03/05/15", "[2015-05-03,2015-03-05]", id="short, either way"),
        pytest.param("25/11 2008", "2008-11-25", id="stroke, then the year"),
        pytest.param("2014-08-12", "2014-08-12", id="ISO"),
        pytest.param("2014/08/12", "2014-08-12", id="year first, strokes"),
        pytest.param("12.08.2014", "2014-08-12", id="points are day first"),
        pytest.param("25/12/2014", "2014-12-25", id="only day first is possible"),
        pytest.param("12/25/2014", "2014-12-25", id="only month first is possible"),
        pytest.param("Friday, 8/1/2014", "2014-08-01", id="the weekday decides"),
        pytest.param("6/8/2014", "[2014-08-06,2014-06-08]", id="either way round"),
        pytest.param("March 2008", "2008-03", id="month"),
        pytest.param("تشرين الأول 2019", "2019-10", id="Arabic month"),
        pytest.param("July/August 2014", "2014-07/2014-08", id="double issue"),
        pytest.param("spring of 2011", "2011-21", id="season"),
        pytest.param("circa 1991", "1991~", id="circa"),
        pytest.param("c. March 1991", "1991-03~", id="circa a month"),
        pytest.param("the 1990s", "199X", id="decade"),
        pytest.param("les années 1990", "199X", id="French decade"),
        pytest.param("between 2003 and 2006", "2003/2006", id="between years"),
        pytest.param("بين عامي 2003 و2006", "2003/2006", id="Arabic between years"),
        pytest.param("from 2003 to 2006", "2003/2006", id="from year to year"),
        pytest.param("2003–2006", "2003/2006", id="years with a dash"),
        pytest.param("26-29 March 2026", "2026-03-26/2026-03-29", id="days"),
        pytest.param("March 26–29, 2026", "2026-03-26/2026-03-29", id="month, days"),
        pytest.param("30 June – 2 July 2014", "2014-06-30/2014-07-02", id="months"),
        pytest.param(
            "December 30 – January 2, 2014", "2013-12-30/2014-01-02", id="new year"
        ),
        pytest.param(
            "from 1 October 2019 to 3 May 2020",
            "2019-10-01/2020-05-03",
            id="full dates",
        ),
        pytest.param(
            "17 и 18 сентября 2019", "2019-09-17/2019-09-18", id="one day and the next"
        ),
        pytest.param("uprising in 2004.", "2004", id="year after in"),
        pytest.param("لە ساڵی ٢٠١٤دا", "2014", id="Sorani year"),
        pytest.param("sala 2014an", "2014", id="Kurmanji year"),
        pytest.param("2014 yılında", "2014", id="Turkish year"),
        pytest.param("In 2003, 10 people", "2003", id="year, then a number"),
        pytest.param("10 شوال 1435 هـ", "2014-08-07~", id="Hijri day is approximate"),
    ],
)
def test_a_date_is_read(text, edtf):
    assert found(text) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("late last year, last August, on Wednesday", id="relative"),
        pytest.param("Issue 2094", id="issue number"),
        pytest.param("No. 2014", id="number"),
        pytest.param("ISBN 978-1-2014-08-12", id="ISBN"),
        pytest.param("+57 1 5978300, 01 8000 91 2002", id="telephone"),
        pytest.param("tel 01/02/2014/55", id="number that goes on"),
        pytest.param("2003 people", id="people"),
        pytest.param("in 2003 people", id="people after in"),
        pytest.param("from 1500 to 2000 personas", id="range of people"),
        pytest.param("about 2000 workers", id="about so many"),
        pytest.param("in 2000 cities", id="round number of something"),
        pytest.param("$2014, € 2014, as many as 2,014", id="money and thousands"),
        pytest.param("in 2014.5 million", id="decimal"),
        pytest.param("leis 16.780/2002 e 17.025/2004", id="law numbers"),
        pytest.param("http://example.org/2014/08/12/news", id="address"),
        pytest.param("© 2010-2014", id="copyright"),
        pytest.param("31 June 2014", id="no such day"),
        pytest.param("29/2/2014", id="no such day in numbers"),
        pytest.param("1435 هـ", id="Hijri year alone"),
    ],
)
def test_what_is_no_date(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("No. 12, March 2014", "2014-03", id="number and month"),
        pytest.param("Issue 5 May 2014", "2014-05", id="issue number and month"),
        pytest.param("page 2 – August 2014", "2014-08", id="page and month"),
        pytest.param("12\nMarch 2014", "2014-03", id="a number on the line above"),
    ],
)
def test_a_number_before_a_month_may_be_no_day(text, edtf):
    assert found(text) == [edtf]


def test_a_date_may_run_over_the_end_of_a_long_line():
    text = "The statement that was signed by all of us on 6\nAugust 2014 says so."

    assert found(text) == ["2014-08-06"]


@pytest.mark.parametrize(
    ("text", "printed", "time", "weekday"),
    [
        ("on August 12, 2014 at 12:44 pm we", "August 12, 2014 at 12:44 pm")
        + ("12:44 pm", None),
        ("Sat, Saturday, 9 August 2014.", "Saturday, 9 August 2014")
        + (None, "Saturday"),
        ("/ Dec 6, 2020, 15:48 IST", "Dec 6, 2020, 15:48 IST", "15:48 IST", None),
        ("le 1er août 2014 à 14h30", "1er août 2014 à 14h30", "14h30", None),
        ("2014-08-12T12:44:00Z", "2014-08-12T12:44:00Z", "12:44:00Z", None),
        ("الجمعة، ٨ آب ٢٠١٤", "الجمعة، ٨ آب ٢٠١٤", None, "الجمعة"),
        ("uprising in 2004", "2004", None, None),
    ],
    ids=["at", "weekday", "zone", "French clock", "ISO", "Arabic weekday", "year"],
)
def test_words_that_say_the_date(text, printed, time, weekday):
    [date] = find_dates(text)

    assert text[date.start : date.end] == date.printed == printed
    assert (date.time_printed, date.weekday) == (time, weekday)


def test_dates_come_in_order_without_overlap():
    text = "6 August 2014 … 2014-08-12, 3 mai 2015 et ٦ آب ٢٠١٤; in 2004"
    dates = find_dates(text)

    assert [one.edtf for one in dates] == [
        *("2014-08-06", "2014-08-12", "2015-05-03", "2014-08-06", "2004")
    ]
    assert all(one.end <= two.start for one, two in zip(dates, dates[1:], strict=False))


def test_a_hijri_day_takes_the_day_of_ours_printed_beside_it():
    hijri, ours = find_dates("10 شوال 1435 هـ الموافق 6 آب 2014")

    assert hijri.calendar == "islamic"
    assert hijri.edtf == ours.edtf == "2014-08-06"


def test_the_caller_settles_numeric_dates():
    assert found("6/8/2014", day_first=True) == ["2014-08-06"]
    assert found("6/8/2014", day_first=False) == ["2014-06-08"]
    assert found("25/12/2014", day_first=False) == ["2014-12-25"]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        pytest.param("6/8/2014 and 25/12/2014", True, id="25 is no month"),
        pytest.param("6/8/2014 and 12/25/2014", False, id="25 is no month, second"),
        pytest.param("6/8/2014: on 6 August 2014", True, id="the same day in words"),
        pytest.param("6/8/2014: on June 8, 2014", False, id="month first in words"),
        pytest.param("Friday, 8/1/2014", False, id="the weekday fits one reading"),
        pytest.param("25/12/2014 and 12/25/2014", None, id="both"),
        pytest.param("6/8/2014", None, id="nothing says"),
        pytest.param("12.08.2014", None, id="points say nothing about strokes"),
        pytest.param("no dates", None, id="none"),
    ],
)
def test_the_page_shows_its_order(text, order):
    assert numeric_order(text) is order
