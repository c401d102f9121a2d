"""Which line is the title, and what stands above it and is none."""

import pytest

from archive.parsing.reader import read_text

PROSE = """\
The soldiers fired on the crowd as it crossed the bridge on Friday night, and \
seven men were carried to the hospital in Tellara. The governor's office said that \
it would wait for the report of the provincial council.

The strike began in March, when the port authority cut the wages of two thousand \
men. Their families have camped at the gates ever since, and nobody has come to \
speak to them.
"""


def title_of(head: str, text: str = PROSE) -> str | None:
    """The title of a page with the lines *head* above *text*."""
    [record] = read_text(f"{head}\n\n{text}")
    return record.title.value if record.title is not None else None


@pytest.mark.parametrize(
    "kicker",
    [
        pytest.param("World", id="section"),
        pytest.param("أخبار محلية", id="section, Arabic"),
        pytest.param("Actualités", id="section, French"),
        pytest.param("Köşe yazıları", id="section, Turkish"),
        pytest.param("Новости", id="section, Russian"),
        pytest.param("Workers of the world, unite!", id="slogan"),
        pytest.param("يا عمال العالم اتحدوا", id="slogan, Arabic"),
        pytest.param("Пролетарии всех стран, соединяйтесь!", id="slogan, Russian"),
        pytest.param("Communist League of Tellara", id="letterhead"),
        pytest.param("CLT", id="acronym alone"),
        pytest.param("general strike >", id="path"),
        pytest.param("Home » News » Tellara", id="path of several steps"),
        pytest.param("#HandsOffTellara", id="hashtag"),
        pytest.param("EFE | Barcelona", id="agency and place"),
        pytest.param("Press release", id="genre"),
        pytest.param("17 March 2014", id="date"),
        pytest.param("14:00 26.10.2009 | All news", id="date among other things"),
        pytest.param("Ribera Press Ribera Mail Ribera Radio", id="the site's name"),
        pytest.param("RépondreEnvoyer(3)Partager", id="glued buttons"),
        pytest.param("Official website of the movement", id="masthead"),
        pytest.param("News Culture Sport Economy Opinion", id="names of sections"),
        pytest.param("Ana Lozano", id="the author's name"),
        pytest.param("Tellara", id="a word right above"),
        pytest.param("Data de hoje", id="a label of today's date"),
    ],
)
def test_the_headline_comes_after(kicker: str) -> None:
    headline = "Dockers hold the bridge through the night"
    assert title_of(f"{kicker}\n{headline}") == headline


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param("A Real Protest", "A Real Protest", id="three words alone"),
        pytest.param(
            "Seven Wounded in Tellara\n\nFamilies wait at the gates of the hospital",
            "Seven Wounded in Tellara",
            id="before a subtitle",
        ),
        pytest.param(
            "Dockers hold the bridge\n\nPress release",
            "Dockers hold the bridge",
            id="before the genre",
        ),
        pytest.param(
            "PORT COUNCIL\n\nPress Release\nFor Immediate Release\n\n"
            "Port Council Backs the Dockers of Tellara",
            "Port Council Backs the Dockers of Tellara",
            id="under masthead and genre",
        ),
        pytest.param(
            "Port Council Backs the Dockers,\nCalls for Talks Before Sunday",
            "Port Council Backs the Dockers, Calls for Talks Before Sunday",
            id="runs on after a comma",
        ),
        pytest.param(
            "Statement of the Union of Miners on the closure of the pit",
            "Statement of the Union of Miners on the closure of the pit",
            id="genre with a topic",
        ),
        pytest.param(
            "Pressemitteilung zur Räumung am 26.06.2021",
            "Pressemitteilung zur Räumung am 26.06.2021",
            id="topic with a date",
        ),
        pytest.param(
            "The Gazette: Dockers hold the bridge\n\n3 May 2015\n\n"
            "Dockers hold the bridge",
            "Dockers hold the bridge",
            id="without the site's name",
        ),
        pytest.param(
            "Join our weekly or monthly list\n\nDockers hold the bridge\n\n"
            "Dockers hold the bridge",
            "Dockers hold the bridge",
            id="said twice",
        ),
        pytest.param(
            "Dockers hold the bridge at night\n\nDockers hold the...",
            "Dockers hold the bridge at night",
            id="said again, cut",
        ),
        pytest.param(
            "Struggles of the port\n3 May 2015\nStatement of the Union of Dockers",
            "Statement of the Union of Dockers",
            id="section over a dated statement",
        ),
        pytest.param(
            "2020-07-17 Dockers hold the bridge",
            "Dockers hold the bridge",
            id="behind a date",
        ),
        pytest.param(
            "The Minister of Ports\nSubject: closure of the northern quay",
            "closure of the northern quay",
            id="subject of a letter",
        ),
        pytest.param(
            "Objet : Fermeture du quai nord", "Fermeture du quai nord", id="objet"
        ),
        pytest.param(
            "الموضوع: إغلاق الرصيف الشمالي", "إغلاق الرصيف الشمالي", id="Arabic subject"
        ),
        pytest.param(
            "Port Weekly\nHarbour\nTides\nCranes\n\nDockers hold the bridge at night",
            "Dockers hold the bridge at night",
            id="under a menu",
        ),
    ],
)
def test_the_title_is(head: str, title: str) -> None:
    assert title_of(head) == title


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("", id="text alone"),
        pytest.param("Dear readers,\n\nWe must speak to you.", id="below a greeting"),
        pytest.param("Comrades and friends!", id="whom it speaks to"),
        pytest.param("يا جماهير شعبنا!", id="whom it speaks to, Arabic"),
        pytest.param("... the trick with the rope", id="a sentence's tail"),
        pytest.param(
            "december, after the trial of the seven.", id="small letter to stop"
        ),
        pytest.param("+++ Hundreds surrounded at the port", id="ticker"),
        pytest.param("press@portcouncil.example", id="address"),
        pytest.param("17.1 C", id="weather"),
        pytest.param("Kind greetings to all,", id="closed by a comma"),
    ],
)
def test_no_title_is_made_of(head: str) -> None:
    assert title_of(head) is None


