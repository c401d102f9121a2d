"""A run whose process died says so."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("archive", "0019_stamps_given")]

    operations = [
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
                    ("cut_off", "interrupted: its process died"),
                    ("planned", "planned, nothing written"),
                    ("undone", "undone"),
                ],
                default="running",
                max_length=8,
            ),
        ),
    ]
