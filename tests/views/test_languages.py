"""The interface in two languages: the address decides, and nothing is left out."""

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation
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
CATALOGUES = PROJECT / "archive" / "locale"
TRANSLATED = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
RIGHT_TO_LEFT = {"ar", "ckb"}
# What readers see; the desk has its own words.
READ = ["archive/models", "archive/views", "archive/templatetags", "archive/search"]
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
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


def put_in(words: str) -> set[str]:
    """The names of what is put into *words*."""
    return set(PLACEHOLDER.findall(words))


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


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_translation_is_complete(language: str) -> None:
    path = CATALOGUES / language / "LC_MESSAGES" / "django.mo"
    with path.open("rb") as file:
        translated = gettext.GNUTranslations(file)
    known = translated._catalog  # type: ignore[attr-defined]
    words = {key[0] if isinstance(key, tuple) else key for key in known if key}
    missing = sorted(all_marked() - words)
    assert not missing, (
        f"{missing} not translated: manage.py makemessages -l {language}, write the "
        "words, manage.py compilemessages"
    )
    assert all(known.values())


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_what_is_put_in(language: str) -> None:
    path = CATALOGUES / language / "LC_MESSAGES" / "django.mo"
    with path.open("rb") as file:
        known = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    for key, words in known.items():
        said = key[0] if isinstance(key, tuple) else key
        if said and not isinstance(key, tuple):
            assert put_in(words) == put_in(said), said
        assert put_in(words) <= put_in(said) | {"n"}, said


@pytest.mark.parametrize("language", TRANSLATED)
def test_pages_run_the_way_of_their_language(
    client: Client, db: None, language: str
) -> None:
    page = client.get(f"/{language}/documents/")
    way = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    assert page.headers["Content-Language"] == language
    assert f'<html lang="{language}" dir="{way}">' in page.content.decode()
    with translation.override(language):
        heading = translation.gettext("Documents")
    assert f"<h1>{heading}</h1>" in page.content.decode()


def test_errors_speak_the_language_of_the_address(client: Client, db: None) -> None:
    page = client.get("/ar/documents/99/")
    assert page.status_code == 404
    assert '<html lang="ar" dir="rtl">' in page.content.decode()
    assert 'action="/ar/documents/"' in page.content.decode()
