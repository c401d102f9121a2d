"""The public pages as a browser sees them: accessible, within their frame, strict."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from archive.models import AccessCopy

from .catalogue import make_catalogue

pytestmark = pytest.mark.browser

RULES = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ]
}
PAGES = [
    "/",
    "/documents/",
    "/documents/?q=nothing+like+this",
    "/organisations/",
    "/organisations/?q=nothing",
    "/organisations/dockers-union/",
    "/people/",
    "/people/layla-hadi/",
    "/signatories/",
    "/signatories/league of b/",
    "/events/",
    "/events/march/",
    "/timeline/",
    "/places/",
    "/places/basra/",
    "/map/",
    "/tags/",
    "/tags/strike/",
    "/periodicals/",
    "/periodicals/weekly/",
    "/about/",
]


@pytest.fixture
def site(live_server: LiveServer) -> Iterator[str]:
    """The address of a site with a small catalogue."""
    make_catalogue()
    return live_server.url


def addresses() -> list[str]:
    """All pages, those of the documents included."""
    return PAGES + [copy.get_absolute_url() for copy in AccessCopy.objects.all()]


@pytest.mark.parametrize("language", ["", "/ar"], ids=["english", "arabic"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(site: str, page: Page, scheme: str, language: str) -> None:
    page.emulate_media(color_scheme=scheme)
    found = []
    for address in addresses():
        page.goto(f"{site}{language}{address}")
        results = Axe().run(page, options=RULES)
        if results.violations_count:
            found.append(f"{address}\n{results.generate_report()}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["", "/ar"], ids=["english", "arabic"])
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_no_page_is_wider_than_the_window(
    site: str, page: Page, width: int, language: str
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    wide = []
    for address in addresses():
        page.goto(f"{site}{language}{address}")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(address)
    assert wide == []


def test_text_at_twice_the_size_does_not_break(site: str, page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 800})
    wide = []
    for address in addresses():
        page.goto(f"{site}{address}")
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        if page.evaluate("document.documentElement.scrollWidth") > 640:
            wide.append(address)
    assert wide == []


def test_the_first_key_leads_past_the_head(site: str, page: Page) -> None:
    page.goto(site)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_nothing_is_asked_of_other_sites_and_nothing_is_kept(
    site: str, page: Page
) -> None:
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url))
    for address in addresses():
        page.goto(f"{site}{address}")
    assert not {url for url in asked if not url.startswith(site)}
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
