"""Which body issues: named in heading or head, at the foot, or speaking."""

import pytest

from archive.parsing.declaring import can_issue
from archive.parsing.reader import read_text

DEMANDS = """\
We condemn the arrest of the seven dockers and we demand that they are released \
before Sunday. Our members will not go back to the quay while the police hold it.

We call on the government to begin talks, and we call on all workers of the port \
to stand with us at the gates.
"""
NEWS = """\
Police arrested seven dockers at the northern quay on Friday, the port authority \
said. "They were asked to leave three times," a spokesman told reporters.

The Union of Dockers condemns the arrests. "Nobody can live like that," said its \
president, who told reporters that a strike would follow.
"""
REST = " the arrest of the seven dockers at the northern quay on Friday night."


def issuers(text: str) -> list[str]:
    [record] = read_text(text)
    return [issuer.name for issuer in record.issuers]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        pytest.param(
            "Statement of the Union of Dockers on the arrests",
            "Union of Dockers",
            id="topic left out",
        ),
        pytest.param(
            "Free the seven! Statement of the Union of Dockers",
            "Union of Dockers",
            id="behind a call",
        ),
        pytest.param("Communiqué du PCF Carhaix", "PCF Carhaix", id="acronym and town"),
        pytest.param(
            "بيان اللجنة المركزية للحزب الشيوعي بمناسبة الذكرى",
            "اللجنة المركزية للحزب الشيوعي",
            id="Arabic, genre upon the name",
        ),
        pytest.param(
            "ЗАЯВЛЕНИЕ ПАРНАС О ПРЕСЛЕДОВАНИИ ТОВАРИЩЕЙ",
            "ПАРНАС",
            id="Russian capitals",
        ),
        pytest.param(
            "HafenBund-Pressemitteilung, 3. Mai 2015",
            "HafenBund",
            id="before the genre",
        ),
        pytest.param(
            "ODVV Statement on the arrests", "ODVV", id="acronym before genre"
        ),
        pytest.param(
            "Das Presseamt des Landes Tellara teilt mit:",
            "Presseamt des Landes Tellara",
            id="announces",
        ),
    ],
)
def test_named_in_the_heading(heading: str, name: str) -> None:
    assert issuers(f"{heading}\n\n{DEMANDS}") == [name]


@pytest.mark.parametrize(
    ("first", "name"),
    [
        pytest.param("The Union of Dockers condemns", "Union of Dockers", id="English"),
        pytest.param("FIDH strongly condemns", "FIDH", id="acronym"),
        pytest.param("La CFE-CGC condamne", "CFE-CGC", id="French acronym"),
        pytest.param(
            "The Union of Dockers (UD) condemns", "Union of Dockers (UD)", id="brackets"
        ),
        pytest.param(
            "The Union of Dockers, meeting in Basra on Sunday, condemns",
            "Union of Dockers",
            id="an aside between",
        ),
        pytest.param(
            "O Sindicato dos Portuários vem a público repudiar",
            "Sindicato dos Portuários",
            id="Portuguese",
        ),
        pytest.param("Desde Ademys repudiamos", "Ademys", id="from us"),
        pytest.param("Партия «Яблоко» осуждает", "Партия «Яблоко»", id="Russian"),
        pytest.param(
            "“Solidarity Federation welcomes", "Solidarity Federation", id="quoted"
        ),
        pytest.param(
            "BASRA, 3 May 2015 – The Union of Dockers condemns",
            "Union of Dockers",
            id="behind the dateline",
        ),
    ],
)
def test_speaking_in_the_text(first: str, name: str) -> None:
    assert issuers(f"The seven\n\n{first}{REST}\n\n{DEMANDS}") == [name]


def test_introduced_by_the_initials_that_the_title_begins_with() -> None:
    text = (
        "On Sunday the International Federation of Port Workers held a meeting on the"
    )
    assert issuers(f"IFPW is against the closure\n\n{text}{REST}\n\n{DEMANDS}") == [
        "International Federation of Port Workers"
    ]


