"""Atom feeds (RFC 4287): what was published last, as a whole and by whom or what."""

from datetime import UTC, datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.db.models import Model, QuerySet
from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from archive.models import AccessCopy, Event, Organisation, Person, Tag
from archive.search.documents import published_last

ENTRIES = 30
SUMMARY = 400  # characters


class SteadyAtom(Atom1Feed):
    """Atom in which a feed without entries is as old as can be, not new each second."""

    def latest_post_date(self) -> datetime:
        if not self.items:
            return datetime.fromtimestamp(0, UTC)
        return super().latest_post_date()


class DocumentsFeed(Feed):
    """The documents published last."""

    feed_type = SteadyAtom

    def title(self, _about: Model | None = None) -> str:
        return _("Statements on Iraq: new documents")

    def link(self, _about: Model | None = None) -> str:
        return reverse("documents")

    def items(self, _about: Model | None = None) -> QuerySet:
        return self._latest(AccessCopy.objects.all())

    @staticmethod
    def _latest(copies: QuerySet) -> QuerySet:
        return copies.defer("content").order_by("-published_at", "-document")[:ENTRIES]

    def item_title(self, item: AccessCopy) -> str:
        return item.display_title

    def item_description(self, item: AccessCopy) -> str:
        return Truncator(item.text).chars(SUMMARY)

    def item_author_name(self, item: AccessCopy) -> str:
        return item.byline or _("not named")

    def item_pubdate(self, item: AccessCopy):
        return item.published_at

    def item_updateddate(self, item: AccessCopy):
        return item.updated_at

    def item_categories(self, item: AccessCopy) -> list[str]:
        return [item.kind]


class SearchFeed(DocumentsFeed):
    """What a search of the list of documents finds: what was published last."""

    def get_object(self, request: HttpRequest) -> QueryDict:
        return request.GET

    def title(self, asked: Any = None) -> str:
        return _("Statements on Iraq: %(name)s") % {
            "name": asked.get("q") or _("search")
        }

    def link(self, asked: Any = None) -> str:
        return f"{reverse('documents')}?{asked.urlencode()}"

    def items(self, asked: Any = None) -> QuerySet:
        found = published_last(asked, ENTRIES)
        return self._latest(AccessCopy.objects.filter(pk__in=found))


class AuthorityFeed(DocumentsFeed):
    """The documents that name one organisation, person, event or tag."""

    model: type[Model]

    def get_object(self, request: HttpRequest, slug: str) -> Any:
        return get_object_or_404(self.model.objects.public(), slug=slug)

    def title(self, about: Model | None = None) -> str:
        return _("Statements on Iraq: %(name)s") % {"name": about}

    def link(self, about: Any = None) -> str:
        return about.get_absolute_url()

    def items(self, about: Any = None) -> QuerySet:
        points = about.access_points.values("access_copy")
        return self._latest(AccessCopy.objects.filter(pk__in=points))


class OrganisationFeed(AuthorityFeed):
    model = Organisation


class PersonFeed(AuthorityFeed):
    model = Person


class EventFeed(AuthorityFeed):
    model = Event


class TagFeed(AuthorityFeed):
    model = Tag
