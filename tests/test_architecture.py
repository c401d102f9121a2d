"""The shape of the project, read from its source: who imports whom, what is where.

Each rule is a function from a module to its complaints, so that a small module made
for the purpose can show that the rule sees what it is meant to see.
"""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

# Layer by layer: what of the archive it may import. `parsing` is pure and may serve
# every layer but those that face the public, which read what has been published.
LAYERS = {
    "parsing": set(),
    "models": {"parsing"},
    "search": {"models", "parsing"},
    "intake": {"parsing", "models"},
    "background": {"models"},
    "curation": {"models", "search", "parsing", "background"},
    "tasks": {"models", "intake", "curation", "background"},
    "views": {"models", "search"},
    "api": {"models", "search"},
    "feeds": {"models", "search"},
    "sitemaps": {"models", "search"},
    "templatetags": {"models", "search", "views"},
    "admin": {
        *("models", "curation", "intake", "parsing"),
        *("background", "tasks", "admin_site"),
    },
    "admin_site": {"models", "errors", "unsent"},
    "unsent": set(),
    "management": {
        *("intake", "curation", "search", "models", "parsing"),
        *("background", "tasks", "checks"),
    },
    "migrations": {"models"},
}
PUBLIC_LAYERS = {"views", "api", "feeds", "sitemaps", "search", "templatetags"}

# What holds the layers together and stands in none.
AROUND = {"__init__", "apps", "checks", "errors", "middleware", "urls"}

# What only editors and imports may see. `search` ranks what is published.
PRIVATE_MODELS = {
    "Annotation",
    "Capture",
    "Conflict",
    "ContactDetail",
    "Document",
    "Evidence",
    "ImportRow",
    "ImportRun",
    "Passage",
    "ReaderComment",
    "Reading",
    "Redaction",
    "TextRevision",
}

# Requests belong to views and the desk; the inner layers do not know of them.
NO_REQUESTS = {"parsing", "models", "search", "intake", "curation"}
NO_REQUESTS |= {"background", "tasks"}
OF_REQUESTS = ("django.http", "django.shortcuts", "django.views", "django.test")

DRAWERS = {"utils", "util", "helpers", "common", "misc", "manager", "managers"}
DRAWERS |= {"service", "services", "lib", "tools", "stuff"}

TOP_LEVEL = {
    *("manage.py", "pyproject.toml", "README.md", "uv.lock"),
    *("seeds", "config", "archive", "templates", "tests"),
}

FILE_LINES = 300
FUNCTION_LINES = 40
# Read top to bottom in one piece, by design.
LONG_FILES = {"config/settings.py"}


@dataclass(frozen=True)
class Module:
    """A Python file of the project: its path from the top, and its text."""

    path: str
    source: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, self.path)

    @property
    def layer(self) -> str:
        """`archive/views/home.py` and `archive/views.py` are both of "views"."""
        parts = Path(self.path).with_suffix("").parts
        return parts[1] if parts[0] == "archive" and len(parts) > 1 else parts[0]

    def imports(self) -> Iterator[str]:
        """Yield everything imported, absolute and dotted, names included."""
        package = Path(self.path).parent.parts
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = package[: len(package) - node.level + 1] if node.level else ()
                origin = ".".join([*above, *filter(None, [node.module])])
                yield from (f"{origin}.{alias.name}" for alias in node.names)


def modules(*patterns: str) -> list[Module]:
    return [
        Module(str(path.relative_to(PROJECT)), path.read_text(encoding="utf-8"))
        for pattern in patterns
        for path in sorted(PROJECT.glob(pattern))
    ]


CODE = modules("archive/**/*.py", "config/**/*.py", "manage.py")
TESTS = modules("tests/**/*.py")
WRITTEN = [module for module in CODE if "/migrations/0" not in module.path]


# The rules


def wrong_layer(module: Module) -> list[str]:
    """Imports from a layer that this one may not know."""
    if module.layer not in LAYERS or not module.path.startswith("archive/"):
        return []
    allowed = LAYERS[module.layer] | {module.layer}
    return [
        name
        for name in module.imports()
        if name.startswith("archive.") and name.split(".")[1] not in allowed
    ]


def framework_in_parsing(module: Module) -> list[str]:
    """Django, our settings or a database driver in the pure part."""
    if module.layer != "parsing":
        return []
    strangers = {"django", "config", "psycopg", "environs", "taggit", "pghistory"}
    return [name for name in module.imports() if name.split(".")[0] in strangers]


def requests_inside(module: Module) -> list[str]:
    """Requests, responses and shortcuts in a layer that does not face them."""
    if module.layer not in NO_REQUESTS:
        return []
    return [name for name in module.imports() if name.startswith(OF_REQUESTS)]


