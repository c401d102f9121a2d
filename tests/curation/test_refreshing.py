"""What follows in the background, and what must not wait for it."""

import pytest
from django.db import connection
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from archive.curation import refreshing
from archive.curation.merging import merge
from archive.curation.publishing import publish
from archive.models import AccessCopy, AccessPoint
from tests.admin.forms import page_of, posted
from tests.factories import (
    DocumentFactory,
    MentionFactory,
    OrganisationFactory,
    PersonFactory,
    UserFactory,
    passage_of,
    write_text,
)

pytestmark = pytest.mark.django_db

TEXT = "The Dockers have called for a strike."


@pytest.fixture
def worker() -> None:
    """A sign of life of a worker."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT procrastinate_register_worker_v1()")


@pytest.fixture(autouse=True)
def two_are_many(monkeypatch):
    monkeypatch.setattr(refreshing, "AT_ONCE", 1)


def naming(**of) -> list[int]:
    """Two public documents that mention somebody."""
    keys = []
    for _ in range(2):
        document = DocumentFactory()
        write_text(document, TEXT)
        passage = passage_of(document, "Dockers")
        MentionFactory(document=document, passage=passage, status="confirmed", **of)
        keys.append(document.pk)
    publish(keys, by=None)
    return keys


def named(name: str) -> int:
    """How many public documents name *name*."""
    points = AccessPoint.objects.filter(name=name)
    return points.values("access_copy").distinct().count()


def run_jobs() -> int:
    jobs = list(ProcrastinateJob.objects.filter(task_name="refresh_copies"))
    for job in jobs:
        refreshing.refresh_copies(**job.args)
    return len(jobs)


def test_copies_of_many_documents_follow_a_merged_organisation_by_a_worker(worker):
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    naming(organisation=absorb, place=None)
    merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")
    assert named("Port Union") == 0

    assert run_jobs() == 1
    assert named("Port Union") == 2


def test_a_person_is_never_left_under_an_old_name(worker):
    keep, absorb = PersonFactory(name="Abu Ali"), PersonFactory(name="Ali the Docker")
    naming(person=absorb, place=None)
    merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")

    assert not ProcrastinateJob.objects.exists()
    assert named("Abu Ali") == 2


def test_without_a_worker_all_is_done_at_once():
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    naming(organisation=absorb, place=None)
    merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")

    assert not ProcrastinateJob.objects.exists()
    assert named("Port Union") == 2


def test_a_new_name_of_an_organisation_says_that_a_worker_follows(worker, client):
    organisation = OrganisationFactory(name="X", slug="x")
    naming(organisation=organisation, place=None)
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    page = page_of(organisation)
    data = posted(client.get(page)) | {"name": "Port Union"}
    answer = client.post(page, data, follow=True)

    assert "a worker brings them up to date" in answer.text
    assert run_jobs() == 1
    assert named("Port Union") == 2


def test_a_redaction_is_in_force_once_it_is_saved(worker, client):
    (first, _) = naming(organisation=OrganisationFactory(), place=None)
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    page = reverse("admin:archive_redaction_add")
    redaction = {"document": first, "field": "title", "reason": "safety"}
    answer = client.post(page, posted(client.get(page)) | redaction)

    assert answer.status_code == 302
    assert not ProcrastinateJob.objects.exists()
    assert AccessCopy.objects.get(pk=first).title == "[…]"
