"""Words sought within sentences: who signs, who is reported, what a page asks for."""

from archive.parsing.phrases import phrases_of

# Stems that speak of signing: "The following organisations have signed:".
SIGNING_STEMS = phrases_of(
    """
    signator | signed | undersigned | endorse | signataire | signé par | ont signé
    soussigné | firmant | suscrib | abajo firm | unterzeichn | unterstützt von
    assina | subscre | signatári | firmatar | sottoscri | hanno firmato | الموقع
    وقعت | وقع على | التوقيع | imzac | imzala | imza ver | امضا | واژۆ | ئیمزا | îmze
    подпис | cosign | petitioner | supported by | soutenu par | soutenue par | apoyad
    adherid | adhesion | hanno aderito | aderiscono | aderit | apoiad | unterstützer
    unterstützende | unterstützt durch | erstunterz | mitunterz | mitgezeichnet
    gezeichnet | imza at | çağrıcı | subscrit | subscrev
    adesione di | adesioni di | adesione a
    """
)

# Words before a list of signatories within a sentence.
PROSE_CUES = phrases_of(
    """
    signed by | endorsed by | signatories include | signatories are
    among the signatories are | signatories included | signé par | signée par
    ont signé | parmi les signataires figurent | les signataires sont | firmado por
    firmada por | suscrito por | suscrita por | firman | suscriben | han firmado
    entre los firmantes | unterzeichnet von
    unterzeichnet haben | zu den unterzeichnern gehören
    zu den unterzeichnenden gehören | zu den erstunterzeichnern gehören
    assinado por | assinada por | assinado pelos | assinada pelos | assinada pelas
    assinam | subscrevem | subscrito por
    entre os signatários estão | firmato da | firmata da | hanno firmato
    sottoscritto da | tra i firmatari | fra i firmatari | الموقعة على | وقع عليه
    وقعه | وقع على البيان
    signatories were | signers include | among those who signed | signers are
    signataires figurent | signataires sont | signataires, on trouve
    los firmantes son | los firmantes figuran | los firmantes se encuentran
    los firmantes destacan | han suscrito | rubricado por | rubricada por
    unterschrieben von | unterschrieben haben | erstunterzeichnern zählen
    unterzeichnern zählen | unterzeichnenden zählen | die unterzeichner sind
    entre os signatários | assinaram | subscreveram | subscrita por | signatários são
    tra i primi firmatari | i firmatari sono | hanno sottoscritto | firmatari figurano
    الموقعون على البيان هم | الموقعون هم | الموقعين على البيان | الموقعين هم
    وقع على هذا | وقعت على هذا
    الموقعون على هذا البيان هم | الموقعين هم | حمل توقيع كل من | بتوقيع كل من
    وقع البيان كل من | وقعه كل من | imzalayanlar arasında | imza atanlar arasında
    میان امضاکنندگان | امضاکنندگان عبارتند از | امضا کنندگان عبارتند از
    """
)

# Words that report what somebody said.
REPORTING = phrases_of(
    """
    said | told | according to | reported | spokesman | spokesperson | spokeswoman
    a déclaré | ont déclaré | selon | a indiqué | a affirmé | a-t-il | a-t-elle
    explique-t | a expliqué | a précisé | según | dijo | afirmó | señaló | señala el
    indicó | manifestó | explicó | aseguró | informó | puntualizó | expresó | laut
    sagte | erklärte | teilte mit | teilten mit | mitteilte | kritisierte | betonte
    disse | segundo | afirmou | declarou | informou | de acordo com | destacou
    ha detto | secondo | ha dichiarato | ha spiegato | ha affermato | riferisce
    وقال | قال | وأضاف | بحسب | وفقا | وأوضح | وأكد | وذكر | وأشار | ولفت | وصرح
    وتابع | واضافت | أفاد | أعلنت | ووفق | گفت | به گزارش | افزود | اظهار داشت
    اعلام کرد | می‌گوید | dedi | belirtti | söyledi | ifade etti | açıkladı
    kaydetti | göre | dile getirdi | ifadelerini kullandı | bildirildi | konuştu
    gotiye | diyar kir | ragihand | dibêje | وتی | ڕایگەیاند | گوتی
    رایگەیاند | دەڵێت | сообщ | сказал | заявил | рассказал | по словам | отмети
    """
)

# "We, the undersigned".
UNDERSIGNED = phrases_of(
    """
    the undersigned | les soussigné | abajo firmantes | wir, die unterzeichn
    abaixo assinad | i sottoscritti | الموقعون ادناه | الموقعين ادناه | aşağıda imzası
    نیمه واژۆ | امضاکنندگان این
    """
)

