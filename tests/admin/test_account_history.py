"""Users and groups have a history with diffs, and the way back."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from django.urls import reverse

from tests.factories import UserFactory

from .forms import posted

pytestmark = pytest.mark.django_db


def url(record, page):
    return reverse(f"admin:auth_{record._meta.model_name}_{page}", args=[record.pk])


def changed(desk, record, **values):
    page = url(record, "change")
    data = posted(desk.get(page)) | values
    assert desk.post(page, data).status_code == 302


def take_back(desk, record):
    newest = LogEntry.objects.order_by("-pk").values_list("pk", flat=True)[0]
    return desk.post(url(record, "history"), {"entry": f"log:{newest}"}, follow=True)


def test_the_page_tells_what_each_field_was_and_is(desk):
    user = UserFactory(email="old@example.org")
    changed(desk, user, email="new@example.org", last_name="بارزانی")

    page = desk.get(url(user, "history")).text

    assert "<del>old@example.org</del>" in page
    assert "<ins>new@example.org</ins>" in page
    assert "<ins>بارزانی</ins>" in page
    assert "by chief" in page


def test_groups_that_came_and_went_are_named(desk):
    user = UserFactory()
    editor, publisher = (Group.objects.get(name=n) for n in ("editor", "publisher"))
    user.groups.add(editor)
    changed(desk, user, groups=[str(publisher.pk)])

    page = desk.get(url(user, "history")).text

    assert "<del>editor</del>" in page
    assert "<ins>publisher</ins>" in page


def test_a_change_of_a_user_is_taken_back(desk):
    user = UserFactory(email="old@example.org")
    editor = Group.objects.get(name="editor")
    user.groups.add(editor)
    changed(desk, user, email="new@example.org", groups=[])

    told = take_back(desk, user)

    user.refresh_from_db()
    assert (user.email, list(user.groups.all())) == ("old@example.org", [editor])
    assert "has its former values again" in told.text
    assert told.text.count("<ins>old@example.org</ins>") == 1


def test_a_change_of_a_group_is_taken_back(desk):
    group = Group.objects.get(name="annotator")
    before = set(group.permissions.all())
    one = Permission.objects.exclude(group=group).first()
    changed(desk, group, name="remarkers", permissions=[str(one.pk)])

    take_back(desk, group)

    group.refresh_from_db()
    assert (group.name, set(group.permissions.all())) == ("annotator", before)


def test_former_values_that_no_longer_fit_are_refused(desk):
    user = UserFactory(username="first")
    changed(desk, user, username="second")
    UserFactory(username="first")

    told = take_back(desk, user)

    assert "It cannot be taken back" in told.text
    user.refresh_from_db()
    assert user.username == "second"


def test_no_password_is_noted(desk):
    user = UserFactory()
    page = reverse("admin:auth_user_password_change", args=[user.pk])
    secret = "a long one for the tests"
    desk.post(
        page, {"password1": secret, "password2": secret, "usable_password": "true"}
    )

    shown = desk.get(url(user, "history")).text

    assert User.objects.get(pk=user.pk).check_password(secret)
    assert "Changed password" in shown
    assert secret not in shown
    assert "argon2" not in shown
    assert take_back(desk, user).text.count("It cannot be taken back.") == 1


@pytest.mark.parametrize("entry", ["", "log:", "log:abc", "log:999999", "x" * 100])
def test_an_entry_that_is_not_there_is_said_to_be(desk, entry):
    user = UserFactory()

    told = desk.post(url(user, "history"), {"entry": entry}, follow=True)

    assert "It cannot be taken back" in told.text


def test_only_who_may_change_users_takes_back(desk):
    user = UserFactory(email="old@example.org")
    changed(desk, user, email="new@example.org")
    newest = LogEntry.objects.order_by("-pk")[0].pk
    looker = UserFactory(is_staff=True)
    looker.user_permissions.add(Permission.objects.get(codename="view_user"))
    client = Client()
    client.force_login(looker)

    answer = client.post(url(user, "history"), {"entry": f"log:{newest}"})

    assert answer.status_code == 403
    assert client.get(url(user, "history")).status_code == 200
