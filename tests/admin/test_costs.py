"""What the pages of the desk ask of the database, however much they show."""

import pghistory
import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from archive.models import BatchStatus, Outcome, RunStatus, Status
from tests.factories import (
    ConflictFactory,
    ContributionFactory,
    DocumentEventFactory,
    DocumentFactory,
    DocumentTagFactory,
    EventFactory,
    FigureFactory,
    ImportBatchFactory,
    ImportRowFactory,
    ImportRunFactory,
    MentionFactory,
    OrganisationFactory,
    PeriodicalFactory,
    PlaceFactory,
    SignatoryFactory,
    SourceFactory,
    UserFactory,
    passage_of,
    write_text,
)

pytestmark = pytest.mark.django_db

MOST = 12


@pytest.fixture
def colleague(db):
    """A client logged in as a member of every group, whose rights are looked up."""
    user = UserFactory(is_staff=True)
    user.groups.set(Group.objects.all())
    client = Client()
    client.force_login(user)
    return client


def document_with(rows):
    document = DocumentFactory(
        source=SourceFactory(),
        periodical=PeriodicalFactory(),
        place=PlaceFactory(),
        part_of=DocumentFactory(),
    )
    for number in range(1, rows + 1):
        body = OrganisationFactory(name=f"Union {number}")
        told = {"organisation": body, "resolution": "editor", "position": number}
        SignatoryFactory(document=document, **told)
        ContributionFactory(document=document, role="issuer", **told)
        DocumentEventFactory(document=document, event=EventFactory())
        DocumentTagFactory(content_object=document)
    return document


def form(rows):
    return reverse("admin:archive_document_change", args=[document_with(rows).pk])


def history(changes):
    document = document_with(changes)
    for number in range(changes):
        with pghistory.context(user=UserFactory().pk):
            document.title = f"Title {number}"
            document.place = PlaceFactory()
            document.save()
            SignatoryFactory(document=document, position=100 + number).delete()
    return reverse("admin:archive_document_history", args=[document.pk])


def names_to_resolve(names):
    for number in range(names):
        OrganisationFactory(name=f"Union {number} of Basra")
        SignatoryFactory(name_as_printed=f"Union {number} of Basra")
    return reverse("admin:resolve_names")


def import_page(batches):
    run = ImportRunFactory(status=RunStatus.RUNNING)
    for number in range(batches):
        for status in BatchStatus:
            place = number * len(BatchStatus) + BatchStatus.values.index(status)
            ImportBatchFactory(
                run=run, number=place, status=status, message="It is odd."
            )
        ImportRowFactory(run=run, outcome=Outcome.FAILED)
    return reverse("admin:archive_importrun_change", args=[run.pk])


def plan(rows):
    run = ImportRunFactory(status=RunStatus.PLANNED)
    for _ in range(rows):
        ImportRowFactory(run=run, document=DocumentFactory())
    return reverse("admin:import_plan", args=[run.pk])


def work_in_the_background(runs):
    for _ in range(runs):
        ImportBatchFactory(run=ImportRunFactory(status=RunStatus.RUNNING))
    return reverse("admin:background")


def document_at_the_desk(facts):
    document = DocumentFactory()
    write_text(document, " ".join(f"word{number}" for number in range(facts)))
    for number in range(facts):
        told = {"document": document}
        passage = passage_of(document, f"word{number}")
        body = OrganisationFactory(name=f"Body {number}")
        MentionFactory(**told, passage=passage, organisation=body, place=None)
        FigureFactory(**told, passage=passage, event=EventFactory())
    return reverse("admin:desk", args=[document.pk])


def waiting_mentions(mentions):
    for _ in range(mentions):
        MentionFactory(status="suggested")
    return reverse("admin:queue", args=["mentions"])


def waiting_conflicts(conflicts):
    for _ in range(conflicts):
        ConflictFactory()
    return reverse("admin:queue", args=["conflicts"])


def passage(facts):
    document = DocumentFactory()
    write_text(document, "The port is closed.")
    words = passage_of(document, "port")
    for number in range(facts):
        body = OrganisationFactory(name=f"Body {number}")
        told = {"document": document, "passage": words, "place": None}
        MentionFactory(**told, organisation=body)
    return reverse("admin:archive_passage_change", args=[words.pk])


def first_page(documents):
    for _ in range(documents):
        DocumentFactory(status=Status.DRAFT)
    return reverse("admin:index")


@pytest.mark.parametrize(
    "page",
    [
        form,
        history,
        names_to_resolve,
        import_page,
        plan,
        work_in_the_background,
        document_at_the_desk,
        waiting_mentions,
        waiting_conflicts,
        passage,
        first_page,
    ],
)
def test_a_page_with_more_rows_asks_no_more(page, colleague):
    few, many = page(1), page(7)
    colleague.get(few)  # what is looked up once for all pages

    counts = []
    for address in (few, many):
        with CaptureQueriesContext(connection) as queries:
            response = colleague.get(address)
        assert response.status_code == 200
        counts.append(len(queries.captured_queries))

    assert counts[1] <= max(counts[0], MOST) <= MOST
