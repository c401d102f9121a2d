"""Words that bodies are called by: heads of names, and endings of compound words."""

from archive.parsing.phrases import phrases_of, words_of

# A word that by itself makes a name a body's name.
BODY_WORDS = words_of(
    """
    academy action actionaid agency alliance alternative archive assembly assistance
    association associates associations authority bank board branch brigade bureau
    cafe campaign center centre chamber chapter church circle club coalition
    collective college commission committee community communities communist communists
    company confederation conference congress consortium convention cooperative
    council defenders delegation democrats department development directorate domain
    education enterprise exchange faculty federation fellowship forum foundation front
    fund government group groups guild hospital house inc independence initiative
    initiatives institute institution international justice labour league liberation
    liga ltd media ministry mission mosque movement museum nations network ngo
    observatory office organisation organization organisations organizations
    parliament partnership party people's peoples platform programme progressive
    project publishers radio relief resistance resource rights school secretariat
    section services socialist socialists society solidarity squad students studies
    support syndicate synod task team theatre trust tribunal union unions unit united
    university watch without workers workers' women's youth hub lab circle caucus
    local works
    """,
    """
    association associations syndicat confederation federation union collectif comite
    conseil centre ligue mouvement parti organisation reseau forum fondation institut
    coordination cooperative commission observatoire groupe assemblee alliance maison
    societe agence ecole universite front amis amies les-amis section droits
    travailleurs jeunes jeunesse ministere secretariat plateforme campagne solidarite
    solidaires attac cgt cimade
    """,
    """
    asociacion sindicato confederacion federacion union colectivo colectiva comite
    consejo centro liga movimiento partido organizacion red foro fundacion instituto
    coordinadora cooperativa comision observatorio grupo asamblea alianza sociedad
    agencia escuela universidad frente amigos amigas seccion derechos trabajadores
    trabajadoras juventud juventudes ministerio secretaria plataforma campana
    solidaridad mesa departamento articulacion articulación comunidad
    """,
    """
    verein verband bund gewerkschaft partei initiative bundnis netzwerk stiftung rat
    komitee ausschuss zentrum bewegung gesellschaft forum institut gruppe vereinigung
    liga arbeitskreis arbeitsgemeinschaft universitat hochschule jugend frauen aktion
    rechte kampagne dachverband landesverband bundesverband kreisverband ortsgruppe
    fraktion grune linke deutsche deutscher e.v. ev
    """,
    """
    associacao sindicato confederacao federacao uniao coletivo coletiva comite
    conselho centro liga movimento partido organizacao rede forum fundacao instituto
    coordenacao cooperativa comissao observatorio grupo assembleia alianca sociedade
    agencia escola universidade frente amigos secao direitos trabalhadores
    trabalhadoras juventude ministerio secretaria plataforma campanha articulacao
    nucleo clube ordem pastoral projeto maes associazione sindacato confederazione
    federazione unione collettivo comitato consiglio centro lega movimento partito
    organizzazione rete fondazione istituto coordinamento cooperativa commissione
    osservatorio gruppo assemblea alleanza societa agenzia scuola universita fronte
    amici sezione diritti lavoratori gioventu ministero campagna cgil arci
    """,
    """
    حزب منظمه جمعيه اتحاد حركه لجنه شبكه مركز مؤسسه نقابه رابطه هيئه تيار جبهه مجلس
    تجمع ائتلاف منتدى ملتقى معهد جامعه مكتب وزاره الحزب المنظمه الجمعيه الاتحاد الحركه
    اللجنه الشبكه المركز المؤسسه النقابه الرابطه الهيئه التيار الجبهه المجلس التجمع
    الائتلاف المنتدى المعهد الجامعه المكتب تحالف التحالف كتله الكتله نادي دار مبادره
    المبادره حمله الحمله اتحادات نقابات منظمات احزاب تنسيقيه التنسيقيه تنظيم
    كونفدراليه فدراليه الكونفدراليه الفدراليه لجان المرصد مرصد فرع صحيفه جريده مجموعه
    المجموعه بيت الشيوعي الشيوعيون شيوعيون الديمقراطيون پارت پارتي حزبي
    ڕێكخراو ڕێكخراوي رێكخراوي يەكێتي كۆمەڵە
    كۆمەڵەي بزووتنەوە بزووتنەوەي ناوەندي سەنتەري دەزگاي تۆڕي كۆنگرەي ئەنجومەني
    سەنديكاي لێژنەي لیژنەی لق لقي بزاڤي سازمان جنبش كانون انجمن شوراي كميته كانون جبهه
    اتحاديه سنديكاي بنياد نهاد شبكه اتحاد مركز كنگره گروه فدراسيون كمپين جمعيت هيات
    """,
    """
    dernek dernegi birlik birligi parti partisi sendika sendikasi konfederasyon
    konfederasyonu federasyon federasyonu vakif vakfi platform platformu komite
    komitesi meclis meclisi hareket hareketi merkez merkezi kurum kurumu orgut orgutu
    inisiyatif inisiyatifi girisim girisimi koordinasyon koordinasyonu odasi odalari
    cephe cephesi kolektif kolektifi forum forumu kongre kongresi universitesi enstitu
    enstitusu agi rexistin rexistina yekitiya yekiti partiya parti komeleya komele
    tevgera komita navenda saziya enstituya meclisa kongreya federasyona konseya
    партия организация союз движение комитет ассоциация фонд центр объединение
    профсоюз федерация конфедерация группа сеть совет институт общество форум коалиция
    инициатива фракция партии организации союза движения комитета ассоциации фонда
    центра объединения профсоюза федерации конфедерации группы сети совета института
    общества форума коалиции инициативы профсоюзов комитетов
    """,
    """
    activists advocates advocacy amnesty attorneys bloc brigades bureaus caritas
    charity churches citizens coalitions collectives committees congregation
    cooperatives corps councils creatives dialogue diocese doctors economists
    educators embassy environmentalists families farmers fellowship feminists
    filmmakers fishers freelancers friends greenpeace greens groupings helpline
    helsinki historians humanists journalists jurists lawyers librarians lobby
    marxists medics midwives migrants mothers musicians nurses organising organizing
    oxfam parents patients peasants physicians presbytery psychologists publishing
    quakers refugees reporters republicans residents researchers retirees scholars
    scientists seafarers seniors socialistas survivors syndicates taskforce teachers
    tenants think-tank transparency trotskyists unitarian unite unison veterans
    villagers voices volunteers writers
    """,
    """
    agriculteurs antiracistes associatif avocats cellule chretiens citoyens
    citoyennes cercle chambre comites communistes conseils consortium delegation
    ecologistes economistes editions enseignants etudiants etudiante federations
    feministes habitants insoumis insoumise intersyndicale jeunesses juristes
    laboratoire librairie locataires medecins mouvements mutuelle paysanne paysans
    precaires psychologues reseaux riverains sans-papiers secours socialistes
    syndicats theatre voix abogados afectadas afectados agricultores alcaldia ampa
    antifascista asambleas asociaciones ayuntamiento barrial bloque brigadas cabildo
    campesina campesinas campesinos caritas catedra circulo ciudadanas ciudadanos
    colegio colectivas colectivos comisiones comunas comunicadores cooperativas
    cofradia consejeria coordinadoras cristianos ecologistas editorial educadores
    espacio estudiantes familiares feminista feministas ferroviarios fundaciones
    iniciativa iniciativas instancia intersindical jovenes juntas junta jubilados
    madres maestros medicos militantes movimientos mujeres nucleo observatorios
    oficina organizaciones parroquia pensionistas periodistas pueblos radio redes
    sindicatos sindical tribunal usuarios vecinal vecinos vecinas veteranos
    """,
    """
    antifa arbeitsgruppe asta bewohner bildungswerk bundnisse burgerinitiative
    caritas diakonie dekanat fachbereich fachschaft fakultat fluchtlingsrat
    foderation freunde freundeskreis gemeinde gewerkschaften gruppen hilfswerk
    hochschulgruppe kammer kirche kirchengemeinde kollektiv konferenz kreise
    landesarbeitsgemeinschaft migrationsrat mieterverein naturfreunde
    naturschutzbund ortsverein plenum projekt redaktion regionalgruppe seebrucke
    stiftungen studierendenrat studierendenschaft verbande vereine verlag vernetzung
    werkstatt zeitung advogados amigas antirracista articulacoes assembleias
    associacoes assessoria bancada camara catedra central centrais cidadas cidadaos
    coletivas coletivos comites comissoes comunidades confederacoes conselhos
    coordenadoria defensores defensoria diretorio docentes entidades estudantes
    familiares federacoes feministas forum fundacoes gremio grupos igreja
    iniciativas institutos juristas juventudes laboratorio mandata mandato maes
    medicos mulheres movimentos negra negras negros nucleos observatorios ouvidoria
    pastorais plataformas povos professores programa quilombolas redes servidores
    sindicatos assemblee associazioni avvocati camera centri cittadini collettivi
    comitati comuni comune coordinamenti donne donatori ecologisti federazioni fondo
    giovani gruppi insegnanti legambiente libreria medici movimenti operatori pax
    precari presidio psicologi reti sindacale sindacati sportello studenti tavolo
    """,
    """
    blok bloku grup grubu gruplari dayanisma dayanismasi dernekleri federasyonlari
    girisimleri hareketleri kadinlar kadinlari komiteleri konseyi kooperatifi meclisleri
    muhendisleri muhendisler odalari ogrencileri partileri platformlari sendikalari
    subesi subeleri tabipleri tabip barosu barolar cemiyeti insiyatifi inisiyatifleri
    emekcileri iscileri vakiflari ajansi gazetesi dergisi evi kulturevi
    рабочих правозащитный мемориал ассамблея ассоциации бюро издательство кампания
    клуб коллектив конгресс лига объединения палата проект профсоюзы редакция секция
    социалистов фракции школа штаб
    """,
    """
    diretoria executiva directiva ejecutiva presidencia presidium vorstand leitung
    redaktion redaccion redacao redazione redaction equipe equipo team staff
    bundesvorstand landesvorstand geschaftsstelle  politburo politbüro
    secretariado secretariat comision  plenaria assemblea direzione
    directorio
    """,
)

