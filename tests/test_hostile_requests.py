"""Requests that nobody means well, to every address there is or will be.

The addresses come from the resolver and the registry of the admin site, so a page
that is added later is tried without anybody thinking of it.
"""

import re
from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

pytestmark = pytest.mark.django_db

# What stands in an address where a page expects a number, a slug or a date.
PIECES = [
    *("1", "0", "-1", "9223372036854775808", "99999999999999999999999", "1e309"),
    *("x", "%00", "a%00b", "%ff", "%ED%A0%80", "%2e%2e%2f", "'", "{{7*7}}", "a" * 3000),
    *("0000-00-00", "9999-99-99", "%D9%A1", "%F0%9F%98%80", "%E2%80%AE", "%0d%0aX:1"),
]

PARAMETERS = [
    *("q", "page", "after", "before", "from", "sort", "kind", "year", "date", "id"),
    *("organisation", "person", "place", "event", "tag", "language", "letter"),
    *("issued_after", "issued_before", "issuer", "periodical", "format", "cursor"),
]

VALUES = [
    *("%00", "a%00b", "%ff", "%ED%A0%80", "%C0%80", "1e309", "1000000000", "-1"),
    *("9223372036854775808", "NaN", "[]", "'", "%22", "%5C", "%27%29%3B--"),
    *("a%20%26%20%7C%20!%20(%20%3C-%3E%20:*", "-a%20-b%20" * 20, "%22a%22" * 40),
    *("%D9%80" * 200, "0000-00-00", "99999-01-01", "%F0%9F%98%80", "x" * 1500),
    *("WyJ4IiwgMV0", "..%2F..%2Fetc%2Fpasswd", "%7B%7D", "true", ""),
]

ODD_QUERIES = [
    pytest.param("q=" + "a" * 1_000_000, 400, id="a-megabyte"),
    pytest.param("&".join(f"f{n}=1" for n in range(5000)), 400, id="5000-fields"),
    pytest.param("q=a&" * 90, None, id="the-same-key-again-and-again"),
    pytest.param("&&&===&;", None, id="only-separators"),
    pytest.param("%", None, id="a-lonely-percent-sign"),
    pytest.param("q[]=1&q[$ne]=2", None, id="keys-of-other-languages"),
    pytest.param("%00=1", 400, id="nul-in-a-key"),
    pytest.param("\xff\xfe", None, id="bytes-that-are-not-text"),
]


def patterns(resolver: URLResolver, before: str = "") -> Iterator[str]:
    """Yield the routes of all public pages, with their `<int:pk>` as written."""
    for entry in resolver.url_patterns:
        route = before + str(entry.pattern)
        if isinstance(entry, URLResolver):
            if entry.app_name != "admin":
                yield from patterns(entry, route)
        elif isinstance(entry, URLPattern):
            yield route


ROUTES = sorted(set(patterns(get_resolver())))


def paths(route: str) -> set[str]:
    """Return the route's addresses, each piece in the place of all its variables."""
    return {"/" + re.sub(r"<[^>]+>", piece, route) for piece in PIECES}


def send(client: Client, method: str, path: str, query: str = "", **extra: str):
    """Send a request whose query string arrives as it stands here."""
    with transaction.atomic():  # a broken statement ends here, not in the test's own
        return client.generic(method, path, QUERY_STRING=query, **extra)


def assert_harmless(response: HttpResponse, said: str) -> None:
    """No error of ours, no cookie, and all the headers that protect a reader."""
    assert response.status_code < 500, said
    # A cookie that means nothing may be taken away, but none is given.
    assert not any(cookie.value for cookie in response.cookies.values()), said
    assert "default-src 'none'" in response.headers["Content-Security-Policy"], said
    assert response.headers["X-Content-Type-Options"] == "nosniff", said
    assert response.headers["Referrer-Policy"] == "no-referrer", said
    assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin", said


@pytest.fixture
def anybody() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture
def editor() -> Client:
    """The most powerful account there is: nothing is refused for lack of rights."""
    user = get_user_model().objects.create_superuser("editor", password=None)
    client = Client(raise_request_exception=False)
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


