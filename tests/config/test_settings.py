"""What the environment supplies, and what it is told when it supplies nonsense."""

import os
import stat
import subprocess
import sys
import threading

import pytest

from config import secret_key

PRODUCTION = {
    "ALLOWED_HOSTS": "archive.example.org",
    "SECRET_KEY": "kJ8vQ2mXz4Lr7TnB1cYw9HsD6fGp3AeU5iOxZbMq0NtRyKjVhW",
    "DATABASE_URL": "postgresql://archive:x@db.example.org/archive?sslmode=require",
}


def manage(project, *arguments, **environment):
    """Run manage.py with exactly these variables set; return the finished process."""
    ours = {"DEBUG", "HTTPS", "BEHIND_PROXY", "STATEMENT_TIMEOUT", *PRODUCTION}
    ours.add("DJANGO_ALLOW_ASYNC_UNSAFE")  # set for the browser, see conftest.py
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=project,
        env=kept | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        pytest.param("DEBUG", "perhaps", "neither true nor false", id="debug-perhaps"),
        pytest.param("HTTPS", "", "neither true nor false", id="https-empty"),
        pytest.param("ALLOWED_HOSTS", ",", "names no host", id="no-host"),
        pytest.param("ALLOWED_HOSTS", "*", "anybody", id="any-host"),
        pytest.param("SECRET_KEY", "hunter2", "50 characters", id="short-key"),
        pytest.param("SECRET_KEY", "a" * 60, "too even", id="even-key"),
        pytest.param("DATABASE_URL", "mysql://h/d", "postgresql://", id="mysql"),
        pytest.param("DATABASE_URL", "nonsense", "postgresql://", id="no-address"),
        pytest.param("DATABASE_URL", "postgresql://h", "no database", id="no-name"),
        pytest.param(
            "DATABASE_URL", "postgresql://h:port/d", "its port", id="port-in-words"
        ),
        pytest.param(
            "DATABASE_URL", "postgresql://u:%zz@h/d", "cannot be read", id="bad-escape"
        ),
        pytest.param(
            "DATABASE_URL", "postgresql://h/d?speed=9", "cannot be read", id="option"
        ),
        pytest.param("STATEMENT_TIMEOUT", "soon", "3s", id="timeout-in-words"),
    ],
)
def test_a_wrong_variable_explains_itself(project, name, value, words):
    done = manage(project, "check", **{name: value})

    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert f"The environment variable {name} is wrong" in done.stderr
    assert words in done.stderr


def test_the_password_in_a_wrong_address_is_not_repeated(project):
    done = manage(project, "check", DATABASE_URL="postgresql://u:s3cr3t@h:x/d")

    assert done.returncode == 1
    assert "s3cr3t" not in done.stdout + done.stderr


def test_an_unreachable_server_is_one_sentence(project):
    done = manage(
        project, "migrate", DATABASE_URL="postgresql://u:s3cr3t@127.0.0.1:1/d"
    )

    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "refused" in done.stderr
    assert "s3cr3t" not in done.stderr


def test_check_deploy_finds_nothing(project):
    done = manage(project, "check", "--deploy", "--fail-level=WARNING", **PRODUCTION)

    assert "no issues (0 silenced)" in done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("environment", "secure"),
    [
        pytest.param({}, "False False", id="this-machine-only"),
        pytest.param(PRODUCTION, "True True", id="a-public-name"),
        pytest.param({"HTTPS": "1"}, "True True", id="asked-for"),
    ],
)
def test_cookies_and_redirects_are_secure_where_others_can_listen(
    project, environment, secure
):
    code = (
        "from django.conf import settings as s;"
        "print(s.SECURE_SSL_REDIRECT, s.SESSION_COOKIE_SECURE)"
    )
    done = manage(project, "shell", "--no-imports", "-c", code, **environment)

    assert done.stdout.strip() == secure


def test_key_is_made_once_and_for_its_owner_only(tmp_path):
    path = tmp_path / "secrets" / "key"
    keys = []
    threads = [
        threading.Thread(target=lambda: keys.append(secret_key.read_or_create(path)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(keys)) == 1
    assert len(keys[0]) >= 64
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
