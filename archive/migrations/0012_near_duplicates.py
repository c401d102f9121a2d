"""Near duplicates with the sketches by which they are found; conflicts of authorities."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GROUPS = {
    "annotator": ["view"],
    "editor": ["view", "change"],
    "publisher": ["view", "change"],
    "privacy officer": ["view"],
    "administrator": ["view", "change"],
}
SUBJECTS = ("document", "organisation", "person", "place", "event")


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    config = apps.get_app_config("archive")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0)
    config.models_module = None
    Permission = apps.get_model("auth", "Permission")
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        codenames = [f"{action}_nearduplicate" for action in GROUPS[group.name]]
        group.permissions.add(
            *Permission.objects.filter(
                content_type__app_label="archive", codename__in=codenames
            )
        )


def key_to(model: str, **options: object) -> models.ForeignKey:
    return models.ForeignKey(
        on_delete=django.db.models.deletion.CASCADE,
        to=f"archive.{model}",
        **options,
    )


def about(subject: str) -> models.Q:
    """The condition under which a conflict is about *subject* alone."""
    return models.Q(**{f"{name}__isnull": name != subject for name in SUBJECTS})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0011_versions_and_editions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="TextSketch",
            fields=[
                (
                    "document",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="sketch",
                        serialize=False,
                        to="archive.document",
                    ),
                ),
                ("revision", key_to("textrevision", related_name="+")),
            ],
        ),
        migrations.CreateModel(
            name="SketchKey",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "document",
                        "key",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("document", key_to("document", related_name="+", db_index=False)),
                ("key", models.BigIntegerField()),
            ],
            options={
                "indexes": [
                    models.Index(fields=["key", "document"], name="sketchkey_leads_to")
                ],
            },
        ),
        migrations.CreateModel(
            name="NearDuplicate",
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
                ("found_at", models.DateTimeField(auto_now_add=True)),
                ("first", key_to("document", related_name="+")),
                ("second", key_to("document", related_name="+")),
                (
                    "share",
                    models.FloatField(
                        help_text=(
                            "Words of the longer text that the other one has too, "
                            "from 0 to 1."
                        )
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "nobody has looked"),
                            ("different", "different documents, do not ask again"),
                            ("same", "the same document twice"),
                        ],
                        max_length=9,
                    ),
                ),
                ("judged_at", models.DateTimeField(blank=True, null=True)),
                (
                    "judged_by",
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
                "abstract": False,
                "indexes": [
                    models.Index(
                        condition=models.Q(("judged_at", None)),
                        fields=["id"],
                        name="nearduplicate_open",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("first", "second"), name="nearduplicate_once_a_pair"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("first__lt", models.F("second"))),
                        name="nearduplicate_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("judged_at", None), ("verdict", "")),
                            models.Q(
                                ("judged_at__isnull", False),
                                models.Q(("verdict", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="nearduplicate_judged_or_not",
                    ),
                ],
            },
        ),
        migrations.RemoveConstraint("conflict", "conflict_open_once_per_field"),
        migrations.AlterField(
            "conflict",
            "document",
            key_to("document", blank=True, null=True, related_name="conflicts"),
        ),
        *(
            migrations.AddField(
                "conflict",
                name,
                key_to(name, blank=True, null=True, related_name="conflicts"),
            )
            for name in SUBJECTS[1:]
        ),
        migrations.AddField(
            "conflict", "member", models.BigIntegerField(blank=True, null=True)
        ),
        migrations.AddConstraint(
            "conflict",
            models.UniqueConstraint(
                condition=models.Q(("status", "open")),
                fields=(*SUBJECTS, "field"),
                name="conflict_open_once_per_field",
                nulls_distinct=False,
            ),
        ),
        migrations.AddConstraint(
            "conflict",
            models.CheckConstraint(
                condition=(
                    about("document")
                    | about("organisation")
                    | about("person")
                    | about("place")
                    | about("event")
                ),
                name="conflict_about_one_thing",
            ),
        ),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
