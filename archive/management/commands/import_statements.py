"""Takes files and folders of statements and authorities into the catalogue.

    uv run manage.py import_statements seeds
    uv run manage.py import_statements seeds --publish --report report.json
    uv run manage.py import_statements capture.html another.txt
    uv run manage.py import_statements /shared/tree --enqueue --wait

Exit status: 0 all is in, 1 a file failed (the others are in), 2 wrong usage, 3 broken
off (database or disk: put it right and run it again).
"""

import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, InterfaceError, connection, transaction

from archive.background.workers import living_workers
from archive.curation.settling import settle, settle_named, settle_published
from archive.curation.showing import Showing
from archive.intake.batch_work import progress, total
from archive.intake.batches import share_out, share_out_captures
from archive.intake.disturbances import BrokenOffError, broken_off
from archive.intake.options import Options
from archive.intake.plan import (
    NoPlanError,
    expected_of,
    load_plan,
    planned_rows,
    sentence,
)
from archive.intake.report import Report
from archive.intake.run import import_paths, reread
from archive.intake.stored import stale_captures
from archive.intake.tree import NothingThereError, walk
from archive.management.progress import progress_bar
from archive.models import ImportRun, RunStatus
from archive.tasks import begin_import, import_now

NOTES_SHOWN = 20
NICE = 10  # as nice(1): readers come first, and nobody else loses
FLAGS = {
    "--plan": "change nothing; keep what would be done as a run of its own",
    "--json": "print the report as JSON; of a plan, what it would do to each document",
    "--reread": "read stored captures again that an older parser has read",
    "--publish": "show readers the documents that this run enters",
    "--verify": "read every file again; else those whose size, times and inode are as "
    "they were at the last import are taken for unchanged",
    "--enqueue": "leave the work to any number of `manage.py worker` processes, on any "
    "machines that see the files under the same path",
    "--wait": "with --enqueue: wait until the workers have finished",
}
UNDER_WAY = {RunStatus.WAITING, RunStatus.RUNNING}
LOOK_AGAIN = 0.5  # seconds


def _step_back(by: int) -> None:
    """Leaves the processor to others first, as nice(1) does."""
    # A database server that starts with us is there for readers, too: it starts before.
    connection.ensure_connection()
    connection.close()
    os.nice(by)


