"""What is known about a text, as the desk lists and draws it."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from archive.models import (
    Annotation,
    ContactDetail,
    Document,
    Evidence,
    Figure,
    LinkStatus,
    Mention,
    PassageState,
    Redaction,
    Signatory,
)

from .stretches import whole_words

SHOWN = 1_000
TOLD = 160  # characters of a fact's words
DOUBTFUL = frozenset({PassageState.AMBIGUOUS, PassageState.CHANGED})
_QUOTED = re.compile("“([^”]*)”")
DECIDABLE = (Mention, Figure)
# Facts with words of the text: related names, what to load along, how they are drawn.
FACTS: tuple[tuple[type[Any], str, tuple[str, ...], str], ...] = (
    (Mention, "mentions", ("organisation", "person", "place", "event"), "mention"),
    (Figure, "figures", ("event",), "figure"),
    (Annotation, "annotations", (), "note"),
    (Evidence, "evidence", (), "evidence"),
    (Signatory, "signatories", ("organisation", "person"), "signatory"),
    (Redaction, "redactions", (), "redaction"),
    (ContactDetail, "contact_details", (), "contact"),
)


@dataclass(frozen=True)
class Fact:
    """Something known about words of the text, as the desk shows it."""

    key: str
    drawn: str
    label: str
    quote: str
    start: int | None
    end: int | None
    state: str
    status: str
    address: str
    pk: int
    version: int
    drawn_at: tuple[int, int] | None = None
    """What is drawn of the text: whole words (code points)."""

    @property
    def asked(self) -> str:
        """The suggestion as it is now; another one when somebody changes it."""
        return f"{self.key}:{self.version}"

    @property
    def look(self) -> str:
        """How its words are drawn: as what it is, or as a suggestion."""
        return "suggested" if self.waits else self.drawn

    @property
    def is_lost(self) -> bool:
        """Whether its words do not stand in the present text."""
        return self.start is None and bool(self.quote)

    @property
    def told(self) -> str:
        """What it is, whether somebody decided, and how sure its place is."""
        parts = [self.drawn]
        if self.status:
            parts.append(self.status)
        if self.is_lost:
            parts.append(f"{self.state}: not in the present text")
        elif self.state in DOUBTFUL:
            parts.append(f"place {self.state}")
        return ", ".join(parts)

    @property
    def waits(self) -> bool:
        """Whether an editor has yet to decide."""
        return self.status == LinkStatus.SUGGESTED


def facts_of(
    request: HttpRequest, document: Document, models: Sequence[type[Any]] = ()
) -> list[Fact]:
    """All facts that the editor may see, in the order of the text, lost ones first.

    Of each kind as many as a page can show: what waits for a decision before the rest.
    """
    found: list[Fact] = []
    for model, related, along, drawn in FACTS:
        name = model._meta.model_name
        if (models and model not in models) or not request.user.has_perm(
            f"archive.view_{name}"
        ):
            continue
        rows = getattr(document, related).select_related("passage", *along)
        # Of the words for a status, "suggested" is the last one in the alphabet.
        order = ("-status", "pk") if model in DECIDABLE else ("pk",)
        found += [_fact(row, drawn, document) for row in rows.order_by(*order)[:SHOWN]]
    return sorted(found, key=lambda f: (f.start is not None, f.start or 0, f.key))


def _fact(row: Any, drawn: str, document: Document) -> Fact:
    passage = row.passage
    here = passage is not None and passage.revision_id == document.text_id
    name = row._meta.model_name
    label = isolated(str(row.target) if drawn == "mention" else str(row))
    return Fact(
        key=f"{name}:{row.pk}",
        drawn=drawn,
        label=shortened(label),
        quote=shortened(passage.exact) if passage else "",
        start=passage.start if here else None,
        end=passage.end if here else None,
        state=passage.state if passage else "",
        status=getattr(row, "status", ""),
        address=reverse(f"admin:archive_{name}_change", args=[row.pk]),
        pk=row.pk,
        version=row.version,
        drawn_at=whole_words(document.text.text, passage.start, passage.end)
        if here
        else None,
    )


def shortened(words: str) -> str:
    """*words*, or as many of them as a list shows."""
    return words if len(words) <= TOLD else f"{words[:TOLD]}…"


def isolated(label: str) -> str:
    """*label* with what it quotes set apart, so that each runs in its own direction."""
    return _QUOTED.sub(
        "“\N{FIRST STRONG ISOLATE}\\1\N{POP DIRECTIONAL ISOLATE}”", label
    )


def seen_of(facts: Iterable[Fact]) -> str:
    """What changes when one of the suggestions does, or another comes along."""
    words = "\n".join(sorted(fact.asked for fact in facts))
    return hashlib.sha256(words.encode()).hexdigest()
