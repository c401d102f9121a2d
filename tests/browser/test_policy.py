"""The desk and the site run under the content policy as Chromium enforces it."""

import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.urls import reverse
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "a long one for the tests"


@pytest.fixture
def desk(page: Page, live_server) -> Page:
    """A page of somebody who has logged in, through the form as editors do."""
    get_user_model().objects.create_superuser("editor", password=PASSWORD)
    page.goto(live_server.url + reverse("admin:login"))
    page.fill("[name=username]", "editor")
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    page.wait_for_url("**" + reverse("admin:index"))
    return page


def test_the_front_page_breaks_no_rule(page, live_server):
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(live_server.url + "/")

    assert page.title()
    assert [url for url in requested if not url.startswith(live_server.url)] == []
    assert page.context.cookies() == []


def test_the_desk_breaks_no_rule(desk, live_server, rf):
    """Every list and every form; the `page` fixture fails on a word of the policy."""
    request = rf.get("/")
    request.user = get_user_model().objects.get()
    for model, model_admin in admin.site._registry.items():
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        pages = [f"{name}_changelist"]
        if model_admin.has_add_permission(request):
            pages.append(f"{name}_add")
        for page in pages:
            answer = desk.goto(live_server.url + reverse(page))
            assert (page, answer.status) == (page, 200)
