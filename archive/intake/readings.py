"""A reading as it is stored: the parser's record, and what the import linked it to."""

from typing import Any

from archive.models import Reading
from archive.parsing.record import DocumentRecord
from archive.parsing.serialise import from_data, to_data as record_data

from .description import Description, Item
from .name_index import Target

# Facts that depend on the authority files of the day, and so cannot be derived again.
LINKED = ("mentions", "event_links")
LINKED_FIELDS = ("periodical", "place")


def to_data(record: DocumentRecord, description: Description) -> dict[str, Any]:
    """The JSON form of *record*, with what its names were linked to under "linked"."""
    return {
        **record_data(record),
        "linked": {
            "fields": {name: description.fields[name] for name in LINKED_FIELDS},
            "sets": {
                name: [list(item.key) for item in description.sets.get(name, [])]
                for name in LINKED
            },
        },
    }
