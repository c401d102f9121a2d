import django.contrib.postgres.indexes
import django.contrib.postgres.search
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations

import archive.models.fields

from ._operations import InstallTriggers


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0002_triggers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="document",
            options={
                "ordering": ["-pk"],
                "permissions": [
                    ("publish_document", "Can publish and withdraw documents")
                ],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="stamp_update",
        ),
        migrations.AddField(
            model_name="document",
            name="title_normalised",
            field=archive.models.fields.NormalisedField(
                blank=True, editable=False, max_length=250, source="title"
            ),
        ),
        migrations.AddField(
            model_name="documenthistory",
            name="title_normalised",
            field=archive.models.fields.NormalisedField(
                blank=True, editable=False, max_length=250, source="title"
            ),
        ),
        migrations.AddIndex(
            model_name="contribution",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="contribution_words",
            ),
        ),
        migrations.AddIndex(
            model_name="document",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "title_normalised", config="simple"
                ),
                name="document_words",
            ),
        ),
        migrations.AddIndex(
            model_name="event",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="event_words",
            ),
        ),
        migrations.AddIndex(
            model_name="eventname",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="eventname_words",
            ),
        ),
        migrations.AddIndex(
            model_name="organisation",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="organisation_words",
            ),
        ),
        migrations.AddIndex(
            model_name="organisationname",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="organisationname_words",
            ),
        ),
        migrations.AddIndex(
            model_name="periodical",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="periodical_words",
            ),
        ),
        migrations.AddIndex(
            model_name="person",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="person_words",
            ),
        ),
        migrations.AddIndex(
            model_name="personname",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="personname_words",
            ),
        ),
        migrations.AddIndex(
            model_name="place",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="place_words",
            ),
        ),
        migrations.AddIndex(
            model_name="placename",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="placename_words",
            ),
        ),
        migrations.AddIndex(
            model_name="signatory",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    "normalised", config="simple"
                ),
                name="signatory_words",
            ),
        ),
        InstallTriggers(
            [
                pgtrigger.migrations.AddTrigger(
                    model_name="annotation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="a3f604097518bf87cd10c16595ac900fb827f2ef",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_3e486",
                            table="archive_annotation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactdetail",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="d95248dec0e2ff41739469db074948a9efcdfe31",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_d421d",
                            table="archive_contactdetail",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="f06d54b65beb494a90a9251da734c0aac97d2266",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_ecf9d",
                            table="archive_contribution",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenthistory" ("base_reading_id", "created_at", "created_by_id", "created_in_id", "date_as_printed", "date_basis", "date_earliest", "date_edtf", "date_latest", "date_rationale", "fragment", "id", "issue", "kind", "language", "modified_at", "modified_by_id", "note", "part_of_id", "periodical_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "published_at", "source_id", "status", "text_id", "title", "title_is_supplied", "title_normalised", "version", "withheld_reason") SELECT old_values."base_reading_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_basis", old_values."date_earliest", old_values."date_edtf", old_values."date_latest", old_values."date_rationale", old_values."fragment", old_values."id", old_values."issue", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."note", old_values."part_of_id", old_values."periodical_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."published_at", old_values."source_id", old_values."status", old_values."text_id", old_values."title", old_values."title_is_supplied", old_values."title_normalised", old_values."version", old_values."withheld_reason" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."base_reading_id" IS DISTINCT FROM (new_values."base_reading_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."date_as_printed" IS DISTINCT FROM (new_values."date_as_printed") OR old_values."date_basis" IS DISTINCT FROM (new_values."date_basis") OR old_values."date_earliest" IS DISTINCT FROM (new_values."date_earliest") OR old_values."date_edtf" IS DISTINCT FROM (new_values."date_edtf") OR old_values."date_latest" IS DISTINCT FROM (new_values."date_latest") OR old_values."date_rationale" IS DISTINCT FROM (new_values."date_rationale") OR old_values."fragment" IS DISTINCT FROM (new_values."fragment") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."issue" IS DISTINCT FROM (new_values."issue") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."part_of_id" IS DISTINCT FROM (new_values."part_of_id") OR old_values."periodical_id" IS DISTINCT FROM (new_values."periodical_id") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."place_as_printed" IS DISTINCT FROM (new_values."place_as_printed") OR old_values."published_at" IS DISTINCT FROM (new_values."published_at") OR old_values."source_id" IS DISTINCT FROM (new_values."source_id") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."text_id" IS DISTINCT FROM (new_values."text_id") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."title_is_supplied" IS DISTINCT FROM (new_values."title_is_supplied") OR old_values."title_normalised" IS DISTINCT FROM (new_values."title_normalised") OR old_values."withheld_reason" IS DISTINCT FROM (new_values."withheld_reason")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b239db5765a7f014dc20ba86afdd1a3bb0d98d3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_67762",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenthistory" ("base_reading_id", "created_at", "created_by_id", "created_in_id", "date_as_printed", "date_basis", "date_earliest", "date_edtf", "date_latest", "date_rationale", "fragment", "id", "issue", "kind", "language", "modified_at", "modified_by_id", "note", "part_of_id", "periodical_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "published_at", "source_id", "status", "text_id", "title", "title_is_supplied", "title_normalised", "version", "withheld_reason") SELECT old_values."base_reading_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_basis", old_values."date_earliest", old_values."date_edtf", old_values."date_latest", old_values."date_rationale", old_values."fragment", old_values."id", old_values."issue", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."note", old_values."part_of_id", old_values."periodical_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."published_at", old_values."source_id", old_values."status", old_values."text_id", old_values."title", old_values."title_is_supplied", old_values."title_normalised", old_values."version", old_values."withheld_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="41103282862b27bcc6bc8262658812a49c37233a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_940d9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="434c269e5b5a1071d10ebff778537c3dad315b99",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_d3618",
                            table="archive_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."base_reading_id" IS DISTINCT FROM (NEW."base_reading_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."date_as_printed" IS DISTINCT FROM (NEW."date_as_printed") OR OLD."date_basis" IS DISTINCT FROM (NEW."date_basis") OR OLD."date_earliest" IS DISTINCT FROM (NEW."date_earliest") OR OLD."date_edtf" IS DISTINCT FROM (NEW."date_edtf") OR OLD."date_latest" IS DISTINCT FROM (NEW."date_latest") OR OLD."date_rationale" IS DISTINCT FROM (NEW."date_rationale") OR OLD."fragment" IS DISTINCT FROM (NEW."fragment") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue" IS DISTINCT FROM (NEW."issue") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."part_of_id" IS DISTINCT FROM (NEW."part_of_id") OR OLD."periodical_id" IS DISTINCT FROM (NEW."periodical_id") OR OLD."place_id" IS DISTINCT FROM (NEW."place_id") OR OLD."place_as_printed" IS DISTINCT FROM (NEW."place_as_printed") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."text_id" IS DISTINCT FROM (NEW."text_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."title_is_supplied" IS DISTINCT FROM (NEW."title_is_supplied") OR OLD."title_normalised" IS DISTINCT FROM (NEW."title_normalised") OR OLD."withheld_reason" IS DISTINCT FROM (NEW."withheld_reason"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="340387af0ff91d64bd79ee93ceabc14defb91463",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_fa2ac",
                            table="archive_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="a3c99eef52b9e2915ff64e987ae8a727bdf6f3ed",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_37538",
                            table="archive_documentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documenttag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="91a0e21431ee8874622eb781be5c62bf4ba73fb7",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_185a9",
                            table="archive_documenttag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="b51337e5748f35213a2a53e0f4ddf52c63d4b4e1",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_5b7bc",
                            table="archive_event",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="767b98c58654b4d17a97da66103cbb6f64725dc0",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_0098e",
                            table="archive_eventname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventplace",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="1021e8d41369c59a96aca14a48adade58237e053",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_e2dcc",
                            table="archive_eventplace",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="c71c457dfe8b7c3a611404f3365f882a1c94d688",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_14532",
                            table="archive_evidence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="figure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="9cdc32f97c42e5cdd31a351c6c40588cd21e8de4",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_24c65",
                            table="archive_figure",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="0df450ce55cca5bac9e5e47fc1576198186433f0",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_4f663",
                            table="archive_lineage",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="92601379f3262e01ac56115216b19b1dc4246748",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_41dc9",
                            table="archive_mention",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="2f1ce4ab36b6a8329562cf0983b3126b37f79a12",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_59f9c",
                            table="archive_organisation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="ffc2551217d57e91d73583bcd2d8dcab313e040c",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_ec234",
                            table="archive_organisationname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="cb72178520a1beb88bd46cd4c5ea4f3cbac0a607",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_25ff4",
                            table="archive_passage",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="periodical",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="8e58d382dc3efb1b21b9e45e812ba497dff6a836",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_d7e19",
                            table="archive_periodical",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="e49a60e99a5168187b858263730517990f4ef286",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_9b288",
                            table="archive_person",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="e152c4f0e4c054f57c213a4a26fdac63fe610bb2",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_0577e",
                            table="archive_personname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="13b34373f2be529056890f22b5cb911c85eb65b3",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_14f43",
                            table="archive_place",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="c59f1e7e43c16a6465a24b25eb8433831077ea55",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_949ed",
                            table="archive_placename",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="readercomment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="76299a67f80e197bc0b3674646aa9d8947d94873",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_2f54e",
                            table="archive_readercomment",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="redaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="89384ee1f412ba7834bbcdbac207f4e5e5429295",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_0225d",
                            table="archive_redaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="signatory",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="02dda3e15bf7c7d7db27a0d7127c2964c70345fa",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_053f6",
                            table="archive_signatory",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="ea6969aa9c4301bca15777091b5a772e1d9565d0",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_57043",
                            table="archive_source",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="keep_stamps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."modified_at" IS DISTINCT FROM (NEW."modified_at") OR OLD."modified_by_id" IS DISTINCT FROM (NEW."modified_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func="\n            NEW.version = OLD.version;\n            NEW.modified_at = OLD.modified_at;\n            -- An account that goes is forgotten here (SET NULL).\n            IF NEW.modified_by_id IS NOT NULL THEN\n                NEW.modified_by_id = OLD.modified_by_id;\n            END IF;\n            RETURN NEW;\n        ",
                            hash="147a5777fa7292f521fd54cc2d7c289874c93c44",
                            operation="UPDATE",
                            pgid="pgtrigger_keep_stamps_4ac6c",
                            table="archive_tag",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
