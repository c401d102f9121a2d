"""Words and letters that tell a language (BCP 47): data, with no rules of their own.

Mostly the small words a language cannot do without, then a few that statements use, for
headings. A word may stand in several rows; it then says less.
"""

LATIN = {
    "en": "the protest protests call letter site "
    "of and to in is that for it was on are with as at be this have "
    "from or by not but we they which an has were their been will who our all "
    "would there can you more if its his her he she when what about these "
    "those i my should against must your than into after no also party "
    "workers people statement freedom war down killing solidarity iraqi "
    "communist",
    "fr": "le la les de des du un une et est en que qui dans pour pas sur au aux "
    "avec ce cette ces il elle nous vous ils sont par plus ne se sa son ses "
    "leur ont été être mais ou où comme d l qu c s n nos notre votre je fait "
    "tous leurs à tout contre cet sans sous parti travailleurs peuple "
    "déclaration liberté guerre non solidarité communiste",
    "es": "el la los las de del y en que un una es por con para no se su sus al lo "
    "como más pero este esta estos estas fue son ha han ser sin sobre entre "
    "también nos nuestro nuestra nuestros ya o cuando hay todo desde muy "
    "contra sido todos hasta donde está partido trabajadores pueblo "
    "declaración libertad guerra solidaridad comunista",
    "de": "du dein "
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein "
    "eine als auch es an werden aus er hat dass daß sie nach wird bei einer "
    "um am sind noch wie einem über einen so zum war haben nur oder aber vor "
    "zur bis mehr durch man wir ich uns gegen diese dieser wurde unsere alle "
    "kein keine partei arbeiter volk erklärung freiheit krieg solidarität "
    "kommunistischen",
    "it": "il lo la gli le di e che è un una in per non con sono del della dei "
    "delle degli al alla da dal dalla si nel nella come anche più ma ha hanno "
    "essere questo questa ci ai sul sulla o loro dell nell all noi perché i "
    "questi contro tutti su nostro nostra partito lavoratori popolo "
    "dichiarazione libertà guerra solidarietà comunista",
    "pt": "o a os as de do da dos das e em que um uma no na nos nas por para com "
    "não se é ao à mais como mas foi são pela pelo ou ser sua seu suas seus "
    "também está pelos pelas já nós este esta isso entre sobre sem aos contra "
    "todos quem nosso nossa muito até há partido trabalhadores povo "
    "declaração liberdade guerra solidariedade comunista",
    "ca": "el la els les de del dels i en que un una per amb no és es al als com "
    "més però aquest aquesta són ha han ser sense sobre entre també ens "
    "nostre ja o quan hi tot des l d a pel pels nosaltres perquè contra "
    "aquests tots nostra fins guerra declaració poble",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als "
    "dan die maar door bij nog uit naar wordt worden heeft hebben deze over "
    "wij ze ons onze dit tot of we zij tegen geen kan werd alle partij oorlog "
    "verklaring",
    "sv": "och att det i en som på är av för den med till inte om ett har de vi jag "
    "från var kan så men sig eller när mot ska också alla vid hade efter vår "
    "oss denna detta skall kriget",
    "da": "og at det i en som på er af for den med til ikke om et har de vi jeg fra "
    "var kan så men sig eller når mod skal også alle ved havde efter os denne "
    "dette vores blev",
    "no": "og at det i en som på er av for den med til ikke om et har de vi jeg fra "
    "var kan så men seg eller når mot skal også alle ved hadde etter oss "
    "denne dette å vår ble",
    "fi": "ja on ei että se oli hän joka ovat ole mutta kun niin myös tai kuin sen "
    "sekä mukaan vain jos olla me tämä mitä kaikki ennen",
    "pl": "i w na z do nie się że to jest o jak po przez dla od za są był ale oraz "
    "tym jego czy ich które który która przed bez tak być a ze jako nas co "
    "przy by lub już tylko ten przeciwko wszystkich partia wojna oświadczenie "
    "przeciw wobec",
    "cs": "a v na se je že s z do to o i pro za jsou ve by jako od po ale který "
    "která které byl aby také nebo být jsme až jeho při není k tak proti "
    "jejich všech",
    "hu": "a az és hogy nem is egy ez van meg de volt csak már mint el ha még vagy "
    "azt ki kell minden magyar szerint ezt mert után ellen",
    "ro": "și în de la a cu pe din nu că este pentru un o care mai sunt au fost ce "
    "sau prin după al ale lui dar fi noi acest această se ca către împotriva "
    "toate lor",
    "tr": "ve bir bu da de için ile olarak olan daha gibi çok ne ya kadar sonra en "
    "ama değil var o biz ki her olduğu tarafından karşı ancak veya hem ise mi "
    "tüm bütün ben bizim bizler diye yok eden üzere şu kendi halk içinde "
    "parti partisi işçi halkın açıklaması özgürlük savaş dayanışma türkiye "
    "komünist saldırı",
    "az": "və bir bu da də üçün ilə olan daha kimi çox nə ki hər edir olaraq sonra "
    "onun deyil həm var isə tərəfindən bütün qarşı biz bizim o amma edən öz "
    "xalq",
    "kmr": "û li di de ji bi ku ev ew ne bo jî wek wê wî me re ser xwe an na her "
    "hemû hatin hat dike dikin kirin kir heye hene bû bûn da yên yê ya ên em "
    "tê tên lê gelek nav dibe dema bûye ye were dijî çi wan gel şer divê va "
    "vê van gelê partiya karkerên xelkê daxuyaniya daxuyanî azadî kurdistanê "
    "komunîst",
    "id": "yang dan di dari untuk dengan ini itu pada tidak dalam adalah akan kami "
    "oleh sebagai juga atau telah mereka kepada para karena bisa ke semua",
    "eo": "la de kaj en estas al ne por ke kun ni ĉi tiu sed per pri aŭ ili oni "
    "ankaŭ el kiu kiuj",
    "sq": "dhe të në e për me një që nga është se i ka së janë më nuk do si por kjo "
    "ky tonë",
    "vi": "và của là các trong có cho được với không những một người này đã từ khi",
    "sw": "na ya wa kwa ni katika za la kuwa hii huo cha kama yao sisi au wote",
    "tl": "ang ng sa mga na ay at ito hindi para kami nila ating may",
    "so": "iyo ka ku waa oo in la ee uu si ay ah aan loo",
    "hr": "i u je na se da su za od s o što koji koja koje kao ali ne nije bi sve "
    "ili protiv svih naše smo",
}

