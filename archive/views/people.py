"""Named humans: authors, people quoted, signatories."""

from django.utils.translation import gettext_lazy as _

from archive.models import Person

from .authorities import AuthorityList, AuthorityPage, ByRole
from .filters import PersonFilter
from .paging import Keyset


class PersonList(AuthorityList):
    model = Person
    heading = _("People")
    lede = _("Authors, signatories and those whom documents name.")
    keyset = Keyset("sort_name")
    filterset = PersonFilter
    by_initial = True
    section = "people"


class PersonPage(ByRole, AuthorityPage):
    model = Person
    section = "people"
    template_name = "archive/person_detail.html"
