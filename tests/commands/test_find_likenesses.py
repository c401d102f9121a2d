"""The command that compares what an import brought in."""

import pytest
from django.core.management import call_command

from archive.models import OrganisationLikeness
from tests.factories import ImportRunFactory, OrganisationFactory

pytestmark = pytest.mark.django_db


def test_it_finds_each_pair_once_and_says_how_many(capsys):
    OrganisationFactory(name="Basra"), OrganisationFactory(name="Busra")
    call_command("find_likenesses")
    assert "2 organisations compared: 1 new questions." in capsys.readouterr().out
    call_command("find_likenesses")

    assert "2 organisations compared: 0 new questions." in capsys.readouterr().out
    assert OrganisationLikeness.objects.count() == 1


def test_one_run_is_compared_with_all(capsys):
    OrganisationFactory(name="Basra")
    OrganisationFactory(name="Busra", created_in=(run := ImportRunFactory()))
    call_command("find_likenesses", run=run.pk)

    assert "1 organisations compared: 1 new questions." in capsys.readouterr().out
