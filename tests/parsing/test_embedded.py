"""Somebody else's document inside a page: how it is announced, where it begins."""

import pytest

from archive.parsing.reader import read_text
from archive.parsing.record import EmbeddedRecord

TITLE = "Three weeks at the harbour gate"
OWN = (
    "The harbour workers of Tellara have stood before closed gates for three weeks, "
    "and none of the demands that they handed to the company has been answered so far."
)
THEIRS = (
    "We demand that the company open the gates at once, that it take back all who were "
    "dismissed, and that it speak with those whom the workers themselves have chosen."
)
AFTER = (
    "The families of the strikers collect bread and blankets in every street, while "
    "the town waits for an answer from the company, silent for three weeks now."
)


def embedded_in(*paragraphs: str) -> tuple[EmbeddedRecord, ...]:
    [record] = read_text("\n\n".join(paragraphs))
    return record.embedded


@pytest.mark.parametrize(
    "announcement",
    [
        pytest.param("Here is the full statement of the union:", id="English"),
        pytest.param(
            "The union of the dockers has written to the company in this letter:",
            id="English, in this letter",
        ),
        pytest.param("Read the full statement below.", id="English, no colon"),
        pytest.param(
            "Le syndicat des dockers a publié hier soir le communiqué suivant :",
            id="French",
        ),
        pytest.param(
            "A continuación el texto íntegro remitido a la empresa.", id="Spanish"
        ),
        pytest.param("Leia a nota na íntegra:", id="Portuguese"),
        pytest.param(
            "Wir dokumentieren die Erklärung der Hafenarbeiter im Wortlaut:",
            id="German",
        ),
        pytest.param("Di seguito il comunicato del sindacato:", id="Italian"),
        pytest.param("Questo il testo diffuso ieri dal sindacato:", id="Italian, this"),
        pytest.param("İşçilerin dün yayımladığı bildirisi şöyle:", id="Turkish"),
        pytest.param(
            "Eis o texto que o sindicato publicou ontem:", id="Portuguese, so"
        ),
        pytest.param("Their appeal:", id="English, a noun before words of we"),
        pytest.param("Message from Anna Karr, held in Darim:", id="English, a message"),
        pytest.param("وفيما يلي نص البيان:", id="Arabic"),
        pytest.param("ننشر ادناه بيان اتحاد عمال الميناء:", id="Arabic, we publish"),
        pytest.param(
            "Wir veröffentlichen eine Erklärung des Hafenrats. Sie wurde uns von den "
            "Streikenden vor dem Tor in unserer Sprache übermittelt:",
            id="German, we publish, in two sentences",
        ),
        pytest.param(
            "Here's the text of the letter that the dockers pinned to the gate.",
            id="English, the text of it",
        ),
        pytest.param("From the Union of Dockers of Tellara:", id="from a body"),
        pytest.param("Vom Hafenarbeiterverband Tellara:", id="German, from a body"),
        pytest.param("---------- Forwarded message ----------", id="a mail passed on"),
        pytest.param("Weitergeleitete Nachricht:", id="German, a mail passed on"),
        pytest.param("متن بیانیه به شرح زیر است:", id="Persian"),
        pytest.param("The official declaration reads:", id="English, it reads"),
        pytest.param("La carta dice así:", id="Spanish, it says so"),
        pytest.param("Sendikanın açıklaması şöyle, metni şu şekilde:", id="Turkish"),
    ],
)
def test_what_announces_a_document(announcement: str) -> None:
    [part] = embedded_in(TITLE, OWN, announcement, THEIRS)
    assert part.record.text == THEIRS


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(
            (OWN, "The statement said the following in this order:", f"“{THEIRS}”"),
            id="one quotation",
        ),
        pytest.param(
            (OWN, "Read the full statement in full here.", AFTER),
            id="a link to it",
        ),
        pytest.param((OWN, "Statement and answer", AFTER), id="a heading"),
        pytest.param(
            (OWN, "The official declaration reads:", f"“{THEIRS}”", AFTER),
            id="it reads one quotation",
        ),
        pytest.param(
            (
                OWN,
                "Publicamos hoy las cartas que nos enviaron los lectores del puerto.",
                "Gates closed again",
                AFTER,
            ),
            id="a heading that is no letter's",
        ),
        pytest.param((OWN, "Here is the full statement:"), id="nothing follows"),
        pytest.param(
            (OWN, "The letter:", "“" + THEIRS + "”", AFTER),
            id="a quotation",
        ),
        pytest.param((OWN, "Their demands:", THEIRS, AFTER), id="no document's noun"),
        pytest.param((OWN, "The letter and the answer:", AFTER), id="no words of we"),
        pytest.param((OWN, "From the harbour:", AFTER), id="from no body"),
        pytest.param((OWN, "Anna Karr writes:", AFTER), id="reports in running text"),
        pytest.param((OWN, "She writes:", "“No bread”", AFTER), id="a word of hers"),
        pytest.param(
            (OWN, "Update from the gate:", f"“{AFTER}”", AFTER),
            id="a quotation of one paragraph",
        ),
        pytest.param((OWN, "5 May 2019", AFTER, "Letters", AFTER), id="a date alone"),
    ],
)
def test_what_announces_none(paragraphs: tuple[str, ...]) -> None:
    assert embedded_in(TITLE, *paragraphs) == ()


