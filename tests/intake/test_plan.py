"""A plan is carried out exactly, or says what has moved since."""

import pytest
from django.core.management import CommandError, call_command

from archive.intake.plan import expected_of, load_plan
from archive.intake.report import Report
from archive.models import Conflict, Document, ImportRun, Organisation, Source
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db

HEADER = "key,name,country"
TWO = f"{HEADER}\nunion,Union of Oil Workers,IQ\nleague,League of Teachers,IQ\n"
CHANGED = TWO.replace("League of Teachers", "League of Women Teachers")


def organisations(tree: Tree, text: str) -> None:
    tree.write(text, "authorities/organisations.csv")


def planned(tree: Tree) -> int:
    """The number of a plan of the tree as it stands."""
    report = tree.run(plan=True)
    assert not report.failed, report.failures
    return report.run


def carried_out(tree: Tree, plan: int) -> Report:
    return tree.run(expected=expected_of(load_plan(plan)))


def test_a_plan_of_authorities_is_carried_out(tree: Tree) -> None:
    organisations(tree, TWO)
    plan = planned(tree)
    assert not Organisation.objects.exists()
    assert not carried_out(tree, plan).failed
    assert Organisation.objects.count() == 2
    organisations(tree, CHANGED)
    assert not carried_out(tree, planned(tree)).failed
    assert Organisation.objects.get(slug="league").name == "League of Women Teachers"


def test_statements_and_the_authorities_they_name_are_carried_out(tree: Tree) -> None:
    organisations(tree, TWO)
    tree.write(statement(signatories=("Union of Oil Workers", "League of Teachers")))
    report = carried_out(tree, planned(tree))
    assert not report.failed, report.failures
    tree.write(
        statement(
            title="The Union of Oil Workers goes on strike",
            signatories=("Union of Oil Workers", "League of Teachers"),
        )
    )
    organisations(tree, f"{CHANGED}port,Federation of Port Workers,IQ\n")
    report = carried_out(tree, planned(tree))
    assert not report.failed, report.failures


def test_an_authority_that_an_editor_changed_since_is_left_alone(tree: Tree) -> None:
    organisations(tree, TWO)
    tree.run()
    organisations(tree, CHANGED)
    plan = planned(tree)
    Organisation.objects.filter(slug="league").update(name="The editor's name")
    report = carried_out(tree, plan)
    assert Organisation.objects.get(slug="league").name == "The editor's name"
    assert not Conflict.objects.exists()
    told = " ".join(report.failures)
    assert "organisations.csv:3" in told
    assert "the base has moved" in told
    assert "League of Women Teachers" in told


def test_a_file_that_changed_since_says_what_was_planned(tree: Tree) -> None:
    tree.take_in(statement())
    tree.write(statement(title="Support the long strike"))
    plan = planned(tree)
    tree.write(statement(title="Support the short strike"))
    report = carried_out(tree, plan)
    (told,) = report.failures
    assert "Document title: planned" in told
    assert "“Support the long strike”; now" in told
    assert "“Support the short strike”" in told


def test_what_somebody_else_has_done_meanwhile_is_told(tree: Tree) -> None:
    tree.take_in(statement())
    tree.write(statement(title="Support the long strike"))
    plan = planned(tree)
    tree.run()
    (told,) = carried_out(tree, plan).failures
    assert "planned “updated”, now there is nothing to do" in told


def test_what_came_after_the_plan_waits_for_the_next_one(tree: Tree) -> None:
    tree.write(statement())
    plan = planned(tree)
    tree.write(statement(title="Came later than the plan was made"), "later.txt")
    assert not carried_out(tree, plan).failed
    assert Document.objects.count() == 1


def test_files_gone_are_missed_as_planned_and_no_others(tree: Tree) -> None:
    tree.take_in(statement(), "a.txt")
    tree.take_in(statement(title="Teachers stay away from school"), "b.txt")
    (tree.root / "a.txt").unlink()
    plan = planned(tree)
    assert not Source.objects.missing()
    (tree.root / "b.txt").unlink()
    assert not carried_out(tree, plan).failed
    assert [source.key for source in Source.objects.missing()] == ["a.txt"]


def test_a_file_that_came_back_is_not_missed(tree: Tree) -> None:
    tree.take_in(statement(), "a.txt")
    content = (tree.root / "a.txt").read_bytes()
    (tree.root / "a.txt").unlink()
    plan = planned(tree)
    tree.write(content, "a.txt")
    (told,) = carried_out(tree, plan).failures
    assert "planned “missing”, now it is not" in told
    assert not Source.objects.missing()


def test_the_command_says_it_too(tree: Tree) -> None:
    organisations(tree, TWO)
    call_command("import_statements", str(tree.root), plan=True, verbosity=0)
    plan = ImportRun.objects.latest("pk").pk
    organisations(tree, CHANGED)
    with pytest.raises(CommandError, match="failed, named above"):
        call_command("import_statements", apply=plan, verbosity=0)
    assert not Organisation.objects.exists()
