"""Rows for COPY are what Django would make of them."""

from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.db.models.expressions import DatabaseDefault

from archive.intake.accession import ORDER
from archive.models import (
    Document,
    ImportRow,
    Passage,
    Resolution,
    Signatory,
    Status,
    TextRevision,
)
from archive.models.copying import copy_rows, unsaved
from tests.factories import DocumentFactory, OrganisationFactory, write_text

OURS = [*apps.get_app_config("archive").get_models()]


def columns(row: models.Model) -> dict[str, Any]:
    values = {f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields}
    return {
        name: DatabaseDefault if isinstance(value, DatabaseDefault) else value
        for name, value in values.items()
    }


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_a_row_without_values_has_djangos_defaults(model):
    made, expected = columns(unsaved(model)), columns(model())
    volatile = {
        field.attname
        for field in model._meta.concrete_fields
        if field.has_default() and callable(field.default)
    }
    assert made.keys() == expected.keys()
    for name in made.keys() - volatile:
        assert made[name] == expected[name], name
    for name in volatile:
        assert type(made[name]) is type(expected[name]), name


def test_defaults_that_are_made_are_made_for_each_row():
    one, two = unsaved(TextRevision), unsaved(TextRevision)
    assert one.blocks is not two.blocks


def test_values_go_by_field_or_column():
    document = Document(pk=7, status=Status.PUBLISHED)
    row = unsaved(Signatory, document=document, organisation_id=3, position=2)
    expected = Signatory(document=document, organisation_id=3, position=2)
    assert columns(row) == columns(expected)
    assert row.document is document
    assert row.pk is None
    assert row._state.adding


def test_a_row_may_point_at_one_that_gets_its_key_later(db):
    document = DocumentFactory()
    revision = write_text(document, "One two three.")
    words = {"start": 0, "end": 3, "exact": "One"}
    place = unsaved(Passage, document=document, revision=revision, **words)
    row = unsaved(
        Signatory,
        document=document,
        position=1,
        name_as_printed="One",
        passage=place,
        organisation=OrganisationFactory(),
        resolution=Resolution.RULE,
    )
    assert row.passage_id is None
    copy_rows([place])
    copy_rows([row])
    kept = Signatory.objects.get()
    assert (kept.passage, kept.organisation) == (place, row.organisation)


def test_models_that_imports_write_keep_djangos_own_beginning():
    for model in (*ORDER, ImportRow):
        assert model.__init__ is models.Model.__init__, model
