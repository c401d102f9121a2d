"""Organisations, people, places, events, tags, periodicals: who is seen, and where."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from archive.models import Document
from tests.factories import (
    ContributionFactory,
    DocumentEventFactory,
    DocumentTagFactory,
    EventFactory,
    EventPlaceFactory,
    FigureFactory,
    OrganisationFactory,
    OrganisationNameFactory,
    PeriodicalFactory,
    PersonFactory,
    PlaceFactory,
    SignatoryFactory,
    TagFactory,
    passage_of,
)

MAKERS: dict[str, Callable[..., Any]] = {
    "organisations": OrganisationFactory,
    "people": PersonFactory,
    "places": PlaceFactory,
    "events": EventFactory,
    "tags": TagFactory,
    "periodicals": PeriodicalFactory,
}


@pytest.mark.parametrize("section", MAKERS)
def test_what_no_published_document_names_is_not_there(
    client: Client, db: None, section: str
) -> None:
    MAKERS[section](slug="hidden-one")
    assert "hidden-one" not in client.get(f"/{section}/").content.decode()
    assert client.get(f"/{section}/hidden-one/").status_code == 404


@pytest.fixture
def issued(published) -> Callable[[Any], Document]:
    """Publishes a document that the given organisation issued."""

    def make(organisation: Any, **fields: Any) -> Document:
        return published(
            around=lambda document: ContributionFactory(
                document=document, organisation=organisation, resolution="editor"
            ),
            **fields,
        )

    return make


def test_an_organisation_shows_names_parent_and_what_it_issued(
    client: Client, issued
) -> None:
    party = OrganisationFactory(name="Party of the Port", slug="party")
    branch = OrganisationFactory(name="Port Branch", slug="branch", parent=party)
    OrganisationNameFactory(authority=branch, name="فرع الميناء", language="ar")
    issued(branch, title="To the dockers")
    page = client.get("/organisations/branch/").content.decode()
    assert "فرع الميناء" in page
    assert 'href="/organisations/party/"' in page
    assert "To the dockers" in page
    assert client.get("/organisations/party/").status_code == 200


def test_a_body_shows_what_its_branches_issued(
    client: Client, issued, django_assert_max_num_queries
) -> None:
    party = OrganisationFactory(name="Party of the Port", slug="party")
    branch = OrganisationFactory(name="Port Branch", parent=party)
    for number in range(7):
        issued(
            branch,
            title=f"Call {number}",
            date_edtf=f"200{number}",
            date_basis="stated",
        )
    OrganisationFactory(name="Secret Branch", parent=party)

    with django_assert_max_num_queries(8):
        page = client.get("/organisations/party/").content.decode()

    assert "Documents of its branches and organs" in page
    listed = [f"Call {n}" for n in range(7) if f"Call {n}<" in page]
    assert listed == ["Call 2", "Call 3", "Call 4", "Call 5", "Call 6"]
    assert "No published document" not in page
    assert "Secret Branch" not in page


def test_what_a_body_issued_with_its_branch_stands_once(
    client: Client, published
) -> None:
    party = OrganisationFactory(name="Party of the Port", slug="party")
    branch = OrganisationFactory(name="Port Branch", parent=party)

    def by_both(document: Document) -> None:
        for body in (party, branch):
            ContributionFactory(
                document=document, organisation=body, resolution="editor"
            )

    published(around=by_both, title="Together")

    page = client.get("/organisations/party/").content.decode()

    assert page.count("Together<") == 1
    assert "Documents of its branches" not in page


def test_notes_for_editors_stay_with_editors(client: Client, issued) -> None:
    issued(OrganisationFactory(slug="a", note="SECRET-1", source_note="SECRET-2"))
    assert "SECRET" not in client.get("/organisations/a/").content.decode()


def test_a_merged_record_leads_to_its_survivor(client: Client, issued) -> None:
    kept = OrganisationFactory(slug="kept")
    between = OrganisationFactory(slug="between", merged_into=kept)
    OrganisationFactory(slug="absorbed", merged_into=between)
    assert client.get("/organisations/absorbed/").status_code == 404
    issued(kept)
    response = client.get("/organisations/absorbed/")
    assert response.status_code == 301
    assert response.headers["Location"] == "/organisations/kept/"


def test_a_list_finds_any_name(client: Client, issued) -> None:
    party = OrganisationFactory(name="Party of the Port", slug="party")
    OrganisationNameFactory(authority=party, name="حزب الميناء", language="ar")
    issued(party)
    assert "party/" in client.get("/organisations/?q=حِزب").content.decode()
    page = client.get("/organisations/?q=railway").content.decode()
    assert "No entry matches" in page


def test_an_event_shows_claims_side_by_side_and_no_total(
    client: Client, published
) -> None:
    event = EventFactory(slug="march", date_edtf="2018-07", date_basis="stated")
    place = PlaceFactory(name="Rivertown", slug="rivertown")
    EventPlaceFactory(event=event, place=place)

    def claim(words: str, number: int) -> Callable[[Document], None]:
        def tell(document: Document) -> None:
            DocumentEventFactory(document=document, event=event)
            FigureFactory(
                passage=passage_of(document, words),
                phrase=words,
                minimum=number,
                event=event,
            )

        return tell

    published("At least 70100 killed.", around=claim("At least 70100 killed", 70100))
    published("At least 80200 killed.", around=claim("At least 80200 killed", 80200))
    page = client.get("/events/march/").content.decode()
    assert "At least 70100 killed" in page
    assert "At least 80200 killed" in page
    assert "150300" not in page
    assert "/places/rivertown/" in page
    assert client.get("/places/rivertown/").status_code == 200


def test_tags_and_periodicals_list_their_documents(client: Client, published) -> None:
    weekly = PeriodicalFactory(slug="weekly")
    tag = TagFactory(slug="strike")
    published(
        title="On the strike",
        periodical=weekly,
        around=lambda d: DocumentTagFactory(content_object=d, tag=tag),
    )
    for address in ("/tags/strike/", "/periodicals/weekly/"):
        assert "On the strike" in client.get(address).content.decode()


@pytest.mark.parametrize("rows", [3, 60])
def test_lists_ask_the_same_few_questions_however_long(
    client: Client, published, django_assert_max_num_queries, rows: int
) -> None:
    def crowd(document: Document) -> None:
        for n in range(rows):
            body = OrganisationFactory(name=f"Union {n}")
            SignatoryFactory(document=document, organisation=body, resolution="editor")
            SignatoryFactory(document=document, name_as_printed=f"League {n}")
            tie(document)

    def tie(document: Document) -> None:
        event, place = EventFactory(), PlaceFactory()
        EventPlaceFactory(event=event, place=place)
        DocumentEventFactory(document=document, event=event)
        DocumentTagFactory(content_object=document)

    document = published(around=crowd)
    for _ in range(min(rows, 25)):
        published(periodical=PeriodicalFactory(), around=tie)
    event = DocumentEventFactory._meta.model.objects.first().event
    union = document.access_copy.points.exclude(organisation=None).first().organisation
    for address in (
        "/",
        "/documents/",
        "/organisations/",
        "/people/",
        "/signatories/",
        "/events/",
        "/places/",
        "/tags/",
        "/periodicals/",
        document.access_copy.get_absolute_url(),
        event.get_absolute_url(),
        union.get_absolute_url(),
    ):
        with django_assert_max_num_queries(8):
            assert client.get(address).status_code == 200, address
