"""A small published catalogue with something of everything, for looking at pages."""

from decimal import Decimal

from archive.curation.access_copies import rebuild
from archive.curation.publishing import publish
from archive.models import Document
from tests.factories import (
    AnnotationFactory,
    ContributionFactory,
    DocumentEventFactory,
    DocumentFactory,
    DocumentTagFactory,
    EventFactory,
    EventPlaceFactory,
    FigureFactory,
    MentionFactory,
    OrganisationFactory,
    OrganisationNameFactory,
    PeriodicalFactory,
    PersonFactory,
    PlaceFactory,
    ReaderCommentFactory,
    SignatoryFactory,
    TagFactory,
    passage_of,
    write_text,
)


def make_catalogue() -> None:
    """Publishes a joint statement, an article of the same event, and one in Arabic."""
    union = OrganisationFactory(name="Dockers’ Union", slug="dockers-union")
    branch = OrganisationFactory(
        name="Dockers’ Union, Basra", slug="basra", kind="branch", parent=union
    )
    OrganisationNameFactory(
        authority=union, name="اتحاد عمال الميناء", language="ar", kind="translation"
    )
    author = PersonFactory(name="Layla Hadi", slug="layla-hadi")
    town = PlaceFactory(
        name="Basra",
        slug="basra",
        kind="city",
        latitude=Decimal("30.508"),
        longitude=Decimal("47.783"),
        geo_precision="point_exact",
    )
    march = EventFactory(
        title="March on the port",
        slug="march",
        date_edtf="2018-07-08",
        date_basis="stated",
    )
    EventPlaceFactory(event=march, place=town)
    _joint_statement(union, branch, town, march)
    _article(author, march)
    _arabic_statement(march)
    publish(Document.objects.values_list("pk", flat=True), by=None)
    _corrected_title()


def _corrected_title() -> None:
    """Makes a second version, so that there is one to look back at."""
    article = Document.objects.get(kind="article")
    article.title = "What happened at the port of Basra"
    article.save()
    rebuild([article.pk])


def _joint_statement(union, branch, town, march) -> None:
    document = DocumentFactory(
        title="The port is closed",
        title_is_supplied=True,
        kind="joint_statement",
        date_edtf="2018-07-10",
        date_as_printed="10th July 2018",
        date_basis="stated",
    )
    write_text(
        document,
        "The port of Basra is closed, and at least 10 were killed.",
        "Between 20 and 30 were injured. We demand their names.",
    )
    MentionFactory(
        passage=passage_of(document, "Basra"), place=town, status="confirmed"
    )
    for words, fields in {
        "at least 10 were killed": {"minimum": 10},
        "Between 20 and 30 were injured": {
            "minimum": 20,
            "maximum": 30,
            "measure": "injured",
        },
    }.items():
        FigureFactory(
            passage=passage_of(document, words), phrase=words, event=march, **fields
        )
    AnnotationFactory(
        document=document, passage=passage_of(document, "closed"), is_public=True
    )
    _signed(document, union, branch)
    DocumentEventFactory(document=document, event=march)
    DocumentTagFactory(content_object=document, tag=TagFactory(slug="strike"))


def _signed(document, union, branch) -> None:
    ContributionFactory(
        document=document,
        position=1,
        name_as_printed="Dockers’ Union",
        organisation=union,
        resolution="editor",
    )
    for position, body in enumerate((union, branch), start=1):
        SignatoryFactory(
            document=document,
            position=position,
            name_as_printed=body.name,
            organisation=body,
            resolution="editor",
        )
    SignatoryFactory(
        document=document, position=3, name_as_printed="League of B", truncated=True
    )


def _article(author, march) -> None:
    document = DocumentFactory(
        title="What happened at the port",
        kind="article",
        periodical=PeriodicalFactory(slug="weekly"),
        issue="2094",
        date_edtf="2018-07",
        date_basis="inferred",
        date_rationale="The issue lies between two dated ones.",
    )
    write_text(document, "The port was closed for a week.")
    ContributionFactory(
        document=document,
        role="author",
        name_as_printed="Layla Hadi",
        person=author,
        resolution="rule",
    )
    ReaderCommentFactory(document=document, is_released=True)
    DocumentEventFactory(document=document, event=march, status="confirmed")


def _arabic_statement(march) -> None:
    document = DocumentFactory(title="بيان عمال الميناء", language="ar")
    write_text(document, "الميناء مغلق.", "We demand an investigation.")
    SignatoryFactory(document=document, position=1, name_as_printed="حسن جمعة عواد")
    DocumentEventFactory(document=document, event=march)
