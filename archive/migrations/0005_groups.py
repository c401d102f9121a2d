"""The five groups of people who work here, and what each may do."""

from django.apps.registry import Apps
from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

FINDINGS = ["annotation", "mention", "figure", "evidence", "documentevent"]
NAMES = ["signatory", "contribution", "documenttag", "tag"]
AUTHORITIES = [
    "organisation",
    "organisationname",
    "person",
    "personname",
    "place",
    "placename",
    "event",
    "eventname",
    "eventplace",
    "periodical",
    "lineage",
    "distinction",
]
MACHINE = [
    "capture",
    "reading",
    "textrevision",
    "passage",
    "importrun",
    "importrow",
    "accesscopy",
    "accesspoint",
    "searchentry",
    "tombstone",
    "merge",
    "conflict",
]
PRIVATE = ["contactdetail", "redaction", "readercomment"]
OPEN = [*FINDINGS, *NAMES, *AUTHORITIES, *MACHINE, "document", "source"]

ALL = ("view", "add", "change", "delete")


def of(models: list[str], *actions: str) -> set[str]:
    return {f"{action}_{model}" for model in models for action in actions}


ANNOTATOR = of(OPEN, "view") | of(FINDINGS, *ALL) | of(["documenttag"], *ALL)
EDITOR = (
    ANNOTATOR
    | of([*NAMES, *AUTHORITIES, "document"], *ALL)
    | of(["source", "conflict"], "change")
    | of(["importrun", "merge"], "add", "change")
    # Words that endanger somebody go at once, whoever sees them first.
    | of(["redaction"], "view", "add")
)
GROUPS = {
    "annotator": ANNOTATOR,
    "editor": EDITOR,
    "publisher": EDITOR | {"publish_document"},
    "privacy officer": of(OPEN, "view") | of(PRIVATE, *ALL),
    "administrator": EDITOR
    | of(PRIVATE, *ALL)
    | {"publish_document"}
    | of(["user", "group"], *ALL),
}


def make_groups(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Makes the groups; permissions come first, which Django else makes afterwards."""
    for label in ("archive", "auth"):
        config = apps.get_app_config(label)
        config.models_module = True
        create_permissions(config, apps=apps, verbosity=0)
        config.models_module = None
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    known = {
        p.codename: p
        for p in Permission.objects.filter(
            content_type__app_label__in=["archive", "auth"]
        )
    }
    for name, codenames in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set([known[codename] for codename in sorted(codenames)])


def drop_groups(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("auth", "Group").objects.filter(name__in=GROUPS).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0004_search_orders"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [migrations.RunPython(make_groups, drop_groups)]
