"""What Django's admin leaves to scripts, for browsers that run none.

Rows are added by a button that saves the form and brings it back with empty ones; a
record that was made for a box of another form says how to name it there.
"""

from urllib.parse import parse_qsl, urlencode

from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse

ROWS, EMPTY_ROWS = "rows", 5
LONGEST = 40  # characters of a model's name


class ScriptlessMixin:
    """For ModelAdmins: "save and add rows" (`_continue=rows:signatory`)."""

    popup_response_template = "admin/archive/popup_response.html"

    def response_add(
        self, request: HttpRequest, obj: Model, post_url_continue: str | None = None
    ) -> HttpResponse:
        answer = super().response_add(request, obj, post_url_continue)
        return _completed(request, obj, answer)

    def response_change(self, request: HttpRequest, obj: Model) -> HttpResponse:
        return _completed(request, obj, super().response_change(request, obj))


def empty_rows(request: HttpRequest, model: type[Model]) -> int:
    """How many empty rows of *model* the address of the form asks for."""
    return EMPTY_ROWS if request.GET.get(ROWS) == model._meta.model_name else 0


def _completed(
    request: HttpRequest, record: Model, answer: HttpResponse
) -> HttpResponse:
    """*answer* with the record's name, or leading to the empty rows asked for."""
    if isinstance(answer, TemplateResponse) and answer.context_data is not None:
        answer.context_data["record"] = record
    kind, _, rows = request.POST.get("_continue", "").partition(":")
    if kind != ROWS or not isinstance(answer, HttpResponseRedirect):
        return answer
    page, _, query = answer.url.partition("?")
    rows = rows[:LONGEST]
    query = urlencode({**dict(parse_qsl(query)), ROWS: rows})
    return HttpResponseRedirect(f"{page}?{query}#{ROWS}-{rows}")