@pytest.mark.parametrize("route", ROUTES)
def test_hostile_addresses(anybody, route):
    for path in paths(route):
        assert_harmless(send(anybody, "GET", path), path)


@pytest.mark.parametrize("route", ROUTES)
def test_hostile_values_for_every_parameter(anybody, route):
    path = "/" + re.sub(r"<[^>]+>", "1", route)
    for value in VALUES:
        query = "&".join(f"{name}={value}" for name in PARAMETERS)[:3900]
        assert_harmless(send(anybody, "GET", path, query), f"{path}?{query}")
    for name in PARAMETERS:
        for value in ("%00", "9223372036854775808", "1e309", "x", "-1"):
            query = f"{name}={value}"
            assert_harmless(send(anybody, "GET", path, query), f"{path}?{query}")


@pytest.mark.parametrize(("query", "status"), ODD_QUERIES)
def test_odd_queries(anybody, query, status):
    for route in ROUTES:
        path = "/" + re.sub(r"<[^>]+>", "1", route)
        response = send(anybody, "GET", path, query)
        assert_harmless(response, path)
        assert status in (None, response.status_code)


@pytest.mark.parametrize("method", ["TRACE", "PUT", "PATCH", "DELETE", "CONNECT", "X"])
def test_odd_methods_are_refused(anybody, method):
    response = send(anybody, method, "/")

    assert response.status_code == 405
    assert response.headers["Allow"]
    assert_harmless(response, method)


@pytest.mark.parametrize("route", ROUTES)
def test_nothing_public_takes_a_post(anybody, route):
    path = "/" + re.sub(r"<[^>]+>", "1", route)

    assert send(anybody, "POST", path).status_code == 405


@pytest.mark.parametrize(
    "extra",
    [
        pytest.param({"HTTP_HOST": "evil.example"}, id="another-host"),
        pytest.param({"HTTP_HOST": "a b\x00"}, id="broken-host"),
    ],
)
def test_a_wrong_host_is_refused(anybody, extra):
    response = send(anybody, "GET", "/", **extra)

    assert response.status_code == 400
    assert_harmless(response, str(extra))


@pytest.mark.parametrize(
    "extra",
    [
        pytest.param({"HTTP_COOKIE": "sessionid=\x00; a"}, id="nul-in-a-cookie"),
        pytest.param({"HTTP_COOKIE": "sessionid=" + "x" * 5000}, id="long-cookie"),
        pytest.param({"HTTP_COOKIE": "sessionid=unknown"}, id="unknown-session"),
        pytest.param({"HTTP_COOKIE": "=;;=\xff"}, id="broken-cookie"),
        pytest.param({"HTTP_ACCEPT_LANGUAGE": "a-" * 5000}, id="long-language"),
        pytest.param({"HTTP_ACCEPT": "*/*;q=\x00"}, id="broken-accept"),
        pytest.param({"HTTP_IF_MODIFIED_SINCE": "yesterday"}, id="broken-date"),
        pytest.param({"HTTP_IF_NONE_MATCH": '"' * 5000}, id="broken-etag"),
        pytest.param({"HTTP_RANGE": "bytes=9-1,-9999999999"}, id="broken-range"),
        pytest.param({"HTTP_X_FORWARDED_FOR": "' OR 1=1"}, id="forged-address"),
        pytest.param({"HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE"}, id="other-method"),
    ],
)
def test_hostile_headers(anybody, extra):
    for route in ROUTES:
        path = "/" + re.sub(r"<[^>]+>", "1", route)
        assert_harmless(send(anybody, "GET", path, **extra), path)


