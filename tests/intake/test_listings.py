"""Files that their folder's listing vouches for are not opened; all others are."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.intake import job, listings
from archive.intake.candidates import find
from archive.intake.options import Options
from archive.intake.report import Report
from archive.intake.run import import_paths
from archive.intake.undo import undo
from archive.models import Capture, Document, FolderListing, Source
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def of_age(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files need not be two seconds old to be trusted."""
    monkeypatch.setattr(listings, "TICK", -(10**10))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the files that imports have opened."""
    paths: list[str] = []

    def finding(file):
        paths.append(file.path)
        return find(file)

    monkeypatch.setattr(job, "find", finding)
    return paths


def run(root: Path, **options: object) -> Report:
    return import_paths([str(root)], Options(processes=1, **options))


def filled(tree: Tree, opened: list[str]) -> Tree:
    """A tree of three files in two folders that has been imported."""
    tree.write(statement(), "strike.txt")
    tree.write(statement(title="The port is closed"), "ports/closed.txt")
    tree.write(statement(title="The school is open"), "ports/school.txt")
    tree.run()
    opened.clear()
    return tree


def test_an_unchanged_tree_is_not_opened(tree: Tree, opened: list[str]) -> None:
    report = filled(tree, opened).run()
    assert report.files["unchanged"] == report.files.total() == 3
    assert opened == []


def test_verify_opens_everything(tree: Tree, opened: list[str]) -> None:
    report = filled(tree, opened).run(verify=True)
    assert report.files["unchanged"] == 3
    assert len(opened) == 3


def _edited(root: Path) -> None:
    (root / "strike.txt").write_text(statement(title="The strike is over"))


def _edited_in_place_with_its_old_time(root: Path) -> None:
    file = root / "strike.txt"
    before = file.stat()
    text = file.read_text().replace("Support", "Suspend")
    file.write_text(text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size


def _replaced_by_one_of_the_same_size_and_time(root: Path) -> None:
    file, other = root / "strike.txt", root / "other"
    before = file.stat()
    other.write_text(file.read_text().replace("Support", "Suspend"))
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(file)


@pytest.mark.parametrize(
    "change",
    [
        _edited,
        _edited_in_place_with_its_old_time,
        _replaced_by_one_of_the_same_size_and_time,
    ],
)
def test_a_changed_file_is_seen_and_the_others_stay_closed(
    tree: Tree, opened: list[str], change: Callable[[Path], None]
) -> None:
    change(filled(tree, opened).root)
    report = tree.run()
    assert opened == ["strike.txt"]
    assert (report.files["updated"], report.files["unchanged"]) == (1, 2)
    opened.clear()
    assert tree.run().files["unchanged"] == 3
    assert opened == []


def test_a_sidecar_that_comes_changes_or_goes_is_seen(
    tree: Tree, opened: list[str]
) -> None:
    filled(tree, opened)
    sidecar = tree.write('rights = "CC BY 4.0"\n', "strike.txt.toml")
    assert tree.run().files["unchanged"] == 2
    assert tree.run().files["unchanged"] == 3
    sidecar.write_text('rights = "CC BY-SA 4.0"\n')
    assert tree.run().files["unchanged"] == 2
    sidecar.unlink()
    assert tree.run().files["unchanged"] == 2
    assert opened == ["strike.txt"] * 3


def test_a_file_written_to_a_moment_ago_is_read_again(
    tree: Tree, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "TICK", 2_000_000_000)
    filled(tree, opened)
    assert tree.run().files["unchanged"] == 3
    assert len(opened) == 3


def test_files_and_folders_that_go_are_missing_and_seen_when_they_come_back(
    tree: Tree, opened: list[str], tmp_path: Path
) -> None:
    filled(tree, opened)
    aside = tmp_path / "aside"
    # A folder that is moved takes its files along as they were, inodes and times.
    shutil.move(tree.root / "ports", aside)
    assert tree.run().files["missing"] == 2
    assert tree.run().files["missing"] == 0
    shutil.move(aside, tree.root / "ports")
    tree.run()
    assert not Capture.objects.exclude(missing_since=None).exists()
    (tree.root / "ports" / "school.txt").unlink()
    assert tree.run().files["missing"] == 1


def test_a_file_that_failed_is_told_each_time(tree: Tree, opened: list[str]) -> None:
    filled(tree, opened)
    tree.write(b"%PDF-1.4 broken", "ports/broken.pdf")
    assert tree.run().files["failed"] == 1
    assert tree.run().files["failed"] == 1


def test_what_is_passed_over_is_told_each_time(tree: Tree, opened: list[str]) -> None:
    tree.write("x", "ports/picture.jpeg")
    before = filled(tree, opened).run()
    assert before.files["skipped"] == tree.run().files["skipped"] == 1
    assert before.notes == [
        "ports/picture.jpeg: skipped, .jpeg is not a format that is read"
    ]


def test_another_tree_with_the_same_paths_is_another_tree(
    tree: Tree, opened: list[str], tmp_path: Path
) -> None:
    filled(tree, opened)
    other = tmp_path / "other"
    shutil.copytree(tree.root, other)
    (other / "strike.txt").write_text(statement(title="Support the strikers"))
    assert run(other).files["updated"] == 1
    # The archive has a newer state of this path by now: what stands here is a change.
    report = tree.run()
    assert report.files["updated"] == 1
    assert Document.objects.get(fragment="1", base_reading__capture__path="strike.txt")


def test_an_import_that_was_undone_can_be_done_again(
    tree: Tree, opened: list[str]
) -> None:
    report = Report(0)
    tree.write(statement(), "strike.txt")
    report = tree.run()
    undo(report.run, by=None)
    assert not Document.objects.exists()
    assert tree.run().files["created"] == 1


def test_a_plan_keeps_no_listing(tree: Tree, opened: list[str]) -> None:
    tree.write(statement(), "strike.txt")
    tree.run(plan=True)
    assert not FolderListing.objects.exists()


def test_the_same_tree_again_writes_no_listing(tree: Tree, opened: list[str]) -> None:
    before = list(
        filled(tree, opened) and FolderListing.objects.order_by("pk").values()
    )
    tree.run()
    assert list(FolderListing.objects.order_by("pk").values()) == before
    assert {listing["is_settled"] for listing in before} == {True}


def test_a_file_too_fresh_to_be_vouched_for_is_missed_when_it_goes(
    tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "TICK", 10**12)
    tree.take_in(statement(), "a.txt")
    assert FolderListing.objects.get().statements == 0
    (tree.root / "a.txt").unlink()

    tree.run()

    assert Source.objects.missing().count() == 1
