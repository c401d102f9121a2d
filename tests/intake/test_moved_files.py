"""Files that move, swap places, are copied or come back, and what they are then."""

import pytest

from archive.intake.options import Options
from archive.intake.run import import_paths
from archive.models import Capture, Document, Source
from tests.intake.conftest import BODY, SIGNATORIES, Tree, statement

pytestmark = pytest.mark.django_db

STRIKE = statement()
LATER = statement(body=(*BODY, "The strike goes on."))
HARBOUR = statement(
    title="Against the closing of the harbour in Umm Qasr",
    body=(
        "Dockers of Umm Qasr refuse to unload ships until overdue wages are paid.",
        "Their families gathered before the ministry on Sunday morning.",
    ),
    signatories=("Dockers of Marseille", "Seamen of Rotterdam"),
)
SCHOOLS = statement(
    title="Teachers of Sulaymaniyah stay away from the schools",
    body=("Classrooms remain empty in the whole governorate since Wednesday.",),
    signatories=("Parents of Halabja", "Pupils of Ranya"),
)


def whereabouts() -> dict[str, str]:
    """The path at which each document's last state was seen, by title."""
    documents = Document.objects.select_related("base_reading__capture")
    return {
        document.title.split()[0]: document.base_reading.capture.path
        for document in documents
        if document.base_reading
    }


def keys() -> dict[str, int]:
    return {d.title.split()[0]: d.pk for d in Document.objects.all()}


def quiet(tree: Tree) -> bool:
    """Whether the tree, as it is, has nothing new to say."""
    files = tree.run().files
    return not any(files[name] for name in ("created", "updated", "missing", "failed"))


def test_two_files_that_swap_their_names_are_the_same_documents(tree: Tree) -> None:
    tree.write(STRIKE, "a.txt")
    tree.write(HARBOUR, "b.txt")
    tree.run()
    before = keys()
    tree.write(STRIKE, "b.txt")
    tree.write(HARBOUR, "a.txt")
    report = tree.run()
    assert report.files["updated"] == 2
    assert keys() == before
    assert whereabouts() == {"Support": "b.txt", "Against": "a.txt"}
    assert not Source.objects.missing()
    assert quiet(tree)
    tree.write(HARBOUR.replace("Sunday", "Monday"), "a.txt")
    tree.run()
    assert keys() == before
    assert "Monday" in Document.objects.get(pk=before["Against"]).text.text


# Nothing but the subject is another one: each could be a new state of the others.
ALIKE = [
    statement(
        title=f"{subject.title()} are closed",
        body=tuple(line.replace("strike", f"strike of the {subject}") for line in BODY),
    )
    for subject in ("harbours", "railways", "schools")
]


@pytest.mark.parametrize(
    "texts", [[STRIKE, HARBOUR, SCHOOLS], ALIKE], ids=["unlike", "alike"]
)
def test_three_files_that_move_round_are_the_same_documents(
    tree: Tree, texts: list[str]
) -> None:
    for name, text in zip(("a.txt", "b.txt", "c.txt"), texts, strict=True):
        tree.write(text, name)
    tree.run()
    before = keys()
    for name, text in zip(("b.txt", "c.txt", "a.txt"), texts, strict=True):
        tree.write(text, name)
    tree.run()
    assert keys() == before
    titles = [text.split()[0] for text in texts]
    moved = dict(zip(titles, ("b.txt", "c.txt", "a.txt"), strict=True))
    assert whereabouts() == moved
    assert quiet(tree)


def test_two_files_alike_that_swap_their_names_are_the_same_documents(
    tree: Tree,
) -> None:
    one, other = ALIKE[:2]
    tree.write(one, "a.txt")
    tree.write(other, "b.txt")
    tree.run()
    before = keys()
    tree.write(one, "b.txt")
    tree.write(other, "a.txt")
    tree.run()
    assert keys() == before
    assert whereabouts() == {"Harbours": "b.txt", "Railways": "a.txt"}
    assert quiet(tree)


@pytest.mark.parametrize("name", ["0.txt", "z.txt"])
def test_a_new_document_under_the_old_name_of_one_that_moved(
    tree: Tree, name: str
) -> None:
    document = tree.take_in(STRIKE, "m.txt")
    tree.write(STRIKE, name)
    tree.write(HARBOUR, "m.txt")
    report = tree.run()
    assert (report.files["created"], report.files["updated"]) == (1, 1)
    assert whereabouts() == {"Support": name, "Against": "m.txt"}
    assert keys()["Support"] == document.pk
    assert quiet(tree)


