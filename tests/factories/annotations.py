"""Facts about stretches of a text."""

from factory import SelfAttribute, SubFactory
from factory.django import DjangoModelFactory

from archive.models import Annotation, Evidence, Figure, Mention

from .authorities import PlaceFactory
from .documents import DocumentFactory, PassageFactory


class MentionFactory(DjangoModelFactory):
    class Meta:
        model = Mention

    passage = SubFactory(PassageFactory)
    document = SelfAttribute("passage.document")
    place = SubFactory(PlaceFactory)


class FigureFactory(DjangoModelFactory):
    class Meta:
        model = Figure

    passage = SubFactory(PassageFactory)
    document = SelfAttribute("passage.document")
    measure = "killed"
    minimum = 10
    phrase = "at least 10 killed"


class AnnotationFactory(DjangoModelFactory):
    class Meta:
        model = Annotation

    document = SubFactory(DocumentFactory)
    body = "The port reopened a week later."


class EvidenceFactory(DjangoModelFactory):
    class Meta:
        model = Evidence

    passage = SubFactory(PassageFactory)
    document = SelfAttribute("passage.document")
    field = "date"
