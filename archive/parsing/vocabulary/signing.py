"""Words that open, group, count and close lists of signatories, by language."""

from archive.parsing.phrases import phrases_of, words_of

# A heading, or the words before a colon, after which the names stand.
HEADINGS = phrases_of(
    """
    signatories | signatory | signatories to | list of signatories
    full list of signatories | the signatories | initial signatories
    first signatories | original signatories | further signatories
    additional signatories | current signatories | co-signatories
    list of signatories | signatory organisations | signatory organizations
    signatory groups | organisational signatories | organizational signatories
    individual signatories | signed | signed by | signed on behalf | signed for
    the undersigned | undersigned | signed, | signed : | signers | initial signers
    first signers | signees | signatures | initial signatures | list of signatures
    co-signed by | cosigned by | co-signed | jointly signed by
    this statement is signed by | this statement was signed by
    this statement has been signed by | this letter is signed by
    this letter was signed by | this letter has been signed by
    the letter was signed by | the statement was signed by | the letter is signed by
    the statement is signed by | has been signed by | endorsed by
    endorsing organisations | endorsing organizations | endorsers | endorsements
    initial endorsers | supported by | supporters | supporting organisations
    supporting organizations | organisations signing | organizations signing
    signing organisations | signing organizations | organisations that have signed
    organizations that have signed | who has signed | names of signatories
    names of the signatories | we, the undersigned organisations
    we, the undersigned organizations | we the undersigned organisations
    we the undersigned organizations | the undersigned organisations
    the undersigned organizations | undersigned organisations
    undersigned organizations | joint statement by | joint statement of
    statement by the following | statement of the following | in alphabetical order
    list of endorsers | list of organisations | list of supporters | sign-ons
    organisational endorsers | individual endorsers | petitioners | co-sponsors
    initiators | initiated by | the initiators | we, the undersigned | sgd
    initial supporters | lead signatories
    co-signing organisations | organizational signers | individual signers
    sign-on list | the full list of signatories | signatories so far
    signatories include | signatories as of | letter signatories | joint signatories
    the following organisations | the following organizations
    """,
    """
    signataires | les signataires | liste des signataires | premiers signataires
    premieres signataires | premier.es signataires | premier·es signataires
    premiers et premieres signataires | organisations signataires
    associations signataires | signataire | les premiers signataires
    les organisations signataires | les associations signataires | signe par | signe
    signee par | signe : | signes | signatures | premieres signatures | ont signe
    ont deja signe | cosignataires | co-signataires | cosigne par | les soussignes
    soussignes | nous, soussignes | nous, les soussignes | soutenu par | soutiens
    liste des premiers signataires | liste des organisations signataires
    les signataires de | signataires individuels | personnalites signataires
    initiateurs | les initiateurs | initiatrices et initiateurs | a l'origine de l'appel
    avec le soutien de | organisations soutiens | soutiennent | a l'initiative de
    liste complete des signataires | parmi les signataires | signataires de l'appel
    signataires de la tribune | les premieres signatures | premiers et premieres
    associations et syndicats signataires | organisations syndicales signataires
    """,
    """
    firmantes | los firmantes | las firmantes | lista de firmantes | primeras firmas
    primeros firmantes | firmas | firman | firma | firmado | firmado por | firmada por
    firmado: | organizaciones firmantes | entidades firmantes | colectivos firmantes
    suscriben | suscrito por | los abajo firmantes | las y los abajo firmantes
    abajo firmantes | quienes suscriben | signatarios | organizaciones signatarias
    organizaciones que firman | organizaciones que suscriben
    organizaciones adheridas | adhesiones | adhieren | se adhieren
    firman este comunicado | firman la carta | personas firmantes | firmas de apoyo
    apoyan | con el apoyo de | organizaciones convocantes | firman el manifiesto
    firman la presente | fdo | asdo | firmas iniciales | primeras adhesiones | apoyos
    organizaciones que apoyan | colectivos que apoyan | lista de apoyos | convocan
    promotores | los promotores | impulsores | promueven | impulsan
    entidades adheridas | organizaciones adherentes | suscriptores | suscriben:
    siguen las firmas | siguen firmas | firmantes iniciales | firmantes hasta el momento
    """,
    """
    unterzeichner* | unterzeichnende* | erstunterzeichner* | erstunterzeichnende*
    mitunterzeichner* | mitunterzeichnende* | die unterzeichner* | unterzeichnet von
    unterzeichnet haben | unterzeichnet | gezeichnet | gezeichnet von | gez.
    unterschriften | liste der unterzeichner* | liste der unterzeichnenden
    die unterzeichnenden | unterstutzt von | unterstutzer* | unterstutzende*
    unterstutzende organisationen | unterzeichnende organisationen | es unterzeichnen
    die unterzeichnenden organisationen | wir, die unterzeichn*
    folgende organisationen haben unterzeichnet | signiert von | zeichner*
    unterstutzt durch | aufrufende organisationen | erstunterstutzer* | die initiator*
    initiator* | mitzeichner* | mitzeichnende* | es unterzeichnen | unterstutzerliste
    """,
    """
    assinam | assinam esta carta | assinam a carta | assinam este manifesto
    assinam o manifesto | assinam esta nota | assinam a nota | assinam o documento
    assinada por | assinado por | assinaturas | signatarios | entidades signatarias
    organizacoes signatarias | subscrevem | subscritores | primeiros subscritores
    os abaixo assinados | abaixo-assinados | abaixo assinados | nos, abaixo assinados
    lista de signatarios | primeiros signatarios | entidades que assinam
    organizacoes que assinam | apoiam | subscrito por | firmatari | primi firmatari
    i firmatari | firmato | firmato da | firmano | sottoscrivono | sottoscritto da
    le organizzazioni firmatarie | elenco dei firmatari | prime firme | adesioni
    hanno firmato | aderiscono | i sottoscritti | organizzazioni firmatarie
    prime adesioni | hanno aderito | hanno finora aderito | ad oggi hanno aderito
    hanno gia aderito | hanno sottoscritto | prime firmatarie | primi sottoscrittori
    aderenti | promotori | enti firmatari | le firme | seguono le firme
    """,
    """
    الموقعون | الموقعون: | الموقعون أدناه | الموقعين | الموقعين أدناه
    نحن الموقعون أدناه | نحن الموقعين أدناه | الموقعون على البيان | الموقعون على
    الموقّعون | الموقعات والموقعون | الموقعون والموقعات | الجهات الموقعة
    المنظمات الموقعة | المنظمات الموقعة أدناه | الأحزاب الموقعة | القوى الموقعة
    القوى والأحزاب الموقعة | الأحزاب والقوى الموقعة | الهيئات الموقعة
    الجمعيات الموقعة | أسماء الموقعين | قائمة الموقعين | التوقيعات | التواقيع
    التوقيع | توقيع | الموقع | وقع على البيان | وقع البيان | وقعه | الموقعون الأوائل
    المبادرون | أصحاب المبادرة
    موقعون | المؤسسات الموقعة | الشخصيات الموقعة | الموقعون حسب | الداعمون | بتوقيع
    """,
    """
    واژۆکاران | واژووکاران | ئیمزاکاران | ئیمزاکەران | واژۆکەران | لایەنە واژۆکارەکان
    لایەنە ئیمزاکارەکان | ڕێکخراوە واژۆکارەکان | ناوی واژۆکاران | ئیمزا | واژۆ | واژوو
    واژۆکراوە لەلایەن | ڕێکخراوە ئیمزاکارەکان | ئێمەی واژۆکاران | امضاکنندگان
    امضا کنندگان | امضاءکنندگان | امضاء کنندگان | امضاها | امضا | امضاء
    اسامی امضاکنندگان | اسامی امضا کنندگان | لیست امضاکنندگان | نخستین امضاکنندگان
    سازمان‌های امضاکننده | سازمان های امضاکننده | نهادهای امضاکننده
    تشکل‌های امضاکننده | احزاب امضاکننده | با امضای | ما امضاکنندگان | imzacilar
    imzalayanlar | imzalar | imza | ilk imzacilar | imzaci kurumlar | imzaci orgutler
    imzaci orgutler ve kisiler | imza veren* | imzalayan kurumlar | imzalayan orgutler
    kampanyayi baslatanlar | baslatanlar | cagricilar | cagri sahipleri | ilk imzalar
    imza atanlar | imzacilarin listesi | imzaci isimler | metnin imzacilari
    asagida imzasi bulunan* | asagidaki imzacilar | imzaci sendikalar | destekleyenler
    destekleyen kurumlar | imzakar | imzekar | imzeker | imzekeren | imzekirin
    imzedar | rexistinen imzedar | saziyen imzedar | imze | navên imzekaran | waje
    подписали | подписанты | подписи | подписались | первые подписанты
    список подписавших | подписавшиеся | мы, нижеподписавшиеся | нижеподписавшиеся
    """,
)