@pytest.mark.parametrize("name", ["0.txt", "z.txt"])
def test_an_earlier_state_kept_under_another_name_is_a_copy(
    tree: Tree, name: str
) -> None:
    document = tree.take_in(STRIKE, "m.txt")
    tree.write(LATER, "m.txt")
    tree.write(STRIKE, name)
    report = tree.run()
    assert (report.files["updated"], report.files["duplicate"]) == (1, 1)
    assert Document.objects.get() == document
    document.refresh_from_db()
    assert "goes on" in document.text.text
    assert tree.run().files["duplicate"] == 1
    document.refresh_from_db()
    assert "goes on" in document.text.text


def test_a_copy_takes_over_when_the_original_goes(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "a.txt")
    tree.write(STRIKE, "b.txt")
    assert tree.run().files["duplicate"] == 1
    (tree.root / "a.txt").unlink()
    report = tree.run()
    assert (report.files["updated"], report.files["missing"]) == (1, 0)
    assert Document.objects.get() == document
    assert whereabouts() == {"Support": "b.txt"}
    assert quiet(tree)


def test_a_file_that_moves_to_another_folder_and_back(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "2018/a.txt")
    for path in ("2019/a.txt", "2018/a.txt", "b.txt"):
        old = next(file for file in tree.root.rglob("*.txt"))
        (tree.root / path).parent.mkdir(exist_ok=True)
        old.rename(tree.root / path)
        assert tree.run().files["updated"] == 1
        assert whereabouts() == {"Support": path}
        assert Document.objects.get() == document
    assert not Source.objects.missing()


def test_an_earlier_state_left_behind_does_not_count_as_the_file(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "a.txt")
    tree.take_in(LATER, "a.txt")
    (tree.root / "a.txt").rename(tree.root / "b.txt")
    tree.run()
    tree.write(HARBOUR, "a.txt")
    tree.run()
    (tree.root / "b.txt").rename(tree.root.parent / "kept")
    report = tree.run()
    assert report.files["missing"] == 1
    document.refresh_from_db()
    assert document.source.missing_since
    (tree.root.parent / "kept").rename(tree.root / "b.txt")
    tree.run()
    document.source.refresh_from_db()
    assert document.source.missing_since is None
    assert keys()["Support"] == document.pk
    assert quiet(tree)


def test_a_file_gone_for_good_is_missed_once(tree: Tree) -> None:
    tree.take_in(STRIKE, "a.txt")
    tree.take_in(LATER, "a.txt")
    tree.take_in(HARBOUR, "b.txt")
    (tree.root / "a.txt").unlink()
    assert tree.run().files["missing"] == 1
    assert tree.run().files["missing"] == 0
    assert Source.objects.missing().count() == 1


def test_it_comes_back_under_another_name_and_in_another_state(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "a.txt")
    tree.take_in(LATER, "a.txt")
    (tree.root / "a.txt").unlink()
    tree.run()
    tree.write(STRIKE, "b.txt")
    assert tree.run().files["updated"] == 1
    document.refresh_from_db()
    assert "goes on" not in document.text.text
    assert document.source.missing_since is None
    assert Capture.objects.filter(missing_since=None, path="b.txt").count() == 1
    assert quiet(tree)


def test_a_document_overwritten_by_another_comes_back(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "a.txt")
    tree.write(HARBOUR, "a.txt")
    tree.run()
    assert Document.objects.count() == 2
    document.source.refresh_from_db()
    assert document.source.missing_since
    tree.write(STRIKE, "a.txt")
    tree.run()
    assert Document.objects.count() == 2
    document.source.refresh_from_db()
    assert document.source.missing_since is None
    assert Source.objects.missing().count() == 1
    assert quiet(tree)


def test_a_longer_name_is_not_the_same_key(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "strike.text")
    (tree.root / "strike.text").rename(tree.root / "strike.t")
    (tree.root / "strike.t").rename(tree.root / "strike.txt")
    tree.run()
    document.source.refresh_from_db()
    assert document.source.key == "strike.txt"


def test_the_order_in_which_paths_are_given_makes_no_difference(tree: Tree) -> None:
    names = ("b.txt", "a.txt")
    given = [str(tree.write(STRIKE, name)) for name in names]
    report = import_paths(given, Options(processes=1))
    assert (report.files["created"], report.files["duplicate"]) == (1, 1)
    assert Source.objects.get().key == "a.txt"


def test_signatories_are_counted_once_however_a_file_wanders(tree: Tree) -> None:
    document = tree.take_in(STRIKE, "a.txt")
    for name in ("b.txt", "c.txt", "a.txt"):
        next(tree.root.iterdir()).rename(tree.root / name)
        tree.run()
    assert document.signatories.count() == len(SIGNATORIES)
