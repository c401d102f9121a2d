"""What every request passes through: trouble with the database, editors' sessions."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.db import DataError, InterfaceError, OperationalError, connection
from django.http import HttpResponse
from django.test import Client
from django.urls import path, reverse

from archive import middleware
from config import urls


def failing(error):
    def view(request):
        raise error

    return view


def busy(request):
    """A page whose statement takes longer than its connection allows."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = '50ms'")
        cursor.execute("SELECT pg_sleep(5)")


def too_large(request):
    """A page that hands the database a number that it cannot hold."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::integer", [10**12])


urlpatterns = [
    path("away/", failing(OperationalError("the server closed the connection"))),
    path("closed/", failing(InterfaceError("the connection is closed"))),
    path("value/", failing(DataError("integer out of range"))),
    path("ours/", failing(ZeroDivisionError("a secret of ours"))),
    path("busy/", busy),
    path("too-large/", too_large),
    path("fine/", lambda request: HttpResponse("fine")),
    *urls.urlpatterns,
]

handler500 = "archive.errors.server_error"


@pytest.fixture
def anybody() -> Client:
    return Client(raise_request_exception=False)


@pytest.mark.urls(__name__)
@pytest.mark.parametrize("address", ["/away/", "/closed/"])
def test_without_a_database_the_page_says_when_to_come_back(anybody, address):
    response = anybody.get(address)

    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) <= 30
    assert b"Try again" in response.content


@pytest.mark.urls(__name__)
@pytest.mark.django_db
def test_a_statement_that_takes_too_long_is_a_busy_archive(anybody):
    assert anybody.get("/busy/").status_code == 503


@pytest.mark.urls(__name__)
@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/value/", "/too-large/"])
def test_a_value_that_the_database_refuses_is_a_bad_request(anybody, address):
    assert anybody.get(address).status_code == 400


@pytest.mark.urls(__name__)
def test_an_error_of_ours_says_nothing_about_us(anybody):
    response = anybody.get("/ours/")

    assert response.status_code == 500
    assert b"secret" not in response.content
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


def test_error_pages_need_neither_database_nor_session(anybody):
    response = anybody.get("/no/such/page/")

    assert response.status_code == 404
    assert not response.cookies


@pytest.mark.urls(__name__)
@pytest.mark.parametrize("address", ["/fine/", "/ours/", "/away/", "/no/", "/%00"])
def test_what_a_reader_looks_for_is_not_written_down(anybody, caplog, address):
    anybody.get(
        f"{address}?q=needle",
        REMOTE_ADDR="203.0.113.9",
        HTTP_USER_AGENT="needle",
        HTTP_REFERER="https://needle.example/",
    )

    assert "needle" not in caplog.text
    assert "203.0.113.9" not in caplog.text


@pytest.mark.urls(__name__)
def test_readers_have_no_session_and_caches_may_keep_their_pages(anybody):
    response = anybody.get("/fine/")

    assert "Vary" not in response.headers
    assert not response.cookies


@pytest.mark.parametrize("address", ["/no/such/page/", "/%00", "/admin/login/"])
@pytest.mark.django_db
def test_https_is_remembered_for_half_a_year_at_least(anybody, address):
    response = anybody.get(address)
    age = response.headers["Strict-Transport-Security"].split("max-age=")[1]

    assert int(age.split(";")[0]) >= 183 * 24 * 60 * 60


# Editors' sessions


@pytest.fixture
def editor(django_user_model) -> Client:
    user = django_user_model.objects.create_superuser("editor", password=None)
    client = Client()
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def clock(monkeypatch):
    """A clock that the test winds forward."""

    class Clock:
        now = 1_700_000_000

        def time(self) -> int:
            return self.now

    clock = Clock()
    monkeypatch.setattr(middleware, "time", clock)
    return clock


def at_desk(client: Client) -> bool:
    return client.get(reverse("admin:index")).status_code == 200


@pytest.mark.django_db
def test_a_database_that_goes_away_under_a_session_is_no_error_of_ours(
    editor, monkeypatch
):
    editor.raise_request_exception = False
    monkeypatch.setattr(SessionStore, "load", failing(OperationalError("gone")))

    assert editor.get(reverse("admin:index")).status_code == 503


@pytest.mark.django_db
def test_a_form_that_is_too_large_is_said_to_be(editor, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = editor.post(reverse("admin:password_change"), {"x": "x" * 2000})

    assert response.status_code == 413


@pytest.mark.django_db
def test_an_idle_session_ends_after_half_an_hour(editor, clock):
    assert at_desk(editor)
    clock.now += 29 * 60
    assert at_desk(editor)
    clock.now += 29 * 60
    assert at_desk(editor)
    clock.now += 31 * 60
    assert not at_desk(editor)


@pytest.mark.django_db
def test_a_busy_session_ends_after_twelve_hours(editor, clock):
    for _ in range(12 * 3):
        assert at_desk(editor)
        clock.now += 20 * 60
    clock.now += 1
    assert not at_desk(editor)


@pytest.mark.django_db
def test_a_disabled_editor_is_out_at_once(editor):
    assert at_desk(editor)
    get_user_model().objects.update(is_active=False)

    assert not at_desk(editor)


@pytest.mark.django_db
def test_a_new_password_ends_other_sessions(editor):
    assert at_desk(editor)
    user = get_user_model().objects.get()
    user.set_password("another, and a long one")
    user.save()

    assert not at_desk(editor)


@pytest.mark.django_db
def test_the_desk_is_kept_out_of_caches(editor):
    response = editor.get(reverse("admin:index"))

    assert "no-store" in response.headers["Cache-Control"]
