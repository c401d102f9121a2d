"""The date of issue among the dates of a page, and the place of its dateline."""

import pytest

from archive.parsing.reader import read_text

PROSE = """\
We condemn the arrest of the seven dockers and we demand that they are released \
before Sunday. Our members will not go back to the quay while the police hold it.

We call on the government to begin talks with the union, and we call on all \
workers of the port to stand with us at the gates.
"""
ARABIC = """\
ندين اعتقال عمال الميناء السبعة ونطالب بإطلاق سراحهم فورا، ونحمل الحكومة مسؤولية \
سلامتهم، وندعو جماهير شعبنا إلى الوقوف مع نقابتنا في هذه الأيام الصعبة التي يمر \
بها وطننا.
"""


def dated(text: str) -> str | None:
    [record] = read_text(text)
    return record.date.edtf if record.date is not None else None


def placed(text: str) -> str | None:
    [record] = read_text(text)
    return record.place.value if record.place is not None else None


@pytest.mark.parametrize(
    ("head", "edtf"),
    [
        pytest.param("3 May 2015", "2015-05-03", id="alone"),
        pytest.param("Published: 3 May 2015", "2015-05-03", id="labelled"),
        pytest.param("Publicação: 18/09/2025", "2025-09-18", id="labelled, two ways"),
        pytest.param("BASRA – 3 May 2015", "2015-05-03", id="dateline"),
        pytest.param(
            "Les Lilas le 18 mai 2021", "2021-05-18", id="place without comma"
        ),
        pytest.param("Fait à Lyon, le 18 mai 2021", "2021-05-18", id="drawn up at"),
        pytest.param("México, D.F; 21 de julio de 2008", "2008-07-21", id="semicolon"),
        pytest.param("بغداد في 3 أيار 2015", "2015-05-03", id="Arabic, in"),
        pytest.param("News 12 May 2018, 10:56", "2018-05-12", id="section and clock"),
        pytest.param("14.03.2020 17:39", "2020-03-14", id="clock"),
        pytest.param("تونس في: 28 -12- 2008", "2008-12-28", id="spaced dashes"),
        pytest.param(
            "Berlin, 19.02.2016 / not before 20.02.2016",
            "2016-02-19",
            id="with an embargo",
        ),
        pytest.param(
            "domenica 14 maggio 2017 , Inviato da Anna Roth - 817 letture",
            "2017-05-14",
            id="sent in by, with a counter",
        ),
        pytest.param("12.11.08", "2008-11-12", id="two digits for the year"),
        pytest.param("Press release 3 May 2015", "2015-05-03", id="genre"),
        pytest.param(
            "7/24/18 1:53 PM\n\nStatement of the Union issued on 21 July 2018",
            "2018-07-21",
            id="issued on, below the site's clock",
        ),
        pytest.param(
            "May 2014\n\nMay 3, 2015", "2015-05-03", id="a day before a month"
        ),
        pytest.param("Hafenbote vom 3.5.2015", "2015-05-03", id="paper and vom"),
        pytest.param(
            "HafenSolidaridad (www.hafen.example), 3 de mayo de 2015",
            "2015-05-03",
            id="site and address",
        ),
        pytest.param("Paris, Le 3 mai 2015", "2015-05-03", id="Le with a capital"),
        pytest.param("03/05/15 por Ema Karr", "2015-05-03", id="before the author"),
        pytest.param("سه‌شنبه، آبان ۰۱، ۱۳۹۷", "2018-10-23", id="Persian, month first"),
        pytest.param("۱۳۹۲ مرداد ۲۳, چهارشنبه", "2013-08-14", id="Persian, year first"),
    ],
)
def test_a_date_above_the_text(head: str, edtf: str) -> None:
    found = dated(f"The seven dockers of Tellara\n\n{head}\n\n{PROSE}")
    # A numeric date of an English page may stay open; the first reading is day first.
    assert found is not None
    assert found.strip("[]").split(",")[0] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param(f"{PROSE}\nUnion of Dockers\n3 May 2015", "2015-05-03", id="foot"),
        pytest.param(
            f"date 2020-07-17 {PROSE}", "2020-07-17", id="the page's own data"
        ),
        pytest.param(
            "أصدر الاتحاد بيانا اليوم (3 مايو 2020م) حول اعتقال عمال الميناء السبعة "
            f"وقال إنه يطالب بإطلاق سراحهم فورا دون قيد أو شرط.\n\n{ARABIC}",
            "2020-05-03",
            id="today, in the text",
        ),
        pytest.param(
            "Two hundred dockers of Tellara work at the northern quay, which the port "
            "authority wants to close before the end of the year.\n\n"
            f"Tellara, 13 May 2024\n\nDear Director,\n\n{PROSE}",
            "2024-05-13",
            id="over a letter, under a paragraph",
        ),
        pytest.param(
            f"The seven of Tellara\n\n31 October, 2019{PROSE}",
            "2019-10-31",
            id="glued to the text",
        ),
        pytest.param(
            f"2020-07-17 The seven of Tellara\n\n{PROSE}", "2020-07-17", id="title"
        ),
        pytest.param(
            "The Dockers' Union issued the following statement on 3 May 2015:"
            f"\n\n{PROSE}",
            "2015-05-03",
            id="announced in the first line",
        ),
        pytest.param(
            "Seven dockers of the northern quay were led away on Friday morning, and "
            "the union calls for their release.\n\nSaturday, 3 May 2015\nA picture of "
            f"them\n\n{PROSE}",
            "2015-05-03",
            id="behind a standfirst",
        ),
        pytest.param(
            "News, analysis and songs from the dockers of Tellara, who write here "
            "every week in solidarity with all ports.\n\nSunday, May 3, 2015\n\n"
            f"The gates stay closed\n\n{PROSE}",
            "2015-05-03",
            id="below a blog's slogan",
        ),
        pytest.param(
            "جمعه ۲۸ ارديبهشت ۱۴۰۳ - Friday 17 May 2024\nPort Today\n"
            f"port.example | Sun, 03.05.2015, 11:14\n\nThe seven\n\n{PROSE}",
            "2015-05-03",
            id="today in two calendars",
        ),
        pytest.param(
            "The seven of Tellara\n\nPublished on Friday 4 May 2012 by Anna\n\n"
            "The union's march to the gates of the quay\n\n"
            f"source: Port Daily, 2 May 2012\n\n{PROSE}",
            "2012-05-04",
            id="labelled, above the day of its source",
        ),
        pytest.param(
            "The seven of Tellara\n\n"
            "14/07/2012 06:46 EDT | Updated 13/09/2012 05:12 EDT"
            f"\n\n{PROSE}",
            "2012-07-14",
            id="beside the day of its change",
        ),
    ],
)
def test_a_date_elsewhere(text: str, edtf: str) -> None:
    assert dated(text) == edtf


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PROSE, id="no date"),
        pytest.param(
            PROSE.replace("before Sunday", "before 3 May 2015 at the latest"),
            id="an event's date",
        ),
        pytest.param(f"The seven\n\nLast updated 3 May 2015\n\n{PROSE}", id="modified"),
        pytest.param(f"The seven\n\n1.2.10 Introduction\n\n{PROSE}", id="paragraph"),
        pytest.param(
            f"The seven\n\n-march on 6 July 2024 at 14:30 by the gate\n\n{PROSE}",
            id="an appointment",
        ),
        pytest.param(
            f"The seven\n\nJoined\nOct 8, 2018\n\n{PROSE}", id="when a member joined"
        ),
        pytest.param(
            f"Hoje é 3 de maio de 2015\n\nThe seven\n\n{PROSE}", id="today is"
        ),
        pytest.param(
            "jueves, abril 25, 2024\n\nTop 5\n\nMás Noticias\n\n"
            f"The seven dockers of Tellara\n\n{PROSE}",
            id="today, above the menu",
        ),
    ],
)
def test_no_date_of_issue(text: str) -> None:
    assert dated(text) is None


