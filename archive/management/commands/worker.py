"""Does the work that waits in the background; any number may run, on any machines.

    uv run manage.py worker
    uv run manage.py worker --once        # stop as soon as nothing waits

Ctrl-C or SIGTERM: the job in hand is finished, then the worker stops. A second signal
ends it at once; another worker then takes the job up again.
"""

import asyncio
import logging
import os
import signal
import socket
import time
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import psycopg
from asgiref.sync import sync_to_async
from django.core.management import BaseCommand
from django.db import DatabaseError, close_old_connections, connection
from procrastinate import App, JobContext
from procrastinate.contrib.django import app
from procrastinate.contrib.django.db_cleanup import with_db_cleanup
from procrastinate.contrib.django.utils import connector_params
from procrastinate.exceptions import ConnectorException
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.worker import Worker

from archive.background.workers import HEARTBEAT, MISSED, rescue
from archive.intake.disturbances import BrokenOffError

LONGEST_PAUSE = 30.0  # seconds between two attempts to reach the database
TROUBLE = (DatabaseError, psycopg.Error, ConnectorException, OSError)


def seconds(text: str) -> float:
    """A number of seconds above 0; argparse turns the error into a sentence."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 3600:
        raise ArgumentTypeError(f"{text!r} is no number of seconds")
    return value


class Command(BaseCommand):
    help = "Do the work that waits in the background: imports, refreshed copies."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="stop as soon as nothing waits"
        )
        parser.add_argument(
            "--heartbeat",
            type=seconds,
            default=HEARTBEAT,
            metavar="SECONDS",
            help=f"between two signs of life; after {MISSED} missed ones the others "
            "take a worker for dead (default: %(default)s)",
        )

    def handle(self, *, once: bool, heartbeat: float, **options: Any) -> None:
        # Ours tell the same in words.
        logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)
        logging.getLogger("procrastinate").setLevel(logging.CRITICAL)
        asyncio.run(Service(self.say, once=once, heartbeat=heartbeat).run())

    def say(self, line: str) -> None:
        self.stdout.write(f"{time.strftime('%H:%M:%S')} {line}")
        self.stdout.flush()


class Service:
    """A worker that outlives its database and rescues the jobs of its dead fellows."""

    def __init__(
        self, say: Callable[[str], None], *, once: bool, heartbeat: float
    ) -> None:
        self._say = say
        self._once = once
        self._heartbeat = heartbeat
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Works until a signal comes; with `once`, until nothing waits."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stop)
        self._say(f"Worker {socket.gethostname()}:{os.getpid()} waits for work.")
        pause = 1.0
        while not self._stopping.is_set():
            began = loop.time()
            try:
                await self._work()
                if self._once:
                    break
            except TROUBLE as error:
                self._say(f"The database is away: {_sentence(error)}")
            if self._stopping.is_set():
                break
            pause = 1.0 if loop.time() - began > LONGEST_PAUSE else pause
            self._say(f"Trying again in {pause:.0f} s.")
            await self._sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        self._say("Stopped.")

    async def _work(self) -> None:
        """One life of procrastinate's worker, until it stops or the database goes."""
        await _in_thread(_reach_database)
        # Jobs commission others on Django's connection, in their own transaction;
        # only the worker itself talks to the queue through a pool.
        connector = PsycopgConnector(
            kwargs=connector_params(), min_size=1, max_size=4, timeout=10
        )
        crew = app.with_connector(connector)
        async with crew.open_async():
            await self._rescue()
            tasks = [
                asyncio.create_task(self._crew(crew)),
                asyncio.create_task(self._keep_rescuing()),
                asyncio.create_task(self._stopping.wait()),
            ]
            try:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in tasks:
                    task.cancel()
                ended = await asyncio.gather(*tasks, return_exceptions=True)
        for error in ended:
            if isinstance(error, Exception):
                raise error

    async def _crew(self, crew: App) -> None:
        await crew.run_worker_async(
            wait=not self._once,
            install_signal_handlers=False,
            fetch_job_polling_interval=5.0,
            update_heartbeat_interval=self._heartbeat,
            stalled_worker_timeout=self._heartbeat * MISSED,
            delete_jobs="successful",
            task_middleware=with_db_cleanup({"task_middleware": [self._told]})[
                "task_middleware"
            ],
        )

    def _told(
        self, call_next: Callable[[], Any], context: JobContext, worker: Worker
    ) -> Any:
        """Says what a job did; after trouble with the database, lets the worker begin
        anew, so that no job stays with it unnoticed."""
        began = time.monotonic()
        try:
            done = call_next()
        except Exception as error:
            self._say(f"{context.job.task_name} failed: {_sentence(error)}")
            if isinstance(error, (*TROUBLE, BrokenOffError)):
                worker.stop()
            raise
        self._say(f"{done} ({time.monotonic() - began:.1f} s)")
        return done

    async def _keep_rescuing(self) -> None:
        while True:
            await asyncio.sleep(self._heartbeat)
            await self._rescue()

    async def _rescue(self) -> None:
        for name in await _in_thread(rescue, self._heartbeat):
            self._say(f"Taking up what a dead worker left: {name}")

    async def _sleep(self, pause: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), pause)

    def _stop(self) -> None:
        self._say("Stopping when the job in hand is done.")
        self._stopping.set()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


def _reach_database() -> None:
    close_old_connections()
    connection.ensure_connection()


def _in_thread(function: Callable[..., Any], *arguments: Any) -> Awaitable[Any]:
    """*function* in Django's thread, with its connection."""
    return sync_to_async(function)(*arguments)


def _sentence(error: BaseException) -> str:
    cause = error.__cause__ or error
    return " ".join(str(cause).split()) or type(cause).__name__
