"""A bare Django list view, to measure others by: the newest twenty documents.

The same server, database and rows as the archive's list, one query, a template of one
loop, no middleware: `gunicorn bare_list:application`.
"""

import os
import sys
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path
from django.views.generic import ListView

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
settings.ROOT_URLCONF = __name__
settings.MIDDLEWARE = []
application = get_wsgi_application()

from archive.models import AccessCopy  # noqa: E402  # needs the settings

PAGE = """<!doctype html><title>Documents</title><ul>
{% for copy in object_list %}<li>{{ copy.date_edtf }}
<a href="/documents/{{ copy.pk }}/{{ copy.slug }}/">{{ copy.title }}</a>
{{ copy.byline }} {{ copy.kind }}</li>{% endfor %}</ul>"""


class Newest(ListView):
    """Twenty rows without their texts."""

    queryset = AccessCopy.objects.newest_first().defer("text", "content")[:20]

    def render_to_response(
        self, context: dict[str, object], **_kwargs: object
    ) -> HttpResponse:
        return HttpResponse(TEMPLATE.render(context))


def ready(_request: HttpRequest) -> HttpResponse:
    return HttpResponse()


TEMPLATE = engines["django"].from_string(PAGE)
urlpatterns = [path("", ready), path("documents/", Newest.as_view())]
