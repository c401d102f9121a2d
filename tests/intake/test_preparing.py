"""New files are made ready in the processes that read them: as if in one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.curation.settling import settle_named, settle_published
from archive.curation.showing import Showing
from archive.intake import outset, pool, preparing, writer
from archive.intake.options import Options
from archive.intake.preparing import BLOCK
from archive.intake.report import Report
from archive.intake.run import import_paths
from archive.models import (
    AccessCopy,
    AccessPoint,
    Document,
    ImportRow,
    ImportRun,
    Passage,
    Periodical,
    Place,
    SearchEntry,
    Signatory,
)
from tests.factories import PlaceFactory
from tests.intake.conftest import BODY, Tree, statement
from tests.intake.test_disturbed import catalogue, empty

pytestmark = pytest.mark.django_db

FILES = 24  # enough for processes of their own, see `few_are_worth_it`


@pytest.fixture(autouse=True)
def few_are_worth_it(monkeypatch) -> None:
    monkeypatch.setattr(pool, "WORTH_IT", FILES // 2)


def fill(tree: Tree, files: int = FILES) -> None:
    for number in range(files):
        body = (
            f"Number {number} of the appeals.",
            *BODY,
            "Join us in Basra\tnow. \\o/",
        )
        names = tuple(f"Committee {number} of street {n}" for n in range(number % 5))
        text = statement(title=f"Appeal {number}", body=body, signatories=names)
        tree.write(text, f"{number:03}.txt")


def taken_in(tree: Tree, processes: int) -> Report:
    how = Options(
        processes=processes, settle=settle_published, show=Showing, follow=settle_named
    )
    return import_paths([str(tree.root)], how)


def everything() -> list[object]:
    rows = Signatory.objects.values_list("document__source__key", "name_as_printed")
    passages = Passage.objects.values_list("document__source__key", "start", "exact")
    entries = SearchEntry.objects.values_list("access_copy__title", "vector")
    return [
        catalogue(),
        sorted(rows),
        sorted(passages),
        sorted(AccessCopy.objects.values_list("title", "slug", "text", "byline")),
        sorted(AccessPoint.objects.values_list("access_copy__title", "role", "name")),
        sorted(entries),
    ]


def test_several_processes_make_what_one_makes(tree: Tree, monkeypatch) -> None:
    fill(tree)
    alone = taken_in(tree, 1)
    expected = everything()
    connection.check_constraints()
    empty()

    def nothing(*_: object) -> None:
        raise AssertionError("made ready by the process that writes")

    monkeypatch.setattr(preparing.Preparer, "prepared", nothing)
    assert taken_in(tree, 2).files == alone.files
    assert everything() == expected
    rows = ImportRow.objects.values_list(
        "outcome", "document__fragment", "capture__path"
    )
    assert {row[:2] for row in rows} == {("created", "1")}
    run = Document.objects.values_list("created_in", flat=True).distinct().get()
    assert run == ImportRow.objects.values_list("run", flat=True).distinct().get()
    assert not taken_in(tree, 2).files["created"]


def test_a_file_that_needs_more_keys_than_it_was_given(tree: Tree) -> None:
    fill(tree)
    many = tuple(f"Union number {n}" for n in range(BLOCK[Passage] + 10))
    tree.write(statement(title="All of us", signatories=many), "all.txt")
    report = taken_in(tree, 2)
    assert not report.failures
    assert Signatory.objects.filter(document__title="All of us").count() == len(many)


def test_files_that_moved_are_not_made_ready(tree: Tree, monkeypatch) -> None:
    fill(tree)
    taken_in(tree, 1)
    before = set(Document.objects.values_list("pk", flat=True))
    (tree.root / "moved").mkdir()
    for path in sorted(tree.root.glob("*.txt")):
        path.rename(tree.root / "moved" / path.name)
    given: list[object] = []
    asked = outset.Outset.orders
    monkeypatch.setattr(
        writer.Outset,
        "orders",
        lambda self, c: given.extend(found := asked(self, c)) or found,
    )
    report = taken_in(tree, 2)
    assert len(given) == FILES
    assert not any(given)
    assert not report.failures
    assert set(Document.objects.values_list("pk", flat=True)) == before


def test_a_reading_process_that_cannot_make_a_file_ready_leaves_it_to_the_writer(
    tree: Tree, monkeypatch
) -> None:
    fill(tree)
    monkeypatch.setitem(preparing.BLOCK, Passage, 1)
    assert not taken_in(tree, 2).failures
    assert Document.objects.count() == FILES


def test_names_that_change_meanwhile_are_shown_as_they_are_now(
    tree: Tree, monkeypatch
) -> None:
    place = PlaceFactory(name="Basra")
    text = statement() + "\nBasra, 9 September 2018\n"
    tree.write(text.replace("Support", "BASRA — Support", 1))
    monkeypatch.setattr(
        writer.Writer,
        "_settle",
        lambda self, written: Place.objects.filter(pk=place.pk).update(name="al-Basra"),
    )
    taken_in(tree, 1)
    for point in AccessPoint.objects.filter(place=place):
        assert point.name == "al-Basra"


def test_a_newspaper_that_turns_up_is_entered_once(tree: Tree) -> None:
    fill(tree)
    for path in sorted(tree.root.glob("*.txt")):
        sidecar = path.with_name(f"{path.name}.toml")
        sidecar.write_text('periodical = "The Basra Worker"\n', "utf-8")
    assert not taken_in(tree, 2).failures
    paper = Periodical.objects.get()
    assert AccessCopy.objects.filter(periodical=paper).count() == FILES


def test_nothing_is_asked_for_no_files() -> None:
    with CaptureQueriesContext(connection) as queries:
        assert outset.Outset(ImportRun(), None).orders([]) == []
    assert not queries
