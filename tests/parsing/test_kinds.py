"""What sort of document a page is, by its genre and by who speaks in it."""

import pytest

from archive.parsing.reader import read_text
from archive.parsing.record import Kind

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
