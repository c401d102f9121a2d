"""Batches of an import that workers take; everybody who sees imports sees them."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GROUPS = ["annotator", "editor", "publisher", "privacy officer", "administrator"]


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    config = apps.get_app_config("archive")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0)
    config.models_module = None
    view = apps.get_model("auth", "Permission").objects.get(
        content_type__app_label="archive", codename="view_importbatch"
    )
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(view)


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0012_near_duplicates"),
    ]

    operations = [
        migrations.AddField(
            model_name="importrun",
            name="seconds",
            field=models.JSONField(default=dict, help_text="Time spent, by phase."),
        ),
        migrations.AddField(
            model_name="importrun",
            name="undoing",
            field=models.JSONField(
                default=dict,
                help_text="What an undoing restored, and left alone and why.",
            ),
        ),
        migrations.AlterField(
            model_name="importrun",
            name="status",
            field=models.CharField(
                choices=[
                    ("waiting", "waiting for a worker"),
                    ("running", "running"),
                    ("stopped", "stopped by an editor"),
                    ("done", "done"),
                    ("failed", "stopped by an error"),
                    ("planned", "planned, nothing written"),
                    ("undone", "undone"),
                ],
                default="running",
                max_length=8,
            ),
        ),
        migrations.CreateModel(
            name="ImportBatch",
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
                (
                    "part",
                    models.CharField(
                        choices=[
                            ("authorities", "authority files"),
                            ("statements", "statements"),
                            ("uploads", "files handed in at the desk"),
                            ("captures", "stored captures, to be read again"),
                        ],
                        default="statements",
                        max_length=11,
                    ),
                ),
                ("files", models.JSONField(default=list)),
                ("size", models.PositiveIntegerField(help_text="Files in the batch.")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("running", "being worked on"),
                            ("done", "done"),
                            ("failed", "given up"),
                            ("stopped", "stopped by an editor"),
                        ],
                        default="waiting",
                        max_length=7,
                    ),
                ),
                ("attempts", models.PositiveIntegerField(default=0)),
                (
                    "worker",
                    models.CharField(
                        blank=True,
                        help_text="Machine and process that took it last.",
                        max_length=250,
                    ),
                ),
                ("started_at", models.DateTimeField(blank=True, null=True)),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
                (
                    "message",
                    models.TextField(blank=True, help_text="What went wrong last."),
                ),
                ("report", models.JSONField(default=dict)),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="batches",
                        to="archive.importrun",
                    ),
                ),
            ],
            options={
                "ordering": ["run", "number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("run", "number"), name="importbatch_numbered_once"
                    )
                ],
            },
        ),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
