"""What hangs on the documents of a full catalogue, and what waits in its queues."""

from axes.models import AccessFailureLog, AccessLog
from django.contrib.admin.models import LogEntry
from django.db import connection
from rows import NAME, TEXT, insert, of

from archive.models import (
    AccessCopy,
    AccessPoint,
    Annotation,
    Assignment,
    Conflict,
    ContactDetail,
    Contribution,
    Distinction,
    Document,
    DocumentEvent,
    DocumentTag,
    Evidence,
    Figure,
    FixityAudit,
    Mention,
    Merge,
    NearDuplicate,
    Organisation,
    OrganisationLikeness,
    Passage,
    PersonLikeness,
    ReaderComment,
    Redaction,
    SearchEntry,
    Signatory,
    Tombstone,
)

HALF = "hashint8(g) & 1 = 0"
"""True of every other row, whatever else its number decides."""
LONG, KNOWN, STORIED = 9, 8, 8
"""A document with a thousand signatories, an organisation that ten thousand names
mean, a document that was changed a thousand times (primary keys)."""


def names(documents: int) -> None:
    """Signatories, ten a document, and issuers; four of ten are not resolved."""
    printed = NAME.format(share=20)
    told = {"name_as_printed": printed, "normalised": printed}
    for model, count, more in (
        (Signatory, documents * 10, {"kind": "'organisation'"}),
        (Contribution, documents * 3 // 2, {"role": "'issuer'"}),
    ):
        insert(
            model,
            count,
            document_id=f"1 + g %% {documents}",
            position=f"1 + g / {documents}",
            organisation_id="case when g %% 10 < 6 then"
            f" 1 + (g * 7919::bigint %% {documents // 5}) end",
            resolution="case when g %% 10 < 6 then 'rule' else 'open' end",
            **told,
            **more,
        )


def facts(documents: int) -> None:
    """What stands in the texts: three passages a document."""
    passages = documents * 3
    insert(
        Passage,
        passages,
        document_id=f"1 + g %% {documents}",
        revision_id=f"1 + g %% {documents}",
        start=f"1 + g / {documents} * 40",
        end=f"30 + g / {documents} * 40",
        exact="md5(g::text)",
        state="case when g %% 100 = 0 then 'orphaned' else 'exact' end",
    )
    place = {"document_id": f"1 + g %% {documents}", "passage_id": "g"}
    suggested = f"case when {HALF} then 'suggested' else 'confirmed' end"
    insert(
        Mention,
        documents * 2,
        **place,
        status=suggested,
        organisation_id=f"1 + (g * 7919::bigint %% {documents // 5})",
    )
    insert(
        Figure,
        documents // 2,
        **place,
        status=suggested,
        measure="'killed'",
        phrase="'ten killed'",
        event_id=of(documents // 50),
    )
    insert(Evidence, documents, **place, field="'title'")
    insert(Annotation, documents // 5, **place, motivation="'commenting'", body="'Hm.'")
    insert(Redaction, documents // 50, **place, reason="'safety'")
    insert(
        ContactDetail, documents // 5, **place, kind="'telephone'", value="'+964' || g"
    )
    insert(
        ReaderComment, documents // 5, document_id=place["document_id"], text="'Yes.'"
    )
    insert(DocumentTag, documents, content_object_id="g", tag_id="1 + g %% 500")
    insert(
        DocumentEvent,
        documents,
        document_id="g",
        event_id=of(documents // 50),
        status=suggested,
    )


def questions(documents: int) -> None:
    """Conflicts, pairs called alike, refusals, work that people have."""
    insert(
        Conflict,
        documents // 10,
        document_id="g",
        row_id="g",
        field="'title'",
        base="jsonb_build_object('title', 'A ' || g %% 10)",
        ours="jsonb_build_object('title', 'B ' || g %% 10)",
        theirs="jsonb_build_object('title', 'C ' || g %% 10)",
        status=f"case when {HALF} then 'open' else 'kept_ours' end",
    )
    pair = {"first_id": "g * 2 - 1", "second_id": "g * 2"}
    insert(NearDuplicate, documents // 20, **pair, share="0.93")
    for model in (OrganisationLikeness, PersonLikeness):
        insert(model, documents // 50, **pair, reason="'They sound the same.'")
    insert(
        Merge,
        documents // 50,
        kind="'organisation'",
        kept="g",
        absorbed="g + 1",
        reason="'The same.'",
        moved="jsonb_build_array(md5(g::text))",
    )
    insert(FixityAudit, 200, checked="g", finished_at="now()")
    insert(
        Distinction,
        documents // 50,
        normalised=NAME.format(share=20),
        organisation_id="g",
    )
    insert(
        Assignment,
        documents // 50,
        queue="'mentions'",
        row="g * 2",
        person_id="1 + g %% 20",
    )


def publish(documents: int) -> None:
    """The public copies of every other document."""
    title = NAME.format(share=3)
    insert(
        AccessCopy,
        documents,
        document_id="g * 2",
        slug="'d' || g",
        kind="'statement'",
        language="'en'",
        title=title,
        text=TEXT,
        content="""'{"paragraphs": []}'""",
    )
    insert(SearchEntry, documents, access_copy_id="g * 2", kind="'statement'")
    insert(
        AccessPoint,
        documents * 4,
        access_copy_id=f"2 + g %% {documents} * 2",
        role="'signatory'",
        position=f"g / {documents}",
        name=title,
        normalised=title,
    )
    insert(Tombstone, documents // 50, document_id="g * 2 + 1", public_reason="'No.'")


def crowd(documents: int) -> None:
    """Records on which more hangs than on others: see LONG and KNOWN."""
    printed = NAME.format(share=20)
    first = documents * 10 + 1
    insert(
        Signatory,
        1_000,
        first,
        document_id=str(LONG),
        position=f"g - {first} + 100",
        name_as_printed=printed,
        normalised=printed,
        kind="'organisation'",
        resolution="'open'",
    )
    passage = documents * 3 + 1
    insert(
        Passage,
        500,
        passage,
        document_id=str(LONG),
        revision_id=str(LONG),
        start=f"(g - {passage}) * 3",
        end=f"(g - {passage}) * 3 + 9",
        exact="'nine code'",
        state="'exact'",
    )
    insert(
        Mention,
        500,
        documents * 2 + 1,
        document_id=str(LONG),
        passage_id=f"g - {documents * 2 + 1} + {passage}",
        status="'suggested'",
        organisation_id="1 + g %% 2000",
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE archive_signatory SET organisation_id = %s"
            " WHERE resolution = 'rule' AND id %% 60 = 1",
            [KNOWN],
        )


def histories(documents: int) -> None:
    """Two former states of every document and a former one of every tenth name."""
    for model, count, more in (
        (Document, documents * 2, {"kind": "'statement'", "title": "'Once ' || g"}),
        (Signatory, documents, {"kind": "'person'", "name_as_printed": "'Once'"}),
        (Mention, documents, {"status": "'suggested'"}),
        (Organisation, documents // 5, {"name": "'Once ' || g"}),
    ):
        past = model.history.rel.related_model
        row = f"1 + g %% {documents}"
        owner = {} if model in (Document, Organisation) else {"document_id": row}
        told = {"id": row, "pgh_obj_id": row, "pgh_label": "'update_event'"}
        insert(past, count, **told, **owner, **more)
    past = Document.history.rel.related_model
    insert(
        past,
        1_000,
        documents * 2 + 1,
        id=str(STORIED),
        pgh_obj_id=str(STORIED),
        pgh_label="'update_event'",
        title="'Title ' || g",
        periodical_id="1 + g %% 500",
        place_id="1 + g %% 300",
    )
    insert(LogEntry, documents, user_id="1", object_id="g", content_type_id="1")
    for model in (AccessLog, AccessFailureLog):
        insert(model, documents // 5, path_info="'/admin/login/'", username="'e' || g")
