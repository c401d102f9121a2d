"""Taking an import back: what nobody touched since becomes what it was before.

The history has the old state of every row that the run changed or deleted, and each
row knows the run that made it. A row that anybody else changed since is left alone.
"""

from collections.abc import Iterable
from typing import Any

import pghistory
from django.contrib.auth.models import AbstractBaseUser
from django.db import OperationalError, connection, models, transaction
from django.db.models import ProtectedError

from archive.models import (
    Annotation,
    Capture,
    Document,
    DocumentTag,
    FolderListing,
    ImportRun,
    Passage,
    Reading,
    Redaction,
    RunStatus,
    Source,
    Status,
    TextRevision,
)

from .disturbances import is_passing
from .near_duplicates import near_duplicates
from .presence import living
from .turn import take_turn
from .undo_traces import restore_questions, restore_traces
from .undone import AUTHORITIES, FACTS, HISTORIES, STAMPED, WORK, NotUndoneError, Undone

# How long a look waits for a row that somebody is changing.
PATIENCE = "500ms"


def undo(number: int, *, by: AbstractBaseUser | None) -> Undone:
    """Takes back run *number* in one transaction. Raises NotUndoneError."""
    who = {"user": by.pk} if by else {}
    with transaction.atomic(), pghistory.context(undone=number, **who):
        take_turn()
        run = _undoable(ImportRun.objects.select_for_update(), number)
        done = _Undoing(run).undo()
        FolderListing.objects.forget()
        near_duplicates(done.changed, {})
        run.status = RunStatus.UNDONE
        run.save(update_fields=["status"])
    return done


def look(number: int) -> Undone:
    """What `undo` would do now; does not wait for imports, and changes nothing.

    Raises NotUndoneError, also where an import is just writing the same rows.
    """
    with transaction.atomic():
        run = _undoable(ImportRun.objects.all(), number)
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = %s", [PATIENCE])
        try:
            done = _Undoing(run).undo()
        except OperationalError as error:
            if not is_passing(error):
                raise
            raise NotUndoneError(
                "Another import is changing the same documents: look again in a moment."
            ) from error
        transaction.set_rollback(True)
    return done


def _undoable(runs: models.QuerySet[ImportRun], number: int) -> ImportRun:
    run = runs.filter(pk=number).first()
    if run is None or run.status in {RunStatus.PLANNED, RunStatus.UNDONE}:
        raise NotUndoneError(f"Run {number} is no import that could be undone.")
    is_running = run.status == RunStatus.RUNNING and living([number])
    if is_running or run.batches.open().exists():
        raise NotUndoneError(f"Run {number} is still under way: stop it first.")
    return run


