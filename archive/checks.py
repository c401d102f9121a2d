"""System check: a database server that could lose or mangle what it is given."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Caution
from django.db import connections

OLDEST = 15

# What each setting must be so that an acknowledged change survives a crash.
NEEDED = {
    "fsync": ("on", "archive.E002", "a power cut can destroy the whole database"),
    "full_page_writes": ("on", "archive.E003", "a power cut can leave torn pages"),
    "synchronous_commit": (
        ("on", "local", "remote_write", "remote_apply"),
        "archive.E004",
        "changes that were acknowledged can be lost",
    ),
    "server_encoding": ("UTF8", "archive.E005", "it cannot hold every text"),
}


def check_server(
    app_configs: Sequence[AppConfig] | None,
    databases: Iterable[str] | None,
    **options: Any,
) -> list[CheckMessage]:
    """Return an error for each unsafe setting of the servers asked about, and a
    warning where damage to its disk would go unseen.

    Runs before `migrate` and with `check --database default`.
    """
    return [problem for alias in databases or [] for problem in server_problems(alias)]


def server_problems(alias: str = "default") -> list[CheckMessage]:
    """Return what is wrong with the server behind a database alias."""
    with connections[alias].cursor() as cursor:
        version = cursor.connection.info.server_version // 10_000
        if version < OLDEST:
            hint = f"Use PostgreSQL {OLDEST} or newer, or unset DATABASE_URL."
            return [
                Error(
                    f"The server is PostgreSQL {version}; the archive needs "
                    f"{OLDEST} or newer.",
                    hint=hint,
                    id="archive.E001",
                )
            ]
        problems: list[CheckMessage] = []
        for name, (good, code, danger) in NEEDED.items():
            cursor.execute("SELECT current_setting(%s)", [name])
            (value,) = cursor.fetchone()
            if value not in (good if isinstance(good, tuple) else (good,)):
                message = f"The server's {name} is {value!r}: {danger}."
                hint = f"Set {name} to {good if isinstance(good, str) else good[0]}."
                problems.append(Error(message, hint=hint, id=code))
        cursor.execute("SELECT current_setting('data_checksums')")
        if cursor.fetchone() == ("off",):
            message = "The server's data_checksums are off: damage goes unseen."
            hint = "Stop the server and run pg_checksums --enable."
            problems.append(Caution(message, hint=hint, id="archive.W001"))
        return problems
