"""The hand-written authority tables: consistent, and true to what they cite."""

import csv
import re
from pathlib import Path

import pytest

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
STATEMENTS = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted((SEEDS / "statements").glob("*.txt"))
}
COLUMNS = {
    "organisations": "key name kind parent country language script variants acronyms "
    "wikidata source basis note",
    "people": "key name family_name description language script variants wikidata "
    "source basis note",
    "places": "key name kind parent latitude longitude precision language script "
    "variants wikidata source basis note",
    "events": "key title kind date date_as_printed date_basis date_rationale places "
    "parent description source basis note",
}
KINDS = {
    "organisations": "party branch party_organ union association movement militia "
    "government armed_forces newspaper news_agency international other",
    "places": "country region province city town district neighbourhood square other",
    "events": "protest uprising killing siege battle air_strike attack truce arrest "
    "strike other",
}
NAMED = ["organisations", "people", "places"]

Row = dict[str, str]


def read(table: str) -> list[Row]:
    """The rows of one table; a row with too many or too few cells fails here."""
    path = SEEDS / "authorities" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


TABLES = {table: read(table) for table in COLUMNS}


def rows(*tables: str):
    """Parametrises a test over every row, with ids such as `places-basra`."""
    return pytest.mark.parametrize(
        ("table", "row"),
        [
            pytest.param(table, row, id=f"{table}-{row['key']}")
            for table in tables
            for row in TABLES[table]
        ],
    )


def values(row: Row, column: str) -> list[str]:
    """The values of a cell that may hold several."""
    return row[column].split("|") if row.get(column) else []


def printed_forms(row: Row) -> list[str]:
    """What the row claims to be printed so: its bare variants and acronyms."""
    bare = [variant for variant in values(row, "variants") if "@" not in variant]
    return bare + values(row, "acronyms")


def spellings(row: Row) -> list[str]:
    """Every spelling of the row with its language tag, folded for comparison."""
    return [
        spelling.casefold()
        for spelling in [
            row["name"],
            *values(row, "variants"),
            *values(row, "acronyms"),
        ]
    ]


def stands(spelling: str, text: str, flags: int = 0) -> bool:
    """Whether *spelling* stands in *text* as whole words."""
    return bool(re.search(rf"(?<!\w){re.escape(spelling)}(?!\w)", text, flags))


@pytest.mark.parametrize("table", COLUMNS)
def test_columns_are_the_documented_ones(table):
    assert list(TABLES[table][0]) == COLUMNS[table].split()


@rows(*COLUMNS)
def test_row_is_well_formed(table, row):
    assert None not in row and None not in row.values(), "cells do not match the header"
    assert all(cell == cell.strip() for cell in row.values())
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["key"])
    assert row.get("name") or row.get("title")
    assert row["basis"] in {"document", "background"}
    assert table not in KINDS or row["kind"] in KINDS[table].split()
    assert re.fullmatch(r"(Q[1-9][0-9]*)?", row.get("wikidata", ""))
    assert re.fullmatch(r"([A-Z]{2})?", row.get("country", ""))


@rows(*COLUMNS)
def test_lists_have_no_empty_or_repeated_values(table, row):
    for column in {"variants", "acronyms", "source", "places"} & set(row):
        listed = values(row, column)
        assert all(value and value == value.strip() for value in listed)
        assert len(listed) == len(set(listed))


@rows(*NAMED)
def test_languages_and_scripts_are_tags(table, row):
    assert re.fullmatch(r"[a-z]{2,3}", row["language"])
    assert re.fullmatch(r"[A-Z][a-z]{3}", row["script"])
    for variant in values(row, "variants"):
        assert re.fullmatch(r"[^@]+(@[a-z]{2,3})?", variant)


