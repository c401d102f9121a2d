"""What the five real files become, through the real command."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from pytest_django import DjangoDbBlocker

from archive.models import (
    AccessCopy,
    Document,
    Figure,
    LinkStatus,
    Mention,
    Resolution,
    Signatory,
)

# Without the mark there would be no test database for the fixture below.
pytestmark = pytest.mark.django_db

SIGNATORIES = [
    "Iraqi Communist Party Organisation in Britain",
    "Communist Party of Britain",
    "Communist party of Sudan – UK & Northern Ireland branch",
    "Tudeh Party of Iran Organisation in Britain",
    "Iraqi Democratic Movement in Britain",
    "Iraqi Women’s League – UK",
    "The Association of Iraqi Academics – UK",
    "Iraqi Cultural Cafe in London",
    "Free Faylee Kurds Organisation in Britain",
    "Iraqi Al-Ansar Communists League in Britain",
    "Kurdistan Communist Party Organisation in B",
]
PARENTS = {
    "Iraqi Communist Party Organisation in Britain": "Iraqi Communist Party",
    SIGNATORIES[2]: "Communist Party of Sudan",
    "Tudeh Party of Iran Organisation in Britain": "Tudeh Party of Iran",
    "Iraqi Women’s League – UK": "Iraqi Women’s League",
    "Iraqi Al-Ansar Communists League in Britain": "Iraqi Al-Ansar Communists League",
}


@pytest.fixture(scope="module", autouse=True)
def imported(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """The seeds, imported and published once for all tests of this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        seeds = settings.BASE_DIR / "seeds"
        call_command("import_statements", str(seeds), publish=True, verbosity=0)
        yield
        transaction.set_rollback(True)


def document(number: str, fragment: str = "1") -> Document:
    """The document read from the seed whose name starts with *number*."""
    return Document.objects.get(
        source__key__startswith=f"statements/{number}_", fragment=fragment
    )


def evidence(found: Document, field: str) -> list[str]:
    """The words that support *field*, in the order of the text."""
    rows = found.evidence.filter(field=field).order_by("passage__start")
    return [row.passage.exact for row in rows]


def figures(found: Document) -> list[tuple[str, int | None, int | None]]:
    """Measure, minimum and maximum of each figure, in the order of the text."""
    rows = Figure.objects.filter(document=found).order_by("passage__start")
    return [(row.measure, row.minimum, row.maximum) for row in rows]


def test_there_are_six_documents_in_five_files() -> None:
    assert Document.objects.count() == 6
    assert AccessCopy.objects.count() == 6


def test_000_is_a_statement_of_a_party_and_its_branch() -> None:
    found = document("000")
    assert found.kind == "statement"
    assert found.title == "Support the uprising of Basra-Iraq"
    assert not found.title_is_supplied
    assert (found.date_edtf, found.date_as_printed, found.date_basis) == (
        "2018-09-09",
        "9th September 2018",
        "stated",
    )
    issuer = found.contributions.get(role="issuer")
    assert issuer.name_as_printed == "Worker-communist Party of Iraq"
    assert issuer.branch_as_printed == "Abroad Organisation"
    assert issuer.organisation and issuer.organisation.name == issuer.name_as_printed
    assert issuer.resolution == Resolution.RULE


def test_000_has_a_telephone_number_that_nobody_sees() -> None:
    found = document("000")
    assert [c.value for c in found.contact_details.all()] == ["004791114116"]
    assert "004791114116" in found.text.text
    assert "004791114116" not in found.access_copy.text
    assert "004791114116" not in str(found.access_copy.content)


def test_000_points_at_the_words_that_support_its_fields() -> None:
    found = document("000")
    assert evidence(found, "title") == ["Support the uprising of Basra-Iraq"]
    assert evidence(found, "date") == ["9th September 2018"]
    assert evidence(found, "issuer") == [
        "Worker-communist Party of Iraq",
        "Abroad Organisation",
    ]


def test_001_has_no_title_and_gets_a_supplied_one_in_brackets() -> None:
    found = document("001")
    assert found.kind == "joint_statement"
    assert found.title_is_supplied
    assert found.display_title == "[Joint statement, 1 March 2021]"
    assert found.date_edtf == "2021-03-01"


def test_001_has_eleven_signatories_in_order_the_last_one_broken_off() -> None:
    rows = list(document("001").signatories.order_by("position"))
    assert [row.name_as_printed for row in rows] == SIGNATORIES
    assert [row.position for row in rows] == list(range(1, 12))
    assert [row.truncated for row in rows] == [False] * 10 + [True]
    assert all(row.passage.exact == row.name_as_printed for row in rows)


def test_001_signatories_are_bodies_of_their_own_with_their_parents() -> None:
    rows = Signatory.objects.filter(document=document("001"), truncated=False)
    for row in rows.select_related("organisation__parent"):
        assert row.resolution == Resolution.RULE
        assert row.resolution_reason
        assert row.organisation.name == row.name_as_printed
        parent = row.organisation.parent
        assert (parent.name if parent else None) == PARENTS.get(row.name_as_printed)


def test_001_broken_name_stays_open_with_a_suggestion() -> None:
    row = document("001").signatories.get(truncated=True)
    assert row.resolution == Resolution.OPEN
    assert row.organisation is None
    assert "Kurdistan Communist Party Organisation in Britain" in row.resolution_reason


