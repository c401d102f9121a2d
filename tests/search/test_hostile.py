"""Whatever a reader sends: an answer, and never an error of the database."""

import pytest
from django.http import QueryDict

from archive.search.documents import search

pytestmark = pytest.mark.django_db

QUERIES = {
    "nul": "a\0b",
    "megabyte": "x" * 1_000_000,
    "many-words": "word " * 10_000,
    "spaces": " " * 10_000 + "port",
    "tsquery": "a & | ! <-> <2> (b:*A",
    "only-minus": "- -- -",
    "only-excluded": "-port -closed",
    "stop-words": "the of and",
    "quoted-stop-words": '"of the"',
    "unbalanced": '"port "closed" "',
    "bidi": "\u202e\u2066port\u2069",
    "surrogate": "\ud800port",
    "backslash": "\\ '\\' port\\",
    "quote": "'port' ''",
    "percent": "%s %(words)s {MATCHES} 100%",
    "combining": "\u0301" * 200,
    "emoji": "✊🏽 \U0001f1ee\U0001f1f6",
    "long-word": "ﷺ" * 200,
    "or": "OR or OR",
    "deep": '-"a" OR ' * 300,
}


@pytest.fixture
def port(published):
    published("The port is closed.", title="port")


@pytest.mark.parametrize("q", QUERIES.values(), ids=QUERIES)
def test_any_words(port, q):
    page = search({"q": q})

    assert page.matches.counts.count in (0, 1)
    assert len(page.rows) == page.matches.counts.count


@pytest.mark.parametrize("sort", ["", "newest", "oldest", "relevance", "x' OR 1=1"])
@pytest.mark.parametrize(
    "after", ["", "x", "~", "2018-01-01.1", "~9999-12-31.1", "0.5.1", "\0", "9" * 999]
)
def test_any_place_in_any_order(port, sort, after):
    search({"q": "port", "sort": sort}, after=after)


@pytest.mark.parametrize(
    "name",
    [
        *("kind", "year", "language", "issuer", "signatory", "place"),
        *("event", "tag", "periodical", "from", "to", "sort"),
    ],
)
@pytest.mark.parametrize(
    "value",
    ["'", "\\", "a|b", "9" * 400, "-1", "٢٠١٨", "%00", " ", "\u202e", "x" * 5_000],
)
def test_any_value_of_any_filter(port, name, value):
    params = QueryDict(mutable=True)
    params.setlist(name, [value] * 50)
    page = search(params)

    assert page.matches.counts.count in (0, 1)