@pytest.mark.parametrize(
    ("first", "name"),
    [
        pytest.param("تدين منظمة حقوق الإنسان", "منظمة حقوق الإنسان", id="verb first"),
        pytest.param(
            "الحزب الشيوعي العراقي يدين", "الحزب الشيوعي العراقي", id="name first"
        ),
        pytest.param(
            "دفاعا عن حقوق العمال يعلن الحزب الشيوعي العراقي تضامنه",
            "الحزب الشيوعي العراقي",
            id="within the sentence",
        ),
        pytest.param(
            "يُعرِب الشيوعيون العراقيون في كندا عن شجبهم",
            "الشيوعيون العراقيون في كندا",
            id="abroad, with its vowel signs",
        ),
        pytest.param(
            "يعلن الحزب الشيوعي الكردستاني – العراق دعمه",
            "الحزب الشيوعي الكردستاني – العراق",
            id="with its country",
        ),
    ],
)
def test_speaking_in_arabic(first: str, name: str) -> None:
    text = (
        f"{first} في بيانه اعتقال عمال الميناء السبعة ونطالب بإطلاق سراحهم فورا، وندعو "
    )
    text += (
        "جماهير شعبنا إلى الوقوف مع نقابتنا في هذه الأيام الصعبة التي يمر بها وطننا."
    )
    assert issuers(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            f"Union of Dockers\n\nFree the seven of Tellara\n\n{DEMANDS}",
            ["Union of Dockers"],
            id="above the title",
        ),
        pytest.param(
            f"Free the seven of Tellara\n\nUnion of Dockers\n\n{DEMANDS}",
            ["Union of Dockers"],
            id="below the title",
        ),
        pytest.param(
            f"Free the seven of Tellara\n\n{DEMANDS}\nUnion of Dockers\n3 May 2015",
            ["Union of Dockers"],
            id="at the foot",
        ),
    ],
)
def test_named_beside_the_text(text: str, names: list[str]) -> None:
    assert issuers(text) == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Seven dockers held at the quay\n\n{NEWS}", id="a report"),
        pytest.param(f"CLT\n\nSeven dockers held\n\n{NEWS}", id="a site's acronym"),
        pytest.param(
            f"Port Council\n\nSeven dockers held at the quay\n\n{NEWS}",
            id="a paper's masthead",
        ),
        pytest.param(
            f"Letter from NGOs on the port\n\nUN Conference on Ports\n\n"
            f"Dear Director,\n\n{DEMANDS}",
            id="whom a letter addresses",
        ),
        pytest.param(
            f"Free the seven\n\n{DEMANDS}\nAbout PortWatch.org", id="about the site"
        ),
        pytest.param(
            f"Free the seven\n\n{DEMANDS}\nPresident of the Union", id="an office"
        ),
        pytest.param(
            f"The seven\n\nFrance condemns{REST}\n\n{DEMANDS}", id="a country"
        ),
        pytest.param(
            f"The seven\n\nJane Doe condemns{REST}\n\n{DEMANDS}", id="a person"
        ),
    ],
)
def test_nobody_issues(text: str) -> None:
    assert issuers(text) == []


