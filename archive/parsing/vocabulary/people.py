"""Words that persons are called by: titles, capacities, given names, particles."""

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
GIVEN_NAMES = words_of(
    """aaron adam ahmad ahmed aisha alan alberto alejandro alex alexander alexandra
    alfredo ali alice alicia alison amal amanda amin amina amir amy ana anders andre
    andrea andreas andrew andy angela anja ann anna anne annie anthony antonio
    arthur ashley barbara beatriz ben benjamin bernard bernd beth bill birgit bob
    brian bruno camille carla carlos carmen carol caroline catherine cecilia celine
    charles charlotte chris christian christina christine christophe christopher
    claire clara claudia claudio colin cristina daniel daniela danielle david
    deborah denis dennis diana diego dieter dominique donald donna dorothy edward
    eduardo elena eleni elisabeth elizabeth ellen emily emma enrique eric erik
    esther eva fabio fadi farid fatima fatma federico felipe fernando florian
    frances francesca francesco francis francisco francois francoise frank franz
    fred frederic gabriel gabriela gareth gary george georges gerard gerhard
    giovanni giulia giuseppe gloria grace graham guillermo gustavo guy hani hamid
    hana hannah hans hassan hasan heba helen helena helene hélène henri henry hiba
    hind hugo huda hussein husain ian ibrahim ignacio ilan ines ingrid irene isabel
    isabelle ivan jack jacques jalal jamal james jan jane janet javier jawad jean
    jean-pierre jean-paul jeff jennifer jenny jens jeremy jerome jesus jim joan
    joana joao joe johan john jonathan jorge jose joseph joshua juan juana judith
    jules julia julian julie jurgen karen karim karin karl kate katherine kathleen
    katja kemal kenneth kevin khaled khalid klaus kurt laila lars laura laurent
    layla leila leo leonardo lina linda lisa louis louise lucas lucia lucie luis
    luisa luca luc lydia mahmoud mahmud malika manuel marc marcel marcelo marco
    marcos margaret maria mariam marianne marie mario marion mark marta martha
    martin martina mary maryam matthew matthias maurice maurizio max maya mehmet
    meryem michael michel michele michelle miguel mike miriam mohamed mohammad
    mohammed monica monika mona muhammad mustafa muhsin nadia naji nancy naomi
    natalia natalie nicholas nick nicolas nicole nina noah noam noor nora norman
    nour nuno nuri oliver olivier omar oscar oskar pablo pamela paola paolo pascal
    patricia patrick paul paula pauline pedro peter petra philip philippe pierre
    rachel rafael rainer rami rana rania raul rebecca ricardo richard rita robert
    roberto roger roland rolf roman ronald rosa rose ruth ryan sabine sadiq said
    salah salam salim salma sam sami samir samira samuel sandra sara sarah saad sean
    sebastian sergio silvia simon simone sofia sonia sophie stefan stefano stephanie
    stephen steve steven sue susan susanne suzanne sylvie tania tariq teresa thomas
    tim timothy tina tom tony ulrich ursula ute valerie vanessa vera veronica victor
    victoria vincent vladimir walid walter wendy werner will william wolfgang xavier
    yasmin yusuf yousef yves zahra zainab zaid zeynep ayse emine hatice fatma mehmet
    ismail osman huseyin yilmaz selma ozgur deniz elif murat azad serhat rojda
    berivan rêbwar dilan hevin sirwan aram karwan shwan hiwa محمد احمد علي حسن حسين
    محمود عبدالله عبد ابراهيم خالد عمر يوسف سعد جاسم كاظم عباس مصطفى فاطمه زينب مريم
    سلمى ليلى ناديه سعيد سمير كريم رائد جعفر صادق طارق عادل ماجد ناصر نبيل وليد ياسر
    رشيد جمال كمال فؤاد هدى هناء سعاد امل رنا ريم نور سلام سامي فارس حيدر قاسم صلاح
    عماد فلاح شيرين ژيان ئازاد ئارام كاروان ڕێبوار شوان هيوا نەوزاد بەختيار مهدي رضا
    پروين شيرين فريبا نسرين داريوش بهرام سيما مينا پرويز منصور فرهاد آرش александр
    алексей анна андрей борис виктор владимир дмитрий елена иван игорь ирина мария
    михаил наталья николай ольга павел сергей татьяна юрий
    """
)
PARTICLES = words_of(
    "de da do dos das di del della van von der den ter la le el al bin ibn ben abu "
    "abd y e und zu af bint oğlu d' o'"
)
