"""What sort of document a page is, by its genre and by who speaks in it."""

import pytest

from archive.parsing.kind_openings import opening_traits
from archive.parsing.kind_traits import View, traits_of
from archive.parsing.kinds import Speaker, genre_traits, speaker_of
from archive.parsing.page import Layout, Page
from archive.parsing.reader import read_text
from archive.parsing.record import DocumentRecord, Kind
from archive.parsing.vocabulary.kind_weights import WEIGHTS

DEMANDS = """\
We condemn the arrest of the seven dockers and we demand that they are released \
before Sunday. Our members will not go back to the quay while the police hold it.

We call on the government to begin talks with the union, and we call on all \
workers of the port to stand with us at the gates.
"""
NEWS = """\
Police arrested seven dockers at the northern quay on Friday, the port authority \
said. "They were asked to leave three times," a spokesman told reporters.

According to the union, two of the men were beaten in custody. "Nobody can live \
like that," said its president, who called for a strike on Monday.
"""
NEUTRAL = """\
The strike of the dockers shows that the government protects the bosses of the port \
and that the police serve them. The arrests are an attack on the rights of all workers.

The prison sentences against the seven are a political act, and the court that passed \
them obeys the ministry.
"""
KITCHEN = """\
I made the dumplings last night with a bunch of leeks from the garden, and my \
family declared them the best I have ever made. The recipe asks for a tablespoon \
of butter.

Preheat the oven, mix the ingredients and leave them for an hour while the house \
smells of onions. My daughter ate four of them before I could sit down.
"""
OPINION = """\
I do not believe that the government will listen to the dockers, and I have said \
so on this page before. My friends at the port tell me that the strike is over.

I think that the union made a mistake when it called off the march, but I would \
not say so to the men who sleep at the gates.
"""
FRENCH = """\
Nous condamnons l'arrestation des sept dockers et nous exigeons leur libération \
immédiate. Notre syndicat ne quittera pas le quai tant que la police l'occupe.

Nous appelons le gouvernement à ouvrir des négociations avant dimanche.
"""
ARABIC = """\
ندين اعتقال عمال الميناء السبعة ونطالب بإطلاق سراحهم فورا، ونحمل الحكومة مسؤولية \
سلامتهم، وندعو جماهير شعبنا إلى الوقوف مع نقابتنا في هذه الأيام الصعبة التي يمر \
بها وطننا.
"""
ARABIC_NEWS = """\
وقال المتحدث باسم الشرطة إن سبعة من عمال الميناء اعتقلوا مساء الجمعة. وأضاف أنهم \
سيحالون إلى القضاء. وأكدت النقابة أن الحكومة ترفض الحوار، وذكرت أن الإضراب سيستمر \
حتى الأحد المقبل.
"""
TURKISH = """\
Liman işçilerinin gözaltına alınmasını kınıyoruz ve derhal serbest bırakılmalarını \
talep ediyoruz. Sendikamızın üyeleri polis rıhtımdan çekilmeden işbaşı \
yapmayacaktır, bizim mücadelemiz sürecek.
"""


def kind(text: str) -> Kind:
    [record] = read_text(text)
    return record.kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"Free the seven\n\n{DEMANDS}", Kind.STATEMENT, id="we demand"),
        pytest.param(f"Libérez-les\n\n{FRENCH}", Kind.STATEMENT, id="French demands"),
        pytest.param(ARABIC, Kind.STATEMENT, id="Arabic demands"),
        pytest.param(f"Liman\n\n{TURKISH}", Kind.STATEMENT, id="Turkish demands"),
        pytest.param(f"Seven held\n\n{NEWS}", Kind.ARTICLE, id="reported speech"),
        pytest.param(ARABIC_NEWS, Kind.ARTICLE, id="Arabic report without quotes"),
        pytest.param(f"Dumplings\n\n{KITCHEN}", Kind.OTHER, id="kitchen"),
        pytest.param(f"The strike\n\n{OPINION}", Kind.BLOG_POST, id="I think"),
        pytest.param(
            f"Open letter to the minister\n\n{DEMANDS}", Kind.OPEN_LETTER, id="letter"
        ),
        pytest.param(
            f"Dear Minister,\n\n{DEMANDS}", Kind.OPEN_LETTER, id="greeting alone"
        ),
        pytest.param(
            f"FOR IMMEDIATE RELEASE\n\nFree the seven\n\n{DEMANDS}",
            Kind.PRESS_RELEASE,
            id="release",
        ),
        pytest.param(
            f"Hafenbund-Pressemitteilung, 3. Mai 2015\n\n{DEMANDS}",
            Kind.PRESS_RELEASE,
            id="genre behind a name",
        ),
        pytest.param(
            f"ODVV statement on the port\n\n{NEUTRAL}",
            Kind.STATEMENT,
            id="genre behind an acronym",
        ),
        pytest.param(
            f"The Port Today - Statement\n\n{NEUTRAL}",
            Kind.STATEMENT,
            id="genre behind a dash",
        ),
        pytest.param(
            f"The port\n\nWorkers of the port!\n\n{NEUTRAL}", Kind.ARTICLE, id="a cry"
        ),
        pytest.param(
            f"The port\n\nComrades!\n\n{NEUTRAL}", Kind.STATEMENT, id="calls to some"
        ),
        pytest.param(
            f"Joint statement on the port\n\n{DEMANDS}",
            Kind.JOINT_STATEMENT,
            id="joint",
        ),
        pytest.param(
            f"Sendika toplantısının sonuç bildirgesi\n\n{TURKISH}",
            Kind.STATEMENT,
            id="genre at the title's end, Turkish",
        ),
        pytest.param(
            f"Sunday, May 22, 2016\n\nThe bridge again\n\n{NEWS}",
            Kind.ARTICLE,
            id="report under a dated heading",
        ),
    ],
)
def test_kind(text: str, expected: Kind) -> None:
    assert kind(text) is expected


