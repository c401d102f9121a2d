"""Addresses of servers, and the terms on which each connection works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from config.database import connection_settings, parameters_from_url


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(
            "postgresql://u:p%40ss@db.example:5433/archive",
            ("archive", "u", "p@ss", "db.example", "5433", {}),
            id="all-parts-and-an-escaped-password",
        ),
        pytest.param(
            "postgres://db.example/archive?sslmode=require",
            ("archive", "", "", "db.example", "", {"sslmode": "require"}),
            id="option",
        ),
        pytest.param(
            "postgresql:///archive?host=/run/postgresql",
            ("archive", "", "", "/run/postgresql", "", {}),
            id="socket",
        ),
        pytest.param(
            "postgresql://[::1]/archive", ("archive", "", "", "::1", "", {}), id="ipv6"
        ),
    ],
)
def test_address(url, expected):
    found = parameters_from_url(url)

    assert (
        *(found[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")),
        found["OPTIONS"],
    ) == expected


def test_options_of_the_address_are_kept_beside_ours():
    url = "postgresql://h/d?options=-c%20search_path%3Dx&connect_timeout=9"
    found = connection_settings(url, embedded_in=Path("/x"), statement_timeout="3s")

    assert found["OPTIONS"]["connect_timeout"] == "9"
    assert "-c statement_timeout=3s" in found["OPTIONS"]["options"]
    assert found["OPTIONS"]["options"].endswith("-c search_path=x")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("statement_timeout", "15min"),
        ("lock_timeout", "10s"),
        ("idle_in_transaction_session_timeout", "10min"),
        ("jit", "off"),
    ],
)
def test_a_session_has_patience_but_not_for_ever(name, value):
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s)", [name])
        assert cursor.fetchone() == (value,)


def test_pages_give_up_after_three_seconds(project):
    code = (
        "import config.wsgi; from django.db import connection as c;"
        "cursor = c.cursor(); cursor.execute('SHOW statement_timeout');"
        "print(cursor.fetchone()[0])"
    )
    environment = {k: v for k, v in os.environ.items() if k != "STATEMENT_TIMEOUT"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "3s"
