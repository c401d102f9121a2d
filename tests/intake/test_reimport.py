"""The contract of importing again: nothing that an editor did is ever lost."""

from dataclasses import replace

import pghistory
import pytest
from django.apps import apps
from django.db import connection

from archive.intake.options import Options
from archive.intake.plan import expected_of, load_plan
from archive.intake.pool import Task, read_task
from archive.intake.run import reread
from archive.models import (
    Capture,
    Conflict,
    Document,
    Passage,
    Redaction,
    Resolution,
    Signatory,
)
from archive.parsing.record import FileReading, Value
from tests.factories import OrganisationFactory, RedactionFactory, passage_of
from tests.intake.conftest import BODY, SIGNATORIES, Tree, statement

pytestmark = pytest.mark.django_db


def rows() -> dict[str, int]:
    """How many rows every table of the archive has, histories included, runs apart."""
    counts = {}
    for model in apps.get_app_config("archive").get_models():
        if model.__name__ not in {"ImportRun", "ImportRow"}:
            counts[model.__name__] = model._default_manager.count()
    counts["contexts"] = pghistory.models.Context.objects.count()
    return counts


def names(document: Document) -> list[str]:
    return [s.name_as_printed for s in document.signatories.order_by("position")]


def conflicts(document: Document) -> list[str]:
    return sorted(Conflict.objects.open().values_list("field", flat=True))


# 1. The same tree again


def test_the_same_tree_again_writes_nothing(tree: Tree) -> None:
    tree.take_in(statement())
    before, versions = rows(), list(Document.objects.values_list("pk", "version"))
    report = tree.run()
    assert report.files["unchanged"] == 1
    assert rows() == before
    assert list(Document.objects.values_list("pk", "version")) == versions


# 2. Fields


def test_what_the_import_changed_is_taken_where_nobody_touched_it(tree: Tree) -> None:
    document = tree.take_in(statement(title="Suport the strike"))
    tree.take_in(statement(title="Support the strike"))
    document.refresh_from_db()
    assert document.title == "Support the strike"
    assert not conflicts(document)


def test_what_an_editor_changed_stays_where_the_import_says_nothing_new(
    tree: Tree,
) -> None:
    document = tree.take_in(statement())
    document.title = "A better title"
    document.save()
    tree.take_in(statement(date="10 September 2018"))
    document.refresh_from_db()
    assert document.title == "A better title"
    assert document.date_edtf == "2018-09-10"
    assert not conflicts(document)


def test_the_same_change_on_both_sides_is_no_conflict(tree: Tree) -> None:
    document = tree.take_in(statement(title="Suport the strike"))
    document.title = "Support the strike"
    document.save()
    tree.take_in(statement(title="Support the strike"))
    assert not conflicts(document)
    assert document.base_reading != Document.objects.get().base_reading


def test_three_values_are_one_conflict_and_the_rest_still_applies(tree: Tree) -> None:
    document = tree.take_in(statement())
    document.title = "The editor's title"
    document.save()
    report_document = tree.take_in(
        statement(title="The importer's title", date="10 September 2018")
    )
    document.refresh_from_db()
    assert document.title == "The editor's title"
    assert document.date_edtf == "2018-09-10"
    conflict = Conflict.objects.get()
    assert (conflict.field, conflict.ours["title"], conflict.theirs["title"]) == (
        "title",
        "The editor's title",
        "The importer's title",
    )
    assert report_document == document


def test_keeping_the_editors_value_costs_no_click(tree: Tree) -> None:
    document = tree.take_in(statement())
    Document.objects.update(title="The editor's title")
    tree.take_in(statement(title="The importer's title"))
    before = rows()
    tree.run()
    tree.take_in(statement(title="The importer's title", date="11 September 2018"))
    assert rows()["Conflict"] == before["Conflict"] == 1
    document.refresh_from_db()
    assert document.title == "The editor's title"


