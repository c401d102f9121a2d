"""Public versions, and marks that something public changed.

The triggers stand here in SQL: `archive_new_edition` on the tables of access copies,
`archive_authority_changed` on what public pages show of authorities. See
`archive.models.editions`.
"""

import django.db.models.deletion
from django.db import migrations, models

FUNCTIONS = r"""
CREATE FUNCTION archive_mark_edition() RETURNS void LANGUAGE plpgsql AS $body$
DECLARE
    mark bigint;
BEGIN
    INSERT INTO archive_edition DEFAULT VALUES RETURNING id INTO mark;
    IF mark % 100 = 0 THEN
        DELETE FROM archive_edition WHERE id IN (
            SELECT id FROM archive_edition
            WHERE id <= mark - 1000 FOR UPDATE SKIP LOCKED
        );
    END IF;
END $body$;

CREATE FUNCTION archive_new_edition() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    IF EXISTS (SELECT FROM changed) THEN
        PERFORM archive_mark_edition();
    END IF;
    RETURN NULL;
END $body$;

-- Whether readers may see the record: as `views.authorities.readable` has it.
CREATE FUNCTION archive_is_readable(authority text, record bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $body$
DECLARE
    seen boolean;
BEGIN
    IF authority = 'periodical' THEN
        RETURN EXISTS (
            SELECT FROM archive_accesscopy WHERE periodical_id = record
        );
    ELSIF authority IN ('person', 'tag') THEN
        EXECUTE format(
            'SELECT EXISTS (SELECT FROM archive_accesspoint WHERE %I = $1)',
            authority || '_id'
        ) INTO seen USING record;
        RETURN seen;
    END IF;
    EXECUTE format($query$
        WITH RECURSIVE below (id, depth) AS (
            SELECT $1, 0
            UNION ALL
            SELECT child.id, depth + 1
            FROM %I AS child JOIN below ON child.parent_id = below.id
            WHERE depth < 3
        )
        SELECT EXISTS (
            SELECT FROM below JOIN archive_accesspoint AS point ON point.%I = below.id
        ) OR $2 = 'place' AND EXISTS (
            SELECT FROM below
            JOIN archive_eventplace AS scene ON scene.place_id = below.id
            JOIN archive_accesspoint AS point ON point.event_id = scene.event_id
        )
    $query$, 'archive_' || authority, authority || '_id')
    INTO seen USING record, authority;
    RETURN seen;
END $body$;

-- Arguments: pairs of a kind of authority and the column with its key; the change is
-- public where all of them are.
CREATE FUNCTION archive_authority_changed() RETURNS trigger
LANGUAGE plpgsql AS $body$
DECLARE
    changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
    at int := 0;
BEGIN
    WHILE at < TG_NARGS LOOP
        IF NOT archive_is_readable(
            TG_ARGV[at], (changed ->> TG_ARGV[at + 1])::bigint
        ) THEN
            RETURN NULL;
        END IF;
        at := at + 2;
    END LOOP;
    PERFORM archive_mark_edition();
    RETURN NULL;
END $body$;
"""

NO_FUNCTIONS = """
DROP FUNCTION archive_authority_changed();
DROP FUNCTION archive_is_readable(text, bigint);
DROP FUNCTION archive_new_edition();
DROP FUNCTION archive_mark_edition();
"""

PUBLIC_TABLES = ("accesscopy", "accessversion", "tombstone")
AUTHORITIES = ("organisation", "person", "place", "event", "tag", "periodical")
# What hangs on authorities: the kinds and columns of those that must be readable.
HANGING = {
    "organisationname": "'organisation', 'authority_id'",
    "personname": "'person', 'authority_id'",
    "placename": "'place', 'authority_id'",
    "eventname": "'event', 'authority_id'",
    "eventplace": "'event', 'event_id'",
    "lineage": "'organisation', 'predecessor_id', 'organisation', 'successor_id'",
}
# Columns that no public page shows.
PRIVATE = (
    "ARRAY['note', 'source_note', 'version', 'created_at', 'created_by_id',"
    " 'created_in_id', 'modified_at', 'modified_by_id']"
)


