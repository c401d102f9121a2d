"""All addresses: the editors' desk under /admin/, the public site everywhere else.

The public site stands once for each language: in English, and under /ar/ in Arabic,
/ckb/ in Sorani, /fr/ in French.
"""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.sitemaps import views as sitemaps
from django.templatetags.static import static
from django.urls import include, path
from django.utils.functional import lazy
from django.views.generic import RedirectView

from archive.sitemaps import SITEMAPS
from archive.views.home import robots

handler400 = "archive.errors.bad_request"
handler403 = "archive.errors.forbidden"
handler404 = "archive.errors.not_found"
handler500 = "archive.errors.server_error"

# Browsers ask for it on pages that name no icon, such as the desk's.
icon = lazy(static, str)("archive/img/icon.svg")

urlpatterns = [
    path("favicon.ico", RedirectView.as_view(url=icon)),
    path("admin/", admin.site.urls),
    path("robots.txt", robots),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS}, name="sitemap"),
    path(
        "sitemap-<section>.xml",
        sitemaps.sitemap,
        {"sitemaps": SITEMAPS},
        name="django.contrib.sitemaps.views.sitemap",
    ),
    *i18n_patterns(path("", include("archive.urls")), prefix_default_language=False),
]
