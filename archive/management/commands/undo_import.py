"""Takes an import back, as far as nobody has touched what it did.

    uv run manage.py undo_import 12

Exit status: 0 all is as before, 1 something was left alone (it is named), 2 wrong
usage.
"""

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from archive.intake.undone import NotUndoneError
from archive.tasks import take_back


class Command(BaseCommand):
    help = "Undo an import: what nobody touched since becomes what it was before."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "run", type=int, metavar="RUN", help="the number of the run"
        )

    def handle(self, *, run: int, **options: Any) -> None:
        try:
            done = take_back(run, by=None)
        except NotUndoneError as error:
            raise CommandError(str(error), returncode=2) from error
        for why in done.left:
            self.stderr.write(f"left alone: {why}")
        counted = ", ".join(
            f"{count:,} {name}" for name, count in done.restored.items() if count
        )
        self.stdout.write(f"Run {run} undone: {counted or 'nothing to restore'}")
        if done.left:
            raise CommandError(f"{len(done.left)} left alone, named above.")
