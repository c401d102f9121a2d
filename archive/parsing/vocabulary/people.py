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
    sen sen. dep dep. on. prof.ssa dott.ssa ing. ing arch. geom. don. mgr mgr. abp rt
    dipl.-ing dr.med pd priv.-doz lic lic. mtro mtra ledo cnel gral pbro d. exmo eng
    eng. arq. adv. حجت‌الاسلام آيت‌الله خانم پروفسور کاک مامۆستا م.
    """
)
# What a person is: a fragment that begins so is a post, not a further name.
POSTS = phrases_of(
    """
    professor* | prof. of | associate professor | assistant professor | emeritus
    lecturer | senior lecturer | reader in | researcher | student | phd | ph.d.
    doctoral | postdoc* | scholar | teacher | director | executive director
    deputy director | chair* | president | vice president | vice-president | secretary
    general secretary | secretary general | secretary-general | treasurer | coordinator
    co-ordinator | head of | member of | member | mp | mep | mla | senator | councillor
    deputy | mayor | minister | former | ex- | journalist | editor | writer | author
    poet | artist | filmmaker | film-maker | actor | actress | musician | lawyer
    barrister | solicitor | attorney | judge | physician | doctor | nurse | psychologist
    economist | historian | sociologist | anthropologist | activist | trade unionist
    founder | co-founder | ceo | spokesperson | spokesman | spokeswoman | representative
    on behalf of | dean | fellow | engineer | architect | consultant | retired
    campaigner | convenor | convener | international secretary | organiser | organizer
    visiting | professeur* | maitre de conferences | maitresse de | enseignant*
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
    historiker* | soziolog* | arzt | arztin | kunstler* | student* | pfarrer* | leiter*
    prasident* | advogad* | jornalista | pesquisador* | deputad* | vereador* | medic*
    militante | avvocat* | giornalista | ricercat* | scrittore | scrittrice | استاذ*
    كاتب* | صحفي* | ناشط* | محام* | رئيس* | مدير* | عضو* | امين* | الامين | نائب*
    ناقد | ناقدة | روائي | روائية | قاص | قاصة | فنان | فنانة
    باحث* | اكاديمي* | شاعر* | طبيب* | مهندس* | منسق* | سكرتير* | نووسەر* | ڕۆژنامەنووس*
    چالاك* | مامۆستا* | نويسنده* | روزنامه* | فعال* | وكيل | پژوهشگر* | استاد* | baskan*
    genel baskan* | yazar* | gazeteci* | akademisyen* | avukat* | milletvekil* | sair*
    sanatci* | doktor* | ogretim* | es baskan* | nivisk* | rojnamevan* | профессор*
    журналист* | писател* | депутат* | активист* | адвокат* | историк* | председател*
    член* | доцент* | студент* | поэт* | художни* | rep. | chief executive | vice chair*
    vice-chair* | co-chair* | co-president* | co-director* | coordenador* | coordinador*
    coordinateur* | coordinatrice* | co-secretaire* | vicepresident* | delegue*
    delegad* | elu | elue | vocal* | co-portavoz | tesorer* | geschaftsfuhrend*
    generalsekretar* | bundesvorsitzende* | landesvorsitzende* | vorstand*
    stellvertretend* | bundessprecher* | portavoce* | segretari* | direttor*
    direttrice | coordinator* | consiglier* | onorevole | filosof* | regista | attore
    attrice | musicista | scienziat* | reitor* | gerente | conselheir* | vice | رئيسة*
    المدير* | الرئيس* | المنسق* | المتحدث* | ناطق* | مسؤول* | دبير* | سخنگو* | وكيل*
    genel sekreter* | es genel baskan* | sozcu* | uye* | yonetmen* | oyuncu* | ressam*
    muzisyen* | sendikaci* | emekli* | koordinator* | serok* | hevserok* | endam*
    директор* | режиссер* | академик* | сопредседател* | координатор* | правозащитни*
    политик* | юрист* | заместител* | руководител* | сотрудник* | научный | кандидат
    доктор | verantwortliche | verantwortlicher | beauftragter | beauftragte
    responsabile | encargado | encargada | مسؤول | مسؤولة | in charge of
    """
)
# A fragment after a person's name that begins so says where the person is.
CAPACITIES = (
    *POSTS,
    *phrases_of(
        """
        research* | national | university | college | department | school of
        institute | faculty | human rights | independent
        """
    ),
)
PARTICLES = words_of(
    "de da do dos das di del della van von der den ter la le el al bin ibn ben abu "
    "abd y e und zu af bint oğlu d' o'"
)
