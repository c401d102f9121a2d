"""Forms that arrive after the editor's session has ended: nothing typed is lost.

The page that asks to log in carries the form along in hidden fields; after the log-in a
page shows what it holds and sends it with a token of the new session, at one press of
a button. No script is needed, and the server keeps nothing in between.

What a page of another site sent is never offered: Django's check of the token comes
before all this, and a form whose token is old must at least come from our own pages, as
the browser says (`Origin`, `Sec-Fetch-Site`: no page can set these).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, QueryDict

MARK, CARRIED, FILES = "unsent", "unsent:", "unsent files"  # names of hidden fields
# Never written into a page: they are typed again.
SECRET = ("password", "csrfmiddlewaretoken")
SHOWN = 200  # code points of a value


@dataclass(frozen=True)
class Unsent:
    """The fields of a form in their order, and the names of files that were chosen."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = ()

    @classmethod
    def arrived(cls, request: HttpRequest) -> "Unsent":
        """The form that *request* brings."""
        files = (file for _, chosen in request.FILES.lists() for file in chosen)
        return cls(tuple(_told(request.POST)), tuple(str(file.name) for file in files))

    @classmethod
    def carried(cls, data: QueryDict) -> "Unsent | None":
        """The form that *data*, from a page that asked to log in, has with it."""
        if MARK not in data:
            return None
        fields = tuple(
            (name.removeprefix(CARRIED), value)
            for name, values in data.lists()
            if name.startswith(CARRIED)
            for value in values
        )
        return cls(fields, tuple(data.getlist(FILES)))

    @property
    def typed(self) -> list[tuple[str, str]]:
        """What a person would know again: values that are words, shortened."""
        return [
            (name, value[:SHOWN] + "…" * (len(value) > SHOWN))
            for name, value in self.fields
            if value.strip() and not name.startswith("_") and not _of_machine(name)
        ]


def from_our_own_page(request: HttpRequest) -> bool:
    """Whether the browser says that a page of this site sent the form."""
    origin = f"{request.scheme}://{request.get_host()}"
    return (
        request.headers.get("Sec-Fetch-Site") == "same-origin"
        or request.headers.get("Origin") == origin
    )


def _told(data: QueryDict) -> Iterator[tuple[str, str]]:
    for name, values in data.lists():
        if not any(word in name.lower() for word in SECRET):
            yield from ((name, value) for value in values)


def _of_machine(name: str) -> bool:
    """Whether a field counts or remembers rather than says something."""
    if "__prefix__" in name:
        return True
    return name.endswith(("_FORMS", "seen_state", "-id", "-document")) or name in {
        *("seen", "kept", "revision", "start", "end", "action"),
        *("select_across", "index", "_selected_action"),
    }
