"""What was typed before a session ended is sent after the next log-in, no script."""

import time

import pytest
from django.contrib import admin
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from archive.middleware import IDLE_LIMIT
from archive.models import Document
from tests.factories import DocumentFactory, OrganisationFactory
from tests.factories.registry import record_of

from .forms import page_of, posted

pytestmark = pytest.mark.django_db

PASSWORD = "open sesame 12"
WORDS = "دەقی نوێ — “بەسرە” 🔥\nدێڕی دووەم"
OURS = {"headers": {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}}
WRITABLE = [
    model
    for model, model_admin in admin.site._registry.items()
    if hasattr(model_admin.form, "always_checked")
]


@pytest.fixture
def strict(chief):
    """A client that is checked as a browser is, logged in with a password."""
    client = Client(enforce_csrf_checks=True)
    client.get(reverse("admin:login"))
    token = {"csrfmiddlewaretoken": client.cookies["csrftoken"].value}
    who = {"username": "chief", "password": PASSWORD, **token}
    assert client.post(reverse("admin:login"), who).status_code == 302
    return client


def token_in(response):
    return response.context["csrf_token"]


def sent(client, page, data):
    """*data* in the form that a page of *client* shows, with the token of that page."""
    shown = client.get(page)
    return posted(shown) | data | {"csrfmiddlewaretoken": str(token_in(shown))}


def grow_idle(client):
    session = client.session
    session["seen"] = int(time.time()) - IDLE_LIMIT - 1
    session.save()


def form_of(response):
    """The fields of the only form of ours on the page, as a browser sends them."""
    return posted(response) | {"csrfmiddlewaretoken": str(token_in(response))}


def log_in_at(client, response):
    data = form_of(response) | {"username": "chief", "password": PASSWORD}
    return client.post(response.context["app_path"], data)


def test_a_form_sent_too_late_is_saved_after_the_log_in(strict):
    document = DocumentFactory(title="Old")
    page = page_of(document)
    data = sent(strict, page, {"title": "New", "note": WORDS})
    grow_idle(strict)

    asked = strict.post(page, data)
    offered = log_in_at(strict, asked)
    done = strict.post(offered.context["address"], form_of(offered))

    assert (asked.status_code, offered.status_code, done.status_code) == (403, 200, 302)
    document.refresh_from_db()
    assert (document.title, document.note) == ("New", WORDS)


def test_nothing_is_written_before_it_is_sent_again(strict):
    document = DocumentFactory(title="Old")
    data = sent(strict, page_of(document), {"title": "New"})
    grow_idle(strict)
    log_in_at(strict, strict.post(page_of(document), data))

    assert Document.objects.get().title == "Old"


def test_a_wrong_password_does_not_lose_it(strict):
    document = DocumentFactory(title="Old")
    data = sent(strict, page_of(document), {"title": "New"})
    grow_idle(strict)
    asked = strict.post(page_of(document), data)
    wrong = form_of(asked) | {"username": "chief", "password": "wrong"}

    again = strict.post(asked.context["app_path"], wrong)
    offered = log_in_at(strict, again)

    assert ("title", "New") in offered.context["unsent"].fields


def test_who_logged_in_elsewhere_meanwhile_is_offered_to_send_it(strict):
    document = DocumentFactory(title="Old")
    data = sent(strict, page_of(document), {"title": "New"})
    strict.cookies["csrftoken"] = "x" * 32

    offered = strict.post(page_of(document), data, **OURS)
    done = strict.post(page_of(document), form_of(offered))

    assert (offered.status_code, done.status_code) == (403, 302)
    assert Document.objects.get().title == "New"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=["silent", "elsewhere", "null", "cross-site", "sister-site"],
)
def test_what_another_site_sent_is_not_offered(strict, headers):
    document = DocumentFactory(title="Old")
    strict.cookies["csrftoken"] = "x" * 32

    answer = strict.post(page_of(document), {"title": "Forged"}, headers=headers)

    assert answer.status_code == 403
    assert "Forged" not in answer.text


def test_passwords_are_not_written_into_a_page(strict):
    page = reverse("admin:auth_user_add")
    secret = {"username": "new", "password1": "hush hush 123", "password2": "hush 1"}
    data = sent(strict, page, secret)
    grow_idle(strict)

    asked = strict.post(page, data)

    assert "hush" not in asked.text
    assert 'name="unsent:username" value="new"' in asked.text


def test_files_are_named_since_they_do_not_travel(strict):
    page = reverse("admin:take_in")
    data = sent(strict, page, {"title": "Kept title"})
    data["upload"] = SimpleUploadedFile("بيان.txt", b"The port is closed.")
    grow_idle(strict)

    offered = log_in_at(strict, strict.post(page, data))

    assert "بيان.txt" in offered.text
    assert "Kept title" in offered.text


def test_logging_out_twice_asks_for_nothing(strict):
    token = {"csrfmiddlewaretoken": strict.cookies["csrftoken"].value}
    strict.post(reverse("admin:logout"), token)

    asked = strict.post(reverse("admin:logout"), token)

    assert "Nothing that you typed is lost" not in asked.text
    assert asked.context["next"] == reverse("admin:index")


@pytest.mark.parametrize("model", WRITABLE, ids=lambda m: m._meta.model_name)
def test_every_form_of_a_record_is_carried_whole(model, desk):
    record = record_of(model)
    meta = model._meta
    page = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])
    data = posted(desk.get(page))
    flat = [
        (name, one)
        for name, value in data.items()
        for one in (value if isinstance(value, list) else [value])
        if "password" not in name
    ]

    asked = Client().post(page, data)

    assert asked.status_code == 403
    assert sorted(asked.context["unsent"].fields) == sorted(flat)


def test_an_act_on_a_selection_is_carried(desk):
    first, second = DocumentFactory(), OrganisationFactory()
    data = {"action": "publish_selected", "_selected_action": [first.pk, second.pk]}

    asked = Client().post(reverse("admin:archive_document_changelist"), data)

    assert asked.text.count('name="unsent:_selected_action"') == 2
