"""Organisations, people, places, events, periodicals, tags."""

from factory import Sequence, SubFactory
from factory.django import DjangoModelFactory

from archive.models import (
    Event,
    EventName,
    EventPlace,
    Lineage,
    Organisation,
    OrganisationLikeness,
    OrganisationName,
    Periodical,
    Person,
    PersonLikeness,
    PersonName,
    Place,
    PlaceName,
    Tag,
)


class OrganisationFactory(DjangoModelFactory):
    class Meta:
        model = Organisation

    slug = Sequence(lambda n: f"organisation-{n}")
    name = Sequence(lambda n: f"Workers’ Union {n}")


class OrganisationNameFactory(DjangoModelFactory):
    class Meta:
        model = OrganisationName

    authority = SubFactory(OrganisationFactory)
    name = Sequence(lambda n: f"Union of Workers {n}")


class LineageFactory(DjangoModelFactory):
    class Meta:
        model = Lineage

    predecessor = SubFactory(OrganisationFactory)
    successor = SubFactory(OrganisationFactory)
    kind = "became"


class PersonFactory(DjangoModelFactory):
    class Meta:
        model = Person

    slug = Sequence(lambda n: f"person-{n}")
    name = Sequence(lambda n: f"Layla Hadi {n}")


class PersonNameFactory(DjangoModelFactory):
    class Meta:
        model = PersonName

    authority = SubFactory(PersonFactory)
    name = Sequence(lambda n: f"Leila Hady {n}")


class OrganisationLikenessFactory(DjangoModelFactory):
    class Meta:
        model = OrganisationLikeness

    first = SubFactory(OrganisationFactory)
    second = SubFactory(OrganisationFactory)
    reason = "They sound the same."


class PersonLikenessFactory(DjangoModelFactory):
    class Meta:
        model = PersonLikeness

    first = SubFactory(PersonFactory)
    second = SubFactory(PersonFactory)
    reason = "They sound the same."


class PlaceFactory(DjangoModelFactory):
    class Meta:
        model = Place

    slug = Sequence(lambda n: f"place-{n}")
    name = Sequence(lambda n: f"Rivertown {n}")


class PlaceNameFactory(DjangoModelFactory):
    class Meta:
        model = PlaceName

    authority = SubFactory(PlaceFactory)
    name = Sequence(lambda n: f"River Town {n}")


class EventFactory(DjangoModelFactory):
    class Meta:
        model = Event

    slug = Sequence(lambda n: f"event-{n}")
    title = Sequence(lambda n: f"March on the bridge {n}")


class EventNameFactory(DjangoModelFactory):
    class Meta:
        model = EventName

    authority = SubFactory(EventFactory)
    name = Sequence(lambda n: f"Bridge march {n}")


class EventPlaceFactory(DjangoModelFactory):
    class Meta:
        model = EventPlace

    event = SubFactory(EventFactory)
    place = SubFactory(PlaceFactory)


class PeriodicalFactory(DjangoModelFactory):
    class Meta:
        model = Periodical

    slug = Sequence(lambda n: f"periodical-{n}")
    name = Sequence(lambda n: f"The Weekly {n}")


class TagFactory(DjangoModelFactory):
    class Meta:
        model = Tag

    slug = Sequence(lambda n: f"tag-{n}")
    name = Sequence(lambda n: f"strike {n}")
