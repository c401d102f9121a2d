"""What a run tells: rows that are kept, counts, progress."""

from collections.abc import Callable

from django.utils import timezone

from archive.models import ImportRow, ImportRun, Outcome, RunStatus

from .report import Report

Progress = Callable[[int], None]


class Ledger:
    """Counts of one run, which a person may watch (*progress* takes files done)."""

    def __init__(self, run: ImportRun, progress: Progress | None = None) -> None:
        self.run = run
        self.report = Report(run.pk)
        self._progress = progress

    def finish(self, status: RunStatus) -> None:
        """Saves how the run ended, with its counts."""
        self.run.status = status
        self.run.finished_at = timezone.now()
        self.run.counts = self.report.flat()
        self.run.seconds = self.report.data()["seconds"]
        self.run.save()

    def failed(self, path: str, message: str) -> ImportRow:
        """An unsaved row: the file at *path* failed."""
        return ImportRow(
            run=self.run, path=path, outcome=Outcome.FAILED, message=message
        )

    def keep_failure(self, row: ImportRow) -> None:
        """Saves and counts a *row* that stands by itself."""
        row.save()
        self.count(row)

    def count(self, row: ImportRow) -> None:
        """Counts the *row* of a file, and tells what it says."""
        self.report.files[row.outcome] += 1
        if row.outcome == Outcome.FAILED:
            self.fail(row)
        elif row.message:
            self.report.notes.append(f"{row.path}: {row.message}")

    def fail(self, row: ImportRow) -> None:
        """Tells of a *row* that failed, with its line."""
        where = f"{row.path}:{row.line}" if row.line else row.path
        self.report.failures.append(f"{where}: {row.message}")

    def advance(self, count: int) -> None:
        """Moves the progress on by *count* files."""
        if count and self._progress:
            self._progress(count)
