"""Forms without a script: records chosen by name, rows added by a button."""

import pytest
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.forms import ModelChoiceField
from django.urls import reverse

from archive.admin.choosing import ChoiceByName, ChoiceByNameField
from archive.models import (
    Document,
    DocumentTag,
    LinkStatus,
    OrganisationName,
    Place,
    Signatory,
)
from tests.factories import (
    DocumentFactory,
    EventFactory,
    OrganisationFactory,
    PlaceFactory,
    SignatoryFactory,
    TagFactory,
)

from .forms import page_of, posted, saved

pytestmark = pytest.mark.django_db

LIST = reverse("admin:archive_document_changelist")


def forms_of(request):
    """Every form of the desk and of its rows, as those see it who may do everything."""
    for model, model_admin in admin.site._registry.items():
        if model_admin.has_change_permission(request):
            yield model.__name__, model_admin.get_form(request)
        for inline in model_admin.get_inlines(request, None):
            formset = inline(model, admin.site).get_formset(request)
            yield f"{model.__name__}: {inline.__name__}", formset.form


def test_no_box_is_unbounded_and_none_needs_a_script(rf, chief):
    request = rf.get("/")
    request.user = chief
    boxes = {
        f"{form}.{name}": getattr(field.widget, "widget", field.widget)
        for form, made in forms_of(request)
        for name, field in made.base_fields.items()
        if isinstance(field, ModelChoiceField)
    }
    # The groups and permissions of a user: as many as the models, whatever is kept.
    bounded = {name for name in boxes if name.split(".")[0] in {"User", "Group"}}

    assert len(boxes) > 30
    assert [
        name
        for name, box in boxes.items()
        if name not in bounded and not isinstance(box, ChoiceByName)
    ] == []


def test_every_choice_by_name_has_its_field():
    """The box alone would hand words to a field that knows only keys."""
    field = admin.site._registry[Document].formfield_for_foreignkey(
        Document._meta.get_field("place"), None
    )

    assert isinstance(field, ChoiceByNameField)
    assert issubclass(ChoiceByName, AutocompleteSelect)
    assert issubclass(ChoiceByNameField, ModelChoiceField)


@pytest.mark.parametrize(
    "words",
    ["البصرة", "البصره", "basra", "  Basra ", "#{pk}", "{pk}"],
    ids=["variant", "other spelling", "other case", "blanks", "number", "digits"],
)
def test_a_record_is_chosen_by_name(desk, words):
    place = PlaceFactory(name="Basra")
    place.names.create(name="البصرة", language="ar")
    document = DocumentFactory()

    saved(desk, page_of(document), **{"place-named": words.format(pk=place.pk)})

    document.refresh_from_db()
    assert document.place == place


def test_a_name_of_several_brings_them_as_options(desk):
    unions = [OrganisationFactory(name=f"Union of {t}") for t in ("Oil", "Ports")]
    signatory = SignatoryFactory()
    data = posted(desk.get(page_of(signatory))) | {"organisation-named": "union"}

    asked = desk.post(page_of(signatory), data)

    assert "choose from the box (2 found)" in asked.text
    for union in unions:
        assert f'<option value="{union.pk}">#{union.pk} {union}</option>' in asked.text
    again = posted(asked)
    assert again["organisation-named"] == ""
    chosen = again | {"organisation": str(unions[1].pk)}
    assert desk.post(page_of(signatory), chosen).status_code == 302
    signatory.refresh_from_db()
    assert signatory.organisation == unions[1]


def test_a_name_that_nobody_has_is_refused_and_kept(desk):
    document = DocumentFactory(title="Old")
    data = posted(desk.get(page_of(document))) | {
        "place-named": "Atlantis <b>",
        "title": "New",
    }

    refused = desk.post(page_of(document), data)

    assert "Nothing here is called “Atlantis &lt;b&gt;”" in refused.text
    assert posted(refused)["place-named"] == "Atlantis <b>"
    assert posted(refused)["title"] == "New"


def test_a_word_that_only_begins_a_name_is_not_taken_for_it(desk):
    PlaceFactory(name="Basra Airport")
    document = DocumentFactory()
    data = posted(desk.get(page_of(document))) | {"place-named": "Basra"}

    asked = desk.post(page_of(document), data)

    assert "choose from the box (1 found)" in asked.text
    document.refresh_from_db()
    assert document.place is None


def test_a_merged_record_is_not_chosen_by_its_name(desk):
    kept = PlaceFactory(name="Basra")
    PlaceFactory(name="Bassorah", merged_into=kept)
    document = DocumentFactory()
    data = posted(desk.get(page_of(document))) | {"place-named": "Bassorah"}

    assert desk.post(page_of(document), data).status_code == 200


@pytest.mark.parametrize("nonsense", ["abc", "1 OR 1=1", "-1", "٣", "9" * 30])
def test_nonsense_in_the_box_is_an_error_of_the_form(desk, nonsense):
    document = DocumentFactory()
    data = posted(desk.get(page_of(document))) | {"place": nonsense}

    response = desk.post(page_of(document), data)

    assert response.status_code == 200
    assert "Select a valid choice" in response.text


