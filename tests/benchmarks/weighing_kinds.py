"""The weights of a page's traits for each speaker, fitted to labelled pages.

    uv run --with scikit-learn python tests/benchmarks/weighing_kinds.py FOLDER...

Each FOLDER holds pages beside their labels (see tests/README.md); those that label a
kind count, and twice where the folder is named twice. Prints how often the speaker and
the kind are right on pages that the fit has not seen (ten folds, a page whole in one),
then the table for `archive/parsing/vocabulary/kind_weights.py`.
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

from archive.parsing import kinds  # noqa: E402
from archive.parsing.kinds import Speaker, kind_of  # noqa: E402
from archive.parsing.page import Layout  # noqa: E402
from archive.parsing.reader import read  # noqa: E402
from archive.parsing.record import DocumentRecord, Kind  # noqa: E402
from archive.parsing.vocabulary.kind_weights import WEIGHTS  # noqa: E402

PENALTY, FOLDS, SURE = 1.0, 10, 100.0
SPEAKERS = {
    Kind.ARTICLE: Speaker.REPORTER,
    Kind.BLOG_POST: Speaker.BLOGGER,
    Kind.OTHER: Speaker.NOBODY,
}


class Weighed(NamedTuple):
    """A page whose speaker is weighed: its traits, its label, and what its kind is for
    each speaker that the weights may find.
    """

    page: str
    traits: dict[str, float]
    label: Kind
    outcomes: dict[Speaker, Kind]

    @property
    def speaker(self) -> Speaker:
        return SPEAKERS.get(self.label, Speaker.ISSUER)


def weighed(path: Path) -> Iterator[Weighed]:
    """The page, if its kind is decided by weights: a "Press release" is not."""
    label = Kind(json.loads(path.with_suffix(".json").read_text("utf-8"))["kind"])
    seen: list[Weighed] = []

    def look(layout: Layout, record: DocumentRecord) -> Kind:
        traits: dict[str, float] = {}
        outcomes = {}
        for speaker in Speaker:

            def answer(
                found: dict[str, float], wanted: Speaker = speaker
            ) -> list[float]:
                traits.update(found)
                return [SURE * (column is wanted) for column in Speaker]

            with patch.object(kinds, "sums_of", answer):
                outcomes[speaker] = kind_of(layout, record)
        if traits:
            seen[:] = [Weighed(str(path), traits, label, outcomes)]
        return Kind.OTHER

    with patch("archive.parsing.reader.kind_of", look):
        read(path.read_bytes(), path.name)
    return iter(seen)


def main(folders: list[str]) -> None:
    """Fit, check on pages held back, print."""
    found = [
        page
        for folder in folders
        for path in pages(Path(folder))
        if '"kind": "' in path.with_suffix(".json").read_text("utf-8")
        for page in weighed(path)
    ]
    names = list(found[0].traits)
    table = [[float(page.traits[name]) for name in names] for page in found]
    truth = [page.speaker.value for page in found]
    model = LogisticRegression(C=PENALTY, max_iter=5_000)
    guesses = cross_val_predict(
        model,
        table,
        truth,
        groups=[page.page for page in found],
        cv=GroupKFold(FOLDS),
    )
    speakers = sum(guess == true for guess, true in zip(guesses, truth, strict=True))
    right = sum(
        page.outcomes[Speaker(guess)] is page.label
        for page, guess in zip(found, guesses, strict=True)
    )
    write = sys.stdout.write
    write(f"{len(found)} pages, speaker right {speakers / len(found):.3f}, ")
    write(f"kind right {right / len(found):.3f}\n")
    model.fit(table, truth)
    write(f"BEFOREHAND = {_row(model.intercept_)}\n")
    for name, weights in zip(names, model.coef_.T, strict=True):
        write(f'    "{name}": {_row(weights)},\n')
    missing = set(WEIGHTS) - set(names)
    write(f"no longer traits: {sorted(missing)}\n" if missing else "")


def _row(weights: list[float]) -> str:
    return f"({', '.join(f'{round(weight, 1) + 0.0:.1f}' for weight in weights)})"


if __name__ == "__main__":
    main(sys.argv[1:])
