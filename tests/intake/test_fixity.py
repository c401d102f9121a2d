"""The audit finds every kind of damage, and nothing else."""

from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.core.management.base import CommandError

from archive.intake.fixity import audit
from archive.models import Capture, FixityAudit
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def storage(settings, tmp_path: Path) -> None:
    """A storage of its own: other tests leave files that no capture speaks of."""
    settings.MEDIA_ROOT = str(tmp_path / "media")


def stored(tree: Tree, count: int) -> list[Path]:
    for number in range(count):
        tree.write(statement(title=f"Statement {number}"), f"{number}.txt")
    tree.run()
    captures = Capture.objects.order_by("path")
    return [Path(default_storage.path(capture.file.name)) for capture in captures]


def test_sound_captures_are_counted_and_nothing_is_found(tree: Tree) -> None:
    stored(tree, 3)
    record = audit()
    assert (record.checked, record.damaged, record.findings) == (3, 0, [])
    assert record.finished_at


def test_each_kind_of_damage_is_named(tree: Tree) -> None:
    flipped, short, gone, _ = stored(tree, 4)
    flipped.write_bytes(b"\x00" + flipped.read_bytes()[1:])
    short.write_bytes(short.read_bytes()[:-1])
    gone.unlink()
    (flipped.parent / "stranger").write_bytes(b"?")
    found = [(one["finding"], one["captures"]) for one in audit().findings]
    assert sorted(found) == [
        ("changed", ["0.txt"]),
        ("changed", ["1.txt"]),
        ("missing", ["2.txt"]),
        ("untracked", []),
    ]


def test_the_command_fails_on_damage_and_keeps_its_record(tree: Tree) -> None:
    (only,) = stored(tree, 1)
    call_command("check_fixity")
    only.unlink()
    with pytest.raises(CommandError, match="backup"):
        call_command("check_fixity")
    assert FixityAudit.objects.count() == 2
