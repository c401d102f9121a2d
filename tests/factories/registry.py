"""A valid record of any model of the archive, for tests that sweep them all."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import Group, User
from django.db.models import Model
from factory.django import DjangoModelFactory

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish, withdraw
from archive.models import (
    AccessCopy,
    AccessVersion,
    Distinction,
    Document,
    FixityAudit,
    Merge,
    SearchEntry,
    Tombstone,
)

from . import annotations, authorities, documents, imports, people, privacy


def _factories() -> dict[type[Model], type[DjangoModelFactory]]:
    modules = (annotations, authorities, documents, imports, people, privacy)
    return {
        value._meta.model: value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, DjangoModelFactory)
        and value is not DjangoModelFactory
    }


FACTORIES = _factories()


def _published() -> AccessCopy:
    document = documents.DocumentFactory()
    documents.write_text(document, "The port is closed.")
    documents.SignatoryFactory(document=document)
    publish([document.pk], by=None)
    return AccessCopy.objects.get(pk=document.pk)


def _withdrawn() -> Tombstone:
    copy = _published()
    withdraw([copy.pk], by=people.UserFactory())
    return Tombstone.objects.get(pk=copy.pk)


def _version() -> AccessVersion:
    """What a published document said before its title was changed."""
    copy = _published()
    Document.objects.filter(pk=copy.pk).update(title="Another title")
    rebuild([copy.pk])
    return AccessVersion.objects.get(document=copy.pk)


def _group() -> Group:
    return Group.objects.create(name=f"group {Group.objects.count()}")


def _distinction() -> Distinction:
    other = authorities.OrganisationFactory()
    return Distinction.objects.create(normalised="dockers", organisation=other)


SPECIAL: dict[type[Model], Callable[[], Any]] = {
    AccessCopy: _published,
    AccessVersion: _version,
    SearchEntry: lambda: _published().search_entry,
    Tombstone: _withdrawn,
    Distinction: _distinction,
    FixityAudit: FixityAudit.objects.create,
    Merge: lambda: Merge.objects.create(
        kind="place", kept=1, absorbed=2, reason="The same."
    ),
    Group: _group,
    User: people.UserFactory,
}


def record_of(model: type[Model]) -> Any:
    """A saved record of *model*, as small as is valid."""
    return SPECIAL[model]() if model in SPECIAL else FACTORIES[model]()
