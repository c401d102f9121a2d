"""All addresses: the editors' desk under /admin/, the public site everywhere else.

The public site stands twice: in English, and under /ar/ in Arabic.
"""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

handler400 = "archive.errors.bad_request"
handler403 = "archive.errors.forbidden"
handler404 = "archive.errors.not_found"
handler500 = "archive.errors.server_error"

urlpatterns = [
    path("admin/", admin.site.urls),
    *i18n_patterns(path("", include("archive.urls")), prefix_default_language=False),
]