def test_an_announcement_may_be_the_first_sentence_of_the_page() -> None:
    lead = "The dockers of Tellara have sent this letter to the company on Monday:"
    [part] = embedded_in(TITLE, lead, "Dear directors,", THEIRS)
    assert part.record.text.startswith("Dear directors,")


def test_a_heading_over_a_salutation_begins_a_letter() -> None:
    heading = "Open letter to the harbour master of Tellara"
    [part] = embedded_in(TITLE, OWN, heading, "Dear Mr Karr,", THEIRS)
    assert part.record.text.startswith(heading)


def test_a_sentence_above_the_heading_of_a_letter_passes_it_on() -> None:
    lead = (
        "Reproducimos la carta enviada el 3 de mayo de 2019 a la Ministra del Puerto."
    )
    heading = "Carta de los estibadores a la Ministra del Puerto"
    [part] = embedded_in(TITLE, OWN, lead, heading, THEIRS)
    assert part.record.text == f"{heading}\n\n{THEIRS}"


def test_a_letter_in_quotation_marks_begins_behind_the_first() -> None:
    lead = "The dockers of Tellara have sent this letter to the company on Monday:"
    [part] = embedded_in(TITLE, OWN, lead, '"Dear directors,', THEIRS + '"')
    assert part.record.text.startswith("Dear directors,")


def test_the_page_keeps_its_own_title_above_a_headed_document() -> None:
    heading = "Statement of the Dockers' Union of Tellara on the closed gates"
    [record] = read_text("\n\n".join((TITLE, OWN, heading, "5 May 2019", THEIRS)))
    assert record.title is not None
    assert record.title.value == TITLE
    [part] = record.embedded
    assert part.record.title is not None
    assert part.record.title.value == heading
    assert part.record.date is not None
    assert part.record.date.edtf == "2019-05-05"


def test_the_first_line_that_says_who_issues_what_follows_announces_no_other() -> None:
    lead = "The Dockers' Union of Tellara issued the following statement on 5 May 2019:"
    [record] = read_text("\n\n".join((lead, THEIRS, OWN)))
    assert record.embedded == ()


def test_a_quotation_of_several_paragraphs_ends_with_its_mark() -> None:
    lead = "Update from the strikers' website about the gates:"
    [part] = embedded_in(TITLE, OWN, lead, f'"{THEIRS}', f'{OWN}"', AFTER)
    assert part.record.text == f'{THEIRS}\n\n{OWN}"'


def test_a_heading_over_who_delivers_it_begins_a_speech() -> None:
    heading = "Oral statement to the Seventh Congress of Harbours"
    speaker = "Delivered by the Dockers' Union of Tellara, May 2019"
    [part] = embedded_in(TITLE, OWN, heading, speaker, "Mr. President,", THEIRS)
    assert part.record.text.startswith(heading)


def test_a_heading_under_its_own_date_begins_with_the_date() -> None:
    heading = "Letter to the Congress of Harbours from Anna Karr"
    [part] = embedded_in(TITLE, OWN, f"Friday, 3 May 2019\n{heading}", THEIRS)
    assert part.record.date is not None
    assert part.record.date.edtf == "2019-05-03"
    assert part.record.title is not None
    assert part.record.title.value == heading


