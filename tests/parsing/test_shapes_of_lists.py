"""Names in the shapes that sites give them: who has signed, and who has not."""

import pytest

from archive.parsing.reader import read_text

TEXT = (
    "We demand that the company of Tellara open the gates at once, that it take back "
    "all who were dismissed, and that it speak with those whom the workers have chosen."
)
NEWS = (
    "Limanda üç haftadır süren grevde işçilerin talepleri hâlâ yanıtlanmadı ve aileler "
    "her sokakta ekmek topluyor; belediye ise bugüne kadar hiçbir açıklama yapmadı."
)
SHAPES = {
    "a question over the names": (
        (NEWS, "Bildiriye kimler imza attı?", "Ahmet Kaya, Ayşe Demir, Mehmet Yıldız"),
        ["Ahmet Kaya", "Ayşe Demir", "Mehmet Yıldız"],
    ),
    "who calls, in quotation marks": (
        (NEWS, 'Kampanyanın çağrıcıları şöyle:\n"Ahmet Kaya, Ayşe Demir, Ali Can."'),
        ["Ahmet Kaya", "Ayşe Demir", "Ali Can"],
    ),
    "the end of a paragraph leads to bodies": (
        (
            (
                "O documento aprovado em Taran por proposta do Partido do Cais, após "
                "um longo debate, conta já com muitos apoios. A 1 de "
                "Maio tinham subscrito o documento os seguintes partidos:"
            ),
            (
                "Partido Comunista de Tellara, Partido dos Trabalhadores de Taran, "
                "Partido Socialista de Ostmark, Movimento da Paz"
            ),
        ),
        [
            "Partido Comunista de Tellara",
            "Partido dos Trabalhadores de Taran",
            "Partido Socialista de Ostmark",
            "Movimento da Paz",
        ],
    ),
    "office and body behind each name, among lines without commas": (
        (
            TEXT,
            "The letter has already been signed by:",
            "Steve Turner, General Secretary of Harbour Union",
            "Ian Roe, National Secretary, the Bakers Union",
            "Sarah Poe, President, Quay Union",
        ),
        ["Steve Turner", "Ian Roe", "Sarah Poe"],
    ),
    "headings over bullets, and many more": (
        (
            TEXT,
            "The following organisations have signed:",
            "Federations",
            "• Federation of Dockers\n• Federation of Miners\n• And many more",
            "Chambers of Trade",
            "• Harbour Engineers' Union\n• Union of Physicians\n• And many more",
        ),
        [
            "Federation of Dockers",
            "Federation of Miners",
            "Harbour Engineers' Union",
            "Union of Physicians",
        ],
    ),
    "a body with a comma among bodies": (
        (
            NEWS,
            "İmzacılar:",
            (
                "• Eğitim, Öğretim ve Bilim Çalışanları Sendikası\n• Liman İşçileri "
                "Sendikası\n• Kıyı Emekçileri Sendikası"
            ),
        ),
        [
            "Eğitim, Öğretim ve Bilim Çalışanları Sendikası",
            "Liman İşçileri Sendikası",
            "Kıyı Emekçileri Sendikası",
        ],
    ),
    "a request to sign between text and names": (
        (
            "Academic Freedom in Tellara",
            TEXT,
            "Add your name to the statement here.",
            (
                "3. Jane Marshall – University of Taran\n2. Anna Karr – Quay College\n"
                "1. David Poe – Harbour University"
            ),
        ),
        ["Jane Marshall", "Anna Karr", "David Poe"],
    ),
    "dashes between long names, nothing above": (
        (
            (
                "Los organismos abajo firmantes expresamos nuestra solidaridad con el "
                "pueblo de Tellara y exigimos que cesen las medidas del gobierno."
            ),
            (
                "Asociación Madres de Plaza del Puerto - Familiares y compañeros de "
                "los doce de la Santa Cruz - Comisión Memoria, Verdad y Justicia Zona "
                "Norte - Fundación Memoria Histórica - Liga por los Derechos Humanos"
            ),
        ),
        [
            "Asociación Madres de Plaza del Puerto",
            "Familiares y compañeros de los doce de la Santa Cruz",
            "Comisión Memoria, Verdad y Justicia Zona Norte",
            "Fundación Memoria Histórica",
            "Liga por los Derechos Humanos",
        ],
    ),
    "one of six is told of in sentences": (
        (
            TEXT,
            "Les premiers signataires",
            (
                "Anne Roy, membre du Cercle du Port ; Luc Gay, ancien élu ; Nina "
                "Petit, auteure du livre « Plaidoyer pour le port. Le regard d’une "
                "femme du quai » (Éditions du Quai, 2019) ; Marc Faure, consultant ; "
                "Jean Roux, avocat ; Paul Morel, essayiste"
            ),
        ),
        ["Anne Roy", "Luc Gay", "Nina Petit", "Marc Faure", "Jean Roux", "Paul Morel"],
    ),
    "names of bodies go on in small letters": (
        (
            (
                "In vista della mobilitazione di maggio, l'appello per una vertenza "
                "comune dei braccianti del porto di Tellara incassa l'adesione di:"
            ),
            'associazione "Un ponte"\nassociazione Carta e penna',
            "Rete romana di solidarietà per il porto\nAndrea Rossi",
        ),
        [
            'associazione "Un ponte"',
            "associazione Carta e penna",
            "Rete romana di solidarietà per il porto",
            "Andrea Rossi",
        ],
    ),
    "a line broke within a name": (
        (
            TEXT,
            "Signatories:",
            (
                "Union of Dockers of\nTellara\nCentre for the Cultures of\nTaran\nAnna "
                "Karr (Council of the\nQuay)\nLeague of Sailors"
            ),
        ),
        [
            "Union of Dockers of Tellara",
            "Centre for the Cultures of Taran",
            "Anna Karr",
            "League of Sailors",
        ],
    ),
    "a heading right over the first bullets": (
        (TEXT, "Signatories:\nQuay members\n- Anna Karr – Taran\n- Mark Poe – Ostmark"),
        ["Anna Karr", "Mark Poe"],
    ),
    "names between semicolons run over the lines": (
        (
            "Liste des associations et organisations signataires :",
            (
                "Accueil du Port, Taran ; Act-Quai ; Union des logements et de\n"
                "l'hébergement du quai (ALQ) ; Collectif Tellara ; Ligue du quai ;\n"
                "Syndicat des dockers (SD) ; Cercle du port ; Union des marins"
            ),
        ),
        [
            "Accueil du Port, Taran",
            "Act-Quai",
            "Union des logements et de l'hébergement du quai (ALQ)",
            "Collectif Tellara",
            "Ligue du quai",
            "Syndicat des dockers (SD)",
            "Cercle du port",
            "Union des marins",
        ],
    ),
    "the office over the name": (
        (
            TEXT,
            "In solidarity,\nPresident of the Federation of Dockers\nHassan Juma",
            "Translation by Ali Issa",
        ),
        ["Hassan Juma"],
    ),
    "the last card is cut": (
        (
            TEXT,
            "Signatories:",
            "Dr. Anna Karr\nUniversity of Taran",
            "Dr. Mark Poe\nQuay College",
            "Prof. Jane Roe\nHarbour University",
            "Dr. Paul Gay\nUni",
        ),
        ["Dr. Anna Karr", "Dr. Mark Poe", "Prof. Jane Roe", "Dr. Paul Gay"],
    ),
    "something else right under the bullets": (
        (
            TEXT,
            "Signatories:",
            "• Union of Dockers\n• League of Sailors\n• Quay Trust\nThe answer of X",
        ),
        ["Union of Dockers", "League of Sailors", "Quay Trust"],
    ),
    "who is named in a sentence stands in the list": (
        (
            (
                "Many have signed. Signatories include Professor Anna Karr (Taran), "
                "Professor Robin D. G. Poe (Quay) and Professor Jane Roe (Ostmark). "
                "More will follow."
            ),
            "Signatories:",
            (
                "Professor Anna Karr, University of Taran\nProfessor Robin D. G. Poe, "
                "Quay College\nProfessor Jane Roe, Harbour University\nDr Paul Gay, "
                "Quay College"
            ),
        ),
        [
            "Professor Anna Karr",
            "Professor Robin D. G. Poe",
            "Professor Jane Roe",
            "Dr Paul Gay",
        ],
    ),
    "Arabic numbers with a dash of the script": (
        (
            "نحن المثقفين الموقعين على هذا البيان نعلن تضامننا مع عمال الميناء.",
            "التواقيع:",
            (
                "1ـ أحمد فاروق ناقد أكاديمي\n2ـ علي حسن شاعر\n3ـ محمد شعير كاتب\n"
                "4ـ سامية محمود باحثة\n5ـ خالد جمعة شاعر وكاتب"
            ),
        ),
        ["أحمد فاروق", "علي حسن", "محمد شعير", "سامية محمود", "خالد جمعة"],
    ),
    "who signed, in an Arabic sentence": (
        (
            (
                "أصدر عدد من الأدباء بيانا أعربوا فيه عن استنكارهم لما جرى في الميناء. "
                "والموقعون على البيان هم محمد شعير، أحمد فاروق، علي حسن، سامية محمود."
            ),
        ),
        ["محمد شعير", "أحمد فاروق", "علي حسن", "سامية محمود"],
    ),
    "what a petition asks for is nobody": (
        (
            (
                "A opinião dos signatários do Abaixo-Assinado: Pelo direito de todos "
                "os sindicatos atuarem na campanha salarial das empresas do cais, para "
                "o Ministério do Trabalho, Procurador-Geral"
            ),
            "Nome Comentário",
        ),
        [],
    ),
    "a question that nobody answers": (
        (TEXT, "Have you signed the letter yet?", "Then come to the gate on Friday."),
        [],
    ),
}


@pytest.mark.parametrize(("paragraphs", "names"), SHAPES.values(), ids=SHAPES)
def test_who_has_signed(paragraphs: tuple[str, ...], names: list[str]) -> None:
    [record] = read_text("\n\n".join(paragraphs))
    assert [signatory.name for signatory in record.signatories] == names
