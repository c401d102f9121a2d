"""Django's PostgreSQL backend, unchanged but for one thing: the server is started."""

from pathlib import Path
from typing import Any

from django.db.backends.postgresql import base

from config.embedded.server import EmbeddedServer


class DatabaseWrapper(base.DatabaseWrapper):
    """Starts the embedded server when the first connection is opened, not before."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        EmbeddedServer.serving(Path(conn_params["host"])).ensure_running()
        return super().get_new_connection(conn_params)
