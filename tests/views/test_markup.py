"""The HTML of the public pages: valid, sound in its structure, and light."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import html5lib
import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from archive.models import AccessCopy, AccessVersion
from tests.browser.catalogue import make_catalogue
from tests.browser.test_public_pages import PAGES

LANGUAGES = ["", "/ar"]
XHTML = "{http://www.w3.org/1999/xhtml}"
WEIGHT = 60 * 1024  # bytes, styles and modules included
REFERENCES = ("aria-labelledby", "aria-describedby", "for")
# What may stand in a list: HTML standard, 4.4.5 to 4.4.9.
INSIDE = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "table": None}


def addresses() -> list[str]:
    """All pages, those of documents and their versions included."""
    found = [copy.get_absolute_url() for copy in AccessCopy.objects.all()]
    for version in AccessVersion.objects.all():
        start = f"/documents/{version.document_id}/version"
        found += [f"{start}/1/", f"{start}/all/", f"{start}/1/changes/2/"]
    return [*PAGES, *found, "/nothing/"]


@pytest.fixture
def pages(client: Client, db: None) -> dict[str, str]:
    """Every page in every language, by address."""
    make_catalogue()
    return {
        language + address: client.get(language + address).content.decode()
        for language in LANGUAGES
        for address in addresses()
    }


def problems(html: str) -> list[str]:
    """What a parser of the standard, and its rules on structure, complain of."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=True)
    tree = parser.parse(html)
    found = [f"{code} at {place}" for place, code, _ in parser.errors]
    ids = Counter(e.get("id") for e in tree.iter() if e.get("id"))
    found += [f"id {name} {count} times" for name, count in ids.items() if count > 1]
    headings = []
    for element in tree.iter():
        tag = str(element.tag).removeprefix(XHTML)
        found += [
            f"{name} of {tag} names no element: {one}"
            for name in REFERENCES
            for one in (element.get(name) or "").split()
            if one not in ids
        ]
        if INSIDE.get(tag):
            found += [
                f"{child.tag} in {tag}"
                for child in element
                if str(child.tag).removeprefix(XHTML) not in INSIDE[tag]
            ]
        if tag == "a" and any(e is not element for e in element.iter(f"{XHTML}a")):
            found.append("a link in a link")
        if re.fullmatch("h[1-6]", tag):
            headings.append(int(tag[1]))
    if headings.count(1) != 1:
        found.append(f"{headings.count(1)} headings of the first rank")
    skipped = any(b > a + 1 for a, b in zip(headings, headings[1:], strict=False))
    return found + [f"ranks of headings: {headings}"] * skipped


def test_every_page_is_valid(pages: dict[str, str]) -> None:
    found = {address: problems(html) for address, html in pages.items()}
    assert {address: some for address, some in found.items() if some} == {}


@pytest.mark.parametrize(
    "body",
    [
        "<h1>A</h1><p><ul><li>b</ul></p>",
        '<h1 id="a">A</h1><p id="a">b</p>',
        '<h1>A</h1><p aria-labelledby="b">b</p>',
        "<h1>A</h1><h3>B</h3>",
        "<p>no heading</p>",
        "<h1>A</h1><ul><p>b</p></ul>",
        "<h1>A</h1><div></span></div>",
    ],
)
def test_the_judge_sees(body: str) -> None:
    head = '<!doctype html><html lang="en"><head><title>A</title></head>'
    assert problems(f"{head}<body>{body}</body></html>")


class _Words(HTMLParser):
    """How many bytes of a page are the words of its text."""

    size = 0

    def handle_data(self, data: str) -> None:
        self.size += len(data.encode())


def _weight(html: str) -> int:
    """Bytes of a page with its styles and modules, without its words."""
    words = _Words()
    words.feed(html)
    files = re.findall(r'(?:href|src)="/static/([^"]+\.(?:css|js|svg))"', html)
    found = [finders.find(name) for name in dict.fromkeys(files)]
    assert found
    assert all(found)
    return len(html.encode()) - words.size + sum(Path(f).stat().st_size for f in found)


def test_no_page_is_heavy(pages: dict[str, str]) -> None:
    weights = {address: _weight(html) for address, html in pages.items()}
    assert {a: weight for a, weight in weights.items() if weight > WEIGHT} == {}


def test_pages_say_their_language_and_which_way_they_run(
    pages: dict[str, str],
) -> None:
    for address, html in pages.items():
        arabic = address.startswith("/ar/")
        told = '<html lang="ar" dir="rtl">' if arabic else '<html lang="en" dir="ltr">'
        assert told in html, address


def test_pages_have_titles_of_their_own(pages: dict[str, str]) -> None:
    titles = Counter(
        re.search("<title>(.*?)</title>", html, re.DOTALL)[1]  # type: ignore[index]
        for address, html in pages.items()
        if "?" not in address and "/ar/" not in address
    )
    assert [title for title, count in titles.items() if count > 1] == []
