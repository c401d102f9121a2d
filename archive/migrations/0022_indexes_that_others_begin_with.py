"""Indexes that another one, of a constraint, begins with: each cost every new row.

Only the indexes go. Django would take the foreign keys away and check them anew, which
keeps a large archive waiting.
"""

from django.db import migrations, models
from django.db.models import CASCADE, PROTECT

# Model, field, what its rows do when that goes, the way back, the end of the index.
FIELDS = (
    ("accesspoint", "access_copy", CASCADE, "points", "1df09ac0"),
    ("capture", "source", PROTECT, "captures", "e5b25ffc"),
    ("contribution", "document", CASCADE, "contributions", "231ed67a"),
    ("document", "source", PROTECT, "documents", "d52df1cb"),
    ("evidence", "document", CASCADE, "evidence", "80b929d1"),
    ("importrow", "run", CASCADE, "rows", "5525c472"),
    ("reading", "capture", PROTECT, "readings", "8a24c7f6"),
    ("signatory", "document", CASCADE, "signatories", "f1a1a769"),
    ("textrevision", "document", CASCADE, "revisions", "a83cf2de"),
)
TARGETS = {"access_copy": "accesscopy", "run": "importrun"}


def without_index(model, name, on_delete, related_name, checksum):
    may_miss = {"blank": True, "null": True} if model == "document" else {}
    field = models.ForeignKey(
        db_index=False,
        on_delete=on_delete,
        related_name=related_name,
        to=f"archive.{TARGETS.get(name, name)}",
        **may_miss,
    )
    table, column = f"archive_{model}", f"{name}_id"
    index = f"{table}_{column}_{checksum}"
    drop = f"DROP INDEX IF EXISTS {index}"
    create = f"CREATE INDEX {index} ON {table} ({column})"
    return migrations.RunSQL(
        drop,
        create,
        state_operations=[migrations.AlterField(model, name, field)],
    )


class Migration(migrations.Migration):
    dependencies = [("archive", "0021_texts_uncompressed")]

    operations = [without_index(*field) for field in FIELDS]
