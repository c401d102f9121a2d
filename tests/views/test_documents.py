"""The list of documents and the page of one."""

import re
from html import unescape

import pytest
from django.test import Client

from archive import feeds
from archive.curation.publishing import withdraw
from archive.views import documents
from tests.factories import (
    DocumentEventFactory,
    DocumentFactory,
    EventFactory,
    OrganisationFactory,
    SignatoryFactory,
    UserFactory,
)


def test_a_document_shows_its_numbered_paragraphs(client: Client, published) -> None:
    document = published("The port is closed.", "Nobody is paid.", title="To the port")
    page = client.get(f"/documents/{document.pk}/to-the-port/").content.decode()
    assert "<h1" in page
    assert 'id="p2"' in page
    assert "Nobody is paid." in page


def test_a_supplied_title_stands_in_brackets(client: Client, published) -> None:
    document = published(title="Joint statement", title_is_supplied=True)
    page = client.get(f"/documents/{document.pk}/joint-statement/").content.decode()
    assert "[Joint statement]" in page


@pytest.mark.parametrize(
    "address",
    ["/documents/{}/", "/documents/{}/another-title/"],
    ids=["without-a-slug", "with-a-wrong-slug"],
)
def test_other_addresses_of_a_document_lead_to_its_own(
    client: Client, published, address: str
) -> None:
    document = published(title="To the port")
    response = client.get(address.format(document.pk))
    assert response.status_code == 301
    assert response.headers["Location"] == f"/documents/{document.pk}/to-the-port/"


def test_a_draft_answers_as_a_document_that_never_was(client: Client, db: None) -> None:
    draft = DocumentFactory()
    assert client.get(f"/documents/{draft.pk}/").status_code == 404
    assert (
        client.get(f"/documents/{draft.pk}/").content
        == client.get(f"/documents/{draft.pk + 1000}/").content
    )


def test_a_withdrawn_document_leaves_a_tombstone(client: Client, published) -> None:
    document = published("The port is closed.", title="To the port")
    withdraw([document.pk], by=UserFactory(), public_reason="At the author's wish.")
    response = client.get(f"/documents/{document.pk}/to-the-port/")
    assert response.status_code == 410
    page = response.content.decode()
    assert "At the author" in page
    assert "To the port" not in page


def test_signatories_stand_in_order_with_links(client: Client, published) -> None:
    union = OrganisationFactory(name="Dockers’ Union", slug="dockers-union")

    def sign(document) -> None:
        SignatoryFactory(
            document=document,
            position=1,
            name_as_printed="The Dockers Union",
            organisation=union,
            resolution="editor",
        )
        SignatoryFactory(
            document=document, position=2, name_as_printed="League of B", truncated=True
        )

    document = published(around=sign)
    page = client.get(document.access_copy.get_absolute_url()).content.decode()
    assert page.index("The Dockers Union") < page.index("League of B")
    assert 'href="/organisations/dockers-union/"' in page
    assert 'href="/signatories/league%20of%20b/"' in page
    assert "the source breaks off here" in page


def test_an_arabic_text_runs_right_to_left(client: Client, published) -> None:
    document = published("الميناء مغلق اليوم.", title="إلى عمال الميناء", language="ar")
    page = client.get(document.access_copy.get_absolute_url()).content.decode()
    assert 'lang="ar" dir="rtl"' in page


def test_readers_get_no_cookie(client: Client, published) -> None:
    document = published()
    for address in ("/", "/documents/", document.access_copy.get_absolute_url()):
        assert not client.get(address).cookies


def test_the_list_finds_marks_and_narrows(client: Client, published) -> None:
    published("The harbour is closed.", kind="statement", title="To the port")
    published("The harbour is open.", kind="article", title="From the port")
    page = client.get("/documents/?q=harbour&kind=statement").content.decode()
    assert "<mark>harbour</mark>" in page
    assert "To the port" in page
    assert "From the port" not in page
    assert 'href="?q=harbour"' in page


def test_an_empty_list_says_what_to_leave_out(client: Client, published) -> None:
    published("The harbour is closed.")
    page = client.get("/documents/?q=harbour&year=1958").content.decode()
    assert "No document matches" in page
    assert "Search without “1958”" in page


def test_where_nothing_leaves_a_choice_nothing_stands_beside_the_list(
    client: Client, published
) -> None:
    published("The harbour is closed.", kind="statement")
    for address in ("/documents/?q=railway", "/documents/"):
        page = client.get(address).content.decode()
        assert "with-side" not in page
        assert 'id="facets"' not in page
    published(kind="article")
    assert '<div class="with-side">' in client.get("/documents/").content.decode()


def test_a_search_is_a_feed(client: Client, published) -> None:
    published("The harbour is closed.", title="Closed")
    published("The road is open.", title="Open")
    feed = client.get("/documents/feed/?q=harbour").content.decode()
    assert "Closed" in feed
    assert "Open" not in feed


