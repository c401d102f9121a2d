"""How well, and how fast, pages are read.

    python tests/benchmarks/reading.py FOLDER [--differences]
    python tests/benchmarks/reading.py FOLDER --speed

FOLDER holds pages (`NAME.txt`, `.html` …) beside their labels (`NAME.json`, see
tests/README.md). Prints precision, recall and F1 per field, with every difference if
asked; or, of any folder with text files, how many are read in a second of CPU time and
how the time grows with the length.
"""

import argparse
import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from scoring import FIELDS, Difference, Tally, compare  # noqa: E402  # run as a script

from archive.intake.garbage import collect_seldom  # noqa: E402
from archive.parsing.reader import read  # noqa: E402
from archive.parsing.serialise import gold  # noqa: E402

LONG = 5_000_000
ROUNDS, MOST, WARMING = 5, 500, 50


def pages(folder: Path) -> list[Path]:
    """The pages in *folder* that have labels."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix != ".json" and path.with_suffix(".json").is_file()
    )


def score(folder: Path) -> tuple[dict[str, Tally], list[Difference]]:
    """The tallies of every field over the pages of *folder*, and all differences."""
    tallies = {name: Tally() for name in FIELDS}
    differences = []
    for path in pages(folder):
        labels = json.loads(path.with_suffix(".json").read_text("utf-8"))
        records = read(path.read_bytes(), path.name).records
        found = gold(records[0]) if records else {}
        differences += compare(path.stem, labels, found, tallies)
    return tallies, differences


def print_scores(folder: Path, *, with_differences: bool) -> None:
    """The table, and the differences before it."""
    tallies, differences = score(folder)
    write = sys.stdout.write
    for difference in differences if with_differences else ():
        write(f"{difference}\n")
    write(
        f"{'field':16}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>7}{'found':>7}\n"
    )
    for name, tally in tallies.items():
        row = f"{tally.precision:10.3f}{tally.recall:8.3f}{tally.f1:8.3f}"
        write(f"{name:16}{row}{tally.gold:7}{tally.found:7}\n")


def seconds(contents: list[bytes]) -> float:
    """The time of the processor that reading *contents* takes."""
    started = time.process_time()
    for content in contents:
        read(content, "page.txt")
    return time.process_time() - started


def print_speed(folder: Path) -> None:
    """Files in a second of one processor, and the time for a text ten times as long as
    another: a text is compared with its own tenths.
    """
    collect_seldom()  # as the processes that read for an import do
    contents = [path.read_bytes() for path in sorted(folder.rglob("*.txt"))[:MOST]]
    seconds(contents[:WARMING])
    # The best of some rounds: whatever else the machine does only adds to one.
    least = min(seconds(contents) for _ in range(ROUNDS))
    words = sum(len(content.split()) for content in contents) / len(contents)
    rate = len(contents) / least
    sys.stdout.write(f"{rate:.0f} files a second of CPU ({words:.0f} words each)\n")
    whole = "\n\n".join(content.decode("utf-8", "replace") for content in contents)
    text = (whole * (LONG // len(whole) + 1))[:LONG]
    parts = [text[start : start + LONG // 10] for start in range(0, LONG, LONG // 10)]
    short = seconds([part.encode() for part in parts]) / len(parts)
    long = seconds([text.encode()])
    sys.stdout.write(f"{LONG // 10:>9} characters: {short:.2f} s\n")
    sys.stdout.write(f"{LONG:>9} characters: {long:.2f} s, {long / short:.1f} times\n")


def main() -> None:
    """Read the arguments and print what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--differences", action="store_true", help="print every one")
    parser.add_argument("--speed", action="store_true", help="measure time instead")
    arguments = parser.parse_args()
    if arguments.speed:
        print_speed(arguments.folder)
    else:
        print_scores(arguments.folder, with_differences=arguments.differences)


if __name__ == "__main__":
    main()
