"""The public pages as a browser sees them: accessible, within their frame, strict."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from archive.models import AccessCopy, AccessVersion

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
    "/documents/?q=nothing&signatory=basra&kind=article",
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
    "/map/events/",
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
    copies = AccessCopy.objects.all()
    older = [
        f"/documents/{version.document_id}/version/{page}/"
        for version in AccessVersion.objects.all()
        for page in (version.number, "all", f"{version.number}/changes/2")
    ]
    return PAGES + [copy.get_absolute_url() for copy in copies] + older


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


@pytest.mark.parametrize("language", ["", "/ar", "/ckb", "/fr"])
def test_no_page_is_wider_than_the_window(site: str, page: Page, language: str) -> None:
    wide = []
    for address in addresses():
        page.goto(f"{site}{language}{address}")
        for width in (320, 390, 768, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append((address, width))
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


def test_a_list_is_narrowed_while_one_types(site: str, page: Page) -> None:
    page.goto(f"{site}/documents/")
    field = page.locator(".live-filter input")
    shown = page.locator("#facets li:visible")
    whole = shown.count()
    field.fill("joint")
    assert 0 < shown.count() < whole
    field.fill("no such thing")
    assert shown.count() == 0
    assert page.locator(".live-filter [role=status]").inner_text()
    field.fill("")
    assert shown.count() >= whole


def test_what_means_the_same_lights_up_together(site: str, page: Page) -> None:
    page.goto(f"{site}/map/")
    page.locator('.names a[href="/places/basra/"]').hover()
    assert page.locator("svg a.lit").count() == 1
    page.locator("h1").hover()
    assert page.locator(".lit").count() == 0


def test_pages_are_whole_without_modules(site: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    for address in addresses():
        response = plain.goto(f"{site}{address}")
        assert response is not None
        assert response.status == 200
    plain.goto(f"{site}/documents/")
    assert plain.locator(".live-filter:visible").count() == 0
    assert plain.locator("#facets li").count() > 0
    context.close()


def test_nothing_moves_while_a_page_comes_in(site: str, page: Page) -> None:
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => {"
        " for (const one of list.getEntries()) window.moved += one.value;"
        "}).observe({type: 'layout-shift', buffered: true});"
    )
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        for address in addresses():
            page.goto(f"{site}{address}", wait_until="networkidle")
            assert page.evaluate("window.moved") < 0.01, (width, address)


def test_every_link_can_be_reached_by_key_alone(site: str, page: Page) -> None:
    for address in ("/documents/", "/map/events/", "/organisations/dockers-union/"):
        page.goto(f"{site}{address}")
        wanted = page.evaluate(
            "[...document.querySelectorAll('a[href], button, input, select, summary')]"
            ".filter((e) => e.checkVisibility()).length"
        )
        reached = set()
        for _ in range(wanted + 5):
            page.keyboard.press("Tab")
            reached.add(
                page.evaluate(
                    "[...document.querySelectorAll('*')].indexOf(document.activeElement)"
                )
            )
        assert len(reached) >= wanted, address
