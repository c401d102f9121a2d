"""All addresses: the editors' desk under /admin/, the public site everywhere else."""

from django.contrib import admin
from django.urls import include, path

handler400 = "archive.errors.bad_request"
handler403 = "archive.errors.forbidden"
handler404 = "archive.errors.not_found"
handler500 = "archive.errors.server_error"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("archive.urls")),
]
