"""What a site says of itself above the headline, in whole sentences."""

import pytest

from archive.parsing.reader import read_text

SLOGAN = (
    "News, analysis and songs from the dockers of Tellara, who write here every week "
    "in solidarity with the workers of all ports."
)
BODY = (
    "The harbour workers of Tellara have stood before closed gates for three weeks, "
    "and none of the demands that they handed to the company has been answered so far."
)
ARABIC = (
    "ندين اعتقال عمال الميناء السبعة ونطالب بإطلاق سراحهم فورا، ونحمل الحكومة مسؤولية "
    "سلامتهم، وندعو جماهير شعبنا إلى الوقوف مع نقابتنا في هذه الأيام الصعبة."
)
DAY = "Tuesday, May 5, 2015"
HEADLINE = "The gates stay closed"


@pytest.mark.parametrize(
    ("paragraphs", "title", "slogan"),
    [
        pytest.param((SLOGAN, DAY, HEADLINE, BODY), HEADLINE, SLOGAN, id="a blog's"),
        pytest.param(
            (SLOGAN, "5 May 2015", HEADLINE, BODY), None, None, id="no day of the week"
        ),
        pytest.param(
            (HEADLINE, SLOGAN, DAY, "A letter", BODY),
            HEADLINE,
            None,
            id="a title above",
        ),
        pytest.param(
            ("مبادرة الميناء", SLOGAN, "لا لاعتقال عمال الميناء السبعة", ARABIC),
            "لا لاعتقال عمال الميناء السبعة",
            SLOGAN,
            id="in another script",
        ),
        pytest.param((SLOGAN, BODY), None, None, id="text alone"),
        pytest.param(
            ("Port Initiative", f"The Port Initiative prints {SLOGAN}", HEADLINE, BODY),
            HEADLINE,
            f"The Port Initiative prints {SLOGAN}",
            id="below the site's name, which it says again",
        ),
        pytest.param(
            ("Port Initiative", BODY, HEADLINE, BODY),
            "Port Initiative",
            None,
            id="a paragraph that does not say the name again",
        ),
    ],
)
def test_a_slogan_gives_way(
    paragraphs: tuple[str, ...], title: str | None, slogan: str | None
) -> None:
    [record] = read_text("\n\n".join(paragraphs))
    assert (record.title.value if record.title else None) == title
    about = [line for line in record.furniture if SLOGAN in line]
    assert about == ([slogan] if slogan is not None else [])


def test_a_day_beside_no_tool_of_a_site_is_not_furniture() -> None:
    dated = "port.example | Sun, 03.05.2015, 11:14"
    [record] = read_text(f"Port Today\n{dated}\n\n{HEADLINE}\n\n{BODY}\n\n{BODY}")
    assert dated not in record.furniture


def test_the_comments_heading_names_the_title() -> None:
    text = "\n\n".join(
        ("Cut (3)", "The town is black and silent tonight", BODY, BODY)
        + ("2 comments on “Cut (3)”", "Anna says:", "Good.", "Peter says:", "Yes.")
    )
    [record] = read_text(text)
    assert record.title is not None
    assert record.title.value == "Cut (3)"


FOOT = (
    *("Posted by Salam at 12:32 PM", "Post a Comment", "Blog Archive", "► 2010 (34)"),
    *("▼ May (12)", "Miners of the north on strike", "Links", "Hands Off the Port"),
    *("Powered by Blogger.",),
)


def test_all_that_a_blog_lists_below_its_post_is_furniture() -> None:
    [record] = read_text("\n\n".join((DAY, HEADLINE, BODY, BODY, *FOOT)))
    assert set(FOOT[1:]) <= set(record.furniture)


def test_headlines_of_the_day_above_the_text_are_other_pages() -> None:
    news = ("Harbour master dismissed", "Bread is dear again in Taran")
    [record] = read_text(
        "\n\n".join(("Latest news", *news, "Politics", HEADLINE, BODY, BODY))
    )
    assert record.title is not None
    assert record.title.value == HEADLINE
    assert set(news) <= set(record.furniture)


def test_days_of_related_pages_below_the_text_do_not_hide_its_own() -> None:
    related = (
        "Related",
        "The quay",
        "March 1, 2021",
        'In "News"',
        "The port",
        "May 2, 2020",
    )
    archive = ("Archives", "March 2021", "February 2021", "December 2020")
    [record] = read_text(
        "\n\n".join(
            (HEADLINE, "Posted on March 3, 2021", BODY, BODY, *related, *archive)
        )
    )
    assert record.date is not None
    assert record.date.edtf == "2021-03-03"


def test_who_wrote_it_is_not_furniture() -> None:
    byline = "By Anna Karr / Harbour Wire"
    [record] = read_text("\n\n".join((HEADLINE, byline, BODY, BODY)))
    assert byline not in record.furniture


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "هيئة المتابعة لتنسيقيات الميناء", id="Arabic: a committee to follow"
        ),
        pytest.param(
            "بلاغ صادر عن المنتدى الاجتماعي", id="Arabic: issued by the forum"
        ),
        pytest.param("Statement of the Social Forum", id="statement of a forum"),
        pytest.param("by annakarr", id="who wrote it, in one word"),
    ],
)
def test_who_speaks_in_the_words_of_sites_is_no_furniture(line: str) -> None:
    [record] = read_text("\n\n".join((HEADLINE, line, ARABIC, ARABIC, line)))
    assert line not in record.furniture


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("+A -A", id="the size of the letters"),
        pytest.param("You are hereBlogs / Anna's blog / Gates", id="a glued path"),
    ],
)
def test_what_blogs_print_around_a_post(line: str) -> None:
    [record] = read_text("\n\n".join((line, HEADLINE, BODY, BODY)))
    assert line in record.furniture


def test_a_ticker_below_latest_news_hides_no_title() -> None:
    ticker = " ".join(
        f"The mayor of {town} has said again that nobody was hurt at the gates"
        for town in ("Taran", "Doran", "Merinda")
    )
    [record] = read_text("\n\n".join((f"Latest news\n{ticker}", HEADLINE, BODY, BODY)))
    assert record.title is not None
    assert record.title.value == HEADLINE
    assert ticker in record.furniture
