"""How a document is cited: in words, BibTeX, RIS and CSL-JSON. No queries here."""

import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from archive.models import AccessCopy, AccessPoint, DocumentKind

from .dates import in_words

_PLAIN_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?\Z")
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)
# RIS types (Research Information Systems, 2011) and CSL 1.0.2 types by our kinds.
_RIS = {DocumentKind.ARTICLE: "NEWS", DocumentKind.BLOG_POST: "BLOG"}
_CSL = {
    DocumentKind.ARTICLE: "article-newspaper",
    DocumentKind.BLOG_POST: "post-weblog",
    DocumentKind.OPEN_LETTER: "personal_communication",
    DocumentKind.MESSAGE: "personal_communication",
}


@dataclass(frozen=True)
class Citation:
    """What a citation says; `address` is the permanent one of this version."""

    copy: AccessCopy
    makers: tuple[AccessPoint, ...]
    address: str

    @property
    def archive(self) -> str:
        """The name of this archive."""
        return _("Statements on Iraq")

    @property
    def title(self) -> str:
        """The title in one line, in brackets where it is not the source's."""
        return " ".join(self.copy.display_title.split())

    @property
    def names(self) -> list[str]:
        """Issuers and authors as printed."""
        return [" ".join(point.name.split()) for point in self.makers]

    @property
    def container(self) -> str:
        """The periodical, if any."""
        return self.copy.periodical.name if self.copy.periodical else ""

    def plain(self) -> str:
        """All in words, with the address, in the language of the interface."""
        return f"{self.words}. {self.address}"

    @property
    def words(self) -> str:
        """The citation without its address."""
        appeared = self.container
        if appeared and self.copy.issue:
            appeared = f"{appeared} {self.copy.issue}"
        parts = [
            ", ".join(self.names),
            f"“{self.title}”",
            appeared,
            in_words(self.copy.date_edtf) or _("no date"),
            _("%(archive)s, document %(number)s, version %(version)s")
            % {
                "archive": self.archive,
                "number": self.copy.pk,
                "version": self.copy.version,
            },
        ]
        return ". ".join(part for part in parts if part)

    def bibtex(self) -> str:
        """An entry of BibTeX (biblatex's `date` field holds EDTF)."""
        kind = "article" if self.container else "misc"
        fields = {
            "author": " and ".join(f"{{{_tex(name)}}}" for name in self.names),
            "title": f"{{{_tex(self.title)}}}",
            "journal": _tex(self.container),
            "number": _tex(self.copy.issue),
            "date": self.copy.date_edtf,
            "year": str(self.copy.year or ""),
            "note": _tex(f"{self.archive}, version {self.copy.version}"),
            "langid": _tex(self.copy.language),
            "url": self.address,
        }
        lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
        return f"@{kind}{{statement-{self.copy.pk},\n" + ",\n".join(lines) + "\n}\n"

    def ris(self) -> str:
        """A record of RIS; lines end in CR LF."""
        date = _PLAIN_DATE.match(self.copy.date_edtf)
        lines = [
            ("TY", _RIS.get(DocumentKind(self.copy.kind), "GEN")),
            *(("AU", name) for name in self.names),
            ("TI", self.title),
            ("T2", self.container),
            ("IS", self.copy.issue),
            ("PY", date[1] if date else str(self.copy.year or "")),
            (
                "DA",
                "/".join(part or "" for part in date.groups()) + "/" if date else "",
            ),
            ("LA", self.copy.language),
            ("DB", self.archive),
            ("ET", str(self.copy.version)),
            ("UR", self.address),
        ]
        body = "".join(f"{tag}  - {_line(text)}\r\n" for tag, text in lines if text)
        return f"{body}ER  - \r\n"

    def csl(self) -> list[dict[str, Any]]:
        """A list of one CSL-JSON item."""
        item = {
            "id": f"statement-{self.copy.pk}",
            "type": _CSL.get(DocumentKind(self.copy.kind), "document"),
            "title": self.title,
            "author": [{"literal": name} for name in self.names],
            "issued": self._issued(),
            "container-title": self.container,
            "issue": self.copy.issue,
            "language": self.copy.language,
            "archive": self.archive,
            "version": str(self.copy.version),
            "URL": self.address,
        }
        return [{name: value for name, value in item.items() if value}]

    def _issued(self) -> dict[str, Any]:
        edtf = self.copy.date_edtf
        if date := _PLAIN_DATE.match(edtf):
            return {"date-parts": [[int(part) for part in date.groups() if part]]}
        return {"literal": in_words(edtf)} if edtf else {}


def _tex(text: str) -> str:
    return _line(text).translate(_TEX)


def _line(text: str) -> str:
    return " ".join(text.split())
