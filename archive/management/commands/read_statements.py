"""What the parser makes of files, without a database.

    manage.py read_statements seeds/statements
    manage.py read_statements page.txt page.html --json > readings.jsonl

Exit status: 0 when all files were read, 1 when one was not, 2 for wrong usage.
"""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.parsing.reader import read, sidecar_path
from archive.parsing.record import FileReading, Problem
from archive.parsing.serialise import gold
from archive.parsing.summary import summary


class Command(BaseCommand):
    """Read files and print what was found; nothing is stored."""

    help = "Print what the parser makes of files and folders, without a database."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The files and folders, and the form of the report."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument(
            "--json", action="store_true", help="one JSON object a line"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Read each file in turn; a file that fails is reported and does not stop the
        others.
        """
        failed = 0
        for path in _files(options["paths"]):
            reading = _read(path)
            if reading.problem is not None:
                failed += 1
                self.stderr.write(str(reading.problem))
            for record in reading.records:
                if options["json"]:
                    self.stdout.write(
                        json.dumps(
                            {"path": str(path), **gold(record)}, ensure_ascii=False
                        )
                    )
                else:
                    self.stdout.write(summary(str(path), record))
        if failed:
            sys.exit(1)


def _files(paths: list[Path]) -> Iterator[Path]:
    """The files named and those in the folders named, sidecars left out."""
    for path in paths:
        if path.is_dir():
            yield from (
                p
                for p in sorted(path.rglob("*"))
                if p.is_file() and p.suffix != ".toml"
            )
        elif path.exists():
            yield path
        else:
            raise CommandError(f"{path}: no such file or folder", returncode=2)


def _read(path: Path) -> FileReading:
    """The reading of *path* with the sidecar beside it; a file that cannot be
    opened is a problem like any other.
    """
    beside = Path(sidecar_path(str(path)))
    try:
        card = beside.read_bytes() if beside.is_file() else None
        return read(path.read_bytes(), str(path), card)
    except OSError as error:
        problem = Problem(str(path), f"{error.strerror}: check that it can be opened")
        return FileReading(str(path), "", None, problem=problem)
