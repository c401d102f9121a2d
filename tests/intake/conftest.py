"""A small tree of statements that tests write, import, edit and import again."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from archive.intake.options import Options
from archive.intake.report import Report
from archive.intake.run import import_paths
from archive.models import Document

BODY = (
    "The strike in the oil fields of Basra has entered its third week.",
    "At least 10 workers have been arrested by the security forces.",
    "We call on unions everywhere to stand with the workers of the south.",
)
SIGNATORIES = (
    "Union of Oil Workers in the South",
    "Committee of the Unemployed in Basra",
    "League of Women Teachers in Iraq",
    "Federation of Port Workers in Umm Qasr",
)


def statement(
    title: str = "Support the strike of the oil workers",
    body: tuple[str, ...] = BODY,
    signatories: tuple[str, ...] = SIGNATORIES,
    date: str = "9 September 2018",
) -> str:
    """A joint statement as pages print them."""
    bullets = "\n".join(f"• {name}" for name in signatories)
    return "\n\n".join([title, *body, f"Signatories:\n{bullets}", date]) + "\n"


@dataclass
class Tree:
    """A folder, and its import."""

    root: Path

    def write(self, text: str | bytes, name: str = "strike.txt") -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def run(self, **options: object) -> Report:
        return import_paths([str(self.root)], Options(processes=1, **options))

    def take_in(self, text: str | bytes, name: str = "strike.txt") -> Document:
        """Writes and imports one file; returns its first document."""
        self.write(text, name)
        report = self.run()
        assert not report.failed, report.failures
        return Document.objects.get(base_reading__capture__path=name, fragment="1")


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "tree"
    root.mkdir()
    return Tree(root)
