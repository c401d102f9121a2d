"""Documents with their texts, sources and names."""

import hashlib
from collections.abc import Sequence as Items
from typing import Any

from django.utils import timezone
from factory import LazyAttribute, LazyFunction, SelfAttribute, Sequence, SubFactory
from factory.django import DjangoModelFactory

from archive.models import (
    Capture,
    Contribution,
    Document,
    DocumentEvent,
    DocumentTag,
    NearDuplicate,
    Passage,
    Reading,
    Signatory,
    Source,
    TextRevision,
)
from archive.models.fields import digest

from .authorities import EventFactory, TagFactory


class SourceFactory(DjangoModelFactory):
    class Meta:
        model = Source

    key = Sequence(lambda n: f"statements/{n:03}.txt")


class CaptureFactory(DjangoModelFactory):
    class Meta:
        model = Capture

    source = SubFactory(SourceFactory)
    sha256 = Sequence(lambda n: digest(str(n)))
    size = 10
    media_type = "text/plain"
    path = SelfAttribute("source.key")
    file = LazyAttribute(lambda c: f"captures/{c.sha256}")
    first_seen = LazyFunction(timezone.now)
    last_seen = SelfAttribute("first_seen")


class ReadingFactory(DjangoModelFactory):
    class Meta:
        model = Reading

    capture = SubFactory(CaptureFactory)
    parser_version = "2026.1"
    data: dict[str, Any] = {}


class DocumentFactory(DjangoModelFactory):
    class Meta:
        model = Document

    kind = "statement"
    language = "en"
    title = Sequence(lambda n: f"To the workers of the port {n}")


class TextRevisionFactory(DjangoModelFactory):
    class Meta:
        model = TextRevision

    document = SubFactory(DocumentFactory)
    number = 1
    text = "The port is closed."
    blocks = LazyAttribute(lambda r: [["body", 0, len(r.text), False]])
    sha256 = LazyAttribute(lambda r: digest(r.text))


class PassageFactory(DjangoModelFactory):
    class Meta:
        model = Passage

    revision = SubFactory(TextRevisionFactory)
    document = SelfAttribute("revision.document")
    start = 4
    end = 8
    exact = LazyAttribute(lambda p: p.revision.text[p.start : p.end])


class ContributionFactory(DjangoModelFactory):
    class Meta:
        model = Contribution

    document = SubFactory(DocumentFactory)
    role = "issuer"
    position = Sequence(lambda n: n + 1)
    name_as_printed = Sequence(lambda n: f"Union of the Port {n}")


class SignatoryFactory(DjangoModelFactory):
    class Meta:
        model = Signatory

    document = SubFactory(DocumentFactory)
    position = Sequence(lambda n: n + 1)
    name_as_printed = Sequence(lambda n: f"Dockers’ Committee {n}")
    kind = "organisation"


class DocumentEventFactory(DjangoModelFactory):
    class Meta:
        model = DocumentEvent

    document = SubFactory(DocumentFactory)
    event = SubFactory(EventFactory)


class DocumentTagFactory(DjangoModelFactory):
    class Meta:
        model = DocumentTag

    content_object = SubFactory(DocumentFactory)
    tag = SubFactory(TagFactory)


def write_text(document: Document, *paragraphs: str) -> TextRevision:
    """Gives *document* a new current text of body paragraphs; returns the revision."""
    text = "\n\n".join(paragraphs)
    blocks: list[Items[Any]] = []
    at = 0
    for paragraph in paragraphs:
        blocks.append(["body", at, at + len(paragraph), False])
        at += len(paragraph) + 2
    revision = TextRevision.objects.create(
        document=document,
        number=document.revisions.count() + 1,
        text=text,
        blocks=blocks,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )
    document.text = revision
    document.save()
    return revision


def passage_of(document: Document, words: str) -> Passage:
    """The passage of the first occurrence of *words* in the document's current text."""
    assert document.text is not None
    start = document.text.text.index(words)
    return Passage.objects.create(
        document=document,
        revision=document.text,
        start=start,
        end=start + len(words),
        exact=words,
    )


class NearDuplicateFactory(DjangoModelFactory):
    class Meta:
        model = NearDuplicate

    first = SubFactory(DocumentFactory)
    second = SubFactory(DocumentFactory)
    share = 0.95