class Command(BaseCommand):
    help = "Import statements and authority files; importing them again is safe."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "paths", nargs="*", metavar="PATH", help="a file or a folder"
        )
        parser.add_argument(
            "--apply",
            type=int,
            metavar="RUN",
            help="carry out the plan of this number, exactly, or say that it cannot be",
        )
        parser.add_argument(
            "--report",
            type=Path,
            metavar="FILE.json",
            help="write all counts and the seconds of each phase there",
        )
        parser.add_argument(
            "--nice",
            type=int,
            choices=range(20),
            default=NICE,
            metavar="N",
            help="step back for readers of the site by so much (0 not at all, 19 most; "
            "default %(default)s)",
        )
        for flag, meaning in FLAGS.items():
            parser.add_argument(flag, action="store_true", help=meaning)

    def handle(
        self, *, paths: list[str], publish: bool, report: Path | None, **options: Any
    ) -> None:
        check_usage(paths, report, options)
        with told_in_a_sentence():
            if self._called_from_command_line:
                _step_back(options["nice"])
            if options["enqueue"]:
                run = self.enqueued(paths, publish=publish, **options)
                if not options["wait"]:
                    return
                done = self.awaited(run)
            else:
                done = self.imported(paths, publish=publish, **options)
        told = done.data()
        if options["plan"]:
            told["plan"] = list(planned_rows(done.run))
        if report:
            write_report(report, told)
        if options["json"]:
            self.stdout.write(as_json(told))
        else:
            self.tell(done, **options)
        if done.failed:
            failed = done.files["failed"] + done.authority_rows["failed"]
            raise CommandError(f"{failed} failed, named above; the others are in.")

    def imported(
        self, paths: Sequence[str], *, publish: bool, **options: Any
    ) -> Report:
        """Runs the import here and now."""
        how = Options(
            settle=settle_published if publish else settle,
            show=Showing if publish else None,
            follow=settle_named,
            plan=options["plan"],
            verify=options["verify"],
        )
        if options["reread"]:
            with progress_bar(sum(1 for _ in stale_captures())) as advance:
                return reread(replace(how, progress=advance))
        if options["apply"] and "paths" not in load_plan(options["apply"]).options:
            run = share_out((), by=None, apply=options["apply"], publish=publish)
            import_now(run)
            return total(run)
        paths, how = planned(paths, options["apply"], how)
        with progress_bar(lambda: sum(1 for _ in walk(paths))) as advance:
            return import_paths(paths, replace(how, progress=advance))

    def enqueued(self, paths: Sequence[str], **options: Any) -> ImportRun:
        """Hands the import to the workers, whole or not at all."""
        told = {name: options[name] for name in ("publish", "plan", "apply")}
        with transaction.atomic():
            if options["reread"]:
                run = share_out_captures(by=None, **told)
            else:
                run = share_out(paths, by=None, **told)
            begin_import(run)
        files, batches = progress(run)[1], run.batches.count()
        self.stdout.write(
            f"Import {run.pk} waits for workers: {files:,} files, {batches:,} batches."
        )
        workers = living_workers()
        self.stdout.write(
            f"{workers} of them at work."
            if workers
            else "None is at work: start one, or more, with `manage.py worker`."
        )
        return run

    def awaited(self, run: ImportRun) -> Report:
        """Looks on until the workers have finished *run*."""
        shown, everything = progress(run)
        with progress_bar(lambda: everything) as advance:
            while run.status in UNDER_WAY:
                time.sleep(LOOK_AGAIN)
                run.refresh_from_db(fields=["status"])
                done, _ = progress(run)
                advance(done - shown)
                shown = done
        return total(run)

    def tell(
        self, report: Report, *, verbosity: int, plan: bool, **_options: Any
    ) -> None:
        """The summary on standard output, failures on standard error."""
        notes = report.notes
        if plan:
            notes = [sentence(row) for row in planned_rows(report.run)]
        shown = notes if verbosity > 1 else notes[:NOTES_SHOWN]
        for note in shown if verbosity else ():
            self.stdout.write(note)
        if verbosity and len(notes) > len(shown):
            rest = len(notes) - len(shown)
            self.stdout.write(
                f"… and {rest:,} more: --verbosity 2 or --report tells them"
            )
        for failure in report.failures:
            self.stderr.write(failure)
        for line in report.lines():
            self.stdout.write(line)
        if plan:
            self.stdout.write(
                "Nothing was changed. To carry this out: "
                f"import_statements --apply {report.run}"
            )


@contextmanager
def told_in_a_sentence() -> Iterator[None]:
    """What a person can mend ends the command with a sentence and an exit status."""
    try:
        yield
    except (NothingThereError, NoPlanError) as error:
        raise CommandError(str(error), returncode=2) from error
    except (BrokenOffError, DatabaseError, InterfaceError, OSError) as error:
        if end := broken_off(error):
            raise CommandError(str(end), returncode=3) from error
        raise


def planned(
    paths: Sequence[str], plan: int | None, how: Options
) -> tuple[Sequence[str], Options]:
    """Paths and options; those of the plan, if its number is given. Raises
    NoPlanError."""
    if plan is None:
        return paths, how
    run = load_plan(plan)
    return run.options["paths"], replace(how, expected=expected_of(run))


def check_usage(
    paths: Sequence[str], report: Path | None, options: dict[str, Any]
) -> None:
    """Raises CommandError where arguments do not go together."""
    wanted = [bool(paths), options["apply"] is not None, options["reread"]]
    problem = ""
    if sum(wanted) != 1:
        problem = "Give files or folders, or --apply RUN, or --reread: one of them."
    elif options["wait"] and not options["enqueue"]:
        problem = "--wait goes with --enqueue; without it the command waits anyway."
    elif (report or options["json"]) and options["enqueue"] and not options["wait"]:
        problem = "--report and --json need the end of the import: add --wait."
    elif options["plan"] and options["apply"] is not None:
        problem = "A plan is carried out or made: give --plan or --apply."
    if problem:
        raise CommandError(problem, returncode=2)


def as_json(told: dict[str, Any]) -> str:
    """A report as people and programs read it."""
    return json.dumps(told, ensure_ascii=False, indent=2)


def write_report(path: Path, told: dict[str, Any]) -> None:
    """Writes a report as JSON. Raises CommandError when the file cannot be written."""
    try:
        path.write_text(as_json(told) + "\n", "utf-8")
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}") from error
