"""Throwing a draft away that nobody outside has seen."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from archive.models import Document, Passage, Status

from .publishing import acting

# What points at passages, which point at text revisions, which the document points at.
_FACTS = ("mentions", "figures", "annotations", "evidence", "redactions")


class DiscardingRefusedError(Exception):
    """The document has been public; the message says what to do instead."""


def discard(*, document: Document, by: AbstractBaseUser) -> None:
    """Deletes a draft with its text and all facts about it; history keeps the rows.

    Raises DiscardingRefusedError for a document that has ever been public.
    """
    with transaction.atomic(), acting(by):
        locked = Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        if locked.status != Status.DRAFT or locked.published_at:
            raise DiscardingRefusedError(
                f"“{locked}” has been public: withdraw it, so that its address can say "
                "what stood there."
            )
        for name in _FACTS:
            getattr(locked, name).all().delete()
        Passage.objects.filter(document=locked).delete()
        Document.objects.filter(pk=locked.pk).update(text=None)
        locked.delete()
