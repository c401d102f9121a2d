"""A reading as it is stored: the parser's record, and what the import linked it to."""

from typing import Any

from archive.models import Reading
from archive.parsing.record import DocumentRecord
from archive.parsing.serialise import from_dict, to_dict

from .description import Description, Item, describe
from .name_index import NameIndex, Target

# Facts that depend on the authority files of the day, and so cannot be derived again.
LINKED_SETS = ("mentions", "event_links")
LINKED_FIELDS = ("periodical", "place")

Survivors = dict[Target, Target]


def to_data(record: DocumentRecord, description: Description) -> dict[str, Any]:
    """The JSON form of *record*, with what its names were linked to under "linked"."""
    return {
        **to_dict(record),
        "linked": {
            "fields": {name: description.fields[name] for name in LINKED_FIELDS},
            "sets": {
                name: [list(item.key) for item in description.sets.get(name, [])]
                for name in LINKED_SETS
            },
        },
    }


def to_record(reading: Reading) -> DocumentRecord:
    """The record that *reading* keeps."""
    data = dict(reading.data)
    data.pop("linked", None)
    return from_dict(data)


def described(reading: Reading, survivors: Survivors) -> Description:
    """What the catalogue would say if *reading* were all there is: the base of a merge.

    Links are those of the time of the reading; merged authorities (*survivors*) mean
    what they were merged into.
    """
    linked = reading.data.get("linked", {})
    description = describe(to_record(reading), NameIndex(()), None)
    for name, pk in linked.get("fields", {}).items():
        target = Target(name, pk)
        description.fields[name] = survivors.get(target, target).pk if pk else None
    for name, keys in linked.get("sets", {}).items():
        description.sets[name] = [Item(_key(name, key, survivors), {}) for key in keys]
    return description


def _key(relation: str, key: list[str], survivors: Survivors) -> tuple[str, ...]:
    """The stored key, with the survivor where the authority has been merged."""
    if relation == "mentions":
        target = Target(key[0], int(key[1]))
        survivor = survivors.get(target, target)
        return survivor.kind, str(survivor.pk), *key[2:]
    target = Target("event", int(key[0]))
    return str(survivors.get(target, target).pk), *key[1:]