SENTENCE = (
    "The dockers of the northern quay have been on strike since the beginning of "
    "this week because seven of them were dismissed."
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            "Marchers at the quay in Taran. Photo: Jane Doe / AFP", None, id="a caption"
        ),
        pytest.param("Dockers march in Taran © Getty Images", None, id="a licence"),
        pytest.param(
            "The dockers of the northern quay are on strike since Monday, their union "
            "says.",
            None,
            id="a sentence",
        ),
        pytest.param(
            "The Strike Paper\n\nPosts Tagged ‘dockers’\n\nThe quay is ours",
            "The quay is ours",
            id="below the head of an archive",
        ),
        pytest.param(
            "Migrants / Tragedies\n\nTwenty are missing off the coast",
            "Twenty are missing off the coast",
            id="two sections with a stroke",
        ),
        pytest.param(
            "جمعه ۲۸ اردیبهشت ۱۴۰۳ - Friday 17 May 2024\n\n"
            "اعتصاب کارگران بندر ادامه دارد",
            "اعتصاب کارگران بندر ادامه دارد",
            id="below the day in two calendars",
        ),
        pytest.param(
            "Statement of the Dockers' League of Taran: Down with the dismissals! All "
            "support to the seven of the northern quay and their families!",
            "Statement of the Dockers' League of Taran: Down with the dismissals! All "
            "support to the seven of the northern quay and their families!",
            id="a long heading that names its genre",
        ),
        pytest.param(
            "Statement of support and solidarity with the dockers\n\nMay 3, 2015\n\n"
            "In the face of the gates",
            "Statement of support and solidarity with the dockers",
            id="a genre with a topic of two words",
        ),
        pytest.param(
            "Home > Appeal of the dockers' families\n\nAppeal of the dockers' families"
            "\n\nThe night at the gates",
            "Appeal of the dockers' families",
            id="a genre that the path says again",
        ),
        pytest.param(
            "Appeal for the port\n\nPosted on Friday 3 May 2015 by Open-Publishing",
            "Appeal for the port",
            id="above a labelled day and who posted",
        ),
        pytest.param(
            "Open letter to the harbour master. Most of us reject the dismissals\n\n"
            "The words of our press and our governors",
            "Open letter to the harbour master. Most of us reject the dismissals",
            id="a letter in two sentences is no label",
        ),
        pytest.param(
            "Letter to the Movement of the Port\n\nThe Conference of Dockers,\n"
            "the Port League,\nthe Committee of Families,\nPort for All",
            "Letter to the Movement of the Port",
            id="above bodies in a row",
        ),
        pytest.param(
            "Statement of the Union: It is time for a new council\n\n"
            "that answers to the demands of the port",
            "Statement of the Union: It is time for a new council "
            "that answers to the demands of the port",
            id="in two paragraphs",
        ),
        pytest.param(
            "The night at the northern quay\n\nessai de port",
            "The night at the northern quay",
            id="not with a caption below",
        ),
        pytest.param(
            "• The gates are open again",
            "• The gates are open again",
            id="with a bullet",
        ),
        pytest.param(
            "An evening with dockers from Taran:\n\nAgainst war and dismissal",
            "Against war and dismissal",
            id="below what leads to it",
        ),
        pytest.param(
            "A statement by the Union of Dockers of Taran follows with bitterness and "
            "sorrow what is happening in the province.",
            "A statement by the Union of Dockers of Taran follows with bitterness and "
            "sorrow what is happening in the province.",
            id="a sentence that names its genre on the first line",
        ),
        pytest.param("• Bread\n\n• Blankets", None, id="items of a list"),
        pytest.param("Happy holidays, sisters and brothers:", None, id="a greeting"),
        pytest.param("10:02 AM +02:00 EET", None, id="the hour"),
        pytest.param("(reposted from the Port League)", None, id="all in brackets"),
        pytest.param("ميناء نيوز ـ فريق التحرير", None, id="a paper's desk"),
        pytest.param(
            "The Union of Dockers issued the following statement on 3 May 2015:",
            None,
            id="who issues what follows",
        ),
        pytest.param(
            "An urgent call for the seven of the quay\n\nDear governors,",
            "An urgent call for the seven of the quay",
            id="an English article addresses nobody",
        ),
        pytest.param(
            "Port News\nMain page\n\nThe quay stands still again\n\n"
            "The Union of Dockers"
            "\nThe quay stands still again",
            "The quay stands still again",
            id="said again below the author",
        ),
    ],
)
def test_titles_among_other_heads(head: str, expected: str | None) -> None:
    [record] = read_text(f"{head}\n\n{SENTENCE}\n\n{SENTENCE}\n")
    assert (record.title.value if record.title else None) == expected
