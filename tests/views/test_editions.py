"""Entity tags: 304 for what a reader has, a new tag for what readers see change."""

import pytest
from django.db import connection
from django.test import Client

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish, withdraw
from archive.models import Document, Edition
from tests import factories as f

ADDRESSES = [
    "/",
    "/about/",
    "/documents/",
    "/documents/?q=port&kind=statement",
    "/documents/feed/?q=port",
    "/feed/",
    "/organisations/",
    "/organisations/union/",
    "/organisations/union/feed/",
    "/people/",
    "/signatories/",
    "/events/",
    "/events/march/",
    "/events/march/feed/",
    "/timeline/",
    "/places/",
    "/places/basra/",
    "/map/",
    "/tags/",
    "/periodicals/",
    "/sitemap.xml",
    "/sitemap-documents.xml",
    "/sitemap-organisation.xml",
]
ARABIC = [f"/ar{path}" for path in ADDRESSES if "sitemap" not in path]


@pytest.fixture
def statement(published) -> Document:
    """A published document that names a body, an event in a place, and a tag."""

    def around(document: Document) -> None:
        union = f.OrganisationFactory(
            slug="union", parent=f.OrganisationFactory(slug="league")
        )
        f.SignatoryFactory(document=document, organisation=union, resolution="editor")
        march = f.EventFactory(slug="march")
        f.EventPlaceFactory(event=march, place=f.PlaceFactory(slug="basra"))
        f.DocumentEventFactory(document=document, event=march, status="confirmed")
        f.DocumentTagFactory(content_object=document, tag=f.TagFactory(slug="strike"))
        document.periodical = f.PeriodicalFactory(slug="weekly")
        document.save()

    return published("The port is closed.", title="To the port", around=around)


def tag_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-cache"
    return response.headers["ETag"]


def status(client: Client, address: str, tag: str) -> int:
    return client.get(address, headers={"if-none-match": tag}).status_code


@pytest.mark.parametrize("address", [*ADDRESSES, *ARABIC])
def test_whoever_has_a_page_is_told_so_at_little_cost(
    client: Client, statement, address: str, django_assert_max_num_queries
) -> None:
    tag = tag_of(client, address)
    with django_assert_max_num_queries(2) as asked:
        response = client.get(address, headers={"if-none-match": f'"x", W/{tag}'})
    assert (response.status_code, response.content) == (304, b"")
    assert response.headers["ETag"] == tag
    assert "Content-Security-Policy" in response.headers
    assert not any("accesscopy" in query["sql"] for query in asked.captured_queries)


def test_each_address_has_a_tag_of_its_own(client: Client, statement) -> None:
    addresses = [*ADDRESSES, *ARABIC]
    assert len({tag_of(client, address) for address in addresses}) == len(addresses)


@pytest.mark.parametrize("header", ["*", '"other"', "", 'W/"', "\x00", '"' * 3000])
def test_other_tags_change_nothing(client: Client, statement, header: str) -> None:
    assert status(client, "/documents/", header) in (200, 400)


def test_no_tag_is_given_for_what_is_not_there(client: Client, db: None) -> None:
    for address in ("/documents/7/", "/organisations/none/", "/none/"):
        response = client.get(address, headers={"if-none-match": "*"})
        assert response.status_code == 404
        assert "ETag" not in response.headers


def _rename(model: str, field: str = "name"):
    def change(document: Document) -> None:
        record = getattr(f, model)._meta.model.objects.exclude(slug="league").get()
        setattr(record, field, "Another name")
        record.save()

    return change


def _redact(document: Document) -> None:
    f.RedactionFactory(passage=f.passage_of(document, "port"))
    rebuild([document.pk])


def _note(document: Document) -> None:
    f.AnnotationFactory(
        document=document, passage=f.passage_of(document, "port"), is_public=True
    )
    rebuild([document.pk])


def _lineage(document: Document) -> None:
    bodies = f.OrganisationFactory._meta.model.objects
    f.LineageFactory(
        predecessor=bodies.get(slug="league"), successor=bodies.get(slug="union")
    )


PUBLIC = {
    "another document": lambda _: publish(
        [f.DocumentFactory(title="Another").pk], by=None
    ),
    "a withdrawal": lambda document: withdraw([document.pk], by=f.UserFactory()),
    "a redaction": _redact,
    "a public note": _note,
    "a renamed event": _rename("EventFactory", "title"),
    "a renamed place of an event": _rename("PlaceFactory"),
    "a renamed tag": _rename("TagFactory"),
    "a renamed periodical": _rename("PeriodicalFactory"),
    "a renamed body": _rename("OrganisationFactory"),
    "a description": _rename("OrganisationFactory", "description"),
    "a variant name": lambda _: f.OrganisationNameFactory(
        authority=f.OrganisationFactory._meta.model.objects.get(slug="union")
    ),
    "a renamed parent": lambda _: f.OrganisationFactory._meta.model.objects.filter(
        slug="league"
    ).update(name="Federation"),
    "lineage": _lineage,
}


@pytest.mark.parametrize("change", PUBLIC.values(), ids=PUBLIC.keys())
def test_what_readers_see_makes_a_new_edition(client, statement, change) -> None:
    tag = tag_of(client, "/documents/")
    change(statement)
    assert status(client, "/documents/", tag) == 200


def _hidden_note(document: Document) -> None:
    f.AnnotationFactory(document=document, passage=f.passage_of(document, "port"))
    rebuild([document.pk])


def _rejected(document: Document) -> None:
    f.FigureFactory(passage=f.passage_of(document, "port"), status="rejected")
    f.MentionFactory(passage=f.passage_of(document, "port"))
    rebuild([document.pk])


HIDDEN = {
    "an annotation for editors": _hidden_note,
    "suggestions": _rejected,
    "a rebuild": lambda document: rebuild([document.pk]),
    "a note on the document": lambda document: (
        Document.objects.filter(pk=document.pk).update(note="Ask the author."),
        rebuild([document.pk]),
    ),
    "a note on a body": _rename("OrganisationFactory", "note"),
    "a draft": lambda _: f.write_text(f.DocumentFactory(), "The port is open."),
    "a body nobody names": lambda _: f.OrganisationNameFactory(
        authority=f.OrganisationFactory(name="Hidden")
    ),
    "a body nobody names, renamed": lambda _: (
        f.OrganisationFactory._meta.model.objects.filter(
            pk=f.OrganisationFactory().pk
        ).update(name="Hidden")
    ),
}


@pytest.mark.parametrize("change", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_readers_do_not_see_makes_none(client, statement, change) -> None:
    addresses = ["/documents/", statement.access_copy.get_absolute_url(), "/feed/"]
    tags = {address: tag_of(client, address) for address in addresses}
    pages = {address: client.get(address).content for address in addresses}
    change(statement)
    assert {a: status(client, a, tag) for a, tag in tags.items()} == dict.fromkeys(
        addresses, 304
    )
    # A new client has no page of an earlier request in its memory.
    assert {a: Client().get(a).content for a in addresses} == pages


def test_old_editions_go_by_themselves(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT archive_mark_edition() FROM generate_series(1, 1300)")
    assert Edition.objects.count() < 1200
