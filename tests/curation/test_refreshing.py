"""What follows in the background, and what must not wait for it."""

import pytest
from django.db import connection
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from archive.curation import refreshing, repointing
from archive.curation.access_copies import rebuild
from archive.curation.merging import merge, undo
from archive.curation.publishing import publish
from archive.models import AccessCopy, AccessPoint, SearchEntry
from archive.search.vectors import KEYS
from tests.admin.forms import page_of, posted
from tests.factories import (
    DocumentFactory,
    MentionFactory,
    OrganisationFactory,
    PersonFactory,
    RedactionFactory,
    SignatoryFactory,
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


def test_without_a_worker_more_is_done_at_once():
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    naming(organisation=absorb, place=None)
    merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")

    assert not ProcrastinateJob.objects.exists()
    assert named("Port Union") == 2


def signed_by(body, count=2):
    """Public documents that *body* has signed."""
    documents = [DocumentFactory() for _ in range(count)]
    for document in documents:
        write_text(document, TEXT)
        SignatoryFactory(
            document=document,
            name_as_printed="The Dockers",
            organisation=body,
            resolution="editor",
        )
    publish([document.pk for document in documents], by=None)
    return documents


def found_under(body):
    """Public documents under *body*, by page, by search and by mark."""
    points = AccessPoint.objects.filter(organisation=body).values("access_copy")
    entries = SearchEntry.objects.extra(
        where=["vector @@ %s::tsquery"], params=[f"'s:{body.pk}'"]
    )
    by_key = SearchEntry.objects.filter(signatory_ids__contains=[body.pk])
    return [points.distinct().count(), entries.count(), by_key.count()]


@pytest.mark.parametrize("rows", [1, 500])
def test_readers_find_signatories_of_a_merged_body_before_any_worker(monkeypatch, rows):
    monkeypatch.setattr(repointing, "AT_ONCE", rows)  # of one statement
    monkeypatch.setattr(refreshing, "WITHOUT_A_WORKER", 1)
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    documents = signed_by(absorb)
    SignatoryFactory(document=documents[0], organisation=keep, resolution="editor")
    rebuild([documents[0].pk])
    done = merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")

    assert found_under(keep) == [2, 2, 2]
    assert found_under(absorb) == [0, 0, 0]
    assert refreshing.batches_left() == 1

    undo(done, by=UserFactory())
    assert found_under(keep) == [1, 1, 1]
    assert found_under(absorb) == [2, 2, 2]


def test_what_is_led_elsewhere_at_once_is_what_a_worker_would_make(worker):
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    signed_by(absorb)
    naming(organisation=absorb, place=None)
    merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")
    at_once = points_and_marks()
    run_jobs()

    assert points_and_marks() == at_once


def points_and_marks():
    """Where all points lead, and all keys of entries."""
    points = AccessPoint.objects.order_by("access_copy", "role", "position")
    entries = SearchEntry.objects.order_by("pk")
    return [
        list(points.values_list("access_copy", "role", "position", "organisation")),
        list(entries.values_list("pk", *KEYS.values())),
        [sorted(m for m in marks_of(key) if ":" in m) for key in entries],
    ]


def marks_of(entry):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tsvector_to_array(vector) FROM archive_searchentry"
            " WHERE access_copy_id = %s",
            [entry.pk],
        )
        return cursor.fetchone()[0]


def test_a_withheld_name_leads_to_nobody_when_a_merge_is_undone(worker):
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    (document, _) = signed_by(absorb)
    done = merge(keep=keep, absorb=absorb, by=UserFactory(), reason="The same.")
    passage = passage_of(document, "The Dockers")
    RedactionFactory(document=document, passage=passage)
    rebuild([document.pk])
    undo(done, by=UserFactory())

    points = AccessPoint.objects.filter(access_copy=document.pk, role="signatory")
    assert points.get().organisation is None


def test_a_merge_says_that_documents_follow_later(worker, client):
    keep, absorb = OrganisationFactory(name="Port Union"), OrganisationFactory(name="X")
    naming(organisation=absorb, place=None)
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    page = reverse("admin:merge", args=["organisation", keep.pk, absorb.pk])
    seen = client.get(page).context["seen"]
    answer = client.post(page, {"reason": "The same.", "seen": seen}, follow=True)

    assert "is now part of" in answer.text
    assert "a worker brings them up to date" in answer.text


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
