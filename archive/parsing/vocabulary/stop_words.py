"""The most frequent small words of each language: what tells them apart in short texts.

Words that several languages share weigh less, so a word may stand in several rows.
"""

LATIN: dict[str, str] = {
    "en": "the of and to in that is for by on with are from this their has have which "
    "was our we all will been were who these those they it not at be as an its would "
    "should against must you your what about there more than into after no can also",
    "fr": "le la les des et en du une un est que qui dans pour par sur avec ce cette "
    "ces nous vous ils sont au aux pas plus leur leurs notre nos ont été à où mais ou "
    "comme tout tous être contre cet elle sans sous il se ne son sa",
    "es": "el la los las de y en que un una es por con para del se su sus al lo como "
    "más no nos este esta estos estas ha han sido son pero sobre contra entre todos "
    "desde también nuestro nuestra ser hasta donde muy sin está",
    "de": "der die das und in den von zu mit ist im für auf des dem nicht eine ein als "
    "auch sich es an werden aus wir sie er hat wird bei einer sind nach um dass oder "
    "über zum zur gegen diese dieser haben wurde durch unsere alle kein keine nur am",
    "it": "il la di che e un una per in con del della dei delle gli non è sono si da "
    "al alla nel nella come anche più questo questa questi contro tutti ha hanno lo "
    "le su dal dalla degli nostro nostra essere ma loro i noi",
    "pt": "o a os as de e do da dos das em no na nos nas um uma que é por com para não "
    "se ao à mais como são foi pela pelo contra sua seu este esta todos também entre "
    "nosso nossa ser mas muito sem já pelos pelas até há",
    "nl": "de het een en van in is dat op te zijn voor met die niet aan er om ook als "
    "door wij we ze zij bij naar uit dit deze worden wordt heeft hebben over tegen "
    "onze maar geen kan nog werd alle",
    "ca": "el la els les de i en que un una és per amb del dels al als no ha han són "
    "aquest aquesta aquests més com contra tots nostre nostra però també ser o sense "
    "entre fins pel pels ens",
    "sv": "och att det som en är av för på med den till i inte har de om ett men var vi "
    "från kan så eller alla mot vår detta denna när också sig ska skall",
    "da": "og at det som en er af for på med den til i ikke har de om et men var vi fra "
    "kan så eller alle mod vores dette denne når også sig skal blev",
    "no": "og å det som en er av for på med den til i ikke har de om et men var vi fra "
    "kan så eller alle mot vår dette denne når også seg skal ble",
    "fi": "ja on ei se että hän oli mutta ovat kuin myös jos niin joka kun tai mitä sen "
    "ole vain sekä ovat me kaikki ennen",
    "pl": "i w na z do się nie że jest to o jak ale po co przez od za dla są przy by "
    "oraz lub który która które ich już tylko być ze tym ten przeciwko wszystkich",
    "cs": "a v na se je že s z do o i to ve ale pro jako za by byl jsou který která "
    "nebo po tak při proti jejich všech není také aby od k",
    "ro": "și de la în a cu pe că nu o un din este pentru sunt care mai au fi prin se "
    "ca sau dar către împotriva toate noi lor al ale",
    "hu": "a az és hogy nem is egy ez meg van de mint már csak ha azt volt még vagy el "
    "minden ki kell ezt mert után ellen",
    "tr": "ve bir bu da de için ile olarak olan çok en gibi daha kadar ne var sonra "
    "karşı tüm değil ya mi her biz bizim o ki ama veya tarafından üzere olduğu eden "
    "şu kendi halk içinde",
    "kmr": "û ku di de li ji bi jî bo ev me xwe ye ne her wek heye dike dikin bû bûn "
    "kir kirin hatin hat dibe wan ew yên yê ên gel şer em divê hemû lê an ser nav re "
    "va vê van tên gelê",
    "az": "və bir bu üçün ilə də olan kimi daha çox sonra qarşı bütün deyil hər biz "
    "bizim o ki amma tərəfindən edən öz xalq isə olaraq",
    "id": "yang dan di dari untuk dengan ini itu pada adalah tidak dalam akan oleh ke "
    "kami telah mereka atau juga sebagai karena semua para",
    "so": "iyo ka ku waa oo in la ee uu si ay ah aan loo",
    "eo": "la de kaj en estas ke al por kun ne pri tiu ni ili el per sed ankaŭ kiu kiuj",
    "sq": "dhe në të e i për me që një nga është më nuk ka si por janë kjo ky tonë",
    "hr": "i u je na se da su za od s o što koji koja koje kao ali ne nije bi sve ili "
    "protiv svih naše smo",
}

ARABIC: dict[str, str] = {
    "ar": "في من على إلى الى عن أن ان هذا هذه التي الذي الذين كان كانت مع لا ما لم بعد "
    "قبل كل بين هو هي نحن ضد أو ثم قد كما ذلك تم حيث لقد منذ وفي ومن وعلى وقد",
    "fa": "و در به از که این را با است برای آن یک تا بر هم می شد شده کرد های ما بود خود "
    "آنها نیز هر یا باید دیگر مردم ایران کند همه نمی شود ای اند کرده علیه",
    "ckb": "و لە بە بۆ کە ئەو ئەم لەگەڵ ئێمە هەموو نییە بوو کرد دەکات دەکەن هەیە دوای "
    "پێش یان بەڵام هەر لەسەر ئەوە ئەمە خەڵک دژی لەلایەن بۆیە لەو لەم دەبێت کردن",
    "ur": "اور کے کی میں ہے سے کا کو یہ پر ہیں نے اس کہ بھی تھا ایک جو نہیں کر وہ ہم اپنے "
    "لیے گیا خلاف تمام کیا ہو",
    "ps": "د او په کې چې له ته سره دا یې دی کړې کړي خلک هم نه دې زموږ ده",
    "ug": "ۋە بۇ بىر بىلەن ئۈچۈن دەپ شۇ بولغان ھەم قىلىش",
    "sd": "۾ ۽ جي جو کي آهي ته سان تي هن آهن",
}

CYRILLIC: dict[str, str] = {
    "ru": "и в не на что с по это как за из к от для его мы все они но или против так "
    "был при быть также чтобы уже нас",
    "uk": "і в не на що з та до це як за від для його ми всі вони але або проти так "
    "був при бути також щоб вже нас й у є",
    "bg": "и в не на че с по това като за от към да е са ние всички те но или против "
    "бил при също вече нас се",
    "sr": "и у не на да је са по то као за од су ми сви они али или против био при "
    "такође већ нас се који",
}
