"""Each row: a text and the contacts in it, exactly as printed."""

import pytest

from archive.parsing.contacts import find_contacts

TELEPHONES = {
    "seed 000": ("E-mail: Mobile: 004791114116", ["004791114116"]),
    "international": ("call +964 770 123 4567 now", ["+964 770 123 4567"]),
    "with a zero in brackets": ("+964 (0)770 123 4567", ["+964 (0)770 123 4567"]),
    "with an area in brackets": ("+49 (30) 1234-567", ["+49 (30) 1234-567"]),
    "two zeros": ("0044 20 7946 0958", ["0044 20 7946 0958"]),
    "mobile in Iraq": ("write or ring 07701234567", ["07701234567"]),
    "mobile in Iraq, spaced": ("or 0770 123 4567", ["0770 123 4567"]),
    "Eastern digits": ("هاتف: ٠٧٧٠١٢٣٤٥٦٧", ["٠٧٧٠١٢٣٤٥٦٧"]),
    "three after one label": (
        "Tel.: 030/12345678, 030-998877 / 0176 1234567",
        ["030/12345678", "030-998877", "0176 1234567"],
    ),
    "label and short number": ("Fax: 123 456", ["123 456"]),
    "North America": (
        "(202) 555-0143 or 202-555-0199",
        ["(202) 555-0143", "202-555-0199"],
    ),
    "France": ("01 23 45 67 89", ["01 23 45 67 89"]),
    "Turkey": ("0532 123 45 67", ["0532 123 45 67"]),
    "Brazil": ("(11) 98765-4321", ["(11) 98765-4321"]),
    "Britain": ("020 7946 0958 and 07700 900123", ["020 7946 0958", "07700 900123"]),
    "free of charge": ("Línea gratuita nacional 01 8000 91 2002", ["01 8000 91 2002"]),
    "beside a contact": ("Contact: Ana López, 612 345 678", ["612 345 678"]),
    "end of a sentence": ("Ring 0770 123 4567.", ["0770 123 4567"]),
    "two that share a slash": (
        "01 55 30 12 99 / 06 32 05 69 99",
        ["01 55 30 12 99", "06 32 05 69 99"],
    ),
    "an area and a number that share a slash": (
        "Telefon: 030 / 123 45-678",
        ["030 / 123 45-678"],
    ),
    "space after the plus": ("Tel: + 44 20 7946 0111", ["+ 44 20 7946 0111"]),
    "two codes in brackets": (
        "tel/fax (+44) (0) 1934 732999",
        ["(+44) (0) 1934 732999"],
    ),
    "an area's code, a dash": ("Tel.: 0711 - 520 892 99", ["0711 - 520 892 99"]),
    "label written out": ("Teléfono: 600 123 456", ["600 123 456"]),
    "label and number's word": ("Mobile No: 9876543210", ["9876543210"]),
    "two after a short label": (
        "Ph: 011-23456789, 9876543210",
        ["011-23456789", "9876543210"],
    ),
    "Turkey, area in brackets": ("(0212) 123 45 67", ["(0212) 123 45 67"]),
    "Russia": ("тел. 8 (495) 123-45-67", ["8 (495) 123-45-67"]),
    "Persian digits": ("تلفن: ۰۲۱-۱۲۳۴۵۶۷۸", ["۰۲۱-۱۲۳۴۵۶۷۸"]),
    "points between": ("Phone 202.555.0101", ["202.555.0101"]),
    "hard spaces": (
        "Tel: +33\xa01\xa023\xa045\xa067\xa089",
        ["+33\xa01\xa023\xa045\xa067\xa089"],
    ),
}

ADDRESSES = {
    "plain": ("Write to a.b+c@example.co.uk.", ["a.b+c@example.co.uk"]),
    "in brackets": ("<info@example.org>", ["info@example.org"]),
    "after a label": ("E-mail:info@example.org", ["info@example.org"]),
    "mailto": ("mailto:info@example.org?subject=x", ["info@example.org"]),
    "international domain": ("info@müller.de", ["info@müller.de"]),
    "beside Arabic": ("البريد info@example.org للتواصل", ["info@example.org"]),
    "square brackets": ("name [at] example.org", ["name [at] example.org"]),
    "round brackets": ("name(at)example(dot)org", ["name(at)example(dot)org"]),
    "spaced, after its label": ("Email : info @ example.org", ["info @ example.org"]),
    "two words": ("me at example dot org", ["me at example dot org"]),
    "two in a row": ("a@b.org, c@d.org", ["a@b.org", "c@d.org"]),
}

NO_CONTACTS = {
    "dates": "12.03.2014, 2014-08-06, 6/8/2014 and 2014-08-06 12:30:00",
    "hidden by the site": "write to [email protected] or @example",
    "spaced, with no label": "win 3 @ example.org today",
    "a charity": "Registered Charity Number 1234567",
    "postcodes": "New Delhi 110 001 and Pin code 110001",
    "coordinates": "33.315241, 44.366085",
    "years": "2003-2006 and 2019/2020 and 2014 2015",
    "ISBN": "ISBN 978-0-306-40615-7",
    "ISSN": "ISSN 1234-5678",
    "IBAN": "IBAN DE89 3704 0044 0532 0130 00",
    "sums": "$1 000 000, 2.500.000 people, 12,345,678 votes, 20 000 000 €",
    "a sum in a line about the press": "The press counts 10 000 000 people.",
    "law": "Law No. 16.780/2002 and 17.025/2004",
    "issue": "Issue 2094, No. 1234567",
    "address of a page": "https://x.org/?id=12345678901 and x.org/2014/08/06/12345678",
    "long identifier": "id=12345678901 #12345678901 AB12345678901",
    "handle": "@user@mastodon.social, medium.com/@foo, @handle",
    "no domain": "user@localhost and a@b",
    "fraction": "0.123456789",
    "too short after the code": "+1 234 567",
    "no country": "+999 12 34 56 78",
    "at in prose": "We met at noon [at] last",
}


def printed(text: str, kind: str) -> list[str]:
    found = find_contacts(text)
    assert all(contact.span.of(text) == contact.value for contact in found)
    assert all(contact.kind == kind for contact in found)
    return [contact.value for contact in found]


@pytest.mark.parametrize(
    ("text", "expected"), TELEPHONES.values(), ids=TELEPHONES.keys()
)
def test_telephone_numbers(text: str, expected: list[str]) -> None:
    assert printed(text, "telephone") == expected


@pytest.mark.parametrize(("text", "expected"), ADDRESSES.values(), ids=ADDRESSES.keys())
def test_addresses(text: str, expected: list[str]) -> None:
    assert printed(text, "email") == expected


@pytest.mark.parametrize("text", NO_CONTACTS.values(), ids=NO_CONTACTS.keys())
def test_no_contacts(text: str) -> None:
    assert find_contacts(text) == ()


def test_contacts_come_in_the_order_of_the_text() -> None:
    text = "Tel. 0770 123 4567, a@b.org, Fax 0770 123 4568"
    assert [contact.kind for contact in find_contacts(text)] == [
        "telephone",
        "email",
        "telephone",
    ]
