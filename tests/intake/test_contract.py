"""The contract of re-import, through the database, for any sequence of edits.

A machine changes files and documents at random and imports; after every step an oracle
of its own, written from the contract and not from the code, says what must be.
"""

import os
import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from archive.curation.conflict_values import NotTakenError
from archive.curation.conflicts import keep_ours, reopen, take_theirs
from archive.curation.passages import quote
from archive.curation.publishing import publish
from archive.curation.settling import settle
from archive.curation.texts import revise
from archive.intake.captures import sha256
from archive.intake.options import Options
from archive.intake.readings import described
from archive.intake.run import import_paths
from archive.models import (
    AccessCopy,
    Annotation,
    Conflict,
    Document,
    ImportRow,
    Passage,
    Redaction,
    Resolution,
)
from tests.factories import (
    AnnotationFactory,
    OrganisationFactory,
    RedactionFactory,
    UserFactory,
)
from tests.intake.conftest import statement
from tests.intake.test_reimport import rows

# Unlike one another, so that no two are near spellings.
NAMES = (
    "Union of Oil Workers in the South",
    "Committee of the Unemployed",
    "League of Women Teachers",
    "Federation of Port Workers",
    "Assembly of Students",
    "Iraqi Writers against Violence",
    "Bread and Peace Society",
)
SUBJECTS = ("railways", "hospitals", "cotton mills", "date palms")
SENTENCES = (
    "The {0} have stood still since Wednesday morning in all districts.",
    "At least {1} people who work for the {0} were arrested during the night.",
    "Nobody at the ministry answers letters about the {0} any longer.",
    "We call on everybody to support those who keep the {0} alive.",
)


@dataclass(frozen=True)
class Draft:
    """What stands in a file; `number` makes paragraphs that were changed unlike."""

    subject: str
    title: str
    day: int = 1
    body: tuple[str, ...] = ()
    names: tuple[str, ...] = NAMES[:3]

    @classmethod
    def about(cls, subject: str) -> "Draft":
        body = tuple(line.format(subject, 10) for line in SENTENCES)
        return cls(subject, f"Stand with the {subject}", 1, body)

    @property
    def text(self) -> str:
        date = f"{self.day} September 2018"
        return statement(self.title, self.body, self.names, date)


@dataclass
class Before:
    """A document as it was before an import."""

    fields: dict[str, Any]
    base: dict[str, Any]
    names: list[str]
    base_names: list[str]
    decided: set[str]
    refused: list[tuple[str, Any]] = field(default_factory=list)


SEEDS = st.integers(0, 2**32)
MERGED = ("title", "date_edtf", "issue")
GROUPS = {"title": "title", "date_edtf": "date", "issue": "issue"}


