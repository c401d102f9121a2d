"""The weights of a short line's traits, fitted to labelled pages.

    uv run --with scikit-learn python tests/benchmarks/weighing.py FOLDER...

Each FOLDER holds pages beside their labels (see tests/README.md); those that label
furniture count. Prints precision and recall over pages that the fit has not seen (ten
folds), then the table for `archive/parsing/vocabulary/furniture_weights.py`.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from reading import pages  # noqa: E402  # run as a script
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.model_selection import GroupKFold, cross_val_predict  # noqa: E402

from archive.parsing.furniture import Furniture  # noqa: E402
from archive.parsing.likely_furniture import candidates  # noqa: E402
from archive.parsing.line_traits import Neighbourhood, traits_of  # noqa: E402
from archive.parsing.page import Layout  # noqa: E402
from archive.parsing.reader import read  # noqa: E402
from archive.parsing.vocabulary.furniture_weights import WEIGHTS  # noqa: E402

PENALTY, FOLDS = 0.6, 10


class Judged(NamedTuple):
    """A line that is to be judged: its traits, its page, what its label says."""

    traits: frozenset[str]
    page: str
    is_furniture: bool


def judged(path: Path) -> Iterator[Judged]:
    """The lines of a page that the reader would judge by their traits."""
    labels = json.loads(path.with_suffix(".json").read_text("utf-8"))
    furniture = {line.strip() for line in labels["boilerplate"]}
    seen: list[Judged] = []

    def look(layout: Layout) -> Furniture:
        around = Neighbourhood(layout)
        seen[:] = [
            Judged(
                frozenset(traits_of(line, around)), str(path), line.text in furniture
            )
            for line in candidates(layout)
        ]
        return Furniture(set())

    with patch("archive.parsing.reader.find_likely_furniture", look):
        read(path.read_bytes(), path.name)
    return iter(seen)


def main(folders: list[str]) -> None:
    """Fit, check on pages held back, print."""
    lines = [
        line
        for folder in folders
        for path in pages(Path(folder))
        if '"boilerplate"' in path.with_suffix(".json").read_text("utf-8")
        for line in judged(path)
    ]
    names = list(WEIGHTS)
    table = [[float(name in line.traits) for name in names] for line in lines]
    truth = [line.is_furniture for line in lines]
    groups = [line.page for line in lines]
    model = LogisticRegression(C=PENALTY, max_iter=5_000)
    guesses = cross_val_predict(
        model, table, truth, groups=groups, cv=GroupKFold(FOLDS)
    )
    hits = sum(guess and true for guess, true in zip(guesses, truth, strict=True))
    write = sys.stdout.write
    write(f"{len(lines)} lines, precision {hits / max(1, sum(guesses)):.3f}, ")
    write(f"recall {hits / max(1, sum(truth)):.3f}\n")
    model.fit(table, truth)
    write(f"BEFOREHAND = {model.intercept_[0]:.1f}\n")
    for name, weight in zip(names, model.coef_[0], strict=True):
        write(f'    "{name}": {weight:.1f},\n')


if __name__ == "__main__":
    main(sys.argv[1:])
