"""What all tests share: a database of their own, no network, a browser."""

import os
import re
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from django.apps import apps
from django.conf import settings as django_settings
from django.contrib.auth.models import Group, Permission
from django.db import connections
from django.db.models.signals import post_migrate
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django import DjangoDbBlocker

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser"])), None)

_media = pytest.StashKey[tempfile.TemporaryDirectory]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep tests away from what `quickstart` made: captures and collected files."""
    config.stash[_media] = tempfile.TemporaryDirectory(prefix="archive-media-")
    django_settings.MEDIA_ROOT = config.stash[_media].name
    django_settings.STORAGES["staticfiles"] = {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
    }
    # Look for a static file when it is asked for, not for all of them in each client.
    django_settings.WHITENOISE_AUTOREFRESH = True


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[_media].cleanup()


# The network


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Let nothing but this machine be called."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX and isinstance(address, tuple):
            host = str(address[0])
            if not (host.startswith("127.") or host in {"::1", "localhost"}):
                raise RuntimeError(f"A test tried to reach {host}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


# The database


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_blocker: DjangoDbBlocker) -> None:
    """Give each run a database of its own, so that several may run side by side."""
    connection = connections["default"]
    name = f"test_{connection.settings_dict['NAME']}_{os.getpid()}"
    connection.settings_dict["TEST"]["NAME"] = name
    if connection.settings_dict["ENGINE"] == "config.embedded":
        with django_db_blocker.unblock():
            _drop_databases_of_the_dead()


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """Give back the groups to each test; close what threads left open at the end.

    A test with transactions of its own empties all tables, those that migrations filled
    as well; Django then makes the permissions again, but nothing else.
    """
    with django_db_blocker.unblock():
        groups = {
            group.name: [p.codename for p in group.permissions.all()]
            for group in Group.objects.prefetch_related("permissions")
        }

    def make_groups(**_: object) -> None:
        for name, rights in groups.items():
            group, _created = Group.objects.get_or_create(name=name)
            group.permissions.set(Permission.objects.filter(codename__in=rights))

    post_migrate.connect(make_groups, sender=apps.get_app_config("sessions"))
    yield
    # A test may have cut our own connection, too: begin a new one.
    connections["default"].close()
    with django_db_blocker.unblock(), connections["default"].cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def _drop_databases_of_the_dead() -> None:
    """Drop what killed test runs left on the embedded server."""
    connection = connections["default"]
    with connection._nodb_cursor() as cursor:
        cursor.execute(
            "SELECT datname FROM pg_database WHERE datname LIKE 'test!_%' ESCAPE '!'"
        )
        for (name,) in cursor.fetchall():
            pid = re.fullmatch(r"test_archive_(\d+)", name)
            if pid and not psutil.pid_exists(int(pid[1])):
                cursor.execute(f'DROP DATABASE IF EXISTS "{name}"')


# The browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium for the whole run; skips where there is none."""
    if CHROMIUM is None:
        reason = "no Chromium here (Debian: apt-get install chromium)"
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(f"REQUIRE_BROWSER is set, but there is {reason}")
        pytest.skip(reason)
    # Playwright's loop runs in the tests' thread; Django takes that for async code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page without cookies; errors on its console fail the test."""
    context = browser.new_context()
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "console",
        lambda message: (
            problems.append(f"{message.text} {message.location['url']}")
            if message.type == "error"
            else None
        ),
    )
    yield page
    context.close()
    assert problems == []


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder that a newcomer clones."""
    return Path(django_settings.BASE_DIR)
