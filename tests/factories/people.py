"""Editors, and the work they have."""

from django.contrib.auth import get_user_model
from factory import Sequence, SubFactory
from factory.django import DjangoModelFactory

from archive.models import Assignment


class UserFactory(DjangoModelFactory):
    class Meta:
        model = get_user_model()

    username = Sequence(lambda n: f"editor-{n}")
    is_staff = True


class AssignmentFactory(DjangoModelFactory):
    class Meta:
        model = Assignment

    queue = "mentions"
    row = Sequence(lambda n: n + 1)
    person = SubFactory(UserFactory)
