"""Documents in lists: each as plain words, ready for the page.

A list of twenty is most of what a page costs, so that the words are put together here
and the template only places them.
"""

from collections.abc import Iterable
from typing import TypedDict

from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, get_language_bidi, ngettext

from archive.models import AccessCopy, DocumentKind, PointRole
from archive.search.snippets import Segments

from .dates import in_words
from .writing import direction_of


class Row(TypedDict):
    """What a list shows of one document; `tongue` and `snippets` are HTML."""

    url: str
    title: str
    tongue: str
    date: str
    is_inferred: bool
    byline: str
    facts: list[str]
    language: str
    snippets: list[str]


def rows(copies: Iterable[AccessCopy]) -> list[Row]:
    """The rows of *copies*, which may have `snippets` and the `roles` of a name."""
    return [_row(copy) for copy in copies]


def _row(copy: AccessCopy) -> Row:
    return {
        "url": copy.get_absolute_url(),
        "title": copy.display_title,
        "tongue": title_tongue(copy),
        "date": in_words(copy.date_edtf),
        "is_inferred": copy.date_basis == "inferred",
        "byline": copy.byline,
        "facts": [*filter(None, _facts(copy))],
        "language": copy.language or "und",
        "snippets": [marked(snippet) for snippet in getattr(copy, "snippets", ())],
    }


def _facts(copy: AccessCopy) -> Iterable[str]:
    yield str(DocumentKind(copy.kind).label)
    yield copy.source_site
    if n := copy.signatory_count:
        yield ngettext("%(n)s signatory", "%(n)s signatories", n) % {"n": n}
    for role in getattr(copy, "roles", ()):
        yield str(PointRole(role).label)


def marked(snippet: Segments) -> str:
    """The words of *snippet* as HTML, those sought in `mark`."""
    return format_html_join(
        "",
        "{}",
        (
            (format_html("<mark>{}</mark>", words) if is_marked else words,)
            for words, is_marked in snippet
        ),
    )


def tongue(language: str, way: str) -> str:
    """`lang` and `dir` of words in *language* (BCP 47; may be unknown)."""
    return format_html('lang="{}" dir="{}"', language or "und", way)


def own_tongue() -> str:
    """`lang` and `dir` of the archive's own words among those of a document."""
    return tongue(get_language(), "rtl" if get_language_bidi() else "ltr")


def title_tongue(copy: AccessCopy) -> str:
    """`lang` and `dir` of a title; where there is none, of our own words."""
    if not copy.title:
        return own_tongue()
    return tongue(copy.language, direction_of(copy.title))
