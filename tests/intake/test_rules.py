"""The table of merge rules is complete: every field of every model it names, no
other."""

import pytest
from django.db import models

from archive.intake.rules import RULES, TOGETHER, Rule, merged_fields
from archive.models import Document


def field_names(model: type[models.Model]) -> set[str]:
    """Columns; and, for a document, everything that points at it."""
    names = {field.name for field in model._meta.concrete_fields}
    if model is Document:
        names |= {
            relation.get_accessor_name() or ""
            for relation in model._meta.related_objects
            if not relation.related_model.__name__.endswith("History")
            and relation.related_model._meta.app_label == "archive"
        }
    return names


@pytest.mark.parametrize("model", RULES, ids=lambda model: model.__name__)
def test_every_field_has_a_rule(model: type[models.Model]) -> None:
    ruled = {name for name, rule in RULES[model].items() if rule is not Rule.SET}
    sets = set(RULES[model]) - ruled
    names = field_names(model)
    assert names - set(RULES[model]) == set()
    assert ruled - names == set()
    assert all(hasattr(model, name) for name in sets)


def test_every_merged_field_of_a_document_is_in_one_group() -> None:
    grouped = [name for group in TOGETHER.values() for name in group]
    assert sorted(grouped) == sorted(merged_fields(Document))
