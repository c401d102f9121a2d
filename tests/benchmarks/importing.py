"""How fast statements come in, and how fast it is seen that nothing has changed.

    uv run python tests/benchmarks/importing.py FOLDER

Takes a folder of statements, makes a database of its own on the server of the settings,
and prints one JSON object, and a table: what import_statements takes for the first
import with publishing, for the unchanged tree (as it is, and with --verify), and for a
tree of which one file in a hundred was edited (a copy: FOLDER is left alone); and how
long readers of the site wait beside an import. Beside them stands what the machine can
do in the same minutes: reading and hashing the files in one process, and COPY of the
same texts with their search vectors over two connections.
Ratios hold between figures of one run only, on a machine that does nothing else; what
is said of unchanged trees counts seconds of the processor, the database server's not
among them. All is beyond the start-up of `manage.py check`.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Any
from urllib.parse import quote

import psutil
import psycopg
from psycopg.conninfo import make_conninfo

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from django.db import connection  # noqa: E402  # needs the settings

from tests.benchmarks.readers import Readers, site  # noqa: E402

CHANGED = 100  # one file in so many
BATCH = 2_000
BESIDE = 2_000  # files taken in beside readers
SMALL = 20  # megabytes of a process that only looks after others
QUIET = 20.0  # seconds
FLOOR = """
    CREATE TABLE floor (
        id int, path text, sha256 bytea, title text, text text,
        vector tsvector GENERATED ALWAYS AS (
            setweight(to_tsvector('english', title), 'A')
            || setweight(to_tsvector('english', text), 'D')
        ) STORED
    )
"""
INDEXES = (
    "ALTER TABLE floor ADD PRIMARY KEY (id)",
    "CREATE UNIQUE INDEX ON floor (path)",
    "CREATE INDEX ON floor (sha256)",
    "CREATE INDEX ON floor USING gin (vector)",
)


def statements(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.txt") if path.is_file())


def hashing(files: list[Path]) -> float:
    """Seconds of the processor to read and hash every file once, the cache being
    warm."""
    for path in files:
        path.read_bytes()
    start = time.process_time()
    for path in files:
        descriptor = os.open(path, os.O_RDONLY)
        data = os.read(descriptor, 1 << 24)
        os.close(descriptor)
        hashlib.sha256(data).digest()
    return time.process_time() - start


def copying(files: list[Path], dsn: str) -> float:
    """Documents a second that COPY writes over two connections, indexes included."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("DROP TABLE IF EXISTS floor")
        connection.execute(FLOOR)
        start = time.perf_counter()
        context = get_context("spawn")
        halves = [
            context.Process(target=copy_half, args=(files, dsn, half))
            for half in range(2)
        ]
        for process in halves:
            process.start()
        for process in halves:
            process.join()
        for statement in INDEXES:
            connection.execute(statement)
        took = time.perf_counter() - start
        connection.execute("DROP TABLE floor")
    return len(files) / took


def copy_half(files: list[Path], dsn: str, half: int) -> None:
    mine = list(enumerate(files))[half::2]
    with psycopg.connect(dsn) as connection:
        for first in range(0, len(mine), BATCH):
            with connection.cursor().copy(
                "COPY floor (id, path, sha256, title, text) FROM STDIN"
            ) as copy:
                for number, path in mine[first : first + BATCH]:
                    data = path.read_bytes()
                    text = data.decode(errors="replace")
                    digest = hashlib.sha256(data).digest()
                    copy.write_row((number, str(path), digest, text[:80], text))


