"""Every page of every registered admin opens, with a bounded number of queries."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from archive.models import (
    Document,
    Edition,
    SketchKey,
    TextSketch,
)
from tests.factories import DocumentFactory
from tests.factories.registry import FACTORIES, SPECIAL, record_of

pytestmark = pytest.mark.django_db

REGISTERED = {
    model: model_admin
    for model, model_admin in admin.site._registry.items()
    if model._meta.app_label in {"archive", "auth"}
}
MAX_LIST_QUERIES = 12
MAX_CHANGE_QUERIES = 40

every_model = pytest.mark.parametrize(
    "model", REGISTERED, ids=lambda m: m._meta.model_name
)
every_list = pytest.mark.parametrize(
    "model", admin.site._registry, ids=lambda m: m._meta.label_lower
)


def url(model, page, *args):
    return reverse(
        f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args
    )


def queries(client, address):
    with CaptureQueriesContext(
        connection,
    ) as context:
        response = client.get(address)
    assert response.status_code == 200, address
    return len(context)


def test_every_model_is_in_the_admin_by_itself_or_as_a_row_of_another():
    shown = set(admin.site._registry)
    for model_admin in REGISTERED.values():
        shown |= {inline.model for inline in model_admin.inlines}
    # The rows of a document depend on the document, so they are not in `inlines`.
    shown |= {
        row.model for row in admin.site._registry[Document].get_inlines(None, None)
    }
    catalogue = {
        m
        for m in apps.get_app_config("archive").get_models()
        if "pgh_id" not in {f.name for f in m._meta.fields}
    }
    # Sketches and marks that machines compute from what is shown elsewhere.
    catalogue -= {Edition, SketchKey, TextSketch}

    assert catalogue - shown == set()


def test_every_registered_model_has_a_record_to_try_it_with():
    assert set(REGISTERED) <= {*FACTORIES, *SPECIAL}


@every_list
def test_list_opens(model, desk):
    assert desk.get(url(model, "changelist")).status_code == 200


@every_model
def test_list_asks_no_more_for_more_rows(model, desk):
    record_of(model)
    few = queries(desk, url(model, "changelist"))
    for _ in range(4):
        record_of(model)

    assert queries(desk, url(model, "changelist")) <= few <= MAX_LIST_QUERIES


@every_model
def test_search_opens(model, desk):
    record = record_of(model)

    for term in [str(record.pk), "al-Maliki", "نوري المالكي", "'; --", "a" * 5_000]:
        response = desk.get(url(model, "changelist"), {"q": term[:600]})
        assert response.status_code == 200, term


@every_model
def test_add_page_opens_for_those_who_may_add(model, desk, rf, chief):
    request = rf.get("/")
    request.user = chief
    may = REGISTERED[model].has_add_permission(request)

    assert desk.get(url(model, "add")).status_code == (200 if may else 403)


@every_model
def test_change_page_opens(model, desk):
    record = record_of(model)

    assert queries(desk, url(model, "change", record.pk)) <= MAX_CHANGE_QUERIES


@every_model
def test_history_page_opens(model, desk):
    record = record_of(model)

    assert desk.get(url(model, "history", record.pk)).status_code == 200


@every_model
def test_a_page_of_a_record_that_is_not_there_leads_away(model, desk):
    for key in ["0", "999999999999999999999", "abc"]:
        response = desk.get(url(model, "change", key))
        assert response.status_code == 302, key


@every_model
def test_delete_page_opens_or_says_why_not(model, desk):
    record = record_of(model)
    response = desk.get(url(model, "delete", record.pk), follow=True)

    assert response.status_code in {200, 403}


HOSTILE = [
    "id__exact=%00",
    "id__exact=99999999999999999999999999",
    "id__exact=abc",
    "p=1000000000",
    "p=-1",
    "p=abc",
    "o=abc",
    "o=99.-1.x",
    "q=" + "word " * 40,
    "q=%F0%9F%98%80",
    "q=%22%27%5C%3A%2A%26%7C%21",
    "e=1",
    "all=",
    "unknown=1",
    "_to_field=nonsense",
    "status__exact=%27",
    "_popup=1&_to_field=id",
]


@every_model
def test_no_query_string_breaks_a_list(model, desk):
    for query in HOSTILE:
        response = desk.get(f"{url(model, 'changelist')}?{query}")
        assert response.status_code < 500, query


@pytest.mark.parametrize(
    "term", ["", "%00", "a" * 3_000, "%D9%86", "'", "--", "1" * 40]
)
def test_no_term_breaks_autocomplete(term, desk):
    response = desk.get(
        f"{reverse('admin:autocomplete')}?app_label=archive&model_name=signatory"
        f"&field_name=organisation&term={term}"
    )

    assert response.status_code < 500


def test_a_long_catalogue_is_counted_only_up_to_a_cap(desk, monkeypatch):
    monkeypatch.setattr("archive.admin.searching.COUNT_LIMIT", 3)
    for _ in range(6):
        DocumentFactory()

    assert desk.get(url(Document, "changelist")).status_code == 200


def test_rows_beside_the_list_are_asked_for_once_the_page_is_known(desk, monkeypatch):
    monkeypatch.setattr(REGISTERED[Document], "list_per_page", 3)
    for kind, title in (
        *(("article", "b"), ("statement", "a"), ("article", "a")),
        *(("statement", "b"), ("statement", "c")),
    ):
        DocumentFactory(kind=kind, title=f"Port {title}")
    page = url(Document, "changelist")
    with CaptureQueriesContext(connection) as context:
        shown = desk.get(page, {"o": "2.1", "q": "port"})

    rows = shown.context["cl"].result_list
    assert [(row.kind, row.title) for row in rows] == [
        ("article", "Port a"),
        ("article", "Port b"),
        ("statement", "Port a"),
    ]
    [sql] = [q["sql"] for q in context if "title_is_supplied" in q["sql"]]
    assert "LIMIT" not in sql


@every_model
def test_the_second_page_goes_on_where_the_first_ends(model, desk, monkeypatch):
    monkeypatch.setattr(REGISTERED[model], "list_per_page", 2)
    for _ in range(3):
        record_of(model)
    first, second = (
        desk.get(url(model, "changelist"), {"p": number}).context["cl"].result_list
        for number in (1, 2)
    )

    assert len(first) == 2
    assert second
    assert not {row.pk for row in first} & {row.pk for row in second}
