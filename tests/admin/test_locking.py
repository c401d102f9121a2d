"""A stale save is refused, for every form, with both values on the page."""

import pytest
from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.db.models import CharField, ForeignKey, TextField
from django.forms import ModelChoiceField
from django.forms.models import _get_foreign_key
from django.urls import reverse

from archive.admin.locking import LockedForm, LockedFormSet, LockedInlineForm
from archive.models import (
    Annotation,
    Document,
    Organisation,
    OrganisationName,
    Source,
    Tag,
)
from tests.factories import (
    DocumentFactory,
    OrganisationFactory,
    OrganisationNameFactory,
    write_text,
)
from tests.factories.registry import FACTORIES, SPECIAL, record_of

from .forms import posted

pytestmark = pytest.mark.django_db

EDITABLE = [
    model
    for model, model_admin in admin.site._registry.items()
    if issubclass(model_admin.form, LockedForm)
]


# Acts over a selection of records that have no form: each looks anew at what it finds.
ACTS_OF_THEIR_OWN = {
    *("take_selected", "keep_selected"),  # conflicts: test_deciding
    *("undo_runs", "undo_selected"),  # imports, merges: what was touched stays
    "withhold_selected",  # states that readers may cite: test_withholding
    *("delete_selected", "cleanup_expired_attempts"),  # axes: logs of the log-in
}


# Acts over a selection of records that have one.
ACTS_OVER_RECORDS = {
    # They show what they change and leave alone what moved since: test_publishing.
    *("publish_selected", "withdraw_selected", "tag_selected", "link_event"),
    # Each row of the list brings its state: test_quoting.
    *("confirm", "reject"),
    "merge_two",  # leads to a page with the states of both: test_deciding
    "delete_selected",  # people and groups: Django's page names what goes
}


def test_people_groups_tags_and_sources_are_locked_like_the_rest():
    assert {User, Group, Tag, Source} <= set(EDITABLE)


def test_no_act_over_a_selection_is_without_a_look_at_what_moved(rf, desk, chief):
    request = rf.get("/")
    request.user = chief
    acts = {
        act
        for model in EDITABLE
        for act in admin.site._registry[model].get_actions(request)
    }

    assert acts <= ACTS_OVER_RECORDS


def address(record):
    meta = record._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])


def test_every_admin_that_can_be_written_to_is_locked(rf, chief):
    request = rf.get("/")
    request.user = chief
    unlocked = [
        model._meta.label
        for model, model_admin in admin.site._registry.items()
        if model_admin.has_change_permission(request)
        and not issubclass(model_admin.form, LockedForm)
        # What shows nothing that can be typed over can write over nothing (axes).
        and model_admin.get_form(request, record_of_any(model)).base_fields
    ]

    assert unlocked == []


def record_of_any(model):
    return record_of(model) if model in {*FACTORIES, *SPECIAL} else model()


def test_what_cannot_be_written_to_says_so_to_who_may_do_everything(rf, desk, chief):
    """No record is left out of the tests below but those that nobody changes."""
    request = rf.get("/")
    request.user = chief
    left_out = {model for model in admin.site._registry if model not in EDITABLE}

    for model in left_out:
        model_admin = admin.site._registry[model]
        assert model_admin.get_actions(request).keys() <= ACTS_OF_THEIR_OWN, model
        for inline in model_admin.get_inlines(request, None):
            rows = inline(model, admin.site).get_formset(request)
            assert set(rows.form.base_fields) <= {"id"}, inline


def test_every_row_of_every_admin_is_locked(rf, chief):
    request = rf.get("/")
    request.user = chief
    for model, model_admin in admin.site._registry.items():
        if model not in EDITABLE:
            continue
        for inline in model_admin.get_inlines(request, None):
            assert issubclass(inline.form, LockedInlineForm), inline
            assert issubclass(inline.formset, LockedFormSet), inline


@pytest.mark.parametrize("model", EDITABLE, ids=lambda m: m._meta.model_name)
def test_a_stale_save_of_any_record_is_refused(model, desk):
    record = record_of(model)
    data = posted(desk.get(address(record)))
    change_behind_the_back(record)

    response = desk.post(address(record), data)

    assert response.status_code == 409
    assert "changed this record" in response.text
    assert "nothing that you typed is lost" in response.text


def test_no_list_is_edited_in_place():
    """A list of forms would need a state for each row; none of ours is one."""
    for model, model_admin in admin.site._registry.items():
        assert model_admin.list_editable == (), model


def rows_of_forms():
    """Every inline of every registered admin, with the model that it hangs on."""
    return [
        pytest.param(model, inline, id=f"{model.__name__}-{inline.model.__name__}")
        for model, model_admin in admin.site._registry.items()
        if model in EDITABLE
        for inline in model_admin.get_inlines(None, None)
    ]


@pytest.mark.parametrize(("model", "inline"), rows_of_forms())
def test_a_stale_row_of_any_record_is_refused(model, inline, desk):
    parent = record_of(model)
    key = _get_foreign_key(model, inline.model, inline.fk_name)
    row = row_of(inline.model, {key.name: parent})
    page = desk.get(address(parent))
    formset = formset_of(page, inline)
    name, mine = typed_into(formset.forms[0], key.name)
    data = posted(page) | {f"{formset.prefix}-0-{name}": mine}
    change_behind_the_back(row, key.name)

    response = desk.post(address(parent), data)

    assert response.status_code == 409
    assert "nothing that you typed is lost" in response.text
    assert posted(response)[f"{formset.prefix}-0-{name}"] == mine