@dataclass
class Run:
    """One command: how long it took, seconds of the processor (without the server's),
    the peak memory of each of its processes in megabytes, in all and by the time when
    `early` files had been taken in; how many had been at which second; its own
    report."""

    early: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    megabytes: dict[int, float] = field(default_factory=dict)
    megabytes_early: dict[int, float] = field(default_factory=dict)
    curve: list[tuple[float, int]] = field(default_factory=list)
    report: dict[str, Any] = field(default_factory=dict)

    def watch(self, process: psutil.Popen, taken_in: Callable[[], int]) -> None:
        """Looks at *process* and its children until it ends."""
        begun, before = time.perf_counter(), getrusage(RUSAGE_CHILDREN)
        while process.poll() is None:
            count = taken_in()
            self.curve.append((time.perf_counter() - begun, count))
            for one in family(process):
                with suppress(psutil.Error):
                    used = one.memory_full_info().uss / 2**20
                    peak = max(self.megabytes.get(one.pid, 0), used)
                    self.megabytes[one.pid] = peak
                    if count <= self.early:
                        self.megabytes_early[one.pid] = peak
            time.sleep(0.2)
        self.seconds = time.perf_counter() - begun
        after = getrusage(RUSAGE_CHILDREN)
        self.processor = after.ru_utime - before.ru_utime
        self.processor += after.ru_stime - before.ru_stime

    @property
    def growth(self) -> float:
        """How much more memory the processes used in all than early, at most."""
        return max(
            self.megabytes[pid] / used
            for pid, used in self.megabytes_early.items()
            if used > SMALL
        )

    def rate(self, first: int, last: int) -> float:
        """Files a second between the *first* and the *last* one; says something only
        of thousands, since files are told by the transaction."""
        start = next(at for at, count in self.curve if count >= first)
        end = next(at for at, count in self.curve if count >= last)
        return (last - first) / max(end - start, 0.001)


def family(process: psutil.Popen) -> list[psutil.Process]:
    with suppress(psutil.Error):
        return [process, *process.children(recursive=True)]
    return []


class Archive:
    """An archive of its own: a database, and a folder of captures."""

    def __init__(self, name: str, scratch: Path) -> None:
        known = connection.settings_dict
        connection.ensure_connection()
        parts = {"host": known["HOST"], "port": known["PORT"], "user": known["USER"]}
        parts["password"] = known["PASSWORD"]
        self.scratch = scratch
        self.dsn = make_conninfo(dbname=name, **{k: v for k, v in parts.items() if v})
        address = "&".join(f"{k}={quote(str(v))}" for k, v in parts.items() if v)
        self.environment = {
            **os.environ,
            "DATABASE_URL": f"postgresql:///{name}?{address}",
            "MEDIA_ROOT": str(scratch / "media"),
        }
        with connection.cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            cursor.execute(f'CREATE DATABASE "{name}"')
        self.run("migrate", "--verbosity=0")
        checks = [self.run("check") for _ in range(5)]
        self.start_up = min(run.seconds for run in checks)
        self.start_up_processor = min(run.processor for run in checks)

    def run(self, *command: str, early: int = 0) -> Run:
        """Carries out one management command."""
        run = Run(early)
        with psycopg.connect(self.dsn, autocommit=True) as watcher:
            process = psutil.Popen(
                [sys.executable, "manage.py", *command],
                cwd=ROOT,
                env=self.environment,
                stdout=subprocess.DEVNULL,
            )
            run.watch(process, lambda: taken_in(watcher))
        if process.returncode:
            raise SystemExit(f"{command}: exit status {process.returncode}")
        return run

    def take_in(self, folder: Path, *options: str, early: int = 0) -> Run:
        """Imports *folder* with publishing; seconds are beyond the start-up."""
        report = self.scratch / "report.json"
        run = self.run(
            "import_statements",
            str(folder),
            "--publish",
            f"--report={report}",
            "--verbosity=0",
            "--nice=0",
            *options,
            early=early,
        )
        run.seconds -= self.start_up
        run.processor -= self.start_up_processor
        run.report = json.loads(report.read_text("utf-8"))
        return run


def taken_in(watcher: psycopg.Connection) -> int:
    """Rows of imports so far; the sequence knows without counting."""
    found = watcher.execute(
        "SELECT coalesce(pg_sequence_last_value(to_regclass("
        "'archive_importrow_id_seq')), 0)"
    ).fetchone()
    return found[0] if found else 0


def edited(folder: Path) -> int:
    """Edits one file in CHANGED of *folder*, in its place; returns how many."""
    files = statements(folder)[::CHANGED]
    for path in files:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n\nThe demands of the first day still stand today.\n")
    return len(files)


