"""What readers must not see."""

from factory import SelfAttribute, Sequence, SubFactory
from factory.django import DjangoModelFactory

from archive.models import ContactDetail, ReaderComment, Redaction

from .documents import DocumentFactory, PassageFactory


class RedactionFactory(DjangoModelFactory):
    class Meta:
        model = Redaction

    passage = SubFactory(PassageFactory)
    document = SelfAttribute("passage.document")
    reason = "safety"


class ContactDetailFactory(DjangoModelFactory):
    class Meta:
        model = ContactDetail

    document = SubFactory(DocumentFactory)
    kind = "telephone"
    value = "+964 770 000 0000"


class ReaderCommentFactory(DjangoModelFactory):
    class Meta:
        model = ReaderComment

    document = SubFactory(DocumentFactory)
    position = Sequence(lambda n: n + 1)
    author_as_printed = "Salma Karim"
    text = "I was there."
