"""The five source documents of the archive, read entirely right from the real files."""

from pathlib import Path

import pytest

from archive.parsing.reader import read
from archive.parsing.record import DocumentRecord, Kind, Role

SEEDS = Path(__file__).parents[2] / "seeds" / "statements"


def seed(number: str) -> DocumentRecord:
    path = next(SEEDS.glob(f"{number}_*.txt"))
    reading = read(path.read_bytes(), path.name)
    assert reading.problem is None
    assert len(reading.records) == 1
    return reading.records[0]


def public_text(record: DocumentRecord) -> str:
    return "\n".join(
        block.span.of(record.text)
        for block in record.blocks
        if block.role.is_text and not block.repeats
    )


def test_the_statement_on_basra() -> None:
    record = seed("000")
    assert record.kind is Kind.STATEMENT
    assert record.language == "en"
    assert (
        record.title is not None
        and record.title.value == "Support the uprising of Basra-Iraq"
    )
    assert record.date is not None
    assert (record.date.edtf, record.date.printed) == (
        "2018-09-09",
        "9th September 2018",
    )
    [issuer] = record.issuers
    assert issuer.name == "Worker-communist Party of Iraq"
    assert issuer.branch == "Abroad Organisation"
    assert [contact.value for contact in record.contacts] == ["004791114116"]
    assert not (
        record.authors or record.signatories or record.embedded or record.comments
    )
    assert record.furniture == ()


SIGNATORIES = (
    "Iraqi Communist Party Organisation in Britain",
    "Communist Party of Britain",
    "Communist party of Sudan – UK & Northern Ireland branch",
    "Tudeh Party of Iran Organisation in Britain",
    "Iraqi Democratic Movement in Britain",
    "Iraqi Women’s League – UK",
    "The Association of Iraqi Academics – UK",
    "Iraqi Cultural Cafe in London",
    "Free Faylee Kurds Organisation in Britain",
    "Iraqi Al-Ansar Communists League in Britain",
    "Kurdistan Communist Party Organisation in B",
)


def test_the_joint_statement_on_nasiriya() -> None:
    record = seed("001")
    assert record.kind is Kind.JOINT_STATEMENT
    assert record.title is None
    assert record.date is not None and record.date.edtf == "2021-03-01"
    assert record.issuers == ()
    assert tuple(signatory.name for signatory in record.signatories) == SIGNATORIES
    assert {signatory.kind for signatory in record.signatories} == {"organisation"}
    assert [signatory.truncated for signatory in record.signatories] == [False] * 10 + [
        True
    ]
    assert record.furniture == (
        "Contact us",
        "The main address",
        "Al - Andalus Square .. Baghdad .. Iraq",
    )
    assert "Contact us" not in public_text(record)


@pytest.mark.parametrize(
    ("number", "title", "issue", "tail"),
    [
        (
            "002",
            "Revolt spreads across Iraq",
            "2094",
            ("Help fund the resistance", "One-off"),
        ),
        (
            "003",
            "Basra uprising beats occupiers",
            "2095",
            ("Help fund the resistance",),
        ),
    ],
)
def test_the_articles_of_socialist_worker(
    number: str, title: str, issue: str, tail: tuple[str, ...]
) -> None:
    record = seed(number)
    assert record.kind is Kind.ARTICLE
    assert record.title is not None and record.title.value == title
    assert record.date is None
    assert [author.value for author in record.authors] == ["Simon Assaf"]
    assert (
        record.periodical is not None and record.periodical.value == "Socialist Worker"
    )
    assert record.issue is not None and record.issue.value == issue
    assert record.issuers == ()
    assert record.furniture[0] == f"Downloading PDF. Please wait... Issue {issue}"
    assert record.furniture[1].startswith("This article is over")
    assert record.furniture[2] == f"Issue {issue}"
    assert (
        record.furniture[3] == "Sign up for our daily email update ‘Breakfast in Red’"
    )
    assert record.furniture[-len(tail) :] == tail


@pytest.mark.parametrize("number", ["002", "003"])
def test_a_standfirst_that_the_body_repeats_is_shown_once(number: str) -> None:
    record = seed(number)
    [standfirst] = [block for block in record.blocks if block.role is Role.STANDFIRST]
    assert standfirst.repeats
    opening = standfirst.span.of(record.text)[:60]
    assert record.text.count(opening) == 2
    assert public_text(record).count(opening) == 1


def test_the_blog_post_carries_a_statement() -> None:
    record = seed("004")
    assert record.kind is Kind.BLOG_POST
    assert record.title is not None
    assert record.title.value.startswith("Iraqi Communists Call on World’s Proletariat")
    assert record.date is not None and record.date.edtf == "2014-08-12"
    assert [author.value for author in record.authors] == ["Andrew Coates"]
    assert record.issuers == () and record.place is None
    assert record.furniture == ("From here.",)
    [part] = record.embedded
    statement = part.record
    assert statement.text == part.span.of(record.text)
    assert statement.kind is Kind.STATEMENT
    assert statement.title is not None
    assert statement.title.value == "In solidarity with our Yazidi people"
    assert [issuer.name for issuer in statement.issuers] == [
        "Political Bureau of the Iraqi Communist Party"
    ]
    assert statement.date is not None and statement.date.edtf == "2014-08-06"
    assert statement.place is not None and statement.place.value == "BAGHDAD"


def test_the_comments_keep_their_numbers_and_gaps() -> None:
    record = seed("004")
    assert [(c.number, c.author, c.date) for c in record.comments] == [
        (1, "Jim Monaghan", "2014-08-12"),
        (2, "Andrew Coates", "2014-08-12"),
        (4, None, "2014-08-12"),
        (6, "Jim Denham", "2014-08-13"),
        (7, "Sue R", "2014-08-13"),
    ]
    assert record.comments[2].text.startswith("Do you see any reasons")
    assert record.comments[4].text.endswith("You couldn’t make it up, but they do.")
    assert sum(block.role is Role.COMMENT for block in record.blocks) == 5
