"""The page on which printed names are resolved: twenty at a time, by keyboard alone."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib import admin, messages
from django.contrib.postgres.aggregates import ArrayAgg
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Min, Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path

from archive.curation.assigning import assign
from archive.curation.resolving import called, open_names, resolve, resolve_as_new
from archive.curation.review import BY_NAME, COUNTED
from archive.curation.suggestions import Proposal, propose
from archive.models import Contribution, Organisation, Person, Signatory

from .queue import narrowing
from .queue_places import Narrowed, number

AT_ONCE = 20
WITHIN = 5_000
"""Open names among which the commonest are sought: enough to matter, few to count."""
MODELS = {"signatory": Signatory, "contribution": Contribution}
QUEUE = {Signatory: "signatories", Contribution: "contributions"}
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
    """Asks about printed names that nobody has resolved; POST decides them.

    Names that were left for later are passed over on the pages that follow.
    """
    model = MODELS.get(request.GET.get("of", "signatory"), Signatory)
    if not request.user.has_perm(f"archive.change_{model._meta.model_name}"):
        raise PermissionDenied
    narrowed, passed = Narrowed(request), number(request.GET.get("after", "")[:6])
    complaints: list[Question] = []
    if request.method == "POST":
        complaints, left = _post(request, model)
        if not complaints:
            page = _page(request, narrowed, model, passed + left)
            return HttpResponseRedirect(page)
    rows = _open_names(request, model, narrowed)
    context = {
        **admin.site.each_context(request),
        **narrowing(narrowed),
        "title": f"Whom do these {model._meta.verbose_name_plural} mean?",
        "questions": complaints or questions(model, rows, passed),
        "of": model._meta.model_name,
        "waiting": rows.order_by()[: COUNTED + 1].count(),
        "counted": COUNTED,
        "passed": passed,
        "earlier": _page(request, narrowed, model, 0) if passed else "",
        "later": _page(request, narrowed, model, passed + AT_ONCE),
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/resolve.html", context)


def _page(
    request: HttpRequest, narrowed: Narrowed, model: type[Model], passed: int
) -> str:
    """The page of the names after the first *passed*."""
    more: dict[str, Any] = {"of": model._meta.model_name}
    if document := number(request.GET.get("document", "")):
        more["document"] = document
    if passed:
        more["after"] = passed
    return narrowed.added_to(request.path, **more)


def _open_names(request: HttpRequest, model: Any, narrowed: Narrowed) -> Any:
    """The names that wait, as far as the query string asks for them."""
    rows = narrowed.filter.of(BY_NAME[QUEUE[model]])
    document = number(request.GET.get("document", ""))
    return rows.filter(document=document) if document else rows


def questions(model: Any, rows: Any, skipped: int = 0) -> list[Question]:
    """The next questions: names printed alike are one, the commonest come first.

    The commonest are sought among the first WITHIN open names of *rows*.
    """
    window = rows.order_by("pk").values("pk")[:WITHIN]
    groups = (
        model.objects.filter(pk__in=window)
        .order_by()
        .values("normalised")
        .annotate(
            times=Count("pk"),
            first=Min("pk"),
            printed=ArrayAgg("name_as_printed", order_by="pk"),
            documents=ArrayAgg("document", order_by="pk"),
        )
        .order_by("-times", "first")
    )
    found = list(groups[skipped : skipped + AT_ONCE])
    proposals = propose(group["printed"][0] for group in found)
    return [
        Question(
            number=place,
            printed=group["printed"][0],
            times=group["times"],
            document=group["documents"][0],
            proposals=proposals[group["printed"][0]],
        )
        for place, group in enumerate(found)
    ]


def _post(request: HttpRequest, model: Any) -> tuple[list[Question], int]:
    """One button: the names are taken over, or decided.

    Returns the questions that need another look and how many were left for later.
    """
    if "take" not in request.POST:
        return _decide(request, model)
    names = [request.POST.get(f"{place}-printed", "") for place in range(AT_ONCE)]
    keys = {
        key
        for name in names
        if name
        for key in open_names(model, name).values_list("pk", flat=True)[:WITHIN]
    }
    count = assign(QUEUE[model], keys, to=request.user, by=request.user)
    messages.success(request, f"{count} taken: they are yours.")
    return [], 0


def _decide(request: HttpRequest, model: Any) -> tuple[list[Question], int]:
    """Carries out what was chosen; returns what `_post` does."""
    complaints: list[Question] = []
    decided = left = 0
    for place in range(AT_ONCE):
        printed = request.POST.get(f"{place}-printed", "")
        question = Question(
            number=place,
            printed=printed,
            times=1,
            document=0,
            choice=request.POST.get(f"{place}-choice", "skip"),
            other=request.POST.get(f"{place}-other", "").strip()[:500],
        )
        if not printed or question.choice == "skip":
            left += bool(printed)
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
    return complaints, left


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
    kind, _, pk = key.partition(":")
    model = {"organisation": Organisation, "person": Person}.get(kind)
    return model.objects.living().filter(pk=number(pk)).first() if model else None


admin.site.pages.append(
    path("resolve/", admin.site.admin_view(resolve_names), name="resolve_names")
)
