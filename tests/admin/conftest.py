"""Somebody who may do everything, at the desk."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client


@pytest.fixture
def chief(db):
    """A superuser."""
    return get_user_model().objects.create_superuser("chief", password="open sesame 12")


@pytest.fixture
def desk(chief) -> Client:
    """A client logged in as `chief`."""
    client = Client()
    client.force_login(chief)
    return client
