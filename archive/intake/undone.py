"""What an undoing goes through, in which order, and what it tells."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db import models

from archive.models import (
    Annotation,
    Document,
    DocumentTag,
    Event,
    EventName,
    EventPlace,
    Organisation,
    OrganisationName,
    Passage,
    Periodical,
    Person,
    PersonName,
    Place,
    PlaceName,
    Redaction,
    Source,
)

from .facts import MODELS

FACTS: tuple[type[models.Model], ...] = tuple(reversed(MODELS.values()))
# What an editor may have hung on a document; an import makes none of these.
WORK: tuple[type[models.Model], ...] = (Annotation, Redaction, DocumentTag)
AUTHORITIES: tuple[type[models.Model], ...] = (
    *(EventPlace, EventName, PlaceName, PersonName, OrganisationName),
    *(Event, Person, Organisation, Place, Periodical),
)
HISTORIES: tuple[type[models.Model], ...] = (
    *(Source, Document, Passage),
    *MODELS.values(),
    *reversed(AUTHORITIES),
)
STAMPED = frozenset(
    {"id", "version", "created_at", "created_by", "created_in"}
    | {"modified_at", "modified_by"}
)


class NotUndoneError(LookupError):
    """The run cannot be taken back; the message says why."""


@dataclass(slots=True)
class Undone:
    """What was taken back (counts by model), what was left alone and why.

    `changed` are documents whose access copies have to follow; `published` are those of
    the run that readers may see: nothing public is deleted, they are to be withdrawn.
    """

    restored: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    left: list[str] = field(default_factory=list)
    changed: set[int] = field(default_factory=set)
    published: set[int] = field(default_factory=set)
