"""What an editor hands in: a statement, and what is known better than it says."""

import base64
import binascii
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from archive.models import DocumentKind
from archive.parsing.border import clean_text
from archive.parsing.reader import read
from archive.parsing.record import DocumentRecord, FileReading

from .widgets import PlainTextarea

MEGABYTE = 1024 * 1024
LIMIT = MEGABYTE
"""Bytes of text that are read while an editor waits: some five seconds at the most."""
PACKED = frozenset({".pdf", ".docx"})
PACKING = 5
"""How many bytes of a packed file, most of them pictures and fonts, weigh as one."""
PASTED = 4_500_000
"""Characters: the longest text that can travel in a form, in Arabic, too.

No attribute of the box: browsers cut what is pasted without a word.
"""
LOOKED_AT = 20  # files that are read for one page
UNSEEN = 100  # files taken in without being looked at first; Django's limit, too
UNSEEN_BYTES = 50 * MEGABYTE
# What an editor may mend before the import; keys of a sidecar.
MENDED = ("url", "title", "date", "kind", "language", "place", "rights")
LISTS = ("issuers", "authors")


@dataclass(frozen=True)
class Statement:
    """What was handed in: a file name, its bytes, and the sidecar ("" for none)."""

    name: str
    data: bytes
    sidecar: str = ""

    @classmethod
    def of_upload(cls, file: UploadedFile) -> "Statement":
        """An uploaded file, nothing mended."""
        content = file.read()
        return cls(unmistakable(file.name or "", content), content)

    @property
    def weight(self) -> int:
        """How long it takes to read it, in bytes of plain text."""
        return weight_of(self.name, len(self.data))

    def reading(self) -> FileReading:
        """What the parser makes of it."""
        sidecar = self.sidecar.encode() if self.sidecar else None
        return read(self.data, self.name, sidecar)


class SeveralFilesInput(forms.ClearableFileInput):
    """A file box that takes several."""

    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """The files chosen in one box, as a list."""

    widget = SeveralFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        chosen = data if isinstance(data, list | tuple) else [data]
        clean = super().clean
        return [file for file in (clean(one, initial) for one in chosen) if file]


class MendingForm(forms.Form):
    """A statement that travels in the form, and what is known better than it says."""

    kept = forms.CharField(required=False, widget=forms.HiddenInput)
    name = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)
    url = forms.URLField(
        required=False,
        max_length=2_000,
        label="Address of the page",
        assume_scheme="https",
        help_text="With it, a later import of the same page finds this document again.",
    )
    title = forms.CharField(
        required=False, max_length=1_000, widget=forms.TextInput(attrs={"dir": "auto"})
    )
    date = forms.CharField(
        required=False, max_length=120, help_text="EDTF: 2014-08-06, 2014-08, 2014."
    )
    kind = forms.ChoiceField(
        required=False, choices=[("", "as it reads"), *DocumentKind.choices]
    )
    language = forms.CharField(
        required=False, max_length=35, help_text="BCP 47: ar, ckb, en."
    )
    issuers = forms.CharField(
        required=False,
        max_length=4_000,
        widget=PlainTextarea(attrs={"rows": 2, "dir": "auto"}),
        help_text="One a line.",
    )
    authors = forms.CharField(
        required=False,
        max_length=4_000,
        widget=PlainTextarea(attrs={"rows": 2, "dir": "auto"}),
        help_text="One a line.",
    )
    place = forms.CharField(
        required=False, max_length=250, widget=forms.TextInput(attrs={"dir": "auto"})
    )
    rights = forms.CharField(required=False, max_length=1_000)

    def clean_kept(self) -> bytes:
        """The file of the step before, as bytes."""
        try:
            return base64.b64decode(self.cleaned_data["kept"], validate=True)
        except (binascii.Error, ValueError):
            raise forms.ValidationError(
                "The file did not arrive whole: choose it again."
            ) from None

    def sidecar(self) -> str:
        """What was mended, as TOML; "" if nothing was."""
        data = self.cleaned_data
        lines = [f"{key} = {_quoted(data[key])}" for key in MENDED if data[key]]
        for key in LISTS:
            names = [line for line in data[key].splitlines() if line.strip()]
            if names:
                lines.append(f"{key} = [{', '.join(map(_quoted, names))}]")
        return "\n".join(lines)

    def show_reading(self, record: DocumentRecord) -> None:
        """Shows in the empty boxes what is taken when nothing is filled in."""
        read_as = {
            "title": record.title and record.title.value,
            "date": record.date and record.date.edtf,
            "place": record.place and record.place.value,
            "language": record.language,
            "url": record.url,
            "issuers": "\n".join(issuer.name for issuer in record.issuers),
            "authors": "\n".join(author.value for author in record.authors),
        }
        for name, value in read_as.items():
            if value:
                self.fields[name].widget.attrs["placeholder"] = value

    def keep(self, statement: Statement) -> None:
        """Lets the file travel in the form to the next step."""
        self.data = self.data.copy()
        self.data[self.add_prefix("kept")] = base64.b64encode(statement.data).decode()
        self.data[self.add_prefix("name")] = statement.name


