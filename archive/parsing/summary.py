"""A record for the eye: a few lines of plain text."""

from archive.parsing.record import DocumentRecord


def summary(path: str, record: DocumentRecord) -> str:
    """The fields of *record* that were found, one a line, under the name of its
    file.
    """
    rows = [
        ("title", record.title.value if record.title else None),
        ("kind", f"{record.kind} ({record.language})"),
        (
            "date",
            f"{record.date.edtf} ({record.date.printed})" if record.date else None,
        ),
        ("issuers", "; ".join(issuer.name for issuer in record.issuers)),
        ("authors", "; ".join(author.value for author in record.authors)),
        ("periodical", record.periodical.value if record.periodical else None),
        ("issue", record.issue.value if record.issue else None),
        ("place", record.place.value if record.place else None),
        (
            "unnamed",
            str(record.unnamed_signatories) if record.unnamed_signatories else None,
        ),
        ("comments", str(len(record.comments)) if record.comments else None),
        ("furniture", str(len(record.furniture)) if record.furniture else None),
    ]
    lines = [path, *(f"  {label}: {value}" for label, value in rows if value)]
    for position, signatory in enumerate(record.signatories, start=1):
        cut = " (cut)" if signatory.truncated else ""
        lines.append(f"  {position}. {signatory.name} [{signatory.kind}]{cut}")
    for part in record.embedded:
        lines.append("  carries:")
        lines += [
            f"    {line}" for line in summary("embedded", part.record).splitlines()[1:]
        ]
    return "\n".join(lines)


def outline(record: DocumentRecord) -> str:
    """*record* in one sentence: “Title”, statement, 2018-09-09, en, 4 signatories."""
    signatories = len(record.signatories)
    parts = [
        f"“{record.title.value}”" if record.title else "[no title]",
        record.kind.value.replace("_", " "),
        record.date.edtf if record.date else "no date",
        record.language,
        *(issuer.name for issuer in record.issuers[:3]),
        f"{signatories} signatories" if signatories else "",
    ]
    return f"{', '.join(filter(None, parts))}."
