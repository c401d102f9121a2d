"""Documents for machines: citations, JSON-LD, feeds, sitemaps."""

import json
from xml.etree import ElementTree

import pytest
from django.test import Client

from tests.factories import ContributionFactory, OrganisationFactory, PeriodicalFactory


@pytest.fixture
def cited(published):
    """A document whose names and title would break a careless format."""

    def around(document) -> None:
        ContributionFactory(
            document=document,
            name_as_printed='Union & "Friends" {of} 100%',
            organisation=OrganisationFactory(slug="union"),
            resolution="editor",
        )

    return published(
        title='Bread </script> & "work"\nnow',
        date_edtf="2018-09-09",
        date_basis="stated",
        periodical=PeriodicalFactory(name="The Weekly"),
        issue="2094",
        around=around,
    )


def test_bibtex_escapes_what_tex_would_read(client: Client, cited) -> None:
    entry = client.get(f"/documents/{cited.pk}/cite.bib").content.decode()
    assert r"Union \& \"" not in entry
    assert r"Union \& " in entry
    assert r"\{of\} 100\%" in entry
    assert "date = {2018-09-09}" in entry
    assert f"/documents/{cited.pk}/version/1/" in entry


def test_ris_has_one_field_a_line(client: Client, cited) -> None:
    record = client.get(f"/documents/{cited.pk}/cite.ris").content.decode()
    lines = record.split("\r\n")
    assert lines[0].startswith("TY  - ")
    assert lines[-2] == "ER  - "
    assert "DA  - 2018/09/09/" in lines
    assert all(line[2:6] == "  - " for line in lines[:-1])


def test_csl_and_schema_are_json(client: Client, cited) -> None:
    item = json.loads(client.get(f"/documents/{cited.pk}/cite.json").content)[0]
    assert item["issued"] == {"date-parts": [[2018, 9, 9]]}
    data = json.loads(client.get(f"/documents/{cited.pk}/schema.jsonld").content)
    assert data["name"] == cited.title
    assert data["isPartOf"]["issueNumber"] == "2094"
    page = client.get(cited.access_copy.get_absolute_url()).content.decode()
    inside = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert json.loads(inside) == data


def test_a_document_without_anything_is_citable(client: Client, published) -> None:
    document = published(title="")
    for form in ("txt", "bib", "ris", "json"):
        assert client.get(f"/documents/{document.pk}/cite.{form}").status_code == 200
    json.loads(client.get(f"/documents/{document.pk}/schema.jsonld").content)


@pytest.mark.parametrize("address", ["/feed/", "/organisations/union/feed/"])
def test_feeds_are_atom(client: Client, cited, address: str) -> None:
    feed = ElementTree.fromstring(client.get(address).content)
    assert feed.tag == "{http://www.w3.org/2005/Atom}feed"
    assert len(feed.findall("{*}entry")) == 1


def test_a_feed_of_what_is_not_public_is_not_there(client: Client, db: None) -> None:
    OrganisationFactory(slug="hidden")
    assert client.get("/organisations/hidden/feed/").status_code == 404


def test_the_sitemap_names_every_document_in_both_languages(
    client: Client, cited
) -> None:
    index = client.get("/sitemap.xml").content.decode()
    assert "sitemap-documents.xml" in index
    urls = client.get("/sitemap-documents.xml").content.decode()
    assert f"/documents/{cited.pk}/" in urls
    assert f"/ar/documents/{cited.pk}/" in urls


def test_robots_are_told_where_the_sitemap_is(client: Client) -> None:
    assert (
        "Sitemap: http://testserver/sitemap.xml"
        in client.get("/robots.txt").content.decode()
    )


def test_pages_name_their_canonical_address(client: Client, cited) -> None:
    address = cited.access_copy.get_absolute_url()
    page = client.get(f"{address}?utm=1").content.decode()
    assert f'<link rel="canonical" href="http://testserver{address}">' in page


def test_a_citation_names_one_address_in_every_language(client: Client, cited) -> None:
    version = f"http://testserver/documents/{cited.pk}/version/1/"
    assert version in client.get(f"/ar/documents/{cited.pk}/cite.txt").content.decode()


def test_a_vague_date_is_cited_in_words(client: Client, published) -> None:
    document = published(date_edtf="2018-07-08/..", date_basis="stated")
    item = json.loads(client.get(f"/documents/{document.pk}/cite.json").content)[0]
    assert item["issued"] == {"literal": "from 8 July 2018"}
