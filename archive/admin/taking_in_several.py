"""Several files at once: each with its reading, to be mended or left out."""

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from .handed_in import FileForm, FileFormSet, Statement, initial_of
from .reading_shown import shown

PREFIX = "file"


def first_look(
    request: HttpRequest, uploads: Sequence[UploadedFile], context: dict[str, Any]
) -> HttpResponse:
    """The readings of *uploads*, in forms that carry them."""
    statements = [Statement.of_upload(file) for file in uploads]
    forms = FileFormSet(initial=initial_of(statements), prefix=PREFIX)
    read = [_read(form, one) for form, one in zip(forms, statements, strict=True)]
    return _page(request, forms, read, context)


def take_in_several(
    request: HttpRequest, context: dict[str, Any]
) -> HttpResponse | list[Statement]:
    """The statements to take in; or the page again, as long as one has a problem.

    A file with a problem does not keep the others: it can be left out.
    """
    forms = FileFormSet(request.POST or None, prefix=PREFIX)
    if request.method != "POST" or not forms.is_valid():
        return _page(request, forms, [{"form": form} for form in forms], context)
    read = []
    for form in forms:
        statement = form.statement()
        form.keep(statement)
        read.append(_read(form, statement))
    wanted = [one for one in read if not one["form"].cleaned_data["leave_out"]]
    if "import" not in request.POST or any(one["problem"] for one in wanted):
        return _page(request, forms, read, context)
    if not wanted:
        context["notice"] = "Every file is left out: nothing would be taken in."
        return _page(request, forms, read, context)
    return [one["statement"] for one in wanted]


def _read(form: FileForm, statement: Statement) -> dict[str, Any]:
    reading = statement.reading()
    if len(reading.records) == 1:
        form.show_reading(reading.records[0])
    return {
        "form": form,
        "statement": statement,
        "problem": reading.problem,
        "warnings": reading.warnings,
        "readings": [shown(record) for record in reading.records],
    }


def _page(
    request: HttpRequest, forms: Any, files: Sequence[Any], context: dict[str, Any]
) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        **context,
        "forms": forms,
        "files": files,
        "is_read": any("readings" in file for file in files),
    }
    return TemplateResponse(request, "admin/archive/take_in_several.html", context)