def measured(folder: Path, scratch: Path) -> dict[str, Any]:
    tree = scratch / "tree"
    shutil.copytree(folder, tree)
    held_back(tree, scratch / "more")
    files = statements(tree)
    archive = Archive("import_benchmark", scratch)
    floor = copying(files, archive.dsn)
    tenth = len(files) // 10
    first = archive.take_in(tree, early=tenth)
    idle, busy = quiet_and_busy(archive, scratch / "more")
    hashed = hashing(files)
    again = archive.take_in(tree)
    verified = archive.take_in(tree, "--verify")
    count = edited(tree)
    changed = archive.take_in(tree)
    rate = len(files) / first.seconds
    documents = first.report["documents"]["created"]
    allowed = again.processor + 2 * count * first.processor / len(files)
    return {
        "files": len(files),
        "documents": documents,
        "seconds_by_phase": first.report["seconds"],
        "processor_ms_a_file": round(1_000 * first.processor / len(files), 2),
        "load_of_the_machine": [round(load, 1) for load in os.getloadavg()],
        "hashing_seconds": round(hashed, 3),
        "unchanged": again.report["files"]["unchanged"],
        "changed": count,
        "megabytes_by_process": sorted(map(round, first.megabytes.values()))[::-1],
        "readers_p95_ms_idle_and_busy": [round(idle, 1), round(busy, 1)],
        "documents_a_second": round(documents / first.seconds, 1),
        "files_a_second": round(rate, 1),
        "floor_copy_a_second": round(floor, 1),
        "of_floor (0.4 at least)": round(rate / floor, 3),
        "last_tenth_over_first (0.8 at least)": round(
            first.rate(len(files) - tenth, len(files) - 1) / first.rate(1, tenth), 2
        ),
        "megabytes (600 at most)": round(sum(first.megabytes.values())),
        "megabytes_over_those_of_a_tenth (1.1 at most)": round(first.growth, 2),
        "unchanged_over_hashing (0.4 at most)": round(again.processor / hashed, 2),
        "verified_over_hashing (1.3 at most)": round(verified.processor / hashed, 2),
        "changed_over_allowed (1 at most)": round(changed.processor / allowed, 2),
        "readers_busy_over_idle (2 at most)": round(busy / idle, 2),
    }


LIMIT = re.compile(r"(?P<what>.*) \((?P<limit>[\d.]+) at (?P<end>least|most)\)")


def table(told: dict[str, Any]) -> str:
    """What *told* says against a limit, a line each, with whether it is kept."""
    lines = []
    for name, value in told.items():
        if found := LIMIT.fullmatch(name):
            limit, least = float(found["limit"]), found["end"] == "least"
            kept = value >= limit if least else value <= limit
            bound = f"{'>=' if least else '<='} {limit:g}"
            what = found["what"].replace("_", " ")
            lines.append(f"{what:36}{value:>10}  {bound:10}{'' if kept else 'MISSED'}")
        elif name.endswith(("_a_second", "files", "documents")):
            lines.append(f"{name.replace('_', ' '):36}{value:>10}")
    return "\n".join(lines)


def held_back(tree: Path, more: Path) -> None:
    """Moves the last files of *tree* to *more*: an import that readers stand beside."""
    files = statements(tree)
    for path in files[-min(BESIDE, len(files) // 10) :]:
        other = more / path.relative_to(tree)
        other.parent.mkdir(parents=True, exist_ok=True)
        path.rename(other)


def quiet_and_busy(archive: Archive, more: Path) -> tuple[float, float]:
    """The readers' 95th percentile beside nothing, and beside an import of *more*."""
    with site(archive.environment) as address:
        quiet = Readers(address)
        quiet.start()
        time.sleep(QUIET)
        idle = quiet.over()
        busy = Readers(address)
        busy.start()
        # As by default: it steps back for readers.
        archive.take_in(more, "--nice=10")
        return idle, busy.over()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="import-benchmark-") as place:
        told = measured(Path(sys.argv[1]).absolute(), Path(place))
    sys.stdout.write(json.dumps(told, indent=2) + "\n\n" + table(told) + "\n")
