"""Words that persons are called by: titles, capacities, particles."""

from archive.parsing.phrases import phrases_of, words_of

TITLES = words_of(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. professor rev rev. reverend father fr.
    sister sr. sir dame lord lady baroness hon hon. judge justice sheikh shaikh sheik
    imam ayatollah sayyid rabbi bishop archbishop canon cllr cllr. councillor senator
    capt captain colonel comrade m. mme mme. mlle maitre me pr pr. docteur
    professeur sr. sra sra. srta don dona doña fray padre herr frau prof.in dr.in dott
    dott. avv avv. sig suor mons deputado deputada vereador vereadora الدكتور الدكتوره
    د. دكتور دكتوره الاستاذ الاستاذه ا. ا.د. السيد السيده الشيخ المحامي المحاميه
    المهندس المهندسه الكاتب الكاتبه الشاعر الصحفي الرفيق النائب النائبه القاضي م. دكتر
    آقاي خانم مهندس استاد سيد د. sayin av av. doc doc. prof.dr. mamosta birez
    """
)
# What a person is: a fragment that begins so is a capacity, not a further name.
CAPACITIES = phrases_of(
    """
    professor* | prof. of | associate professor | assistant professor | emeritus
    lecturer | senior lecturer | reader in | researcher | research* | student | phd
    ph.d. | doctoral | postdoc* | scholar | teacher | director | executive director
    deputy director | chair* | president | vice president | vice-president | secretary
    general secretary | secretary general | secretary-general | treasurer
    coordinator | co-ordinator | head of | member of | member | mp | mep | mla
    senator | councillor | deputy | mayor | minister | former | ex- | journalist
    editor | writer | author | poet | artist | filmmaker | film-maker | actor
    actress | musician | lawyer | barrister | solicitor | attorney | judge | physician
    doctor | nurse | psychologist | economist | historian | sociologist
    anthropologist | activist | human rights | trade unionist | founder | co-founder
    ceo | spokesperson | spokesman | spokeswoman | representative | independent
    on behalf of | dean | fellow | engineer | architect | consultant | retired
    campaigner | convenor | convener | national | international secretary | organiser
    organizer | visiting | university | college | department | school of | institute
    faculty | professeur* | maitre de conferences | maitresse de | enseignant*
    chercheur* | doctorant* | etudiant* | directeur | directrice | president*
    secretaire* | porte-parole | depute* | senateur | senatrice | maire | adjoint*
    conseiller* | avocat* | journaliste | ecrivain* | historien* | sociologue
    philosophe | economiste | medecin | militant* | membre* | ancien* | artiste
    realisat* | comedien* | syndicaliste | responsable | profesor* | catedratic*
    investigador* | estudiante* | director* | presidente* | presidenta | secretari*
    portavoz | diputad* | senador* | alcald* | concejal* | abogad* | periodista
    escritor* | poeta | historiador* | sociolog* | economista | medic* | activista
    miembro | ex | docente | artista | cineasta | maestr* | professorin | dozent*
    wissenschaftl* | vorsitzende* | geschaftsfuhr* | sprecher* | mitglied*
    abgeordnete* | mdb | mdl | rechtsanw* | journalist* | schriftsteller* | autor*
    historiker* | soziolog* | arzt | arztin | kunstler* | student* | pfarrer*
    leiter* | prasident* | advogad* | jornalista | pesquisador* | deputad* | vereador*
    medic* | militante | avvocat* | giornalista | ricercat* | scrittore | scrittrice
    استاذ* | كاتب* | صحفي* | ناشط* | محام* | رئيس* | مدير* | عضو* | امين* | الامين
    نائب* | باحث* | اكاديمي* | شاعر* | طبيب* | مهندس* | منسق* | سكرتير* | نووسەر*
    ڕۆژنامەنووس* | چالاك* | مامۆستا* | نويسنده* | روزنامه* | فعال* | وكيل | پژوهشگر*
    استاد* | baskan* | genel baskan* | yazar* | gazeteci* | akademisyen* | avukat*
    milletvekil* | sair* | sanatci* | doktor* | ogretim* | es baskan* | nivisk*
    rojnamevan* | профессор* | журналист* | писател* | депутат* | активист* | адвокат*
    историк* | председател* | член* | доцент* | студент* | поэт* | художни*
    """
)
PARTICLES = words_of(
    "de da do dos das di del della van von der den ter la le el al bin ibn ben abu "
    "abd y e und zu af bint oğlu d' o'"
)
