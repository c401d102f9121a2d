"""Listings of folders; everybody who sees imports sees them."""

import django.contrib.postgres.indexes
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
        content_type__app_label="archive", codename="view_folderlisting"
    )
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(view)


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0016_documents_by_run"),
    ]

    operations = [
        migrations.CreateModel(
            name="FolderListing",
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
                ("root", models.TextField(help_text="The folder that was imported.")),
                (
                    "folder",
                    models.TextField(
                        help_text="Path within it; empty for the root itself."
                    ),
                ),
                (
                    "place",
                    models.CharField(
                        help_text="SHA-256 of root and folder.",
                        max_length=64,
                        unique=True,
                    ),
                ),
                ("lines", models.BinaryField()),
                (
                    "names",
                    models.CharField(help_text="SHA-256 of all names.", max_length=64),
                ),
                (
                    "statements",
                    models.PositiveIntegerField(
                        default=0, help_text="How many the lines tell."
                    ),
                ),
                (
                    "skipped",
                    models.JSONField(
                        default=list,
                        help_text="Files passed over: path within the tree, reason.",
                    ),
                ),
                (
                    "is_settled",
                    models.BooleanField(
                        default=False,
                        help_text="What had been here and is gone has been noted.",
                    ),
                ),
            ],
            options={
                "ordering": ["root", "folder"],
                "indexes": [
                    django.contrib.postgres.indexes.HashIndex(
                        fields=["folder"], name="folderlisting_folder"
                    )
                ],
            },
        ),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
