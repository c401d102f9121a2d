"""Pages that are kept: made once for all readers, forgotten when anything changes."""

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from archive.curation.access_copies import rebuild
from archive.curation.publishing import withdraw
from archive.models import Edition
from archive.views.kept_pages import LARGEST, KeptPages
from tests import factories as f

ASKED = RequestFactory().get("/documents/")
FIRST, SECOND = (1, 1), (2, 3)


def page(text: str = "words", **headers: str) -> HttpResponse:
    return HttpResponse(text, headers=headers)


@pytest.fixture
def pages() -> KeptPages:
    kept = KeptPages(room=100)
    kept.find(FIRST, "")
    return kept


def test_a_page_is_found_as_it_was_made(pages) -> None:
    pages.keep(FIRST, "a", ASKED, page("words", Link="</>"))
    found = pages.find(FIRST, "a")
    assert found.content == b"words"
    assert found.headers["Link"] == "</>"
    assert found.headers["Content-Type"] == "text/html; charset=utf-8"


def test_what_is_done_to_a_response_is_not_done_to_the_page(pages) -> None:
    pages.keep(FIRST, "a", ASKED, page())
    pages.find(FIRST, "a").headers["Link"] = "</>"
    assert "Link" not in pages.find(FIRST, "a").headers


def test_another_edition_forgets_all_pages(pages) -> None:
    pages.keep(FIRST, "a", ASKED, page())
    assert pages.find(SECOND, "a") is None
    assert pages.find(FIRST, "a") is None
    assert pages.taken == 0


def test_a_page_made_for_an_edition_that_has_gone_is_not_kept(pages) -> None:
    pages.find(SECOND, "")
    pages.keep(FIRST, "a", ASKED, page())
    assert pages.taken == 0


def test_the_least_asked_for_makes_room(pages) -> None:
    for tag in "abc":
        pages.keep(FIRST, tag, ASKED, page("x" * 40))
        pages.find(FIRST, "a")
    assert [bool(pages.find(FIRST, tag)) for tag in "abc"] == [True, False, True]
    assert pages.taken == 80


def _with_cookie() -> HttpResponse:
    response = page()
    response.set_cookie("session", "1")
    return response


@pytest.mark.parametrize(
    ("method", "response"),
    [
        ("get", HttpResponse("gone", status=410)),
        ("get", HttpResponse(status=301, headers={"Location": "/"})),
        ("get", page(Vary="Accept, Cookie")),
        ("get", _with_cookie()),
        ("get", page("x" * (LARGEST + 1))),
        ("head", page()),
    ],
    ids=["error", "redirect", "by-cookie", "with-cookie", "too-large", "head"],
)
def test_only_pages_for_everybody_are_kept(pages, method, response) -> None:
    pages.keep(FIRST, "a", getattr(RequestFactory(), method)("/"), response)
    assert pages.find(FIRST, "a") is None


@pytest.fixture
def workers() -> list[Client]:
    """Each client has a memory of its own, as processes of a server have."""
    return [Client(), Client()]


ADDRESSES = ["/", "/documents/", "/documents/?q=port", "/ar/documents/", "/feed/"]


def test_a_page_is_made_once(
    client: Client, published, django_assert_num_queries
) -> None:
    document = published("The port is closed.", title="To the port")
    for address in [*ADDRESSES, document.access_copy.get_absolute_url()]:
        first = client.get(address)
        with django_assert_num_queries(1):
            second = client.get(address)
        assert second.content == first.content
        assert second.headers == first.headers


@pytest.mark.parametrize(
    ("address", "passed_on"),
    [
        ("/documents/", "/documents/?fbclid=IwAR0x"),
        ("/documents/?q=port", "/documents/?utm_source=a&q=port&utm_medium=b"),
        (
            "/documents/?kind=report&kind=article",
            "/documents/?kind=report&kind=article&x",
        ),
        ("/ar/documents/", "/ar/documents/?gclid=1&gclid=2"),
        ("/", "/?ref=%D8%A7"),
    ],
)
def test_a_link_is_the_same_page_whoever_passed_it_on(
    client: Client, published, django_assert_num_queries, address: str, passed_on: str
) -> None:
    published("The port is closed.")
    first = client.get(address)
    with django_assert_num_queries(1):
        second = client.get(passed_on)
    assert second.content == first.content
    assert second.headers["ETag"] == first.headers["ETag"]


def test_the_desk_keeps_its_parameters(admin_client, db) -> None:
    page = admin_client.get("/admin/archive/document/add/?title=Of+all").content
    assert b'value="Of all"' in page or b">Of all<" in page or b">\nOf all<" in page


def _redact(document) -> None:
    f.RedactionFactory(passage=f.passage_of(document, "port"))
    rebuild([document.pk])


def _withdraw(document) -> None:
    withdraw([document.pk], by=f.UserFactory())


@pytest.mark.parametrize("hide", [_redact, _withdraw], ids=["redacted", "withdrawn"])
def test_what_is_hidden_is_hidden_at_the_next_request_in_every_worker(
    workers, published, hide
) -> None:
    document = published("The port is closed.", title="To all")
    own = document.access_copy.get_absolute_url()
    addresses = [own, "/documents/", "/feed/"]
    for worker in workers:
        assert all(b"port" in worker.get(address).content for address in addresses)
        assert all(b"port" in worker.get(address).content for address in addresses)
    hide(document)
    for worker in workers:
        assert not any(b"The port" in worker.get(a).content for a in addresses)
    assert workers[0].get(own).status_code == (410 if hide is _withdraw else 200)


def test_editors_and_readers_get_the_same_public_page(published, admin_client) -> None:
    published("The port is closed.")
    reader = Client()
    assert admin_client.get("/documents/").content == reader.get("/documents/").content


def test_the_desk_is_never_kept(admin_client, db, django_assert_max_num_queries):
    Edition.objects.create()
    for _attempt in range(2):
        response = admin_client.get("/admin/")
        assert response.headers["Cache-Control"] == "no-store, private"
        assert "ETag" not in response.headers
