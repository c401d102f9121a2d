"""The work of one run: authority files, statements, files that are gone."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from django.db import transaction

from archive.models import ImportRow, ImportRun, Outcome, TextSketch

from .authority_batch import import_authority_file
from .candidates import Candidate, find
from .disturbances import persistently
from .garbage import collecting
from .identity import changed
from .ledger import Ledger
from .listings import Look, forget, note
from .missing import mark_missing
from .near_duplicates import near_duplicates
from .options import Options
from .plan import PlanMovedError, check_lines, keep_plan, unfulfilled
from .pool import Read, Readers, Task
from .preparing import Order
from .report import SKIPPED
from .stored import stored
from .survey import Survey
from .tree import Part, TreeFile, UnreadableError, single
from .turn import take_turn
from .writer import Writer

# Files looked at together, and files written in one transaction.
LOOK = 1_000
WRITE = 200
# Transactions' worth of files that are being read while one is written.
AHEAD = 2


class Job(Ledger):
    """The state of one run."""

    def __init__(self, run: ImportRun, options: Options) -> None:
        super().__init__(run, options.progress)
        self.options = options
        self.survey: Survey | None = None

    def authorities(self, files: Iterable[TreeFile]) -> None:
        """The authority files, in an order in which each finds what it names."""
        for file in files:
            with self.report.phase("authorities"):
                rows, changed = self._checked_authority(file)
            for row in rows:
                self.report.authority_rows[row.outcome] += 1
                if row.outcome == Outcome.FAILED:
                    self.fail(row)
            self.report.files[changed] += 1
            self.advance(1)

    def _checked_authority(self, file: TreeFile) -> tuple[list[ImportRow], Outcome]:
        """One file; one that is not as planned is left alone and says so."""
        try:
            return persistently(lambda: self._authority(file))
        except PlanMovedError as error:
            row = self.failed(file.path, str(error))
            row.save()
            return [row], Outcome.FAILED

    def _authority(self, file: TreeFile) -> tuple[list[ImportRow], Outcome]:
        """One file: the rows of the report, those without a change too."""
        with transaction.atomic():
            take_turn()
            rows, changed, records = import_authority_file(file, self.run)
            told = [row for row in rows if row.outcome != Outcome.UNCHANGED]
            if self.options.expected is not None:
                check_lines(file.path, told, self.options.expected)
            if records and self.options.follow and not self.options.plan:
                self.options.follow(records)
            self._keep(told)
        if self.options.plan:
            keep_plan(told)
        return rows, changed

    def _keep(self, rows: Sequence[ImportRow]) -> None:
        """Ends the work of a transaction: its *rows* are saved, or all of it undone."""
        if self.options.plan:
            transaction.set_rollback(True)
        else:
            ImportRow.objects.bulk_create(rows)

    def tree(self, paths: Sequence[str]) -> None:
        """The statements among *paths*, files and folders; what a folder's listing
        vouches for is not even opened, unless `verify` is asked for."""
        keeps = not self.options.plan and self.options.expected is None
        self.survey = Survey(paths, verify=self.options.verify, keeps=keeps)
        self._take_in(self._surveyed(self.survey), self.survey.done)
        given = sorted(Path(path).absolute() for path in paths)
        alone = (single(path) for path in given if not path.is_dir())
        self.statements(file for file in alone if file.part is Part.STATEMENT)

    def statements(self, files: Iterator[TreeFile]) -> None:
        """Files one by one, looked at in large groups and written in smaller ones."""
        self._take_in(self._portions(files))

    def stored(self, captures: Iterator[int]) -> None:
        """Captures by primary key, read again."""
        self._take_in(self._stored_portions(captures))

    def _take_in(
        self,
        portions: Iterator[list[Candidate]],
        done: Callable[[int], None] | None = None,
    ) -> None:
        """Reads and writes each portion; *done* is called with the size of each."""
        writer = Writer(self, self.options)
        readers = Readers(self.options.processes, writer.foreman)
        with readers, collecting() as collect:
            for candidates, readings in self._begun(readers, portions, writer):
                writer.write(self._read(candidates, readings))
                self.advance(len(candidates))
                if done:
                    done(len(candidates))
                collect()
        writer.catch_up()

    def _surveyed(self, survey: Survey) -> Iterator[list[Candidate]]:
        """What of a tree is not in the archive yet, a transaction's worth at a time."""
        rest: list[Candidate] = []
        for looks in self._looks(survey):
            fresh: list[TreeFile] = []
            unread = (file for look in looks for file in look.unread)
            while group := list(islice(unread, LOOK)):
                found = self._fresh(group, looks)
                fresh += [candidate.file for candidate in found]
                rest += found
                while len(rest) >= WRITE:
                    yield rest[:WRITE]
                    del rest[:WRITE]
            survey.emit(looks, fresh)
        if rest:
            yield rest

    def _looks(self, survey: Survey) -> Iterator[list[Look]]:
        """Folders with what their listings vouch for; that is counted."""
        groups = survey.looks()
        while True:
            with self.report.phase("look"):
                looks = next(groups, None)
            if looks is None:
                return
            for look in looks:
                for path, reason in look.skipped:
                    self._skip(path, reason)
                self.report.files[Outcome.UNCHANGED] += look.count
                self.advance(look.count)
            yield looks

    def _portions(self, files: Iterator[TreeFile]) -> Iterator[list[Candidate]]:
        """What is not in the archive yet, as much at a time as one transaction
        writes."""
        while group := list(islice(files, LOOK)):
            fresh = self._fresh(self._statements_of(group))
            for first in range(0, len(fresh), WRITE):
                yield fresh[first : first + WRITE]

    @staticmethod
    def _begun(
        readers: Readers, portions: Iterable[list[Candidate]], writer: Writer
    ) -> Iterator[tuple[list[Candidate], Iterator[Read]]]:
        """Each portion with its readings; the next ones are being read meanwhile."""
        ahead: deque[tuple[list[Candidate], Iterator[Read]]] = deque()
        for portion in portions:
            orders: Sequence[Order | None] = [None] * len(portion)
            if readers.take_orders(len(portion)):
                orders = writer.orders(portion)
            tasks = [
                Task(c.data, c.file.path, c.sidecar, order)
                for c, order in zip(portion, orders, strict=True)
            ]
            ahead.append((portion, readers.read(tasks)))
            if len(ahead) > AHEAD:
                yield ahead.popleft()
        yield from ahead

    def missing(self, folders: Sequence[str]) -> None:
        """Files that earlier imports of these folders had, and that are gone."""
        if self.survey and self.survey.nothing_is_missing:
            return
        with self.report.phase("missing"):
            rows = persistently(lambda: self._missing(folders))
        for row in rows:
            self.count(row)

    def _missing(self, folders: Sequence[str]) -> list[ImportRow]:
        with transaction.atomic():
            take_turn()
            expected = self.options.expected
            only = None if expected is None else expected.missing
            rows = mark_missing(self.run, folders, only)
            forget(folders, (row.path for row in rows))
            if self.survey:
                self.survey.settle()
            self._keep(rows)
        if self.options.plan:
            keep_plan(rows)
        return rows

    def unfulfilled(self) -> None:
        """What was planned and is not to be done any more: a failure of each."""
        if self.options.expected is not None:
            for why in unfulfilled(self.run, self.options.expected):
                path, _, message = why.partition(": ")
                self.keep_failure(self.failed(path, message))

    def sketches(self) -> None:
        """Texts that came in without being compared: before there were sketches, or
        by another way than an import or the desk."""
        outdated = TextSketch.objects.outdated().values_list("pk", flat=True)
        while keys := [] if self.options.plan else list(outdated[:WRITE]):
            with self.report.phase("sketches"):
                told = persistently(partial(self._sketches, keys))
            self.report.documents["near duplicates"] += told

    @staticmethod
    def _sketches(keys: Sequence[int]) -> int:
        with transaction.atomic():
            take_turn()
            return len(near_duplicates(keys, {}))

    def _stored_portions(self, captures: Iterator[int]) -> Iterator[list[Candidate]]:
        while keys := list(islice(captures, WRITE)):
            found: list[Candidate] = []
            for candidate in stored(keys):
                if isinstance(candidate, Candidate):
                    found.append(candidate)
                else:
                    path, reason = candidate
                    self.keep_failure(self.failed(path, reason))
            if found:
                yield found

    def _statements_of(self, group: Iterable[TreeFile]) -> Iterator[TreeFile]:
        for file in group:
            if file.part is Part.STATEMENT:
                yield file
            elif file.part is Part.SKIPPED:
                self._skip(file.path, file.reason)

    def _skip(self, path: str, reason: str) -> None:
        self.report.files[SKIPPED] += 1
        self.report.notes.append(f"{path}: skipped, {reason}")
        self.advance(1)

    def _fresh(
        self, files: Iterable[TreeFile], looks: Iterable[Look] = ()
    ) -> list[Candidate]:
        """The candidates that are not what the archive has already; *looks* are told
        what their files are."""
        candidates: list[Candidate] = []
        unreadable: list[ImportRow] = []
        with self.report.phase("look"):
            for file in files:
                try:
                    candidates.append(find(file))
                except UnreadableError as error:
                    unreadable.append(self.failed(file.path, str(error)))
            fresh = changed(candidates)
            note(looks, candidates)
        self._keep_failures(unreadable)
        same = len(candidates) - len(fresh)
        self.report.files[Outcome.UNCHANGED] += same
        self.advance(same + len(unreadable))
        if self.options.expected is None:
            return fresh
        return [c for c in fresh if c.file.path in self.options.expected.files]

    def _read(
        self, candidates: Sequence[Candidate], readings: Iterable[Read]
    ) -> list[Candidate]:
        with self.report.phase("read"):
            return [
                candidate.as_read(*read)
                for candidate, read in zip(candidates, readings, strict=True)
            ]

    def _keep_failures(self, rows: Sequence[ImportRow]) -> None:
        ImportRow.objects.bulk_create(rows)
        for row in rows:
            self.count(row)