def test_a_stale_form_keeps_the_name_that_was_typed(desk):
    PlaceFactory(name="Mosul")
    document = DocumentFactory()
    data = posted(desk.get(page_of(document))) | {"place-named": "Mosul"}
    Document.objects.filter(pk=document.pk).update(place=PlaceFactory(name="Kirkuk"))

    refused = desk.post(page_of(document), data)

    assert refused.status_code == 409
    assert "The archive now has “Kirkuk” here" in refused.text
    assert posted(refused)["place-named"] == "Mosul"
    assert desk.post(page_of(document), posted(refused)).status_code == 302
    document.refresh_from_db()
    assert document.place.name == "Mosul"


def test_a_form_brings_empty_rows_when_asked_to_save_and_add(desk):
    document = DocumentFactory(title="Old")
    data = posted(desk.get(page_of(document)))

    answer = desk.post(
        page_of(document), data | {"title": "New", "_continue": "rows:signatory"}
    )
    page = desk.get(answer.url.partition("#")[0])

    assert answer.url.endswith("#rows-signatory")
    assert 'id="rows-signatory"' in page.text
    assert Document.objects.get().title == "New"
    assert posted(page)["signatories-TOTAL_FORMS"] == "5"
    filled = {"signatories-2-name_as_printed": "كۆمەڵەی یەکگرتوو 🔥"}
    assert desk.post(page_of(document), posted(page) | filled).status_code == 302
    assert Signatory.objects.get().name_as_printed == "كۆمەڵەی یەکگرتوو 🔥"


def test_a_new_record_gets_rows_too(desk):
    add = reverse("admin:archive_organisation_add")
    data = posted(desk.get(add))

    answer = desk.post(
        add, data | {"name": "Union", "_continue": "rows:organisationname"}
    )
    page = answer.url.partition("#")[0]
    saved(desk, page, **{"names-3-name": "اتحاد"})

    assert OrganisationName.objects.get().name == "اتحاد"


def test_a_record_made_for_a_box_says_how_to_name_it(desk):
    add = reverse("admin:archive_place_add") + "?_to_field=id&_popup=1"
    data = posted(desk.get(add)) | {"name": "Khor al-Zubair"}

    kept = desk.post(add, data)

    number = Place.objects.get().pk
    assert f"write #{number} beside the box" in kept.text


# Acts on a selection


@pytest.mark.parametrize("action", ["tag_selected", "link_event"])
def test_an_act_on_a_selection_takes_a_name(desk, action):
    TagFactory(name="Oil workers")
    EventFactory(title="Oil workers")
    document = DocumentFactory()
    chosen = {"action": action, "_selected_action": [document.pk]}
    preview = desk.post(LIST, chosen)
    field = "tag-named" if action == "tag_selected" else "event-named"

    done = desk.post(LIST, shown_in(preview) | {field: "oil workers"})

    assert done.status_code == 302
    if action == "tag_selected":
        assert DocumentTag.objects.get().tag.name == "Oil workers"
    else:
        link = document.event_links.get()
        assert (link.event.title, link.status) == ("Oil workers", LinkStatus.CONFIRMED)


def test_an_act_with_a_name_of_several_asks_which(desk):
    for name in ("Oil workers", "Oil wells"):
        TagFactory(name=name)
    document = DocumentFactory()
    chosen = {"action": "tag_selected", "_selected_action": [document.pk]}

    asked = desk.post(LIST, shown_in(desk.post(LIST, chosen)) | {"tag-named": "oil"})

    assert "choose from the box (2 found)" in asked.text
    assert not DocumentTag.objects.exists()


def test_an_act_without_a_name_says_what_is_missing(desk):
    document = DocumentFactory()
    chosen = {"action": "tag_selected", "_selected_action": [document.pk]}

    preview = desk.post(LIST, chosen)
    asked = desk.post(LIST, shown_in(preview))

    assert " required" not in preview.text.partition("<select")[2].partition(">")[0]
    assert "This field is required" in asked.text


def test_an_act_leaves_alone_what_changed_after_the_preview(desk):
    TagFactory(name="Oil")
    first, second = DocumentFactory(), DocumentFactory()
    keys = [first.pk, second.pk]
    preview = desk.post(LIST, {"action": "tag_selected", "_selected_action": keys})
    Document.objects.filter(pk=first.pk).update(note="changed")

    done = desk.post(LIST, shown_in(preview) | {"tag-named": "Oil"}, follow=True)

    assert f"changed them while you looked: documents {first.pk}." in done.text
    assert [tag.content_object for tag in DocumentTag.objects.all()] == [second]


def shown_in(preview):
    """The form of the page that shows what will change, as a browser sends it."""
    rows = preview.context["rows"]
    return {
        "action": preview.context["action"],
        "confirmed": "1",
        "_selected_action": [document.pk for document, _ in rows],
        "seen": [f"{document.pk}:{document.version}" for document, _ in rows],
    }
