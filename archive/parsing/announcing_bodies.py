"""The bodies that announce what follows: "The Bureau of the Port says:" above the text,
"The Union, the League and the Party declare:" in the title.
"""

import re

from archive.parsing.declaring import ARTICLE, declaring_body
from archive.parsing.issuer_names import issuer_in
from archive.parsing.lines import Line
from archive.parsing.name_runs import inline_entries
from archive.parsing.page import Page
from archive.parsing.record import IssuerRecord, Span, Value

_SAYING = re.compile(
    r" (?:informan?|declaran?|manifiestan?|expresan?|comunican?|anuncian?|state|"
    r"declare|announce|say|erklären|déclarent|informent|informam|declaram|teilt mit|"
    r"teilen mit|erklärt|communique|communiquent|informe|informa|declara|comunica)\s*:$"
)
HEADING_WORDS = 30


def body_saying(page: Page, line: Line) -> tuple[IssuerRecord, ...]:
    """The body of "Das Presseamt des Landes teilt mit:" above the text, if *line* is
    such.
    """
    if not line.text.endswith(":"):
        return ()
    saying = _SAYING.search(line.text)
    record = None
    if saying is not None and line.words <= HEADING_WORDS:
        end = line.start + saying.start()
        record = issuer_in(page.text, line.content, end, "announcing above the text")
    if record is None:
        # "The Bureau, in face of the results, DECLARES:"
        record = declaring_body(page, line, released=False)
    return (record,) if record is not None else ()


def bodies_in_title(page: Page, title: Value | None) -> tuple[IssuerRecord, ...]:
    """Every issuer of "The Union, the League and the Party declare:"."""
    if title is None or title.span is None:
        return ()
    saying = _SAYING.search(title.value)
    if saying is None:
        return ()
    end = title.span.end - (len(title.value) - saying.start())
    records = []
    for entry in inline_entries(page.text, title.span.start, end):
        article = ARTICLE.match(entry.text)
        skip = article.end() if article is not None else 0
        span = Span(entry.start + skip, entry.end)
        records.append(IssuerRecord(entry.text[skip:], span, "announcing in the title"))
    return tuple(records)
