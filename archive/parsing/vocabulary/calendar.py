"""Words of dates: months, weekdays, seasons and the words between them.

Months are separated by "|" from January (or the calendar's first), spellings by ",".
Spelling is compared by `names.normalise`: accents and forms of letters do not matter.
"""

MONTHS = {
    "English": "january,jan|february,feb|march|april,apr"
    "|may|june,jun|july,jul|august"
    ",aug|september,sept,sep|october,oct|november,nov|december,dec",
    "French": "janvier,janv|février,fév,févr|mars|avril"
    ",avr|mai|juin|juillet,juil"
    "|août|septembre|octobre|novembre|décembre,déc",
    "Spanish": "enero|febrero|marzo|abril|mayo|junio|julio"
    "|agosto|septiembre,setiembre"
    "|octubre|noviembre,nov|diciembre,dic",
    "German": "januar,jänner|februar,feber|märz,mrz|april|mai|juni|juli|august"
    "|september|oktober,okt|november|dezember,dez",
    "Italian": "gennaio,gen|febbraio|marzo|aprile|maggio|giugno|luglio|agosto"
    "|settembre|ottobre,ott|novembre|dicembre",
    "Portuguese": "janeiro|fevereiro|março|abril|maio|junho"
    "|julho|agosto|setembro|outubro"
    "|novembro|dezembro",
    "Catalan": "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre"
    "|novembre|desembre",
    "Dutch": "januari|februari|maart|april|mei|juni|juli"
    "|augustus|september|oktober"
    "|november|december",
    "Swedish": "januari|februari|mars|april|maj|juni|juli"
    "|augusti|september|oktober"
    "|november|december",
    "Turkish": "ocak|şubat|mart|nisan|mayıs|haziran|temmuz"
    "|ağustos|eylül|ekim|kasım"
    "|aralık",
    "Russian": "января,январь,январе|февраля,февраль"
    ",феврале|марта,март,марте|апреля"
    ",апрель,апреле|мая,май,мае|июня,июнь,июне|июля,июль,июле|августа"
    ",август,августе|сентября,сентябрь,сентябре,сент|октября,октябрь"
    ",октябре,окт|ноября,ноябрь,ноябре,нояб|декабря,декабрь,декабре,дек",
    "Polish": "stycznia|lutego|marca|kwietnia|maja"
    "|czerwca|lipca|sierpnia|września"
    "|października|listopada|grudnia",
    "Greek": "ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου"
    "|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου",
    "Levantine Arabic": "كانون الثاني,كانون ثاني|شباط|آذار|نيسان"
    "|أيار|حزيران|تموز|آب|أيلول"
    "|تشرين الأول,تشرين أول|تشرين الثاني,تشرين ثاني|كانون الأول,كانون أول",
    "Egyptian Arabic": "يناير|فبراير|مارس|أبريل,ابرايل|مايو|يونيو"
    ",يونيه|يوليو,يوليه|أغسطس"
    "|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "Maghrebi Arabic": "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية"
    ",يوليوز|أوت,غشت|شتنبر|أكتوبر"
    "|نونبر|دجنبر",
    "Sorani": "کانوونی دووەم,کانونی دووەم,کانونی دوەم"
    "|شوبات|ئازار|نیسان|ئایار,مایس"
    "|حوزەیران,حوزەیڕان|تەممووز,تەمووز,تەمموز,تەموز|ئاب|ئەیلوول,ئەیلول"
    "|تشرینی یەکەم,تشرینی یەکەمی|تشرینی دووەم,تشرینی دووەمی,تشرینی دوەم"
    "|کانوونی یەکەم,کانونی یەکەم",
    "Sorani loans": "جانیوەری|فێبریوەری|مارت|ئەپریل,نیسانی|مەی"
    "|جوون|جوولای|ئۆگەست,ئۆگست"
    "|سێپتەمبەر|ئۆکتۆبەر|نۆڤەمبەر|دیسەمبەر",
    "Kurmanji": "çile,çileya,çileya paşîn,kanûna paşîn"
    ",kanûna duyem,kanûna duyemîn"
    "|sibat,sibata,sibatê,şubat,şubata,şubatê|adar,adara,adarê|nîsan,nîsana"
    ",nîsanê,avrêl,avrêla,avrêlê|gulan,gulana,gulanê|hezîran,hezîrana"
    ",hezîranê|tîrmeh,tîrmeha,tîrmehê,temûz,temûza,temûzê|tebax,tebaxa"
    ",tebaxê|îlon,îlona,îlonê|cotmeh,cotmeha,cotmehê,çiriya pêşîn"
    ",çiriya yekem,çiriya yekemîn|mijdar,mijdara,mijdarê,çiriya paşîn"
    ",çiriya duyem,çiriya duyemîn|kanûna pêşîn,kanûna yekem,kanûna yekemîn"
    ",kanûn,berfanbar,berfanbara,berfanbarê",
    "Persian": "ژانویه,ژانویهٔ|فوریه|مارس|آوریل|مه,می|ژوئن"
    "|ژوئیه,ژوییه,جولای|اوت,آگوست"
    ",اگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
}