# The end of a letter: names follow, one a line, and little else.
CLOSINGS = phrases_of(
    """
    sincerely | sincerely yours | yours sincerely | yours faithfully | yours truly
    yours in solidarity | yours in struggle | respectfully | respectfully yours
    respectfully submitted | in solidarity | in unity | with solidarity | with respect
    kind regards | best regards | warm regards | regards | with best wishes
    with regards | fraternally | in struggle | comradely | comradely greetings
    cordially | best wishes | veuillez agreer* | je vous prie d'agreer*
    nous vous prions d'agreer* | cordialement | bien cordialement | respectueusement
    fraternellement | solidairement | avec nos salutations* | salutations solidaires
    recevez* | atentamente | cordialmente | saludos cordiales | respetuosamente
    fraternalmente | solidariamente | en solidaridad | un saludo
    con un cordial saludo | mit freundlichen grussen | mit freundlichem gruss
    mit solidarischen grussen | mit solidarischem gruss | hochachtungsvoll
    freundliche grusse | solidarische grusse | herzliche gruse | atenciosamente
    respeitosamente | saudacoes | com os melhores cumprimentos | cordiali saluti
    distinti saluti | in fede | con solidarieta | مع التحية | مع خالص التحية
    مع فائق التقدير | مع فائق الاحترام | وتفضلوا بقبول* | تفضلوا بقبول* | مع التقدير
    مع الاحترام | لەگەڵ ڕێزدا | لەگەڵ رێزدا | با احترام | با تشکر | با سپاس
    saygilarimizla | saygilarimla | saygiyla | dayanismayla | dostlukla | bi rezdari
    bi rez u silav* | bi silaven soresgeri | с уважением | с солидарностью
    """
)

