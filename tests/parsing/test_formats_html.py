"""Web pages: the main text line by line, and what the page says of itself."""

import pytest

from archive.parsing.formats import Opened, open_document
from archive.parsing.limits import Limits
from archive.parsing.record import Problem

PARAGRAPH = (
    "We condemn the killing of peaceful protesters in Basra and Nasiriya, and demand"
    " that those who gave the orders be brought before a court without delay. "
)
ARTICLE = f"<p>{PARAGRAPH * 2}</p><p>{PARAGRAPH * 3}</p>"


def page(body: str, head: str = "", attributes: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html {attributes}><head><meta charset='utf-8'>{head}</head>"
        f"<body>{body}</body></html>"
    ).encode()


def opened(data: bytes, limits: Limits | None = None) -> Opened:
    result = open_document(data, "page.html", limits or Limits())
    assert isinstance(result, Opened), result
    return result


def lines(body: str) -> list[str]:
    return opened(page(body)).text.splitlines()


def test_paragraphs_headings_and_lists_one_a_line() -> None:
    body = (
        f"<article><h1>Stop the killing</h1>{ARTICLE}<h2>Our demands</h2>"
        "<ul><li>Release the detainees</li><li>Stop the <b>killing</b></li></ul>"
        "<ol><li>first</li><li>second</li></ol></article>"
    )
    found = lines(body)
    assert found[0] == "Stop the killing"
    assert found[1] == ""
    assert found[-7:] == [
        "Our demands",
        "",
        "• Release the detainees",
        "• Stop the killing",
        "",
        "1. first",
        "2. second",
    ]


def test_navigation_and_footer_go() -> None:
    body = (
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/a'>About</a></ul></nav>"
        f"<article><h1>Title</h1>{ARTICLE}</article>"
        "<div class='share'><a href='#'>Share on Facebook</a></div>"
        "<footer><p>Copyright 2020</p></footer>"
    )
    text = opened(page(body)).text
    assert "Home" not in text
    assert "Facebook" not in text
    assert "Copyright" not in text


def test_signatories_in_a_layout_table_stay() -> None:
    """trafilatura by default keeps one of three (deps.md, trap 2)."""
    body = (
        "<table><tr><td><a href='/'>Home</a></td><td>"
        f"<h1>Joint statement</h1>{ARTICLE}<p>Signed:</p>"
        "<ul><li>Iraqi Communist Party</li><li>Tudeh Party of Iran</li>"
        "<li>Communist Party of Britain</li></ul></td></tr></table>"
    )
    assert lines(body)[-3:] == [
        "• Iraqi Communist Party",
        "• Tudeh Party of Iran",
        "• Communist Party of Britain",
    ]


def test_signatories_that_are_links_stay() -> None:
    linked = "".join(
        f"<li><a href='https://{n}.org'>Organisation number {n}</a></li>"
        for n in "abcd"
    )
    body = f"<article><h1>T</h1>{ARTICLE}<p>Signed by:</p><ul>{linked}</ul></article>"
    assert lines(body)[-4:] == [f"• Organisation number {n}" for n in "abcd"]


def test_a_page_that_breaks_the_extractor_keeps_all_its_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*args: object, **options: object) -> None:
        raise RecursionError

    monkeypatch.setattr("archive.parsing.format_html.bare_extraction", broken)
    result = opened(page(f"<nav>Menu</nav>{ARTICLE}"))
    assert "Menu" in result.text
    assert result.warnings == ("no main text found; all its text is kept",)


def test_a_table_of_signatories_gives_a_line_for_each_row() -> None:
    body = (
        f"<article><h1>Letter</h1>{ARTICLE}<p>Signatories</p><table>"
        "<tr><td>Jane Doe</td><td>University of X</td></tr>"
        "<tr><td><p>John Roe</p></td><td>Union Y</td></tr></table></article>"
    )
    assert lines(body)[-2:] == ["Jane Doe\tUniversity of X", "John Roe\tUnion Y"]


def test_preformatted_lines_stay_lines() -> None:
    names = "Iraqi Communist Party\nTudeh Party\n\n9 May"
    body = f"<article>{ARTICLE}<pre>{names}</pre></article>"
    assert lines(body)[-4:] == ["Iraqi Communist Party", "Tudeh Party", "", "9 May"]


def test_lines_broken_by_br_are_lines() -> None:
    names = "Iraqi Communist Party<br>Tudeh Party<br>9 May 2014"
    body = f"<article>{ARTICLE}<p>{names}</p></article>"
    assert lines(body)[-3:] == ["Iraqi Communist Party", "Tudeh Party", "9 May 2014"]


def test_a_byline_of_links_stays() -> None:
    byline = "<a href='/d'>9 May 2018</a> by <a href='/a'>Andrew Coates</a>"
    body = f"<article><h1>Title</h1><div class='meta'>{byline}</div>{ARTICLE}</article>"
    assert lines(body)[:2] == ["Title", ""]
    assert "9 May 2018 by Andrew Coates" in lines(body)


