"""Words of letters and messages: to whom they go, how they begin to speak and end."""

from archive.parsing.phrases import phrases_of

# The same behind who sends it: "Union's solidarity message to the strikers".
MESSAGES_WITHIN = (
    "solidarity message",
    "message to the",
    "message of solidarity",
    "greetings to the",
    "mensaje de solidaridad",
    "message de solidarite",
    "mensagem de solidariedade",
    "messaggio di solidarieta",
)
# "To the Central Committee": above "Dear comrades".
ADDRESSEE_LEADS = phrases_of(
    """
    to | an | an die | an den | al | ai | alla | alle | agli | ao | aos | a la | a los
    a las | a quien | au | aux | a l'attention | a madame | a monsieur | الى | بۆ | به
    sayin | ji bo
    """
)
# The same where nobody is greeted: what is no article in any language.
GOES_TO = phrases_of(
    """
    to the | to all | to: | an die | an den | an das | an alle | al | ai | alla | alle
    agli | ao | aos | au | aux | a l'attention | a la atencion | a los | a las
    a madame | a monsieur | الى | السيد | السادة | بۆ | sayin | ji bo
    """
)
# What letters say of themselves: "we are writing to you".
WRITING = phrases_of(
    """
    we are writing | we write to | i am writing | i write to | this open letter
    in this letter | this letter is | with this letter | nous vous ecrivons
    nous vous adressons | par cette lettre | par la presente | cette lettre ouverte
    je vous ecris | nous nous adressons a vous | les escribimos | le escribimos
    le escribo | por medio de la presente | mediante esta carta | esta carta abierta
    nos dirigimos a usted | wir schreiben ihnen | wir wenden uns an sie | ich schreibe
    mit diesem brief | mit diesem offenen brief | in diesem brief | esta carta aberta
    por meio desta carta | escrevemos | dirigimo-nos a | vi scriviamo | le scriviamo
    con questa lettera | questa lettera aperta | size yaziyoruz | bu mektup | bu mektubu
    نكتب اليكم | نكتب إليكم | هذه الرسالة | نتوجه اليكم | نخاطبكم | نامه سرگشاده
    اين نامه | мы пишем | настоящим письмом | обращаемся к вам
    """
)
# "Yours sincerely": how they end.
LETTER_CLOSINGS = phrases_of(
    """
    yours sincerely | sincerely | yours faithfully | yours truly | respectfully
    respectfully yours | best regards | kind regards | regards | veuillez agreer
    je vous prie d'agreer | nous vous prions | cordialement | respectueusement
    salutations distinguees | atentamente | cordialmente | un cordial saludo
    saludos cordiales | atenciosamente | respeitosamente | com os melhores cumprimentos
    mit freundlichen grussen* | hochachtungsvoll | mit solidarischen grussen*
    cordiali saluti | distinti saluti | saygilarimizla | saygilarimla
    وتفضلوا بقبول | وتقبلوا | مع فائق الاحترام | ودمتم | با احترام | с уважением
    لەگەڵ رێزدا | لەگەڵ ڕێزدا | bi rezdari
    """
)
