"""Taking in one statement at the desk: paste or upload, look at the reading, import.

Nothing is written before the second step. What was read stands in the form itself, so
the server keeps nothing between the two, and a lost session loses nothing.
"""

import base64
import binascii
import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from archive.curation.access_copies import rebuild
from archive.intake.run import Options, import_paths
from archive.models import DocumentKind, ImportRow
from archive.parsing.border import clean_text
from archive.parsing.reader import read
from archive.parsing.record import DocumentRecord, FileReading

from .widgets import PlainTextarea

LIMIT = 5 * 1024 * 1024  # bytes
# What an editor may mend before the import; keys of a sidecar.
MENDED = ("url", "title", "date", "kind", "language", "rights")


class StatementForm(forms.Form):
    """A statement, pasted or as a file, and what is known better than it says."""

    text = forms.CharField(
        required=False,
        strip=False,
        max_length=2_000_000,
        widget=PlainTextarea(attrs={"rows": 14, "dir": "auto", "class": "statement"}),
        help_text="Paste the whole page. What belongs to the site will be told apart.",
    )
    upload = forms.FileField(
        required=False,
        label="or a file",
        help_text="Text, HTML, Word or PDF, up to 5 MB.",
    )
    kept = forms.CharField(required=False, widget=forms.HiddenInput)
    name = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)
    url = forms.URLField(
        required=False,
        max_length=2_000,
        label="address of the page",
        assume_scheme="https",
        help_text="With it, a later import of the same page finds this document again.",
    )
    title = forms.CharField(required=False, max_length=1_000)
    date = forms.CharField(
        required=False, max_length=120, help_text="EDTF: 2014-08-06, 2014-08, 2014."
    )
    kind = forms.ChoiceField(
        required=False, choices=[("", "as it reads"), *DocumentKind.choices]
    )
    language = forms.CharField(required=False, max_length=35)
    rights = forms.CharField(required=False, max_length=1_000)

    def clean_kept(self) -> bytes:
        """The file of the step before, as bytes."""
        try:
            return base64.b64decode(self.cleaned_data["kept"], validate=True)
        except (binascii.Error, ValueError):
            raise forms.ValidationError(
                "The file did not arrive whole: choose it again."
            ) from None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        upload = cleaned.get("upload")
        if upload and upload.size > LIMIT:
            self.add_error("upload", "The file is larger than 5 MB: use the command.")
        elif not (upload or cleaned.get("kept") or cleaned.get("text", "").strip()):
            self.add_error("text", "Paste a text or choose a file.")
        return cleaned


@dataclass(frozen=True)
class Statement:
    """What was handed in: a file name, its bytes, and the sidecar ("" for none)."""

    name: str
    data: bytes
    sidecar: str

    @classmethod
    def of(cls, form: StatementForm) -> "Statement":
        """The statement of a valid *form*; the name tells apart what differs."""
        data = form.cleaned_data
        if data["upload"]:
            content, given = data["upload"].read(), data["upload"].name
        elif data["kept"]:
            content, given = data["kept"], data["name"] or "upload"
        else:
            content, given = data["text"].encode(), "pasted.txt"
        digest = hashlib.sha256(content).hexdigest()[:10]
        stem = Path(clean_text(given)).name.replace("/", "-")[-100:] or "upload"
        name = stem if digest in stem else f"{Path(stem).stem}-{digest}{_suffix(stem)}"
        lines = [f"{key} = {_quoted(data[key])}" for key in MENDED if data[key]]
        return cls(name, content, "\n".join(lines))

    def reading(self) -> FileReading:
        """What the parser makes of it."""
        sidecar = self.sidecar.encode() if self.sidecar else None
        return read(self.data, self.name, sidecar)

    def take_in(self, by: Any) -> int:
        """Imports it as a run of its own; returns the run's primary key."""
        with tempfile.TemporaryDirectory(prefix="archive-desk-") as folder:
            file = Path(folder) / self.name
            file.write_bytes(self.data)
            if self.sidecar:
                card = file.with_name(f"{self.name}.toml")
                card.write_text(self.sidecar, encoding="utf-8")
            report = import_paths(
                [str(file)], Options(by=by, processes=1, settle=_settle)
            )
        return report.run


def take_in(request: HttpRequest) -> HttpResponse:
    """Step one shows the form, step two the reading in it, step three imports."""
    if not request.user.has_perm("archive.add_importrun"):
        raise PermissionDenied
    form = StatementForm(request.POST or None, request.FILES or None)
    context: dict[str, Any] = {
        **admin.site.each_context(request),
        "title": "Take in a statement",
        "form": form,
        "is_nav_sidebar_enabled": False,
    }
    if request.method == "POST" and form.is_valid():
        statement = Statement.of(form)
        reading = statement.reading()
        if reading.problem:
            form.add_error(None, reading.problem.reason)
        elif "import" in request.POST:
            return _imported(request, statement)
        else:
            _keep(form, statement)
            context["readings"] = [_shown(record) for record in reading.records]
            context["warnings"] = reading.warnings
    return TemplateResponse(request, "admin/archive/take_in.html", context)


def _imported(request: HttpRequest, statement: Statement) -> HttpResponse:
    run = statement.take_in(request.user)
    row = ImportRow.objects.filter(run=run).exclude(document=None).first()
    failed = ImportRow.objects.filter(run=run, outcome="failed").first()
    if failed:
        messages.error(request, f"It could not be taken in: {failed.message}")
    elif row is None:
        messages.info(request, "The archive has exactly this already.")
    else:
        messages.success(request, "Taken in. Look it through, then publish it.")
        return HttpResponseRedirect(reverse("admin:desk", args=[row.document_id]))
    return HttpResponseRedirect(reverse("admin:archive_importrun_change", args=[run]))


def _keep(form: StatementForm, statement: Statement) -> None:
    """Lets an uploaded file travel in the form to the next step."""
    form.data = form.data.copy()
    if form.cleaned_data["upload"] or form.cleaned_data["kept"]:
        form.data["kept"] = base64.b64encode(statement.data).decode()
        form.data["name"] = statement.name


def _suffix(name: str) -> str:
    return Path(name).suffix or ".txt"


def _quoted(value: str) -> str:
    """*value* as a TOML string."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{" ".join(escaped.split())}"'


def _settle(created: Any, changed: Any) -> None:
    rebuild([*created, *changed])


def _shown(record: DocumentRecord, depth: int = 0) -> dict[str, Any]:
    """A record as the page shows it: its parts in order, and its fields."""
    return {
        "depth": depth,
        "kind": record.kind.value.replace("_", " "),
        "language": record.language,
        "blocks": [
            {"role": block.role.value, "text": block.span.of(record.text)}
            for block in record.blocks
        ],
        "fields": [
            (name, getattr(value, "value", None) or getattr(value, "edtf", ""), rule)
            for name, value, rule in _fields(record)
        ],
        "signatories": record.signatories,
        "figures": record.figures,
        "contacts": record.contacts,
        "warnings": record.warnings,
        "embedded": [_shown(inner.record, depth + 1) for inner in record.embedded],
    }


def _fields(record: DocumentRecord) -> list[tuple[str, Any, str]]:
    single = [
        (name, getattr(record, name))
        for name in ("title", "date", "periodical", "issue", "place")
    ]
    found = [(name, value, value.rule) for name, value in single if value]
    found += [("author", author, author.rule) for author in record.authors]
    return found


admin.site.pages.append(
    path("take-in/", admin.site.admin_view(take_in), name="take_in")
)
