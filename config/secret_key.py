"""The key that signs sessions and forms, kept in a file when none is given."""

import os
import secrets
import tempfile
from pathlib import Path


def read_or_create(path: Path) -> str:
    """Return the key in `path`; on the first start, make the file (mode 0600).

    Several processes may start at once: the key is written beside and linked into
    place, so that the first one wins and nobody reads half a key. Raises OSError
    where the file can neither be read nor made.
    """
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=path.parent)  # mode 0600
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(64))
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another process was first, and its key counts
    finally:
        Path(draft).unlink()
    return path.read_text(encoding="ascii").strip()
