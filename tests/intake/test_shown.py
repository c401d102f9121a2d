"""What an import shows readers at once is what a rebuild would show them."""

import shutil
from pathlib import Path

import pytest
from django.db.models import Model

from archive.curation.access_copies import rebuild
from archive.curation.settling import settle_published
from archive.curation.showing import Showing
from archive.intake.options import Options
from archive.intake.run import import_paths
from archive.models import AccessCopy, AccessPoint, Document, SearchEntry
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db

SEEDS = Path(__file__).parents[2] / "seeds"
# When a row was made, and the keys of rows that are made anew.
APART = {"id", "updated_at", "version_at"}


def shown(model: type[Model]) -> list[dict[str, object]]:
    """All rows of *model* as readers find them, in one order."""
    rows = [
        {name: value for name, value in row.items() if name not in APART}
        for row in model._default_manager.values()
    ]
    return sorted(rows, key=lambda row: str(sorted(row.items(), key=str)))


def published(root: Path) -> None:
    how = Options(processes=1, settle=settle_published, show=Showing)
    assert not import_paths([str(root)], how).failed


def test_new_documents_are_shown_as_a_rebuild_shows_them(tmp_path: Path) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    published(tmp_path / "seeds")
    models = (AccessCopy, AccessPoint, SearchEntry)
    before = [shown(model) for model in models]
    keys = list(Document.objects.values_list("pk", flat=True))
    assert len(before[0]) == len(keys) == 6
    AccessPoint.objects.all().delete()
    SearchEntry.objects.all().delete()
    AccessCopy.objects.all().delete()
    rebuild(keys)
    assert [shown(model) for model in models] == before


def test_a_document_that_turns_up_in_a_known_file_is_shown_too(tree: Tree) -> None:
    tree.write(statement())
    published(tree.root)
    changed = statement(title="Support the strike of the dockers")
    tree.write(changed)
    published(tree.root)
    copy = AccessCopy.objects.get()
    assert copy.title == "Support the strike of the dockers"
    assert SearchEntry.objects.exclude(vector=None).count() == 1
