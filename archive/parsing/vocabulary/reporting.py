"""How reports tell what a body did, how bodies tell what they are, how lists of pages
lead on: words that stand within sentences.
"""

from archive.parsing.phrases import phrases_of

# What a body did, told by somebody else: the deed is over.
DONE_DEEDS = phrases_of(
    """
    condemned | denounced | demanded | urged | warned | announced | called on
    called upon | called for | welcomed | rejected | expressed | criticised
    criticized | accused | slammed | stated | added | noted | stressed | insisted
    protested | issued a | released a
    a condamné | ont condamné | a dénoncé | ont dénoncé | a appelé | ont appelé
    a demandé | ont demandé | a exigé | ont exigé | a annoncé | ont annoncé | a rejeté
    a salué | a critiqué | ont critiqué | a estimé | a accusé | a réclamé | a rappelé
    condenó | ha condenado | denunció | ha denunciado | rechazó | ha rechazado | exigió
    ha exigido | pidió | ha pedido | ha llamado | anunció | ha anunciado | repudió
    criticó | ha criticado | emitió | reclamó | sostuvo | consideró | agregó | añadió
    ha asegurado | condenaron | denunciaron | rechazaron | exigieron | pidieron
    reclamaron | convocó | han denunciado | han pedido
    condenou | denunciou | rejeitou | exigiu | pediu | anunciou | criticou | repudiou
    divulgou | emitiu | defendeu | considerou | divulgaram | condenaram | informou
    lamentou | contou
    ha condannato | hanno condannato | ha denunciato | hanno denunciato | ha chiesto
    hanno chiesto | ha annunciato | hanno annunciato | ha criticato | ha respinto
    ha proclamato | hanno proclamato
    verurteilte | verurteilten | forderte | forderten | kritisierte | kritisierten
    begrüßte | begrüßten | appellierte | warnte | warnten | protestierte
    protestierten | kündigte | kündigten | lehnte | rief | sei | seien
    """,
    """
    أدان | أدانت | استنكر | استنكرت | ندد | نددت | دعا | دعت | طالب | طالبت | حذر
    حذرت | أعلن | أعلنت | أعرب | أعربت | رفض | رفضت | شدد | شددت | دان | دانت | حملت
    اعتبر | اعتبرت | أكد | أكدت | ناشد | ناشدت | قالت | أشاد | أشادت | وصف | أصدر
    أصدرت | نفى | نفت
    وأدان | واستنكر | وندد | ودعا | ودعت | وطالب | وطالبت | وحذر | وحذرت | وأعلن
    وأعرب | وأعربت | وشدد | وشددت | وحملت | وحمل | واعتبر | واعتبرت | وأكدت | وناشدت
    وقالت | وأشاد | ووصف | ونفى | وأوضحت | وأضافت | وأشارت
    محکوم کرد | محکوم کردند | خواستار شد | خواستار شدند | اعلام کردند | هشدار داد
    اعتراض کرد | صادر کرد | صادر کردند | تاکید کرد | آمده است | نوشت | خبر داد
    kınadı | kınadılar | çağrı yaptı | çağrısı yaptı | çağrısında bulundu
    tepki gösterdi | denildi | belirtildi | vurguladı | vurgulandı | istedi
    talep etti | duyurdu | savundu | protesto etti | açıklama yaptı | düzenledi
    düzenlendi | gerçekleştirdi | yayınladı | yayımladı | hatırlattı
    سەرکۆنەی کرد | داوای کرد | بڵاوكردەوە | بڵاوکردەوە | بڵاوی کردەوە | كردووە
    şermezar kir | daxwaz kir | anî ziman | da zanîn | got
    осудил | осудила | осудили | потребовал | потребовали | призвал | призвала
    призвали | заявила | заявили | раскритиковал | раскритиковали | выразил | выразили
    """,
)
# What a body says of itself where it says who it is.
ABOUT_BODIES = phrases_of(
    """
    our mission | our vision | mission statement | was founded | were founded
    founded in | was established in | is a non-profit | is a nonprofit
    is a non-governmental | is an independent | is a global | is a network
    is dedicated to | aims to | we are a | we work | works to | seeks to | our work
    our values | about us | who we are | what we do | is committed to | core values
    non-profit organisation | non-profit organization | registered charity
    our members | our goals | our objectives | we are funded | working towards
    notre mission | a été fondé | a été fondée | créée en | créé en | fondée en
    fondé en | qui sommes-nous | association loi | a pour but | a pour objectif
    a pour mission | nos valeurs | nos objectifs
    nuestra misión | nuestra visión | quiénes somos | fue fundada | fue fundado
    fundada en | fundado en | sin fines de lucro | sin ánimo de lucro
    tiene como objetivo | tiene por objeto | nuestros objetivos
    über uns | wer wir sind | gegründet | unsere ziele | unser ziel | gemeinnützig
    gemeinnütziger | setzt sich für
    quem somos | nossa missão | foi fundada | foi fundado | sem fins lucrativos
    tem como objetivo
    chi siamo | la nostra missione | è stata fondata | fondata nel
    senza scopo di lucro | si propone di
    من نحن | تأسست | تأسس | رؤيتنا | رسالتنا | أهدافنا | غير ربحية | تهدف إلى
    يهدف إلى | منظمة غير حكومية
    درباره ما | تاسیس شد | تأسیس شد | اهداف ما
    hakkımızda | misyonumuz | vizyonumuz | kurulmuştur | amacımız
    о нас | была основана | основана в | наша миссия
    """
)
# What leads from a list of pages to each.
READS_ON = phrases_of(
    """
    read more | continue reading | more... | read on | lire la suite | en savoir plus
    leer más | seguir leyendo | weiterlesen | mehr lesen | ler mais | leia mais
    continua a leggere | leggi tutto | leggi di più | اقرأ المزيد | المزيد | ادامه مطلب
    ادامه خواندن | devamını oku | devamı | читать далее | подробнее
    زیاتر بخوێنەوە
    """
)
# Beginnings of words for a talk that is printed.
TALKS = phrases_of(
    """
    interview | entretien | rencontré | entrevista | conversación | gespräch | sprach
    intervista | colloquio | حوار | حاور | المقابلة | گفتگو | مصاحبه | röportaj
    söyleşi | интервью | беседа | چاوپێکەوتن | hevpeyvîn | spoke to | talks to
    """
)
# The greetings that a body sends to another's congress or struggle.
SENT_GREETINGS = phrases_of(
    """
    warm greetings | warmest greetings | fraternal greetings | comradely greetings
    revolutionary greetings | greetings of solidarity | solidarity greetings
    fraternal salute | warm message of solidarity | heartfelt greetings
    sincere greetings | militant greetings | communist greetings | socialist greetings
    salutations fraternelles | salut fraternel | salutations révolutionnaires
    saludo fraternal | saludos fraternales | saludo fraterno | saludos fraternos
    saludo revolucionario | saludos revolucionarios | caluroso saludo
    cálido saludo | brüderliche grüße | solidarische grüße | herzliche grüße
    revolutionäre grüße | kämpferische grüße | saudações fraternas
    saudações revolucionárias | calorosas saudações | saluti fraterni
    fraterno saluto | un saluto fraterno | تحية رفاقية | تحياتنا الرفاقية
    التحيات الرفاقية | أحر التحيات | أطيب التحيات | تحياتنا النضالية | تحية نضالية
    درودهای رفیقانه | devrimci selamlar | yoldaşça selam | сердечный привет
    братский привет | товарищеский привет | пламенный привет
    """
)