@pytest.mark.parametrize("table", COLUMNS)
def test_keys_are_unique(table):
    keys = [row["key"] for row in TABLES[table]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("table", NAMED)
def test_no_spelling_belongs_to_two_records_or_twice_to_one(table):
    seen: dict[str, str] = {}
    for row in TABLES[table]:
        for spelling in spellings(row):
            text = spelling.split("@")[0]
            assert text not in seen, f"{row['key']} and {seen[text]} both have {text}"
            seen[text] = row["key"]


@rows(*COLUMNS)
def test_references_resolve(table, row):
    keys = {other["key"] for other in TABLES[table]}
    assert not row.get("parent") or row["parent"] in keys
    assert set(values(row, "places")) <= {place["key"] for place in TABLES["places"]}
    assert values(row, "source") and set(values(row, "source")) <= set(STATEMENTS)


@pytest.mark.parametrize("table", ["organisations", "places", "events"])
def test_parents_form_no_circle(table):
    parents = {row["key"]: row["parent"] for row in TABLES[table]}
    for key in parents:
        line = [key]
        while parents[line[-1]]:
            assert parents[line[-1]] not in line, f"circle of parents at {key}"
            line.append(parents[line[-1]])


@rows(*NAMED)
def test_every_printed_form_stands_in_a_cited_document(table, row):
    cited = "\n".join(STATEMENTS[name] for name in values(row, "source"))
    assert [form for form in printed_forms(row) if not stands(form, cited)] == []


@rows(*NAMED)
def test_cited_documents_are_exactly_those_that_name_it(table, row):
    if row["basis"] == "background":
        assert row["note"], "a background record says what it rests on"
        return
    naming = [
        name
        for name, text in STATEMENTS.items()
        if stands(row["name"], text, re.IGNORECASE)
        or any(stands(form, text) for form in printed_forms(row))
    ]
    assert values(row, "source") == naming


@rows("places")
def test_only_points_have_coordinates(table, row):
    if row["precision"] == "area":
        assert not row["latitude"] and not row["longitude"]
        return
    assert row["precision"] in {"point_exact", "point_approximate"}
    assert row["kind"] in {"city", "town", "district", "neighbourhood", "square"}
    assert re.fullmatch(r"-?\d{1,2}\.\d{2,4}", row["latitude"])
    assert re.fullmatch(r"-?\d{1,3}\.\d{2,4}", row["longitude"])
    assert row["precision"] == "point_exact" or "point" in row["note"]


@rows("places")
def test_points_in_iraq_lie_in_iraq(table, row):
    if not row["latitude"] or row["key"] == "london":
        return
    assert 29.0 < float(row["latitude"]) < 37.5
    assert 38.7 < float(row["longitude"]) < 48.8


@rows("events")
def test_dates_say_what_they_rest_on(table, row):
    moment = r"\d{4}(-\d{2}(-\d{2})?)?"
    assert re.fullmatch(rf"{moment}(/({moment}|\.\.))?", row["date"])
    assert row["date_basis"] in {"stated", "inferred"}
    assert bool(row["date_rationale"]) == (row["date_basis"] == "inferred")
    assert row["date_as_printed"] or row["date_basis"] == "inferred"
    assert any(
        row["date_as_printed"] in STATEMENTS[name] for name in values(row, "source")
    )


def test_readers_who_only_comment_have_no_record():
    named = {spelling for row in TABLES["people"] for spelling in spellings(row)}
    assert not named & {"jim monaghan", "jim denham", "sue r"}


def test_cut_off_signatory_is_no_spelling_of_any_organisation():
    cut_off = "kurdistan communist party organisation in b"
    assert all(cut_off not in spellings(row) for row in TABLES["organisations"])


def test_signatories_of_001_each_have_a_record():
    text = STATEMENTS["001_9b3e625a09a5fd21.txt"]
    signed = [line.split("•")[1].strip() for line in text.splitlines() if "•" in line]
    signed.append("Kurdistan Communist Party Organisation in Britain")
    assert len(signed) == 11
    assert set(signed) <= {row["name"] for row in TABLES["organisations"]}


@rows("organisations")
def test_branches_and_organs_have_the_parent_whose_name_they_bear(table, row):
    names = {other["key"]: other["name"].casefold() for other in TABLES[table]}
    if row["kind"] in {"branch", "party_organ"}:
        assert names[row["parent"]] in row["name"].casefold()


# Records separated by semicolons; the spellings of one as in the tables.
RECORDS = {
    "people": """
        Hassan Juma|Hassan Jumaa|Jumaa; Muqtada al-Sadr|Moqtada al-Sadr|Sadr|مقتدى
        الصدر@ar; Nuri al-Maliki|Maliki; Sami Ramadani|Sami Ramadan|Ramidan; Barack
        Obama|Obama; Simon Assaf; Andrew Coates; Mikhail Grew; George Bush; Gordon
        Brown; Des Browne; Izzat al-Shahbander
    """,
    "places": """
        Iraq; Southern Iraq; Kurdistan; Baghdad; Northwest of Baghdad; Sadr City;
        Al-Andalus Square|Al - Andalus Square; Basra; Hayania; Khamsa Meel; Qiblas;
        Dhi Qar|Thi-Qar; Nasiriya|Nassiriya|Nasiriya city|الناصرية@ar; Amara|Ammara;
        Kut; Hilla; Diwaniya; Kerbala; Hit; Mosul; Tikrit; Fallujah; United
        Kingdom|Britain|UK; Northern Ireland; London; United States|US|USA; Iran;
        Sudan; Syria; Qatar; India
    """,
    "organisations": """
        Iraqi Communist Party|Iraqi CP|الحزب الشيوعي العراقي@ar; Communist Party of
        Sudan|Sudanese Communist Party@en; Government of Iraq|Iraqi government|Federal
        Government; Kurdistan Regional Government; Iraqi Army; Peshmerga; Mehdi Army;
        Islamic State|ISIS|داعش@ar; Association of Muslim Scholars; Bharatiya
        Janata Party|BJP; British National Party|BNP; Stop the War Coalition|StWC|StW;
        United Nations|UN; Socialist Worker; Evening Standard; The New York Times|NYT;
        Reuters; Socialistes révolutionnaires; Union des Communistes en Irak; Al
        Mounadil-a; Gauche révolutionnaire (Syrie); Forum socialiste
    """,
}


@pytest.mark.parametrize(
    ("table", "record"),
    [
        (table, " ".join(record.split()))
        for table, records in RECORDS.items()
        for record in records.split(";")
    ],
)
def test_spellings_in_the_documents_lead_to_one_record(table, record):
    wanted = {spelling.casefold() for spelling in record.split("|")}
    assert any(wanted <= set(spellings(row)) for row in TABLES[table])


@pytest.mark.parametrize(
    ("key", "date", "whole"),
    [
        ("basra-protests-2018", "2018-07-08/..", ""),
        ("nasiriya-killings-february-2021", "2021-02", "iraq-protests-february-2021"),
        ("iraq-protests-25-february-2011", "2011-02-25", ""),
        ("siege-and-uprising-of-basra-2008", "2008-03", "occupation-of-iraq"),
        ("basra-truce-march-2008", "2008-03-30", "siege-and-uprising-of-basra-2008"),
        ("sadr-ceasefire-august-2007", "2007-08", ""),
        (
            "attacks-on-the-yazidis-august-2014",
            "2014-08",
            "islamic-state-offensive-2014",
        ),
        (
            "fighting-near-baghdad-august-2014",
            "2014-08",
            "islamic-state-offensive-2014",
        ),
        ("regional-uprisings-spring-2011", "2011-21", ""),
        ("first-uprising-against-the-occupation-2004", "2004", "occupation-of-iraq"),
    ],
)
def test_event_has_its_date_and_is_part_of_its_whole(key, date, whole):
    (event,) = [row for row in TABLES["events"] if row["key"] == key]
    assert (event["date"], event["parent"]) == (date, whole)
