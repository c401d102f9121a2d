"""Sitemaps (sitemaps.org): every public page in each language of the interface."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.db.models import Model, QuerySet
from django.urls import reverse

from archive.models import (
    AccessCopy,
    Event,
    Organisation,
    Periodical,
    Person,
    Place,
    Tag,
)


class PublicSitemap(Sitemap):
    """What all our sitemaps share."""

    i18n = True
    alternates = True
    limit = 10_000


class DocumentSitemap(PublicSitemap):
    """Published documents."""

    def items(self) -> QuerySet:
        return AccessCopy.objects.only("slug", "updated_at").order_by("pk")

    def lastmod(self, item: AccessCopy) -> datetime:
        return item.updated_at


class PageSitemap(PublicSitemap):
    """Pages that are always there."""

    def items(self) -> list[str]:
        return [
            "home",
            "documents",
            "organisations",
            "people",
            "signatories",
            "events",
            "places",
            "tags",
            "periodicals",
            "map",
            "event-map",
            "timeline",
            "about",
        ]

    def location(self, item: str) -> str:
        return reverse(item)


class AuthoritySitemap(PublicSitemap):
    """Authorities that a published document names."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model

    def items(self) -> QuerySet:
        return self.model.objects.public().only("slug").order_by("pk")


SITEMAPS = {
    "pages": PageSitemap(),
    "documents": DocumentSitemap(),
    **{
        model._meta.model_name: AuthoritySitemap(model)
        for model in (Organisation, Person, Event, Place, Tag, Periodical)
    },
}
