"""Undoing imports of authorities, moves, losses and questions."""

import pghistory
import pytest

from archive.curation.near_duplicates import judge
from archive.intake.undo import undo
from archive.models import (
    Capture,
    Conflict,
    ConflictStatus,
    Document,
    NearDuplicate,
    Organisation,
    OrganisationName,
    Source,
    Verdict,
)
from tests.factories import SignatoryFactory, UserFactory
from tests.intake.conftest import BODY, Tree, statement
from tests.intake.test_disturbed import catalogue

pytestmark = pytest.mark.django_db

HEADER = "key,name,country,variants\n"
ONE = f"{HEADER}union,Union of Oil Workers,IQ,UOW@en\n"
TWO = f"{ONE}league,League of Teachers,IQ,\n"
OTHER = f"{HEADER}union,Union of All Workers,GB,UAW@en\nleague,League of Teachers,IQ,\n"


def organisations(tree: Tree, text: str) -> int:
    tree.write(text, "authorities/organisations.csv")
    report = tree.run()
    assert not report.failed, report.failures
    return report.run


def authorities() -> list[object]:
    return [
        *Organisation.objects.order_by("slug").values_list("slug", "name", "country"),
        *OrganisationName.objects.order_by("pk").values_list("authority__slug", "name"),
    ]


def whereabouts() -> list[object]:
    return [
        *Capture.objects.order_by("sha256").values_list("path", "missing_since"),
        *Source.objects.order_by("pk").values_list("key", "missing_since"),
    ]


# Authorities


def test_authorities_are_as_before_and_can_come_in_again(tree: Tree) -> None:
    organisations(tree, TWO)
    before = authorities()
    run = organisations(tree, OTHER)
    after = authorities()
    assert after != before
    assert not undo(run, by=None).left
    assert authorities() == before
    organisations(tree, OTHER)
    assert sorted(map(str, authorities())) == sorted(map(str, after))


def test_authorities_that_came_in_by_mistake_go_and_can_come_again(tree: Tree) -> None:
    organisations(tree, ONE)
    run = organisations(tree, TWO)
    assert not undo(run, by=None).left
    assert [name for _, name, *_ in authorities()][:1] == ["Union of Oil Workers"]
    assert not Organisation.objects.filter(slug="league").exists()
    organisations(tree, TWO)
    assert Organisation.objects.filter(slug="league").exists()


def test_the_first_import_of_all_is_undone(tree: Tree) -> None:
    run = organisations(tree, TWO)
    assert not undo(run, by=None).left
    assert not Organisation.objects.exists()
    organisations(tree, TWO)
    assert Organisation.objects.count() == 2


def test_an_authority_in_use_stays_and_is_named(tree: Tree) -> None:
    organisations(tree, ONE)
    run = organisations(tree, TWO)
    league = Organisation.objects.get(slug="league")
    with pghistory.context(user=UserFactory().pk):
        SignatoryFactory(organisation=league, resolution="editor")
    (why,) = undo(run, by=None).left
    assert "League of Teachers" in why
    assert "in use" in why
    assert Organisation.objects.filter(pk=league.pk).exists()


def test_an_authority_that_an_editor_changed_since_stays_as_it_is(tree: Tree) -> None:
    organisations(tree, TWO)
    run = organisations(tree, OTHER)
    with pghistory.context(user=UserFactory().pk):
        Organisation.objects.filter(slug="union").update(country="US")
    done = undo(run, by=None)
    union = Organisation.objects.get(slug="union")
    assert (union.name, union.country) == ("Union of All Workers", "US")
    assert any("changed since" in why for why in done.left)


# Files


@pytest.mark.parametrize(
    "name",
    [pytest.param("b.txt", id="renamed"), pytest.param("sub/a.txt", id="moved")],
)
def test_a_moved_file_is_where_it_was(tree: Tree, name: str) -> None:
    tree.take_in(statement(), "a.txt")
    before, exported = whereabouts(), catalogue()
    (tree.root / name).parent.mkdir(exist_ok=True)
    (tree.root / "a.txt").rename(tree.root / name)
    run = tree.run().run
    assert whereabouts() != before
    assert not undo(run, by=None).left
    assert whereabouts() == before
    assert catalogue() == exported
    assert tree.run().files["updated"] == 1


