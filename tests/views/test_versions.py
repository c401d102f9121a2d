"""The addresses of versions: permanent, honest, and gone with their document."""

import pytest
from django.test import Client

from archive.curation.access_copies import rebuild
from archive.curation.publishing import withdraw
from archive.curation.texts import revise
from archive.models import AccessVersion, Document
from tests import factories as f


@pytest.fixture
def revised(published) -> Document:
    """A document in its third version; a date and two words have changed."""
    document = published(
        "The prot is closed.",
        "Nobody works.",
        "Nobody sleeps.",
        "Nobody eats.",
        "Nobody speaks.",
        title="To the port",
        date_edtf="2014",
        date_basis="stated",
    )
    rest = "Nobody works.\n\nNobody sleeps.\n\nNobody eats.\n\nNobody speaks."
    revise(document=document, text=f"The port is closed.\n\n{rest}", by=f.UserFactory())
    Document.objects.filter(pk=document.pk).update(
        title="To the <port>", date_edtf="2015"
    )
    rebuild([document.pk])
    document.refresh_from_db()
    return document


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_the_current_version_leads_to_the_document(client: Client, revised) -> None:
    response = client.get(f"/documents/{revised.pk}/version/3/")
    assert response.status_code == 302
    assert response.headers["Location"] == revised.access_copy.get_absolute_url()


def test_an_older_version_says_what_it_said_and_what_stands(
    client: Client, revised
) -> None:
    old = page(client, f"/documents/{revised.pk}/version/1/")
    assert "The prot is closed." in old
    assert ">To the port</h1>" in old
    assert "Version 3 stands now" in old
    assert f"/documents/{revised.pk}/version/1/changes/3/" in old
    assert f"http://testserver/documents/{revised.pk}/version/1/" in old
    assert 'name="robots" content="noindex"' in old
    canonical = f"http://testserver{revised.access_copy.get_absolute_url()}"
    assert f'<link rel="canonical" href="{canonical}">' in old


def test_the_document_names_its_versions_and_the_address_to_cite(
    client: Client, revised
) -> None:
    shown = page(client, revised.access_copy.get_absolute_url())
    assert f"/documents/{revised.pk}/version/all/" in shown
    assert f"http://testserver/documents/{revised.pk}/version/3/" in shown
    listed = page(client, f"/documents/{revised.pk}/version/all/")
    for number in (1, 2):
        assert f"/version/{number}/changes/{number + 1}/" in listed


def test_a_document_in_its_first_version_speaks_of_no_others(
    client: Client, published
) -> None:
    document = published()
    shown = page(client, document.access_copy.get_absolute_url())
    assert "/version/all/" not in shown
    assert page(client, f"/documents/{document.pk}/version/all/")


def test_changes_are_marked_word_by_word(client: Client, revised) -> None:
    found = page(client, f"/documents/{revised.pk}/version/1/changes/3/")
    assert "prot</del>" in found
    assert "port</ins>" in found
    assert "2014</del>" in found
    assert "&lt;</ins>" in found
    assert "3 paragraphs stayed the same" in found
    assert "Nobody eats" not in found


def test_changes_run_the_way_of_their_words(client: Client, published) -> None:
    document = published("الميناء مغلق منذ امس.", "We met.", language="ar")
    text = "الميناء مفتوح منذ امس.\n\nWe met again."
    revise(document=document, text=text, by=f.UserFactory())
    found = page(client, f"/documents/{document.pk}/version/1/changes/2/")
    assert '<p lang="ar" dir="rtl">' in found
    assert '<p lang="und" dir="ltr">' in found


@pytest.mark.parametrize(
    "address",
    [
        "version/0/",
        "version/4/",
        "version/999999999999999999/",
        "version/2/changes/1/",
        "version/2/changes/2/",
        "version/1/changes/4/",
        "version/0/changes/1/",
    ],
)
def test_what_never_was_is_not_found(client: Client, revised, address: str) -> None:
    assert client.get(f"/documents/{revised.pk}/{address}").status_code == 404


ADDRESSES = [
    "version/1/",
    "version/3/",
    "version/all/",
    "version/1/changes/2/",
    "cite.bib",
    "schema.jsonld",
    "",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_withdrawn_document_is_gone_with_all_its_versions(
    client: Client, revised, address: str
) -> None:
    withdraw([revised.pk], by=f.UserFactory())
    response = client.get(f"/documents/{revised.pk}/{address}")
    assert response.status_code == 410
    assert b"port" not in response.content.split(b"<main")[1]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_draft_has_no_versions(client: Client, db: None, address: str) -> None:
    draft = f.DocumentFactory()
    f.write_text(draft, "The port is closed.")
    assert client.get(f"/documents/{draft.pk}/{address}").status_code == 404


def test_a_version_that_is_not_kept_says_so(client: Client, revised) -> None:
    old = AccessVersion.objects.get(number=1)
    old.withhold()
    old.save()
    shown = page(client, f"/documents/{revised.pk}/version/1/")
    assert "is not kept for readers" in shown
    assert "prot is" not in shown
    changes = f"/documents/{revised.pk}/version/1/changes/3/"
    assert client.get(changes).status_code == 404
    assert changes not in page(client, f"/documents/{revised.pk}/version/all/")


@pytest.mark.parametrize(
    "address", ["version/1/", "version/all/", "version/1/changes/3/"]
)
def test_pages_of_versions_take_few_queries(
    client: Client, revised, address: str, django_assert_max_num_queries
) -> None:
    with django_assert_max_num_queries(8):
        client.get(f"/documents/{revised.pk}/{address}")
