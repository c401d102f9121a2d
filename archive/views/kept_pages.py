"""Pages made before that are still true, kept in the memory of this process.

Many readers look at few pages, between two changes of what is public; such a page is
made once. A page is kept under its entity tag (`views.editions`), which is another one
as soon as anything public changes, so that what was withdrawn or redacted is in force
at the next request, in every process. With the first page of a new edition all pages of
the old one are forgotten.
"""

from collections import OrderedDict
from threading import Lock

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import has_vary_header

ROOM = 32 * 1024 * 1024  # bytes, in each process
LARGEST = 1024 * 1024  # bytes of one page

Edition = tuple[int, int]


class KeptPages:
    """The pages of one edition, the least recently asked for going first.

    Holds at most *room* bytes of content. May be used by several threads.
    """

    def __init__(self, room: int = ROOM) -> None:
        self.room = room
        self.taken = 0
        self._edition: Edition | None = None
        self._pages: OrderedDict[str, tuple[bytes, dict[str, str]]] = OrderedDict()
        self._lock = Lock()

    def find(self, edition: Edition, tag: str) -> HttpResponse | None:
        """The page *tag*, as a response of its own; None if it must be made.

        Forgets the pages of any other edition.
        """
        with self._lock:
            if edition != self._edition:
                self._pages.clear()
                self._edition, self.taken = edition, 0
            page = self._pages.get(tag)
            if page is None:
                return None
            self._pages.move_to_end(tag)
        content, headers = page
        return HttpResponse(content, headers=headers)

    def keep(
        self,
        edition: Edition,
        tag: str,
        request: HttpRequest,
        response: HttpResponseBase,
    ) -> None:
        """Keep *response*, made for *edition*, if it is the same page for everybody."""
        if not _is_for_everybody(request, response):
            return
        page = (response.content, dict(response.items()))  # type: ignore[attr-defined]
        with self._lock:
            # A newer edition may have come meanwhile.
            if edition != self._edition or tag in self._pages:
                return
            self._pages[tag] = page
            self.taken += len(page[0])
            while self.taken > self.room:
                _tag, (gone, _headers) = self._pages.popitem(last=False)
                self.taken -= len(gone)


def _is_for_everybody(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Whether nothing but address and edition went into a page, and it is no error."""
    return (
        request.method == "GET"
        and response.status_code == 200
        and not response.streaming
        and not response.cookies
        and not has_vary_header(response, "Cookie")
        and len(response.content) <= LARGEST  # type: ignore[attr-defined]
    )
