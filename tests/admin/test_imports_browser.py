"""Imports at the desk in a real browser: axe, a narrow screen, both colour schemes."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from archive.intake.batches import share_out, take
from archive.models import ImportRun
from archive.tasks import begin_import, import_now
from tests.intake.conftest import Tree, statement

from .test_admin_browser import WCAG, logged_in
from .test_taking_in import TEXT

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ARABIC = """بيان تضامن مع عمال ميناء أم قصر

بيان اتحاد عمال النفط

البصرة، ٩ أيلول ٢٠١٨

قتل ما لا يقل عن ١٠ متظاهرين في البصرة. ندعو جميع النقابات إلى الاحتجاج.

الموقعون:
• اتحاد نقابات العمال
• رابطة المرأة
"""


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "tree"
    root.mkdir()
    return Tree(root)


@pytest.fixture
def runs(tree) -> dict[str, ImportRun]:
    """An import that is done, one half way, and a plan of another."""
    tree.write(b"%PDF-1.7 broken", "bad.pdf")
    tree.write(ARABIC, "arabic.txt")
    tree.write(statement())
    done = share_out([str(tree.root)], by=None)
    import_now(done)
    tree.write(statement(title="Support the long strike of the oil workers"))
    tree.write(statement(title="A new statement of the union"), "new.txt")
    (tree.root / "arabic.txt").unlink()
    plan = share_out([str(tree.root)], by=None, plan=True)
    import_now(plan)
    half = share_out([str(tree.root)], by=None)
    begin_import(half)
    take(half.batches.get().pk, worker="a machine:42")
    return {"done": done, "plan": plan, "half": half}


@pytest.fixture
def addresses(runs) -> dict[str, str]:
    change = "admin:archive_importrun_change"
    return {
        "done": reverse(change, args=[runs["done"].pk]),
        "half": reverse(change, args=[runs["half"].pk]),
        "plan": reverse("admin:import_plan", args=[runs["plan"].pk]),
        "undo": reverse("admin:undo_run", args=[runs["done"].pk]),
        "background": reverse("admin:background"),
        "runs": reverse("admin:archive_importrun_changelist"),
        "rows": reverse("admin:archive_importrow_changelist"),
        "batches": reverse("admin:archive_importbatch_changelist"),
        "take in": reverse("admin:take_in"),
    }


def look(page, name: str) -> None:
    """Axe finds nothing, and nothing sticks out, on a desk and on a telephone."""
    for scheme, width in (("light", 1280), ("dark", 390)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        # The admin's colours change slowly; halfway they are nobody's.
        page.wait_for_timeout(400)
        found = Axe().run(page, options=WCAG)
        told = f"{name}, {scheme}, {width}: {found.generate_report()}"
        assert found.violations_count == 0, told
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{name} sticks out at {width}: {wide}"


@pytest.fixture
def measured(browser, live_server, desk):
    """A page in which axe may write inline styles, as it does to measure."""
    context = logged_in(browser.new_context(bypass_csp=True), live_server, desk)
    yield context.new_page()
    context.close()


def test_axe_finds_nothing_on_the_pages_of_imports(measured, live_server, addresses):
    for name, address in addresses.items():
        measured.goto(live_server.url + address)
        look(measured, name)


def test_axe_finds_nothing_on_readings(measured, live_server, tmp_path):
    for name, text in (("English", TEXT), ("Arabic", ARABIC)):
        measured.goto(live_server.url + reverse("admin:take_in"))
        measured.fill("[name=text]", text)
        measured.click("[name=read]")
        measured.locator(".reading").first.wait_for()
        look(measured, f"reading {name}")
    files = [tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "bad.pdf"]
    for file, text in zip(files, (TEXT, ARABIC, "%PDF broken"), strict=True):
        file.write_text(text, "utf-8")
    measured.goto(live_server.url + reverse("admin:take_in"))
    measured.set_input_files("[name=upload]", files)
    measured.click("[name=read]")
    measured.locator(".file").first.wait_for()
    look(measured, "several")


def test_the_page_of_an_import_follows_it_to_its_end(page, live_server, desk, tree):
    tree.write(statement())
    run = share_out([str(tree.root)], by=None)
    logged_in(page.context, live_server, desk)
    address = reverse("admin:archive_importrun_change", args=[run.pk])
    page.goto(live_server.url + address)
    page.get_by_text("0 of 1 files").wait_for()
    import_now(run)
    page.get_by_text("Done.", exact=True).wait_for(timeout=15_000)
    page.get_by_text("batch 1: done: 1 created").wait_for()


def test_without_scripts_the_page_refreshes_itself(browser, live_server, desk, tree):
    tree.write(statement())
    run = share_out([str(tree.root)], by=None)
    context = logged_in(
        browser.new_context(java_script_enabled=False), live_server, desk
    )
    page = context.new_page()
    address = reverse("admin:archive_importrun_change", args=[run.pk])
    page.goto(live_server.url + address)
    import_now(run)
    page.get_by_text("Done.", exact=True).wait_for(timeout=20_000)
    page.goto(live_server.url + reverse("admin:undo_run", args=[run.pk]))
    page.click("[name=undo]")
    page.get_by_text("What the undoing did").wait_for()
    context.close()
