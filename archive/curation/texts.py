"""Texts written or corrected by an editor: each state is a revision that stays."""

import hashlib

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from archive.models import (
    Document,
    NearDuplicate,
    Passage,
    TextRevision,
    TextSketch,
)
from archive.parsing.alignment import OffsetMap
from archive.parsing.anchoring import reanchor
from archive.parsing.border import clean_text

from .access_copies import rebuild
from .passages import CONTEXT
from .publishing import acting
from .text_blocks import moved_blocks, paragraph_blocks


def revise(
    *, document: Document, text: str, by: AbstractBaseUser, note: str = ""
) -> TextRevision:
    """Makes *text* the current text of *document* and returns its revision.

    The same text again makes no revision. Parts of the old text keep their roles, and
    passages move along, or say that they were lost (`PassageState`). *text* is cleaned
    as every text that comes in is. *document* itself is brought up to date.
    """
    text = clean_text(text)
    with transaction.atomic(), acting(by):
        locked = Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        old = locked.text
        if old is not None and old.text == text:
            return old
        offsets = OffsetMap(old.text, text) if old is not None else None
        last = locked.revisions.order_by("-number").first()
        revision = TextRevision.objects.create(
            document=locked,
            number=last.number + 1 if last else 1,
            text=text,
            blocks=(
                moved_blocks(offsets, old.blocks) if offsets else paragraph_blocks(text)
            ),
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            created_by=by,
            note=note,
        )
        if offsets is not None:
            move_passages(old, revision, offsets)
        locked.text = revision
        locked.save(update_fields=["text"])
        document.text = revision
        NearDuplicate.objects.look_for(TextSketch.objects.refresh([locked.pk]))
        rebuild([locked.pk])
    return revision


def move_passages(old: TextRevision, new: TextRevision, offsets: OffsetMap) -> None:
    """Moves the passages of *old* to where their words stand in *new*.

    Those whose words are gone or cannot be told apart stay with *old* and say so.
    """
    passages = list(
        Passage.objects.filter(revision=old).select_for_update(of=("self",))
    )
    for passage in passages:
        anchor = reanchor(offsets, passage.start, passage.end)
        passage.state = anchor.state.value
        if anchor.start is None or anchor.end is None:
            continue
        passage.revision = new
        passage.start, passage.end = anchor.start, anchor.end
        passage.exact = new.text[anchor.start : anchor.end]
        passage.prefix = new.text[max(0, anchor.start - CONTEXT) : anchor.start]
        passage.suffix = new.text[anchor.end : anchor.end + CONTEXT]
    Passage.objects.bulk_update(
        passages,
        ["revision", "start", "end", "exact", "prefix", "suffix", "state"],
        batch_size=500,
    )
