"""Ways of writing that have hurt others, looked for in the source and the templates.

An exception needs its place and its reason in ALLOWED.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

# (file, what was found): why it is safe there.
ALLOWED: dict[tuple[str, str], str] = {}

NAMES = {
    "mark_safe": "HTML that nobody escapes",
    "SafeString": "HTML that nobody escapes",
    "csrf_exempt": "forms that other sites can send",
    "RawSQL": "SQL by hand",
    "eval": "text that becomes code",
    "exec": "text that becomes code",
    "urlize": "quadratic on hostile text",
    "urlizetrunc": "quadratic on hostile text",
    "strip_tags": "no protection, and slow on hostile text",
    "extractall": "archives that write where they like",
    "cache_page": "one reader's page for another",
    "UpdateCacheMiddleware": "one reader's page for another",
}
METHODS = {
    "raw": "SQL by hand",
    "extra": "SQL by hand",
    "ts_headline": "slow, and not safe in HTML",
}
MODULES = {
    "pickle": "data that becomes code",
    "marshal": "data that becomes code",
    "shelve": "data that becomes code",
    "yaml": "data that may become code",
}
QUERY_METHODS = {"filter", "exclude", "annotate", "order_by", "aggregate", "get"}
QUERY_METHODS |= {"values", "values_list", "alias"}

TEMPLATE_RULES = {
    r"\|\s*safe\b": "HTML that nobody escapes",
    r"\|\s*safeseq\b": "HTML that nobody escapes",
    r"\{%\s*autoescape\s+off": "HTML that nobody escapes",
    r"\|\s*(urlize|urlizetrunc|striptags)\b": "slow on hostile text",
    r"\|\s*truncate(chars|words)_html\b": "slow on hostile text",
    r"<script(?![^>]*\bsrc=)(?![^>]*application/(ld\+)?json)": "script in the page",
    r"<style\b": "style in the page",
    r"\sstyle\s*=": "style in the page",
    r"\son[a-z]+\s*=": "script in the page",
    r"javascript:": "script in the page",
    r"\b(src|srcset|action)\s*=\s*[\"']?(https?:)?//": "another site's file",
    r"<link\b[^>]*\shref\s*=\s*[\"']?(https?:)?//": "another site's file",
}


def dangers(source: str) -> Iterator[str]:
    """Yield what is forbidden in a Python module, by the name it is known by."""
    for node in ast.walk(ast.parse(source)):
        yield from _imported(node)
        if isinstance(node, ast.Name | ast.Attribute):
            name = node.id if isinstance(node, ast.Name) else node.attr
            if name in NAMES and not (name in {"eval", "exec"} and _is_method(node)):
                yield name
        if isinstance(node, ast.Call):
            yield from _called(node)


def _is_method(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute)


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or "", *(alias.name for alias in node.names)]
    else:
        return
    yield from (name for name in names if name in MODULES or name in NAMES)


def _called(call: ast.Call) -> Iterator[str]:
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr in METHODS:
        yield function.attr
    for keyword in call.keywords:
        if keyword.arg == "shell" and getattr(keyword.value, "value", False) is True:
            yield "shell=True"
    if isinstance(function, ast.Attribute) and function.attr in QUERY_METHODS:
        if any(k.arg is None and _of_request(k.value) for k in call.keywords):
            yield "**request"
        if function.attr == "order_by" and any(map(_of_request, call.args)):
            yield "order_by(request)"
    if isinstance(function, ast.Attribute) and function.attr in {"execute", "RunSQL"}:
        yield from ("SQL in an f-string" for a in call.args[:1] if _interpolates(a))


def _of_request(node: ast.expr) -> bool:
    return any(
        isinstance(part, ast.Attribute) and part.attr in {"GET", "POST", "COOKIES"}
        for part in ast.walk(node)
    )


def _interpolates(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) and any(
        isinstance(part, ast.FormattedValue)
        # A module's own constant is not foreign text.
        and not (isinstance(part.value, ast.Name) and part.value.id.isupper())
        for part in node.values
    )


def test_no_dangerous_python():
    found = {
        (str(path.relative_to(PROJECT)), danger)
        for folder in ("archive", "config")
        for path in (PROJECT / folder).rglob("*.py")
        for danger in dangers(path.read_text(encoding="utf-8"))
    }

    assert found - set(ALLOWED) == set()


def test_no_dangerous_template():
    found = {
        (str(path.relative_to(PROJECT)), rule)
        for path in (PROJECT / "templates").rglob("*")
        if path.is_file()
        for rule in TEMPLATE_RULES
        if re.search(rule, path.read_text(encoding="utf-8"))
    }

    assert found - set(ALLOWED) == set()


def test_allowed_exceptions_still_exist():
    for (file, danger), reason in ALLOWED.items():
        text = (PROJECT / file).read_text(encoding="utf-8")
        assert reason
        assert danger in TEMPLATE_RULES or danger in set(dangers(text))


@pytest.mark.parametrize(
    "source",
    [
        "from django.utils.safestring import mark_safe",
        "html.mark_safe(x)",
        "Document.objects.raw('SELECT')",
        "rows.extra(where=['x'])",
        "eval(text)",
        "import pickle",
        "from yaml import load",
        "subprocess.run('ls', shell=True)",
        "rows.filter(**request.GET)",
        "rows.filter(**request.GET.dict())",
        "rows.order_by(request.GET['o'])",
        "cursor.execute(f'SELECT {x}')",
        "@csrf_exempt\ndef f(): pass",
    ],
)
def test_python_rule_sees(source):
    assert list(dangers(source))


@pytest.mark.parametrize(
    "html",
    [
        "{{ text|safe }}",
        "{% autoescape off %}",
        "<script>x</script>",
        "<p style='color: red'>",
        "<p onclick='x'>",
        "<img src='//elsewhere.example/x.png'>",
        "<link rel=stylesheet href='https://cdn.example/x.css'>",
    ],
)
def test_template_rule_sees(html):
    assert any(re.search(rule, html) for rule in TEMPLATE_RULES)