def test_a_page_of_dated_headings_lists_other_pages() -> None:
    entries = [f"Statement number {n}\n\n{n} May 2021\n\n{NEWS}" for n in range(1, 5)]
    [record] = read_text("Latest\n\n" + "\n".join(entries))
    assert record.kind is Kind.OTHER
    assert record.date is None


SIGNED_NEWS = """\
Forty writers have signed an open letter against the closing of the library, the \
newspaper of the town reported on Friday.

According to the letter, published on Thursday, the mayor never answered them. The \
letter was signed by Ada Berg, Karl Lind, Mona Falk and Nils Holm, among others.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"Writers against the mayor\n\n{SIGNED_NEWS}",
            Kind.ARTICLE,
            id="news of a letter that others signed",
        ),
        pytest.param(
            f"The port\n\n{DEMANDS}\nYours sincerely,\n\nThe Port Union",
            Kind.OPEN_LETTER,
            id="closes as letters do",
        ),
        pytest.param(
            "Support the dockers\n\nThe strike at the port is in its third week.\n\n"
            "At least 10 dockers have been arrested by the police.\n\n"
            "We call on unions everywhere to stand with them.\n\nSignatories:\n"
            "• Union of Dockers\n• League of Women Teachers\n• Federation of Miners\n"
            "• Committee of the Unemployed\n",
            Kind.JOINT_STATEMENT,
            id="nearly a report, but signed under a heading",
        ),
        pytest.param(
            "Stop the sackings\n\nThe owners of the port sacked five people.\n\n"
            "We demand that the five be taken back.\n\nSigned by:\n- Union of Dockers\n"
            "- League of Women Teachers\n- Federation of Miners\n",
            Kind.JOINT_STATEMENT,
            id="short, of three bodies under a heading",
        ),
        pytest.param(
            f"The port\n\n{DEMANDS}\nOur organisations will not leave the quay until "
            "the seven are free and the gates are open again for all who work there.\n",
            Kind.JOINT_STATEMENT,
            id="several bodies speak as one",
        ),
        pytest.param(
            f"Writers against the mayor\n\n{SIGNED_NEWS}\n"
            "The full text of the letter, as the paper printed it, reads as follows:"
            f"\n\n{DEMANDS}{OPINION}",
            Kind.ARTICLE,
            id="a report that gives the text in full",
        ),
        pytest.param(
            f"El puerto\n\n{FRENCH}\nVeuillez agréer nos salutations",
            Kind.OPEN_LETTER,
            id="closes as French letters do",
        ),
        pytest.param(
            f"Sunday, May 22, 2016\n\nThe strike\n\n{OPINION}\nNenhum comentário:"
            "\n\nPostar um comentário",
            Kind.BLOG_POST,
            id="a blog's tools in Portuguese",
        ),
    ],
)
def test_kinds_by_who_speaks(text: str, expected: Kind) -> None:
    assert kind(text) is expected


@pytest.mark.parametrize(
    ("traits", "speaker"),
    [
        pytest.param({"newspaper's place": 1.0}, Speaker.REPORTER, id="dateline"),
        pytest.param({"author": 1.0, "reports": 1.0}, Speaker.REPORTER, id="byline"),
        pytest.param(
            {"comments": 1.0, "I": 1.0, "speaks as I": 1.0, "is political": 1.0},
            Speaker.BLOGGER,
            id="answered, and says I",
        ),
        pytest.param(
            {"issuer": 1.0, "speaks as we": 1.0, "is political": 1.0},
            Speaker.ISSUER,
            id="a body that says we",
        ),
        pytest.param({"wares": 1.0, "items": 1.0}, Speaker.NOBODY, id="a shop"),
    ],
)
def test_speaker(traits: dict[str, float], speaker: Speaker) -> None:
    assert speaker_of(traits) is speaker


def test_each_trait_has_its_weights() -> None:
    layout = Layout(Page("", (), "en", ()))
    view = View(layout, DocumentRecord("", Kind.OTHER, "en", ()))
    traits = {**traits_of(view), **genre_traits(view), **opening_traits(layout)}
    assert traits.keys() == WEIGHTS.keys()
    assert all(0 <= value <= 1 for value in traits.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"Dockers' League solidarity message to the strikers\n\n{DEMANDS}",
            Kind.MESSAGE,
            id="message behind who sends it",
        ),
        pytest.param(
            f"To the Governments of: Taran, Basra and Oran\n\nThe port\n\n{DEMANDS}",
            Kind.OPEN_LETTER,
            id="addressed without a greeting",
        ),
        pytest.param(
            f"The port\n\nWe are writing to you because we are worried.\n\n{DEMANDS}",
            Kind.STATEMENT,
            id="a short line is no opening",
        ),
        pytest.param(
            "The port\n\nWe are writing to you because the dockers of our town have "
            f"been held for a week and nobody says why.\n\n{DEMANDS}",
            Kind.OPEN_LETTER,
            id="it says that it is written to somebody",
        ),
    ],
)
def test_letters_and_messages(text: str, expected: Kind) -> None:
    assert kind(text) is expected