def test_001_contact_footer_of_the_site_is_kept_but_not_shown() -> None:
    found = document("001")
    assert "Al - Andalus Square" in found.text.text
    assert "Al - Andalus Square" not in found.access_copy.text


@pytest.mark.parametrize(
    ("number", "title", "issue"),
    [
        pytest.param("002", "Revolt spreads across Iraq", "2094", id="002"),
        pytest.param("003", "Basra uprising beats occupiers", "2095", id="003"),
    ],
)
def test_002_and_003_are_undated_articles_in_socialist_worker(
    number: str, title: str, issue: str
) -> None:
    found = document(number)
    assert (found.kind, found.title, found.issue) == ("article", title, issue)
    assert found.periodical and found.periodical.name == "Socialist Worker"
    author = found.contributions.get(role="author")
    assert author.person and author.person.name == "Simon Assaf"
    assert found.date_edtf == found.date_basis == ""
    assert found.date_earliest is found.date_latest is None


@pytest.mark.parametrize("number", ["002", "003"])
def test_002_and_003_show_no_furniture_and_no_paragraph_twice(number: str) -> None:
    found = document(number)
    shown = found.access_copy.text
    for furniture in (
        "Downloading PDF",
        "This article is over",
        "daily email update",
        "Latest News",
        "Make a donation",
        "Help fund the resistance",
    ):
        assert furniture in found.text.text
        assert furniture not in shown
    assert (
        shown.count("that broke out across Iraq")
        + shown.count("has broken out across Iraq")
        == 1
    )


def test_004_is_a_blog_post_that_carries_a_statement() -> None:
    post, statement = document("004"), document("004", "1.1")
    assert post.kind == "blog_post"
    assert post.date_edtf == "2014-08-12"
    assert post.contributions.get(role="author").person.name == "Andrew Coates"
    assert statement.kind == "statement"
    assert statement.part_of == post
    assert statement.title == "In solidarity with our Yazidi people"
    assert statement.date_edtf == "2014-08-06"
    assert statement.place_as_printed == "BAGHDAD"
    assert statement.place and statement.place.name == "Baghdad"
    issuer = statement.contributions.get(role="issuer")
    assert issuer.organisation.name == "Political Bureau of the Iraqi Communist Party"
    assert issuer.organisation.parent.name == "Iraqi Communist Party"


def test_004_comments_are_kept_for_editors() -> None:
    post = document("004")
    comments = list(post.comments.order_by("position"))
    assert [(c.author_as_printed, c.date_edtf) for c in comments] == [
        ("Jim Monaghan", "2014-08-12"),
        ("Andrew Coates", "2014-08-12"),
        ("", "2014-08-12"),
        ("Jim Denham", "2014-08-13"),
        ("Sue R", "2014-08-13"),
    ]
    assert [c.number_as_printed for c in comments] == [1, 2, 4, 6, 7]
    assert not any(c.is_released for c in comments)
    assert "Stop the War" not in post.access_copy.text


@pytest.mark.parametrize(
    ("number", "figure", "phrase"),
    [
        ("000", ("killed", 10, None), "at least 10 protestors have been shot dead"),
        ("001", ("killed", 10, None), "At least 10 young protesters have been killed"),
        ("001", ("injured", 260, None), "more than 260 others injured"),
        ("002", ("killed", None, 60), "up to 60 people were killed"),
        ("004", ("killed", 38, 38), "killed 38 armed rebels"),
        ("004", ("arrested", 107, 107), "captured 107 people"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_figures_keep_the_words_they_were_printed_in(
    number: str, figure: tuple[str, int | None, int | None], phrase: str
) -> None:
    found = document(number)
    assert figure in figures(found)
    row = found.figures.get(phrase=phrase)
    assert row.passage.exact == phrase
    assert row.status == LinkStatus.SUGGESTED


def test_names_in_the_texts_are_suggestions() -> None:
    assert set(Mention.objects.values_list("status", flat=True)) == {"suggested"}
    spellings = {
        (str(mention.target), mention.passage.exact)
        for mention in Mention.objects.select_related("passage")
    }
    assert spellings >= {
        ("Nasiriya", "Nassiriya"),
        ("Dhi Qar", "Thi-Qar"),
        ("Dhi Qar", "Dhi Qar"),
        ("Amara", "Ammara"),
        ("Muqtada al-Sadr", "Moqtada al-Sadr"),
        ("Hassan Jumaa", "Hassan Juma"),
    }


@pytest.mark.parametrize(
    ("number", "events"),
    [
        ("000", {"Protests in Basra from July 2018"}),
        (
            "001",
            {
                "Killing of demonstrators in Nasiriya, February 2021",
                "Protests in Iraq of 25 February 2011",
            },
        ),
    ],
    ids=["000", "001"],
)
def test_events_are_suggested_with_a_reason(number: str, events: set[str]) -> None:
    links = document(number).event_links.select_related("event")
    assert events <= {link.event.title for link in links}
    assert all(link.status == LinkStatus.SUGGESTED and link.reason for link in links)


def test_every_passage_quotes_its_text() -> None:
    for found in Document.objects.select_related("text"):
        for passage in found.passages.all():
            assert found.text.text[passage.start : passage.end] == passage.exact
