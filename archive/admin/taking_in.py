"""Taking in statements at the desk: paste or upload, look at the reading, import.

Nothing is written before the second step. What was read stands in the form itself, so
the server keeps nothing between the two, and a lost session loses nothing. Several
files are looked at on a page of their own (`taking_in_several`).
"""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path

from .handed_in import Statement, StatementForm
from .reading_shown import shown
from .taken_in import take_all
from .taking_in_several import first_look, take_in_several


def take_in(request: HttpRequest) -> HttpResponse:
    """Step one shows the form, step two the reading in it, step three imports."""
    check_permission(request)
    form = StatementForm(request.POST or None, request.FILES or None)
    context = {
        **admin.site.each_context(request),
        **page_context("Take in statements"),
        "form": form,
    }
    if request.method == "POST" and form.is_valid():
        uploads = form.cleaned_data["upload"]
        unseen = form.cleaned_data["unseen"]
        if len(uploads) > 1 and unseen:
            return take_all(request, [Statement.of_upload(file) for file in uploads])
        if len(uploads) > 1:
            return first_look(request, uploads, page_context("Take in several files"))
        statement = form.statement()
        if unseen:
            return take_all(request, [statement])
        reading = statement.reading()
        if reading.problem:
            form.add_error(None, reading.problem.reason)
        elif "import" in request.POST:
            return take_all(request, [statement])
        else:
            form.keep(statement)
            if len(reading.records) == 1:
                form.show_reading(reading.records[0])
            context["readings"] = [shown(record) for record in reading.records]
            context["warnings"] = reading.warnings
    return TemplateResponse(request, "admin/archive/take_in.html", context)


def several(request: HttpRequest) -> HttpResponse:
    """The second and third step for several files."""
    check_permission(request)
    context = page_context("Take in several files")
    answer = take_in_several(request, context)
    return answer if isinstance(answer, HttpResponse) else take_all(request, answer)


def check_permission(request: HttpRequest) -> None:
    if not request.user.has_perm("archive.add_importrun"):
        raise PermissionDenied


def page_context(title: str) -> dict[str, Any]:
    return {"title": title, "is_nav_sidebar_enabled": False}


admin.site.pages += [
    path("take-in/", admin.site.admin_view(take_in), name="take_in"),
    path("take-in/several/", admin.site.admin_view(several), name="take_in_several"),
]
