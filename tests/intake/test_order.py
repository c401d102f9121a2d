"""The order in which files come makes no difference to what the catalogue says."""

from random import Random

import pytest
from django.db import transaction

from archive.intake.options import Options
from archive.intake.run import import_paths
from archive.models import Conflict, Document, NearDuplicate, Signatory
from tests.intake.conftest import BODY, Tree, statement
from tests.intake.test_disturbed import catalogue

pytestmark = pytest.mark.django_db

SUBJECTS = ("railways", "hospitals", "cotton mills", "date palms", "lighthouses")


def fill(tree: Tree, edition: int) -> None:
    """Statements of which some are near duplicates, in their first or later state."""
    for number, subject in enumerate(SUBJECTS):
        lines = [f"{line} It is about {subject}." for line in BODY]
        lines.insert(edition, f"Edition {edition} of the appeal for the {subject}.")
        text = statement(title=f"For the {subject}", body=tuple(lines))
        tree.write(text, f"{number}.txt")
    tree.write(statement(title="For the railways again"), "near.txt")
    tree.write(statement(title="For the railways once again"), "nearer.txt")


def told() -> list[object]:
    """The catalogue with what editors are asked."""
    pairs = NearDuplicate.objects.select_related("first__source", "second__source")
    asked = sorted(
        sorted([pair.first.source.key, pair.second.source.key]) for pair in pairs
    )
    fields = Conflict.objects.order_by("document__source__key", "field")
    names = Signatory.objects.order_by("document__source__key", "position")
    return [
        catalogue(),
        asked,
        list(fields.values_list("document__source__key", "field", "ours", "theirs")),
        list(names.values_list("document__source__key", "name_as_printed")),
    ]


def taken_in(tree: Tree, chance: Random | None) -> list[object]:
    """Both editions, file by file in some order, or each tree at once; between them
    an editor is at work."""
    for edition in (0, 2):
        fill(tree, edition)
        files = sorted(str(path) for path in tree.root.iterdir())
        if chance is None:
            import_paths(files, Options(processes=1))
        else:
            chance.shuffle(files)
            for file in files:
                import_paths([file], Options(processes=1))
        if edition == 0:
            for document in Document.objects.filter(source__key__in=["1.txt", "3.txt"]):
                document.title = f"The editor's {document.source.key}"
                document.save()
    return told()


@pytest.mark.parametrize("seed", range(2))
def test_the_order_of_files_makes_no_difference(tree: Tree, seed: int) -> None:
    with transaction.atomic():
        expected = taken_in(tree, None)
        transaction.set_rollback(True)
    assert taken_in(tree, Random(seed)) == expected
