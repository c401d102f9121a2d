"""Compares organisations and people with each other: which are perhaps one?

    uv run manage.py find_likenesses
    uv run manage.py find_likenesses --run 12

The desk compares every record that is made or saved there; this is for those that an
import brought in. What is found waits in the queue; what was judged stays judged.
"""

from functools import partial
from typing import Any

from django.core.management import BaseCommand, CommandParser

from archive.curation.likenesses import BATCH, look_for
from archive.management.progress import progress_bar
from archive.models.likenesses import LIKENESSES


class Command(BaseCommand):
    help = "Find organisations and people that are perhaps in the archive twice."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--run", type=int, metavar="RUN", help="only what this import brought in"
        )

    def handle(self, *, run: int | None, **options: Any) -> None:
        for model in LIKENESSES:
            rows = model.objects.living().order_by("pk")
            if run is not None:
                rows = rows.filter(created_in=run)
            keys = list(rows.values_list("pk", flat=True))
            found = 0
            with progress_bar(partial(len, keys), "Comparing") as advance:
                for start in range(0, len(keys), BATCH):
                    batch = keys[start : start + BATCH]
                    found += look_for(model, batch)
                    advance(len(batch))
            names = model._meta.verbose_name_plural
            self.stdout.write(f"{len(keys)} {names} compared: {found} new questions.")