class StatementForm(MendingForm):
    """One statement, pasted or as a file; or several files."""

    text = forms.CharField(
        required=False,
        strip=False,
        widget=PlainTextarea(attrs={"rows": 14, "dir": "auto", "class": "statement"}),
        help_text="Paste the whole page. What belongs to the site will be told apart.",
    )
    upload = SeveralFilesField(
        required=False,
        label="or files",
        help_text=f"Text, HTML, Word or PDF. Up to {LOOKED_AT} files with 1 MB of text "
        "(5 MB of Word or PDF) are looked at before anything is written.",
    )
    unseen = forms.BooleanField(
        required=False,
        label="Take it in without looking first",
        help_text=f"Long texts, or up to {UNSEEN} files and 50 MB, in the background. "
        "They stay drafts, and the import can be undone.",
    )
    field_order = ("text", "upload", "unseen")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        uploads, text = cleaned.get("upload") or [], cleaned.get("text", "")
        if not (uploads or cleaned.get("kept") or text.strip() or self.errors):
            self.add_error("text", "Paste a text or choose files.")
        elif complaint := self._too_much(uploads, text):
            self.add_error("upload" if uploads else "text", complaint)
        return cleaned

    def _too_much(self, uploads: Sequence[UploadedFile], text: str) -> str:
        """What to do with more than one page can take; "" for what it can."""
        files, size = len(uploads), sum(file.size for file in uploads)
        if len(text) > PASTED:
            return "Too long to be pasted: hand it in as a file."
        if self.cleaned_data.get("unseen"):
            if files > UNSEEN or size > UNSEEN_BYTES:
                return f"More than {UNSEEN} files or 50 MB: use import_statements."
            return ""
        weight = sum(weight_of(file.name or "", file.size) for file in uploads)
        if max(weight, len(text.encode(errors="replace"))) > LIMIT:
            return (
                "More than 1 MB of text, too long to be looked at while you wait: tick "
                "“without looking first”, and it is read in the background."
            )
        if files > LOOKED_AT:
            return f"More than {LOOKED_AT} files: tick “without looking first”."
        return ""

    def statement(self) -> Statement:
        """The one statement of a valid form; the name tells apart what differs."""
        data = self.cleaned_data
        if data["upload"]:
            content, given = data["upload"][0].read(), data["upload"][0].name
        elif data["kept"]:
            content, given = data["kept"], data["name"] or "upload"
        else:
            content, given = data["text"].encode(), "pasted.txt"
        return Statement(unmistakable(given, content), content, self.sidecar())

    def keep(self, statement: Statement) -> None:
        """A pasted text stays in its own box."""
        if self.cleaned_data["upload"] or self.cleaned_data["kept"]:
            super().keep(statement)


class FileForm(MendingForm):
    """One of several files."""

    leave_out = forms.BooleanField(required=False, label="Leave this file out")
    field_order = ("leave_out",)

    def statement(self) -> Statement:
        """The file of a valid form, with what was mended."""
        content = self.cleaned_data["kept"]
        name = unmistakable(self.cleaned_data["name"], content)
        return Statement(name, content, self.sidecar())


FileFormSet = forms.formset_factory(
    FileForm, extra=0, max_num=LOOKED_AT, absolute_max=LOOKED_AT, validate_max=True
)


def weight_of(name: str, size: int) -> int:
    """How long a file of *size* bytes takes to be read, in bytes of plain text."""
    return size // PACKING if Path(name).suffix.lower() in PACKED else size


def unmistakable(given: str, content: bytes) -> str:
    """A file name that tells apart what differs: the *given* one with a checksum."""
    digest = hashlib.sha256(content).hexdigest()[:10]
    stem = Path(clean_text(given)).name.replace("/", "-")[-100:] or "upload"
    if digest in stem:
        return stem
    return f"{Path(stem).stem}-{digest}{Path(stem).suffix or '.txt'}"


def initial_of(statements: Sequence[Statement]) -> list[dict[str, str]]:
    """What fills a FileFormSet at first."""
    return [
        {"kept": base64.b64encode(s.data).decode(), "name": s.name} for s in statements
    ]


def _quoted(value: str) -> str:
    """*value* as a TOML string."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{" ".join(escaped.split())}"'