# Where such a list ends.
TERMINATORS = phrases_of(
    """
    written by | posted by | notes | note | note to editors | notes to editors
    notes for editors | editor's note | ends | end | contact | contacts | contact:
    media contact* | press contact* | for more information | for further information
    further information | more information | cc | cc: | c.c. | copy to | copies to
    references | sources | source | source: | background | about | appendix | annex
    footnotes | translation | translated by | translation by | traduit par
    traduction de | traduccion de | traducido por | ubersetzt von | ubersetzung von
    traduzione di | tradotto da | traducao de | traduzido por
    the statement can be | total | total:
    to sign | to add | to endorse | please sign | sign the | sign on | add your name
    add your | if you would like to sign | if you wish to sign | read the | original
    first published | published | posted | statement text | text of the
    media enquiries | p.s. | ps: | download | notes : | contact presse
    contacts presse | pour en savoir plus | pour signer | signez | signer | source :
    sources : | copie a | references : | notas | fuente | fuentes | para firmar
    para mas informacion | mas informacion | contacto de prensa | contacto
    firma aqui | copia a | anmerkungen | fussnoten | quellen | quelle | hintergrund
    pressekontakt | kontakt | ansprechpartner* | ruckfragen | weitere informationen
    unterzeichnen sie | notas aos editores | fonte | fontes | contato | contatos
    per informazioni | fonti | note: | للتواصل | ملاحظة | ملاحظات | المصدر | المصادر
    للتوقيع | هوامش | الهوامش | لمزيد من المعلومات | سەرچاوە | تێبینی | منبع | منابع
    یادداشت | پانویس | notlar | kaynak | kaynaklar | iletisim | basin irtibat
    imzalamak icin | cavkani | tebini | примечания | источник | контакты
    """
)

# "and 120 others", "et 120 autres": what stands on either side of the number.
OTHERS = words_of(
    """
    others other more autres otros otras más mas weitere andere outros outras mais
    altri altre آخرون آخرين اخرون اخرين غيرهم دیگر دیگران کەسی diğer diger daha kişi
    others. more. others, signatures organisations organizations individuals people
    yên din yen din кто других
    """
)

# A line at the end of a list that names nobody: "and many more organisations …".
MANY_MORE = phrases_of(
    """
    and many more | and many others | and others | and more | et bien d'autres
    et beaucoup d'autres | et d'autres | et plein d'autres | y muchos mas
    y muchas mas | y otros | y otras | entre otros | und viele weitere
    und viele andere | und weitere | und andere | e muitos outros | e muitas outras
    e outros | e outras | e molti altri | e tanti altri | e altri | ve daha
    ve digerleri | ve diger | وغيرهم | وغيرها | وغيرهن | وآخرون | و دیگران | и другие
    """
)