class _Undoing:
    """The work on one run."""

    def __init__(self, run: ImportRun) -> None:
        self.run = run
        self.done = Undone()
        contexts = pghistory.models.Context.objects.filter(metadata__run=run.pk)
        self._contexts = list(contexts.values_list("pk", flat=True))
        self.captures = set(
            run.rows.exclude(capture=None).values_list("capture", flat=True)
        )

    def undo(self) -> Undone:
        documents = self._documents()
        for model in FACTS:
            self._remove_new(model, documents)
        for model in HISTORIES:
            self._restore(model)
        self._remove_passages()
        restore_traces(self.run, self.captures)
        self._remove_documents(documents)
        for model in AUTHORITIES:
            self._remove_one_by_one(model)
        self._remove_idle()
        return self.done

    # What the run made

    def _documents(self) -> set[int]:
        """Documents that the run made and that nobody has worked on since."""
        made = Document.objects.filter(created_in=self.run)
        found = set(made.values_list("pk", flat=True))
        touched = self._touched(Document, found)
        models_of: tuple[type[models.Model], ...] = (*FACTS, *WORK, Passage)
        for model in models_of:
            key = "content_object" if model is DocumentTag else "document"
            rows: Any = model._default_manager.filter(**{f"{key}__in": found})
            foreign = rows.exclude(created_in=self.run)
            touched |= set(foreign.values_list(f"{key}_id", flat=True))
            own = dict(rows.values_list("pk", f"{key}_id"))
            touched |= {own[pk] for pk in self._touched(model, set(own))}
        for pk, title in made.filter(pk__in=touched).values_list("pk", "title"):
            self._leave(
                f"document {pk} “{title[:60]}”: somebody has worked on it since"
            )
        untouched = found - touched
        public = made.filter(pk__in=untouched, status=Status.PUBLISHED)
        self.done.published = set(public.values_list("pk", flat=True))
        for pk in sorted(self.done.published):
            self._leave(f"document {pk}: readers may have cited it; withdrawn instead")
        self._kept = touched | self.done.published
        return untouched - self.done.published

    def _remove_new(self, model: type[models.Model], documents: set[int]) -> None:
        """Rows that the run added: with its own documents, and to others if
        untouched."""
        rows: Any = model._default_manager.filter(created_in=self.run)
        rows = rows.exclude(document__in=self._kept)
        found = dict(rows.values_list("pk", "document_id"))
        touched = self._touched(model, set(found))
        for pk in sorted(touched):
            self._leave(f"{model._meta.verbose_name} {pk}: changed since")
        gone = set(found) - touched
        self.done.changed |= {found[pk] for pk in gone} - documents
        self._delete(model, gone)

    def _remove_passages(self) -> None:
        """Passages that the run made and that nothing points at any more."""
        made = Passage.objects.filter(created_in=self.run)
        found = _keys(made.exclude(document__in=self._kept))
        pointing: tuple[type[models.Model], ...] = (*FACTS, Annotation, Redaction)
        for model in pointing:
            if any(column.name == "passage" for column in model._meta.fields):
                rows: Any = model._default_manager.filter(passage__in=found)
                found -= set(rows.values_list("passage", flat=True))
        self._delete(Passage, found)

    def _remove_documents(self, documents: set[int]) -> None:
        Document.objects.filter(pk__in=documents).update(
            text=None, base_reading=None, part_of=None
        )
        self._delete(Passage, _keys(Passage.objects.filter(document__in=documents)))
        self._delete(Document, documents)

    def _remove_one_by_one(self, model: type[models.Model]) -> None:
        """Authorities that nothing speaks of any more."""
        rows: Any = model._default_manager.filter(created_in=self.run)
        touched = self._touched(model, set(rows.values_list("pk", flat=True)))
        for row in rows.order_by("-pk"):
            if row.pk in touched:
                self._leave(f"{model._meta.verbose_name} “{row}”: changed since")
                continue
            try:
                with transaction.atomic():
                    row.delete()
                self.done.restored[model.__name__] += 1
            except ProtectedError:
                self._leave(f"{model._meta.verbose_name} “{row}”: in use")

    # What the run changed or deleted

    def _restore(self, model: type[models.Model]) -> None:
        """The state before the run, for rows that the run was the last to change."""
        first: dict[int, Any] = {}
        for event in self._events(model).order_by("-pgh_id"):
            first[event.pgh_obj_id] = event
        made: Any = model._default_manager.filter(created_in=self.run)
        for pk in made.filter(pk__in=first).values_list("pk", flat=True):
            first.pop(pk)
        touched = self._touched(model, set(first))
        for pk in sorted(touched):
            self._leave(f"{model._meta.verbose_name} {pk}: changed since")
        living = model._default_manager.in_bulk(
            [pk for pk in first if pk not in touched]
        )
        names = [f.name for f in model._meta.concrete_fields if f.name not in STAMPED]
        for pk, row in living.items():
            for column in model._meta.concrete_fields:
                if column.name not in STAMPED:
                    setattr(row, column.attname, getattr(first[pk], column.attname))
            self._changes(row)
        model._default_manager.bulk_update(living.values(), names, batch_size=500)
        gone = [e for pk, e in first.items() if pk not in living and pk not in touched]
        self._bring_back(model, gone)
        self.done.restored[model.__name__] += len(living)

    def _bring_back(self, model: type[models.Model], events: Iterable[Any]) -> None:
        """Rows that the run deleted, under their old keys."""
        rows = []
        for event in events:
            columns = model._meta.concrete_fields
            values = {c.attname: getattr(event, c.attname) for c in columns}
            made_by_run = values.get("created_in_id") == self.run.pk
            if not made_by_run:
                rows.append(model(**values))
                self._changes(rows[-1])
        model._default_manager.bulk_create(rows)
        self.done.restored[model.__name__] += len(rows)

    # What is left without use

    def _remove_idle(self) -> None:
        """Texts, readings, captures, sources and questions that only the run needed."""
        since = self.run.started_at
        documents = {d for d in self.run.rows.values_list("document", flat=True) if d}
        documents |= self.done.changed
        restore_questions(self.run, documents)
        revisions = TextRevision.objects.filter(
            document__in=documents, created_at__gte=since, created_by=None
        )
        used = Document.objects.filter(text__isnull=False).values("text")
        held = Passage.objects.filter(revision__in=revisions).values("revision")
        revisions.exclude(pk__in=used).exclude(pk__in=held).delete()
        bases = Document.objects.filter(base_reading__capture__in=self.captures)
        Reading.objects.filter(
            capture__in=self.captures, created_at__gte=since
        ).exclude(pk__in=bases.values("base_reading")).delete()
        captures = Capture.objects.filter(
            pk__in=self.captures, first_seen__gte=since, readings=None, revisions=None
        )
        self._delete(Capture, _keys(captures))
        sources = Source.objects.filter(created_in=self.run, documents=None)
        self._delete(Source, _keys(sources.filter(captures=None)))

    # What all of these ask and do

    def _events(self, model: Any) -> models.QuerySet[Any]:
        """What the history says that the run did to rows of *model*."""
        history: models.QuerySet[Any] = model.pgh_event_model._default_manager.filter(
            pgh_context__in=self._contexts
        )
        return history

    def _touched(self, model: Any, keys: set[int]) -> set[int]:
        """Those of *keys* whose row anybody else changed after the run did."""
        history = model.pgh_event_model._default_manager.filter(pgh_obj_id__in=keys)
        first = dict(
            history.filter(pgh_context__in=self._contexts)
            .values_list("pgh_obj_id")
            .annotate(models.Min("pgh_id"))
        )
        # Not by time: an editor's transaction may have begun before the run.
        others = history.exclude(pgh_context__in=self._contexts)
        return {
            pk
            for pk, event in others.values_list("pgh_obj_id", "pgh_id")
            if event > first.get(pk, 0)
        }

    def _delete(self, model: type[models.Model], keys: set[int]) -> None:
        model._default_manager.filter(pk__in=keys).delete()
        if keys:
            self.done.restored[model.__name__] += len(keys)

    def _changes(self, row: Any) -> None:
        document = (
            row.pk if isinstance(row, Document) else getattr(row, "document_id", 0)
        )
        if document:
            self.done.changed.add(document)

    def _leave(self, why: str) -> None:
        self.done.left.append(why)


def _keys(rows: models.QuerySet[Any]) -> set[int]:
    return set(rows.values_list("pk", flat=True))