def private_in_public(module: Module) -> list[str]:
    """Models that hold unpublished things, or ways around naming them."""
    if module.layer not in PUBLIC_LAYERS:
        return []
    hidden = [
        name
        for name in module.imports()
        if name in {"archive.models", "archive.models.*"}
        or (
            name.startswith("archive.models.") and name.split(".")[-1] in PRIVATE_MODELS
        )
    ]
    around = [
        f"{node.attr} (line {node.lineno})"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in {"get_model", "get_models", "_base_manager"}
    ]
    return hidden + around


def late_imports(module: Module) -> list[str]:
    """Imports inside functions: they hide what a module depends on."""
    return [
        f"{function.name} (line {node.lineno})"
        for function in ast.walk(module.tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def drawer_names(module: Module) -> list[str]:
    """Modules and folders named for nothing in particular."""
    names = Path(module.path).with_suffix("").parts
    return [name for name in names if DRAWERS & {name, *name.split("_")}]


def too_long(module: Module) -> list[str]:
    """Files and functions that no longer fit a reader's view."""
    lines = len(module.source.splitlines())
    long_file = lines > FILE_LINES and module.path not in LONG_FILES
    return [f"{lines} lines"] * long_file + [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    ]


RULES = [
    wrong_layer,
    framework_in_parsing,
    requests_inside,
    private_in_public,
    late_imports,
    drawer_names,
    too_long,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_project_keeps(rule):
    complaints = {module.path: rule(module) for module in WRITTEN}

    assert {path: found for path, found in complaints.items() if found} == {}


@pytest.mark.parametrize("rule", [late_imports, drawer_names])
def test_the_tests_keep(rule):
    complaints = {module.path: rule(module) for module in TESTS}

    assert {path: found for path, found in complaints.items() if found} == {}


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (wrong_layer, "archive/parsing/x.py", "from archive.models import Document"),
        (wrong_layer, "archive/models/x.py", "import archive.intake.run"),
        (wrong_layer, "archive/views/x.py", "from archive.parsing import names"),
        (wrong_layer, "archive/views/x.py", "from ..curation import publish"),
        (wrong_layer, "archive/intake/x.py", "from archive import admin"),
        (wrong_layer, "archive/admin/x.py", "from archive.views.home import Home"),
        (wrong_layer, "archive/feeds.py", "from archive.intake import run"),
        (framework_in_parsing, "archive/parsing/x.py", "import django.utils.text"),
        (framework_in_parsing, "archive/parsing/x.py", "from config import settings"),
        (requests_inside, "archive/curation/x.py", "from django.http import Http404"),
        (private_in_public, "archive/views/x.py", "from archive.models import Reading"),
        (private_in_public, "archive/views/x.py", "from ..models import Redaction"),
        (private_in_public, "archive/views/x.py", "from archive.models import *"),
        (private_in_public, "archive/views/x.py", "from archive import models"),
        (private_in_public, "archive/views/x.py", "import archive.models"),
        (private_in_public, "archive/search/x.py", "apps.get_model('archive', 'X')"),
        (late_imports, "archive/x.py", "def f():\n    import os"),
        (late_imports, "archive/x.py", "async def f():\n    from os import path"),
        (drawer_names, "archive/utils.py", ""),
        (drawer_names, "archive/intake/text_helpers.py", ""),
        (drawer_names, "archive/common/names.py", ""),
        (too_long, "archive/x.py", "\n" * 301),
        (too_long, "archive/x.py", "def f():\n" + "    pass\n" * 40),
    ],
)
def test_the_rule_sees(rule, path, source):
    assert rule(Module(path, source))


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (wrong_layer, "archive/views/x.py", "from archive.models import AccessCopy"),
        (wrong_layer, "archive/views/x.py", "from .paging import Keyset"),
        (private_in_public, "archive/views/x.py", "from archive.models import Person"),
        (private_in_public, "archive/admin/x.py", "from archive.models import Reading"),
        (late_imports, "archive/x.py", "import os\ndef f():\n    return os"),
        (drawer_names, "archive/intake/library.py", ""),
        (too_long, "archive/x.py", "def f():\n" + "    pass\n" * 39),
    ],
)
def test_the_rule_lets_pass(rule, path, source):
    assert rule(Module(path, source)) == []


def test_every_module_of_the_archive_has_a_layer():
    found = {module.layer for module in CODE if module.path.startswith("archive/")}

    assert found - set(LAYERS) == AROUND


def test_the_top_level_is_what_it_was_meant_to_be():
    listing = ["git", "-C", str(PROJECT), "ls-files"]
    done = subprocess.run(listing, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in done.stdout.splitlines()}

    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL
