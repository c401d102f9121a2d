"""One queue: its rows, whose they are, and acts over a selection; the next row."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.http import urlencode

from archive.curation.assigning import assign, give_back, lay_aside
from archive.curation.deciding import decide
from archive.curation.review import BY_NAME, COUNTED, Queue, following, waiting
from archive.models import Assignment, LinkStatus

from .desk_text import words_around
from .locking import seen_in, state_of
from .queue import colleagues, narrowing
from .queue_places import PLACES, Narrowed, address_of, number

SHOWN = 50
SUGGESTED = frozenset({"mentions", "figures", "events"})


def queue_list(request: HttpRequest, name: str) -> HttpResponse:
    """Shows the rows of a queue, oldest first; POST acts on those ticked."""
    queue = _queue(request, name)
    narrowed = Narrowed(request)
    if request.method == "POST":
        _act(request, queue)
        return HttpResponseRedirect(request.get_full_path())
    after = number(request.GET.get("after", ""))
    rows = narrowed.filter.of(queue).select_related(*queue.along).order_by("pk")
    found = list(rows.filter(pk__gt=after)[: SHOWN + 1])
    count = waiting([queue], narrowed.filter)[name]
    bulk = PLACES[name].bulk
    context = {
        **admin.site.each_context(request),
        **narrowing(narrowed),
        "title": queue.label,
        "queue": queue,
        "rows": _shown(queue, found[:SHOWN], narrowed),
        "count": f"more than {COUNTED}" if count > COUNTED else count,
        "later": narrowed.added_to(request.path, after=found[SHOWN - 1].pk)
        if len(found) > SHOWN
        else "",
        "earlier": narrowed.added_to(request.path) if after else "",
        "bulk": f"{reverse(f'admin:{bulk[0]}')}?{urlencode(bulk[1])}" if bulk else "",
        "next": narrowed.added_to(reverse("admin:next_in_queue", args=[name])),
        "are_suggested": name in SUGGESTED,
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/queue_list.html", context)


def next_in(request: HttpRequest, name: str) -> HttpResponse:
    """Goes to the next row of a queue, after the one named by ?after=."""
    queue = _queue(request, name)
    narrowed = Narrowed(request)
    row = following(queue, narrowed.filter, number(request.GET.get("after", "")))
    if row is None:
        messages.success(request, f"Nothing waits any more: {queue.label}")
        return HttpResponseRedirect(narrowed.added_to(reverse("admin:index")))
    return HttpResponseRedirect(address_of(queue, row, narrowed))


def _queue(request: HttpRequest, name: str) -> Queue:
    queue = BY_NAME.get(name)
    if queue is None or not PLACES[name].row_page:
        raise Http404
    if not request.user.has_perm(queue.permission):
        raise PermissionDenied
    return queue


def _shown(queue: Queue, rows: list[Any], narrowed: Narrowed) -> list[dict[str, Any]]:
    """Each row with its page and who has it."""
    taken = Assignment.objects.filter(queue=queue.name, row__in=[r.pk for r in rows])
    people = {a.row: a.person.get_username() for a in taken.select_related("person")}
    return [
        {
            "row": row,
            "address": address_of(queue, row, narrowed),
            "person": people.get(row.pk, ""),
            "state": state_of(row) if queue.name in SUGGESTED else "",
            "around": words_around(row.passage) if "passage" in queue.along else None,
        }
        for row in rows
    ]


def _act(request: HttpRequest, queue: Queue) -> None:
    """Carries out the button that was pressed on the rows that were ticked."""
    ticked = {number(key) for key in request.POST.getlist("row")[:SHOWN]} - {0}
    keys = list(queue.rows().filter(pk__in=ticked).values_list("pk", flat=True))
    act = ACTS.get(request.POST.get("act", ""))
    if act is None:
        raise PermissionDenied
    if not keys:
        messages.warning(request, "Tick the rows first.")
        return
    act(request, queue, keys)


def take(request: HttpRequest, queue: Queue, keys: list[int]) -> None:
    """The rows are the editor's own."""
    count = assign(queue.name, keys, to=request.user, by=request.user)
    messages.success(request, f"{count} taken: they are yours.")


def give(request: HttpRequest, queue: Queue, keys: list[int]) -> None:
    """The rows are given to the person named, who must be able to deal with them."""
    if not request.user.has_perm("archive.add_assignment"):
        raise PermissionDenied
    person = _colleague(request, queue)
    if person is not None:
        count = assign(queue.name, keys, to=person, by=request.user)
        messages.success(request, f"{count} given to {person.get_username()}.")


def _colleague(request: HttpRequest, queue: Queue) -> Any | None:
    """The person named in the form; says what is wrong where there is none."""
    name = request.POST.get("person", "").strip()[:150]
    people = get_user_model()._default_manager.filter(is_active=True, is_staff=True)
    person = people.filter(username=name).first()
    if person is None:
        known = ", ".join(colleagues())
        problem = f"Nobody who works here is called “{name}”. There are: {known}."
    elif not person.has_perm(queue.permission):
        problem = f"{name} may not do this work: choose somebody who may."
    else:
        return person
    messages.error(request, problem)
    return None


def return_(request: HttpRequest, queue: Queue, keys: list[int]) -> None:
    """Nobody has the rows any more."""
    messages.success(request, f"{give_back(queue.name, keys)} given back.")


def idle(request: HttpRequest, queue: Queue, keys: list[int]) -> None:
    """There is nothing to do with the rows."""
    if not queue.may_be_idle:
        raise PermissionDenied
    count = lay_aside(queue.name, keys, by=request.user)
    messages.success(request, f"{count} laid aside: they do not wait any more.")


def _decide(status: LinkStatus) -> Callable[[HttpRequest, Queue, list[int]], None]:
    def act(request: HttpRequest, queue: Queue, keys: list[int]) -> None:
        if queue.name not in SUGGESTED:
            raise PermissionDenied
        model, seen = queue.rows().model, seen_in(request)
        with transaction.atomic():
            rows = model._default_manager.filter(pk__in=keys).order_by("pk")
            locked = rows.select_for_update(of=("self",))
            fresh = [row.pk for row in locked if state_of(row) == seen.get(row.pk)]
            count = decide(model, fresh, status=status, by=request.user)
        messages.success(request, f"{count} {status.label}.")
        if stale := len(keys) - len(fresh):
            told = f"{stale} left alone: somebody changed them while you looked."
            messages.warning(request, f"{told} They are shown as they are now.")

    return act


ACTS: dict[str, Callable[[HttpRequest, Queue, list[int]], None]] = {
    "take": take,
    "give": give,
    "return": return_,
    "idle": idle,
    "confirm": _decide(LinkStatus.CONFIRMED),
    "reject": _decide(LinkStatus.REJECTED),
}

admin.site.pages += [
    path("queue/<slug:name>/", admin.site.admin_view(queue_list), name="queue"),
    path("next/<slug:name>/", admin.site.admin_view(next_in), name="next_in_queue"),
]
