"""Bodies that the first sentence or the foot names as the speakers; what only wires and
press offices print.
"""

import pytest

from archive.parsing.reader import read_text
from archive.parsing.record import Kind

DEMANDS = (
    "The arrest of the seven is an attack on the rights of all workers of the port, "
    "and "
    "the government must release them. We demand that they are free before Sunday."
)
NEWS = (
    "Two of the men were beaten in custody, according to their lawyer, and the court "
    'will hear them on Monday. "Nobody can live like that," he said.'
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "The police of Taran should release seven dockers at once, the Harbour "
            f"Rights Committee and Dockers Watch International said today. {NEWS}",
            ["Harbour Rights Committee", "Dockers Watch International"],
            id="two said it today",
        ),
        pytest.param(
            f"Today, the HRC condemned the arrest of seven dockers in Taran, and "
            f"called on the police to release them before the court sits on Monday "
            f"morning.\n\n{NEWS}",
            ["HRC"],
            id="what it did today",
        ),
        pytest.param(
            "HRC, DOCK-ASIA, Harbour Defenders and Worker Rights Watch are "
            "seriously concerned about the arrests in Taran, and about the court that "
            f"will hear the seven dockers without a lawyer on Monday.\n\n{DEMANDS}",
            ["HRC", "DOCK-ASIA", "Harbour Defenders", "Worker Rights Watch"],
            id="four are concerned",
        ),
        pytest.param(
            "La Fédération des Dockers et la Ligue des Ouvrières condamnent "
            "l'arrestation "
            "des sept dockers. Nous exigeons leur libération immédiate.",
            ["Fédération des Dockers", "Ligue des Ouvrières"],
            id="two behind articles, French",
        ),
        pytest.param(
            "The Union of Miners and Dockers condemns the arrest of the seven at the "
            f"northern quay. {DEMANDS}",
            ["Union of Miners and Dockers"],
            id="one with two trades",
        ),
        pytest.param(
            "Nota de repúdio\n\nO Portuarios vem a público repudiar as prisões de sete "
            "trabalhadores do cais, e exigimos a liberdade dos companheiros.\n\n"
            "Portuarios\nAda Berg – Presidente",
            ["Portuarios"],
            id="alone at the foot, and the text begins with it, Portuguese",
        ),
        pytest.param(
            f"Free the seven\n\n{DEMANDS}\n\nPortuarios",
            [],
            id="alone at the foot, never named above",
        ),
        pytest.param(
            "Il delegato del porto\n\nChiediamo il rientro del delegato ULP: la ULP di "
            "Tellara lo esige, e gli iscritti ULP scioperano.\n\nULP LAVORO PORTUALE",
            ["ULP LAVORO PORTUALE"],
            id="behind an acronym of the text, Italian",
        ),
        pytest.param(
            f"Dockers say no\n\nTARAN, May 3 /PRNewswire/ -- {DEMANDS}\n\n"
            "SOURCE Dockers Local 728",
            ["Dockers Local 728"],
            id="the wire's source",
        ),
        pytest.param(
            f"Dockers say no\n\n{DEMANDS}\n\nSOURCE Dockers Local 728",
            [],
            id="a source without a wire",
        ),
        pytest.param(
            "Dear Comrades,\n\nThe Communist Organisation of Norland / KON, member of "
            "the "
            "Coalition of the Left, condemns the arrests and stands with you. "
            f"{DEMANDS}",
            ["Communist Organisation of Norland"],
            id="a slash before the acronym",
        ),
        pytest.param(
            "Greetings from the Dockers' Union of Norland\n\nRoad Workers' Union\n\n"
            f"Dear Comrades,\n\nOn behalf of the Dockers' Union of Norland, we greet "
            f"your "
            f"congress and condemn the arrests. {DEMANDS}",
            ["Dockers' Union of Norland"],
            id="who is greeted issues nothing",
        ),
        pytest.param(
            "La LDP et l'OMDP, dans le cadre de leur programme commun sur le port de "
            "Tellara, se félicitent de la libération des sept dockers et appellent le "
            "gouvernement à cesser ses attaques contre les syndicats.",
            ["LDP", "OMDP"],
            id="two before an aside, French",
        ),
        pytest.param(
            "Free the seven\n\nThe statement below was issued this evening by Tellara "
            f"Dockers Association President Ada Berg.\n\n{DEMANDS}",
            ["Tellara Dockers Association"],
            id="issued by whose president is named",
        ),
        pytest.param(
            "The stand of the Central Committee of the Dockers' Party on the arrests"
            f"\n\n{DEMANDS}",
            ["Central Committee of the Dockers' Party"],
            id="the stand of a committee",
        ),
        pytest.param(
            "تدين المنظمة العربية لعمال الموانئ لجوء قوات الشرطة إلى القوة ضد العمال "
            "في "
            "تيلارا، وتطالب المنظمة بفتح تحقيق مستقل لمحاسبة المسؤولين.",
            ["المنظمة العربية لعمال الموانئ"],
            id="the name ends before what is condemned, Arabic",
        ),
        pytest.param(
            "Liebe Kolleginnen und Kollegen, im Namen der Mitglieder der Hafenpartei "
            "Tellaras erkläre ich unsere Unterstützung für euren Streik. Wir fordern "
            "die "
            "Freilassung der sieben Hafenarbeiter.",
            ["Hafenpartei Tellaras"],
            id="in the members' name, behind a greeting, German",
        ),
        pytest.param(
            "Desde la Coordinadora por el Cambio Social hacemos público nuestro "
            "repudio a "
            "las detenciones. Exigimos la libertad de los siete portuarios.",
            ["Coordinadora por el Cambio Social"],
            id="a name with por, Spanish",
        ),
        pytest.param(
            "تدين رابطة أسر عمال الميناء المعتقلين كم الاعتقالات في صفوف العمال، "
            "وتطالب "
            "بالإفراج عنهم فورا. ونحن نحمل الحكومة مسؤولية سلامتهم.",
            ["رابطة أسر عمال الميناء المعتقلين"],
            id="the name ends before how many, Arabic",
        ),
        pytest.param(
            "نطالب وزارة العمل في تيلارا بإلغاء القرار والإفراج عن عمال الميناء، وندين "
            "اعتقالهم، وندعو جماهير شعبنا إلى الوقوف معهم.",
            [],
            id="of whom we demand, Arabic",
        ),
    ],
)
def test_who_speaks(text: str, names: list[str]) -> None:
    [record] = read_text(text)
    assert [issuer.name for issuer in record.issuers] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The police of Taran should release seven dockers at once, Dockers Watch "
            f"International said today. {NEWS}",
            Kind.PRESS_RELEASE,
            id="said today",
        ),
        pytest.param(
            f"Seven held\n\nSeven dockers were held, the police said today. {NEWS}",
            Kind.ARTICLE,
            id="the police said today",
        ),
        pytest.param(
            f"Dockers say no\n\nTARAN, May 3 /PRNewswire/ -- {DEMANDS}",
            Kind.PRESS_RELEASE,
            id="sent by a wire",
        ),
        pytest.param(
            f"Contact: Ada Berg 304-346-5891\nDockers to rally on Sunday\n\n{DEMANDS}",
            Kind.PRESS_RELEASE,
            id="a contact at the very top",
        ),
        pytest.param(
            f"MEDIA ADVISORY: Dockers to rally on Sunday\n\n{DEMANDS}",
            Kind.PRESS_RELEASE,
            id="advisory",
        ),
        pytest.param(
            f"PRESS RELEASE\n\nOpen letter to the minister\n\nDear "
            f"Minister,\n\n{DEMANDS}",
            Kind.OPEN_LETTER,
            id="a letter that the press gets too",
        ),
        pytest.param(
            "The Dockers' Union of Norland conveys its fraternal greetings to the "
            "third "
            "congress of your party, and wishes it success. Long live the dockers!",
            Kind.MESSAGE,
            id="greetings to a congress",
        ),
        pytest.param(
            "Le parti transmet ses salutations fraternelles au congrès de votre "
            "syndicat, et nous soutenons votre lutte contre le gouvernement.",
            Kind.MESSAGE,
            id="greetings, French",
        ),
        pytest.param(
            "Press release\n\nA press release is a statement that a union or a company "
            "gives to newspapers and other media.",
            Kind.OTHER,
            id="a definition",
        ),
        pytest.param(
            "L'appel au port\n\nLes syndicats du port ont appelé à une journée de "
            "grève nationale et à des manifestations le 3 mai …\n\n"
            "L'appel au port Lire la suite »",
            Kind.OTHER,
            id="the beginning of a page, French",
        ),
        pytest.param(
            f"Déclaration intersyndicale du port\n\n{DEMANDS}",
            Kind.JOINT_STATEMENT,
            id="several unions, French",
        ),
    ],
)
def test_kinds_by_first_words(text: str, expected: Kind) -> None:
    [record] = read_text(text)
    assert record.kind is expected


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param(
            "Contact: Ada Berg 304-346-5891\n\nDockers to rally on Sunday",
            "Dockers to rally on Sunday",
            id="below a contact",
        ),
        pytest.param(
            "To: Members of the Harbour Board\n\n3 May 2015\n\nSign on to the letter "
            "on "
            "the seven dockers",
            "Sign on to the letter on the seven dockers",
            id="below whom it goes to",
        ),
        pytest.param(
            "(First published at the Harbour\n\nThe protests of May",
            "The protests of May",
            id="below an open bracket",
        ),
        pytest.param(
            "Escrito por Agencia del Puerto\n\nLa hora de los gremios",
            "La hora de los gremios",
            id="below who wrote it, Spanish",
        ),
        pytest.param(
            "NOTA DE REPÚDIO AO GOVERNADOR DO PORTO\n\nO sindicato repudia as prisões "
            "de "
            "sete trabalhadores no cais do porto",
            "NOTA DE REPÚDIO AO GOVERNADOR DO PORTO",
            id="a genre with its topic, Portuguese",
        ),
        pytest.param(
            "Comunicado de solidaridad y denuncia por la detención de los portuarios"
            "\n\nComunicado de la Coordinadora de Organizaciones del Puerto",
            "Comunicado de solidaridad y denuncia por la detención de los portuarios",
            id="above a genre with its issuer, Spanish",
        ),
        pytest.param("55, rue du Port 75008 PARIS", None, id="a street"),
        pytest.param("Reproducimos comunicado del puerto", None, id="what follows"),
        pytest.param(
            "Open letter from the dockers of Taran to the minister of labour and ports"
            "\n\nMinistry of Ports\n\nMinister Ada Berg",
            "Open letter from the dockers of Taran to the minister of labour and ports",
            id="an address below a long heading",
        ),
    ],
)
def test_titles_beside_notes(head: str, title: str | None) -> None:
    [record] = read_text(f"{head}\n\n{DEMANDS}\n")
    assert (record.title.value if record.title is not None else None) == title


def test_a_name_in_the_heading_is_told_whole_by_its_country() -> None:
    [record] = read_text(
        "Statement of the Dockers' Union on the arrests\n\n"
        f"{DEMANDS}\n\nDockers' Union of Ireland, 3 May 2015\n"
    )
    assert [issuer.name for issuer in record.issuers] == ["Dockers' Union of Ireland"]
