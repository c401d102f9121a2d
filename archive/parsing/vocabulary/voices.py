"""Words by which the speaker of a text is known: "we", "I", "you", by language."""

from archive.parsing.phrases import phrases_of, words_of

WE_WORDS = {
    "en": words_of("we our us ours ourselves"),
    "fr": words_of("nous notre nos"),
    "es": words_of("nosotros nosotras nuestro nuestra nuestros nuestras nos"),
    "de": words_of("wir uns unser unsere unserer unseren unserem unseres"),
    "pt": words_of("nosso nossa nossos nossas nós nos conosco"),
    "it": words_of("noi nostro nostra nostri nostre"),
    "tr": words_of("biz bizim bizi bize bizler olarak"),
    "ar": words_of(
        """
        نحن اننا فاننا واننا لنا اذ ندين نطالب ندعو نستنكر نؤكد نعلن نناشد نرفض نحيي
        نعبر نشجب نحمل ونطالب وندعو ونؤكد وندين ونحمل
        """
    ),
    "ckb": words_of("ئێمە ئیمە ئێمه دەکەین دەكەین داواکارین داوا دەکەین دەڵێین"),
    "kmr": words_of("em me"),
    "fa": words_of("ما مان میکنیم می‌کنیم کنیم هستیم ایم خواهیم داریم"),
    "ru": words_of("мы нас нам нами наш наша наше наши нашей нашего наших нашу нашим"),
}
# Endings of verbs in the first person plural.
WE_ENDINGS = {
    "es": ("mos",),
    "pt": ("mos",),
    "it": ("iamo",),
    "tr": (
        *("iyoruz", "uyoruz", "meliyiz", "maliyiz", "ecegiz", "acagiz"),
        *("iriz", "uruz", "ariz", "eriz", "yiz"),
    ),
    "ar": ("نا",),
    "fa": ("كنيم",),
}
I_WORDS = {
    "en": words_of("i my me mine myself im ive id"),
    "fr": words_of("je j mon ma mes moi"),
    "es": words_of("yo mi mis me conmigo"),
    "de": words_of("ich mein meine meinen meinem meiner mir mich"),
    "pt": words_of("eu meu minha meus minhas me mim"),
    "it": words_of("io mio mia miei mie mi"),
    "tr": words_of("ben benim beni bana"),
    "ar": words_of("انا انني فانني لي"),
    "ckb": words_of("من بەمن"),
    "kmr": words_of("ez min"),
    "fa": words_of("من ام مرا"),
    "ru": words_of("я мне меня мой моя мое мои моей моего мной"),
}
YOU_WORDS = {
    "en": words_of("you your yours yourself"),
    "fr": words_of("vous votre vos tu ton tes"),
    "es": words_of("usted ustedes tu tus te"),
    "de": words_of("ihr ihre ihren ihnen du dein deine dir dich"),
    "pt": words_of("voce voces teu tua"),
    "it": words_of("voi vostro vostra tu tuo tua ti"),
    "tr": words_of("siz sizin size sen senin"),
    "ar": words_of("انت انتم لك لكم"),
    "fa": words_of("شما تو"),
    "ru": words_of("вы вас вам ваш ваша ваши"),
}
# Days as reports of news name them, without a date.
DAYS = words_of(
    """
    yesterday today tonight monday tuesday wednesday thursday friday saturday sunday
    hier aujourd lundi mardi mercredi jeudi vendredi samedi dimanche
    ayer hoy lunes martes miércoles jueves viernes sábado domingo
    gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag
    ontem hoje feira ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica
    أمس اليوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    امروز دیروز دوشنبه پنجشنبه جمعه ئەمڕۆ دوێنێ îro duh
    dün bugün pazartesi salı çarşamba perşembe cuma cumartesi
    вчера сегодня понедельник вторник среду четверг пятницу субботу
    """
)
# How a report speaks of a document that is not its own: "in a statement", "los
# firmantes".
REPORTED_DOCUMENTS = {
    "en": phrases_of(
        """
        in a statement | in an open letter | in a letter | in a joint statement
        issued a statement | issued a joint | have signed | has signed | signed a
        signed an | signed the letter | the letter's signatories | the letter states
        the letter says | letter, signed | statement, signed | statement said
        statement continued | statement added | the statement was | the letter was
        a letter to
        """
    ),
    "fr": phrases_of(
        """
        dans un communiqué | dans une lettre | dans une tribune | dans un appel
        ont signé | cosignent | signent | le communiqué | la tribune
        la lettre ouverte
        """
    ),
    "es": phrases_of(
        """
        en un comunicado | en una carta | en un manifiesto | a través de un comunicado
        han firmado | los firmantes | firman el | el manifiesto | la carta ha
        el comunicado | en el documento
        """
    ),
    "de": phrases_of(
        """
        in einer erklärung | in einem offenen brief | in einer mitteilung
        in einem brief | in dem gemeinsamen | in dem schreiben | unterzeichnet haben
        haben einen | unterzeichneten
        """
    ),
    "pt": phrases_of(
        """
        em nota | em carta | em manifesto | o manifesto é | a carta, | a nota
        assinam o | assinado por
        """
    ),
    "it": phrases_of(
        """
        in un comunicato | in una nota | in una lettera | hanno firmato | l'appello è
        """
    ),
    "ar": phrases_of(
        """
        في بيان | في بيانها | في بيانه | في رسالة | أصدرت | اصدر | بيانا | وقع
        الموقعة على | الموقعون على | جاء في البيان
        """
    ),
    "fa": phrases_of(
        """
        در بیانیه | در نامه | بیانیه ای | بیانیهای | صادر کردند | با صدور | منتشر کرد
        """
    ),
    "tr": phrases_of(
        """
        yaptığı açıklamada | açıklamada | açıklamaya | açıklamayı | imzalanan
        imzacılar | metinde | ortak metin
        """
    ),
    "ru": phrases_of("в заявлении | в письме | подписали | письмо опубликовано"),
    "ckb": phrases_of("لە بەیاننامە | لە راگەیەندراو | ڕاگەیەندراوێک"),
    "kmr": phrases_of("di daxuyaniy | daxuyaniyek"),
}
