"""Which rows hang on a record: names on an organisation, signatories on a document."""

from functools import cache

from django.apps import apps
from django.db.models import ForeignKey, Model

from archive.models import Catalogued, Passage

# The foreign keys by which a row hangs on a record.
OWNERS = ("document", "authority", "content_object", "event", "predecessor")


@cache
def rows_of(model: type[Model]) -> tuple[tuple[type[Catalogued], str], ...]:
    """The catalogued models whose rows hang on *model*, with the foreign key each.

    Passages move along with every change of the text: their moves are no acts.
    """
    return tuple(
        (other, field.name)
        for other in apps.get_app_config("archive").get_models()
        if issubclass(other, Catalogued)
        for field in other._meta.concrete_fields
        if isinstance(field, ForeignKey)
        and field.related_model is model
        and field.name in OWNERS
        and other not in {model, Passage}
    )
