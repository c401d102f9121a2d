"""A catalogue of any size for the editors' desk, written by the database itself.

Rows come from `generate_series`; what a column is not told, it gets from the kind of
its field. Every table that the desk lists has its share, and every queue something
that waits. The settings must be set up before this is imported.
"""

import sys
import time

from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Field, Model

from archive.models import (
    AccessCopy,
    Annotation,
    Assignment,
    Capture,
    Conflict,
    ContactDetail,
    Contribution,
    Distinction,
    Document,
    DocumentEvent,
    DocumentTag,
    Event,
    Evidence,
    Figure,
    ImportRow,
    ImportRun,
    Mention,
    NearDuplicate,
    Organisation,
    OrganisationLikeness,
    OrganisationName,
    Passage,
    Periodical,
    Person,
    PersonName,
    Place,
    ReaderComment,
    Reading,
    Redaction,
    SearchEntry,
    Signatory,
    Source,
    Tag,
    TextRevision,
)

# What stands in a column of such a type if nothing else is said.
EMPTY = {
    "JSONField": "'[]'::jsonb",
    "BooleanField": "false",
    "DateTimeField": "now()",
    "DateField": "current_date",
    "FloatField": "0",
    "ArrayField": "'{}'",
    "SearchVectorField": "''::tsvector",
}
NUMBERS = ("IntegerField", "BigIntegerField", "SmallIntegerField")
TOWNS = "(array['Basra','Baghdad','Amara','Kirkuk','Mosul','Najaf','Hilla','Ramadi'])"
TRADES = "(array['oil','port','rail','textile','health','school','mill','power'])"
BODIES = "(array['union','committee','league','council','party','federation'])"
# "basra oil union 17": words that many names share, and one that few do.
NAME = (
    f"lower({TOWNS}[1 + g %% 8]) || ' ' || {TRADES}[1 + g / 8 %% 8] || ' ' ||"
    f" {BODIES}[1 + g / 64 %% 6] || ' ' || substr(md5((g / {{share}})::text), 1, 5)"
)
ARABIC = "'اتحاد عمال ' || substr(md5(({n})::text), 1, 4) || ' في البصرة'"
TEXT = (
    "array_to_string(array(select md5((g * 61 + n)::text) || case n %% 7 when 0 then"
    " E'\\n\\n' else ' ' end from generate_series(1, 60) n), '')"
)


def insert(model: type[Model], count: int, **columns: str) -> None:
    """Insert *count* rows with keys from 1; *columns* are SQL over the number g."""
    begun = time.perf_counter()
    given = {"id": "g", **columns} if model._meta.pk.column == "id" else columns
    values = {
        field.column: given.get(field.column) or _empty(field)
        for field in model._meta.concrete_fields
    }
    with connection.cursor() as cursor:
        names = ", ".join(map(connection.ops.quote_name, values))
        cursor.execute(
            f"INSERT INTO {model._meta.db_table} ({names})"
            f" SELECT {', '.join(values.values())} FROM generate_series(1, %s) g",
            [count],
        )
        if model._meta.pk.column == "id":
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)",
                [model._meta.db_table, count + 1],
            )
    spent = time.perf_counter() - begun
    sys.stderr.write(f"{count:9} {model._meta.verbose_name_plural} in {spent:.0f} s\n")


def _empty(field: Field) -> str:
    if field.null:
        return "NULL"
    kind = field.get_internal_type()
    if kind == "JSONField" and field.default is dict:
        return "'{}'::jsonb"
    if kind in EMPTY:
        return EMPTY[kind]
    if "Integer" in kind or kind in NUMBERS:
        return "1"
    return "''"


def of(count: int) -> str:
    """A number from 1 to *count*, another for every row, the small ones oftener."""
    return f"1 + (g * 7919::bigint * g %% {count})"


