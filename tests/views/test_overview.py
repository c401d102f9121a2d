"""The front page, the timeline, the map, and what the archive says about itself."""

from datetime import date
from decimal import Decimal

from django.test import Client

from archive.views.charts import scale, span, year_bars
from archive.views.home import on_this_day
from archive.views.maps.projection import HEIGHT, WIDTH, is_within, project
from archive.views.maps.sheet import COUNTRIES, Pin, sheet
from tests.factories import (
    ContributionFactory,
    DocumentEventFactory,
    EventFactory,
    EventPlaceFactory,
    MentionFactory,
    OrganisationFactory,
    PlaceFactory,
    passage_of,
)

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[44, 33], [45, 33], [45, 34], [44, 34], [44, 33]]],
}


def test_the_front_page_shows_the_years_and_what_came_last(
    client: Client, published
) -> None:
    published(title="To the port", date_edtf="2018-07", date_basis="stated")
    page = client.get("/").content.decode()
    assert 'href="/documents/?year=2018"' in page
    assert "To the port" in page


def test_only_a_certain_day_is_a_day_like_today(client: Client, published) -> None:
    exact = published(date_edtf="2018-07-08", date_basis="stated")
    published(date_edtf="2018-07", date_basis="stated")
    assert [copy.pk for copy in on_this_day(date(2030, 7, 8))] == [exact.pk]


def test_the_timeline_has_events_and_documents_by_year(
    client: Client, published
) -> None:
    event = EventFactory(title="March", date_edtf="2018", date_basis="stated")
    undated = EventFactory(title="Some time")

    def tell(document) -> None:
        DocumentEventFactory(document=document, event=event)
        DocumentEventFactory(document=document, event=undated)

    published(around=tell, date_edtf="2021", date_basis="stated")
    page = client.get("/timeline/").content.decode()
    assert page.index("<h2>2018</h2>") < page.index("<h2>2021</h2>")
    assert "Some time" in page.split('id="undated"')[1]


def test_the_map_draws_points_and_areas_and_lists_the_rest(
    client: Client, published
) -> None:
    places = [
        PlaceFactory(
            name="Town",
            latitude=Decimal("33.3"),
            longitude=Decimal("44.4"),
            geo_precision="point_exact",
        ),
        PlaceFactory(
            name="London",
            latitude=Decimal("51.5"),
            longitude=Decimal("-0.1"),
            geo_precision="point_exact",
        ),
        PlaceFactory(name="Marshes", outline=SQUARE, geo_precision="area"),
        PlaceFactory(name="The South", geo_precision="area"),
        PlaceFactory(name="Iraq", kind="country", geo_precision="area"),
    ]

    def name_all(document) -> None:
        for place in places:
            MentionFactory(
                passage=passage_of(document, place.name),
                place=place,
                status="confirmed",
            )

    published(", ".join(place.name for place in places), around=name_all)
    page = client.get("/map/").content.decode()
    drawn, beside = page.split("</svg>", 1)
    assert drawn.count("<circle") == 1
    assert drawn.count('class="area"') == 2
    assert "London" in beside.split('id="elsewhere"')[1]
    assert "The South" in beside.split('id="elsewhere"')[1]


def test_names_on_the_map_stand_clear_of_one_another(db: None) -> None:
    near = [
        Pin(
            PlaceFactory.build(pk=n, latitude=33.3, longitude=44.4 + n / 100),
            f"Long name {n}",
            "/",
        )
        for n in range(5)
    ]
    anchors = [mark.anchor for mark in sheet(near).marks]
    assert "" in anchors
    assert anchors[0]


def test_what_an_outline_is_not_is_not_drawn(db: None) -> None:
    odd = Pin(PlaceFactory.build(outline={"type": "Point"}), "Odd", "/")
    assert sheet([odd]).elsewhere == [odd]


def test_the_sheet_shows_iraq_and_six_neighbours() -> None:
    assert set(COUNTRIES) == {"IQ", "IR", "JO", "KW", "SA", "SY", "TR"}
    assert is_within(*project(44.4, 33.3))
    assert not is_within(*project(0, 51.5))
    assert 0 < WIDTH < 2000
    assert 0 < HEIGHT < 2000


