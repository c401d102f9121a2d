"""One table: what a re-import may do with each field of the catalogue.

`tests/intake/test_rules.py` walks the models and fails for a field without a row here.
"""

from enum import Enum

from archive.models import (
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    Event,
    EventName,
    EventPlace,
    Evidence,
    Figure,
    Mention,
    Organisation,
    OrganisationName,
    Passage,
    Periodical,
    Person,
    PersonName,
    Place,
    PlaceName,
    ReaderComment,
    Signatory,
    Source,
    TextRevision,
)


class Rule(Enum):
    """How a value of the last reading, the catalogue and the new reading become one."""

    MERGED = "three-way; where all three differ, ours stays and an editor is asked"
    SET = "three-way as a set with natural keys (set_merge)"
    TEXT = "three-way by paragraph (text_merge); a new state is a new revision"
    ORDER = "follows the order of the set that the row is in"
    RESOLVED = "set by a rule while no editor has decided"
    ANCHORED = "follows the text (parsing.anchoring)"
    KEY = "tells the row from others; set once"
    COMPUTED = "follows from another field"
    EDITORS = "editors' alone: no import writes it after the row was made"
    LOG = "the import's or the database's own bookkeeping"


STAMPS = dict.fromkeys(
    (
        *("id", "version", "created_at", "created_by", "created_in"),
        *("modified_at", "modified_by"),
    ),
    Rule.LOG,
)
DATED = {
    **dict.fromkeys(
        ("date_edtf", "date_as_printed", "date_basis", "date_rationale"), Rule.MERGED
    ),
    **dict.fromkeys(("date_earliest", "date_latest"), Rule.COMPUTED),
}
PRINTED = {
    "name_as_printed": Rule.MERGED,
    "normalised": Rule.COMPUTED,
    **dict.fromkeys(
        ("organisation", "person", "resolution", "resolution_reason"), Rule.RESOLVED
    ),
}
AUTHORITY = {
    **STAMPS,
    "slug": Rule.KEY,
    "merged_into": Rule.EDITORS,
    "source_note": Rule.MERGED,
    "note": Rule.MERGED,
}
NAMED = {
    "name": Rule.MERGED,
    "language": Rule.MERGED,
    "script": Rule.MERGED,
    "wikidata": Rule.MERGED,
    "normalised": Rule.COMPUTED,
    "skeleton": Rule.COMPUTED,
    "names": Rule.SET,
}
VARIANT = {
    **STAMPS,
    **dict.fromkeys(("authority", "name", "language"), Rule.KEY),
    **dict.fromkeys(("script", "kind"), Rule.EDITORS),
    **dict.fromkeys(("normalised", "skeleton"), Rule.COMPUTED),
}
SUGGESTED = {
    **STAMPS,
    "document": Rule.KEY,
    "passage": Rule.ANCHORED,
    "status": Rule.EDITORS,
    "rule": Rule.LOG,
}

