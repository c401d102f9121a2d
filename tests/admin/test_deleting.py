"""Pages that ask before a record is deleted: what goes with it, in few questions."""

import pytest
from django.urls import reverse

from archive.models import Event, Organisation, Periodical, Person, Place
from tests.factories import ConflictFactory, EventFactory
from tests.factories.registry import FACTORIES, record_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", [Organisation, Person, Place, Event, Periodical])
def test_an_authority_is_deleted_with_what_hangs_on_it_in_few_questions(
    model, desk, django_assert_max_num_queries
):
    record = record_of(model)
    names = 0
    if hasattr(record, "names"):
        for _ in range(3):
            FACTORIES[model.names.rel.related_model](authority=record)
        names = 3
    name = f"admin:archive_{model._meta.model_name}"
    delete = reverse(f"{name}_delete", args=[record.pk])
    with django_assert_max_num_queries(12):
        page = desk.get(delete)

    assert (f"{names} {model._meta.verbose_name} names" in page.text) == bool(names)
    desk.post(delete, {"post": "yes"})
    assert not model.objects.exists()


def test_a_question_about_a_record_goes_with_it(desk):
    event = EventFactory()
    ConflictFactory(document=None, event=event, field="description")
    page = desk.get(reverse("admin:archive_event_delete", args=[event.pk]))

    assert "1 conflict" in page.text