def row_of(model, owner):
    if model is Annotation:
        owner |= {"passage": None}
    return FACTORIES[model](**owner)


def formset_of(page, inline):
    return next(
        group.formset
        for group in page.context["inline_admin_formsets"]
        if type(group.opts) is inline
    )


def typed_into(form, owner):
    """A field of a row and something else to stand in it."""
    for name, field in form.fields.items():
        if isinstance(field, ModelChoiceField):
            model = field.queryset.model
            if name != owner and field.required and model in FACTORIES:
                return name, str(record_of(model).pk)
        elif type(field) is forms.CharField and name != "seen_state":
            return name, "Mine"
    raise AssertionError(f"Nothing can be typed into {form}")


def change_behind_the_back(record, owner=""):
    """Somebody else changes a text of *record* by a way that calls no save()."""
    texts = {
        f.name
        for f in record._meta.concrete_fields
        if f.editable and not f.choices and isinstance(f, CharField | TextField)
    } - {"field", "fragment", "date_edtf", "slug"}
    if texts:
        change = {min(texts): "42"}
    else:
        key = next(
            f
            for f in record._meta.concrete_fields
            if isinstance(f, ForeignKey) and f.editable and f.name != owner
        )
        change = {key.name: record_of(key.related_model)}
    type(record)._base_manager.filter(pk=record.pk).update(**change)


def test_what_both_changed_stands_on_the_page_and_what_was_typed_stays(desk):
    document = DocumentFactory(title="Old")
    data = posted(desk.get(address(document))) | {"title": "Mine"}
    Document.objects.filter(pk=document.pk).update(title="Theirs")

    response = desk.post(address(document), data)

    assert "The archive now has “Theirs” here" in response.text
    assert posted(response)["title"] == "Mine"
    document.refresh_from_db()
    assert document.title == "Theirs"


def test_what_only_they_changed_is_taken_over_into_the_form(desk):
    document = DocumentFactory(title="Old", issue="12")
    data = posted(desk.get(address(document))) | {"title": "Mine"}
    Document.objects.filter(pk=document.pk).update(issue="13")

    response = desk.post(address(document), data)
    again = posted(response)

    assert (again["title"], again["issue"]) == ("Mine", "13")
    assert "These fields now show the stored value: issue" in response.text.lower() or (
        "Issue" in response.text
    )


def test_saving_again_with_both_values_seen_goes_through(desk):
    document = DocumentFactory(title="Old", issue="12")
    data = posted(desk.get(address(document))) | {"title": "Mine"}
    Document.objects.filter(pk=document.pk).update(title="Theirs", issue="13")

    refused = desk.post(address(document), data)
    accepted = desk.post(address(document), posted(refused))

    assert accepted.status_code == 302
    document.refresh_from_db()
    assert (document.title, document.issue) == ("Mine", "13")


def test_a_fresh_save_goes_through(desk):
    document = DocumentFactory(title="Old")
    data = posted(desk.get(address(document))) | {"title": "New"}

    assert desk.post(address(document), data).status_code == 302
    document.refresh_from_db()
    assert document.title == "New"


def test_a_stale_row_is_refused(desk):
    name = OrganisationNameFactory(name="Old name")
    page = address(name.authority)
    data = posted(desk.get(page)) | {"names-0-name": "Mine"}
    OrganisationName.objects.filter(pk=name.pk).update(name="Theirs")

    response = desk.post(page, data)

    assert response.status_code == 409
    assert "The archive now has “Theirs” here" in response.text
    assert posted(response)["names-0-name"] == "Mine"
    assert desk.post(page, posted(response)).status_code == 302


def test_a_row_that_somebody_changed_is_not_deleted_unseen(desk):
    name = OrganisationNameFactory()
    page = address(name.authority)
    data = posted(desk.get(page)) | {"names-0-DELETE": "on"}
    OrganisationName.objects.filter(pk=name.pk).update(name="Theirs")

    response = desk.post(page, data)

    assert response.status_code == 409
    assert "has not been" in response.text
    assert OrganisationName.objects.filter(pk=name.pk).exists()


def test_a_text_that_somebody_corrected_is_not_written_over(desk):
    document = DocumentFactory()
    write_text(document, "The port is closed.")
    data = posted(desk.get(address(document))) | {"body": "The port is shut."}
    write_text(document, "The harbour is closed.")

    response = desk.post(address(document), data)

    assert response.status_code == 409
    assert "The harbour is closed." in response.text
    assert posted(response)["body"] == "The port is shut."


def test_a_record_deleted_meanwhile_is_said_to_be(desk, monkeypatch):
    organisation = OrganisationFactory()
    data = posted(desk.get(address(organisation)))
    stored = "archive.admin.locking.LockedForm._stored"
    monkeypatch.setattr(stored, lambda form: None)

    response = desk.post(address(organisation), data)

    assert "deleted in the meantime" in response.text
    assert Organisation.objects.filter(pk=organisation.pk).exists()