def _of_statement(table: str, operation: str, rows: str) -> str:
    return (
        f"CREATE TRIGGER edition_{operation.lower()} AFTER {operation}"
        f" ON archive_{table} REFERENCING {rows} TABLE AS changed"
        " FOR EACH STATEMENT EXECUTE FUNCTION archive_new_edition();"
    )


def _on_update(table: str, arguments: str) -> str:
    return (
        f"CREATE TRIGGER edition_update AFTER UPDATE ON archive_{table} FOR EACH ROW"
        f" WHEN (to_jsonb(OLD) - {PRIVATE} IS DISTINCT FROM to_jsonb(NEW) - {PRIVATE})"
        f" EXECUTE FUNCTION archive_authority_changed({arguments});"
    )


def _on_coming_and_going(table: str, arguments: str) -> str:
    return (
        f"CREATE TRIGGER edition_row AFTER INSERT OR DELETE ON archive_{table}"
        f" FOR EACH ROW EXECUTE FUNCTION archive_authority_changed({arguments});"
    )


INSTALL = [
    *(
        _of_statement(table, operation, rows)
        for table in PUBLIC_TABLES
        for operation, rows in {
            "INSERT": "NEW",
            "UPDATE": "NEW",
            "DELETE": "OLD",
        }.items()
    ),
    *(_on_update(kind, f"'{kind}', 'id'") for kind in AUTHORITIES),
    *(_on_update(table, arguments) for table, arguments in HANGING.items()),
    *(_on_coming_and_going(table, arguments) for table, arguments in HANGING.items()),
]
REMOVE = [
    *(
        f"DROP TRIGGER edition_{operation} ON archive_{table};"
        for table in PUBLIC_TABLES
        for operation in ("insert", "update", "delete")
    ),
    *(f"DROP TRIGGER edition_update ON archive_{t};" for t in (*AUTHORITIES, *HANGING)),
    *(f"DROP TRIGGER edition_row ON archive_{t};" for t in HANGING),
]


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0010_groups_assign"),
    ]

    operations = [
        migrations.RenameField("accesscopy", "revision_number", "version"),
        migrations.AlterField(
            model_name="accesscopy",
            name="version",
            field=models.PositiveIntegerField(
                default=1,
                help_text="Counts what readers cite: AccessVersion keeps the others.",
            ),
        ),
        migrations.AddField(
            model_name="accesscopy",
            name="version_at",
            field=models.DateTimeField(
                null=True, help_text="Since when this version stands."
            ),
        ),
        migrations.RunSQL(
            "UPDATE archive_accesscopy SET version_at = published_at",
            migrations.RunSQL.noop,
        ),
        migrations.AlterField(
            model_name="accesscopy",
            name="version_at",
            field=models.DateTimeField(help_text="Since when this version stands."),
        ),
        migrations.CreateModel(
            name="AccessVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("language", models.CharField(blank=True, max_length=35)),
                ("script", models.CharField(blank=True, max_length=4)),
                ("title", models.TextField(blank=True)),
                ("title_is_supplied", models.BooleanField(default=False)),
                ("date_as_printed", models.CharField(blank=True, max_length=250)),
                ("date_edtf", models.CharField(blank=True, max_length=120)),
                ("date_basis", models.CharField(blank=True, max_length=10)),
                ("paragraphs", models.JSONField(default=list)),
                ("public_from", models.DateTimeField()),
                ("public_until", models.DateTimeField()),
                ("is_withheld", models.BooleanField(default=False)),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="access_versions",
                        to="archive.document",
                    ),
                ),
            ],
            options={
                "ordering": ["document", "number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("document", "number"),
                        name="accessversion_number_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)),
                        name="accessversion_numbered_from_one",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_withheld", False),
                            models.Q(
                                ("date_as_printed", ""),
                                ("date_edtf", ""),
                                ("paragraphs", []),
                                ("title", ""),
                            ),
                            _connector="OR",
                        ),
                        name="accessversion_withheld_is_empty",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
            ],
        ),
        migrations.RunSQL(FUNCTIONS, NO_FUNCTIONS),
        migrations.RunSQL(INSTALL, REMOVE),
    ]
