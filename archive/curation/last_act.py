"""Taking back the last act at the desk: what it made, decided or corrected.

An act is told by the facts about the text before and after it, so that one that made
forty mentions, or refused all suggestions, is taken back as a whole.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Max, ProtectedError

from archive.models import (
    Annotation,
    Document,
    Evidence,
    Figure,
    Mention,
    Passage,
    PassageState,
    Redaction,
    Signatory,
    TextRevision,
)

from .access_copies import rebuild
from .annotating import AUTHORITIES
from .publishing import acting
from .texts import revise

FACTS = (Mention, Figure, Annotation, Evidence, Signatory, Redaction)
DECIDED = (Mention, Figure)
MADE, DECIDED_SO, CORRECTED = "made", "decided", "corrected"


class Step(NamedTuple):
    """One thing that an act did; a list of plain values, to be kept in a session.

    `before` is the version of what was made, the status before a decision, or the
    primary key of the revision before a correction; `after` is the status or revision
    that the act left.
    """

    kind: str
    model: str
    key: int
    before: Any = None
    after: Any = None


class NotTakenBackError(Exception):
    """Somebody has built on the act since; the message says what."""


class Snapshot(NamedTuple):
    """What is known about a document at one moment."""

    revision: int | None
    facts: dict[tuple[str, int], tuple[str, int]]
    newest: dict[str, int]


def snapshot(document: Document) -> Snapshot:
    """The facts about *document* with status and version, and the newest authorities.

    The number of queries is that of the kinds of facts and authorities.
    """
    facts: dict[tuple[str, int], tuple[str, int]] = {}
    for model in FACTS:
        columns = ["pk", "version", *(["status"] if model in DECIDED else [])]
        rows = model._default_manager.filter(document=document).order_by()
        for pk, version, *status in rows.values_list(*columns):
            facts[model._meta.model_name, pk] = (status[0] if status else "", version)
    newest = {
        name: model._default_manager.aggregate(last=Max("pk"))["last"] or 0
        for name, model in AUTHORITIES.items()
    }
    current = Document.objects.filter(pk=document.pk).values_list("text", flat=True)
    return Snapshot(current.get(), facts, newest)


def steps_between(
    document: Document, before: Snapshot, *, by: AbstractBaseUser
) -> list[Step]:
    """What happened to *document* since *before*, in the order of taking it back."""
    after = snapshot(document)
    steps = [
        Step(MADE, model, key, after.facts[model, key][1])
        for model, key in after.facts.keys() - before.facts.keys()
    ]
    steps += [
        Step(DECIDED_SO, *fact, before.facts[fact][0], status)
        for fact, (status, _) in after.facts.items()
        if fact in before.facts and before.facts[fact][0] != status
    ]
    if after.revision != before.revision:
        steps.append(
            Step(CORRECTED, "document", document.pk, before.revision, after.revision)
        )
    for name, model in AUTHORITIES.items():
        own = model._default_manager.filter(pk__gt=before.newest[name], created_by=by)
        steps += [Step(MADE, name, *row) for row in own.values_list("pk", "version")]
    return steps


def take_back(
    document: Document, steps: Iterable[Sequence[Any]], *, by: AbstractBaseUser
) -> None:
    """Undoes *steps*; facts made go, decisions and the text become what they were.

    Raises NotTakenBackError, and changes nothing, where somebody has changed the text
    or one of the facts since.
    """
    with transaction.atomic(), acting(by):
        Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        for step in (Step(*values) for values in steps):
            _UNDO[step.kind](document, step, by)
        rebuild([document.pk])


def _unmake(document: Document, step: Step, by: AbstractBaseUser) -> None:
    model = apps.get_model("archive", step.model)
    row = model._default_manager.select_for_update(of=("self",)).filter(pk=step.key)
    made = row.first()
    if made is None:
        return
    if made.version != step.before:
        raise NotTakenBackError(f"“{made}” has been changed since: it stays.")
    try:
        with transaction.atomic():
            made.delete()
    except ProtectedError:
        # A new organisation, say, that something else points at by now.
        if step.model not in AUTHORITIES:
            raise


def _undecide(document: Document, step: Step, by: AbstractBaseUser) -> None:
    model = apps.get_model("archive", step.model)
    rows = model._default_manager.filter(pk=step.key, status=step.after)
    rows.update(status=step.before)


def _uncorrect(document: Document, step: Step, by: AbstractBaseUser) -> None:
    current = Document.objects.select_related("text").get(pk=document.pk)
    if current.text_id != step.after:
        raise NotTakenBackError("The text has been changed since: it stays.")
    if step.before is None:
        raise NotTakenBackError("There was no text before: a text is never emptied.")
    old = TextRevision.objects.get(pk=step.before)
    stood = _places(old)
    note = f"Revision {current.text.number} taken back."
    new = revise(document=current, text=old.text, by=by, note=note)
    for passage in Passage.objects.filter(pk__in=stood).select_for_update():
        _put_back(passage, stood[passage.pk], new)
    document.text = new


def _places(old: TextRevision) -> dict[int, Any]:
    """Where each passage stood in *old* before that was corrected.

    Rows of the passages' history, the last one that knows *old*; or the passage itself
    where the correction lost it.
    """
    lost = Passage.objects.filter(revision=old)
    found: dict[int, Any] = {passage.pk: passage for passage in lost}
    history = Passage.history.rel.related_model.objects.filter(revision_id=old.pk)
    found |= {entry.pgh_obj_id: entry for entry in history.order_by("pgh_id")}
    return found


def _put_back(passage: Passage, stood: Any, revision: TextRevision) -> None:
    for name in ("start", "end", "exact", "prefix", "suffix"):
        setattr(passage, name, getattr(stood, name))
    # One that the correction lost stands again where it stood.
    is_lost = stood.state in (PassageState.AMBIGUOUS, PassageState.ORPHANED)
    passage.state = PassageState.EXACT if is_lost else stood.state
    passage.revision = revision
    passage.save()


_UNDO = {MADE: _unmake, DECIDED_SO: _undecide, CORRECTED: _uncorrect}
