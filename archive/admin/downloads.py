"""Lists of the admin as files: what the page shows, filters included, whole."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, ClassVar

from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import PermissionDenied
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

CHUNK = 1_000
# A spreadsheet takes a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class _Line:
    """A file for csv.writer that hands each line back."""

    def write(self, line: str) -> str:
        return line


def as_csv(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """RFC 4180, with a byte order mark, by which spreadsheets know UTF-8."""
    writer = csv.writer(_Line())
    yield "\ufeff" + writer.writerow(names)
    for row in rows:
        yield writer.writerow([_cell(value) for value in row])


def as_json(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """An array with one object a line."""
    encoder = DjangoJSONEncoder(ensure_ascii=False)
    before = "[\n"
    for row in rows:
        yield before + encoder.encode(dict(zip(names, row, strict=True)))
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict | list):
        value = json.dumps(value, ensure_ascii=False) if value else ""
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


Writer = Callable[[Sequence[str], Iterable[Sequence[Any]]], Iterator[str]]
FORMATS: dict[str, tuple[str, Writer]] = {
    "csv": ("text/csv; charset=utf-8", as_csv),
    "json": ("application/json", as_json),
}


class DownloadMixin:
    """For ModelAdmins: `?download=csv` and `?download=json` give the list as a file.

    `download_columns` are the names of columns and the paths to their values.
    """

    change_list_template = "admin/archive/downloadable_list.html"
    download_columns: ClassVar[dict[str, str]] = {}

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        name = request.GET.get("download", "")
        query = request.GET.copy()
        query.pop("download", None)
        request.GET = query  # type: ignore[assignment]
        if name not in FORMATS:
            links = {kind: _link(query, kind) for kind in FORMATS}
            extra = {"downloads": links, **(extra_context or {})}
            return super().changelist_view(request, extra)
        if not self.has_view_permission(request):
            raise PermissionDenied
        try:
            rows = self.get_changelist_instance(request).get_queryset(request)
        except IncorrectLookupParameters:
            return super().changelist_view(request, extra_context)
        return self._file(rows, name)

    def _file(self, rows: QuerySet[Model], kind: str) -> StreamingHttpResponse:
        media_type, writer = FORMATS[kind]
        values = rows.order_by("pk").values_list(*self.download_columns.values())
        names = list(self.download_columns)
        lines = writer(names, values.iterator(chunk_size=CHUNK))
        response = StreamingHttpResponse(lines, content_type=media_type)
        file = f"{self.opts.model_name}s.{kind}"
        response["Content-Disposition"] = f'attachment; filename="{file}"'
        return response


def _link(query: Any, kind: str) -> str:
    again = query.copy()
    again["download"] = kind
    return f"?{again.urlencode()}"