def test_a_feed_of_a_search_has_all_it_asks_for(client: Client, published) -> None:
    for kind in ("statement", "article", "report"):
        published(title=f"A {kind}", kind=kind)
    feed = client.get("/documents/feed/?kind=statement&kind=article").content.decode()
    assert "A statement" in feed
    assert "A article" in feed
    assert "A report" not in feed


def test_a_feed_of_a_search_begins_with_what_came_in_last(
    client: Client, published, monkeypatch
) -> None:
    monkeypatch.setattr(feeds, "ENTRIES", 1)
    published(title="Of this year", date_edtf="2026", date_basis="stated")
    published(title="Of old", date_edtf="1958", date_basis="stated")
    feed = client.get("/documents/feed/?q=port").content.decode()
    assert "Of old" in feed
    assert "Of this year" not in feed


def test_all_pages_of_a_list_are_counted_once(
    client: Client, published, django_assert_num_queries, monkeypatch
) -> None:
    monkeypatch.setattr(documents, "DOCUMENTS", 1)
    titles = ["One", "Two", "Three"]
    for title in titles:
        published("The port is closed.", title=title, kind="statement")
    published("The port is closed.", title="Another", kind="article")
    page = client.get("/documents/?q=port&kind=statement").content.decode()
    for _further in range(2):
        after = re.search(r'rel="next" href="\?([^"]*)"', page)[1]
        # The state of the archive, the keys of the page, its rows.
        with django_assert_num_queries(3):
            response = client.get(f"/documents/?{unescape(after)}")
        page = response.content.decode()
        assert "3 documents" in page
        assert 'href="?q=port" rel="nofollow"' in page


def test_a_list_says_at_once_what_changed(client: Client, published) -> None:
    published(title="One")
    assert "1 document<" in client.get("/documents/").content.decode()
    published(title="Two")
    assert "2 documents<" in client.get("/documents/").content.decode()


def test_a_frame_is_in_the_language_of_the_page(client: Client, published) -> None:
    for kind in ("statement", "article"):
        published(kind=kind)
    english, arabic = (
        client.get(address).content.decode()
        for address in ("/documents/", "/ar/documents/")
    )
    assert ">article</bdi>" in english
    assert ">article</bdi>" not in arabic
    assert "2 documents" not in arabic


@pytest.mark.parametrize("mark", ["fbclid=x1", "utm_source=mail", "after=2008.1"])
def test_links_carry_nothing_that_is_no_state(
    client: Client, published, mark: str
) -> None:
    for kind in ("statement", "article"):
        published(kind=kind)
    page = client.get(f"/documents/?q=port&from=&{mark}").content.decode()
    assert 'href="?q=port&amp;kind=article"' in page
    assert 'href="/documents/feed/?q=port"' in page


def test_an_unchanged_document_is_answered_without_its_text(
    client: Client, published, django_assert_max_num_queries
) -> None:
    address = published(title="To the port").access_copy.get_absolute_url()
    tag = client.get(address).headers["ETag"]
    with django_assert_max_num_queries(2) as asked:
        response = client.get(address, headers={"if-none-match": tag})
    assert response.status_code == 304
    assert not any('"text"' in query["sql"] for query in asked.captured_queries)


def test_a_changed_name_changes_the_page(client: Client, published) -> None:
    union = OrganisationFactory(name="Dockers’ Union")

    def sign(document) -> None:
        SignatoryFactory(document=document, organisation=union, resolution="editor")

    address = published(around=sign).access_copy.get_absolute_url()
    tag = client.get(address).headers["ETag"]
    union.name = "Union of Dockers"
    union.save()
    response = client.get(address, headers={"if-none-match": tag})
    assert response.status_code == 200


def test_a_withdrawn_document_is_never_unchanged(client: Client, published) -> None:
    document = published(title="To the port")
    address = document.access_copy.get_absolute_url()
    tag = client.get(address).headers["ETag"]
    withdraw([document.pk], by=UserFactory())
    assert client.get(address, headers={"if-none-match": tag}).status_code == 410


def test_where_nothing_is_found_filters_have_their_names(
    client: Client, published, django_assert_max_num_queries
) -> None:
    union = OrganisationFactory(name="Dockers’ Union", slug="dockers")
    OrganisationFactory(name="Hidden Union", slug="hidden")
    event = EventFactory(title="March on the port", slug="march")

    def around(document) -> None:
        SignatoryFactory(document=document, organisation=union, resolution="editor")
        DocumentEventFactory(document=document, event=event, status="confirmed")

    published(around=around, kind="statement")
    address = (
        "/documents/?q=railway&signatory=dockers&event=march&kind=joint_statement"
        "&issuer=hidden&tag=none&year=1958"
    )
    with django_assert_max_num_queries(8):
        page = client.get(address).content.decode()
    for name in ("Dockers’ Union", "March on the port", "joint statement", "1958"):
        assert f"Search without “{name}”" in page
    for slug in ("hidden", "none"):
        assert f"Search without “{slug}”" in page
    assert "Hidden Union" not in page
    assert 'href="/organisations/?q=railway"' in page