# How several bodies speak as one.
JOINTLY = phrases_of(
    """
    our organisations | our organizations | the undersigned organi | undersigned groups
    the undersigned civil | the undersigned ngos | the signatory organi
    we, the undersigned organi | this joint statement | our respective organi
    nos organisations | nos associations | les organisations signataires
    les associations signataires | les organisations soussign | nuestras organizaciones
    las organizaciones firmantes | las organizaciones abajo | las entidades firmantes
    unsere organisationen | die unterzeichnenden organisationen
    die unterzeichnenden verb | nossas organizações | as entidades signatárias
    as organizações signatárias | le organizzazioni firmatarie
    le nostre organizzazioni
    المنظمات الموقعة | المنظمات الموقعه | الموقعة على هذا | الموقعة ادناه | منظماتنا
    هذا البيان المشترك | الاحزاب الموقعة | القوى الموقعة | نحن، المدافعون
    نحن المنظمات | ئێمە ڕێکخراوەکانی | سازمانهای امضا | imzacı kurum | bizler, aşağıda
    örgütlerimiz | нижеподписавшиеся организации
    """
)

# How petition sites speak of themselves.
PETITION = phrases_of(
    """
    this petition | cette pétition
    signez l'appel | signez la pétition | signez la tribune | premiers signataires
    firma la petición | firma el manifiesto | jetzt unterschreiben | unterschreiben sie
    assine a petição | assine o manifesto | firma l'appello | imzala | imza ver
    اضف توقيعك | وقع على العريضة | esta petición | diese petition | bu kampanya
    questa petizione | هذه العريضة
    """
)

# What pages that are no document speak of: shops, kitchens, forums, tickets, terms,
# lists of results. Two of them tell.
NO_DOCUMENT = phrases_of(
    """
    add to cart | add to basket | add to wishlist | buy now | free shipping | in stock
    out of stock | customer reviews | your order | money back | price: | sku:
    per night | check-in | preheat | tablespoon | teaspoon | tbsp | prep time
    cook time | ingredients | joined: | posts: | quote: | view topic | last edited by
    member since | new topic | thread starter | search results | results for
    showing 1 | page 1 of | terms of use | terms of service | these terms
    download now | free download | system requirements | installation | doors open
    tickets | register in advance | registration is | entry is free | admission
    rsvp | speakers: | venue | this article lists | job description | apply now
    q. | a. | your account | log in to your | step 1 | frequently asked
    ajouter au panier | frais de port | livraison | en stock | prechauffez | cuillere
    ingredients | messages: | inscrit le | conditions generales d'utilisation
    resultats de recherche | entree libre | billetterie | anadir al carrito
    añadir al carrito | gastos de envio | cucharada | ingredientes | precalentar
    mensajes: | entradas a la venta | condiciones de uso | resultados de la busqueda
    in den warenkorb | lieferzeit | versandkosten | auf lager | zutaten | esslöffel
    teelöffel | backofen | beiträge: | registriert: | zitat: | suchergebnisse
    eintritt frei | nutzungsbedingungen | adicionar ao carrinho | frete gratis
    colher de | modo de preparo | termos de uso | aggiungi al carrello | spedizione
    cucchiai | preriscaldate | condizioni d'uso | sepete ekle | kargo | malzemeler
    yemek kasigi | أضف إلى السلة | ملعقة | المكونات | شروط الاستخدام | نتائج البحث
    добавить в корзину | доставка | ингредиенты | столовая ложка
    """
)

# What a sentence calls the document that it introduces.
DOCUMENT_NOUNS = phrases_of(
    """
    statement | letter | declaration | communique | manifesto | appeal | lettre
    communiqué | déclaration | manifeste | tribune | comunicado | carta | manifiesto
    declaración | pronunciamiento | nota | manifesto | declaração | erklärung | brief
    stellungnahme | aufruf | dichiarazione | lettera | comunicato | appello | البيان
    بيان | الرسالة | رسالة | بیانیه | نامه | ڕاگەیەندراو | بەیاننامە | açıklama
    bildiri | mektup | daxuyani | заявление | письмо | обращение | заявления | письма
    обращения | письме
    """
)
# Nouns that say as much in "Here is the text:", though not by themselves.
TEXT_NOUNS = phrases_of(
    """
    text | texte | texto | testo | wortlaut | appel | llamamiento | apelo | message
    mensaje | mensagem | messaggio | nachricht | aufrufs | briefes | النص | نداء
    النداء | الرساله | متن | دەق | текст | призыв | metin | metni | cagri | cagrisi
    mesaj | mesaji | peyam
    """
)

