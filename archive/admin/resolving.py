"""The page on which printed names are resolved: twenty at a time, by keyboard alone."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Min
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path

from archive.curation.resolving import called, resolve, resolve_as_new
from archive.curation.suggestions import Proposal, propose
from archive.models import Contribution, Organisation, Person, Resolution, Signatory

AT_ONCE = 20
MODELS = {"signatory": Signatory, "contribution": Contribution}
NEW = {"new-organisation": Organisation, "new-person": Person}


@dataclass
class Question:
    """One printed name: where it stands, and whom it might mean."""

    number: int
    printed: str
    times: int
    document: int
    proposals: list[Proposal] = field(default_factory=list)
    choice: str = "skip"
    other: str = ""
    error: str = ""
    candidates: list[Any] = field(default_factory=list)


def resolve_names(request: HttpRequest) -> HttpResponse:
    """Asks about printed names that nobody has resolved; POST decides them."""
    name = request.GET.get("of", "signatory")
    model = MODELS.get(name, Signatory)
    if not request.user.has_perm(f"archive.change_{model._meta.model_name}"):
        raise PermissionDenied
    complaints: list[Question] = []
    if request.method == "POST":
        complaints = _decide(request, model)
        if not complaints:
            return HttpResponseRedirect(request.get_full_path())
    context = {
        **admin.site.each_context(request),
        "title": f"Whom do these {model._meta.verbose_name_plural} mean?",
        "questions": complaints or questions(request, model),
        "of": model._meta.model_name,
        "waiting": model.objects.unresolved().order_by()[:10_001].count(),
    }
    return TemplateResponse(request, "admin/archive/resolve.html", context)


def questions(request: HttpRequest, model: Any) -> list[Question]:
    """The next questions: names printed alike are one, the commonest come first."""
    rows = model.objects.filter(resolution=Resolution.OPEN)
    if (document := request.GET.get("document", "")).isdecimal():
        rows = rows.filter(document=int(document[:18]))
    if language := request.GET.get("language"):
        rows = rows.filter(document__language=language[:35])
    if (run := request.GET.get("run", "")).isdecimal():
        rows = rows.filter(created_in=int(run[:18]))
    skipped = request.GET.get("after", "")
    groups = (
        rows.order_by()
        .values("normalised")
        .annotate(times=Count("pk"), first=Min("pk"))
        .order_by("-times", "first")
    )
    start = int(skipped) if skipped.isdecimal() and len(skipped) < 7 else 0
    found = list(groups[start : start + AT_ONCE])
    printed = model.objects.in_bulk([group["first"] for group in found])
    names = [printed[group["first"]].name_as_printed for group in found]
    proposals = propose(names)
    return [
        Question(
            number=number,
            printed=name,
            times=group["times"],
            document=printed[group["first"]].document_id,
            proposals=proposals[name],
        )
        for number, (group, name) in enumerate(zip(found, names, strict=True))
    ]


def _decide(request: HttpRequest, model: Any) -> list[Question]:
    """Carries out what was chosen; returns the questions that need another look."""
    complaints: list[Question] = []
    decided = 0
    for number in range(AT_ONCE):
        printed = request.POST.get(f"{number}-printed", "")
        question = Question(
            number=number,
            printed=printed,
            times=1,
            document=0,
            choice=request.POST.get(f"{number}-choice", "skip"),
            other=request.POST.get(f"{number}-other", "").strip()[:500],
        )
        if not printed or question.choice == "skip":
            continue
        _answer(request, model, question)
        if question.error:
            complaints.append(question)
        else:
            decided += 1
    if decided:
        messages.success(request, f"{decided} decided.")
    for question, proposals in zip(
        complaints, propose([c.printed for c in complaints]).values(), strict=False
    ):
        question.proposals = proposals
    return complaints


def _answer(request: HttpRequest, model: Any, question: Question) -> None:
    """Decides one question, or says in it what is missing."""
    shown = _shown(request, question)
    choice, by = question.choice, request.user
    if choice == "nobody":
        resolve(model, question.printed, authority=None, by=by, instead_of=shown)
    elif choice in NEW:
        if not by.has_perm(f"archive.add_{NEW[choice]._meta.model_name}"):
            raise PermissionDenied
        resolve_as_new(
            model, question.printed, kind=NEW[choice], by=by, instead_of=shown
        )
    elif choice == "other":
        _answer_by_name(request, model, question, shown)
    elif authority := _authority(choice):
        reason = request.POST.get(f"{question.number}-reason-{choice}", "")
        # A name may mean a branch today and its parent tomorrow: what is confirmed
        # says nothing about the others that were shown.
        resolve(model, question.printed, authority=authority, by=by, reason=reason)
    else:
        question.error = "That record is gone: choose again."


def _answer_by_name(
    request: HttpRequest, model: Any, question: Question, shown: list[Any]
) -> None:
    found = called(question.other)
    if len(found) == 1:
        resolve(
            model,
            question.printed,
            authority=found[0],
            by=request.user,
            instead_of=shown,
        )
    elif found:
        question.error = f"{len(found)} records are called so: choose one of them."
        question.candidates = [Proposal(one, "called so", 0) for one in found]
    else:
        question.error = "No record is called so. Write a name or variant in full."


def _shown(request: HttpRequest, question: Question) -> list[Any]:
    """The authorities that were proposed beside *question*."""
    keys = request.POST.getlist(f"{question.number}-shown")[:20]
    return [one for key in keys if (one := _authority(key))]


def _authority(key: str) -> Organisation | Person | None:
    """The living record that *key* ("organisation:12") names."""
    kind, _, number = key.partition(":")
    model = {"organisation": Organisation, "person": Person}.get(kind)
    if model is None or not number.isdecimal() or len(number) > 18:
        return None
    return model.objects.living().filter(pk=int(number)).first()


admin.site.pages.append(
    path("resolve/", admin.site.admin_view(resolve_names), name="resolve_names")
)
