"""Long values are kept as they are: compressing them was a fifth of what an import
cost the server, and saves two fifths of the room."""

from django.db import migrations

COLUMNS = (
    ("archive_textrevision", "text"),
    ("archive_accesscopy", "text"),
    ("archive_accesscopy", "content"),
    ("archive_reading", "data"),
)


def kept(table: str, column: str) -> migrations.RunSQL:
    alter = f"ALTER TABLE {table} ALTER {column} SET STORAGE"
    return migrations.RunSQL(alter + " EXTERNAL", alter + " EXTENDED")


class Migration(migrations.Migration):
    dependencies = [("archive", "0020_interrupted_imports")]

    # What is there already stays as it is, and is read as before.
    operations = [kept(*column) for column in COLUMNS]