@pytest.mark.parametrize(
    ("body", "content_type", "length"),
    [
        pytest.param(b"--x\r\n", "multipart/form-data", None, id="no-boundary"),
        pytest.param(b"\xff" * 99, "multipart/form-data; boundary=x", None, id="junk"),
        pytest.param(b"--x", "multipart/form-data; boundary=\xff", None, id="bad-name"),
        pytest.param(b"a=1", "application/x-www-form-urlencoded", "-1", id="negative"),
        pytest.param(b"a=1", "application/x-www-form-urlencoded", "many", id="words"),
        pytest.param(b"a=%00", "application/x-www-form-urlencoded", None, id="nul"),
        pytest.param(
            b"a=1&" * 9999, "application/x-www-form-urlencoded", None, id="many"
        ),
        pytest.param(b"a=1", "text/plain; charset=nonsense", None, id="odd-charset"),
    ],
)
def test_hostile_bodies_at_the_log_in(anybody, body, content_type, length):
    extra = {"CONTENT_LENGTH": length} if length else {}
    response = anybody.generic(
        "POST", reverse("admin:login"), body, content_type=content_type, **extra
    )

    assert response.status_code < 500


# The editors' desk

CHANGELIST_QUERIES = [
    *("q=%00", "q=a%00b", "q=%ff", "q=%22", "q=" + "a%20" * 300, "p=1000000000"),
    *("p=x", "p=-1", "p=1e309", "o=99.-99", "o=x", "e=1", "all=", "_facets=True"),
    *("id__exact=%00", "id__exact=x", "id__exact=9223372036854775808", "id__in=x,,"),
    *("id__in=9223372036854775808", "pk__gt=1e400", "nonsense__lookup=1", "id__gt="),
    *("_to_field=password", "_popup=1", "id__isnull=maybe", "year=99999", "x" * 2000),
]

OBJECT_IDS = ["0", "x", "9223372036854775808", "_00", "_3A_2F", "%00", "-1", "1e309"]

REGISTERED = [
    pytest.param(model, id=model._meta.label_lower)
    for model in sorted(admin.site._registry, key=lambda m: m._meta.label_lower)
]


def desk(model: type, page: str, *arguments: str) -> str:
    name = f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}"
    return reverse(name, args=arguments)


@pytest.mark.parametrize("model", REGISTERED)
def test_lists_of_the_desk(editor, model):
    for query in CHANGELIST_QUERIES:
        response = send(editor, "GET", desk(model, "changelist"), query)
        assert response.status_code < 500, query


@pytest.mark.parametrize("model", REGISTERED)
def test_pages_of_the_desk(editor, model):
    for identifier in OBJECT_IDS:
        path = desk(model, "changelist") + f"{identifier}/change/"
        assert send(editor, "GET", path).status_code < 500, path
        for page in ("delete/", "history/"):
            path = desk(model, "changelist") + f"{identifier}/{page}"
            assert send(editor, "GET", path).status_code < 500, path


@pytest.mark.parametrize("model", REGISTERED)
@pytest.mark.parametrize(
    "value",
    [
        pytest.param("a\x00b", id="nul"),
        pytest.param("9" * 30, id="huge-number"),
        pytest.param("x" * 9000, id="long"),
        pytest.param('{"a": "\\u0000"}', id="nul-in-json"),
        pytest.param('"\\ud800"', id="lone-surrogate-in-json"),
    ],
)
def test_forms_of_the_desk(editor, rf, model, value):
    request = rf.get("/")
    request.user = get_user_model().objects.get()
    model_admin = admin.site._registry[model]
    if not model_admin.has_add_permission(request):
        return
    data = dict.fromkeys(model_admin.get_form(request).base_fields, value)
    for formset, _ in model_admin.get_formsets_with_inlines(request):
        prefix = formset.get_default_prefix()
        data |= {f"{prefix}-TOTAL_FORMS": "1", f"{prefix}-INITIAL_FORMS": "0"}
        data |= {f"{prefix}-0-{name}": value for name in formset.form.base_fields}
    with transaction.atomic():
        response = editor.post(desk(model, "add"), data)

    assert response.status_code < 500


@pytest.mark.parametrize("term", ["%00", "%ff", "a" * 2000, "%22", "-a%20-b"])
def test_autocompletion(editor, term):
    for model in admin.site._registry:
        for field in model._meta.get_fields():
            if not (field.many_to_one or field.many_to_many) or not field.concrete:
                continue
            query = (
                f"term={term}&app_label={model._meta.app_label}"
                f"&model_name={model._meta.model_name}&field_name={field.name}"
            )
            response = send(editor, "GET", reverse("admin:autocomplete"), query)
            assert response.status_code < 500, query
