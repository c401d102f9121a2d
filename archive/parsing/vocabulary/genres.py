"""Words that say what sort of document this is, who speaks in it, and whose text
follows.
"""

from archive.parsing.phrases import phrases_of, words_of

# "Statement of the Political Bureau …": genre, then the words that lead to the issuer.
STATEMENT_OF = phrases_of(
    """
    the stand of | the stance of | the position of | the statement of | stand of
    statement of | statement by | statement from | statement issued by | a statement by
    a statement from | official statement of | official statement by | declaration of
    declaration by | resolution of | resolution by | communique of | communique by
    communique from | manifesto of | manifesto by | appeal of | appeal by | appeal from
    call by | call from | press release by | press release of | press release from
    press statement by | press statement of | press statement from | message of
    message from | public statement by | position of | solidarity statement by
    solidarity statement from | solidarity declaration of | call of the
    political statement of | political statement by
    letter from | open letter from | open letter by | issued by | released by
    published by | delivered by | message by | greetings from
    joint statement by | joint statement of
    joint statement from | declaration du | declaration de la | declaration de l'
    declaration de | declaration des | communique du | communique de la
    communique de l' | communique de | communique des | communique de presse du
    communique de presse de la | communique de presse de l' | communique de presse de
    communique de presse des | appel du | appel de la | appel de l' | appel de
    appel des | manifeste du | manifeste de la | manifeste de l' | manifeste des
    motion du | motion de la | motion de | resolution du | resolution de la
    resolution de l' | message du | message de la | message de l' | declaracion del
    declaracion de la | declaracion de los | declaracion de las | declaracion de
    comunicado del | comunicado de la | comunicado de los | comunicado de las
    comunicado de | manifiesto del | manifiesto de la | manifiesto de los
    manifiesto de | pronunciamiento del | pronunciamiento de la | pronunciamiento de
    posicionamiento del | posicionamiento de la | posicionamiento de | mensaje del
    mensaje de la | mensaje de | nota de prensa de | nota de prensa del
    nota de prensa de la | comunicado de prensa de | comunicado de prensa del
    comunicado de prensa de la | llamamiento del | llamamiento de la | erklarung des
    erklarung der | erklarung von | stellungnahme des | stellungnahme der
    stellungnahme von | pressemitteilung des | pressemitteilung der
    pressemitteilung von | aufruf des | aufruf der | aufruf von | resolution des
    resolution der | presseerklarung des | presseerklarung der | presseerklarung von
    botschaft des | botschaft der | nota do | nota da | nota dos | nota das
    nota oficial do | nota oficial da | nota publica do | nota publica da
    nota de repudio do | nota de repudio da | declaracao do | declaracao da
    declaracao de | comunicado do | comunicado da | manifesto do | manifesto da
    manifesto dos | moção do | moção da | mensagem do | mensagem da | carta do
    carta da | nota de solidariedade do | nota de solidariedade da | dichiarazione del
    dichiarazione della | dichiarazione dell' | dichiarazione di | comunicato del
    comunicato della | comunicato dell' | comunicato di | comunicato stampa del
    comunicato stampa della | comunicato stampa dell' | comunicato stampa di
    appello del | appello della | appello di | messaggio del | messaggio della
    بيان صادر عن | بيان صحفي صادر عن | بيان مشترك صادر عن | بلاغ صادر عن | تصريح صادر عن
    اعلان صادر عن | نداء من | رسالة من | صادر عن | تصريح صحفي صادر عن | بيان من
    رسالة مفتوحة من | ڕاگەیەندراوی | راگەیەندراوی | بەیاننامەی | بەیانی | ڕاگەیاندنی
    پەیامی | بانگەوازی | بیانیه‌ی | بیانیهٔ | بیانیه | اطلاعیه‌ی | اطلاعیه | پیام
    اعلامیه | اعلامیه‌ی | قطعنامه | daxuyaniya | daxuyaniyek ji | belavoka | peyama
    banga | заявление | обращение | резолюция | декларация
    """
)
STATEMENT_WORDS = phrases_of(
    """
    statement* | declaration* | communique* | manifesto* | resolution* | appeal
    call to action | call for | solidarity statement | position paper | proclamation
    public statement | political statement | joint declaration | motion | manifeste
    communiqué | appel | declaracion | comunicado | manifiesto | pronunciamiento
    posicionamiento | llamamiento | erklarung | stellungnahme | aufruf | beschluss
    nota de repudio | nota oficial | nota publica | nota de solidariedade | manifesto
    mocao | declaracao | dichiarazione | comunicato | appello | بيان* | البيان | بلاغ
    نداء | اعلان | تصريح | ڕاگەیەندراو* | راگەیەندراو* | بەیاننامە* | بانگەواز*
    بیانیه* | اطلاعیه* | اعلامیه* | قطعنامه* | bildiri* | bildirge* | aciklama*
    basin aciklamasi | deklarasyon | duyuru | cagri | daxuyani* | belavok*
    deklarasyon* | bang
    заявление | обращение | резолюция | декларация | манифест
    """
)
JOINT_WORDS = phrases_of(
    """
    joint statement | joint declaration | joint communique | joint press
    joint open letter | joint letter | joint appeal | common statement
    common declaration | collective statement | declaration commune
    declaration conjointe | communique commun | communique conjoint
    communique unitaire | appel commun | appel unitaire | communique inter*
    communique intersyndical | declaracion conjunta | comunicado conjunto
    manifiesto conjunto | pronunciamiento conjunto | gemeinsame erklarung
    gemeinsame stellungnahme | gemeinsame presse* | gemeinsamer aufruf
    declaracao conjunta | nota conjunta | manifesto conjunto | dichiarazione congiunta
    comunicato congiunto | appello congiunto | بيان مشترك | بيان صحفي مشترك
    اعلان مشترك | نداء مشترك | تصريح مشترك | بەیاننامەی هاوبەش | ڕاگەیەندراوی هاوبەش
    راگەیەندراوی هاوبەش | بیانیه مشترک | بیانیه‌ی مشترک | اطلاعیه مشترک | اعلامیه مشترک
    ortak aciklama | ortak bildiri | ortak basin | ortak deklarasyon | ortak cagri
    daxuyaniya hevpar | belavoka hevpar | совместное заявление | civil society statement
    ngo statement | declaration intersyndicale | declaration unitaire
    appel intersyndical | nota unitaria | comunicado unitario | manifiesto unitario
    nota das centrais | بيان الاحزاب | بيان المنظمات | بيان النقابات | بيان الجمعيات
    """
)
OPEN_LETTER_WORDS = phrases_of(
    """
    open letter* | an open letter | letter to | letter from | public letter
    lettre ouverte* | carta abierta* | carta publica | offener brief | offenen brief
    carta aberta* | lettera aperta* | رسالة مفتوحة* | رساله مفتوحه | رسالة الى
    نامەی کراوە* | نامەیەکی کراوە* | نامه سرگشاده* | نامه‌ی سرگشاده* | acik mektup*
    nameya vekiri* | открытое письмо* | joint open letter | joint letter | lettre a
    carta a | carta de | carta al | carta a los | brief an | petition* | nameya eskere*
    nameyeke vekiri
    """
)
PRESS_WORDS = phrases_of(
    """
    press release* | for immediate release | media release* | news release*
    media advisory* | press advisory* | news advisory* | media alert* | pressenotiz*
    area stampa | communique aux medias | note de presse | nota de imprensa
    persbericht* | pressmeddelande* | pressemeddelelse* | pour diffusion immediate
    para publicacion inmediata | para difusion inmediata | comunicado a la prensa
    comunicado a los medios | boletin informativo
    zur sofortigen veroffentlichung | بلاغ صحفي*
    press statement* | media statement | press communique | communique de presse
    nota de prensa | comunicado de prensa | boletin de prensa | pressemitteilung*
    presseinformation* | presseerklarung* | medienmitteilung* | pressemeldung*
    presseaussendung* | nota a imprensa | comunicado a imprensa | comunicado de imprensa
    comunicato stampa | بيان صحفي* | بيان صحافي* | تصريح صحفي* | خبر صحفي
    ڕاگەیەندراوی ڕۆژنامەوانی | ڕاگەیەندراوی رۆژنامەوانی | اطلاعیه مطبوعاتی
    بیانیه مطبوعاتی | basin aciklamasi | basin bulteni | basin bildirisi
    daxuyaniya capemeniye | пресс-релиз* | embargoed until | embargo
    """
)
# What a release says to journalists at its foot.
PRESS_FOOT = phrases_of(
    """
    ends | end | notes to editors | notes for editors | note to editors
    notes to the editor | editor's note | editors' notes | media contact*
    press contact* | media enquiries | media inquiries | press enquiries
    press inquiries | press office | for media | for press | for more information
    for further information | for interviews | for comment | contact presse
    contacts presse | relations presse | service de presse | contact media
    pressekontakt | ansprechpartner | pressestelle | ruckfragen | fur ruckfragen
    presserechtlich verantwortlich | v.i.s.d.p* | contacto de prensa
    contacto para prensa | prensa | gabinete de prensa | oficina de prensa
    mas informacion | assessoria de imprensa | contato para imprensa
    informacoes a imprensa | ufficio stampa | contatti stampa | basin iletisim
    للتواصل الاعلامي | المكتب الاعلامي | пресс-служба | контакты для сми
    """
)
# Whom journalists are to ask.
PRESS_CONTACT = phrases_of(
    """
    notes to editors | notes for editors | note to editors | media contact*
    press contact* | media enquiries | media inquiries | press enquiries
    press inquiries | contact presse* | contacts presse* | contact media
    contact médias | contacts médias | relations presse | service de presse
    pressekontakt*
    pressestelle | pressesprecher* | rückfragen* | für rückfragen*
    presserechtlich verantwortlich | v.i.s.d.p* | contacto de prensa
    contacto para prensa | contactos de prensa | gabinete de prensa
    contato para imprensa | informações à imprensa | assessoria de imprensa
    ufficio stampa | contatti stampa | basın iletişim | للتواصل الاعلامي
    контакты для сми | for media inquiries | for media enquiries
    """
)
MESSAGE_WORDS = phrases_of(
    """
    message to | message from | message of | a message to | a message from
    greetings to | greeting to | weekly address* | address to | address by | speech by
    speech of | speech at | remarks by | transcript | condolences | condolence message
    congratulations to | solidarity message | message of solidarity
    solidarity greetings | messages of | messages from
    fraternal greetings | greetings from | message de | message aux | message a
    mensaje de | mensaje a
    mensaje al | botschaft* | grusswort* | mensagem de | mensagem a | mensagem aos
    messaggio di | messaggio a | saludo a | saludo de | رسالة تضامن | رسالة تهنئة
    رسالة تعزية | برقية* | كلمة | خطاب | رسالة الى | پەیامی | پەیامێک | پیام تسلیت
    پیام تبریک | پیام همبستگی | پیام به | mesaji | mesaj | dayanisma mesaji | peyama
    peyamek* | послание* | приветствие* | поздравление*
    """
)
# "Dear …": how letters begin.
SALUTATIONS = phrases_of(
    """
    dear | mr. president | mr president | madam president | mr. chair* | madam chair*
    mr. speaker | to whom it may concern | to the | your excellency | excellency
    excellencies | cher | chere | chers | cheres | madame | monsieur | mesdames
    messieurs | madame, monsieur | estimado | estimada | estimados | estimadas | querido
    querida | queridos | sr. | senor | senora | sehr geehrte* | liebe | lieber
    verehrte* | caro | cara | caros | caras | prezado | prezada | prezados | prezadas
    exmo* | excelentissim* | egregio | gentile | gentili | illustrissim* | السيد
    السيدة | السادة | الى السيد | الى السادة | معالي | سعادة | فخامة | عزيزي | الاعزاء
    حضرة | بەڕێز | بەڕێزان | بۆ بەڕێز | جناب | آقای | sayin | degerli | sevgili | birez
    hevalen | уважаемый | уважаемая | уважаемые | дорогие | cari | care | gentilissimi
    kaere | beste | geachte
    """
)
# "Comrades!": whom leaflets and speeches speak to.
ADDRESSES = phrases_of(
    """
    comrades | dear comrades | fellow workers | brothers and sisters
    sisters and brothers | working people of* | people of* | camarades
    cheres camarades | chers camarades | companeros | companeras | companheir*
    genossinnen* | genossen* | liebe genoss* | kolleginnen* | compagni | compagne
    arkadaslar | yoldaslar | degerli arkadaslar* | يا جماهير* | ايها | ايتها
    الى جماهير* | جماهيرنا | رفاقنا | يا ابناء* | يا احرار* | جەماوەري* | خەڵكي ئازاد*
    هاوڕێيان | كرێكاران | هاووڵاتيان | مردم شريف* | مردم آزاد* | هموطنان | كارگران،
    كارگران! | هم ميهنان | رفقا | gele me* | hevalno | товарищи | граждане | трудящиеся
    """
)
# First person plural, or a demand: the voice of a statement.
STATEMENT_VOICE = phrases_of(
    """
    we condemn | we demand | we call on | we call upon | we call for | we urge
    we, the undersigned | we the undersigned | the undersigned | we reject
    we stand with | we stand in | we support | we denounce | we express | we strongly
    we appeal | we declare | we believe | we salute | we reaffirm | we hold | we affirm
    calls on all | strongly condemns | our party | our union | long live
    nous condamnons | nous exigeons | nous demandons | nous appelons | nous denoncons
    nous soutenons | nous exprimons | les soussigne | nous, | condamne fermement
    condamne avec | notre parti | apporte son soutien | exige | appelle a | denonce
    condenamos | exigimos | rechazamos | denunciamos | hacemos un llamado | llamamos a
    manifestamos | expresamos | nos solidarizamos | abajo firmantes | instamos
    repudiamos | rechazo | denuncia | wir fordern | wir verurteilen | wir rufen
    wir erklaren | wir protestieren | wir unterstutzen | wir solidarisieren
    wir lehnen | fordert | verurteilt | defendemos | reivindicamos | conclamamos
    vem a publico | vimos a publico | chiediamo | condanniamo | denunciamo
    esprimiamo | facciamo appello | ci appelliamo | ندين | نطالب | ندعو | نستنكر
    نعلن | نؤكد | نحمل | نناشد | نرفض | نعبر عن | يدين | يطالب | تدين | تطالب
    نحن الموقع | حزبنا | نقابتنا | منظمتنا | اتحادنا
    نجدد | نشجب | يا جماهير | ايها الرفاق | يستنكر
    سەركۆنە دەكەين | مەحكوم دەكەين | ئيدانە | داوا دەكەين
    داواكارين | پشتگيري | شەرمەزار | محكوم مي | خواستار | خواهان | اعلام مي | ما امضا
    حمايت مي | kiniyoruz | talep ediyoruz | cagri yapiyoruz | cagiriyoruz | istiyoruz
    reddediyoruz | protesto ediyoruz | dayanisma | yasasin | sermezar dikin
    em dixwazin | em bang | bang li | daxwaz dikin | em ragihan | мы требуем
    мы осуждаем | мы призываем | мы заявляем | мы обращаемся | требуем | осуждаем
    призываем
    """
)
# Words that lead to a topic: "Statement of the Union on the strike".
TOPIC_WORDS = words_of(
    """
    on about regarding concerning against over for after following in sur contre ao aos
    concernant après pour sobre contra ante frente tras zu zum zur über gegen anlässlich
    für su contro حول بشأن بمناسبة ضد عن hakkında üzerine karşı مناسبت بهمناسبت پيرامون
    دفاع محكوميت لە بۆ дня поводу связи защиту دربارهٔ درباره در سەبارەت دەربارەی li о
    об против
    """
)
TOPIC_PHRASES = phrases_of(
    """
    solidarity with | support for | support of | support and | defence of | defense of
    en defense de | en defense du | en defense des | en soutien a | en soutien au
    en soutien aux | en solidarite avec | en faveur de | de soutien a | de soutien au
    de soutien aux | de solidarite avec | en defensa de | en apoyo a | en apoyo al
    de apoyo a | de apoyo al | en solidaridad con | de solidaridad con | em defesa
    em apoio | em solidariedade | a sostegno | in difesa | di solidarieta
    in solidarita | solidaritat mit | solidarisch mit | unterstutzung | تضامنا | تضامني
    دعما
    """
)