@pytest.mark.parametrize(
    ("first", "place"),
    [
        pytest.param("BASRA – Seven dockers", "BASRA", id="capitals"),
        pytest.param("Basra (AFP) – Seven dockers", "Basra", id="agency"),
        pytest.param(
            "BASRA, May 3 (AFP) – Seven dockers", "BASRA", id="day and agency"
        ),
        pytest.param(
            "Basra, Iraq – Seven dockers", "Basra, Iraq", id="with the country"
        ),
        pytest.param("Tegucigalpa.- Seven dockers", "Tegucigalpa", id="point and dash"),
        pytest.param("Stockholm - Seven dockers", "Stockholm", id="town and dash"),
        pytest.param(
            "BASRA, Southern Region – Seven dockers",
            "BASRA, Southern Region",
            id="with the region",
        ),
        pytest.param("Update - Seven dockers", None, id="a remark is no place"),
        pytest.param("Ana Ruiz - Seven dockers", None, id="a person is no place"),
        pytest.param("Seven dockers", None, id="none"),
        pytest.param("Strike – seven dockers", None, id="a word is no place"),
        pytest.param("The union: seven dockers", None, id="a colon"),
    ],
)
def test_the_place_that_begins_the_text(first: str, place: str | None) -> None:
    text = (
        f"{first} were carried to the hospital on Friday night, the union said, {PROSE}"
    )
    assert placed(f"The night at the northern quay\n\n{text}") == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        pytest.param("EFE | Barcelona", "Barcelona", id="agency first"),
        pytest.param("Barcelona | EFE", "Barcelona", id="place first"),
        pytest.param("Basra – 3 May 2015", "Basra", id="date"),
        pytest.param("Les Lilas le 18 mai 2021", "Les Lilas", id="article in the name"),
        pytest.param("Fait à Lyon, le 18 mai 2021", "Lyon", id="drawn up at"),
        pytest.param("Hafen-Pressemitteilung, 3. Mai 2015", None, id="genre"),
        pytest.param("Published: 3 May 2015", None, id="label"),
        pytest.param("تونس في: 28 -12- 2008", "تونس", id="Arabic, a colon after in"),
        pytest.param("Berlin, 3. Mai 2015 / frei ab 4. Mai", "Berlin", id="an embargo"),
        pytest.param("Ana Roth, Gast / 03.05.2015 / 11:00", None, id="an author's row"),
    ],
)
def test_the_place_of_a_dateline(line: str, place: str | None) -> None:
    assert placed(f"The night at the northern quay\n\n{line}\n\n{PROSE}") == place


