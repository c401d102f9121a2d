"""Who wrote a page: announced by a word, or named without one."""

import pytest

from archive.parsing.reader import read_text

PROSE = """\
The soldiers fired on the crowd as it crossed the bridge on Friday night, and \
seven men were carried to the hospital in Tellara. The governor said that he would \
wait.

The strike began in March, when the port authority cut the wages of two thousand \
men. Their families have camped at the gates ever since, and nobody has come to \
speak to them.
"""
HEADLINE = "Dockers hold the bridge through the night"


def authors(text: str) -> list[str]:
    [record] = read_text(text)
    return [author.value for author in record.authors]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        pytest.param("By Simon Porter", "Simon Porter", id="by"),
        pytest.param("Von Volker Hafner", "Volker Hafner", id="von"),
        pytest.param("بقلم محمود البحري", "محمود البحري", id="Arabic"),
        pytest.param("Nivîsîn: Kakşar Deryavan", "Kakşar Deryavan", id="Kurdish"),
        pytest.param(
            "May 11, 2017 by Miriam Castell", "Miriam Castell", id="after date"
        ),
        pytest.param("Simon Porter", "Simon Porter", id="name alone"),
        pytest.param("Besta Deryan", "Besta Deryan", id="name that we do not know"),
        pytest.param(
            "Ana Lozano / Diario del Puerto", "Ana Lozano", id="with the paper"
        ),
        pytest.param(
            "Besim Limanlı / Liman Haber", "Besim Limanlı", id="with the paper, unknown"
        ),
        pytest.param(
            "د.كرار حيدر البحري", "د.كرار حيدر البحري", id="title upon the name"
        ),
        pytest.param("Simon Porter\nSimon Porter", "Simon Porter", id="said twice"),
        pytest.param("By\nSimon Porter", "Simon Porter", id="the lead on its own line"),
        pytest.param(
            "بقلم : محمود البحري (كاتب مصري) ..", "محمود البحري", id="without the aside"
        ),
        pytest.param("ڕاپۆرت: بەهادین یوسف", "بەهادین یوسف", id="Kurdish, report"),
        pytest.param(
            "19/01/23 por Ema Pires", "Ema Pires", id="behind a day in digits"
        ),
        pytest.param(
            "سهردار عهبدوڵا حهمه",
            "سهردار عهبدوڵا حهمه",
            id="Kurdish without its letter",
        ),
        pytest.param(
            "Simon Porter, Middle East correspondent",
            "Simon Porter",
            id="with his post",
        ),
        pytest.param("Simon Porter in Tellara", "Simon Porter", id="with the town"),
        pytest.param(
            "Two months on the quays, and trade unions are fighting back, reports Mike "
            "Porter",
            "Mike Porter",
            id="at the end of the standfirst",
        ),
        pytest.param(
            "Mike Porter looks back on two months of strikes, of sit-ins and of hunger "
            "at the quays of Tellara.",
            "Mike Porter",
            id="at the beginning of the standfirst",
        ),
        pytest.param(
            "The dockers of Tellara have waited two months for an answer, and they say "
            "that they will wait no longer.\n\nBy Simon Porter\n\n3 May 2015",
            "Simon Porter",
            id="under a standfirst",
        ),
        pytest.param(
            "Ellis Dock\nOpinion columnist", "Ellis Dock", id="above what he is"
        ),
    ],
)
def test_above_the_text(line: str, author: str) -> None:
    assert authors(f"{HEADLINE}\n\n{line}\n\n{PROSE}") == [author]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Middle East", id="region"),
        pytest.param("Human Rights", id="section"),
        pytest.param("Editor in chief\nSimon Porter", id="who runs the paper"),
        pytest.param("أمل متجدد", id="hope, and nobody's name"),
        pytest.param("Par\nPublié le 3 mai 2015", id="a lead over a date"),
        pytest.param("by gasket_gary »", id="a nickname with an arrow"),
        pytest.param(
            "The strike goes on, says Simon Porter",
            id="who is quoted in the standfirst",
        ),
        pytest.param("Aziz Demir’in yazısı", id="somebody's, in Turkish"),
        pytest.param("By staff", id="staff"),
        pytest.param("Dockers Bridge", id="words of the text"),
        pytest.param("Union of Dockers", id="body"),
        pytest.param("Read more", id="the site's"),
        pytest.param("A long night at the quay", id="a subtitle"),
    ],
)
def test_no_author(line: str) -> None:
    assert authors(f"{HEADLINE}\n\n{line}\n\n{PROSE}") == []


@pytest.mark.parametrize(
    ("foot", "author"),
    [
        pytest.param("Simon Porter", "Simon Porter", id="name under the text"),
        pytest.param(
            "Simon Porter is a journalist who lives in Tellara.",
            "Simon Porter",
            id="the author's note",
        ),
        pytest.param(
            "About Simon Porter (61 Articles)", "Simon Porter", id="the author's box"
        ),
    ],
)
def test_below_the_text(foot: str, author: str) -> None:
    assert authors(f"{HEADLINE}\n\n{PROSE.rstrip()}\n{foot}") == [author]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        pytest.param("Posted by Jane Holm on April 30, 2009", "Jane Holm", id="on"),
        pytest.param("Publié par Jeanne Roche le 3 mai 2015", "Jeanne Roche", id="le"),
        pytest.param(
            "rikki | 18.05.2009 23:53 | Repression",
            "rikki",
            id="a nickname and a clock",
        ),
    ],
)
def test_names_before_a_date(line: str, author: str) -> None:
    text = "The police cleared the northern quay of the port while the union looked on."
    [record] = read_text(f"The quay is cleared\n\n{line}\n\n{text * 3}\n")
    assert [value.value for value in record.authors] == [author]
