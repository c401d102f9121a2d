"""A progress bar on the terminal: rate, and the time that is left."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text


class RateColumn(ProgressColumn):
    """Files a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "", style="progress.data.speed")


@contextmanager
def progress_bar(
    total: Callable[[], int], doing: str = "Importing"
) -> Iterator[Callable[[int], None]]:
    """Yields what is called with the number of files done since the last call.

    Nothing is shown, and *total* is not asked, where nobody is looking.
    """
    if not sys.stderr.isatty():
        yield lambda count: None
        return
    with Progress(
        TextColumn(doing),
        BarColumn(),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("import", total=total())
        yield lambda count: bar.advance(task, count)
