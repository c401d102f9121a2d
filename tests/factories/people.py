"""Editors."""

from django.contrib.auth import get_user_model
from factory import Sequence
from factory.django import DjangoModelFactory


class UserFactory(DjangoModelFactory):
    class Meta:
        model = get_user_model()

    username = Sequence(lambda n: f"editor-{n}")
    is_staff = True