@pytest.mark.parametrize(
    ("head", "printed"),
    [
        pytest.param(
            "16 May 2024\n\nFourteen hurt at the quay of Taran\n\n30 August 2021",
            "30 August 2021",
            id="the day of fetching above the headline",
        ),
        pytest.param(
            "30 August 2021\n\nFourteen hurt at the quay of Taran\n\n16 May 2024",
            "30 August 2021",
            id="a later day below it",
        ),
    ],
)
def test_the_day_of_fetching_gives_way(head: str, printed: str) -> None:
    text = (
        "Fourteen dockers were hurt when the police cleared the northern quay of the "
        "port on Friday, the union said."
    )
    [record] = read_text(f"{head}\n\n{text}\n\n{text}\n")
    assert record.date is not None
    assert record.date.printed == printed


@pytest.mark.parametrize(
    ("foot", "place"),
    [
        pytest.param("Union of Dockers\nBaghdad\n3 May 2015", "Baghdad", id="above"),
        pytest.param("Union of Dockers\n3 May 2015\nLondon", "London", id="below"),
        pytest.param("أربيل\n16 تشرين الثاني 2019", "أربيل", id="Arabic"),
        pytest.param("Mazin Elias\n3 May 2015", None, id="a person"),
        pytest.param("Central Committee\n3 May 2015", None, id="a body"),
    ],
)
def test_a_town_alone_beside_the_date(foot: str, place: str | None) -> None:
    text = ARABIC if place == "أربيل" else PROSE
    assert placed(f"The seven dockers\n\n{text}\n{foot}") == place