@pytest.mark.parametrize(
    ("name", "can"),
    [
        pytest.param("Union of Dockers", True, id="body word"),
        pytest.param("PRO ASYL", True, id="capitals"),
        pytest.param("ANA RUIZ", False, id="person in capitals"),
        pytest.param("International Women's Day", False, id="an occasion"),
        pytest.param("Dockers' Conference 2004", False, id="an occasion with its year"),
        pytest.param("Embassy", False, id="a body's word alone"),
        pytest.param("CFE-CGC", True, id="acronyms"),
        pytest.param("HafenBund", True, id="capital within"),
        pytest.param("«Ensemble»", True, id="in quotation marks"),
        pytest.param("COVID-19", False, id="numbered"),
        pytest.param("NGOs", False, id="many"),
        pytest.param("Iraqi Human Rights Organisations", False, id="many, described"),
        pytest.param("الأحزاب الشيوعية في المنطقة", False, id="many, Arabic"),
        pytest.param("Iraq", False, id="country"),
        pytest.param("Jane Doe", False, id="person"),
        pytest.param("Yesterday", False, id="word"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_what_can_issue(name: str, *, can: bool) -> None:
    assert can_issue(name) is can


OWN = (
    "We will not leave the quay, and we ask all who live in this town to stand with "
    "us at the gates on Sunday morning. We condemn the arrests and we demand that our "
    "sisters and brothers go home."
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Seven were taken from the quay at night. The International Dockers' Union "
            "joins all who ask where they are, and we demand that they are freed.",
            ["International Dockers' Union"],
            id="the only body named, and it acts",
        ),
        pytest.param(
            "The arrests of the seven are a crime, said Ada Berg, president of the "
            "League of Dockers. We demand their release. The League of Dockers has "
            "called its members to the gates.",
            ["League of Dockers"],
            id="its president is quoted",
        ),
        pytest.param(
            "As the Party for Bread and Work, we condemn the arrests of the seven "
            "dockers at the northern quay and demand their release.",
            ["Party for Bread and Work"],
            id="as the party",
        ),
        pytest.param(
            "The government of Taran condemned nobody. The Ministry of Ports has said "
            "nothing, and we demand that it answers.",
            [],
            id="authorities are spoken of",
        ),
        pytest.param(
            "The League of Dockers and the Union of Sailors were silent when the seven "
            "were taken, and we demand that this ends.",
            [],
            id="two, and neither is ahead",
        ),
    ],
)
def test_bodies_that_speak_without_signing(text: str, names: list[str]) -> None:
    assert issuers(f"Free the seven\n\n{text}\n\n{OWN}\n") == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param(
            "Dockers' League of Taran", ["Dockers' League of Taran"], id="letterhead"
        ),
        pytest.param("Dons Support the League's March", [], id="a headline about one"),
        pytest.param("Authors' Statement of Support", [], id="a genre within"),
    ],
)
def test_what_stands_above_as_a_letterhead(head: str, names: list[str]) -> None:
    assert issuers(f"{head}\n\nFree the seven dockers now\n\n{DEMANDS}") == names


def test_a_cry_at_the_foot_is_no_issuer() -> None:
    text = f"Free the seven\n\n{DEMANDS}\nLong live the Union of Dockers\n"
    assert issuers(text) == []


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        pytest.param(
            "Appel du Parti des Dockers et du Syndicat des Marins",
            ["Parti des Dockers", "Syndicat des Marins"],
            id="French, each with its article",
        ),
        pytest.param(
            "Statement of the Union of Dockers and the League of Sailors",
            ["Union of Dockers", "League of Sailors"],
            id="English",
        ),
        pytest.param(
            "Statement of the Union of Dockers and Sailors",
            ["Union of Dockers and Sailors"],
            id="one with two trades",
        ),
    ],
)
def test_several_in_one_heading(heading: str, names: list[str]) -> None:
    assert issuers(f"{heading}\n\n{DEMANDS}") == names


def test_where_a_text_was_printed_first_issues_nothing() -> None:
    text = (
        "انتفاضة تشرين\n\nبقلم: سامي كريم\n\n"
        "تشهد ساحات الاحتجاج حراكا شعبيا واسعا ضد الفساد، وهذا الحراك "
        "يمثل تحولا نوعيا في الوعي الاجتماعي للناس كافة.\n\n"
        "نشر في جريدة صوت الميناء العدد 45 بتاريخ 12/11/2019"
    )
    [record] = read_text(text)
    assert not record.issuers
