"""Subject headings."""

from django.utils.translation import gettext_lazy as _

from archive.models import Tag

from .authorities import AuthorityList, AuthorityPage
from .paging import Keyset


class TagList(AuthorityList):
    model = Tag
    heading = _("Tags")
    lede = _("What documents are about, in a word or two.")
    keyset = Keyset("name")
    section = "tags"


class TagPage(AuthorityPage):
    model = Tag
    section = "tags"
    template_name = "archive/tag_detail.html"
