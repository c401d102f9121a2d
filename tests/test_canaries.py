"""What readers must not see is at no public address, in no header, count or guess.

One catalogue is fetched three times: without what is hidden, with it, and with one
hidden document made public, to show that the fetching is not blind.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import quote, unquote

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, reverse
from django.utils import timezone, translation
from pytest_django import DjangoDbBlocker

from archive import models, urls
from archive.curation.publishing import publish
from archive.sitemaps import SITEMAPS

from .canaries import OTHERS, Catalogue, add_hidden, make_public

# Without a test that is marked, pytest-django makes no database for the tests.
pytestmark = pytest.mark.django_db

LANGUAGES = ("en", "ar")
NEVER = 999_999_999
SOUGHT = (
    "qxdrafttitle",
    "qxdrafttext",
    "qxdraftunion",
    "qxdraftperson",
    "qxdrafttown",
    "qxwithdrawntitle",
    "qxwithdrawntext",
    "qxwithdrawnunion",
    "qxwithheldtext",
    "qxtitle",
    "qxplaceprinted",
    "qxname",
    "qxalias",
    "qxband",
    "qxtown",
    "qxsuggestedbody",
    "qxsuggestedcity",
    "qxunreleased",
    "qxnote",
    "qxrevision",
    "qxmailhost",
)
_OF_THE_MOMENT = re.compile(
    r"^(Content-Length|ETag): .*$|<updated>[^<]*</updated>(?=</feed>)", re.MULTILINE
)
_CANARY = re.compile(r"qx[a-z]+")


@dataclass
class Answer:
    """A response as bytes, headers included."""

    route: str
    status: int
    head: bytes
    body: bytes
    cookies: bool

    @classmethod
    def to(cls, route: str, path: str) -> "Answer":
        """What an anonymous reader gets at *path*."""
        response: HttpResponse = Client().get(path)
        body = b"".join(response) if response.streaming else response.content
        head = "\n".join(f"{k}: {v}" for k, v in sorted(response.headers.items()))
        cookies = bool(response.cookies)
        return cls(route, response.status_code, head.encode(), body, cookies)

    def plain(self) -> str:
        """All of it as readers, crawlers and browsers may come to read it."""
        return _plain((self.head + b"\n" + self.body).decode())

    def without(self, *words: str) -> tuple[int, str]:
        """Status, headers and body with the asked *words* blotted out.

        So are entity tags, which every rebuild of a copy changes, and the time of day
        that a feed without entries gives.
        """
        text = (self.head + b"\n" + self.body).decode()
        for word in words:
            text = text.replace(word, "?").replace(quote(word), "?")
        return self.status, _OF_THE_MOMENT.sub("", text)


@dataclass
class Fetched:
    """All answers, by stage."""

    catalogue: Catalogue
    before: dict[str, Answer] = field(default_factory=dict)
    after: dict[str, Answer] = field(default_factory=dict)
    published: dict[str, Answer] = field(default_factory=dict)
    searched: dict[str, dict[str, Answer]] = field(default_factory=dict)
    hidden: dict[tuple[str, str], tuple[Answer, Answer]] = field(default_factory=dict)
    gone: list[Answer] = field(default_factory=list)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", unquote(text)).casefold()


def _hits(answer: Answer) -> set[str]:
    text = answer.plain()
    return {*_CANARY.findall(text), *(w for w in OTHERS if _plain(w) in text)}


@pytest.fixture(scope="module")
def fetched(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[Fetched]:
    """Makes the catalogue, asks for every address, and leaves the database empty."""
    moment = datetime(2025, 3, 4, 12, tzinfo=UTC)
    with (
        django_db_blocker.unblock(),
        pytest.MonkeyPatch.context() as patch,
        transaction.atomic(),
    ):
        assert connection.settings_dict["NAME"].startswith("test_")
        patch.setattr(timezone, "now", lambda: moment)
        found = Fetched(make_public())
        found.before = _crawl(found.catalogue)
        add_hidden(found.catalogue)
        found.after = _crawl(found.catalogue)
        _ask(found)
        publish(found.catalogue.drafts[:1], by=None)
        found.published = _crawl(found.catalogue, found.catalogue.drafts[0])
        transaction.set_rollback(True)
    yield found


def _crawl(catalogue: Catalogue, *more: int) -> dict[str, Answer]:
    """Every public address in each language, and those that stand in one alone."""
    addresses: dict[str, str] = {"/robots.txt": "robots", "/sitemap.xml": "sitemap"}
    addresses |= {f"/sitemap-{section}.xml": "sitemap" for section in SITEMAPS}
    for language in LANGUAGES:
        with translation.override(language):
            for name, path in _addresses([*catalogue.public, *more]):
                addresses[path] = name
                addresses |= {f"{path}?{q}": name for q in _QUERIES.get(name, ())}
    return {path: Answer.to(name, path) for path, name in addresses.items()}


_QUERIES = {
    "documents": ("q=port", "sort=oldest", "sort=newest", "q=harber"),
    "search-feed": ("q=port",),
    "organisations": ("q=harbour",),
    "signatories": ("from=q",),
}
_BY_SLUG = {
    "organisation": models.Organisation,
    "person": models.Person,
    "event": models.Event,
    "place": models.Place,
    "tag": models.Tag,
    "periodical": models.Periodical,
}


def _addresses(documents: list[int]) -> Iterator[tuple[str, str]]:
    """(name, path) of every address that the resolver knows for what is public."""
    for pattern in urls.urlpatterns:
        assert isinstance(pattern, URLPattern)
        name = str(pattern.name)
        for arguments in _arguments(name, documents):
            yield name, reverse(name, kwargs=arguments)


def _arguments(name: str, documents: list[int]) -> list[dict[str, object]]:
    """What to put into the address *name*; fails for an address nobody thought of."""
    model = _BY_SLUG.get(name.removesuffix("-feed"))
    if model:
        return [{"slug": row.slug} for row in model.objects.public()]
    if name == "signatory":
        points = models.AccessPoint.objects.signatures().exclude(normalised="")
        return [{"name": point.normalised} for point in points]
    if name.startswith("document-") or name == "document":
        copies = models.AccessCopy.objects.filter(pk__in=documents)
        if name == "document":
            return [{"pk": copy.pk, "slug": copy.slug} for copy in copies]
        if name == "document-cite":
            forms = ("bib", "ris", "json", "txt")
            return [{"pk": c.pk, "form": form} for c in copies for form in forms]
        if name == "document-version":
            return [{"pk": copy.pk, "number": n} for copy in copies for n in (1, 2)]
        if name == "document-changes":
            return [{"pk": c.pk, "number": 1, "later": 2} for c in copies]
        return [{"pk": copy.pk} for copy in copies]
    return [{}]


def _ask(found: Fetched) -> None:
    """Searches for hidden words and guesses hidden addresses."""
    for name in ("documents", "search-feed", "organisations", "people", "signatories"):
        key = "from" if name == "signatories" else "q"
        found.searched[name] = {
            word: Answer.to(name, f"{reverse(name)}?{key}={word}")
            for word in (*SOUGHT, "qyneverwas")
        }
    for kind, slugs in found.catalogue.slugs.items():
        for name in {kind, f"{kind}-feed"} - {"place-feed", "periodical-feed"}:
            never = reverse(name, args=["qyneverwas"])
            for slug in slugs:
                path = reverse(name, args=[slug])
                pair = Answer.to(name, path), Answer.to(name, never)
                found.hidden[name, slug] = pair
    names = ("document-short", "document-schema")
    for pk in found.catalogue.drafts:
        for path in [
            *(reverse(name, args=[pk]) for name in names),
            reverse("document-version", args=[pk, 1]),
            reverse("document-versions", args=[pk]),
            reverse("document-changes", args=[pk, 1, 2]),
            reverse("document-cite", args=[pk, "bib"]),
            reverse("document", args=[pk, "qxdrafttitle"]),
        ]:
            never = path.replace(f"/{pk}/", f"/{NEVER}/")
            found.hidden[path, str(pk)] = Answer.to(path, path), Answer.to(path, never)
    for pk in found.catalogue.withdrawn:
        found.gone += [
            Answer.to("gone", reverse(name, args=[pk, *more]))
            for name, more in {
                "document-short": (),
                "document-version": (1,),
                "document-versions": (),
                "document-changes": (1, 2),
                "document-cite": ("bib",),
                "document-schema": (),
            }.items()
        ]


def test_no_private_word_is_at_any_public_address(fetched):
    leaks = {path: _hits(a) for path, a in fetched.after.items() if _hits(a)}

    assert leaks == {}


def test_what_is_hidden_changes_no_public_byte(fetched):
    assert fetched.before.keys() == fetched.after.keys()
    changed = [
        p
        for p, a in fetched.after.items()
        if a.without() != fetched.before[p].without()
    ]

    assert changed == []


def test_every_address_answers(fetched):
    odd = {p: a.status for p, a in fetched.after.items() if a.status not in (200, 302)}
    shorts = {p for p, a in fetched.after.items() if a.route == "document-short"}
    versions = {p for p in odd if "/version/2/" in p or "/changes/2/" in p}

    assert set(odd) == shorts | versions


def test_a_search_for_a_hidden_word_is_a_search_for_nothing(fetched):
    for answers in fetched.searched.values():
        nothing = answers["qyneverwas"].without("qyneverwas")
        told = [w for w, answer in answers.items() if answer.without(w) != nothing]

        assert told == []


def test_a_hidden_address_answers_like_one_that_never_was(fetched):
    told = []
    for (name, asked), (answer, never) in fetched.hidden.items():
        words = asked, str(NEVER), "qyneverwas"
        if answer.status != 404 or answer.without(*words) != never.without(*words):
            told.append((name, asked, answer.status))

    assert told == []


def test_a_withdrawn_document_leaves_its_reason_alone(fetched):
    for answer in fetched.gone:
        assert answer.status == 410
        assert "at the author’s wish" in answer.plain()
        assert _hits(answer) == set()


def test_readers_get_no_cookies(fetched):
    asked = [*fetched.after.values(), *fetched.gone]
    asked += [a for answers in fetched.searched.values() for a in answers.values()]

    assert not any(answer.cookies for answer in asked)


def test_a_published_draft_is_seen_where_it_should_be(fetched):
    """The negative control: had a draft leaked, these tests would know."""
    seen = {answer.route for answer in fetched.published.values() if _hits(answer)}

    assert len(seen) >= 6, seen