# What a body does in the first sentence of its own statement, in the present tense.
DECLARING = phrases_of(
    """
    condemns* | condemn | demands* | demand | calls on | call on
    strongly condemn | strongly rejects | strongly reject | strongly denounces
    strongly denounce | strongly opposes | strongly oppose | strongly protests
    strongly urges | strongly supports | strongly support | strongly deplores
    firmly condemns | firmly condemn | firmly rejects | firmly reject | firmly opposes
    firmly supports | firmly believes | addresses* | confirms* | further confirms
    calls upon | call upon | calls for | call for | urges* | urge | expresses* | express
    denounces* | denounce | rejects* | reject | welcomes* | welcome | supports
    support | salutes* | salute | mourns | stands with | stand with | stands in
    stand in | deplores* | regrets | recalls* | recall | reiterates* | reaffirms*
    opposes | protests against | applauds | strongly condemns | declares | announces
    warns | pays tribute | is deeply | is outraged | is appalled | is concerned
    are deeply | are concerned | reminds | notes with | learned with | has learned
    is seriously | are seriously | is gravely | are gravely | is extremely
    are extremely | is alarmed | are alarmed | is shocked | are shocked | are outraged
    are appalled | is dismayed | are dismayed | is saddened | are saddened
    is conveying | conveys | convey | sends its | sends you | sends a | send our
    extends its | extends a
    """,
    """
    condamne | condamnent | denonce | denoncent | exige | exigent | appelle | appellent
    exprime | expriment | soutient | soutiennent | salue | saluent | rejette
    rejettent | demande | demandent | s'indigne* | tient a | tiennent a | apporte
    apportent | s'associe* | s'oppose* | deplore* | rappelle | rappellent | reaffirme
    reaffirment | renouvelle | constate* | prend acte | s'inquiete* | regrette*
    reclame* | interpelle* | proteste* | se felicite* | considere* | ne peut que
    """,
    """
    condena | condenan | condenamos | denuncia | denuncian | expresa | expresan
    rechaza | rechazan | manifiesta | manifiestan | saluda | saludan | repudia
    repudian | exige | exigen | llama a | llaman a | hace un llamado | insta | instan
    recuerda | recuerdan | exhorta | exhortan | comunica | comunican | convoca
    se solidariza* | se pronuncia* | se une a | se suma a | se mantiene | se adhiere
    lamenta | lamentan | alerta | advierte | reitera | repudiamos | rechazamos
    denunciamos | expresamos | exigimos | manifestamos
    """,
    """
    verurteilt | verurteilen | fordert | fordern | kritisiert | kritisieren | begrusst
    begrussen | lehnt | lehnen | protestiert | protestieren | mahnt | mahnen | warnt
    warnen | erklart | erklaren | ruft | rufen | solidarisiert | solidarisieren
    verlangt | verlangen | zeigt sich | bedauert | appelliert | appellieren
    """,
    """
    condena | condenam | manifesta | manifestam | vem, | vem | vêm | repudia
    repudiam | denuncia | denunciam | expressa | expressam | exige | exigem | lamenta
    lamentam | se solidariza | reafirma | convoca | defende | informa
    """,
    """
    condanna | condannano | chiede | chiedono | esprime | esprimono | denuncia
    denunciano | rifiuta | respinge | ribadisce | ribadiscono | sostiene | aderisce
    invita | si unisce | lancia | considera | kiniyor | kinamaktadir | talep ediyor
    cagri yapiyor | protesto ediyor | sermezar dike | bang dike | daxwaz dike
    осуждает | осуждают | требует | требуют | призывает | призывают | выражает
    выражают | считает | заявляет | заявляют | протестует | обращается | поддерживает
    глубоко | обеспокоен*
    """,
)

# The same in Arabic, where the verb may come first.
DECLARING_ARABIC = phrases_of(
    """
    يدين | تدين | يستنكر | تستنكر | يدعو | تدعو | يطالب | تطالب | يؤكد | تؤكد | يعبر
    تعبر | يعرب | تعرب | يرى | ترى | يحيي | تحيي | يرفض | ترفض | يعلن | تعلن | ينعى
    تنعى | يهنئ | تهنئ | يشجب | تشجب | يتابع | تتابع | يناشد | تناشد | يحمل | تحمل
    يتقدم | تتقدم | يعتبر | تعتبر | ندين | يحذر | تحذر
    ينادي | تنادي | يهيب | تهيب | يجدد | تجدد | يتوجه | تتوجه | يتضامن | تتضامن
    يستهجن | تستهجن | يشيد | تشيد
    نعلن | نؤكد | نطالب | نستنكر | نعبر | نعرب | نشجب | ندعو | نحيي | نرفض | نتابع
    نناشد | نهنئ | نتقدم | نحمل | نحذر | نجدد | نتوجه | نتضامن | نستهجن | نشيد | نعتبر
    ننعى | نرى | نقف
    """
)

# Arabic words that no name goes on after.
NO_NAME_ARABIC = phrases_of(
    """
    في | من | على | عن | الى | ان | بأن | ما | ان | كل | هذا | هذه | بشدة | باشد | بكل
    عميق | استمرار | قرار | حادث | مقتل | قيام | اعتقال | جريمة | الاعتداء | الهجوم
    القمع | اليوم | مع | التي | الذي | بقلق | بأشد | حملة | الجريمة | اغتيال | إذ | اذ
    وإذ | حيث | كما | لقد | قد | بان | إلى | عموم | جميع | كم | كلا | سائر | مختلف
    البيان | التصريح | النداء | بيانا
    لجوء | إقدام | استخدام | استهداف | قتل | مواصلة | احتجاز | توقيف | منع | حظر | تصاعد
    قصف | إعدام | إغلاق | انتهاك | اقتحام | إصدار | تصريحات | تنفيذ | التصعيد | العدوان
    محاولة | محاولات | ممارسات | استشهاد | وفاة | القصف | الاعتقالات | الاعتقال | القرار
    المجزرة | الانتهاكات | إجراءات | الإجراءات | سياسة | سياسات | قيادة
    """
)
