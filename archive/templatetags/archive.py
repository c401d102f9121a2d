"""What the public templates need beside Django's own tags."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import (
    get_language,
    get_language_info,
    gettext,
    gettext_lazy,
)

from archive.models import AccessCopy, NameKind, PointRole
from archive.views import rows
from archive.views.choices import Choice
from archive.views.dates import adds_to, in_words, month_names
from archive.views.languages import address_in
from archive.views.writing import direction_of, direction_of_script

register = template.Library()

T = TypeVar("T")

# Those that Django does not know, or does not name in every language of ours.
LANGUAGE_NAMES = {
    "und": gettext_lazy("not known"),
    "ckb": gettext_lazy("Central Kurdish (Sorani)"),
    "ku": gettext_lazy("Kurdish"),
}
LONG_HEADING = 90  # characters

register.filter("date_words", in_words)
register.filter("document_rows", rows.rows)
register.simple_tag(rows.own_tongue)
register.simple_tag(rows.title_tongue)


@register.filter
def date_gloss(copy: AccessCopy) -> str:
    """The date in our words, where they say more than the printed ones."""
    words = in_words(copy.date_edtf)
    return words if adds_to(copy.date_as_printed, words) else ""


@register.filter
def day_words(day: date) -> str:
    """A day of any year: "6 August"."""
    return f"{day.day} {month_names()[day.month - 1]}"


@register.filter
def day_of(moment: datetime) -> str:
    """The day of a moment in the archive's time zone, in words."""
    return in_words(timezone.localdate(moment).isoformat())


@register.filter
def with_next(rows: Sequence[T]) -> list[tuple[T, T | None]]:
    """Each of *rows* with the one after it; the last with None."""
    return list(zip(rows, [*rows, None][1:], strict=True))


@register.filter
def is_long(name: object) -> bool:
    """Whether a heading of these words is better set smaller."""
    return len(str(name)) > LONG_HEADING


@register.filter
def grouped(number: int) -> str:
    """A number with its thousands set apart by a thin space, in any language."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


@register.filter
def direction(text: object) -> str:
    """ "rtl" or "ltr", by the letters of *text*."""
    return direction_of(str(text))


@register.simple_tag(takes_context=True)
def absolute(context: template.Context, path: str) -> str:
    """*path* with scheme and host, for those who read the page elsewhere."""
    return context["request"].build_absolute_uri(path)


@register.filter
def language_words(code: str) -> str:
    """The name of a language (BCP 47) in the language of the page."""
    bare = code.split("-")[0]
    if bare in LANGUAGE_NAMES:
        return str(LANGUAGE_NAMES[bare])
    try:
        return get_language_info(bare)["name_translated"]
    except KeyError:
        return code


@register.simple_tag
def tongue(language: str, text: object = "", script: str = "") -> str:
    """`lang` and `dir` of words in *language* (BCP 47; may be unknown)."""
    way = direction_of_script(script) if script else direction_of(str(text))
    return rows.tongue(language, way)


@register.simple_tag
def navigation(section: str) -> str:
    """The way to all parts of the site, *section* marked as the one we are in."""
    return _navigation(get_language(), section)


@lru_cache(maxsize=100)
def _navigation(_language: str | None, section: str) -> str:
    return render_to_string("archive/includes/navigation.html", {"section": section})


@register.simple_tag(takes_context=True)
def page_languages(context: template.Context) -> list[dict[str, object]]:
    """The languages of the interface, each with the address of this page in it."""
    request: HttpRequest | None = context.get("request")
    active = get_language()
    return [
        {
            "code": code,
            "name": name,
            "url": address_in(code, request.get_full_path() if request else "/"),
            "path": address_in(code, request.path if request else "/"),
            "is_active": code == active,
        }
        for code, name in settings.LANGUAGES
    ]


@register.filter
def choice_words(choice: Choice) -> str:
    """The value of a facet as readers know it."""
    if choice.name == "language":
        return language_words(choice.facet.value)
    if choice.name == "from":
        return gettext("from %(date)s") % {"date": choice.facet.value}
    if choice.name == "to":
        return gettext("until %(date)s") % {"date": choice.facet.value}
    return choice.facet.label


_CHOICE = (
    '<li><a href="?{}" rel="nofollow"><bdi>{}</bdi>'
    '<span class="count">{}</span></a></li>'
)
_CHOSEN = _CHOICE.replace('"nofollow"', '"nofollow" aria-current="true"')


@register.simple_tag
def choice_items(choices: Iterable[Choice]) -> str:
    """*choices* as items of a list: the words, how many documents, the address."""
    return rows.set_in_html(
        (
            _CHOSEN if choice.facet.selected else _CHOICE,
            (choice.query, choice_words(choice), grouped(choice.facet.count)),
        )
        for choice in choices
    )


@register.filter
def name_kind(kind: str) -> str:
    """What sort of name a variant is: "acronym", "former name", …"""
    return str(NameKind(kind).label)


@register.filter
def role_label(role: str) -> str:
    """What tied a name to a document: "issuer", "mentioned", …"""
    return str(PointRole(role).label)
