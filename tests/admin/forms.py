"""The form of a page as a browser would send it back."""

from html.parser import HTMLParser
from typing import Any

from django.urls import reverse


class _Form(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.data: dict[str, Any] = {}
        self._select: str | None = None
        self._text: str | None = None
        self._multiple = False

    def handle_starttag(self, tag, attrs):
        have = dict(attrs)
        name = have.get("name")
        if tag == "input" and name:
            self._input(name, have)
        elif tag == "select" and name:
            self._select, self._multiple = name, "multiple" in have
            self.data.setdefault(name, [] if self._multiple else "")
        elif tag == "option" and self._select and "selected" in have:
            if self._multiple:
                self.data[self._select].append(have.get("value", ""))
            else:
                self.data[self._select] = have.get("value", "")
        elif tag == "textarea" and name:
            self._text = name
            self.data[name] = ""

    def _input(self, name, have):
        kind = have.get("type", "text")
        if kind in {"submit", "button", "image"}:
            return
        if kind in {"checkbox", "radio"}:
            if "checked" in have:
                self.data[name] = have.get("value", "on")
        else:
            self.data[name] = have.get("value") or ""

    def handle_endtag(self, tag):
        if tag == "select":
            self._select = None
        if tag == "textarea" and self._text:
            # A browser drops the line break that stands at the start of a text box.
            value = self.data[self._text]
            self.data[self._text] = value[1:] if value.startswith("\n") else value
            self._text = None

    def handle_data(self, data):
        if self._text:
            self.data[self._text] += data


def posted(response) -> dict[str, Any]:
    """What the main form of *response* would send, buttons apart."""
    html = response.text
    start = html.index("<form", html.index('id="content-main"'))
    parser = _Form()
    parser.feed(html[start : html.rindex("</form>")])
    return {
        name: value
        for name, value in parser.data.items()
        if "__prefix__" not in name and name != "csrfmiddlewaretoken"
    }


def page_of(record):
    return reverse(f"admin:archive_{record._meta.model_name}_change", args=[record.pk])


def row(prefix, number=0, **values):
    """A new row of an inline, as the browser adds it."""
    filled = {f"{prefix}-{number}-{name}": value for name, value in values.items()}
    return filled | {f"{prefix}-TOTAL_FORMS": str(number + 1)}


def saved(desk, page, **values):
    """Opens *page*, fills in *values* and saves; nothing may be complained of."""
    data = posted(desk.get(page)) | values
    response = desk.post(page, data)
    assert response.status_code == 302, response.text[
        response.text.find("errornote") :
    ][:1500]
