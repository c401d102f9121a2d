"""Guessing passwords is slow, tells nothing, and locks nobody out for good."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.test import Client
from django.urls import reverse
from django.utils import timezone

PASSWORD = "a long one for the tests"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def owner(django_user_model):
    return django_user_model.objects.create_superuser("editor", password=PASSWORD)


def log_in(client: Client, name: str, password: str, address: str = "127.0.0.1"):
    return client.post(
        reverse("admin:login"),
        {"username": name, "password": password, "next": "/admin/"},
        REMOTE_ADDR=address,
    )


def guess(client: Client, times: int, **where: str) -> list[int]:
    return [
        log_in(client, "editor", "wrong", **where).status_code for _ in range(times)
    ]


def test_guessing_is_throttled_at_the_fifth_attempt(client):
    assert guess(client, 8) == [200] * 4 + [429] * 4
    assert log_in(client, "editor", PASSWORD).status_code == 429


def test_the_page_of_a_throttled_visitor_is_ours(client):
    guess(client, 5)
    response = log_in(client, "editor", "wrong")

    assert b"Too many attempts" in response.content
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


def test_the_owner_can_log_in_from_elsewhere(client):
    guess(client, 50, address="203.0.113.9")

    assert log_in(client, "editor", PASSWORD).status_code == 302


def test_the_pause_ends_even_if_guessing_goes_on(client):
    guess(client, 5)
    begun = timezone.now() - timedelta(minutes=16)
    AccessAttempt.objects.update(attempt_time=begun)

    assert log_in(client, "editor", PASSWORD).status_code == 302


def test_guesses_during_the_pause_do_not_prolong_it(client):
    guess(client, 5)
    begun = timezone.now() - timedelta(minutes=14)
    AccessAttempt.objects.update(attempt_time=begun)
    guess(client, 5)

    assert AccessAttempt.objects.get().attempt_time == begun


def test_known_and_unknown_names_are_answered_alike(client):
    known = log_in(client, "editor", "wrong").content.replace(b"editor", b"NAME")
    unknown = log_in(client, "nobody", "wrong").content.replace(b"nobody", b"NAME")

    def without_token(page: bytes) -> list[bytes]:
        return [line for line in page.splitlines() if b"csrfmiddleware" not in line]

    assert without_token(known) == without_token(unknown)


def test_passwords_are_hashed_with_argon2(owner):
    assert owner.password.startswith("argon2$argon2id$")


def test_no_log_names_who_tried(client, caplog):
    guess(client, 8, address="203.0.113.9")

    assert "203.0.113.9" not in caplog.text
    assert "editor" not in caplog.text
