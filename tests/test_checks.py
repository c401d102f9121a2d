"""A server that could lose what it is given is refused by name."""

from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from django.core.checks import Tags, run_checks

from archive import checks

SAFE = {
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "server_encoding": "UTF8",
    "data_checksums": "on",
}


def server(version: int, **settings: str):
    """Stand in for a connection to a server with these settings."""

    class Cursor:
        connection = SimpleNamespace(info=SimpleNamespace(server_version=version))

        def execute(self, sql, parameters=("data_checksums",)):
            (self.name,) = parameters

        def fetchone(self):
            return ((SAFE | settings)[self.name],)

    @contextmanager
    def cursor():
        yield Cursor()

    return {"default": SimpleNamespace(cursor=cursor)}


@pytest.mark.parametrize(
    ("version", "settings", "codes"),
    [
        pytest.param(150018, {}, [], id="debian-12"),
        pytest.param(180004, {"synchronous_commit": "remote_apply"}, [], id="replica"),
        pytest.param(140011, {}, ["archive.E001"], id="too-old"),
        pytest.param(160000, {"fsync": "off"}, ["archive.E002"], id="no-fsync"),
        pytest.param(
            160000, {"full_page_writes": "off"}, ["archive.E003"], id="torn-pages"
        ),
        pytest.param(
            160000, {"synchronous_commit": "off"}, ["archive.E004"], id="lost-commits"
        ),
        pytest.param(
            160000, {"server_encoding": "SQL_ASCII"}, ["archive.E005"], id="encoding"
        ),
        pytest.param(
            160000, {"data_checksums": "off"}, ["archive.W001"], id="no-checksums"
        ),
        pytest.param(
            160000,
            {"fsync": "off", "full_page_writes": "off"},
            ["archive.E002", "archive.E003"],
            id="two-at-once",
        ),
    ],
)
def test_server(monkeypatch, version, settings, codes):
    monkeypatch.setattr(checks, "connections", server(version, **settings))

    assert [problem.id for problem in checks.server_problems()] == codes


@pytest.mark.django_db
def test_the_server_of_these_tests_is_safe():
    assert run_checks(tags=[Tags.database], databases=["default"]) == []