def test_files_missed_are_not_missed(tree: Tree) -> None:
    tree.take_in(statement(), "a.txt")
    tree.take_in(statement(title="Support the long strike"), "a.txt")
    before = whereabouts()
    (tree.root / "a.txt").unlink()
    run = tree.run().run
    assert Source.objects.missing().exists()
    assert not undo(run, by=None).left
    assert whereabouts() == before
    assert tree.run().files["missing"] == 1


def test_a_file_that_came_back_is_missed_again(tree: Tree) -> None:
    tree.take_in(statement(), "a.txt")
    content = (tree.root / "a.txt").read_bytes()
    (tree.root / "a.txt").unlink()
    tree.run()
    before = whereabouts()
    tree.write(content, "a.txt")
    run = tree.run().run
    assert not Source.objects.missing().exists()
    assert not undo(run, by=None).left
    assert whereabouts() == before
    tree.run()
    assert not Source.objects.missing().exists()


# Questions


def test_questions_that_the_run_asked_go(tree: Tree) -> None:
    document = tree.take_in(statement())
    Document.objects.update(title="The editor's title")
    tree.write(statement(title="Support the long strike", date="10 September 2018"))
    run = tree.run().run
    assert Conflict.objects.open().count() == 1
    undo(run, by=None)
    assert not Conflict.objects.exists()
    document.refresh_from_db()
    assert (document.title, document.date_edtf) == ("The editor's title", "2018-09-09")


def test_questions_that_the_run_answered_are_open_again(tree: Tree) -> None:
    tree.take_in(statement())
    Document.objects.update(title="The editor's title")
    tree.take_in(statement(title="Support the long strike"))
    tree.write(statement(title="The editor's title"))
    run = tree.run().run
    assert not Conflict.objects.open()
    undo(run, by=None)
    assert Conflict.objects.open().get().theirs["title"] == "Support the long strike"


def test_a_question_that_the_run_brought_up_to_date_asks_what_it_asked(
    tree: Tree,
) -> None:
    tree.take_in(statement())
    Document.objects.update(title="The editor's title")
    tree.take_in(statement(title="Support the long strike"))
    before = Conflict.objects.values().get()
    tree.write(statement(title="Support the longest strike"))
    run = tree.run().run
    assert Conflict.objects.get().theirs["title"] == "Support the longest strike"
    undo(run, by=None)
    assert Conflict.objects.values().get() == before


def test_a_question_about_an_authority_asks_what_it_asked(tree: Tree) -> None:
    organisations(tree, ONE)
    Organisation.objects.update(country="US")
    organisations(tree, ONE.replace("IQ", "GB"))
    before = Conflict.objects.values().get()
    run = organisations(tree, ONE.replace("IQ", "FR"))
    assert Conflict.objects.values().get() != before
    undo(run, by=None)
    assert Conflict.objects.values().get() == before


def test_a_question_that_an_editor_closed_since_stays_closed(tree: Tree) -> None:
    tree.take_in(statement())
    Document.objects.update(title="The editor's title")
    tree.take_in(statement(title="Support the long strike"))
    tree.write(statement(title="Support the longest strike"))
    run = tree.run().run
    Conflict.objects.update(status=ConflictStatus.KEPT_OURS)
    undo(run, by=None)
    assert Conflict.objects.get().theirs["title"] == "Support the longest strike"


def test_near_duplicates_that_an_editor_judged_stay_judged(tree: Tree) -> None:
    tree.write(statement())
    tree.take_in(statement(title="Support the strike of the oil workers now"), "x.txt")
    pair = judge(NearDuplicate.objects.get(), Verdict.DIFFERENT, by=UserFactory())
    tree.write(statement(body=(*BODY, "One more line.")), "x.txt")
    undo(tree.run().run, by=None)
    assert NearDuplicate.objects.get() == pair
    assert not NearDuplicate.objects.open()
