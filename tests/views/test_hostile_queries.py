"""No words in an address break a page."""

import pytest
from django.test import Client
from django.urls import reverse

LISTS = [
    "home",
    "documents",
    "organisations",
    "people",
    "signatories",
    "events",
    "places",
    "tags",
    "periodicals",
]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    "query",
    [
        "after=~",
        "after=%00",
        "after=9999-99-99.1",
        "after=" + "9" * 900,
        "page=1000000000",
        "q=" + "a" * 900,
        "q=%C0%80",
        "q='%3B--",
        "q=%26%21%7C%28%3A*",
        "kind=nothing",
        "year=99999999999999999999",
        "from=%E2%80%8F",
        "role=%00",
        "unknown=1&q=",
    ],
)
def test_no_query_is_an_error_of_ours(
    client: Client, db: None, name: str, query: str
) -> None:
    assert client.get(f"{reverse(name)}?{query}").status_code in (200, 400, 404)


def test_an_address_too_large_for_a_key_is_not_found(client: Client, db: None) -> None:
    assert client.get(f"/documents/{'9' * 18}/").status_code == 404
    assert client.get(f"/documents/{'9' * 30}/").status_code == 404
