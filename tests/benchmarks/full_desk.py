"""A catalogue of any size for the editors' desk, written by the database itself.

Rows come from `generate_series`; what a column is not told, it gets from the kind of
its field. Every table that the desk lists has its share, and every queue something
that waits. The settings must be set up before this is imported.
"""

from django.contrib.auth.models import User
from django.db import connection
from full_queues import crowd, facts, histories, names, publish, questions
from rows import ARABIC, NAME, TEXT, insert, of

from archive.models import (
    Capture,
    Document,
    Event,
    EventName,
    FolderListing,
    ImportBatch,
    ImportRow,
    ImportRun,
    Organisation,
    OrganisationName,
    Periodical,
    Person,
    PersonName,
    Place,
    PlaceName,
    Reading,
    Source,
    Tag,
    TextRevision,
)

PLAN, BIG = 50, 1
"""Import runs with a row for every document: one planned, one done."""


def fill(documents: int) -> None:
    """Fill an empty database: *documents* documents, ten signatories each."""
    with connection.cursor() as cursor:
        # Neither stamps nor history, nor a look at each foreign key.
        cursor.execute("SET session_replication_role = replica")
        _authorities(documents)
        _documents(documents)
        _imports(documents)
        names(documents)
        facts(documents)
        questions(documents)
        publish(documents // 2)
        crowd(documents)
        histories(documents)
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
    for model in (PlaceName, EventName):
        insert(
            model,
            bodies // 10,
            authority_id="g",
            name=variant,
            normalised=variant,
            skeleton=f"md5({variant})",
            kind="'variant'",
        )
    insert(Periodical, bodies // 20, slug="'z' || g", name=name, normalised=name)
    insert(Tag, 500, slug="'t' || g", name="'tag ' || g")
    insert(User, 200, username="'editor ' || g", is_staff="true", is_active="true")


def _documents(documents: int) -> None:
    title = f"case when g %% 20 = 0 then '' else {NAME.format(share=3)} end"
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


def _imports(documents: int) -> None:
    """Fifty imports: a plan and a run of everything, and smaller ones."""
    counts = f"""jsonb_build_object(
        'files created', {documents}, 'files failed', {documents // 100})"""
    insert(
        ImportRun,
        50,
        status=f"case g when {PLAN} then 'planned' else 'done' end",
        parser_version="'2026.' || g %% 5",
        options="'{}'",
        counts=counts,
        finished_at="now()",
    )
    insert(
        ImportRow,
        documents * 3,
        run_id=f"case g / {documents} when 0 then {PLAN} when 1 then {BIG}"
        " else 2 + g %% 47 end",
        path="'statements/' || g || '.html'",
        outcome="case when g %% 100 = 0 then 'failed' when g %% 7 = 0 then 'unchanged'"
        " else 'created' end",
        match_reason="case when g %% 7 = 0 then 'the same address' else '' end",
        message="case when g %% 100 = 0 then 'It is empty.' else '' end",
        document_id=f"1 + g %% {documents}",
        capture_id=f"1 + g %% {documents}",
        changes="""jsonb_build_array(jsonb_build_object('model', 'Document', 'key', g,
        'field', 'title', 'old', '', 'new', md5(g::text)))""",
    )
    insert(
        ImportBatch,
        documents // 50,
        run_id=str(BIG),
        number="g",
        part="'statements'",
        size="50",
        status="'done'",
        started_at="now()",
        finished_at="now()",
    )
    place = "md5(g::text) || md5('z' || g)"
    insert(
        FolderListing, documents // 20, root="'/texts'", folder="'f' || g", place=place
    )