def test_about_says_what_is_held_and_where_to_write(
    client: Client, published, settings
) -> None:
    settings.ARCHIVE_CONTACT = "archive@example.org"
    settings.ARCHIVE_RIGHTS = "Texts belong to their authors."
    union = OrganisationFactory(name="Dockers’ Union")
    published(
        date_edtf="2018",
        date_basis="stated",
        around=lambda d: ContributionFactory(
            document=d, organisation=union, resolution="editor"
        ),
    )
    page = client.get("/about/").content.decode()
    for words in ("archive@example.org", "belong to their authors", "Dockers’ Union"):
        assert words in page
    assert '<th scope="col" class="number">2018</th>' in page


def test_a_strip_of_years_has_no_holes_and_shows_the_least_bar() -> None:
    bars = year_bars({2001: 500, 2004: 1})
    assert [bar.year for bar in bars] == [2001, 2002, 2003, 2004]
    assert [bar.heights for bar in bars] == [(100,), (0,), (0,), (2,)]
    assert year_bars({}) == []


def test_two_series_stand_on_one_another() -> None:
    (bar,) = year_bars({2001: 1}, {2001: 3})
    assert bar.total == 4
    assert bar.stacked == [(75, 25), (0, 75)]


def test_a_very_long_span_shows_only_the_years_it_has() -> None:
    assert [bar.year for bar in year_bars({1700: 1, 2001: 1})] == [1700, 2001]


def test_ranges_keep_their_open_ends() -> None:
    figures = [
        {"minimum": 10, "maximum": None},
        {"minimum": None, "maximum": 60},
        {"minimum": None, "maximum": None},
    ]
    highest = scale(figures)
    at_least, up_to, no_number = (span(figure, highest) for figure in figures)
    assert at_least.opens_up
    assert at_least.start + at_least.width == 100
    assert up_to.opens_down
    assert up_to.start == 0
    assert no_number is None
    assert scale([]) == 0


def test_events_stand_at_their_places_and_in_the_same_list(
    client: Client, published, django_assert_max_num_queries
) -> None:
    town = PlaceFactory(
        name="Basra",
        latitude=Decimal("30.5"),
        longitude=Decimal("47.8"),
        geo_precision="point_exact",
    )
    marshes = PlaceFactory(name="Marshes", outline=SQUARE, geo_precision="area")
    south = PlaceFactory(name="The South", geo_precision="area")
    scenes = {
        "March": [town],
        "Strike": [town],
        "Siege": [marshes],
        "Floods": [south],
        "Rumour": [],
    }
    events = {title: EventFactory(title=title, slug=title.lower()) for title in scenes}
    for title, places in scenes.items():
        for place in places:
            EventPlaceFactory(event=events[title], place=place)
    EventPlaceFactory(event=EventFactory(title="Secret"), place=town)

    def name_all(document) -> None:
        for event in events.values():
            DocumentEventFactory(document=document, event=event, status="confirmed")

    published(around=name_all)
    with django_assert_max_num_queries(8):
        page = client.get("/map/events/").content.decode()
    drawn, listed = page.split("</svg>", 1)
    assert drawn.count("<circle") == 1
    assert drawn.count('class="area"') == 1
    assert "<title>Marshes: Siege</title>" in drawn
    anchor = f"at-{town.pk}"
    assert f'href="#{anchor}"' in drawn
    assert f'id="{anchor}"' in listed
    assert all(f'href="/events/{title.lower()}/"' in listed for title in scenes)
    assert "Rumour" in listed.split('id="nowhere"')[1]
    assert "The South" in listed.split('id="elsewhere"')[1]
    assert "Secret" not in page


def test_a_full_timeline_shows_some_of_each_year_and_leads_to_the_others(
    client: Client, published
) -> None:
    events = [
        EventFactory(title=f"March {n}", date_edtf=f"20{n % 3:02}", date_basis="stated")
        for n in range(300)
    ]

    def name_all(document) -> None:
        for event in events:
            DocumentEventFactory(document=document, event=event)

    published(around=name_all)
    page = client.get("/timeline/").content.decode()
    assert page.count('href="/events/march') < 110
    assert "All 100 events of 2001" in page
    following = client.get(f"/events/?after=2000-12-31.{2**63 - 1}").content.decode()
    assert ">2001<" in following
    assert ">2000<" not in following
