"""Orders and sample of the search; and editors' decisions as data."""

import datetime

import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0003_word_indexes"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="searchentry",
            name="searchentry_newest_first",
        ),
        migrations.AddField(
            model_name="searchentry",
            name="in_sample",
            field=models.BooleanField(default=False),
        ),
        migrations.AddIndex(
            model_name="searchentry",
            index=models.Index(
                django.db.models.functions.comparison.Coalesce(
                    "sort_date", models.Value(datetime.date(1, 1, 1))
                ),
                models.F("access_copy_id"),
                name="searchentry_newest",
            ),
        ),
        migrations.AddIndex(
            model_name="searchentry",
            index=models.Index(
                django.db.models.functions.comparison.Coalesce(
                    "sort_date", models.Value(datetime.date(9999, 12, 31))
                ),
                models.F("access_copy_id"),
                name="searchentry_oldest",
            ),
        ),
        migrations.AddIndex(
            model_name="searchentry",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("in_sample", True)),
                fields=["vector"],
                name="searchentry_sample",
            ),
        ),
        # Vectors out of line and uncompressed: rows stay narrow, and a vector is read
        # without being unpacked. Statistics fine enough to tell middling words apart.
        migrations.RunSQL(
            [
                "ALTER TABLE archive_searchentry ALTER vector SET STORAGE EXTERNAL",
                "ALTER TABLE archive_searchentry ALTER vector SET STATISTICS 1000",
                "UPDATE archive_searchentry SET in_sample = access_copy_id % 16 = 0",
            ],
            [
                "ALTER TABLE archive_searchentry ALTER vector SET STORAGE EXTENDED",
                "ALTER TABLE archive_searchentry ALTER vector SET STATISTICS -1",
            ],
        ),
        migrations.CreateModel(
            name="Distinction",
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
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                    ),
                ),
                (
                    "modified_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                    ),
                ),
                ("normalised", models.CharField(max_length=250, verbose_name="name")),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_in",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="archive.importrun",
                    ),
                ),
                (
                    "modified_by",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="distinctions",
                        to="archive.organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="distinctions",
                        to="archive.person",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="DistinctionHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                    ),
                ),
                (
                    "modified_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                    ),
                ),
                ("normalised", models.CharField(max_length=250, verbose_name="name")),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_in",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.importrun",
                    ),
                ),
                (
                    "modified_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history",
                        to="archive.distinction",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Merge",
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
                ("kind", models.CharField(max_length=20)),
                ("kept", models.BigIntegerField()),
                ("absorbed", models.BigIntegerField()),
                ("reason", models.TextField()),
                ("before", models.JSONField(default=dict)),
                ("moved", models.JSONField(default=list)),
                ("made", models.JSONField(default=list)),
                ("merged_at", models.DateTimeField(auto_now_add=True)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
                (
                    "merged_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
            },
        ),
        migrations.AddConstraint(
            model_name="distinction",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("organisation", None), ("person__isnull", False)),
                    models.Q(("organisation__isnull", False), ("person", None)),
                    _connector="OR",
                ),
                name="distinction_from_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="distinction",
            constraint=models.UniqueConstraint(
                fields=("normalised", "organisation"),
                name="distinction_from_organisation_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="distinction",
            constraint=models.UniqueConstraint(
                fields=("normalised", "person"), name="distinction_from_person_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distinction",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_distinctionhistory" ("created_at", "created_by_id", "created_in_id", "id", "modified_at", "modified_by_id", "normalised", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."normalised", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="00e15b29036f28815f6c00c32b27d314cf35d641",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cc93c",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="archive_distinction",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distinction",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_distinctionhistory" ("created_at", "created_by_id", "created_in_id", "id", "modified_at", "modified_by_id", "normalised", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."normalised", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="718bd2a828d02423d0a3fd6f9e0571c9c9ba70ba",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f5a50",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="archive_distinction",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distinction",
            trigger=pgtrigger.compiler.Trigger(
                name="stamp_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                    hash="225ea00cde8ddffeaa8fc45d14a57145f2bd2b0e",
                    operation="INSERT",
                    pgid="pgtrigger_stamp_insert_b7fb1",
                    table="archive_distinction",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distinction",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_stamps",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                    func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                    hash="0951f5b1a2f91164a24b06f16cdd97d79c067245",
                    operation="UPDATE",
                    pgid="pgtrigger_keep_stamps_492b5",
                    table="archive_distinction",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="distinction",
            trigger=pgtrigger.compiler.Trigger(
                name="stamp_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id"))',
                    func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                    hash="38a8ce50c6667e7665bfae4de8209ebbd8998f24",
                    operation="UPDATE",
                    pgid="pgtrigger_stamp_update_6b028",
                    table="archive_distinction",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="merge",
            index=models.Index(fields=["kind", "absorbed"], name="merge_absorbed"),
        ),
        migrations.AddConstraint(
            model_name="merge",
            constraint=models.CheckConstraint(
                condition=models.Q(("kept", models.F("absorbed")), _negated=True),
                name="merge_of_two",
            ),
        ),
        migrations.AddConstraint(
            model_name="merge",
            constraint=models.CheckConstraint(
                condition=models.Q(("reason", ""), _negated=True),
                name="merge_has_reason",
            ),
        ),
    ]
