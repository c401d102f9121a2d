"""Words by which the speaker of a text is known: "we", "I", "you", by language."""

from archive.parsing.phrases import words_of

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
    "tr": ("iyoruz", "uyoruz", "meliyiz", "maliyiz", "ecegiz", "acagiz"),
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
