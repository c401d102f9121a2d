"""The words of figures, by language: numbers, qualifiers, who is counted, what befell them.

A table has these rows; `|` separates phrases, `=` gives a value:
- numbers, scales, collective ("two=2", "million=1000000", "centaine=100"), vague ("dozens"), several (makes a scale vague)
- least, most, about: qualifiers before the number; more: after it
- between, and, to: ranges
- people: anybody; counted: those whose number is itself a claim (protesters, refugees)
- skip: between a measure and its number; others, of, filler: words that may stand between number, noun and measure
- MEASURE<: words before the number ("killed 38"); MEASURE>: words after it ("10 dead")
"""

from archive.parsing.vocabulary.figure_table import FigureWords, figure_words

ENGLISH = figure_words(
    """
numbers: one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15
numbers: sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90
scales: dozen=12|hundred=100|thousand=1000|million=1000000|billion=1000000000|k=1000|m=1000000
vague: dozens|scores|hundreds|thousands|tens|millions
several: several|many|a few|some|few
least: at least|more than|over|no fewer than|no less than|not less than|upwards of|as many as at least|in excess of
most: up to|as many as|fewer than|less than|at most|no more than|under
about: about|around|some|nearly|almost|approximately|roughly|an estimated|estimated|close to|exactly|a total of
skip: the|another|only|of|some|for|to|in|with|over|s
more: or more|and more|plus
between: between|from
and: and|to|-|–|or
people: people|person|persons|men|man|women|woman|children|child|boys|girls|youths|others|victims|souls|individuals|families|members|family
people: teenagers|minors|teachers|doctors|lawyers|soldiers|troops|police|policemen|officers|officials|fighters|rebels|militants|militiamen
people: insurgents|terrorists|gunmen|guards|personnel|peshmerga|commanders|muslims|christians|shia|sunnis|mourners|farmers|athletes|passengers
counted: protesters|protestors|protester|protestor|demonstrators|demonstrator|civilians|civilian|residents|activists|activist|workers|worker
counted: prisoners|detainees|students|student|marchers|strikers|miners|citizens|pilgrims|journalists|journalist|supporters|inhabitants
counted: signatures|villagers|hostages|participants|refugees|peasants|hunger strikers|employees|iraqis|kurds|yazidis|arabs|syrians|iranians
counted: palestinians|lebanese|turks|turkomans|turcomans|assyrians|americans|afghans|egyptians|yemenis|israelis|ukrainians|rohingya|dissidents
others: others|other|more|people|further|additional
of: of|the|his|her|their|our|its|these|those
filler: were|was|have|has|had|been|are|is|being|also|reportedly|allegedly|others|other|more|people|since|already|now|left|got|then|to|be|confirmed
filler: who|feared|believed|still|remain|brutally|either|seriously|severely|critically|both|later|so far|has been|from
relative: who|that|which|those|whose|where|when|because|if
killed<: killed|killing|kills|kill|murdered|murdering|assassinated|massacred|massacring|massacre of|executed|executing|killing of|murder of
killed<: deaths of|death of|death toll of|death toll to|death toll|claimed|execution of|shot dead|shooting dead|slaughtered|killings of|martyred|slain
killed<: martyrdom of|lives of|death toll at|death toll has reached|death toll reached|death toll rose to|death toll exceeds|left dead
killed>: killed|dead|deaths|died|murdered|shot dead|massacred|executed|slain|martyrs|martyred|assassinated|fatalities|lost their lives|slaughtered
killed>: perished|hanged|gunned down|shot and killed|beaten to death|burned to death|burnt to death|drowned|deaths recorded
injured<: injured|injuring|wounded|wounding|injures|wounds|injuries to|injury of|wounding of|maimed|maiming|injuries of
injured>: injured|wounded|injuries|hurt|maimed|wounds
arrested<: arrested|arresting|detained|detaining|captured|capturing|arrest of|detention of|jailed|jailing|imprisoned|imprisoning|rounded up|arrests of
arrested<: imprisonment of|detains|arrests
arrested>: arrested|detained|arrests|captured|imprisoned|jailed|rounded up|taken into custody|behind bars|in custody|in detention|detentions
displaced<: displaced|displacing|uprooted|displacement of|expelled|deported|evicted|deporting|evicting|forced out|made homeless|expelling|deportation of
displaced>: displaced|uprooted|homeless|refugees|idps|displaced persons|fled|evicted|deported|have fled|forced to flee|forced to leave|been forced from
other<: kidnapped|kidnapping|abducted|abducting|abduction of|kidnapping of|demonstrations of|demonstration of|march of|rally of|crowd of|crowds of
other<: crowds of over|gathering of|poisoning|poisoned|disappearance of|trapped|tortured|torturing|besieged|sentenced|sacked|dismissed|mobilised|mobilized
other>: missing|disappeared|kidnapped|abducted|hospitalised|hospitalized|marched|protested|demonstrated|gathered|rallied|took to the streets|participated
other>: took part|poisoned|trapped|take to the streets|taken to the streets|attended|signed the petition|tortured|sentenced to death|went on strike|on strike
other>: sacked|laid off|dismissed|besieged|turned out|joined the march|joined the protest|demonstrating|protesting|are starving|on hunger strike
"""
)

