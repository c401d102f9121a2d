"""Runs of the import and what they left behind."""

from factory import LazyAttribute, Sequence, SubFactory
from factory.django import DjangoModelFactory

from archive.models import Conflict, FolderListing, ImportBatch, ImportRow, ImportRun
from archive.models.listings import place_of

from .documents import DocumentFactory


class ImportRunFactory(DjangoModelFactory):
    class Meta:
        model = ImportRun

    parser_version = "2026.1"


class ImportRowFactory(DjangoModelFactory):
    class Meta:
        model = ImportRow

    run = SubFactory(ImportRunFactory)
    path = "statements/000.txt"
    outcome = "created"


class ConflictFactory(DjangoModelFactory):
    class Meta:
        model = Conflict

    document = SubFactory(DocumentFactory)
    field = "title"
    base = "A"
    ours = "B"
    theirs = "C"


class ImportBatchFactory(DjangoModelFactory):
    class Meta:
        model = ImportBatch

    run = SubFactory(ImportRunFactory)
    number = Sequence(lambda n: n + 1)
    size = 1


class FolderListingFactory(DjangoModelFactory):
    class Meta:
        model = FolderListing

    root = "/tree"
    folder = Sequence(lambda n: f"folder-{n}")
    place = LazyAttribute(lambda row: place_of(row.root, row.folder))