def test_a_decision_for_good_is_not_asked_again(tree: Tree) -> None:
    tree.take_in(statement(title="Support the strike"))
    Document.objects.update(title="The editor's title")
    tree.take_in(statement(title="Support the long strike"))
    Conflict.objects.update(status="kept_ours")
    tree.take_in(statement(title="Support the strike"))
    Conflict.objects.filter(status="open").update(status="kept_ours")
    tree.take_in(statement(title="Support the long strike"))
    assert not Conflict.objects.open()


# 3. The text


def edited(document: Document, old: str, new: str) -> None:
    """An editor's correction: a revision of their own."""
    text = document.text
    assert old in text.text
    changed = text.text.replace(old, new)
    shift = len(new) - len(old)
    at = text.text.index(old)
    blocks = [
        [role, start + shift * (start > at), end + shift * (end > at), repeats]
        for role, start, end, repeats in text.blocks
    ]
    document.text = document.revisions.create(
        number=text.number + 1, text=changed, blocks=blocks, sha256="0" * 64
    )
    document.save()


def test_changes_in_different_paragraphs_both_apply(tree: Tree) -> None:
    document = tree.take_in(statement())
    edited(document, "third week", "fourth week")
    body = (BODY[0], BODY[1].replace("10", "12"), BODY[2])
    tree.take_in(statement(body=body))
    document.refresh_from_db()
    assert "fourth week" in document.text.text
    assert "At least 12 workers" in document.text.text
    assert not conflicts(document)
    roles = [block[0] for block in document.text.blocks]
    assert roles.count("signatory") == len(SIGNATORIES)


def test_changes_in_the_same_paragraph_are_a_conflict_with_both_texts(
    tree: Tree,
) -> None:
    document = tree.take_in(statement())
    edited(document, "third week", "fourth week")
    body = (BODY[0].replace("third week", "fifth week"), *BODY[1:])
    tree.take_in(statement(body=body, date="10 September 2018"))
    document.refresh_from_db()
    assert "fourth week" in document.text.text
    conflict = Conflict.objects.get(field="text")
    assert "fourth week" in conflict.ours
    assert "fifth week" in conflict.theirs
    assert document.date_edtf == "2018-09-10"


# 4. Sets


def test_an_inserted_signatory_is_one_insertion(tree: Tree) -> None:
    document = tree.take_in(statement())
    before = {s.name_as_printed: s.pk for s in document.signatories.all()}
    longer = ("Assembly of Students in Basra", *SIGNATORIES)
    tree.take_in(statement(signatories=longer))
    assert names(document) == list(longer)
    after = {s.name_as_printed: s.pk for s in document.signatories.all()}
    assert {name: after[name] for name in before} == before


def test_a_signatory_that_an_editor_removed_stays_removed(tree: Tree) -> None:
    document = tree.take_in(statement())
    document.signatories.get(name_as_printed=SIGNATORIES[1]).delete()
    longer = (*SIGNATORIES, "Assembly of Students in Basra")
    tree.take_in(statement(signatories=longer))
    assert names(document) == [longer[0], *longer[2:]]
    assert not conflicts(document)


def test_a_signatory_that_an_editor_resolved_stays_resolved(tree: Tree) -> None:
    document = tree.take_in(statement())
    union = OrganisationFactory(name="Somebody else's name")
    document.signatories.filter(position=1).update(
        organisation=union, resolution=Resolution.EDITOR
    )
    corrected = (SIGNATORIES[0].replace("South", "Souths"), *SIGNATORIES[1:])
    tree.take_in(statement(signatories=corrected))
    first = document.signatories.get(position=1)
    assert first.name_as_printed == corrected[0]
    assert (first.organisation, first.resolution) == (union, Resolution.EDITOR)


def test_a_signatory_that_lost_its_truncation_is_the_same(tree: Tree) -> None:
    whole = "Kurdistan Communist Party Organisation in Britain"
    cut = (*SIGNATORIES, "Kurdistan Communist Party Organisation in B")
    document = tree.take_in(
        statement(signatories=SIGNATORIES).replace(
            "\n\n9 September", f"\n• {cut[-1]}\n\n9 September"
        )
    )
    last = document.signatories.get(position=5)
    Signatory.objects.filter(pk=last.pk).update(truncated=True)
    tree.take_in(statement(signatories=(*SIGNATORIES, whole)))
    again = document.signatories.get(position=5)
    assert again.pk == last.pk
    assert again.name_as_printed == whole