FRENCH = figure_words(
    """
numbers: un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|quatorze=14|quinze=15|seize=16
numbers: vingt=20|trente=30|quarante=40|cinquante=50|soixante=60
scales: cent=100|cents=100|mille=1000|million=1000000|millions=1000000|milliers=1000|milliard=1000000000
collective: dizaine=10|douzaine=12|quinzaine=15|vingtaine=20|trentaine=30|quarantaine=40|cinquantaine=50|centaine=100|millier=1000
vague: dizaines|centaines|milliers|millions|vingtaines|douzaines
several: plusieurs|quelques
least: au moins|plus de|plus d|pas moins de|au minimum
most: jusqu à|jusqu a|moins de|moins d|au plus|au maximum
about: environ|près de|quelque|autour de|à peu près|presque|un total de
skip: les|ces|des|de|d|du|une|un|a|la|le
more: ou plus|au moins
between: entre|de
and: et|à|-|–|ou
people: personnes|personne|hommes|femmes|enfants|jeunes|gens|autres|victimes|membres|familles|soldats|policiers|gendarmes|militaires|rebelles
people: combattants|professeurs|enseignants|mineurs|adolescents|agents|camarades|fonctionnaires
counted: manifestants|manifestant|manifestantes|civils|habitants|militants|militantes|travailleurs|ouvriers|étudiants|lycéens|prisonniers|détenus|grévistes
counted: citoyens|journalistes|réfugiés|participants|signatures|syndicalistes|gendarmes mobiles|policiers|crs|irakiens|palestiniens|kurdes|yézidis|otages|paysans
counted: salariés|prisonniers politiques|syriens|guinéens|migrants|opposants
others: autres|autre
of: de|d|des|du|les|la|le|ses|leurs|ces
filler: ont|a|été|sont|est|furent|fut|étaient|était|ayant|autres|déjà|aussi|personnes|se|trouvé|trouvèrent|grièvement|gravement|être|par balles|avaient|il y a eu|y
relative: qui|que|dont|où|lorsque|parce|si
killed<: tué|tués|tuant|tuer|tue|tuent|assassiné|assassinés|assassinat de|mort de|morts de|décès de|meurtre de|massacre de|exécuté|exécution de|coûté la vie à
killed<: meurtres de|assassinats de|abattu|abattus|massacré|bilan de
killed>: tués|tuées|tué|tuée|morts|mort|mortes|assassinés|assassinées|décès|abattus|exécutés|massacrés|décédés|trouvé la mort|perdu la vie|martyrs|sont mortes
injured<: blessé|blessant|blessés|blesser|blesse|mutilé|mutilant
injured>: blessés|blessées|blessé|blessée|éborgnés|mutilés|mutilées|éborgnées
arrested<: arrêté|arrêtant|arrestation de|arrestations de|interpellé|interpellation de|détention de|emprisonné|incarcéré|capturé|interpellations de
arrested>: arrêtés|arrêtées|arrêtée|arrestations|arrêté|interpellés|interpellées|interpellations|détenus|emprisonnés|gardes à vue|incarcérés|gardés à vue|en garde à vue
displaced<: déplacé|expulsé|déplacement de|expulsion de|chassé
displaced>: déplacés|déplacées|réfugiés|réfugiées|expulsés|expulsées|sans abri|déplacés internes|chassés
other<: enlevé|enlèvement de|disparition de|manifestation de|rassemblement de|séquestré|violé|licencié|licenciement de
other>: disparus|disparues|portés disparus|enlevés|enlevées|manifesté|défilé|rassemblés|rassemblées|hospitalisés|hospitalisées|pris part|descendus dans la rue|violées|licenciés
other>: défilaient|manifestaient|manifestent|descendues dans la rue|participé|dans la rue|en grève|en grève de la faim
"""
)