# Short forms that are words of their own: months only beside a day and a year.
SHORT_MONTHS = {
    "West": "ene|fev|mar,mär|abr|mag|giu,jui|lug|ago,aoû|set|out|nov|dez,dic",
    "Turkish": "oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara",
    "Russian": "янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек",
}

HIJRI_MONTHS = (
    "محرم,محرم الحرام,muharram|صفر,safar|ربيع الأول,ربيع اول|ربيع الآخر"
    ",ربيع الثاني,ربيع ثاني|جمادى الأولى,جمادى الأول,جمادي الاول"
    "|جمادى الآخرة,جمادى الثانية,جمادى الآخر,جمادى الثاني|رجب,rajab|شعبان"
    ",shaban|رمضان,رمضان المبارك,ramadan,ramadhan,ramazan,ڕەمەزان|شوال"
    ",shawwal,shawal|ذو القعدة,ذي القعدة,ذوالقعدة,ذي قعدة|ذو الحجة,ذي الحجة"
    ",ذوالحجة,ذي حجة"
)
SOLAR_MONTHS = (
    "فروردین,خاکەلێوە|اردیبهشت,گوڵان,بانەمەڕ|خرداد,جۆزەردان|تیر,پووشپەڕ"
    "|مرداد,امرداد,گەلاوێژ|شهریور,خەرمانان|مهر,ڕەزبەر|آبان,خەزەڵوەر"
    ",گەڵاڕێزان|آذر,سەرماوەز|دی,بەفرانبار|بهمن,ڕێبەندان|اسفند,ڕەشەمێ,ڕەشەمە"
)

# Monday first.
WEEKDAYS = {
    "English": "monday,mon|tuesday,tue,tues|wednesday,wed"
    "|thursday,thu,thur,thurs"
    "|friday,fri|saturday,sat|sunday,sun",
    "French": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "Spanish": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "German": "montag|dienstag|mittwoch|donnerstag|freitag|samstag,sonnabend|sonntag",
    "Italian": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "Portuguese": "segunda-feira,segunda|terça-feira,terça|quarta-feira,quarta"
    "|quinta-feira,quinta|sexta-feira,sexta|sábado|domingo",
    "Dutch": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    "Turkish": "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "Russian": "понедельник|вторник|среда,среду|четверг|пятница,пятницу|суббота"
    ",субботу|воскресенье",
    "Arabic": "الاثنين,الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "Sorani": "دووشەممە,دوشەممە|سێشەممە|چوارشەممە|پێنجشەممە|هەینی|شەممە|یەکشەممە",
    "Kurmanji": "duşem,duşemê|sêşem,sêşemê|çarşem,çarşemê"
    "|pêncşem,pêncşemê|înê,roja înê"
    "|şemî,şemiyê|yekşem,yekşemê",
    "Persian": "دوشنبه|سه شنبه,سهشنبه|چهارشنبه,چهار شنبه"
    "|پنجشنبه,پنج شنبه|جمعه|شنبه"
    "|یکشنبه,یک شنبه",
}

