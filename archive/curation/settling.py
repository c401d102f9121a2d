"""What readers see follows what an import has written, in the same transaction."""

from collections.abc import Sequence

from django.db.models import Model

from .access_copies import rebuild
from .affected import affected_documents
from .publishing import publish
from .refreshing import follow


def settle(created: Sequence[int], changed: Sequence[int]) -> None:
    """Brings the access copies of *changed* documents (primary keys) up to date."""
    rebuild(changed)


def settle_published(created: Sequence[int], changed: Sequence[int]) -> None:
    """The same, and the documents that are new are shown to readers."""
    publish(created, by=None)
    rebuild(changed)


def settle_named(records: Sequence[Model]) -> None:
    """Lets access copies follow *records*, authorities that have other names now."""
    for record in records:
        follow(record, affected_documents([record]))
