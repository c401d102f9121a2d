"""Five groups, and what each may and may not do."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from tests.factories import ContactDetailFactory, DocumentFactory, UserFactory

pytestmark = pytest.mark.django_db

GROUPS = ["annotator", "editor", "publisher", "privacy officer", "administrator"]

# Sketches, marks and texts that machines compute from what editors see elsewhere.
KEYS_OF_MACHINES = {"accessversion", "edition", "sketchkey", "textsketch"}


def member(name):
    user = UserFactory()
    user.groups.add(Group.objects.get(name=name))
    client = Client()
    client.force_login(user)
    return user, client


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_sees_the_first_page_and_the_documents(group):
    _, client = member(group)

    assert client.get(reverse("admin:index")).status_code == 200
    assert client.get(reverse("admin:archive_document_changelist")).status_code == 200


@pytest.mark.parametrize(
    ("group", "permission", "may"),
    [
        ("annotator", "add_mention", True),
        ("annotator", "change_document", False),
        ("annotator", "view_contactdetail", False),
        ("editor", "change_document", True),
        ("editor", "add_organisation", True),
        ("editor", "publish_document", False),
        ("editor", "add_redaction", True),
        ("editor", "delete_redaction", False),
        ("publisher", "publish_document", True),
        ("publisher", "view_contactdetail", False),
        ("privacy officer", "view_contactdetail", True),
        ("privacy officer", "delete_redaction", True),
        ("privacy officer", "change_document", False),
        ("administrator", "publish_document", True),
        ("administrator", "change_readercomment", True),
    ],
)
def test_permissions(group, permission, may):
    user, _ = member(group)

    assert user.has_perm(f"archive.{permission}") is may


def test_only_publishers_are_offered_to_publish():
    DocumentFactory()
    offered = {}
    for group in ("editor", "publisher"):
        _, client = member(group)
        page = client.get(reverse("admin:archive_document_changelist")).text
        offered[group] = "publish_selected" in page

    assert offered == {"editor": False, "publisher": True}


def test_contact_data_is_for_those_who_protect_it():
    contact = ContactDetailFactory()
    page = reverse("admin:archive_contactdetail_change", args=[contact.pk])
    answers = {group: member(group)[1].get(page).status_code for group in GROUPS}

    assert answers == {
        "annotator": 403,
        "editor": 403,
        "publisher": 403,
        "privacy officer": 200,
        "administrator": 200,
    }


def test_every_model_of_the_archive_is_somebodys_to_see():
    seen = set(
        Permission.objects.filter(group__name__in=GROUPS).values_list(
            "codename", flat=True
        )
    )
    kept = [
        m._meta.model_name
        for m in apps.get_app_config("archive").get_models()
        if not m._meta.model_name.endswith("history")
        and m._meta.model_name not in KEYS_OF_MACHINES
    ]

    assert [m for m in kept if f"view_{m}" not in seen] == []