RULES: dict[type, dict[str, Rule]] = {
    Source: {
        **STAMPS,
        "key": Rule.KEY,
        "key_digest": Rule.COMPUTED,
        **dict.fromkeys(("url", "site", "rights"), Rule.MERGED),
        "missing_since": Rule.LOG,
    },
    Document: {
        **STAMPS,
        **DATED,
        **dict.fromkeys(
            (
                *("kind", "language", "title", "title_is_supplied"),
                *("periodical", "issue", "place", "place_as_printed"),
            ),
            Rule.MERGED,
        ),
        "title_normalised": Rule.COMPUTED,
        **dict.fromkeys(("source", "fragment", "part_of"), Rule.KEY),
        **dict.fromkeys(("status", "published_at", "note"), Rule.EDITORS),
        "withheld_reason": Rule.ANCHORED,
        "text": Rule.TEXT,
        "base_reading": Rule.LOG,
        **dict.fromkeys(
            (
                *("contributions", "signatories", "comments", "contact_details"),
                *("figures", "mentions", "event_links", "evidence"),
            ),
            Rule.SET,
        ),
        "passages": Rule.ANCHORED,
        **dict.fromkeys(("redactions", "annotations", "tagged_items"), Rule.EDITORS),
        "revisions": Rule.TEXT,
        **dict.fromkeys(("conflicts", "import_rows"), Rule.LOG),
        **dict.fromkeys(
            ("access_copy", "access_versions", "tombstone", "sketch"), Rule.COMPUTED
        ),
        "parts": Rule.KEY,
    },
    TextRevision: dict.fromkeys(
        (
            *("id", "document", "number", "text", "blocks", "sha256", "capture"),
            *("created_at", "created_by", "note"),
        ),
        Rule.LOG,
    ),
    Passage: {
        **STAMPS,
        "document": Rule.KEY,
        **dict.fromkeys(
            ("revision", "start", "end", "exact", "prefix", "suffix", "state"),
            Rule.ANCHORED,
        ),
    },
    Contribution: {
        **STAMPS,
        **PRINTED,
        "document": Rule.KEY,
        "role": Rule.MERGED,
        "position": Rule.ORDER,
        "branch_as_printed": Rule.MERGED,
    },
    Signatory: {
        **STAMPS,
        **PRINTED,
        "document": Rule.KEY,
        "position": Rule.ORDER,
        **dict.fromkeys(
            ("kind", "capacity", "group_as_printed", "truncated"), Rule.MERGED
        ),
        "passage": Rule.ANCHORED,
    },
    ReaderComment: {
        **STAMPS,
        "document": Rule.KEY,
        "position": Rule.ORDER,
        **dict.fromkeys(
            (
                *("number_as_printed", "author_as_printed", "date_as_printed"),
                *("date_edtf", "text"),
            ),
            Rule.MERGED,
        ),
        **dict.fromkeys(("is_released", "shows_author_name"), Rule.EDITORS),
    },
    ContactDetail: {
        **STAMPS,
        **dict.fromkeys(("document", "kind", "value"), Rule.KEY),
        "passage": Rule.ANCHORED,
    },
    Figure: {
        **SUGGESTED,
        **dict.fromkeys(
            ("measure", "minimum", "maximum", "qualifier", "phrase"), Rule.MERGED
        ),
        **dict.fromkeys(("event", "claimant"), Rule.EDITORS),
    },
    Mention: {
        **SUGGESTED,
        **dict.fromkeys(("organisation", "person", "place", "event"), Rule.KEY),
    },
    DocumentEvent: {
        **STAMPS,
        "document": Rule.KEY,
        "event": Rule.KEY,
        "status": Rule.EDITORS,
        "passage": Rule.ANCHORED,
        "reason": Rule.LOG,
    },
    Evidence: {
        **STAMPS,
        **dict.fromkeys(("document", "field"), Rule.KEY),
        "passage": Rule.ANCHORED,
        "rule": Rule.LOG,
    },
    Organisation: {
        **AUTHORITY,
        **NAMED,
        **dict.fromkeys(("kind", "parent", "country"), Rule.MERGED),
        **dict.fromkeys(("description", "viaf"), Rule.EDITORS),
    },
    Person: {
        **AUTHORITY,
        **NAMED,
        **dict.fromkeys(("family_name", "description"), Rule.MERGED),
        "viaf": Rule.EDITORS,
        "sort_name": Rule.COMPUTED,
    },
    Place: {
        **AUTHORITY,
        **NAMED,
        **dict.fromkeys(
            ("kind", "parent", "latitude", "longitude", "geo_precision"), Rule.MERGED
        ),
        **dict.fromkeys(("outline", "description"), Rule.EDITORS),
    },
    Event: {
        **AUTHORITY,
        **DATED,
        **dict.fromkeys(("title", "kind", "parent", "description"), Rule.MERGED),
        **dict.fromkeys(("normalised", "skeleton"), Rule.COMPUTED),
        **dict.fromkeys(("names", "places"), Rule.SET),
    },
    Periodical: {
        **AUTHORITY,
        "name": Rule.EDITORS,
        **dict.fromkeys(("publisher", "description"), Rule.EDITORS),
        **dict.fromkeys(("normalised", "skeleton"), Rule.COMPUTED),
    },
    OrganisationName: VARIANT,
    PersonName: VARIANT,
    PlaceName: VARIANT,
    EventName: VARIANT,
    EventPlace: {**STAMPS, "event": Rule.KEY, "place": Rule.KEY},
}

# Fields of a document that mean something only together are one value.
TOGETHER: dict[str, tuple[str, ...]] = {
    "kind": ("kind",),
    "language": ("language",),
    "title": ("title", "title_is_supplied"),
    "date": ("date_edtf", "date_as_printed", "date_basis", "date_rationale"),
    "periodical": ("periodical",),
    "issue": ("issue",),
    "place": ("place_as_printed", "place"),
}


def merged_fields(model: type) -> tuple[str, ...]:
    """The fields of *model* that merge three-way, in the order of the table."""
    return tuple(name for name, rule in RULES[model].items() if rule is Rule.MERGED)
