"""Takes files and folders of statements and authorities into the catalogue.

    uv run manage.py import_statements seeds
    uv run manage.py import_statements seeds --publish --report report.json
    uv run manage.py import_statements capture.html another.txt

Exit status: 0 all is in, 1 a file failed (the others are in), 2 wrong usage.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish
from archive.intake.job import Options
from archive.intake.plan import NoPlanError, expected_of, load_plan
from archive.intake.report import Report
from archive.intake.run import import_paths, reread
from archive.intake.tree import NothingThereError, walk

NOTES_SHOWN = 20


class RateColumn(ProgressColumn):
    """Files a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "", style="progress.data.speed")


class Command(BaseCommand):
    help = "Import statements and authority files; importing them again is safe."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "paths", nargs="*", metavar="PATH", help="a file or a folder"
        )
        parser.add_argument(
            "--plan",
            action="store_true",
            help="change nothing; keep what would be done as a run of its own",
        )
        parser.add_argument(
            "--apply",
            type=int,
            metavar="RUN",
            help="carry out the plan of this number, exactly, or say that it cannot be",
        )
        parser.add_argument(
            "--reread",
            action="store_true",
            help="read stored captures again that an older parser has read",
        )
        parser.add_argument(
            "--publish",
            action="store_true",
            help="show readers the documents that this run enters",
        )
        parser.add_argument(
            "--report",
            type=Path,
            metavar="FILE.json",
            help="write all counts and the seconds of each phase there",
        )

    def handle(
        self, *, paths: list[str], publish: bool, report: Path | None, **options: Any
    ) -> None:
        wanted = [bool(paths), options["apply"] is not None, options["reread"]]
        if sum(wanted) != 1:
            raise CommandError(
                "Give files or folders, or --apply RUN, or --reread: one of them.",
                returncode=2,
            )
        how = Options(
            settle=settle_published if publish else settle, plan=options["plan"]
        )
        try:
            if options["reread"]:
                done = reread(how)
            else:
                done = self.imported(*planned(paths, options["apply"], how))
        except (NothingThereError, NoPlanError) as error:
            raise CommandError(str(error), returncode=2) from error
        if report:
            write_report(report, done)
        self.tell(done, verbosity=options["verbosity"])
        if options["plan"]:
            self.stdout.write(
                "Nothing was changed. To carry this out: "
                f"import_statements --apply {done.run}"
            )
        if done.failed:
            failed = len(done.failures)
            raise CommandError(f"{failed} failed, named above; the others are in.")

    def imported(self, paths: Sequence[str], how: Options) -> Report:
        """Runs the import with a progress bar, if anybody is looking."""
        terminal = Console(stderr=True)
        with Progress(
            TextColumn("Importing"),
            BarColumn(),
            MofNCompleteColumn(),
            RateColumn(),
            TimeRemainingColumn(),
            console=terminal,
            disable=not sys.stderr.isatty(),
            transient=True,
        ) as bar:
            task = bar.add_task("import", total=sum(1 for _ in walk(paths)))
            advance = partial(bar.advance, task)
            return import_paths(paths, replace(how, progress=advance))

    def tell(self, report: Report, *, verbosity: int) -> None:
        """The summary on standard output, failures on standard error."""
        shown = report.notes if verbosity > 1 else report.notes[:NOTES_SHOWN]
        for note in shown if verbosity else ():
            self.stdout.write(note)
        if verbosity and len(report.notes) > len(shown):
            rest = len(report.notes) - len(shown)
            self.stdout.write(
                f"… and {rest:,} more: --verbosity 2 or --report tells them"
            )
        for failure in report.failures:
            self.stderr.write(failure)
        for line in report.lines():
            self.stdout.write(line)


def planned(
    paths: Sequence[str], plan: int | None, how: Options
) -> tuple[Sequence[str], Options]:
    """Paths and options; those of the plan, if its number is given. Raises
    NoPlanError."""
    if plan is None:
        return paths, how
    run = load_plan(plan)
    return run.options["paths"], replace(how, expected=expected_of(run))


def settle(created: Sequence[int], changed: Sequence[int]) -> None:
    """What readers see follows what the import changed."""
    rebuild(changed)


def settle_published(created: Sequence[int], changed: Sequence[int]) -> None:
    """The same, and new documents are shown to readers."""
    publish(created, by=None)
    rebuild(changed)


def write_report(path: Path, report: Report) -> None:
    """Writes *report* as JSON. Raises CommandError when the file cannot be written."""
    try:
        path.write_text(
            json.dumps(report.data(), ensure_ascii=False, indent=2) + "\n", "utf-8"
        )
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}") from error