# Within a sentence, between the words of signing and the names.
AMONG = phrases_of(
    """
    among others | among them | including | entre autres | parmi lesquels | notamment
    dont | entre otros | entre otras | entre ellos | entre ellas | unter anderem
    unter anderen | u. a. | u.a. | darunter | entre outros | entre outras | entre eles
    fra gli altri | tra gli altri | tra cui | fra cui | كل من | منهم | از جمله
    such as | como | comme | tels que | telles que | wie | come | tais como | tales como
    """
)

# Words after the names in a sentence: "A, B and C are the signatories of the letter".
TRAILING_CUES = phrases_of(
    """
    are the signatories | are signatories | are among the signatories
    have signed the letter | have signed the statement
    sont les signataires | sont signataires
    ont signé cet appel | ont signé la tribune | son los firmantes
    están entre los firmantes | firman el manifiesto | firman el comunicado
    haben den brief unterzeichnet | haben unterzeichnet | são signatários
    estão entre os signatários | assinam o manifesto | assinam a carta
    sono i firmatari | hanno firmato l'appello | امضا کنندگان این | امضاکنندگان این
    از امضاکنندگان | imzacılar arasında | imza attı | han firmado | hanno firmato
    ont signé | have signed
    """
)

# Headings that say which sort of signatory follows.
ORGANISATION_GROUPS = words_of(
    """
    organisations organizations organisation organization organisational
    organizational groups group unions parties associations networks ngos ngo
    collectives institutions bodies movements associations organisations collectifs
    syndicats partis organizaciones organización entidades colectivos sindicatos
    partidos asociaciones organisationen verbände vereine gruppen parteien
    gewerkschaften initiativen organizações organizacoes entidades movimentos
    associações sindicatos organizzazioni associazioni partiti sindacati المنظمات
    منظمات الأحزاب احزاب أحزاب الجمعيات جمعيات النقابات نقابات المؤسسات مؤسسات الهيئات
    القوى سازمان‌ها سازمانها نهادها احزاب تشکل‌ها ڕێکخراوەکان حیزبەکان پارتەکان
    kuruluşlar
    kurumlar örgütler dernekler sendikalar partiler rêxistin partî saziyên организации
    партии
    """
)
PERSON_GROUPS = words_of(
    """
    individuals individual persons people academics scholars academic personalities
    experts artists writers journalists lawyers mps meps parliamentarians activists
    scientists professors researchers physicians doctors individus particuliers
    personnalités personnes universitaires chercheurs élus députés personas
    individuales académicos particulares intelectuales personalidades einzelpersonen
    personen wissenschaftler wissenschaftlerinnen persönlichkeiten abgeordnete pessoas
    indivíduos personalidades individui personalità persone الأفراد أفراد الشخصيات
    شخصيات الأشخاص الأكاديميون المثقفون الكتاب الصحفيون اشخاص افراد شخصیت‌ها اشخاص
    کەسایەتییەکان تاکەکان کەسەکان kişiler bireyler akademisyenler aydınlar kes
    kesayetî kesan лица персоны
    """
)
GROUP_WORDS = words_of(
    """
    international national regional local global in a personal capacity and the other
    by country from affiliations for identification purposes only supporting endorsing
    signing signatory political trade civil society non-governmental academia
    institutions internationales nationales régionales locales politiques syndicales
    et associatives les des signataires à titre individuel personnel internacionales
    nacionales regionales locales políticas políticos sociales y firmantes a título
    personal las los de e internationale nationale regionale lokale politische und
    weitere die internacionais nacionais regionais políticas nazionali internazionali
    e الدولية المحلية الوطنية الإقليمية السياسية والقوى والمنظمات و والأحزاب والجمعيات
    uluslararası ulusal yerel siyasi ve world europe africa asia americas
    """
)
# In a sentence that ends in a full stop and yet leads to a list.
FOLLOWING_WORDS = words_of(
    """
    follows following below suivant suivants suivantes ci-dessous siguiente siguientes
    continuacion folgende folgenden folgt nachfolgend seguente seguenti seguito seguinte
    seguintes abaixo asagida asagidaki soyle sunlardir التاليه التالي الاتيه ادناه يلي
    زير خوارەوە ژێرەوە li-jer следующие ниже
    """
)
