"""What an editor says about words of a text, act by act."""

import re
from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, Model

from archive.models import (
    Annotation,
    Document,
    Event,
    Evidence,
    Figure,
    LinkStatus,
    Mention,
    Organisation,
    Passage,
    Person,
    Place,
    Redaction,
    Signatory,
)
from archive.models.likenesses import LIKENESSES
from archive.models.names import Authority

from .access_copies import rebuild
from .likenesses import look_for
from .passages import select_all
from .publishing import acting
from .slugs import free_slug
from .texts import revise

AUTHORITIES: dict[str, type[Authority]] = {
    "organisation": Organisation,
    "person": Person,
    "place": Place,
    "event": Event,
}
# What Arabic writes together with a name: and, then, by, like, for, the.
_PREFIX = "(?:[وف]?(?:[بكل]?ال|لل|[بكل])?)"
_ARABIC = re.compile("[\u0600-\u06ff]")


class NobodyMeantError(ValueError):
    """The name does not lead to one record; the message says what to do."""


def mention(passage: Passage, authority: Authority, *, by: AbstractBaseUser) -> Mention:
    """Says that *passage* names *authority*; a suggestion of the same is confirmed."""
    field = {"document": passage.document, authority._meta.model_name: authority}
    with transaction.atomic(), acting(by):
        found, _ = Mention.objects.update_or_create(
            passage=passage, **field, defaults={"status": LinkStatus.CONFIRMED}
        )
        rebuild([passage.document_id])
    return found


def add(model: type[Model], *, by: AbstractBaseUser, **values: Any) -> Any:
    """Makes a fact about words of a text: figure, remark, evidence or redaction.

    Raises ValidationError where the values break a rule.
    """
    fact = model(**values)
    with transaction.atomic(), acting(by):
        fact.full_clean()
        fact.save()
        rebuild([fact.document_id])
    return fact


def add_figure(passage: Passage, *, by: AbstractBaseUser, **values: Any) -> Figure:
    """A number that *passage* claims, confirmed; the passage is its phrase."""
    return add(
        Figure,
        by=by,
        document=passage.document,
        passage=passage,
        phrase=passage.exact,
        status=LinkStatus.CONFIRMED,
        **values,
    )


def add_remark(passage: Passage, *, by: AbstractBaseUser, **values: Any) -> Annotation:
    """A note or question about *passage*."""
    return add(Annotation, by=by, document=passage.document, passage=passage, **values)


def add_evidence(passage: Passage, *, field: str, by: AbstractBaseUser) -> Evidence:
    """*passage* supports what the catalogue says in *field*."""
    return add(Evidence, by=by, document=passage.document, passage=passage, field=field)


def redact(
    passage: Passage, *, reason: str, by: AbstractBaseUser, explanation: str = ""
) -> Redaction:
    """Withholds the words of *passage* from readers, at once and everywhere."""
    return add(
        Redaction,
        by=by,
        document=passage.document,
        passage=passage,
        reason=reason,
        explanation=explanation,
    )


def add_signatory(passage: Passage, *, by: AbstractBaseUser) -> Signatory:
    """*passage* is the name of one more signatory, after those there are."""
    document = passage.document
    with transaction.atomic(), acting(by):
        Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        last = document.signatories.aggregate(last=Max("position"))["last"]
        return add(
            Signatory,
            by=by,
            document=document,
            passage=passage,
            name_as_printed=" ".join(passage.exact.split()),
            position=(last or 0) + 1,
        )


def correct(
    document: Document,
    start: int,
    end: int,
    *,
    replacement: str,
    by: AbstractBaseUser,
    note: str = "",
) -> None:
    """Replaces text[start:end] (code points); the text becomes a new revision."""
    if document.text is None:
        raise ValidationError("The document has no text yet.")
    text = document.text.text
    revise(
        document=document,
        text=text[:start] + replacement + text[end:],
        by=by,
        note=note,
    )


def named(kind: str, text: str, *, make: bool, by: AbstractBaseUser) -> Authority:
    """The one living record of *kind* called *text*, or "#12 …" by its number.

    With *make*, a name that nobody has makes a new record. Raises NobodyMeantError.
    """
    model, wanted = AUTHORITIES[kind], " ".join(text.split())
    rows = model.objects.living()
    if number := re.match(r"#(\d{1,18})\b", wanted):
        found = list(rows.filter(pk=int(number[1])))
    else:
        found = list(rows.named(wanted)[:9]) if wanted else []
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(f"#{one.pk} {one}" for one in found)
        raise NobodyMeantError(f"Several records are called so; write one: {several}.")
    if not make or not wanted or number:
        raise NobodyMeantError(
            f"No {kind} is called “{wanted}”. Write a name or variant in full, or tick "
            "“make a new record”."
        )
    title = {"title" if model is Event else "name": wanted[:500]}
    with transaction.atomic(), acting(by):
        made = model.objects.create(slug=free_slug(model, wanted), **title)
        if model in LIKENESSES:
            look_for(model, [made.pk])
    return made


def same_name(document: Document, words: str) -> Iterator[tuple[int, int]]:
    """Where *words* stand in the text as a name of their own: (start, end) each.

    At the bounds of words; what Arabic writes together with a name is left outside.
    """
    if document.text is None or not words.strip():
        return
    name = re.escape(words)
    if words.startswith("ال"):
        # After li- the article loses its alef: للبصرة.
        name = f"(?:{name}|(?<=ل){re.escape(words[1:])})"
    prefix = _PREFIX if _ARABIC.match(words) else ""
    pattern = re.compile(rf"(?<!\w){prefix}({name})(?!\w)")
    for match in pattern.finditer(document.text.text):
        yield match.span(1)


def redact_everywhere(
    passage: Passage, *, reason: str, by: AbstractBaseUser, explanation: str = ""
) -> int:
    """Withholds *passage* and wherever its words stand as a name; returns how often."""
    with transaction.atomic(), acting(by):
        document = passage.document
        places = {(passage.start, passage.end), *same_name_of(passage)}
        for one in select_all(document, sorted(places)):
            made = Redaction(
                document=document, passage=one, reason=reason, explanation=explanation
            )
            made.full_clean()
            made.save()
        rebuild([document.pk])
    return len(places)


def same_name_of(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the words of *passage* stand as a name of their own."""
    return same_name(passage.document, passage.exact)


def mention_everywhere(
    passage: Passage, authority: Authority, *, by: AbstractBaseUser
) -> int:
    """Says that *passage*, and wherever its words stand as a name, means *authority*.

    Returns how many mentions there are of it then.
    """
    document, field = passage.document, authority._meta.model_name
    with transaction.atomic(), acting(by):
        places = [(passage.start, passage.end), *same_name_of(passage)]
        passages = select_all(document, dict.fromkeys(places))
        rows = Mention.objects.filter(document=document, **{field: authority})
        known = rows.filter(passage__in=passages)
        known.exclude(status=LinkStatus.CONFIRMED).update(status=LinkStatus.CONFIRMED)
        there = set(known.values_list("passage", flat=True))
        Mention.objects.bulk_create(
            (
                Mention(
                    document=document,
                    passage=one,
                    status=LinkStatus.CONFIRMED,
                    **{field: authority},
                )
                for one in passages
                if one.pk not in there
            ),
            batch_size=500,
        )
        rebuild([document.pk])
    return len(passages)
