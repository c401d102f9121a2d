"""Everyone who signed: names as printed, and the page of a name nobody has resolved."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from archive.models import AccessCopy, AccessPoint, Organisation, Person

from .authorities import DOCUMENTS, NEWEST_FIRST, ROWS

FROM_LENGTH = 250
# So many bodies and people of one name are listed; a page says how many more there are.
MEANINGS = 5


@dataclass
class Entry:
    """One name of the directory: how it is printed, and whom it means where known."""

    normalised: str
    name: str
    count: int = 0
    meant: list[Organisation | Person] = field(default_factory=list)
    others: int = 0
    is_open: bool = False

    @property
    def url(self) -> str:
        """The page of the name itself."""
        return reverse("signatory", args=[self.normalised])


class Directory(TemplateView):
    """Names in alphabetical order; `from` in the address says where to begin."""

    template_name = "archive/signatory_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        begin = _normalised(self.request.GET.get("from", ""))
        names = (
            AccessPoint.objects.signatures()
            .filter(normalised__gte=begin)
            .order_by("normalised", "pk")
            .distinct("normalised")
            .values_list("normalised", "name")[: ROWS + 1]
        )
        found = [Entry(normalised, name) for normalised, name in names]
        entries = found[:ROWS]
        _resolve(entries)
        return super().get_context_data(
            section="signatories",
            entries=entries,
            begin=begin,
            next=found[ROWS].normalised if len(found) > ROWS else None,
            **kwargs,
        )


def _resolve(entries: list[Entry]) -> None:
    """Fills in how often each name signed and whom it means. Three queries at most."""
    by_name = {entry.normalised: entry for entry in entries}
    rows = (
        AccessPoint.objects.signatures()
        .filter(normalised__in=by_name)
        .order_by()
        .values_list("normalised", "organisation", "person")
        .annotate(Count("access_copy", distinct=True))
    )
    meant: dict[str, set[tuple[type, int]]] = defaultdict(set)
    for name, organisation, person, count in rows:
        by_name[name].count += count
        if person:
            meant[name].add((Person, person))
        elif organisation:
            meant[name].add((Organisation, organisation))
        else:
            by_name[name].is_open = True
    shown = {name: sorted(pairs, key=str)[:MEANINGS] for name, pairs in meant.items()}
    keys = {pair for pairs in shown.values() for pair in pairs}
    known = {
        (model, record.pk): record
        for model in (Organisation, Person)
        for record in model.objects.filter(pk__in=[k for m, k in keys if m is model])
    }
    for name, pairs in shown.items():
        by_name[name].meant = [known[pair] for pair in pairs]
        by_name[name].others = len(meant[name]) - len(pairs)


@require_safe
def signatory(request: HttpRequest, name: str) -> HttpResponse:
    """The page of a printed name: every form, every document.

    A name that only ever means one body or person leads there.
    """
    key = _normalised(name)
    if key != name:
        return redirect("signatory", key, permanent=True) if key else _unknown()
    points = AccessPoint.objects.signatures().filter(normalised=key)
    entry = Entry(key, name)
    forms = list(
        points.order_by()
        .values_list("name")
        .annotate(Count("pk"))
        .order_by("-pk__count")
    )
    if not forms:
        _unknown()
    _resolve([entry])
    if len(entry.meant) == 1 and not entry.is_open:
        return redirect(entry.meant[0])
    page = NEWEST_FIRST.page(
        AccessCopy.objects.filter(pk__in=points.values("access_copy")).lean(),
        request.GET.get("after"),
        size=DOCUMENTS,
    )
    context = {
        "section": "signatories",
        "entry": entry,
        "name": forms[0][0],
        "forms": forms,
        "page": page,
    }
    return render(request, "archive/signatory_detail.html", context)


def _unknown() -> HttpResponse:
    raise Http404


def _normalised(words: str) -> str:
    return AccessPoint._meta.get_field("normalised").compute(words[:FROM_LENGTH])