class Contract(RuleBasedStateMachine):
    """Editors and importers at work on up to four statements."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="contract-"))
        self.files: dict[str, Draft] = {}
        self.away: dict[str, Draft] = {}
        # A file that moved and changed at once is another one, but for its words.
        self.touched: set[str] = set()
        self.count = 0
        self.words: dict[int, list[str]] = {}
        self.atomic = transaction.atomic()
        self.atomic.__enter__()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)
        shutil.rmtree(self.folder)

    @initialize()
    def start(self) -> None:
        self.editor = UserFactory()
        for number, subject in enumerate(SUBJECTS[:3]):
            self.put(f"{number}.txt", Draft.about(subject))
        self.take_in()

    # What happens to files

    def put(self, name: str, draft: Draft) -> None:
        self.files[name] = draft
        self.touched.add(name)
        (self.folder / name).write_text(draft.text, encoding="utf-8")

    def untouched(self) -> list[str]:
        return sorted(set(self.files) - self.touched)

    def fresh(self) -> int:
        self.count += 1
        return self.count

    @rule(seed=SEEDS)
    def change_a_file(self, seed: int) -> None:
        chance = Random(seed)
        if not self.untouched():
            return
        name = chance.choice(self.untouched())
        draft = self.files[name]
        body, names = list(draft.body), list(draft.names)
        number, place = self.fresh(), chance.randrange(len(body))
        what = chance.choice(["title", "date", "paragraph", "names", "fewer names"])
        if what == "title":
            draft = replace(draft, title=f"{draft.subject.title()} alert {number}")
        elif what == "date":
            draft = replace(draft, day=chance.randrange(1, 28))
        elif what == "paragraph":
            body[place : place + chance.randrange(2)] = [f"Paragraph {number} is new."]
            draft = replace(draft, body=tuple(body))
        elif what == "names":
            names.insert(chance.randrange(9), chance.choice(NAMES))
            draft = replace(draft, names=tuple(dict.fromkeys(names)))
        else:
            mine = chance.sample(names, max(2, len(names) - 1))
            draft = replace(draft, names=tuple(mine))
        self.put(name, draft)

    @rule(seed=SEEDS)
    def move_files(self, seed: int) -> None:
        """Renamed, swapped, taken away, brought back."""
        chance = Random(seed)
        names = self.untouched()
        if len(names) >= 2 and chance.random() < 0.3:
            one, other = chance.sample(names, 2)
            first, second = self.files[one], self.files[other]
            self.put(one, second)
            self.put(other, first)
        elif self.away and chance.random() < 0.5:
            name = chance.choice(sorted(self.away))
            self.put(f"back-{self.fresh()}.txt", self.away.pop(name))
        elif names:
            name = chance.choice(names)
            draft = self.files.pop(name)
            (self.folder / name).unlink()
            if chance.random() < 0.5:
                self.put(f"moved-{self.fresh()}.txt", draft)
            else:
                self.away[name] = draft

    # What editors do

    def document(self, chance: Random) -> Document:
        return chance.choice(
            list(Document.objects.select_related("text").order_by("pk"))
        )

    @rule(seed=SEEDS)
    def edit_a_field(self, seed: int) -> None:
        chance = Random(seed)
        document = self.document(chance)
        number = self.fresh()
        if chance.random() < 0.5:
            document.title = f"The editor's title {number}"
        else:
            document.issue = f"No. {number}"
        document.save()

    @rule(seed=SEEDS)
    def correct_the_text(self, seed: int) -> None:
        chance = Random(seed)
        document = self.document(chance)
        paragraphs = document.text.text.split("\n\n")
        place = chance.randrange(1, 4)
        token = f"corrected{self.fresh()}"
        paragraphs[place] += f" {token}"
        revise(document=document, text="\n\n".join(paragraphs), by=self.editor)
        self.words.setdefault(document.pk, []).append(token)

    @rule(seed=SEEDS)
    def work_on_the_signatories(self, seed: int) -> None:
        chance = Random(seed)
        signatories = list(self.document(chance).signatories.order_by("position"))
        if not signatories:
            return
        one = chance.choice(signatories)
        match chance.randrange(3):
            case 0:
                one.delete()
            case 1:
                one.organisation = OrganisationFactory(name=f"Body {self.fresh()}")
                one.resolution = Resolution.EDITOR
                one.save()
            case 2:
                for position, row in enumerate(reversed(signatories), start=1):
                    row.position = position
                    row.save()

    def quoted(self, chance: Random) -> Passage:
        """Four words of a paragraph of some document."""
        document = self.document(chance)
        paragraphs = document.text.text.split("\n\n")[1:4]
        words = chance.choice([p for p in paragraphs if len(p) > 20]).split(" ")
        at = chance.randrange(max(1, len(words) - 4))
        return quote(document, " ".join(words[at : at + 4]).split("\n")[0])

    @rule(seed=SEEDS)
    def annotate(self, seed: int) -> None:
        passage = self.quoted(Random(seed))
        AnnotationFactory(document=passage.document, passage=passage)

    @rule(seed=SEEDS)
    def redact(self, seed: int) -> None:
        passage = self.quoted(Random(seed))
        RedactionFactory(document=passage.document, passage=passage)
        settle([], [passage.document_id])

    @rule()
    def publish_all(self) -> None:
        publish(Document.objects.values_list("pk", flat=True), by=self.editor)

    @precondition(lambda self: Conflict.objects.exists())
    @rule(seed=SEEDS)
    def decide(self, seed: int) -> None:
        chance = Random(seed)
        conflict = chance.choice(list(Conflict.objects.order_by("pk")))
        act = chance.choice([take_theirs, keep_ours, reopen])
        try:
            act(conflict, by=self.editor)
        except NotTakenError:
            return
        if conflict.field == "text" and act is take_theirs:
            text = Document.objects.get(pk=conflict.document_id).text.text
            mine = self.words.get(conflict.document_id, [])
            self.words[conflict.document_id] = [w for w in mine if w in text]

    # The import, and what must be afterwards

    @rule()
    def take_in(self) -> None:
        before = {document.pk: state(document) for document in Document.objects.all()}
        report = import_paths([str(self.folder)], Options(processes=1, settle=settle))
        assert not report.failed, report.failures
        known = {draft.subject for draft in [*self.files.values(), *self.away.values()]}
        assert Document.objects.count() == len(known)
        for document in Document.objects.filter(pk__in=before):
            check_fields(document, before[document.pk])
            check_names(document, before[document.pk])
        self.touched.clear()
        self.check_files()
        self.check_that_the_next_import_is_silent()

    def check_files(self) -> None:
        """7: where each file is now; the base is what the tree has."""
        stand = {sha256(d.text.encode()): n for n, d in self.files.items()}
        for document in Document.objects.select_related(
            "source", "base_reading__capture"
        ):
            content = document.base_reading.capture.sha256
            assert (content in stand) == (document.source.missing_since is None)
            if content in stand:
                assert document.base_reading.capture.path == stand.pop(content)
        assert not stand

    def check_that_the_next_import_is_silent(self) -> None:
        counted, versions = rows(), list(Document.objects.values_list("pk", "version"))
        told = ImportRow.objects.count()
        report = import_paths([str(self.folder)], Options(processes=1, settle=settle))
        assert set(+report.files) <= {"unchanged"}, report.files
        assert rows() == counted
        assert ImportRow.objects.count() == told
        assert list(Document.objects.values_list("pk", "version")) == versions

    @invariant()
    def constraints_hold(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")

    @invariant()
    def words_of_editors_stand(self) -> None:
        for pk, words in self.words.items():
            text = Document.objects.get(pk=pk).text.text
            assert [word for word in words if word not in text] == []

    @invariant()
    def passages_quote_what_they_quoted(self) -> None:
        for passage in Passage.objects.select_related("revision", "document"):
            text = passage.revision.text
            assert text[passage.start : passage.end] == passage.exact
            lost = passage.state in {"orphaned", "ambiguous"}
            assert lost or passage.revision_id == passage.document.text_id
        assert all(a.passage_id for a in Annotation.objects.all())

    @invariant()
    def what_is_withheld_stays_withheld(self) -> None:
        for redaction in Redaction.objects.select_related("passage", "document"):
            document, passage = redaction.document, redaction.passage
            if passage.state in {"orphaned", "ambiguous"}:
                assert document.withheld_reason
            copy = AccessCopy.objects.filter(document=document).first()
            assert copy is None or passage.exact not in copy.text


def state(document: Document) -> Before:
    assert document.base_reading is not None
    base = described(document.base_reading, {})
    names = list(document.signatories.order_by("position"))
    return Before(
        fields={name: getattr(document, name) for name in MERGED},
        base={name: base.fields[name] for name in MERGED},
        names=[row.name_as_printed for row in names],
        base_names=[
            item.values["name_as_printed"] for item in base.sets["signatories"]
        ],
        decided={r.name_as_printed for r in names if r.resolution == Resolution.EDITOR},
        refused=[
            (conflict.field, conflict.theirs)
            for conflict in document.conflicts.filter(status="kept_ours")
        ],
    )


def check_fields(document: Document, before: Before) -> None:
    """2: the table of the three-way merge, field by field."""
    theirs = described(document.base_reading, {}).fields
    for name in MERGED:
        base, ours, new = before.base[name], before.fields[name], theirs[name]
        now = getattr(document, name)
        if ours in (base, new):
            assert now == new
            continue
        assert now == ours
        if new != base:
            group = GROUPS[name]
            asked = document.conflicts.filter(field=group, status="open")
            told = [c.theirs[name] for c in asked]
            refused = [v[name] for f, v in before.refused if f == group]
            assert told == [new] or new in refused


def check_names(document: Document, before: Before) -> None:
    """4: what either side added is there, what either removed is not, nothing twice."""
    items = described(document.base_reading, {}).sets["signatories"]
    theirs = [item.values["name_as_printed"] for item in items]
    ours, base = before.names, before.base_names
    expected = {
        name
        for name in {*ours, *theirs}
        if (name in ours and name in theirs)
        or name not in base
        or (name in ours and name in before.decided)
    }
    rows = list(document.signatories.order_by("position"))
    found = [row.name_as_printed for row in rows]
    assert sorted(found) == sorted(expected)
    if ours == base:
        assert found == theirs
    decided = {r.name_as_printed for r in rows if r.resolution == Resolution.EDITOR}
    assert before.decided <= decided


@pytest.mark.django_db
def test_nothing_that_an_editor_did_is_ever_lost() -> None:
    run_state_machine_as_test(
        Contract,
        settings=settings(
            max_examples=int(os.environ.get("CONTRACT_EXAMPLES", "6")),
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            # Each step imports: looking for a smaller example takes minutes.
            phases=[Phase.generate],
            report_multiple_bugs=False,
        ),
    )
