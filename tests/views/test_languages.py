"""The interface in two languages: the address decides, and nothing is left out."""

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from django.utils.translation.template import templatize

from archive.models import (
    DocumentKind,
    EventKind,
    LineageKind,
    Measure,
    NameKind,
    OrganisationKind,
    PlaceKind,
    PointRole,
)
from archive.views.languages import address_in, language_of

PROJECT = Path(__file__).parents[2]
CATALOGUE = PROJECT / "archive" / "locale" / "ar" / "LC_MESSAGES" / "django.mo"
# What readers see; the desk has its own words.
READ = ["archive/models", "archive/views", "archive/templatetags", "archive/search"]
FUNCTIONS = {"_", "gettext", "gettext_lazy", "pgettext", "gettext_noop"}


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/", "en"),
        ("/ar/", "ar"),
        ("/ar/events/", "ar"),
        ("/arabia/", "en"),
        ("", "en"),
    ],
)
def test_the_first_word_of_the_address_is_the_language(
    path: str, language: str
) -> None:
    assert language_of(path) == language


@pytest.mark.parametrize(
    ("language", "path", "other"),
    [
        ("ar", "/events/?q=a", "/ar/events/?q=a"),
        ("en", "/ar/events/?q=a", "/events/?q=a"),
        ("ar", "/ar/", "/ar/"),
        ("en", "/", "/"),
    ],
)
def test_every_page_has_a_twin(language: str, path: str, other: str) -> None:
    assert address_in(language, path) == other


def test_arabic_pages_run_right_to_left_and_link_to_each_other(
    client: Client, published
) -> None:
    document = published(title="To the port")
    page = client.get("/ar/documents/")
    text = page.content.decode()
    assert page.headers["Content-Language"] == "ar"
    assert '<html lang="ar" dir="rtl">' in text
    assert f'href="/ar{document.access_copy.get_absolute_url()}"' in text
    assert 'href="/documents/" lang="en"' in text


def test_neither_header_nor_cookie_changes_the_language(client: Client, db) -> None:
    client.cookies["django_language"] = "ar"
    page = client.get("/", headers={"accept-language": "ar"})
    assert '<html lang="en"' in page.content.decode()


def test_labels_that_readers_see_are_marked_where_they_are_said() -> None:
    kinds = (DocumentKind, PointRole, OrganisationKind, PlaceKind, EventKind)
    for choices in (*kinds, NameKind, LineageKind, Measure):
        missing = {str(label) for label in choices.labels} - all_marked()
        assert not missing, f"{missing} of {choices.__name__} cannot be translated"


def marked_in_python(source: str) -> Iterator[str]:
    """The words that a module marks for translation."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        words = [
            argument.value
            for argument in node.args
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if node.func.id in FUNCTIONS and words:
            yield "\x04".join(words)


def marked_in_template(source: str) -> Iterator[str]:
    """The words that a template marks for translation."""
    marked = re.sub(r"\bX+\b", "", templatize(source))
    for found in re.finditer(
        r"""gettext\(u?(?P<words>'''.*?'''|\"\"\".*?\"\"\"|'(?:\\.|[^'])*'|"(?:\\.|[^"])*")""",
        marked,
        re.DOTALL,
    ):
        yield ast.literal_eval(found["words"])


def all_marked() -> set[str]:
    found: set[str] = set()
    modules = [path for folder in READ for path in (PROJECT / folder).rglob("*.py")]
    for path in [*modules, PROJECT / "archive" / "feeds.py"]:
        found |= set(marked_in_python(path.read_text(encoding="utf-8")))
    public = (PROJECT / "templates" / "archive").rglob("*.html")
    for path in [*public, *(PROJECT / "templates").glob("*.html")]:
        found |= set(marked_in_template(path.read_text(encoding="utf-8")))
    return found


def test_words_are_found_where_they_are_marked() -> None:
    marked = all_marked()
    assert {"Documents", "month\x04January", "no date", "statement"} <= marked
    assert len(marked) > 200


def test_arabic_is_complete() -> None:
    with CATALOGUE.open("rb") as file:
        arabic = gettext.GNUTranslations(file)
    known = arabic._catalog  # type: ignore[attr-defined]
    words = {key[0] if isinstance(key, tuple) else key for key in known if key}
    missing = sorted(all_marked() - words)
    assert not missing, (
        f"{missing} not translated: manage.py makemessages -l ar, write the Arabic, "
        "manage.py compilemessages"
    )
    assert all(known.values())


def test_errors_speak_the_language_of_the_address(client: Client, db: None) -> None:
    page = client.get("/ar/documents/99/")
    assert page.status_code == 404
    assert '<html lang="ar" dir="rtl">' in page.content.decode()
    assert 'action="/ar/documents/"' in page.content.decode()
