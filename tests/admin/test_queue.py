"""The first page: what waits, counted; 'next' leads to it."""

import pytest
from django.urls import reverse

from archive.admin.queue import ONE_BY_ONE, PLACES
from archive.curation.review import BY_NAME, QUEUES, Filter, following, waiting
from tests.factories import (
    ConflictFactory,
    ContactDetailFactory,
    DocumentFactory,
    FigureFactory,
    ImportRowFactory,
    MentionFactory,
    OrganisationFactory,
    PassageFactory,
    SignatoryFactory,
)

pytestmark = pytest.mark.django_db

INDEX = reverse("admin:index")


def test_every_queue_has_a_place_where_its_work_is_done(desk):
    assert {queue.name for queue in QUEUES} == set(PLACES)
    assert set(ONE_BY_ONE) <= set(BY_NAME)
    for page, query in PLACES.values():
        assert desk.get(reverse(f"admin:{page}"), query).status_code == 200


@pytest.mark.parametrize(
    ("queue", "make"),
    [
        ("conflicts", ConflictFactory),
        ("passages", lambda: PassageFactory(state="orphaned")),
        ("failed", lambda: ImportRowFactory(outcome="failed")),
        ("withheld", lambda: DocumentFactory(withheld_reason="perhaps a copy")),
        ("signatories", SignatoryFactory),
        ("mentions", MentionFactory),
        ("figures", FigureFactory),
        ("contacts", ContactDetailFactory),
        ("untitled", lambda: DocumentFactory(title="")),
        ("undated", DocumentFactory),
        (
            "organisations",
            lambda: [OrganisationFactory(name=n) for n in ("Muqtada", "Moqtada")],
        ),
        (
            "drafts",
            lambda: DocumentFactory(date_edtf="2014", date_basis="stated"),
        ),
    ],
)
def test_what_waits_is_counted(queue, make):
    before = waiting(BY_NAME[queue], Filter())
    make()

    assert waiting(BY_NAME[queue], Filter()) == before + 1


def test_a_draft_in_conflict_is_not_ready():
    document = DocumentFactory(date_edtf="2014", date_basis="stated")
    ConflictFactory(document=document)

    assert waiting(BY_NAME["drafts"], Filter()) == 0


def test_queues_are_narrowed_by_language_and_kind():
    SignatoryFactory(document=DocumentFactory(language="ar"))
    SignatoryFactory(document=DocumentFactory(language="en", kind="article"))
    names = BY_NAME["signatories"]

    assert waiting(names, Filter(language="ar")) == 1
    assert waiting(names, Filter(kind="article")) == 1
    assert waiting(names, Filter(language="ar", kind="article")) == 0


def test_the_page_shows_what_waits_and_asks_few_questions(
    desk, django_assert_max_num_queries
):
    SignatoryFactory()
    with django_assert_max_num_queries(24):
        page = desk.get(INDEX).text

    assert "Signatories: whom do they mean?" in page
    assert reverse("admin:resolve_names") in page


def test_next_goes_from_one_to_the_next_and_round(desk):
    first, second = MentionFactory(), MentionFactory()
    page = reverse("admin:next_in_queue", args=["mentions"])

    for after, expected in [(0, first), (first.pk, second), (second.pk, first)]:
        response = desk.get(page, {"after": after})
        assert f"/mention/{expected.pk}/change/" in response["Location"]


def test_next_says_when_nothing_waits(desk):
    page = reverse("admin:next_in_queue", args=["mentions"])

    assert "Nothing waits any more" in desk.get(page, follow=True).text
    assert following(BY_NAME["mentions"], Filter()) is None


@pytest.mark.parametrize("query", ["run=x", "kind=%27", "language=" + "a" * 500])
def test_no_query_breaks_the_first_page(desk, query):
    assert desk.get(f"{INDEX}?{query}").status_code == 200
