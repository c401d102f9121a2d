"""Withholding one old version of a document at the desk."""

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.urls import reverse

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish
from archive.models import AccessVersion, Document
from tests.factories import DocumentFactory, write_text

from .test_groups import member

pytestmark = pytest.mark.django_db

LIST = reverse("admin:archive_accessversion_changelist")


@pytest.fixture
def versions() -> list[AccessVersion]:
    """The first two versions of a document of which the third one is public."""
    document = DocumentFactory(title="First words")
    write_text(document, "The port is closed.")
    publish([document.pk], by=None)
    for title in ("Second words", "Third words"):
        Document.objects.filter(pk=document.pk).update(title=title)
        rebuild([document.pk])
    return list(AccessVersion.objects.order_by("number"))


def chosen(version: AccessVersion, **more: str) -> dict[str, object]:
    return {"action": "withhold_selected", "_selected_action": [version.pk], **more}


def seen(version: AccessVersion) -> str:
    address = f"/documents/{version.document_id}/version/{version.number}/"
    return Client().get(address).content.decode()


def test_a_version_is_withheld_once_it_is_confirmed(desk, versions):
    first, second = versions
    page = desk.post(LIST, chosen(first)).content.decode()
    assert "First words" in page
    assert "First words" in seen(first)

    desk.post(LIST, chosen(first, confirmed="1"))
    first.refresh_from_db()
    assert first.is_withheld
    assert not first.paragraphs
    assert "First words" not in seen(first)
    assert "Second words" in seen(second)
    address = f"/documents/{first.document_id}/version/all/"
    assert "First words" not in Client().get(address).content.decode()


def test_whoever_withholds_is_written_down(desk, chief, versions):
    desk.post(LIST, chosen(versions[0], confirmed="1"))
    entry = LogEntry.objects.get(user=chief)
    assert entry.object_repr == str(versions[0])
    assert entry.get_change_message() == "Withheld from readers."


@pytest.mark.parametrize(
    ("group", "may"),
    [("editor", False), ("annotator", False), ("publisher", True)],
)
def test_only_those_may_who_may_publish(versions, group, may):
    _user, client = member(group)
    assert client.get(LIST).status_code == 200
    client.post(LIST, chosen(versions[0], confirmed="1"))
    versions[0].refresh_from_db()
    assert versions[0].is_withheld is may
