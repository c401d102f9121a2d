"""Page shapes written for this archive, each beside what is to be read from it."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from archive.parsing.reader import read
from archive.parsing.serialise import gold
from tests.benchmarks.scoring import Tally, compare

SAMPLES = Path(__file__).parents[1] / "samples" / "reading"
PAGES = sorted(path for path in SAMPLES.iterdir() if path.suffix != ".json")


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_the_page_is_read_as_labelled(page: Path) -> None:
    labels = json.loads(page.with_suffix(".json").read_text("utf-8"))
    [record] = read(page.read_bytes(), page.name).records
    differences = compare(page.stem, labels, gold(record), defaultdict(Tally))
    assert not differences, "\n".join(map(str, differences))


def test_every_sample_has_its_label_and_every_label_its_sample() -> None:
    names = {path.stem for path in PAGES}
    assert names == {path.stem for path in SAMPLES.glob("*.json")}
    assert len(names) >= 40
