"""The directory of everyone who signed."""

from django.test import Client

from tests.factories import OrganisationFactory, SignatoryFactory


def sign(*names: str, **fields):
    def around(document) -> None:
        for name in names:
            SignatoryFactory(document=document, name_as_printed=name, **fields)

    return around


def test_an_unresolved_name_has_a_page_of_every_form(client: Client, published) -> None:
    published(title="First", around=sign("League of Women"))
    published(title="Second", around=sign("LEAGUE OF WOMEN"))
    page = client.get("/signatories/league of women/").content.decode()
    assert "First" in page
    assert "Second" in page
    assert "LEAGUE OF WOMEN" in page


def test_a_name_in_another_spelling_leads_to_its_page(
    client: Client, published
) -> None:
    published(around=sign("League of Women"))
    response = client.get("/signatories/League of Women/")
    assert response.status_code == 301
    assert response.headers["Location"] == "/signatories/league%20of%20women/"


def test_a_name_with_one_meaning_leads_to_the_body(client: Client, published) -> None:
    union = OrganisationFactory(slug="union")
    published(around=sign("The Union", organisation=union, resolution="editor"))
    response = client.get("/signatories/the union/")
    assert response.status_code == 302
    assert response.headers["Location"] == "/organisations/union/"


def test_nobody_of_that_name_is_404(client: Client, db: None) -> None:
    assert client.get("/signatories/nobody/").status_code == 404
    assert client.get("/signatories/%E2%80%8B/").status_code == 404


def test_the_directory_says_whom_a_name_means(client: Client, published) -> None:
    union = OrganisationFactory(name="Union of Dockers", slug="union")
    published(around=sign("Dockers U.", organisation=union, resolution="editor"))
    published(around=sign("Unknown League"))
    page = client.get("/signatories/").content.decode()
    assert 'href="/organisations/union/"' in page
    assert 'href="/signatories/unknown%20league/"' in page


def test_the_directory_begins_where_it_is_told(client: Client, published) -> None:
    published(around=sign("Alpha", "Omega"))
    page = client.get("/signatories/?from=Omega").content.decode()
    assert "Omega" in page
    assert ">Alpha<" not in page
