"""Named humans: authors, people quoted, signatories."""

from django.db.models import QuerySet

from archive.models import Person

from .authorities import AuthorityList, AuthorityPage, ByRole
from .filters import PersonFilter
from .paging import Keyset


class PersonList(AuthorityList):
    model = Person
    keyset = Keyset("sort_name")
    filterset = PersonFilter
    by_initial = True
    section = "people"
    template_name = "archive/person_list.html"


class PersonPage(ByRole, AuthorityPage):
    model = Person
    section = "people"
    template_name = "archive/person_detail.html"

    def get_queryset(self) -> QuerySet:
        return super().get_queryset().prefetch_related("names")