@pytest.mark.parametrize(
    ("announcement", "issuer", "date"),
    [
        pytest.param(
            "From the Union of Dockers of Tellara:",
            "Union of Dockers of Tellara",
            None,
            id="who issued it",
        ),
        pytest.param(
            "Wir veröffentlichen die Erklärung der Streikenden vom 3. Mai 2019:",
            None,
            "2019-05-03",
            id="when it was issued",
        ),
    ],
)
def test_what_the_announcement_says_of_the_document(
    announcement: str, issuer: str | None, date: str | None
) -> None:
    [part] = embedded_in(TITLE, OWN, announcement, THEIRS)
    names = [named.name for named in part.record.issuers]
    assert names == ([issuer] if issuer else [])
    assert (part.record.date.edtf if part.record.date else None) == date


@pytest.mark.parametrize(
    ("lead", "greeting"),
    [
        pytest.param(
            "Our sisters of the port sent us these words on their day of struggle:",
            "To the strongest women of the world,",
            id="to whom it speaks",
        ),
        pytest.param(
            'Die Gruppe "Tor der Häfen" schreibt uns heute:',
            "„Sehr geehrte Damen und Herren,",
            id="German, in quotation marks",
        ),
        pytest.param(
            "Via the Peace Network, the company has frozen the union's money:",
            "September 6, 2019 Dear Friends and Supporters,",
            id="behind the day of the letter",
        ),
    ],
)
def test_a_colon_before_a_greeting_announces_a_letter(lead: str, greeting: str) -> None:
    [part] = embedded_in(TITLE, OWN, lead, greeting, THEIRS)
    assert part.record.text.startswith(greeting.lstrip("„"))


def test_a_first_line_with_a_colon_over_a_greeting_is_a_title() -> None:
    lead = "Greetings from the women of Tellara to their sisters in Doran:"
    assert embedded_in(lead, "Dear friends:", THEIRS) == ()


def test_an_article_may_open_the_heading_of_a_letter() -> None:
    heading = "A Letter From Anna Karr, President of the Dockers' Union"
    [part] = embedded_in(TITLE, OWN, heading, "Dear friends in Doran,", THEIRS)
    assert part.record.title is not None
    assert part.record.title.value == heading


def test_a_quoted_mail_is_a_document_of_its_own() -> None:
    mail = "\n".join(
        f"> {words}" for words in ("To all ports,", *THEIRS.split(", "), "in Tellara")
    )
    [part] = embedded_in(TITLE, OWN, mail, AFTER)
    assert part.record.text == mail


def test_a_line_or_two_with_the_mark_are_no_mail() -> None:
    assert embedded_in(TITLE, OWN, "> Bread\n> Blankets", AFTER) == ()


def test_an_article_that_somebody_reports_is_a_document_of_its_own() -> None:
    headline = "Strike spreads to the southern quay"
    [part] = embedded_in(
        TITLE, OWN, "Harbour Wire reports:", "May 3rd, 2019 3:37 pm", headline, THEIRS
    )
    assert part.record.title is not None
    assert part.record.title.value == headline
    assert part.record.date is not None
    assert part.record.date.edtf == "2019-05-03"


UNION, LEAGUE = "From the Union of Dockers:", "From the League of Readers:"


def test_two_bodies_speak_one_after_the_other():
    first, second = embedded_in(TITLE, OWN, UNION, THEIRS, AFTER, LEAGUE, THEIRS)
    assert [part.record.issuers[0].name for part in (first, second)] == [
        "Union of Dockers",
        "League of Readers",
    ]
    assert first.span.end < second.span.start
    assert AFTER in first.record.text


def test_a_question_within_a_document_begins_no_other():
    question = "We ask the company what it has to say to this:"
    [part] = embedded_in(TITLE, OWN, UNION, THEIRS, question, THEIRS)
    assert question in part.record.text


def test_documents_without_end_are_an_index():
    parts = embedded_in(TITLE, OWN, *([UNION, THEIRS] * 40))
    assert len(parts) == 20
