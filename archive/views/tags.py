"""Subject headings."""

from archive.models import Tag

from .authorities import AuthorityList, AuthorityPage
from .paging import Keyset


class TagList(AuthorityList):
    model = Tag
    keyset = Keyset("name")
    section = "tags"
    template_name = "archive/tag_list.html"


class TagPage(AuthorityPage):
    model = Tag
    section = "tags"
    template_name = "archive/tag_detail.html"