ARABIC = {
    "ar": "في من على إلى عن أن التي الذي هذا هذه ما لا كما أو قد كان كانت ذلك بين "
    "كل بعد لم إن مع و ان الى هو هي نحن قبل حتى ضد عام غير لن ثم حيث خلال نا "
    "تم يوم الذين بأن كانوا هناك لقد منذ وفي ومن وعلى وقد بيان الحزب العراق "
    "الشعب العمال حول الحرب",
    "fa": "و در به از که این را با است برای آن یک تا بر ما خود هم می نیز شد یا شده "
    "کرد باید هر همه اما ها بود کردن نمی اند شود کنند کند دارد ایران های آنها "
    "آنان دیگر مردم ای کرده علیه حزب اعلامیه بیانیه کارگران درباره جنگ سازمان",
    "ckb": "و لە بە کە بۆ ئەم ئەو لەگەڵ یان هەر نە لەسەر هەموو خۆی ئێمە کرد بوو دا "
    "وەک بەڵام دەکات ئەوە ئەوەی هەیە پێش دوای بەر کان ئەگەر چونکە کردن نییە "
    "دەکەن ناو سەر ئەمە خەڵک دژی لەلایەن بۆیە لەو لەم دەبێت حزبی پارتی "
    "کوردستان خەڵکی بەیاننامەی ڕاگەیاندنی کرێکاران ئازادی شیوعی",
    "ur": "کے کی میں ہے کا اور سے کو نے ہیں پر کہ اس یہ جو ہو ان تھا وہ بھی نہیں "
    "کیا ایک تھے گیا کر ہم اپنے لیے خلاف تمام",
    "ps": "د په او چې کې له ته سره هم دا يې شوی دی وي کړي نه يو دغه پر ده یې کړې "
    "خلک دې زموږ",
    "sd": "جي جو ۾ کي ۽ آهي سان تي ته جا هن کان نه اهو آهن",
    "ug": "ۋە بىر بۇ بىلەن ئۇ ئۈچۈن دەپ يەنە شۇ بولغان ھەم قىلىش",
}

CYRILLIC = {
    "ru": "и в не на что с по как это к из за от о для их все мы но было он был же "
    "у бы его так которые также или против до нас быть во ее её уже я только "
    "они при чтобы",
    "uk": "і в не на що з та як це до із за від для їх всі ми але було він був же у "
    "б його так які також або проти є й ж про нас цього вони при бути щоб вже",
    "be": "і ў не на што з як гэта да за ад для іх усе мы але было ён быў ж у яго "
    "так якія таксама або супраць",
    "bg": "и в не на че с по как това към от за са се да ще си е като които но или "
    "ние след този тази беше до има всички те против бил при също вече нас",
    "sr": "и у не на да са по као то од за су се је би али који које или ми након "
    "ово што како није због сви они против био при такође већ нас",
    "mk": "и во не на дека со по како тоа од за се да ќе си е кои но или ние овој "
    "оваа беше",
    "kk": "және мен бұл үшін деп бар да де жоқ болып осы бір қазақстан",
}

# Letters that one language has, or has much more than its neighbours.
LETTERS = {
    "de": "ßäöü",
    "fr": "èêœçùâîë",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "it": "ìò",
    "ca": "·ŀ",
    "pl": "łąęśźżń",
    "cs": "řěůť",
    "sv": "å",
    "da": "æø",
    "no": "æø",
    "hu": "őű",
    "ro": "șțăţ",
    "tr": "ğışİ",
    "az": "ə",
    "kmr": "êîû",
    "vi": "ạảấầậắặếềệốồộớờợứừựđơư",
    "eo": "ĉĝĥĵŝŭ",
    "sq": "ë",
    "hr": "đćč",
    "ckb": "ڕڵێۆەڤ",
    "fa": "پچژگ",
    "ur": "ٹڈڑےںہھ",
    "ps": "ښږټډړځڅۍ",
    "sd": "ڏڙڻٻڀ",
    "ug": "ۇۈۋې",
    "ar": "ةأإ",
    "uk": "їєґі",
    "be": "ў",
    "ru": "ыэё",
    "bg": "ъ",
    "sr": "ђћјљњџ",
    "mk": "ѓќѕ",
    "kk": "әғқңұһ",
}