def test_a_signatory_that_the_page_lost_goes_unless_somebody_worked_on_it(
    tree: Tree,
) -> None:
    document = tree.take_in(statement())
    union = OrganisationFactory()
    document.signatories.filter(position=2).update(
        organisation=union, resolution=Resolution.EDITOR
    )
    tree.take_in(statement(signatories=SIGNATORIES[2:]))
    assert names(document) == list(SIGNATORIES[1:])
    assert [field.partition(":")[0] for field in conflicts(document)] == ["signatories"]


def test_a_figure_that_an_editor_rejected_is_not_suggested_again(tree: Tree) -> None:
    document = tree.take_in(statement())
    figure = document.figures.get()
    document.figures.update(status="rejected")
    tree.take_in(statement(date="10 September 2018"))
    assert document.figures.get() == figure
    assert document.figures.get().status == "rejected"


# 7. Files


def test_a_renamed_file_is_the_same_document(tree: Tree) -> None:
    document = tree.take_in(statement())
    (tree.root / "strike.txt").rename(tree.root / "renamed.txt")
    report = tree.run()
    assert report.files["updated"] == 1
    assert Document.objects.get() == document
    assert Capture.objects.get().path == "renamed.txt"
    assert tree.run().files["unchanged"] == 1


def test_a_copy_under_a_second_name_is_reported_and_not_imported(tree: Tree) -> None:
    tree.take_in(statement())
    tree.write(statement(), "copy.txt")
    before = rows()
    assert tree.run().files["duplicate"] == 1
    assert rows() == before


def test_two_new_files_with_one_content_are_one_document(tree: Tree) -> None:
    tree.write(statement(), "a.txt")
    tree.write(statement(), "b.txt")
    report = tree.run()
    assert (report.files["created"], report.files["duplicate"]) == (1, 1)


def test_another_text_under_a_known_path_is_another_document(tree: Tree) -> None:
    document = tree.take_in(statement())
    other = "Weather report\n\nRain is expected on the coast of Norway from Monday on."
    tree.write(other)
    tree.run()
    document.refresh_from_db()
    assert document.title.startswith("Support the strike")
    assert Document.objects.count() == 2
    assert tree.run().files["unchanged"] == 1


def test_back_to_an_earlier_state_is_a_change_too(tree: Tree) -> None:
    document = tree.take_in(statement(title="Support the strike"))
    tree.take_in(statement(title="Support the long strike"))
    tree.take_in(statement(title="Support the strike"))
    document.refresh_from_db()
    assert document.title == "Support the strike"
    assert Capture.objects.count() == 2
    assert tree.run().files["unchanged"] == 1


def test_a_changed_sidecar_is_a_change(tree: Tree) -> None:
    document = tree.take_in(statement())
    tree.write('rights = "Public domain"\ntitle = "From the sidecar"', "strike.toml")
    tree.run()
    document.refresh_from_db()
    assert document.title == "From the sidecar"
    assert document.source.rights == "Public domain"
    assert tree.run().files["unchanged"] == 1


# 8. Passages


def test_passages_follow_the_text(tree: Tree) -> None:
    document = tree.take_in(statement())
    words = passage_of(document, "third week")
    tree.take_in(statement(body=("A new first paragraph.", *BODY)))
    words.refresh_from_db()
    document.refresh_from_db()
    assert words.revision == document.text
    assert words.state == "shifted"
    assert document.text.text[words.start : words.end] == "third week"


def test_a_redaction_that_lost_its_place_withholds_the_document(tree: Tree) -> None:
    document = tree.take_in(statement())
    passage = passage_of(document, "the oil fields of Basra")
    RedactionFactory(document=document, passage=passage)
    tree.take_in(statement(body=BODY[1:]))
    document.refresh_from_db()
    passage.refresh_from_db()
    assert passage.state == "orphaned"
    assert document.withheld_reason
    assert Redaction.objects.get().passage == passage


