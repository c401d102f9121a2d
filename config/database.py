"""Which PostgreSQL the archive talks to, and on what terms."""

from pathlib import Path
from typing import Any

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from config.embedded.server import EmbeddedServer

CONNECT_TIMEOUT = 3  # seconds


def parameters_from_url(url: str) -> dict[str, Any]:
    """Return Django's settings for the server that `DATABASE_URL` names.

    Takes what libpq takes: `postgresql://user:password@host:port/name?sslmode=require`.
    Raises ValueError with one sentence that does not repeat the address, since that
    may hold a password.
    """
    if not url.startswith(("postgres://", "postgresql://")):
        raise ValueError(
            "it must begin with postgresql://, the archive needs PostgreSQL"
        )
    try:
        parts = dict(conninfo_to_dict(url))
    except (ProgrammingError, UnicodeError):
        raise ValueError(
            "it cannot be read; write postgresql://user:password@host:5432/name, "
            "special characters in the password as %XX"
        ) from None
    name = parts.pop("dbname", None)
    if not name:
        raise ValueError("it names no database: postgresql://user:password@host/name")
    port = str(parts.pop("port", None) or "")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise ValueError("its port is not a number from 1 to 65535")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": parts.pop("user", None) or "",
        "PASSWORD": parts.pop("password", None) or "",
        "HOST": parts.pop("host", None) or "",
        "PORT": port,
        "OPTIONS": parts,
    }


def connection_settings(
    url: str | None, *, embedded_in: Path, statement_timeout: str
) -> dict[str, Any]:
    """Return the entry for Django's DATABASES; opens no connection.

    `url` is DATABASE_URL, or None for the server that the project keeps in the folder
    `embedded_in`. `statement_timeout` is written as PostgreSQL writes it ("3s").
    """
    settings = (
        parameters_from_url(url) if url else EmbeddedServer(embedded_in).parameters()
    )
    limits = {
        "statement_timeout": statement_timeout,
        "lock_timeout": "10s",
        "idle_in_transaction_session_timeout": "10min",
        # Our statements take milliseconds; compiling one takes a hundred.
        "jit": "off",
    }
    given = settings["OPTIONS"].pop("options", "")
    flags = [f"-c {name}={value}" for name, value in limits.items()]
    settings["OPTIONS"] = {
        "connect_timeout": CONNECT_TIMEOUT,
        "application_name": "archive",
        **settings["OPTIONS"],
        "options": " ".join([*flags, given]).strip(),
    }
    # Connections are kept for a minute and looked at before each use, so that a
    # restart of the server costs no reader an error.
    settings["CONN_MAX_AGE"] = 60
    settings["CONN_HEALTH_CHECKS"] = True
    return settings
