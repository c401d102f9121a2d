"""The editors' desk: one file a concept; importing this registers them all."""

from . import (
    access,
    annotations,
    documents,
    events,
    imports,
    organisations,
    people,
    periodicals,
    places,
    privacy,
    signatories,
    sources,
    suggestions,
    tags,
    texts,
    users,
)

__all__ = [
    "access",
    "annotations",
    "documents",
    "events",
    "imports",
    "organisations",
    "people",
    "periodicals",
    "places",
    "privacy",
    "signatories",
    "sources",
    "suggestions",
    "tags",
    "texts",
    "users",
]