def test_comments_stay_with_author_and_date() -> None:
    comment = (
        "I was there on the square and can confirm every word of this report. " * 2
    )
    item = (
        "<li class='comment'><footer class='comment-meta'><b>Jim Monaghan</b> says:"
        "<div><a href='#1'>May 10, 2018 at 2:15 pm</a></div></footer>"
    )
    reply = "<div class='reply'><a href='#'>Reply</a></div></li>"
    body = (
        f"<article><h1>Report</h1>{ARTICLE}</article><div id='comments'>"
        f"<h3>2 comments</h3><ol>{item}<p>{comment}</p>{reply}"
        f"{item}<p>Another voice. {comment}</p>{reply}</ol></div>"
        "<div id='respond'><h3>Leave a comment</h3><form>Your e-mail</form></div>"
    )
    found = lines(body)
    assert "1. Jim Monaghan says:" in found
    assert found.count("May 10, 2018 at 2:15 pm") == 2
    assert sum("I was there" in line for line in found) == 2
    assert "Reply" not in found
    assert "Your e-mail" not in found


def test_the_time_of_a_comment_is_not_the_date_of_the_page() -> None:
    comment = "<li class='comment'><time datetime='2014-08-12'>12 August</time></li>"
    body = f"<time datetime='2014-08-06'>6 August</time>{ARTICLE}<ol>{comment}</ol>"
    assert opened(page(body)).hints.date == "2014-08-06"


@pytest.mark.parametrize(
    ("hidden"),
    [
        "<p style='display:none'>secret</p>",
        "<p hidden>secret</p>",
        "<script>secret</script>",
        "<style>.secret{}</style>",
        "<template>secret</template>",
        "<!-- secret -->",
    ],
)
def test_what_no_reader_sees_is_not_read(hidden: str) -> None:
    assert "secret" not in opened(page(f"<article>{ARTICLE}{hidden}</article>")).text


def test_a_page_without_main_text_keeps_all_its_text_and_says_so() -> None:
    result = opened(page("<div>Short</div><div>words</div>"))
    assert result.text.split() == ["Short", "words"]


# What the page says of itself


def test_meta_elements() -> None:
    head = (
        "<title>Title | Site</title><meta property='og:title' content='Title'>"
        "<meta property='article:published_time'"
        " content='2014-08-06T10:00:00Z'>"
        "<meta name='author' content='Simon Assaf'>"
        "<link rel='canonical' href='https://x.org/a'>"
        "<meta property='og:site_name' content='Site'>"
    )
    hints = opened(page(f"<h1>Title</h1>{ARTICLE}", head, "lang='en-GB'")).hints
    assert hints.title == "Title"
    assert hints.date == "2014-08-06T10:00:00Z"
    assert hints.authors == ("Simon Assaf",)
    assert hints.site == "Site"
    assert hints.url == "https://x.org/a"
    assert hints.language == "en-GB"
    assert hints.headings == ("Title",)


def test_json_ld() -> None:
    data = (
        '{"@graph": [{"@type": "Site"}, {"@type": "NewsArticle", "headline": "Revolt",'
        ' "datePublished": "2008-03-29", "author": [{"name": "Simon Assaf"}]}]}'
    )
    head = f"<script type='application/ld+json'>{data}</script>"
    hints = opened(page(ARTICLE, head)).hints
    assert (hints.title, hints.date) == ("Revolt", "2008-03-29")
    assert hints.authors == ("Simon Assaf",)


@pytest.mark.parametrize(
    "data", ["{broken", "[" * 100_000, '"text"', "{}", '{"headline": 3}', "null"]
)
def test_metadata_that_cannot_be_read_says_nothing(data: str) -> None:
    head = f"<title>T</title><script type='application/ld+json'>{data}</script>"
    assert opened(page(ARTICLE, head)).hints.title == "T"


def test_one_time_element_is_evidence_and_two_are_not() -> None:
    one = "<time datetime='2014-08-06'>6 August</time>"
    assert opened(page(one + ARTICLE)).hints.date == "2014-08-06"
    other = "<time datetime='2014-08-09'>9 August</time>"
    assert opened(page(one + other + ARTICLE)).hints.date is None


# Encodings and limits


def test_the_charset_that_the_page_names_is_used() -> None:
    body = (
        f"<html><meta charset='windows-1256'><body><p>{'بيان الحزب الشيوعي ' * 20}</p>"
    )
    result = opened(body.encode("cp1256"))
    assert result.encoding == "cp1256"
    assert "بيان الحزب" in result.text


def test_a_wrong_charset_is_not_believed_over_utf8() -> None:
    body = f"<html><meta charset='iso-8859-1'><body><p>{'été à Bagdad ' * 20}</p>"
    assert "été à Bagdad" in opened(body.encode()).text


def test_twenty_thousand_nested_elements() -> None:
    nested = b"<html><body>" + b"<div>" * 20_000 + b"words" + b"</div>" * 20_000
    assert "words" in opened(nested).text


def test_a_page_too_large_is_a_problem() -> None:
    result = open_document(page(ARTICLE), "a.html", Limits(html_bytes=100))
    assert isinstance(result, Problem)


@pytest.mark.parametrize(
    "limits", [Limits(main_text_bytes=9), Limits(main_text_lines=1)]
)
def test_a_large_page_keeps_all_its_text(limits: Limits) -> None:
    result = opened(page(f"<nav>Menu</nav>{ARTICLE}"), limits)
    assert "Menu" in result.text
    assert any("too large" in warning for warning in result.warnings)
