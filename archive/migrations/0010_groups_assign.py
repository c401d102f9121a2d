"""Everybody takes on work; everybody sees likenesses, who merges may judge them."""

from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

JUDGES = {"editor", "publisher", "administrator"}
GROUPS = {*JUDGES, "annotator", "privacy officer"}
LIKENESSES = ["organisationlikeness", "personlikeness"]
FOR_ALL = [
    *(f"{action}_assignment" for action in ("view", "add", "change", "delete")),
    *(f"view_{model}" for model in LIKENESSES),
]
FOR_JUDGES = [f"change_{model}" for model in LIKENESSES]


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    config = apps.get_app_config("archive")
    config.models_module = True
    create_permissions(config, apps=apps, verbosity=0)
    config.models_module = None
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="archive"
    )
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(*permissions.filter(codename__in=FOR_ALL))
        if group.name in JUDGES:
            group.permissions.add(*permissions.filter(codename__in=FOR_JUDGES))


class Migration(migrations.Migration):
    dependencies = [("archive", "0009_assignments_and_likenesses")]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
