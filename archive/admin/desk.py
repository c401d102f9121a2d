"""The annotation desk: the text on one side, what is known about it on the other."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse

from archive.curation.annotating import NobodyMeantError
from archive.curation.deciding import decide
from archive.curation.last_act import (
    NotTakenBackError,
    snapshot,
    steps_between,
    take_back,
)
from archive.curation.passages import NotInTextError
from archive.models import Document, LinkStatus

from .desk_acts import PERMISSIONS, ActForm, StaleTextError, perform
from .desk_facts import DECIDABLE, facts_of, seen_of
from .desk_text import drawn_blocks

DECIDED = {"accept": LinkStatus.CONFIRMED, "refuse": LinkStatus.REJECTED}


def desk(request: HttpRequest, pk: int) -> HttpResponse:
    """Shows the desk of a document; POST carries out one act."""
    if not request.user.has_perm("archive.view_document"):
        raise PermissionDenied
    document = get_object_or_404(Document.objects.select_related("text"), pk=pk)
    status = 200
    form = ActForm(by=request.user, initial={"revision": document.text_id})
    if request.method == "POST":
        form, status = _post(request, document)
        if form is None:
            return HttpResponseRedirect(reverse("admin:desk", args=[pk]))
        document = Document.objects.select_related("text").get(pk=pk)
    return _page(request, document, form, status)


def _post(request: HttpRequest, document: Document) -> tuple[ActForm | None, int]:
    """One act: (None, 302) when it is done, else the form with its complaints."""
    if "undo" in request.POST:
        _undo(request, document)
        return None, 302
    before = snapshot(document)
    form, status = _act(request, document)
    if form is None and (steps := steps_between(document, before, by=request.user)):
        request.session["last_act"] = [document.pk, steps]
    return form, status


def _act(request: HttpRequest, document: Document) -> tuple[ActForm | None, int]:
    for word, status in DECIDED.items():
        if word in request.POST:
            _decide(request, document, request.POST[word], status)
            return None, 302
    form = ActForm(request.POST, by=request.user)
    if not form.is_valid():
        return form, 422
    if not request.user.has_perm(PERMISSIONS[form.cleaned_data["act"]]):
        raise PermissionDenied
    if status := _refused(request, document, form):
        return form, status
    return None, 302


def _refused(request: HttpRequest, document: Document, form: ActForm) -> int:
    """Performs the act; 0 when it is done, else the status of the complaint."""
    try:
        fact = perform(document, form, by=request.user)
    except StaleTextError as stale:
        form.data = form.data.copy()
        form.data["revision"] = str(document.text_id)
        form.data["start"] = form.data["end"] = ""
        form.add_error(None, str(stale))
        return 409
    except (NotInTextError, NobodyMeantError) as problem:
        form.add_error(None, str(problem))
        return 422
    except ValidationError as problem:
        form.add_error(None, " ".join(problem.messages))
        return 422
    messages.success(request, "Kept." if fact else "The text is corrected.")
    return 0


def _decide(
    request: HttpRequest, document: Document, asked: str, status: LinkStatus
) -> None:
    """Accepts or refuses one suggestion ("mention:12:3", its version last) or "all".

    The page may be old: what somebody decided, changed or added since is left alone.
    """
    waiting = [fact for fact in facts_of(request, document, DECIDABLE) if fact.waits]
    if asked == "all":
        chosen = waiting if request.POST.get("seen") == seen_of(waiting) else []
    else:
        chosen = [fact for fact in waiting if fact.asked == asked]
    if not chosen:
        messages.warning(
            request,
            "Left alone: somebody has changed or decided it while you looked. It is "
            "shown as it is now.",
        )
    for model in DECIDABLE:
        name = model._meta.model_name
        keys = [fact.pk for fact in chosen if fact.key == f"{name}:{fact.pk}"]
        if keys and request.user.has_perm(f"archive.change_{name}"):
            decide(model, keys, status=status, by=request.user)


def _undo(request: HttpRequest, document: Document) -> None:
    """Takes back the last act of this editor at this desk, whatever it did."""
    of, steps = request.session.pop("last_act", (0, []))
    if of != document.pk:
        messages.warning(request, "There is nothing to take back.")
        return
    try:
        take_back(document, steps, by=request.user)
    except NotTakenBackError as reason:
        messages.error(request, str(reason))
    else:
        messages.success(request, "Taken back.")


def _page(
    request: HttpRequest, document: Document, form: ActForm, status: int
) -> HttpResponse:
    facts = facts_of(request, document)
    context = {
        **admin.site.each_context(request),
        "title": str(document),
        "document": document,
        "blocks": drawn_blocks(document, facts),
        "facts": facts,
        "waiting": len(waiting := [fact for fact in facts if fact.waits]),
        "seen": seen_of(waiting),
        "form": form,
        "can_undo": request.session.get("last_act", [0])[0] == document.pk,
        "is_nav_sidebar_enabled": False,
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/desk.html", context, status=status)


admin.site.pages.append(
    path("desk/<int:pk>/", admin.site.admin_view(desk), name="desk")
)
