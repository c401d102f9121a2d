"""Short lines judged by all that they show together, and what each of them shows."""

import re
from pathlib import Path

import pytest

from archive.parsing import line_traits
from archive.parsing.languages import small_words
from archive.parsing.line_traits import Neighbourhood, traits_of
from archive.parsing.lines import split_lines
from archive.parsing.page import Layout, Page
from archive.parsing.reader import read_text
from archive.parsing.site_words import tally_of
from archive.parsing.vocabulary.furniture_weights import WEIGHTS

HEADLINE = "Harbour workers of Tellara stand before closed gates"
BODY = (
    "The harbour workers of Tellara have stood before closed gates for three weeks, "
    "and none of the demands that they handed to the company has been answered so far."
)
MORE = (
    "The company says that it will speak to nobody before the gates are open again, "
    "while the families of the strikers collect bread and blankets in every street."
)


def traits(*paragraphs: str, number: int = 0) -> set[str]:
    """The traits of one line of a page of these paragraphs."""
    text = "\n\n".join(paragraphs)
    layout = Layout(Page(text, split_lines(text), "en", ()))
    return set(traits_of(layout.page.lines[number], Neighbourhood(layout)))


@pytest.mark.parametrize(
    ("paragraphs", "furniture"),
    [
        pytest.param(
            ("Harbours", HEADLINE, BODY, MORE),
            "Harbours",
            id="an unheard-of section",
        ),
        pytest.param(
            ("#Harbours", HEADLINE, BODY, MORE), "#Harbours", id="a tag over a headline"
        ),
        pytest.param(
            ("Görüşler", "Tellara limanında grev üçüncü haftasında", BODY, MORE),
            "Görüşler",
            id="Turkish: a section",
        ),
        pytest.param(
            ("مرافئ", "عمال ميناء تلارا أمام الأبواب المغلقة منذ أسابيع", BODY),
            "مرافئ",
            id="Arabic: a section",
        ),
        pytest.param(
            (HEADLINE, BODY, MORE, "Leave a reply", "Gutenbergia 3", "Share this"),
            "Gutenbergia 3",
            id="a counter between tools",
        ),
    ],
)
def test_a_line_without_a_word_of_sites_may_be_furniture(
    paragraphs: tuple[str, ...], furniture: str
) -> None:
    [record] = read_text("\n\n".join(paragraphs))
    assert furniture in record.furniture


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param((HEADLINE, BODY, MORE), id="a headline"),
        pytest.param(("Harbours", BODY, MORE), id="the only line above the text"),
        pytest.param(
            (HEADLINE, "Monday, 3 May 2015, 10:02 - Tellara", BODY, MORE),
            id="a date with a clock and a place",
        ),
        pytest.param(
            (HEADLINE, BODY, "Posted by Anna Karr, 3 May 2015"), id="a dated byline"
        ),
        pytest.param(("Open letter", HEADLINE, BODY, MORE), id="a genre"),
        pytest.param((HEADLINE, "3 May 2015", BODY, MORE), id="a date"),
        pytest.param((HEADLINE, BODY, "The demands", MORE), id="a heading of the text"),
        pytest.param((HEADLINE, BODY, MORE, "To the gates!"), id="a slogan below it"),
        pytest.param(
            ("Dockers' Union of Tellara", HEADLINE, BODY, MORE), id="who speaks"
        ),
        pytest.param(
            (HEADLINE, BODY, "Signed:", "Mara Ilsen", "Anton Brede", "Lia Corvane"),
            id="who signs",
        ),
    ],
)
def test_the_documents_own_short_lines_are_not(paragraphs: tuple[str, ...]) -> None:
    [record] = read_text("\n\n".join(paragraphs))
    assert record.furniture == ()


@pytest.mark.parametrize(
    ("line", "shown", "not_shown"),
    [
        ("Harbours", {"one word", "head"}, {"few words", "capitals"}),
        ("HARBOURS AND SEAS", {"few words", "capitals"}, {"one word"}),
        ("To the gates!", {"ends as sentence"}, {"trails off"}),
        ("Read the rest »", {"trails off", "tool"}, {"ends as sentence"}),
        ("Demands:", {"ends with colon"}, {"ends with comma"}),
        ("Dear friends,", {"ends with comma"}, {"ends with colon"}),
        ("• Harbours", {"bullet"}, {"numbered", "opens with a sign"}),
        ("2. Harbours", {"numbered"}, {"bullet"}),
        ("ⓘ Harbours", {"opens with a sign"}, {"bullet"}),
        ("“All gates shut”", {"quoted"}, {"opens with a sign"}),
        ("Harbours | Seas", {"separators"}, {"row of links"}),
        ("Harbours (14)", {"ends with number", "digits"}, {"clock"}),
        ("#Harbours", {"hash"}, {"address"}),
        ("www.gates.example", {"address"}, {"hash"}),
        ("Post a comment", {"tool", "site's words only"}, {"genre"}),
        ("Press release", {"genre"}, {"site's words only"}),
        ("to the gates of the town", {"small words: two fifths"}, {"tool"}),
    ],
)
def test_traits_of_a_line_by_itself(
    line: str, shown: set[str], not_shown: set[str]
) -> None:
    found = traits(line, HEADLINE, BODY)
    assert shown <= found
    assert not not_shown & found


@pytest.mark.parametrize(
    ("paragraphs", "number", "shown"),
    [
        pytest.param(
            ("Harbours", HEADLINE, BODY),
            0,
            {"first", "headline to come", "headline next: few words"},
            id="over a headline",
        ),
        pytest.param((HEADLINE, BODY), 0, {"only headline"}, id="the headline"),
        pytest.param(
            (HEADLINE + " - Gate", HEADLINE, BODY),
            0,
            {"headline and more"},
            id="the headline with the site's name",
        ),
        pytest.param(
            (HEADLINE, "At the gates", BODY), 1, {"headline above"}, id="below it"
        ),
        pytest.param(
            (BODY, "At the gates", MORE), 1, {"within", "within: few words"}, id="amid"
        ),
        pytest.param(
            (BODY, MORE, "At the gates"), 2, {"foot", "last", "prose before"}, id="foot"
        ),
        pytest.param(("One", "Two", "Two"), 1, {"repeated", "no prose"}, id="twice"),
        pytest.param(
            ("One", "Two", "Three", "Four", BODY), 1, {"short lines around"}, id="a run"
        ),
    ],
)
def test_traits_of_place(
    paragraphs: tuple[str, ...], number: int, shown: set[str]
) -> None:
    assert shown <= traits(*paragraphs, number=number)


def test_every_weight_belongs_to_a_trait() -> None:
    source = Path(line_traits.__file__).read_text("utf-8")
    assert {name for name in WEIGHTS if not re.search(f'"{name}"', source)} == set()


@pytest.mark.parametrize(
    ("line", "tools"),
    [
        pytest.param("ReplyDelete", 1, id="two buttons without a space"),
        pytest.param("RépondreSupprimer", 1, id="French: accents"),
        pytest.param("YouTube", 1, id="a name with a capital inside"),
        pytest.param("McAllister", 0, id="a person's name"),
    ],
)
def test_words_without_a_space_are_told_apart(line: str, tools: int) -> None:
    assert tally_of(split_lines(line)[0]).tools == tools


@pytest.mark.parametrize(
    ("language", "word"), [("en", "the"), ("fr", "ete"), ("ckb", "ئەوە"), ("ru", "и")]
)
def test_small_words_are_folded(language: str, word: str) -> None:
    assert word in small_words(language)


def test_an_unknown_language_has_no_small_words() -> None:
    assert small_words("zh") == frozenset()