def test_every_living_passage_quotes_the_current_text(tree: Tree) -> None:
    document = tree.take_in(statement())
    tree.take_in(statement(body=(BODY[2], BODY[0], "Something new.", BODY[1])))
    document.refresh_from_db()
    for passage in Passage.objects.filter(revision=document.text):
        assert document.text.text[passage.start : passage.end] == passage.exact


def test_a_file_that_fails_is_a_row_and_the_others_are_in(tree: Tree) -> None:
    tree.write(statement())
    tree.write(b"%PDF-1.4 not really", "broken.pdf")
    report = tree.run()
    assert (report.files["created"], report.files["failed"]) == (1, 1)
    assert report.failures[0].startswith("broken.pdf")


def test_queries_do_not_grow_with_the_number_of_files(
    tree: Tree, django_assert_max_num_queries
) -> None:
    for number in range(40):
        tree.write(statement(title=f"Statement {number}"), f"{number:02}.txt")
    with django_assert_max_num_queries(77):
        tree.run()
    assert connection.in_atomic_block


def test_a_file_that_is_gone_is_missing_and_comes_back(tree: Tree) -> None:
    document = tree.take_in(statement())
    tree.write(statement(title="Another statement altogether"), "other.txt")
    tree.run()
    versions = dict(Document.objects.values_list("pk", "version"))
    (tree.root / "strike.txt").rename(tree.root.parent / "strike.txt")
    assert tree.run().files["missing"] == 1
    document.source.refresh_from_db()
    assert document.source.missing_since
    assert dict(Document.objects.values_list("pk", "version")) == versions
    assert tree.run().files["missing"] == 0
    (tree.root.parent / "strike.txt").rename(tree.root / "strike.txt")
    tree.run()
    document.source.refresh_from_db()
    assert document.source.missing_since is None
    assert dict(Document.objects.values_list("pk", "version")) == versions
    assert tree.run().files["unchanged"] == 2


def test_a_plan_writes_nothing_and_can_be_carried_out(tree: Tree) -> None:
    document = tree.take_in(statement())
    tree.write(statement(title="Support the long strike"))
    tree.write(statement(title="A second statement"), "second.txt")
    before = rows()
    planned = tree.run(plan=True)
    assert rows() == before
    assert (planned.files["created"], planned.files["updated"]) == (1, 1)
    plan = load_plan(planned.run)
    done = tree.run(expected=expected_of(plan))
    assert (done.files["created"], done.files["updated"]) == (1, 1)
    document.refresh_from_db()
    assert document.title == "Support the long strike"


def test_a_plan_whose_base_has_moved_is_refused(tree: Tree) -> None:
    document = tree.take_in(statement())
    tree.write(statement(title="Support the long strike"))
    plan = load_plan(tree.run(plan=True).run)
    Document.objects.update(title="The editor was faster")
    done = tree.run(expected=expected_of(plan))
    assert done.files["failed"] == 1
    assert "the base has moved" in done.failures[0]
    document.refresh_from_db()
    assert document.title == "The editor was faster"


# 6. A better parser


def test_stored_captures_are_read_again_by_a_better_parser(
    tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tree.take_in(statement())
    Document.objects.update(issue="An editor's find")
    (tree.root / "strike.txt").unlink()

    def better(task: Task) -> FileReading:
        reading = read_task(task)
        record = replace(reading.records[0], title=Value("Better", None, "test"))
        return replace(reading, records=(record,))

    monkeypatch.setattr("archive.intake.pool.read_task", better)
    for module in ("accession", "reaccession", "stored"):
        monkeypatch.setattr(f"archive.intake.{module}.PARSER_VERSION", "9999.1")
    report = reread(Options(processes=1))
    assert report.files["updated"] == 1
    document.refresh_from_db()
    assert (document.title, document.issue) == ("Better", "An editor's find")
    assert not reread(Options(processes=1)).files
