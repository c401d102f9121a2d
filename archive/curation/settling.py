"""What readers see follows what an import has written, in the same transaction."""

from collections.abc import Sequence

from .access_copies import rebuild
from .publishing import publish


def settle(created: Sequence[int], changed: Sequence[int]) -> None:
    """Brings the access copies of *changed* documents (primary keys) up to date."""
    rebuild(changed)


def settle_published(created: Sequence[int], changed: Sequence[int]) -> None:
    """The same, and the documents that are new are shown to readers."""
    publish(created, by=None)
    rebuild(changed)
