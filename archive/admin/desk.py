"""The annotation desk: the text on one side, what is known about it on the other."""

import re
from dataclasses import dataclass
from typing import Any

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
from archive.models import (
    Annotation,
    ContactDetail,
    Document,
    Evidence,
    Figure,
    LinkStatus,
    Mention,
    Redaction,
    Signatory,
)

from .desk_acts import PERMISSIONS, ActForm, StaleTextError, perform
from .desk_text import drawn_blocks, whole_words

SHOWN = 1_000
_QUOTED = re.compile("“([^”]*)”")
DECIDED = {"accept": LinkStatus.CONFIRMED, "refuse": LinkStatus.REJECTED}
# Facts with words of the text: related names, what to load along, how they are drawn.
FACTS: tuple[tuple[type[Any], str, tuple[str, ...], str], ...] = (
    (Mention, "mentions", ("organisation", "person", "place", "event"), "mention"),
    (Figure, "figures", ("event",), "figure"),
    (Annotation, "annotations", (), "note"),
    (Evidence, "evidence", (), "evidence"),
    (Signatory, "signatories", ("organisation", "person"), "signatory"),
    (Redaction, "redactions", (), "redaction"),
    (ContactDetail, "contact_details", (), "contact"),
)


@dataclass(frozen=True)
class Fact:
    """Something known about words of the text, as the desk shows it."""

    key: str
    drawn: str
    label: str
    quote: str
    start: int | None
    end: int | None
    state: str
    status: str
    address: str
    shown_at: int | None = None
    """Where the words begin that are drawn: whole words (code points)."""

    @property
    def look(self) -> str:
        """How its words are drawn: as what it is, or as a suggestion."""
        return "suggested" if self.waits else self.drawn

    @property
    def waits(self) -> bool:
        """Whether an editor has yet to decide."""
        return self.status == LinkStatus.SUGGESTED


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
    request: HttpRequest, document: Document, key: str, status: LinkStatus
) -> None:
    """Accepts or refuses one suggestion ("mention:12") or "all" of them."""
    for model in (Mention, Figure):
        name = model._meta.model_name
        if not request.user.has_perm(f"archive.change_{name}"):
            continue
        # The page may be old: what somebody decided since is left alone.
        rows = model.objects.filter(document=document).suggested()
        if key == "all":
            keys = rows.values_list("pk", flat=True)
        elif key.startswith(f"{name}:") and key.partition(":")[2].isdecimal():
            keys = rows.filter(pk=int(key.partition(":")[2][:18])).values_list(
                "pk", flat=True
            )
        else:
            continue
        decide(model, list(keys), status=status, by=request.user)


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
    facts = _facts(request, document)
    context = {
        **admin.site.each_context(request),
        "title": str(document),
        "document": document,
        "blocks": drawn_blocks(document, facts),
        "facts": facts,
        "waiting": sum(fact.waits for fact in facts),
        "form": form,
        "can_undo": request.session.get("last_act", [0])[0] == document.pk,
        "is_nav_sidebar_enabled": False,
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/desk.html", context, status=status)


def _facts(request: HttpRequest, document: Document) -> list[Fact]:
    """All facts that the editor may see, in the order of the text, lost ones first."""
    found: list[Fact] = []
    for model, related, along, drawn in FACTS:
        if not request.user.has_perm(f"archive.view_{model._meta.model_name}"):
            continue
        rows = getattr(document, related).select_related("passage", *along)
        found += [_fact(row, drawn, document) for row in rows.order_by("pk")[:SHOWN]]
    return sorted(found, key=lambda f: (f.start is not None, f.start or 0, f.key))


def _fact(row: Any, drawn: str, document: Document) -> Fact:
    passage = row.passage
    here = passage is not None and passage.revision_id == document.text_id
    name = row._meta.model_name
    label = isolated(str(row.target) if drawn == "mention" else str(row))
    return Fact(
        key=f"{name}:{row.pk}",
        drawn=drawn,
        label=label,
        quote=passage.exact if passage else "",
        start=passage.start if here else None,
        end=passage.end if here else None,
        state=passage.state if passage else "",
        status=getattr(row, "status", ""),
        address=reverse(f"admin:archive_{name}_change", args=[row.pk]),
        shown_at=whole_words(document.text.text, passage.start, passage.end)[0]
        if here
        else None,
    )


def isolated(label: str) -> str:
    """*label* with what it quotes set apart, so that each runs in its own direction."""
    return _QUOTED.sub(
        "“\N{FIRST STRONG ISOLATE}\\1\N{POP DIRECTIONAL ISOLATE}”", label
    )


admin.site.pages.append(
    path("desk/<int:pk>/", admin.site.admin_view(desk), name="desk")
)