SPANISH = figure_words(
    """
numbers: un=1|una=1|uno=1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15
numbers: dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90
scales: cien=100|ciento=100|doscientos=200|quinientos=500|mil=1000|millón=1000000|millones=1000000
collective: decena=10|docena=12|veintena=20|treintena=30|centenar=100|millar=1000
vague: decenas|docenas|cientos|centenares|miles|millares|millones
several: varios|varias|unos|unas|algunos
least: al menos|más de|por lo menos|cuando menos|no menos de|como mínimo
most: hasta|menos de|como máximo|a lo sumo
about: unos|unas|cerca de|alrededor de|aproximadamente|casi|un total de
skip: los|las|otros|otras|a|de|un|una|el|la
more: o más
between: entre|de
and: y|a|-|–|o
people: personas|persona|hombres|mujeres|niños|niñas|jóvenes|gente|otros|otras|víctimas|miembros|familias|soldados|policías|agentes|militares|menores
people: rebeldes|combatientes|profesores|guerrilleros|compañeros|funcionarios|líderes|dirigentes
counted: manifestantes|civiles|habitantes|activistas|trabajadores|trabajadoras|estudiantes|prisioneros|presos|presas|ciudadanos|periodistas|refugiados
counted: participantes|firmas|campesinos|mineros|huelguistas|iraquíes|palestinos|kurdos|yazidíes|líderes sociales|obreros|indígenas|migrantes|pobladores|docentes
others: otros|otras|otro|más
of: de|del|los|las|la|el|sus|estos
filler: fueron|fue|han|ha|sido|están|estaban|son|resultaron|resultado|quedaron|otros|otras|más|ya|personas|habrían|habían|se|haber|gravemente|que
relative: que|quienes|cuyo|donde|cuando|porque|si
killed<: mató|mató a|matado a|mataron|mataron a|matando a|asesinó a|asesinaron a|asesinado a|asesinando a|asesinato de|asesinatos de|muerte de|muertes de|masacre de
killed<: muertos a|ejecutaron a|ejecución de|saldo de|cobró la vida de|dejó|ejecutado a|murieron|fueron asesinados|fueron asesinadas
killed>: muertos|muertas|muerto|asesinados|asesinadas|asesinado|muertes|fallecidos|murieron|muerieron|ejecutados|masacrados|fallecieron|perdieron la vida|asesinatos|víctimas mortales
injured<: hirió a|hiriendo a|herido a|hirieron a|hirieron|resultaron heridas|resultaron heridos
injured>: heridos|heridas|herido|lesionados|lesionadas|mutilados|con lesiones oculares
arrested<: detuvo a|detuvieron a|detenido a|arrestó a|arrestaron a|detención de|detenciones de|arresto de|encarcelado a|capturó a|capturaron a|deteniendo a|encarcelamiento de
arrested>: detenidos|detenidas|arrestados|arrestadas|detenciones|arrestos|encarcelados|capturados|encarceladas|apresados
displaced<: desplazado a|expulsado a|desplazamiento de|expulsión de|desplazó a|expulsó a
displaced>: desplazados|desplazadas|refugiados|refugiadas|expulsados|deportados|desalojados|desalojadas
other<: secuestró a|secuestro de|desaparición de|manifestación de|secuestraron a|concentración de|secuestrado a|desapariciones de
other>: desaparecidos|desaparecidas|secuestrados|secuestradas|hospitalizados|marcharon|se manifestaron|salieron a las calles|salieron a la calle|participaron|desapariciones
other>: despedidos|torturados|en huelga|en huelga de hambre|violadas
"""
)