# Endings of (mostly German) compound words, and of words whose plural or case varies.
BODY_ENDINGS = (
    "verband",
    "verein",
    "bund",
    "gewerkschaft",
    "partei",
    "netzwerk",
    "stiftung",
    "zentrum",
    "gruppe",
    "kreis",
    "initiative",
    "bundnis",
    "gesellschaft",
    "vereinigung",
    "ausschuss",
    "bewegung",
    "jugend",
    "forum",
    "hilfe",
    "srat",
    "liga",
    "werk",
    "partiet",
    "forbund",
    "forening",
    "network",
    "watch",
    "fraktion",
    "kongress",
    "plattform",
    "sekretariat",
    "presseamt",
    "tionsamt",
)
# Capitals that stand for a state, a degree or a generation, not for a body.
# Causes that bodies are called by and nobody is: "Izquierda Anticapitalista".
CAUSES = words_of(
    """
    izquierda izquierdas anticapitalista anticapitalistas unida amnistia asyl linke
    insoumise insoumis stiftung rebellion antifascista antifaschistische
    revolucionaria revolutionnaire rivoluzionaria internacionalista
    """
)
# What they fight for or by, which may be a slogan as well.
SLOGANS = words_of(
    """
    unidad hilfe ouvriere ouvriers obrera popolo pueblo potere poder lutte lucha lotta
    kampf marea causa libertad liberte freiheit justicia justice solidaridad solidarite
    solidaritat solidarity resistencia resistance buen grenzen gelande
    """
)
NOT_BODY_CAPITALS = words_of(
    """
    md phd mp mep mla td qc kc jd msc ba ma bsc llm llb rn dr jr sr ii iii iv
    mph obe cbe cnm do dds usa uk us uae pt de sp rj pe
    """
)
# The state and the world's assemblies: statements speak to them and of them.
AUTHORITIES = phrases_of(
    """
    government | regierende* | ministry* | police | parliament | congress | senate
    supreme court | court* | army | armed forces | security council | security forces
    state* | european union | european commission | european parliament
    european council | united nations | un | united states | united kingdom | us | uk
    eu | nato | nato* | imf | world bank | wto | department | home office
    white house | house of | city council | human rights council | high commissioner
    university* | universidad* | gouvernement* | ministere* | parlement*
    assemblee nationale | senat* | conseil d'etat | conseil constitutionnel | cour
    tribunal* | onu | otan | union europeenne | etat* | prefecture* | gobierno*
    ministerio* | policia* | parlamento* | congreso* | senado* | corte | fiscalia*
    union europea | estado* | ejercito | regierung* | bundesregierung | ministerium*
    polizei | bundestag | bundesrat | landtag | senat | gericht* | bundeswehr
    europaische union | europaische kommission | governo | camara* | supremo* | stf
    uniao europeia | governo* | ministero | parlamento | camera* | unione europea
    hukumet* | bakanlig* | meclis | tbmm | polis* | правительство* | министерство*
    полиция | суд | госдума | совет безопасности | media | press | general assembly
    geneva convention* | washington dc | d.c | d.c. | constitution*
    """
)
