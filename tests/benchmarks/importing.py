"""How fast statements come in, and how fast it is seen that nothing has changed.

    uv run python tests/benchmarks/importing.py FOLDER

Takes a folder of statements that the database does not know yet, imports and publishes
it, imports it again unchanged, and tells both beside what reading and hashing the same
files costs in one process. Ratios hold between lines of one run only. Give it a
database of its own (DATABASE_URL, MEDIA_ROOT); prints one JSON object.
"""

import hashlib
import json
import os
import resource
import sys
import time
from pathlib import Path

import django

# Django has to be set up before anything that has models is imported.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from archive.intake.options import Options  # noqa: E402
from archive.intake.run import import_paths  # noqa: E402
from archive.management.commands.import_statements import settle_published  # noqa: E402


def hashing(folder: Path) -> float:
    """Seconds to read and hash every file once, the cache being warm."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in files:
        path.read_bytes()
    start = time.perf_counter()
    for path in files:
        hashlib.sha256(path.read_bytes()).hexdigest()
    return time.perf_counter() - start


def main(folder: Path) -> None:
    start = time.perf_counter()
    first = import_paths([str(folder)], Options(settle=settle_published))
    took = time.perf_counter() - start
    start = time.perf_counter()
    again = import_paths([str(folder)], Options(settle=settle_published))
    unchanged = time.perf_counter() - start
    floor = hashing(folder)
    told = {
        "files": first.files.total(),
        "documents": first.documents["created"],
        "first_seconds": round(took, 2),
        "documents_a_second": round(first.documents["created"] / took, 1),
        "seconds_by_phase": {k: round(v, 2) for k, v in first.seconds.items()},
        "unchanged": again.files["unchanged"],
        "unchanged_seconds": round(unchanged, 3),
        "unchanged_over_hashing": round(unchanged / floor, 2),
        "peak_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    sys.stdout.write(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
