"""Names of countries and regions, which group signatories or follow a body's name; and
the towns that statements on Iraq are mostly dated from.
"""

from archive.parsing.phrases import phrases_of

COUNTRIES = phrases_of(
    """
    afghanistan | albania | algeria | angola | argentina | armenia | australia
    austria | azerbaijan | bahrain | bangladesh | belarus | belgium | benin | bolivia
    bosnia | bosnia and herzegovina | botswana | brazil | bulgaria | burkina faso
    burundi | cambodia | cameroon | canada | chad | chile | china | colombia | congo
    costa rica | croatia | cuba | cyprus | czech republic | czechia | denmark
    dominican republic | ecuador | egypt | el salvador | england | estonia | ethiopia
    europe | fiji | finland | france | gabon | gambia | georgia | germany | ghana
    great britain | britain | greece | guatemala | guinea | haiti | honduras
    hong kong | hungary | iceland | india | indonesia | iran | iraq | ireland | israel
    italy | ivory coast | jamaica | japan | jordan | kazakhstan | kenya | kosovo
    kurdistan | iraqi kurdistan | kurdistan region | kuwait | kyrgyzstan | laos
    latvia | lebanon | lesotho | liberia | libya | lithuania | luxembourg | madagascar
    malawi | malaysia | mali | malta | mauritania | mauritius | mexico | moldova
    mongolia | montenegro | morocco | mozambique | myanmar | burma | namibia | nepal
    netherlands | the netherlands | new zealand | aotearoa | nicaragua | niger
    nigeria | north macedonia | norway | northern ireland | oman | pakistan
    palestine | panama | papua new guinea | paraguay | peru | philippines
    the philippines | poland | portugal | puerto rico | qatar | romania | russia
    rwanda | saudi arabia | scotland | senegal | serbia | sierra leone | singapore
    slovakia | slovenia | somalia | south africa | south korea | korea | south sudan
    spain | sri lanka | sudan | sweden | switzerland | syria | taiwan | tajikistan
    tanzania | thailand | togo | trinidad and tobago | tunisia | turkey | türkiye
    turkiye | uganda | uk | u.k. | united kingdom | ukraine | united arab emirates
    united states | united states of america | usa | u.s.a. | u.s. | us | uruguay
    uzbekistan | venezuela | vietnam | wales | western sahara | yemen | zambia
    zimbabwe | africa | asia | latin america | middle east | north america
    international | global | regional | asia pacific | pacific | caribbean
    european union | eu
    """,
    """
    allemagne | algerie | angleterre | argentine | autriche | belgique | bresil
    cameroun | chili | chine | colombie | danemark | egypte | espagne | etats-unis
    finlande | grece | hongrie | inde | irak | irlande | italie | japon | jordanie
    liban | maroc | mexique | norvege | pays-bas | perou | pologne | roumanie
    royaume-uni | russie | senegal | soudan | suede | suisse | syrie | tchad | tunisie
    turquie | cote d'ivoire | afrique du sud | mauritanie | alemania | argelia
    belgica | brasil | camerun | canada | corea del sur | croacia | dinamarca
    ecuador | egipto | estados unidos | eeuu | ee.uu. | espana | estado espanol
    filipinas | francia | grecia | haiti | hungria | irlanda | italia | japon
    jordania | libano | marruecos | mexico | noruega | paises bajos | panama | polonia
    reino unido | republica dominicana | rusia | sudafrica | suecia | suiza | siria
    turquia | tunez | ucrania | catalunya | euskadi | galicia | andalucia
    america latina | deutschland | osterreich | schweiz | frankreich | italien
    spanien | griechenland | niederlande | belgien | turkei | grossbritannien
    schweden | norwegen | danemark | irak | ungarn | polen | russland | europa
    alemanha | franca | espanha | reino unido | argentina | uruguai | paraguai
    bolivia | colombia | mocambique | cabo verde | germania | francia | spagna
    regno unito | stati uniti | svizzera | belgio
    """,
    """
    العراق | سوريا | لبنان | الاردن | فلسطين | مصر | السودان | تونس | الجزائر | المغرب
    ليبيا | موريتانيا | اليمن | البحرين | الكويت | قطر | السعودية | عمان | الامارات
    ايران | تركيا | كردستان | اقليم كردستان | المانيا | فرنسا | بريطانيا | السويد
    الدنمارك | هولندا | بلجيكا | النرويج | امريكا | الولايات المتحدة | كندا | استراليا
    ايطاليا | اسبانيا | النمسا | سويسرا | عێراق | كوردستان | سووريا | ئێران | توركيا
    ئەڵمانيا | بەريتانيا | سويد | فەرەنسا | عراق | سوريه | لبنان | تركيه | آلمان
    فرانسه | انگلستان | آمريكا | سوئد | irak | suriye | iran | almanya | fransa
    ingiltere | isvec | hollanda | belcika | abd | avusturya | isvicre | kurdistan
    turkiye | yunanistan | kibris | iraq | suriye | elmanya | россия | украина
    беларусь | германия | франция | италия | польша | сша
    """,
)

# In Iraq, among its neighbours, and where its exiles live.
TOWNS = phrases_of(
    """
    baghdad | bagdad | bassora | basra | basrah | mosul | mossoul | erbil | arbil
    irbil | hawler | hewler | sulaymaniyah | sulaimaniyah | sulaimaniya | sulaimani
    slemani | silemani | suleimaniya | suleymaniye | kirkuk | kerkuk | duhok | dohuk
    dihok | halabja | nasiriyah | nasiriya | nassiriya | najaf | karbala | kerbala
    hilla | hillah | diwaniyah | diwaniya | samawah | samawa | amarah | amara | kut
    ramadi | fallujah | falluja | tikrit | samarra | baquba | baqubah | sinjar
    damascus | damas | damaskus | damasco | aleppo | qamishli | beirut | beyrouth
    amman | cairo | le caire | el cairo | kairo | tehran | teheran | ankara | istanbul
    diyarbakir | amed | kuwait city | doha | dubai | tunis | algiers | alger | rabat
    london | londres | paris | berlin | köln | cologne | hamburg | frankfurt | münchen
    vienna | wien | vienne | geneva | genf | geneve | ginebra | ginevra | zurich
    zürich | bern | brussels | bruxelles | bruselas | brüssel | amsterdam | the hague
    stockholm | göteborg | gothenburg | malmö | copenhagen | københavn | oslo
    helsinki | rome | roma | rom | milano | madrid | barcelona | lisbon | lisboa
    athens | moscow | new york | washington | washington dc | toronto | sydney
    melbourne
    """,
    """
    بغداد | البصرة | الموصل | اربيل | السليمانية | كركوك | دهوك | حلبجة | الناصرية
    النجف | النجف الاشرف | كربلاء | كربلاء المقدسة | الحلة | بابل | الديوانية
    السماوة | العمارة | الكوت | الرمادي | الفلوجة | تكريت | سامراء | بعقوبة | سنجار
    دمشق | حلب | بيروت | عمان | القاهرة | طهران | انقرة | اسطنبول | الكويت | لندن
    باريس | برلين | ستوكهولم | كوبنهاكن | فيينا | جنيف | بروكسل | تونس | الرباط
    هەولێر | سلێمانی | کەرکوک | دهۆک | هەڵەبجە | بەغدا | موسڵ | ئامەد | قامیشلۆ
    تهران | بغداد | تبریز | سنندج | استانبول | لندن | پاریس
    """,
)
