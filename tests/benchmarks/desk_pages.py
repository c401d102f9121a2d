"""Every page of the editors' desk over a full catalogue, each with its name.

The settings must be set up before this is imported.
"""

import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Model
from django.urls import reverse
from full_desk import BIG, PLAN
from full_queues import KNOWN, LONG

from archive.admin.queue_places import PLACES
from archive.models import (
    Conflict,
    Document,
    ImportRow,
    ImportRun,
    Mention,
    Signatory,
)

SEARCHES = ("basra oil", "union", "عمال", "77", "zzz", "statements/77")
LINK = re.compile(r'href="(\?[^"]*)"')
Page = tuple[str, str, dict[str, Any] | None]
"""What a page is called, its address, what is sent to it (None: it is looked at)."""
Look = Callable[[str], str]
"""Gets the text of the page at an address."""


def every_page(look: Look) -> Iterator[Page]:
    """All of them but the lists under two conditions at once."""
    yield from queues()
    yield from lists(look)
    yield from records()
    yield from narrowed_lists()
    yield from acts()
    yield from choices()


def lists(look: Look) -> Iterator[Page]:
    """Every list, and whatever its page leads to by filter, order or number."""
    for model in admin.site._registry:
        page = address(model, "changelist")
        name = model._meta.model_name
        yield f"{name}, list", page, None
        html = look(page)
        for query in sorted({unescape(found) for found in LINK.findall(html)}):
            if re.fullmatch(r"\?p=[3-9]", query):
                continue  # as the second page, and the last
            yield f"{name}, list {query}", page + query, None
        for term in SEARCHES if 'id="searchbar"' in html else ():
            yield f"{name}, search {term}", f"{page}?q={term}", None


def records() -> Iterator[Page]:
    """The pages of one record of every kind, neither the first nor the last."""
    for model in admin.site._registry:
        record = model._default_manager.order_by("pk")[7:8].first()
        if record is None:
            continue
        for page in ("change", "history", "delete"):
            name = f"{model._meta.model_name}, {page}"
            yield name, address(model, page, record.pk), None
    yield "long document, change", address(Document, "change", LONG), None
    yield "long document, desk", reverse("admin:desk", args=[LONG]), None
    yield "big import, page", address(ImportRun, "change", BIG), None
    yield "big import, undo", reverse("admin:undo_run", args=[BIG]), None
    for query in ("", "?p=200", "?outcome=failed", "?outcome=missing"):
        page = reverse("admin:import_plan", args=[PLAN])
        yield f"big plan {query}", page + query, None


def narrowed_lists() -> Iterator[Page]:
    """Lists to which other pages lead: the rows of one record; every order of them."""
    for model, query in (
        (ImportRow, f"run__id__exact={BIG}"),
        (ImportRow, f"run__id__exact={BIG}&outcome__exact=failed"),
        (ImportRow, f"run__id__exact={BIG}&outcome__exact=missing"),
        (Signatory, f"document__id__exact={LONG}"),
        (Signatory, "document__id__exact=77"),
        (Mention, f"document__id__exact={LONG}"),
    ):
        page = address(model, "changelist")
        for more in ("", "&p=2", "&o=1", "&o=-2", "&q=basra", "&q=77"):
            yield (
                f"{model._meta.model_name}, {query}{more}",
                f"{page}?{query}{more}",
                None,
            )


def crossed(look: Look) -> Iterator[Page]:
    """Every filter of every list in every order, and with words."""
    for model in admin.site._registry:
        page = address(model, "changelist")
        links = {unescape(found) for found in LINK.findall(look(page))}
        orders = sorted(
            {f"o={one[1]}" for q in links if (one := re.match(r"\?o=(-?\d+)$", q))}
        )
        filters = sorted(q for q in links if not re.match(r"\?[opq]=", q) and q != "?")
        for query in filters:
            for more in (*orders, "q=union", "q=zzz", "p=100"):
                name = f"{model._meta.model_name}, crossed {query}&{more}"
                yield name, f"{page}{query}&{more}", None


def acts() -> Iterator[Page]:
    """The pages on which acts over a selection are looked at before they happen."""
    page = address(Document, "changelist")
    keys = list(Document.objects.order_by("-pk").values_list("pk", flat=True)[:50])
    for name in ("publish_selected", "withdraw_selected", "tag_selected", "link_event"):
        for across in ("0", "1"):
            sent = {"action": name, "_selected_action": keys, "select_across": across}
            yield f"{name}, of all: {across}", page, sent


def choices() -> Iterator[Page]:
    """Every autocomplete, without and with letters."""
    page = reverse("admin:autocomplete")
    for model, model_admin in admin.site._registry.items():
        for field in model_admin.autocomplete_fields:
            for term in ("", "basra", "union"):
                asked = {
                    "app_label": model._meta.app_label,
                    "model_name": model._meta.model_name,
                    "field_name": field,
                    "term": term,
                }
                name = f"{model._meta.model_name}.{field}, autocomplete {term}"
                yield name, f"{page}?{urlencode(asked)}", None


def queues() -> Iterator[Page]:
    """The first page, every queue, narrowed and not, what comes next; the desk."""
    narrowed = (
        "",
        "?kind=article",
        "?language=ar",
        "?run=7",
        "?who=mine",
        "?who=nobody",
    )
    for query in narrowed:
        yield f"first page {query}", reverse("admin:index") + query, None
        for name, place in PLACES.items():
            if place.row_page:
                page = reverse("admin:queue", args=[name])
                yield f"queue {name} {query}", page + query, None
                following = reverse("admin:next_in_queue", args=[name])
                yield f"next in {name} {query}", following + query, None
            else:
                more = f"&of={place.list_query['of']}"
                page = reverse("admin:resolve_names")
                yield f"resolve {name} {query}", page + (query or "?run=") + more, None
    document = Document.objects.order_by("pk")[7].pk
    yield "desk", reverse("admin:desk", args=[document]), None
    names = reverse("admin:resolve_names")
    for key in (document, LONG):
        yield f"resolve document {key}", f"{names}?document={key}", None
    yield "resolve, later", f"{names}?of=signatory&after=400", None
    yield "alike", reverse("admin:alike_documents", args=[1]), None
    for kind in ("organisation", "person", "place", "event"):
        yield f"merge {kind}", reverse("admin:merge", args=[kind, 1, KNOWN]), None
    conflict = Conflict.objects.open().order_by("pk").first()
    yield "open conflict", address(Conflict, "change", conflict.pk), None


def address(model: type[Model], page: str, *args: object) -> str:
    """An address of the admin of *model*."""
    name = f"{model._meta.app_label}_{model._meta.model_name}_{page}"
    return reverse(f"admin:{name}", args=args)