def fill(documents: int) -> None:
    """Fill an empty database: *documents* documents, ten signatories each."""
    with connection.cursor() as cursor:
        # Neither stamps nor history, nor a look at each foreign key.
        cursor.execute("SET session_replication_role = replica")
        _authorities(documents)
        _documents(documents)
        _names(documents)
        _facts(documents)
        _questions(documents)
        _publish(documents // 2)
        cursor.execute("SET session_replication_role = origin")
        cursor.execute("VACUUM ANALYZE")


def _authorities(documents: int) -> None:
    bodies = documents // 5
    name, variant = NAME.format(share=1), ARABIC.format(n="g")
    told = {"name": name, "normalised": name, "skeleton": f"md5({name})"}
    insert(Organisation, bodies, slug="'o' || g", kind="'union'", **told)
    insert(Person, bodies, slug="'p' || g", sort_name=name, **told)
    for model in (OrganisationName, PersonName):
        insert(
            model,
            bodies,
            authority_id="g",
            name=variant,
            normalised=variant,
            skeleton=f"md5({variant})",
            kind="'variant'",
        )
    insert(Place, bodies // 10, slug="'l' || g", kind="'city'", **told)
    insert(
        Event,
        bodies // 10,
        slug="'e' || g",
        title=name,
        normalised=name,
        kind="'protest'",
        date_edtf="'2014'",
        date_basis="'stated'",
        skeleton=f"md5({name})",
    )
    insert(Periodical, bodies // 20, slug="'z' || g", name=name, normalised=name)
    insert(Tag, 500, slug="'t' || g", name="'tag ' || g")
    insert(User, 20, username="'editor ' || g", is_staff="true", is_active="true")


def _documents(documents: int) -> None:
    title = f"case when g %% 20 = 0 then '' else {NAME.format(share=3)} end"
    insert(ImportRun, 50, status="'done'", parser_version="'2026.1'", options="'{}'")
    insert(
        Source,
        documents,
        key="'https://site' || g %% 300 || '.example/' || g",
        key_digest="md5(g::text)",
        site="'site' || g %% 300 || '.example'",
    )
    insert(
        Capture,
        documents,
        source_id="g",
        sha256="md5(g::text) || md5('x' || g)",
        media_type="'text/html'",
        path="'statements/' || g || '.html'",
        size="4096",
    )
    insert(
        Reading,
        documents,
        capture_id="g",
        fragment="'1'",
        parser_version="'2026.1'",
        data="jsonb_build_object('title', md5(g::text), 'words', repeat('word ', 400))",
    )
    insert(
        TextRevision,
        documents,
        document_id="g",
        text=TEXT,
        blocks='\'[["body", 0, 400, false], ["body", 402, 900, false]]\'',
        sha256="md5(g::text) || md5('y' || g)",
        capture_id="g",
    )
    insert(
        Document,
        documents,
        kind="(array['statement','joint_statement','article','blog_post'])[1 + g %% 4]",
        language="case when g %% 5 = 0 then 'ar' else 'en' end",
        title=title,
        title_normalised=title,
        status="case when g %% 2 = 0 then 'published' else 'draft' end",
        published_at="now()",
        date_edtf="case when g %% 10 = 0 then '' else '2014' end",
        date_basis="case when g %% 10 = 0 then '' else 'stated' end",
        date_earliest="case when g %% 10 = 0 then NULL else '2003-01-01'::date"
        " + g %% 8000 end",
        date_latest="case when g %% 10 = 0 then NULL else '2003-01-01'::date"
        " + g %% 8000 end",
        withheld_reason="case when g %% 50 = 1 then 'perhaps a copy' else '' end",
        source_id="g",
        fragment="'1'",
        text_id="g",
        base_reading_id="g",
        created_in_id="1 + g %% 50",
        periodical_id=f"case when g %% 3 = 0 then {of(documents // 100)} end",
        place_id=of(documents // 50),
    )
    insert(
        ImportRow,
        documents,
        run_id="1 + g %% 50",
        path="'statements/' || g || '.html'",
        outcome="case when g %% 100 = 0 then 'failed' else 'created' end",
        document_id="g",
        capture_id="g",
    )


def _names(documents: int) -> None:
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


def _facts(documents: int) -> None:
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
    suggested = "case when g %% 2 = 0 then 'suggested' else 'confirmed' end"
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


def _questions(documents: int) -> None:
    insert(
        Conflict,
        documents // 20,
        document_id="g",
        row_id="g",
        field="'title'",
        base="to_jsonb('A ' || g %% 50)",
        ours="to_jsonb('B ' || g)",
        theirs="to_jsonb('C ' || g %% 50)",
        status="case when g %% 2 = 0 then 'open' else 'kept_ours' end",
    )
    pair = {"first_id": "g * 2 - 1", "second_id": "g * 2"}
    insert(NearDuplicate, documents // 20, **pair, share="0.93")
    insert(
        OrganisationLikeness, documents // 50, **pair, reason="'They sound the same.'"
    )
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


def _publish(documents: int) -> None:
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
        content="'{}'",
    )
    insert(SearchEntry, documents, access_copy_id="g * 2", kind="'statement'")
