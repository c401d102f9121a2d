import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from ._operations import InstallTriggers


class Migration(migrations.Migration):
    dependencies = [("archive", "0001_initial")]

    operations = [
        InstallTriggers(
            [
                pgtrigger.migrations.AddTrigger(
                    model_name="eventname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_eventnamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="32193e0be79d79eee1b37a86f1d6c200cd151adf",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_01bec",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_eventname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_eventnamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="49f50b69e00bde6d747c5780efd9e02a4d4b6afc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e29b8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_eventname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="6293f189f895977e915c4dd78fb383743605ee0f",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_90176",
                            table="archive_eventname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."authority_id" IS DISTINCT FROM (NEW."authority_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="4271c1d91ee6a1e8bd0d980028bfb55757ed3528",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_298ad",
                            table="archive_eventname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_organisationhistory" ("country", "created_at", "created_by_id", "created_in_id", "description", "id", "kind", "language", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "slug", "source_note", "version", "viaf", "wikidata") SELECT old_values."country", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."id", old_values."kind", old_values."language", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."slug", old_values."source_note", old_values."version", old_values."viaf", old_values."wikidata" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."country" IS DISTINCT FROM (new_values."country") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."source_note" IS DISTINCT FROM (new_values."source_note") OR old_values."viaf" IS DISTINCT FROM (new_values."viaf") OR old_values."wikidata" IS DISTINCT FROM (new_values."wikidata")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f01e707b8ac67bbbd39ebb91481421e421994e25",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_38073",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_organisationhistory" ("country", "created_at", "created_by_id", "created_in_id", "description", "id", "kind", "language", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "slug", "source_note", "version", "viaf", "wikidata") SELECT old_values."country", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."id", old_values."kind", old_values."language", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."slug", old_values."source_note", old_values."version", old_values."viaf", old_values."wikidata" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ae49bf4758faa4e0b71ea192552a89c998221acc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d48d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="86ef13d9991c8adf0a9d800b0d365ac2ca776b60",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_4259c",
                            table="archive_organisation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."country" IS DISTINCT FROM (NEW."country") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."source_note" IS DISTINCT FROM (NEW."source_note") OR OLD."viaf" IS DISTINCT FROM (NEW."viaf") OR OLD."wikidata" IS DISTINCT FROM (NEW."wikidata"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="c6a7bac629c22e1a15bc990d6da67c91295ca552",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_f60ac",
                            table="archive_organisation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_lineagehistory" ("created_at", "created_by_id", "created_in_id", "date_edtf", "id", "kind", "modified_at", "modified_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_edtf", old_values."id", old_values."kind", old_values."modified_at", old_values."modified_by_id", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."predecessor_id", old_values."successor_id", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."date_edtf" IS DISTINCT FROM (new_values."date_edtf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."predecessor_id" IS DISTINCT FROM (new_values."predecessor_id") OR old_values."successor_id" IS DISTINCT FROM (new_values."successor_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="709a8daaa4460c7de2a8888e2525661a5689e386",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_598d3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_lineage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_lineagehistory" ("created_at", "created_by_id", "created_in_id", "date_edtf", "id", "kind", "modified_at", "modified_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_edtf", old_values."id", old_values."kind", old_values."modified_at", old_values."modified_by_id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."predecessor_id", old_values."successor_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bb19859e61f7c7358e4587af19a9e31c0d8ee4d0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_27be9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_lineage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="eba1d0516815e8730bf7f464969d965ea7e86004",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_77e7f",
                            table="archive_lineage",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."date_edtf" IS DISTINCT FROM (NEW."date_edtf") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="fb6e4d4eda133fe851f21648de69eaf0aa3f2d43",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_2df11",
                            table="archive_lineage",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_organisationnamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b056de4325443e080c6dfcf14e33e0c553b33c04",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_347df",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_organisationname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_organisationnamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7110b3158f2aa88e55502b2537e82e8de5df8f30",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6c4e4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_organisationname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="0ab44c23406aa0e6a0739aeb185793b57eeed399",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_7360f",
                            table="archive_organisationname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."authority_id" IS DISTINCT FROM (NEW."authority_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="25fbc6b20b9dba377749ac2752e658879c079b87",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_fcef5",
                            table="archive_organisationname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="figure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_figurehistory" ("claimant_id", "created_at", "created_by_id", "created_in_id", "document_id", "event_id", "id", "maximum", "measure", "minimum", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phrase", "qualifier", "rule", "status", "version") SELECT old_values."claimant_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."event_id", old_values."id", old_values."maximum", old_values."measure", old_values."minimum", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."phrase", old_values."qualifier", old_values."rule", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."claimant_id" IS DISTINCT FROM (new_values."claimant_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."event_id" IS DISTINCT FROM (new_values."event_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."maximum" IS DISTINCT FROM (new_values."maximum") OR old_values."measure" IS DISTINCT FROM (new_values."measure") OR old_values."minimum" IS DISTINCT FROM (new_values."minimum") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."phrase" IS DISTINCT FROM (new_values."phrase") OR old_values."qualifier" IS DISTINCT FROM (new_values."qualifier") OR old_values."rule" IS DISTINCT FROM (new_values."rule") OR old_values."status" IS DISTINCT FROM (new_values."status")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5ae4cf15c30452514030346ac1a075f8f3887592",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b2034",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_figure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="figure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_figurehistory" ("claimant_id", "created_at", "created_by_id", "created_in_id", "document_id", "event_id", "id", "maximum", "measure", "minimum", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phrase", "qualifier", "rule", "status", "version") SELECT old_values."claimant_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."event_id", old_values."id", old_values."maximum", old_values."measure", old_values."minimum", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phrase", old_values."qualifier", old_values."rule", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2d45cb9f696b3df352d36acc045e21c7938085d2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b69ba",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_figure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="figure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="6acb7df47cf9ce1fe57cba4ffd184dd094aa7b62",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_3feda",
                            table="archive_figure",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="figure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."claimant_id" IS DISTINCT FROM (NEW."claimant_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."maximum" IS DISTINCT FROM (NEW."maximum") OR OLD."measure" IS DISTINCT FROM (NEW."measure") OR OLD."minimum" IS DISTINCT FROM (NEW."minimum") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."phrase" IS DISTINCT FROM (NEW."phrase") OR OLD."qualifier" IS DISTINCT FROM (NEW."qualifier") OR OLD."rule" IS DISTINCT FROM (NEW."rule") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="8fd08a15d4674e36b6176f8bc20ecda47f3badc4",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_93608",
                            table="archive_figure",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_evidencehistory" ("created_at", "created_by_id", "created_in_id", "document_id", "field", "id", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."field", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."rule", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."field" IS DISTINCT FROM (new_values."field") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."rule" IS DISTINCT FROM (new_values."rule")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fc09db2bf29f0d8aaa42ad84c740ef3b2662ea5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_55028",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_evidence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_evidencehistory" ("created_at", "created_by_id", "created_in_id", "document_id", "field", "id", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."field", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."rule", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c94bf2b06af3c3a19932eadb62cc9060ef05cf5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6ea37",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_evidence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="2561277f9b7bcfd02668913fd1311fb094d2d98e",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_daddb",
                            table="archive_evidence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."field" IS DISTINCT FROM (NEW."field") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."rule" IS DISTINCT FROM (NEW."rule"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="fb313b4603e28b7e497ea2267af8a9c34b2927de",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_3d7a7",
                            table="archive_evidence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenteventhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "event_id", "id", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "status", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."event_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."reason", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."event_id" IS DISTINCT FROM (new_values."event_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."status" IS DISTINCT FROM (new_values."status")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="efedff48d638397a6fcec96d68e2452bac7c1637",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a13aa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_documentevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenteventhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "event_id", "id", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "status", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."event_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="39b18a41ea75a2beb2dce6bc0a1ad135c4a72c07",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88fa7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_documentevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="467c49af21df0bd1a128938646e2c518e5f44090",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_5b97f",
                            table="archive_documentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="e939a80ef0d17259eae02621ae38ddff38b43d7e",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_1c458",
                            table="archive_documentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactdetail",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_contactdetailhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "id", "kind", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."id", old_values."kind", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."value", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."value" IS DISTINCT FROM (new_values."value")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f277062dc9f74002740cbd37db1046c0c5ca382d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_98c5b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_contactdetail",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactdetail",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_contactdetailhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "id", "kind", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."id", old_values."kind", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."value", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="808c8402894ba94667d3d221b4a3faa4dc5c713c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0a06d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_contactdetail",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactdetail",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="9c4e2ec86964226290bad6bfd6e86e63725fb909",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_1a992",
                            table="archive_contactdetail",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactdetail",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="5d28819f1b9fb19ebf81a828a3f97aba5c683641",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_11a41",
                            table="archive_contactdetail",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annotation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_annotationhistory" ("body", "created_at", "created_by_id", "created_in_id", "document_id", "id", "is_public", "modified_at", "modified_by_id", "motivation", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") SELECT old_values."body", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."id", old_values."is_public", old_values."modified_at", old_values."modified_by_id", old_values."motivation", old_values."passage_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."body" IS DISTINCT FROM (new_values."body") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_public" IS DISTINCT FROM (new_values."is_public") OR old_values."motivation" IS DISTINCT FROM (new_values."motivation") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe2cd5d04b6a3217f5ba676c4dafa737bc1159e1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1ec9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_annotation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annotation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_annotationhistory" ("body", "created_at", "created_by_id", "created_in_id", "document_id", "id", "is_public", "modified_at", "modified_by_id", "motivation", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") SELECT old_values."body", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."id", old_values."is_public", old_values."modified_at", old_values."modified_by_id", old_values."motivation", old_values."passage_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="264fc50e30e1c299340bc90077eafc8d60c8a474",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0acb7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_annotation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annotation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="9697d52987f1890505484e16b30e7c7432764d7a",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_ba0e6",
                            table="archive_annotation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annotation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."body" IS DISTINCT FROM (NEW."body") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_public" IS DISTINCT FROM (NEW."is_public") OR OLD."motivation" IS DISTINCT FROM (NEW."motivation") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="f0a042efd6575dd1aff01207eb8ce9f07805c91a",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_c0a46",
                            table="archive_annotation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="periodical",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_periodicalhistory" ("created_at", "created_by_id", "created_in_id", "description", "id", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher_id", "skeleton", "slug", "source_note", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."id", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."publisher_id", old_values."skeleton", old_values."slug", old_values."source_note", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."publisher_id" IS DISTINCT FROM (new_values."publisher_id") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."source_note" IS DISTINCT FROM (new_values."source_note")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="875bff807f65e8e77a597dbd28feb4009d021cab",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1475a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_periodical",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="periodical",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_periodicalhistory" ("created_at", "created_by_id", "created_in_id", "description", "id", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher_id", "skeleton", "slug", "source_note", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."id", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."publisher_id", old_values."skeleton", old_values."slug", old_values."source_note", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="30649c020b3650dc520e86d255be2055d978f883",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_87bb6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_periodical",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="periodical",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="a382912d48f36db563483193b2af6c29389bc924",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_c0c22",
                            table="archive_periodical",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="periodical",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."publisher_id" IS DISTINCT FROM (NEW."publisher_id") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."source_note" IS DISTINCT FROM (NEW."source_note"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="7979f27d82cf9c5a16f6c107d2c81e464080d873",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_b82fa",
                            table="archive_periodical",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_personhistory" ("created_at", "created_by_id", "created_in_id", "description", "family_name", "id", "language", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "slug", "sort_name", "source_note", "version", "viaf", "wikidata") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."family_name", old_values."id", old_values."language", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."slug", old_values."sort_name", old_values."source_note", old_values."version", old_values."viaf", old_values."wikidata" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."family_name" IS DISTINCT FROM (new_values."family_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."sort_name" IS DISTINCT FROM (new_values."sort_name") OR old_values."source_note" IS DISTINCT FROM (new_values."source_note") OR old_values."viaf" IS DISTINCT FROM (new_values."viaf") OR old_values."wikidata" IS DISTINCT FROM (new_values."wikidata")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="98b7bd66195935d4fa576651d3a87f19909ac162",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_62928",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_person",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_personhistory" ("created_at", "created_by_id", "created_in_id", "description", "family_name", "id", "language", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "slug", "sort_name", "source_note", "version", "viaf", "wikidata") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."family_name", old_values."id", old_values."language", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."slug", old_values."sort_name", old_values."source_note", old_values."version", old_values."viaf", old_values."wikidata" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="98a2459ed7760191b9eadc8f671041d06e1923c9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_210b3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_person",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="f0ea8e5e9848b1b3e9dfc5e9dc7a7922ac7c789c",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_85eca",
                            table="archive_person",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."family_name" IS DISTINCT FROM (NEW."family_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."sort_name" IS DISTINCT FROM (NEW."sort_name") OR OLD."source_note" IS DISTINCT FROM (NEW."source_note") OR OLD."viaf" IS DISTINCT FROM (NEW."viaf") OR OLD."wikidata" IS DISTINCT FROM (NEW."wikidata"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="9f2db2e1e69114ba74f1a182560a3ec57f07dc92",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_b8561",
                            table="archive_person",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_contributionhistory" ("branch_as_printed", "created_at", "created_by_id", "created_in_id", "document_id", "id", "modified_at", "modified_by_id", "name_as_printed", "normalised", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "resolution", "resolution_reason", "role", "version") SELECT old_values."branch_as_printed", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."name_as_printed", old_values."normalised", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."resolution", old_values."resolution_reason", old_values."role", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."branch_as_printed" IS DISTINCT FROM (new_values."branch_as_printed") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name_as_printed" IS DISTINCT FROM (new_values."name_as_printed") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."resolution" IS DISTINCT FROM (new_values."resolution") OR old_values."resolution_reason" IS DISTINCT FROM (new_values."resolution_reason") OR old_values."role" IS DISTINCT FROM (new_values."role")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6e585be9592332a211cea6921d0ca62f36cf0842",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d7821",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_contribution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_contributionhistory" ("branch_as_printed", "created_at", "created_by_id", "created_in_id", "document_id", "id", "modified_at", "modified_by_id", "name_as_printed", "normalised", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "resolution", "resolution_reason", "role", "version") SELECT old_values."branch_as_printed", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."name_as_printed", old_values."normalised", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."resolution", old_values."resolution_reason", old_values."role", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e23c7f863298d43455a9c8115a058b02cdc1dea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd1e9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_contribution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="22c08f567c7664f19b9df660da08da8551ed0616",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_f05b6",
                            table="archive_contribution",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."branch_as_printed" IS DISTINCT FROM (NEW."branch_as_printed") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name_as_printed" IS DISTINCT FROM (NEW."name_as_printed") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."resolution" IS DISTINCT FROM (NEW."resolution") OR OLD."resolution_reason" IS DISTINCT FROM (NEW."resolution_reason") OR OLD."role" IS DISTINCT FROM (NEW."role"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="cd0ee516eea704fa3509637c741d956dccf279ca",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_0eddd",
                            table="archive_contribution",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_personnamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2456c1f20f8898f930d4256e3f990146cd870095",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04c5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_personname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_personnamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a032aa4c9f095f1a396bafe69fa3d5dce57868b7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1be36",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_personname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="642184e5685f82b67fce8b8a38f4c504f49bc6b0",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_2b894",
                            table="archive_personname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."authority_id" IS DISTINCT FROM (NEW."authority_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="b76ad432815ab4c8f06845d958db115715127697",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_50777",
                            table="archive_personname",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_placehistory" ("created_at", "created_by_id", "created_in_id", "description", "geo_precision", "id", "kind", "language", "latitude", "longitude", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "outline", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "slug", "source_note", "version", "wikidata") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."geo_precision", old_values."id", old_values."kind", old_values."language", old_values."latitude", old_values."longitude", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", old_values."outline", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."slug", old_values."source_note", old_values."version", old_values."wikidata" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."geo_precision" IS DISTINCT FROM (new_values."geo_precision") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."latitude" IS DISTINCT FROM (new_values."latitude") OR old_values."longitude" IS DISTINCT FROM (new_values."longitude") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."outline" IS DISTINCT FROM (new_values."outline") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."source_note" IS DISTINCT FROM (new_values."source_note") OR old_values."wikidata" IS DISTINCT FROM (new_values."wikidata")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c134a79468aa766d99d6f1ad63b9b77fe3c3549f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fc07f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_place",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_placehistory" ("created_at", "created_by_id", "created_in_id", "description", "geo_precision", "id", "kind", "language", "latitude", "longitude", "merged_into_id", "modified_at", "modified_by_id", "name", "normalised", "note", "outline", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "slug", "source_note", "version", "wikidata") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."description", old_values."geo_precision", old_values."id", old_values."kind", old_values."language", old_values."latitude", old_values."longitude", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", old_values."note", old_values."outline", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."slug", old_values."source_note", old_values."version", old_values."wikidata" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fc0a831323abddee0622a63f1ede5a42e67f644",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3c1bd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_place",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="485baf52a0c4597e8d05cd8b7c2df0d0f9360c87",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_2c4e3",
                            table="archive_place",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."geo_precision" IS DISTINCT FROM (NEW."geo_precision") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."latitude" IS DISTINCT FROM (NEW."latitude") OR OLD."longitude" IS DISTINCT FROM (NEW."longitude") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."outline" IS DISTINCT FROM (NEW."outline") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."source_note" IS DISTINCT FROM (NEW."source_note") OR OLD."wikidata" IS DISTINCT FROM (NEW."wikidata"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="e0091d1ce684c84973e21482618dd1d75eaf608c",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_b8761",
                            table="archive_place",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_mentionhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "event_id", "id", "modified_at", "modified_by_id", "organisation_id", "passage_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "rule", "status", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."event_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."organisation_id", old_values."passage_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place_id", old_values."rule", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."event_id" IS DISTINCT FROM (new_values."event_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."rule" IS DISTINCT FROM (new_values."rule") OR old_values."status" IS DISTINCT FROM (new_values."status")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="530105bac5fdb41395d500dcbbce0052de5f2200",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_59d1d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_mention",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_mentionhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "event_id", "id", "modified_at", "modified_by_id", "organisation_id", "passage_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "rule", "status", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."event_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."organisation_id", old_values."passage_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."rule", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c2a7e6e7459d7aa6059b8c46511798d699e944a9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_835bf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_mention",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="6e36af4cb5fdd962cd85ea7574eec85dc875a960",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_bf691",
                            table="archive_mention",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."place_id" IS DISTINCT FROM (NEW."place_id") OR OLD."rule" IS DISTINCT FROM (NEW."rule") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="524679716d68cc06aec51e9c0611e9721c7f64eb",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_08294",
                            table="archive_mention",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventplace",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_eventplacehistory" ("created_at", "created_by_id", "created_in_id", "event_id", "id", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."event_id", old_values."id", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place_id", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."event_id" IS DISTINCT FROM (new_values."event_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ca10c9f892bb2e75a9d544e03891230d016de2a9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c77ac",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_eventplace",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventplace",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_eventplacehistory" ("created_at", "created_by_id", "created_in_id", "event_id", "id", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."event_id", old_values."id", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1102cd046d017f1594052089d6a69b2bea67b2cc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dfbca",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_eventplace",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventplace",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="86d2acd2a283fadcd779961064266c360875dcb3",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_fae1b",
                            table="archive_eventplace",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventplace",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."place_id" IS DISTINCT FROM (NEW."place_id"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="a8051f650db6b48187ec53d490a0d1d36a322354",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_a1679",
                            table="archive_eventplace",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_eventhistory" ("created_at", "created_by_id", "created_in_id", "date_as_printed", "date_basis", "date_earliest", "date_edtf", "date_latest", "date_rationale", "description", "id", "kind", "merged_into_id", "modified_at", "modified_by_id", "normalised", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skeleton", "slug", "source_note", "title", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_basis", old_values."date_earliest", old_values."date_edtf", old_values."date_latest", old_values."date_rationale", old_values."description", old_values."id", old_values."kind", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."normalised", old_values."note", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."skeleton", old_values."slug", old_values."source_note", old_values."title", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."date_as_printed" IS DISTINCT FROM (new_values."date_as_printed") OR old_values."date_basis" IS DISTINCT FROM (new_values."date_basis") OR old_values."date_earliest" IS DISTINCT FROM (new_values."date_earliest") OR old_values."date_edtf" IS DISTINCT FROM (new_values."date_edtf") OR old_values."date_latest" IS DISTINCT FROM (new_values."date_latest") OR old_values."date_rationale" IS DISTINCT FROM (new_values."date_rationale") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."source_note" IS DISTINCT FROM (new_values."source_note") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f0362ea593fa8c994cb9340890cb42b8faf5d50",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ac6c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_event",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_eventhistory" ("created_at", "created_by_id", "created_in_id", "date_as_printed", "date_basis", "date_earliest", "date_edtf", "date_latest", "date_rationale", "description", "id", "kind", "merged_into_id", "modified_at", "modified_by_id", "normalised", "note", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skeleton", "slug", "source_note", "title", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_basis", old_values."date_earliest", old_values."date_edtf", old_values."date_latest", old_values."date_rationale", old_values."description", old_values."id", old_values."kind", old_values."merged_into_id", old_values."modified_at", old_values."modified_by_id", old_values."normalised", old_values."note", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."skeleton", old_values."slug", old_values."source_note", old_values."title", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="39dd5b085da3a78c845014562b159267e3e13015",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3da51",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_event",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="ee7c7a5b32f2965202f3e69ef3eb78274da5d8ea",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_3f659",
                            table="archive_event",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."date_as_printed" IS DISTINCT FROM (NEW."date_as_printed") OR OLD."date_basis" IS DISTINCT FROM (NEW."date_basis") OR OLD."date_earliest" IS DISTINCT FROM (NEW."date_earliest") OR OLD."date_edtf" IS DISTINCT FROM (NEW."date_edtf") OR OLD."date_latest" IS DISTINCT FROM (NEW."date_latest") OR OLD."date_rationale" IS DISTINCT FROM (NEW."date_rationale") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."source_note" IS DISTINCT FROM (NEW."source_note") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="25aac4efed294d80908d0c1a75d1155f3099b75e",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_5e2cf",
                            table="archive_event",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_placenamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."skeleton" IS DISTINCT FROM (new_values."skeleton")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="39266680e08f4ecfd7e984f4f7248c5b62e423ae",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e9cc6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_placename",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_placenamehistory" ("authority_id", "created_at", "created_by_id", "created_in_id", "id", "kind", "language", "modified_at", "modified_by_id", "name", "normalised", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "skeleton", "version") SELECT old_values."authority_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."name", old_values."normalised", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."script", old_values."skeleton", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="17b97ecc2b9e9a0385460d736adf46e1a7043e1b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f4d39",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_placename",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="0e88517fc5c64b2f1e1ccc453791ec5607355687",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_b3cbf",
                            table="archive_placename",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."authority_id" IS DISTINCT FROM (NEW."authority_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."script" IS DISTINCT FROM (NEW."script") OR OLD."skeleton" IS DISTINCT FROM (NEW."skeleton"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="1db6c9be999b1eabb23e7d4481e57652cef9cbf0",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_1da87",
                            table="archive_placename",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="readercomment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_readercommenthistory" ("author_as_printed", "created_at", "created_by_id", "created_in_id", "date_as_printed", "date_edtf", "document_id", "id", "is_released", "modified_at", "modified_by_id", "number_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "shows_author_name", "text", "version") SELECT old_values."author_as_printed", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_edtf", old_values."document_id", old_values."id", old_values."is_released", old_values."modified_at", old_values."modified_by_id", old_values."number_as_printed", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."shows_author_name", old_values."text", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."author_as_printed" IS DISTINCT FROM (new_values."author_as_printed") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."date_as_printed" IS DISTINCT FROM (new_values."date_as_printed") OR old_values."date_edtf" IS DISTINCT FROM (new_values."date_edtf") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_released" IS DISTINCT FROM (new_values."is_released") OR old_values."number_as_printed" IS DISTINCT FROM (new_values."number_as_printed") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."shows_author_name" IS DISTINCT FROM (new_values."shows_author_name") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="32d00ac44696edfb3c04ad2bf16706108aa0b226",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fa30c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_readercomment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="readercomment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_readercommenthistory" ("author_as_printed", "created_at", "created_by_id", "created_in_id", "date_as_printed", "date_edtf", "document_id", "id", "is_released", "modified_at", "modified_by_id", "number_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "shows_author_name", "text", "version") SELECT old_values."author_as_printed", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_edtf", old_values."document_id", old_values."id", old_values."is_released", old_values."modified_at", old_values."modified_by_id", old_values."number_as_printed", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."shows_author_name", old_values."text", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="91fda92b4bf2d591eadda685cbe481de0fc63ce3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8fba7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_readercomment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="readercomment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="91a5002f674e970ad505a770362b89735e816508",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_b8c07",
                            table="archive_readercomment",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="readercomment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."author_as_printed" IS DISTINCT FROM (NEW."author_as_printed") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."date_as_printed" IS DISTINCT FROM (NEW."date_as_printed") OR OLD."date_edtf" IS DISTINCT FROM (NEW."date_edtf") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_released" IS DISTINCT FROM (NEW."is_released") OR OLD."number_as_printed" IS DISTINCT FROM (NEW."number_as_printed") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."shows_author_name" IS DISTINCT FROM (NEW."shows_author_name") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="b5852601a697743eecea077c4f0a659f953aed0e",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_97f8d",
                            table="archive_readercomment",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="redaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_redactionhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "explanation", "field", "id", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "replacement", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."explanation", old_values."field", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."reason", old_values."replacement", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."field" IS DISTINCT FROM (new_values."field") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."replacement" IS DISTINCT FROM (new_values."replacement")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0fdc387a65661bb3c6ca81cb7b222aae46da3622",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b294b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="redaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_redactionhistory" ("created_at", "created_by_id", "created_in_id", "document_id", "explanation", "field", "id", "modified_at", "modified_by_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "replacement", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."explanation", old_values."field", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."passage_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."replacement", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9a902eb28f3594e66f7aa61bd0df3177848f44b6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_edb17",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="redaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="ae0f88f09f198b8a20458da3ca20ca6213766a7f",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_25fa9",
                            table="archive_redaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="redaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."explanation" IS DISTINCT FROM (NEW."explanation") OR OLD."field" IS DISTINCT FROM (NEW."field") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."replacement" IS DISTINCT FROM (NEW."replacement"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="6e6a529c56294e6bed02d3cf50f21aad252fb907",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_dbfc1",
                            table="archive_redaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="signatory",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_signatoryhistory" ("capacity", "created_at", "created_by_id", "created_in_id", "document_id", "group_as_printed", "id", "kind", "modified_at", "modified_by_id", "name_as_printed", "normalised", "organisation_id", "passage_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "resolution", "resolution_reason", "truncated", "version") SELECT old_values."capacity", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."group_as_printed", old_values."id", old_values."kind", old_values."modified_at", old_values."modified_by_id", old_values."name_as_printed", old_values."normalised", old_values."organisation_id", old_values."passage_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."resolution", old_values."resolution_reason", old_values."truncated", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."capacity" IS DISTINCT FROM (new_values."capacity") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."group_as_printed" IS DISTINCT FROM (new_values."group_as_printed") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."name_as_printed" IS DISTINCT FROM (new_values."name_as_printed") OR old_values."normalised" IS DISTINCT FROM (new_values."normalised") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."passage_id" IS DISTINCT FROM (new_values."passage_id") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."resolution" IS DISTINCT FROM (new_values."resolution") OR old_values."resolution_reason" IS DISTINCT FROM (new_values."resolution_reason") OR old_values."truncated" IS DISTINCT FROM (new_values."truncated")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf675cdfe2fe1b3dea3b983a800eed599579402f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0fefe",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_signatory",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="signatory",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_signatoryhistory" ("capacity", "created_at", "created_by_id", "created_in_id", "document_id", "group_as_printed", "id", "kind", "modified_at", "modified_by_id", "name_as_printed", "normalised", "organisation_id", "passage_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "resolution", "resolution_reason", "truncated", "version") SELECT old_values."capacity", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."group_as_printed", old_values."id", old_values."kind", old_values."modified_at", old_values."modified_by_id", old_values."name_as_printed", old_values."normalised", old_values."organisation_id", old_values."passage_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."resolution", old_values."resolution_reason", old_values."truncated", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7dd336aea1a665d7c26d685cf98a72e63327ad93",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d59da",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_signatory",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="signatory",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="1eaf8e77e1484b748ae40a3c971e249ee48d3df0",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_1c8c7",
                            table="archive_signatory",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="signatory",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."capacity" IS DISTINCT FROM (NEW."capacity") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."group_as_printed" IS DISTINCT FROM (NEW."group_as_printed") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."name_as_printed" IS DISTINCT FROM (NEW."name_as_printed") OR OLD."normalised" IS DISTINCT FROM (NEW."normalised") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."passage_id" IS DISTINCT FROM (NEW."passage_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."resolution" IS DISTINCT FROM (NEW."resolution") OR OLD."resolution_reason" IS DISTINCT FROM (NEW."resolution_reason") OR OLD."truncated" IS DISTINCT FROM (NEW."truncated"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="3832fce45f6674cc00584734d5bc4f3ecafff96d",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_dca0a",
                            table="archive_signatory",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_sourcehistory" ("created_at", "created_by_id", "created_in_id", "id", "key", "key_digest", "missing_since", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rights", "site", "url", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."key", old_values."key_digest", old_values."missing_since", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."rights", old_values."site", old_values."url", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."key_digest" IS DISTINCT FROM (new_values."key_digest") OR old_values."missing_since" IS DISTINCT FROM (new_values."missing_since") OR old_values."rights" IS DISTINCT FROM (new_values."rights") OR old_values."site" IS DISTINCT FROM (new_values."site") OR old_values."url" IS DISTINCT FROM (new_values."url")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="afaaad669452706b36812038655ea03c994c13e0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_84a03",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_sourcehistory" ("created_at", "created_by_id", "created_in_id", "id", "key", "key_digest", "missing_since", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rights", "site", "url", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."key", old_values."key_digest", old_values."missing_since", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."rights", old_values."site", old_values."url", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="119b8ceae21d2d4d034498b56f9dc0d90076a761",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d781",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="a8feea343e294a5292f57f8cdcbee8b954ab611f",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_bf3d9",
                            table="archive_source",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."key_digest" IS DISTINCT FROM (NEW."key_digest") OR OLD."missing_since" IS DISTINCT FROM (NEW."missing_since") OR OLD."rights" IS DISTINCT FROM (NEW."rights") OR OLD."site" IS DISTINCT FROM (NEW."site") OR OLD."url" IS DISTINCT FROM (NEW."url"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="91f9667878cac5025766da98c396142e274f8c78",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_88455",
                            table="archive_source",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_taghistory" ("created_at", "created_by_id", "created_in_id", "id", "modified_at", "modified_by_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."name", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."slug", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."slug" IS DISTINCT FROM (new_values."slug")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9db361a24c5cfb12cea0a9c3c4138e9d81f9ede9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71e5f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_tag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_taghistory" ("created_at", "created_by_id", "created_in_id", "id", "modified_at", "modified_by_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."modified_at", old_values."modified_by_id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."slug", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="033551042e41d3431d99a002472140b462833b65",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f9f88",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_tag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="b7f96596e54b1613f48dbf79b4241597186fd2e7",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_0c48b",
                            table="archive_tag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="dabb4ca1e2d4791fe5d70a019ef27144b68a8134",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_27c3b",
                            table="archive_tag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documenttag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenttaghistory" ("content_object_id", "created_at", "created_by_id", "created_in_id", "id", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id", "version") SELECT old_values."content_object_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."tag_id", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."content_object_id" IS DISTINCT FROM (new_values."content_object_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."tag_id" IS DISTINCT FROM (new_values."tag_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f7248f783dcdc53299360d798367ce2dbcf489e5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6eea8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_documenttag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documenttag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenttaghistory" ("content_object_id", "created_at", "created_by_id", "created_in_id", "id", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id", "version") SELECT old_values."content_object_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."id", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."tag_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2cce21442a0ef4dd5bbab0c90b1468e8065e916",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4c3c0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_documenttag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documenttag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="b7ef024ca1262dcc0b2d3d1bcab504d500768928",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_ac21a",
                            table="archive_documenttag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documenttag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."content_object_id" IS DISTINCT FROM (NEW."content_object_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."tag_id" IS DISTINCT FROM (NEW."tag_id"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="6aea592f57006517db130ca37160079834bc0a3b",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_468a3",
                            table="archive_documenttag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_passagehistory" ("created_at", "created_by_id", "created_in_id", "document_id", "end", "exact", "id", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "revision_id", "start", "state", "suffix", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."end", old_values."exact", old_values."id", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."prefix", old_values."revision_id", old_values."start", old_values."state", old_values."suffix", old_values."version" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."document_id" IS DISTINCT FROM (new_values."document_id") OR old_values."end" IS DISTINCT FROM (new_values."end") OR old_values."exact" IS DISTINCT FROM (new_values."exact") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."prefix" IS DISTINCT FROM (new_values."prefix") OR old_values."revision_id" IS DISTINCT FROM (new_values."revision_id") OR old_values."start" IS DISTINCT FROM (new_values."start") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."suffix" IS DISTINCT FROM (new_values."suffix")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2404c63620dc9855e456c1d549948153e16b8503",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_046fd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="archive_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_passagehistory" ("created_at", "created_by_id", "created_in_id", "document_id", "end", "exact", "id", "modified_at", "modified_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "revision_id", "start", "state", "suffix", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."document_id", old_values."end", old_values."exact", old_values."id", old_values."modified_at", old_values."modified_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."prefix", old_values."revision_id", old_values."start", old_values."state", old_values."suffix", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f18d4cd78c5e2e132cb71f202d45f25d4ac11e4d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06e6b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="archive_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="b5405e800d820f4cdfa51fcbbdb44a5680827854",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_3526f",
                            table="archive_passage",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamp_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."end" IS DISTINCT FROM (NEW."end") OR OLD."exact" IS DISTINCT FROM (NEW."exact") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."prefix" IS DISTINCT FROM (NEW."prefix") OR OLD."revision_id" IS DISTINCT FROM (NEW."revision_id") OR OLD."start" IS DISTINCT FROM (NEW."start") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."suffix" IS DISTINCT FROM (NEW."suffix"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="c106d3a77b380fd831b561c8c3d57079bf1670a2",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_0d620",
                            table="archive_passage",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenthistory" ("base_reading_id", "created_at", "created_by_id", "created_in_id", "date_as_printed", "date_basis", "date_earliest", "date_edtf", "date_latest", "date_rationale", "fragment", "id", "issue", "kind", "language", "modified_at", "modified_by_id", "note", "part_of_id", "periodical_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "published_at", "source_id", "status", "text_id", "title", "title_is_supplied", "version", "withheld_reason") SELECT old_values."base_reading_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_basis", old_values."date_earliest", old_values."date_edtf", old_values."date_latest", old_values."date_rationale", old_values."fragment", old_values."id", old_values."issue", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."note", old_values."part_of_id", old_values."periodical_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."published_at", old_values."source_id", old_values."status", old_values."text_id", old_values."title", old_values."title_is_supplied", old_values."version", old_values."withheld_reason" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."base_reading_id" IS DISTINCT FROM (new_values."base_reading_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."created_in_id" IS DISTINCT FROM (new_values."created_in_id") OR old_values."date_as_printed" IS DISTINCT FROM (new_values."date_as_printed") OR old_values."date_basis" IS DISTINCT FROM (new_values."date_basis") OR old_values."date_earliest" IS DISTINCT FROM (new_values."date_earliest") OR old_values."date_edtf" IS DISTINCT FROM (new_values."date_edtf") OR old_values."date_latest" IS DISTINCT FROM (new_values."date_latest") OR old_values."date_rationale" IS DISTINCT FROM (new_values."date_rationale") OR old_values."fragment" IS DISTINCT FROM (new_values."fragment") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."issue" IS DISTINCT FROM (new_values."issue") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."part_of_id" IS DISTINCT FROM (new_values."part_of_id") OR old_values."periodical_id" IS DISTINCT FROM (new_values."periodical_id") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."place_as_printed" IS DISTINCT FROM (new_values."place_as_printed") OR old_values."published_at" IS DISTINCT FROM (new_values."published_at") OR old_values."source_id" IS DISTINCT FROM (new_values."source_id") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."text_id" IS DISTINCT FROM (new_values."text_id") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."title_is_supplied" IS DISTINCT FROM (new_values."title_is_supplied") OR old_values."withheld_reason" IS DISTINCT FROM (new_values."withheld_reason")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="25dfe9325a470a48c7af867c09d2a58fb9b60217",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "archive_documenthistory" ("base_reading_id", "created_at", "created_by_id", "created_in_id", "date_as_printed", "date_basis", "date_earliest", "date_edtf", "date_latest", "date_rationale", "fragment", "id", "issue", "kind", "language", "modified_at", "modified_by_id", "note", "part_of_id", "periodical_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "published_at", "source_id", "status", "text_id", "title", "title_is_supplied", "version", "withheld_reason") SELECT old_values."base_reading_id", old_values."created_at", old_values."created_by_id", old_values."created_in_id", old_values."date_as_printed", old_values."date_basis", old_values."date_earliest", old_values."date_edtf", old_values."date_latest", old_values."date_rationale", old_values."fragment", old_values."id", old_values."issue", old_values."kind", old_values."language", old_values."modified_at", old_values."modified_by_id", old_values."note", old_values."part_of_id", old_values."periodical_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."published_at", old_values."source_id", old_values."status", old_values."text_id", old_values."title", old_values."title_is_supplied", old_values."version", old_values."withheld_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="198bdb5a620b1c16fd2d9e2c9d696af184aef15f",
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
                        name="stamp_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            NEW.created_by_id = COALESCE(\n                NEW.created_by_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer);\n            NEW.created_in_id = COALESCE(\n                NEW.created_in_id, (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'run')::bigint);\n            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);\n            RETURN NEW;\n        ",
                            hash="a143f3ab38cc5011b80f609cebb38bb94a253805",
                            operation="INSERT",
                            pgid="pgtrigger_stamp_insert_380c3",
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
                            condition='WHEN (OLD."base_reading_id" IS DISTINCT FROM (NEW."base_reading_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."created_in_id" IS DISTINCT FROM (NEW."created_in_id") OR OLD."date_as_printed" IS DISTINCT FROM (NEW."date_as_printed") OR OLD."date_basis" IS DISTINCT FROM (NEW."date_basis") OR OLD."date_earliest" IS DISTINCT FROM (NEW."date_earliest") OR OLD."date_edtf" IS DISTINCT FROM (NEW."date_edtf") OR OLD."date_latest" IS DISTINCT FROM (NEW."date_latest") OR OLD."date_rationale" IS DISTINCT FROM (NEW."date_rationale") OR OLD."fragment" IS DISTINCT FROM (NEW."fragment") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue" IS DISTINCT FROM (NEW."issue") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."part_of_id" IS DISTINCT FROM (NEW."part_of_id") OR OLD."periodical_id" IS DISTINCT FROM (NEW."periodical_id") OR OLD."place_id" IS DISTINCT FROM (NEW."place_id") OR OLD."place_as_printed" IS DISTINCT FROM (NEW."place_as_printed") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."text_id" IS DISTINCT FROM (NEW."text_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."title_is_supplied" IS DISTINCT FROM (NEW."title_is_supplied") OR OLD."withheld_reason" IS DISTINCT FROM (NEW."withheld_reason"))',
                            func="\n            NEW.version = OLD.version + 1;\n            NEW.modified_at = now();\n            NEW.modified_by_id = (nullif(current_setting('pghistory.context_metadata', true), '')::jsonb ->> 'user')::integer;\n            RETURN NEW;\n        ",
                            hash="45fc06daec456471429e8f54437b06e56587cf37",
                            operation="UPDATE",
                            pgid="pgtrigger_stamp_update_fa2ac",
                            table="archive_document",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        )
    ]
