"""A catalogue in which everything readers must not see is a word of its own.

Canaries are letters and begin with `qx`: no address, stemmer or case hides one.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish, withdraw
from archive.models import Document, Organisation
from tests import factories as f

PHONE = "+964 770 987 6543"
MAIL = "qxmail@qxmailhost.example"
# Private words that are no canaries in letters.
OTHERS = (PHONE, "9876543", "987 6543", "1987-06", "June 1987")
QUALIFIER = "no fewer than 4711"


@dataclass
class Catalogue:
    """What the tests ask about: keys and slugs of public and of hidden records."""

    public: list[int] = field(default_factory=list)
    drafts: list[int] = field(default_factory=list)
    withdrawn: list[int] = field(default_factory=list)
    slugs: dict[str, list[str]] = field(default_factory=dict)

    def hide(self, kind: str, record: Any) -> Any:
        """Notes the address that *record* would have if readers could see it."""
        self.slugs.setdefault(kind, []).append(record.slug)
        return record


def make_public() -> Catalogue:
    """Two published documents; the first has every sort of withheld words in it."""
    catalogue = Catalogue()
    veiled = _veiled_document(catalogue)
    plain = f.DocumentFactory(
        title="What the dockers say", date_edtf="2019-05-01", date_basis="stated"
    )
    f.write_text(plain, "The port is open again.")
    union = f.OrganisationFactory(slug="union", name="Harbour Union")
    _issued(plain, "Harbour Union", union)
    f.SignatoryFactory(document=plain, name_as_printed="Salim Open")
    f.DocumentTagFactory(content_object=plain, tag=f.TagFactory(slug="port"))
    march = f.EventFactory(slug="march", title="March on the harbour")
    for document in (veiled, plain):
        f.DocumentEventFactory(document=document, event=march, status="confirmed")
    town = f.PlaceFactory(
        slug="town",
        name="Harbourtown",
        latitude=30,
        longitude=47,
        geo_precision="point_exact",
    )
    f.MentionFactory(
        passage=f.passage_of(plain, "port"), place=town, status="confirmed"
    )
    weekly = f.PeriodicalFactory(slug="weekly", publisher=union)
    plain.periodical = weekly
    plain.save()
    revised = _revised_document()
    catalogue.public = [veiled.pk, plain.pk, revised.pk]
    publish(catalogue.public, by=None)
    return catalogue


def _revised_document() -> Document:
    """Published with words that were corrected first and withheld afterwards."""
    revised = f.DocumentFactory(title="Qxoldtitle of the dockers")
    f.write_text(revised, "We met Qxoldname at the pier.", "Work goes on.")
    publish([revised.pk], by=None)
    revised.title = "Qxnewtitle"
    revised.save()
    f.write_text(revised, "We met Qxnewname at the pier.", "Work went on.")
    rebuild([revised.pk])
    f.RedactionFactory(passage=f.passage_of(revised, "Qxnewname"))
    f.RedactionFactory(passage=None, document=revised, field="title")
    rebuild([revised.pk])
    return revised


def _veiled_document(catalogue: Catalogue) -> Document:
    document = f.DocumentFactory(
        title="Qxtitle of the strike",
        date_edtf="1987-06-05",
        date_basis="inferred",
        date_as_printed="Qxdateprinted, 5 June 1987",
        date_rationale="Qxrationale: June 1987 is named.",
        place=catalogue.hide("place", f.PlaceFactory(name="Qxplace", slug="qxplace")),
        place_as_printed="Qxplaceprinted",
        issue="Qxissue",
        source=f.SourceFactory(key="qxsource/qxfile.html"),
    )
    _write(document)
    for name in ("title", "date_edtf", "place", "issue"):
        f.RedactionFactory(
            passage=None, document=document, field=name, explanation="Qxexplanation"
        )
    _withheld_passage(document, catalogue)
    _contacts(document)
    return document


def _write(document: Document) -> None:
    """Gives the text: words that are withheld, contact data, furniture, a comment."""
    capture = f.CaptureFactory(source=document.source, path="qxcapture/qxfile.html")
    blocks = [
        ("title", "Qxtitle of the strike"),
        ("subtitle", "On the Qxtitle of the strike"),
        ("dateline", "Qxplaceprinted, Qxdateprinted, 5 June 1987"),
        ("body", f"We met Dr Qxname of Qxtown; {QUALIFIER} were killed by Qxband."),
        ("body", f"Ring us at {PHONE} or write to {MAIL} now."),
        ("issuer", f"Issuer, {MAIL}"),
        ("signature_heading", f"Signed ({PHONE}):"),
        ("signatory", f"Layla Public, tel. {PHONE}"),
        ("contact", f"Qxfooter {PHONE}"),
        ("embedded", f"Qxembedded {MAIL}"),
        ("comment", "Qxcomment by Qxcommenter Qxsurname"),
        ("furniture", "Qxfurniture"),
    ]
    text = "\n\n".join(words for _, words in blocks)
    revision = f.write_text(document, text)
    revision.capture = capture
    revision.blocks = []
    at = 0
    for role, words in blocks:
        revision.blocks.append([role, at, at + len(words), False])
        at += len(words) + 2
    revision.save()


def _withheld_passage(document: Document, catalogue: Catalogue) -> None:
    """Withholds a whole sentence; what hangs on single words of it goes with it."""
    whole = f"We met Dr Qxname of Qxtown; {QUALIFIER} were killed by Qxband."
    f.RedactionFactory(passage=f.passage_of(document, whole))
    person = catalogue.hide("person", f.PersonFactory(name="Qxname", slug="qxname"))
    f.PersonNameFactory(authority=person, name="Qxalias")
    town = catalogue.hide("place", f.PlaceFactory(name="Qxtown", slug="qxtown"))
    band = catalogue.hide(
        "organisation", f.OrganisationFactory(name="Qxband", slug="qxband")
    )
    raid = catalogue.hide("event", f.EventFactory(title="Qxraid", slug="qxraid"))
    for words, meant in {
        "Qxname": {"person": person},
        "Qxtown": {"place": town},
    }.items():
        f.MentionFactory(
            passage=f.passage_of(document, words),
            **({"place": None} | meant),
            status="confirmed",
        )
    f.FigureFactory(
        passage=f.passage_of(document, QUALIFIER),
        phrase=QUALIFIER,
        claimant=band,
        event=raid,
    )
    f.DocumentEventFactory(
        document=document,
        event=raid,
        passage=f.passage_of(document, "killed by Qxband"),
        status="confirmed",
    )
    f.SignatoryFactory(
        document=document,
        position=1,
        name_as_printed="Qxname",
        passage=f.passage_of(document, "Qxname"),
        person=person,
        resolution="editor",
    )
    _contribution(document, band)


def _contribution(document: Document, band: Organisation) -> None:
    """An issuer and signatories that repeat withheld words in every column."""
    f.ContributionFactory(
        document=document,
        position=1,
        name_as_printed="Qxband",
        branch_as_printed=f"Basra, {MAIL}",
        organisation=band,
        resolution="editor",
    )
    f.SignatoryFactory(
        document=document,
        position=2,
        name_as_printed="Layla Public",
        capacity=f"clerk, {PHONE}",
        group_as_printed=f"Abroad, {MAIL}",
    )


def _contacts(document: Document) -> None:
    for kind, value in {"telephone": PHONE, "email": MAIL}.items():
        f.ContactDetailFactory(document=document, kind=kind, value=value)
    f.ReaderCommentFactory(
        document=document,
        text=f"Call me: {PHONE}",
        author_as_printed="Kamal Qxcommentername",
        date_as_printed=f"today, {MAIL}",
        is_released=True,
    )


def add_hidden(catalogue: Catalogue) -> None:
    """Adds what leaves no trace at all beside what is public, and a tombstone."""
    editor = f.UserFactory(username="qxeditor", email="qxeditor@qxdesk.example")
    catalogue.drafts = [
        _hidden_document("draft", catalogue).pk,
        _hidden_document("withheld", catalogue).pk,
    ]
    withdrawn = _hidden_document("withdrawn", catalogue)
    publish([catalogue.drafts[1], withdrawn.pk], by=editor)
    Document.objects.filter(pk=catalogue.drafts[1]).update(withheld_reason="Qxreason")
    withdraw([withdrawn.pk], by=editor, public_reason="At the author’s wish.")
    catalogue.withdrawn = [withdrawn.pk]
    _desk(Document.objects.get(pk=catalogue.public[1]), catalogue)
    rebuild([*catalogue.public, *catalogue.drafts, withdrawn.pk])


def _hidden_document(state: str, catalogue: Catalogue) -> Document:
    """A document that nobody may read, named after its *state* in all its parts."""
    document = f.DocumentFactory(
        title=f"Qx{state}title",
        language="ckb",
        date_edtf="2001-02-03",
        date_basis="stated",
        date_earliest=date(2001, 2, 3),
        date_latest=date(2001, 2, 3),
        periodical=catalogue.hide(
            "periodical",
            f.PeriodicalFactory(name=f"Qx{state}weekly", slug=f"qx{state}weekly"),
        ),
    )
    f.write_text(document, f"The port is a qx{state}text.", "Qxpart of it.")
    body = f.OrganisationFactory(name=f"Qx{state}union", slug=f"qx{state}union")
    _issued(document, body.name, catalogue.hide("organisation", body))
    person = f.PersonFactory(name=f"Qx{state}person", slug=f"qx{state}person")
    f.SignatoryFactory(
        document=document,
        name_as_printed=person.name,
        person=catalogue.hide("person", person),
        resolution="editor",
    )
    tag = f.TagFactory(name=f"Qx{state}tag", slug=f"qx{state}tag")
    f.DocumentTagFactory(content_object=document, tag=catalogue.hide("tag", tag))
    event = f.EventFactory(title=f"Qx{state}event", slug=f"qx{state}event")
    f.DocumentEventFactory(document=document, event=catalogue.hide("event", event))
    place = f.PlaceFactory(name=f"Qx{state}town", slug=f"qx{state}town")
    f.MentionFactory(
        passage=f.passage_of(document, "port"),
        place=catalogue.hide("place", place),
        status="confirmed",
    )
    return document


def _issued(document: Document, name: str, body: Organisation) -> None:
    f.ContributionFactory(
        document=document,
        position=1,
        name_as_printed=name,
        organisation=body,
        resolution="editor",
    )


def _desk(document: Document, catalogue: Catalogue) -> None:
    """What editors and imports leave at a published document."""
    words = f.passage_of(document, "open again")
    document.note = "Qxnote"
    document.save()
    body = Organisation.objects.get(slug="union")
    body.note, body.source_note = "Qxauthoritynote", "Qxsourcenote"
    body.save()
    f.AnnotationFactory(document=document, passage=words, body="Qxannotation")
    f.ReaderCommentFactory(
        document=document, text="Qxunreleased", author_as_printed="Qxcommentauthor"
    )
    f.ConflictFactory(
        document=document, base="Qxbase", ours="Qxours", theirs="Qxtheirs"
    )
    f.TextRevisionFactory(document=document, number=9, text="Qxrevision of the port.")
    run = f.ImportRunFactory(options={"path": "qxrun"})
    f.ImportRowFactory(
        run=run, path="qxrow.txt", message="Qxmessage", document=document
    )
    for status in ("suggested", "rejected"):
        _suggestions(words, status, catalogue)


def _suggestions(words: Any, status: str, catalogue: Catalogue) -> None:
    records = {
        "organisation": f.OrganisationFactory(
            name=f"Qx{status}body", slug=f"qx{status}body"
        ),
        "person": f.PersonFactory(name=f"Qx{status}human", slug=f"qx{status}human"),
        "event": f.EventFactory(title=f"Qx{status}act", slug=f"qx{status}act"),
        "place": f.PlaceFactory(name=f"Qx{status}city", slug=f"qx{status}city"),
    }
    for kind, record in records.items():
        f.MentionFactory(
            passage=words,
            status=status,
            **({"place": None} | {kind: catalogue.hide(kind, record)}),
        )
    if status == "rejected":
        f.FigureFactory(passage=words, phrase="qxfigure", status=status)
        f.DocumentEventFactory(
            document=words.document, event=records["event"], status=status
        )