# Spring, summer, autumn, winter: EDTF 21 to 24.
SEASONS = {
    "English": "spring|summer|autumn,fall|winter",
    "French": "printemps|été|automne|hiver",
    "Spanish": "primavera|verano|otoño|invierno",
    "German": "frühling,frühjahr|sommer|herbst|winter",
    "Italian and Portuguese": "primavera|verão|outono,autunno|inverno",
    "Turkish": "bahar,ilkbahar|yaz|sonbahar|kış",
    "Russian": "весна,весной,весны|лето,летом,лета|осень,осенью,осени|зима,зимой,зимы",
    "Arabic": "ربيع|صيف|خريف|شتاء",
    "Sorani": "بەهاری,بەهار|هاوینی,هاوین|پاییزی,پاییز|زستانی,زستان",
    "Kurmanji": "bihara,bihar|havîna,havîn|payîza,payîz|zivistana,zivistan",
    "Persian": "بهار|تابستان|پاییز|زمستان",
}

# Words by the part they play in a date; `date_tokens` names the classes.
LINKS = (
    "of the day de del do da di den der dem le la el du d l year jahres mês mes"
    " mois monat ی ي من شهر لسنة لعام للعام مانگی ماه meha vom às van"
)
RANGE_WORDS = "to till until through bis au à a al até alla إلى الى حتى بۆ تا heta по"
AND_WORDS = "and und et y e ve و û и"
BETWEEN_WORDS = (
    "between entre zwischen fra tra بين نێوان لەنێوان navbera میان بین между"
)
CONTEXT_WORDS = (
    "year years in since from until by during before after early late mid"
    " throughout circa ca end beginning start middle en depuis dès jusqu'en"
    " début fin mi courant année an desde hasta durante año antes después"
    " principios mediados finales im seit jahr jahre anfang ende mitte von nel"
    " dal dall anno inizio fine em ano início meados sedan sinds в с до عام"
    " عامي سنة سنتي منذ العام أعوام مطلع أواخر أوائل منتصف نهاية بداية في ساڵی"
    " ساڵ لە سالی سال سەرەتای کۆتایی ناوەڕاستی sala salê di ji در از"
)
ABOUT_WORDS = "circa ca c um vers hacia حوالي نحو حدود دەوروبەری dora civarında"
YEAR_NOUNS = (
    "م ه هـ هجري هجرية ميلادي ميلادية هجری شمسی قمری خورشیدی میلادی زایینی ah"
    " ad г гг году год года годах yılı yılında yılından yılına yılının senesi 年"
    " 년"
)
# Endings written onto the year itself: 2014an, ٢٠١٤دا.
YEAR_ENDINGS = "an ê a m دا ی ەوە م ه هـ"
DECADE_ENDINGS = "s er ern lar ler"
DECADE_WORDS = "années decade década decennio jahrzehnt"
COUNTED = (
    "people persons men women children workers demonstrators protesters"
    " protestors killed dead deaths injured wounded arrested detainees"
    " prisoners soldiers troops families students members copies euro euros"
    " dollar dollars dinars tons tonnes times days hours miles personnes morts"
    " blessés manifestants travailleurs personas muertos heridos trabajadores"
    " personen menschen tote verletzte arbeiter persone pessoas mortos شخص شخصا"
    " قتيل قتيلا جريح جريحا متظاهر متظاهرا عامل معتقل دينار دولار کەس نفر kes"
    " kişi человек"
)
ORDINAL_SUFFIXES = "th st nd rd er re ère º ª o ê yê î em emîn ی ي ە ەم é e го е"
FIRST_WORDS = "premier primero primeiro primo الأول أول first"
# Days in words, from the first to the tenth; the others are made of them.
ARABIC_DAYS = (
    "الأول,الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر"
)
ARABIC_TENS = "عشر,عشرة|والعشرين,والعشرون,و العشرين|والثلاثين,والثلاثون"
ARABIC_ROUND_DAYS = {20: "العشرين,العشرون", 30: "الثلاثين,الثلاثون"}
# "تیرماه": written onto the name of a month.
MONTH_ENDINGS = ("ماه", "ماە")
NUMBERING_WORDS = (
    "no nr num number issue vol volume page pages pp p art article chapter part"
    " room numéro n número núm nº nummer seite ausgabe heft band sayı العدد عدد"
    " رقم صفحة ژمارە شماره hejmar № الأسبوع النصف الثلث الربع المؤتمر الفصل المادة"
    " الدورة الاجتماع القسم"
)
