"""The catalogue: one concept a file, its QuerySet above it."""

from .access import AccessCopy, AccessPoint, PointRole, SearchEntry, Tombstone
from .annotations import (
    Annotation,
    Evidence,
    EvidencedField,
    Figure,
    Measure,
    Mention,
    Motivation,
)
from .assignments import Assignment
from .batches import BatchPart, BatchStatus, ImportBatch
from .dated import DateBasis
from .decisions import Distinction, Merge
from .documents import (
    Contribution,
    ContributionRole,
    Document,
    DocumentEvent,
    DocumentKind,
    LinkStatus,
    Status,
)
from .editions import Edition
from .events import Event, EventKind, EventName, EventPlace
from .fixity import FixityAudit
from .history import Catalogued, catalogued
from .imports import Conflict, ConflictStatus, ImportRow, ImportRun, Outcome, RunStatus
from .likenesses import OrganisationLikeness, PersonLikeness
from .listings import FolderListing
from .names import NameKind
from .near_duplicates import NearDuplicate, SketchKey, TextSketch, Verdict
from .organisations import (
    Lineage,
    LineageKind,
    Organisation,
    OrganisationKind,
    OrganisationName,
)
from .people import Person, PersonName
from .periodicals import Periodical
from .places import GeoPrecision, Place, PlaceKind, PlaceName
from .printed import Resolution
from .privacy import (
    ContactDetail,
    ContactKind,
    ReaderComment,
    Redaction,
    RedactionReason,
)
from .readings import Reading
from .signatories import Signatory, SignatoryKind
from .sources import Capture, Source
from .tags import DocumentTag, Tag
from .texts import Passage, PassageState, TextRevision
from .versions import AccessVersion, Changes

__all__ = [
    "AccessCopy",
    "AccessPoint",
    "AccessVersion",
    "Annotation",
    "Assignment",
    "BatchPart",
    "BatchStatus",
    "Capture",
    "Catalogued",
    "Changes",
    "Conflict",
    "ConflictStatus",
    "ContactDetail",
    "ContactKind",
    "Contribution",
    "ContributionRole",
    "DateBasis",
    "Distinction",
    "Document",
    "DocumentEvent",
    "DocumentKind",
    "DocumentTag",
    "Edition",
    "Event",
    "EventKind",
    "EventName",
    "EventPlace",
    "Evidence",
    "EvidencedField",
    "Figure",
    "FolderListing",
    "FixityAudit",
    "GeoPrecision",
    "ImportBatch",
    "ImportRow",
    "ImportRun",
    "Lineage",
    "LineageKind",
    "LinkStatus",
    "Measure",
    "Mention",
    "Merge",
    "Motivation",
    "NameKind",
    "NearDuplicate",
    "Organisation",
    "OrganisationKind",
    "OrganisationLikeness",
    "OrganisationName",
    "Outcome",
    "Passage",
    "PassageState",
    "Periodical",
    "Person",
    "PersonLikeness",
    "PersonName",
    "Place",
    "PlaceKind",
    "PlaceName",
    "PointRole",
    "ReaderComment",
    "Reading",
    "Redaction",
    "RedactionReason",
    "Resolution",
    "RunStatus",
    "SearchEntry",
    "Signatory",
    "SignatoryKind",
    "SketchKey",
    "Source",
    "Status",
    "Tag",
    "TextRevision",
    "TextSketch",
    "Tombstone",
    "Verdict",
    "catalogued",
]
