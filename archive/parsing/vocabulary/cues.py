"""Words sought within sentences: who signs, who is reported, what a page asks for."""

from archive.parsing.phrases import phrases_of

# Stems that speak of signing: "The following organisations have signed:".
SIGNING_STEMS = phrases_of(
    """
    signator | signed | undersigned | endorse | signataire | signé par | ont signé
    soussigné | firmant | suscrib | abajo firm | unterzeichn | unterstützt von
    assina | subscre | signatári | firmatar | sottoscri | hanno firmato | الموقع
    وقعت | وقع على | التوقيع | imzac | imzala | imza ver | امضا | واژۆ | ئیمزا | îmze
    подпис
    """
)

# Words before a list of signatories within a sentence.
PROSE_CUES = phrases_of(
    """
    signed by | endorsed by | signé par | signée par | firmado por | firmada por
    unterzeichnet von | assinado por | assinada por | assinam | firmato da
    suscrito por | الموقعة على | وقع عليه | وقعه
    """
)

# Words that report what somebody said.
REPORTING = phrases_of(
    """
    said | said | told | according to | reported | spokesman | spokesperson
    a déclaré | selon | según | dijo | afirmó | laut | sagte | erklärte | disse
    segundo | afirmou | ha detto | secondo | وقال | وأضاف | بحسب | وفقا | گفت
    به گزارش | dedi | belirtti | söyledi | сообщ | сказал | заявил
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

# How petition sites speak of themselves.
PETITION = phrases_of(
    """
    this petition | cette pétition | esta petición | diese petition | bu kampanya
    questa petizione | هذه العريضة
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
    bildiri | mektup | daxuyani | заявление | письмо | обращение
    """
)

# What a body does in the first sentence of its own statement, in the present tense.
DECLARING = phrases_of(
    """
    condemns | strongly condemns | demands | calls on | calls upon | calls for
    expresses | denounces | rejects | welcomes | supports | salutes | mourns
    strongly | stands with | stands in | condamne | denonce | exige | appelle
    exprime | soutient | salue | rejette | demande | s'indigne | tient a | condena
    denuncia | expresa | rechaza | manifiesta | saluda | repudia | exige | llama a
    verurteilt | fordert | kritisiert | begrusst | lehnt | protestiert | mahnt | warnt
    erklart | condena | manifesta | vem a publico | vem a publico | repudia | expressa
    condanna | chiede | esprime | denuncia | rifiuta
    """
)
