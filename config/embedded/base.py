"""Django's PostgreSQL backend, but the server is started, and steps back with us."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.db.backends.postgresql import base

from config.embedded.server import EmbeddedServer


class DatabaseWrapper(base.DatabaseWrapper):
    """Starts the embedded server when the first connection is opened, not before.

    A process that steps back for others (nice(1)), as an import does for the readers
    of the site, has a server process that does so too.
    """

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        EmbeddedServer.serving(Path(conn_params["host"])).ensure_running()
        connection = super().get_new_connection(conn_params)
        _step_back(connection.info.backend_pid)
        return connection


def _step_back(backend: int) -> None:
    """Makes the process *backend* as nice as this one."""
    if (own := os.getpriority(os.PRIO_PROCESS, 0)) > 0:
        # It may belong to somebody else, where who started the server was another.
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, backend, own)
