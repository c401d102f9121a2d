"""Addresses of the public site, by what they are about."""

from django.urls import path, re_path
from django.urls.converters import IntConverter, register_converter

from . import feeds
from .views import (
    documents,
    events,
    home,
    organisations,
    overview,
    people,
    periodicals,
    places,
    representations,
    signatories,
    tags,
    versions,
)


class KeyConverter(IntConverter):
    """A primary key: digits that fit a bigint; anything longer is no key."""

    regex = "[0-9]{1,18}"


register_converter(KeyConverter, "key")

urlpatterns = [
    path("", home.Home.as_view(), name="home"),
    path("about/", overview.About.as_view(), name="about"),
    path("documents/", documents.DocumentList.as_view(), name="documents"),
    path("documents/<key:pk>/", documents.document, name="document-short"),
    path("documents/<key:pk>/<str:slug>/", documents.document, name="document"),
    path(
        "documents/<key:pk>/version/all/", versions.versions, name="document-versions"
    ),
    path(
        "documents/<key:pk>/version/<key:number>/",
        versions.version,
        name="document-version",
    ),
    path(
        "documents/<key:pk>/version/<key:number>/changes/<key:later>/",
        versions.changes,
        name="document-changes",
    ),
    re_path(
        r"^documents/(?P<pk>[0-9]{1,18})/cite\.(?P<form>bib|ris|json|txt)$",
        representations.cite,
        name="document-cite",
    ),
    path(
        "documents/<key:pk>/schema.jsonld",
        representations.schema,
        name="document-schema",
    ),
    path("documents/feed/", feeds.SearchFeed(), name="search-feed"),
    path("feed/", feeds.DocumentsFeed(), name="feed"),
    path(
        "organisations/<str:slug>/feed/",
        feeds.OrganisationFeed(),
        name="organisation-feed",
    ),
    path("people/<str:slug>/feed/", feeds.PersonFeed(), name="person-feed"),
    path("events/<str:slug>/feed/", feeds.EventFeed(), name="event-feed"),
    path("tags/<str:slug>/feed/", feeds.TagFeed(), name="tag-feed"),
    path(
        "organisations/", organisations.OrganisationList.as_view(), name="organisations"
    ),
    path(
        "organisations/<str:slug>/",
        organisations.OrganisationPage.as_view(),
        name="organisation",
    ),
    path("people/", people.PersonList.as_view(), name="people"),
    path("people/<str:slug>/", people.PersonPage.as_view(), name="person"),
    path("signatories/", signatories.Directory.as_view(), name="signatories"),
    path("signatories/<path:name>/", signatories.signatory, name="signatory"),
    path("events/", events.EventList.as_view(), name="events"),
    path("events/<str:slug>/", events.EventPage.as_view(), name="event"),
    path("places/", places.PlaceList.as_view(), name="places"),
    path("places/<str:slug>/", places.PlacePage.as_view(), name="place"),
    path("map/", places.PlaceMap.as_view(), name="map"),
    path("map/events/", events.EventMap.as_view(), name="event-map"),
    path("timeline/", overview.Timeline.as_view(), name="timeline"),
    path("tags/", tags.TagList.as_view(), name="tags"),
    path("tags/<str:slug>/", tags.TagPage.as_view(), name="tag"),
    path("periodicals/", periodicals.PeriodicalList.as_view(), name="periodicals"),
    path(
        "periodicals/<str:slug>/",
        periodicals.PeriodicalPage.as_view(),
        name="periodical",
    ),
]
