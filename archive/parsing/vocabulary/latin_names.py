"""Given names in Latin script: European, Turkish, Kurdish, Arabic and others' names."""

LATIN_NAMES = """
    aaron abel abigail adalbert adam adele adolfo adrian adriana adriano agata agnes
    agnieszka agustin ahmad ahmed aida aidan aileen aine aisha alain alan alastair
    alba albert alberta alberto albrecht aldo alejandra alejandro alena alessandra
    alessandro alessia alessio alex alexander alexandra alexandre alexandros alexia
    alexis alfons alfred alfredo ali alice alicia alina alison alistair alma alois
    alvaro alwin amal amalia amanda amelie amilcar amin amina amir amparo amy ana
    anastasia anatole anders andre andrea andreas andrej andres andrew andrzej andy
    angela angelica angelo angelos anibal anita anja ann anna anna-lena anne
    anne-marie anneliese annemarie annette annie annika anselm anthony antje antoine
    anton antonella antonia antonio antonios anuradha araceli aram arantxa arianna
    ariel arif arlette armand armando armin arnaud arne arno arnold arnulf aron
    arthur artur arturo arun arundhati ashley ashok astrid asuncion augusto aurelie
    aurelien aurora axel aylin ayse azad baptiste barbara barry bart bartolome
    bastian beata beate beatrice beatriz becky belen ben benedict benedikt benita
    benito benjamin benoit berivan bernadette bernard bernardo bernd bernhard bertha
    berthold bertrand beth bettina betty bianca bill birgit bjorn blanca bob bodo
    bogdan boris brandon brenda brian brice brigitte britta bruce bruno bryan
    burkhard caleb calixto camila camilla camille camillo candelaria candido carina
    carl carla carlo carlos carlota carmela carmelo carmen carol carole carolina
    caroline carsten caspar catalina catarina caterina cathal catherine cathrin
    cathy cecile cecilia cecily celia celine celso cem cengiz cesar cesare chandra
    chantal charles charlotte chiara chris christian christina christine christophe
    christopher ciaran cinzia ciro claire clara clarissa claude claudia claudine
    claudio claus clemence clemens clement colin concepcion connor conny conrad
    constance constantin consuelo cora corinna corinne cornel cornelia cornelius
    craig cristian cristiano cristina cristobal cyril cyrille dagmar damian damiano
    damien damir dana daniel daniela danielle danilo danny dario darren dave david
    davide debbie deborah debra delphine denis denise deniz dennis derek desmond
    diana diane didier diego dieter dietmar dietrich dilan dilek dimitri dimitris
    dina dirk ditmar dolores domenico domingo dominik dominique donald donatella
    donna dora doris dorothea dorothy doug douglas duncan eberhard edda edgar
    edgardo edith edmund edoardo edouard eduarda eduardo edward efrain egon ekkehard
    eleanor elena eleni eleonora eliana elias elif elisabeth elizabeth elke ella
    ellen elliot elmar elsa else elvira emanuel emanuele emilia emiliano emilie
    emilio emily emine emma emmanuel emmanuelle emre enric enrico enrique enzo eric
    erica erich erik erika erna ernest ernesto ernst erwan erwin esteban estela
    estelle ester esther estrella ethan etienne eugen eugene eugenia eugenio eusebio
    eva evan evelyn evelyne everton ewa ezequiel fabian fabiana fabienne fabio
    fabiola fabrice fabrizio fadi fanny farid fatima fatma faustino federico felicia
    felicitas felipe felix ferdinand fermin fernanda fernando filip filippo fiona
    flavia flavio flora florence florent florentina florian fortunato franca frances
    francesc francesca francesco francine francis francisco franciszek franck franco
    francois francoise frank franz fred frederic frederick frederik frida frieda
    friedrich fritz fulvio gabriel gabriela gabriele gabriella gael gaelle gaetano
    gaia gareth gary gaspar gavin gema genevieve geoff geoffrey geoffroy georg
    george georges georgia georgina gerald geraldo gerard gerardo gerd gerhard
    germain german gernot gert gertrud gian gianfranco gianluca gianni gilbert
    gilberto gilles gina ginevra giorgia giorgio giovanna giovanni gisela giulia
    giuliano giulio giuseppe giuseppina gladys glen glenn gloria gonzalo goran
    gottfried grace graham gregor gregory greta gudrun guido guilherme guillaume
    guillermo gunter gunther gustav gustavo guy gwen hagen hakan halil hamid hana
    hani hanna hannah hanne hanno hans hans-peter harald harold harriet harry
    hartmut hasan hassan hasso hatice hazel heather heba hector hedwig heide heidi
    heike heiko heiner heinrich heinz heinz-peter helen helena helene helga hella
    helmut hendrik henning henri henriette henry herbert hermann herminia hernan
    herve hevin hiba hilary hilda hildegard hilmar hind hiwa holger horacio horst
    howard hubert huda hugh hugo humberto husain huseyin hussein hélène iain ian
    iara ibolya ibrahim ida ignace ignacio ignasi igor ilan ilaria ildefonso ilka
    ilse imelda imke immanuel imre ina ines ingeborg ingo ingrid inigo inma
    inmaculada irena irene irma irmgard isaac isabel isabela isabella isabelle
    isaura isidoro isidro ismael ismail israel istvan ivan ivana ivo ivonne jacinta
    jacinto jack jackie jacob jacopo jacqueline jacques jaime jairo jakob jalal
    jaleh jamal james jan jane janet janice janina janine janos jared jarek jason
    javier javiera jawad jean jean-baptiste jean-christophe jean-claude
    jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jean-yves jeanne jeannette jeannine jed jeff
    jennifer jenny jens jeremias jeremy jerome jerzy jesper jess jesse jessica jesus
    jill jim jimena joachim joan joana joanna joanne joao jochen jodie joe joel
    joelle joerg johan johann johanna johannes john jon jonas jonathan jordi jorg
    jorge joris jose josef josefa josefina josep joseph josephine josette joshua
    josiane josue joyce juan juana juanita judith juergen jules julia julian juliana
    juliane juliano julie julien juliet julieta juliette julio julius jurgen justin
    justine jutta kai kaja kamila karel karen karim karin karl karl-heinz karla
    karol karolina karsten karwan kaspar katarina katarzyna kate katharina katherine
    kathleen kathrin kathy katie katja katrin kazimierz keith kelly kemal ken
    kenneth kerstin kevin khaled khalid kieran kim kirsten kirsty klara klaus konrad
    konstantin kristian kristin kristina krzysztof kurt kyle laila lambert larissa
    larry lars laura laure laureano lauren laurence laurent laurie layla lazaro lea
    leah leandro leanne leila lena lennart leo leon leonard leonardo leonid leonie
    leonor leopoldo lesley leslie leticia liam lidia liesbeth lieselotte lilian
    liliana lilly lina linda lionel lisa lisbeth liv lizbeth loic lola loredana
    lorena lorenzo loretta lothar louis louise lourdes luana luc luca lucas lucia
    luciana luciano lucie lucien lucienne lucio lucy ludger ludmila ludovic ludwig
    luigi luis luisa luiz luiza luka lukas luke lutz lydia lynn lynne maartje mabel
    macarena madeleine magali magda magdalena maggie magnus mahmoud mahmud maike
    maja malcolm malika malin malte mandy manfred manu manuel manuela mara marc
    marc-andre marcel marcela marcelino marcella marcello marcelo marcia marcin
    marcio marco marcos marcus mareike marek margaret margarete margarida margarita
    margherita margit margot margrit marguerite maria mariam mariana mariangela
    marianna marianne mariano marie marie-anne marie-claude marie-france
    marie-helene marie-jose marie-laurence marie-pierre marilena marilyn marina
    marine mario marion marisa maristela maritza marius marjorie mark markus marlene
    marlies marlon marta marten martha marthe martial martin martina martine marty
    mary maryam mathias mathieu mathilde matias matilde matt matteo matthew matthias
    matthieu maud maura maureen maurice mauricio maurizio mauro max maxim maxime
    maximilian maya mechthild megan mehmet meike meinhard mel melanie melissa
    mercedes meredith merete meryem mia micaela michael michaela michal michel
    michela michele micheline michelle mick mieke miguel miguel-angel mikael mike
    mikhail mila milan milena milton miranda mireille mirella miriam mirjam mirko
    miroslav mitchell mohamed mohammad mohammed mohan moira moises molly mona monica
    monika monique montserrat morgan moritz morten muhammad muhsin murat muriel
    murielle mustafa myriam nadege nadia nadine naji nancy naomi narciso natacha
    natalia natalie nataly natascha nathalie nathan nathaniel neil nelly nelson
    nestor neus nicanor niccolo nicholas nick nicolai nicolas nicolaus nicole
    nicoletta niels niklas nikola nikolaos nikolaus nikos nils nina nives noah noam
    noel noelia noemi noor nora norbert norberto norma norman nour nuno nuri nuria
    octavio odette odile ofelia olaf ole olga oliver olivia olivier olof omar
    ophelie oriana oriol orlando orsola oscar oskar osman osvaldo oswaldo ottavio
    ottilie otto owen ozgur pablo paloma pamela paola paolina paolo pascal pascale
    pascual patrice patricia patricio patrick patrik patrizia paul paula paulette
    paulina pauline paulino paulo pavel pedro penelope penny pepe pere perla
    pernille perry peter petr petra petros phil philip philipp philippe phillip
    phyllis pia piedad pier pierangelo piero pierre pierrette pierrick pietro pilar
    pino pio piotr placido quentin quirin rachel rafael rafaela raffaele raimund
    rainald rainer ralf ralph rami ramiro ramon ramona rana randall randolph randy
    rania raoul raphael raquel rasmus raul raymond rebeca rebecca regina reginald
    regine regula reiner reinhard reinhold remi remo remy renata renate renato rene
    renee rhys ricardo riccarda riccardo richard rigoberto rita robert roberto rocio
    roderick rodolfo rodrigo rogelio roger rogerio rojda roland rolando rolf romain
    roman romana romina ron ronald ronan ronnie roque rory rosa rosalia rosalie
    rosalind rosana rosario rose roseline rosemarie rosemary rosina ross roswitha
    roxana roy ruben rubens rudi rudiger rudolf rufino rui rupert russell ruth ryan
    rêbwar saad sabastiao sabina sabine sabrina sadiq said salah salam salim sally
    salma salome salvador salvatore sam samantha sami samir samira samuel sandra
    sandrine sandro sandy santiago sara sarah sascha saul saverio scott sean
    sebastian sebastien selina selma serena serge sergio serhat severin severine
    shane shannon sharon shaun sheila shelley shirley shwan sibylle siegfried sigrid
    silke silvana silvestre silvia silvina simon simona simone simonetta sinead
    sirwan sixto sofia solange soledad sonia sonja sophie soren spencer stacy
    stanislav stanislaw stanley stefan stefania stefanie stefano steffen stella
    stephane stephanie stephen steve steven stewart stuart sue susan susana susann
    susanna susanne suse suzan suzanna suzanne sven svetlana sybille sylvain
    sylvester sylvia sylvie tabea tadeusz tamara tania tanja tara tariq tatiana
    tatjana ted teresa tessa thea theo theodor theodora theresa therese thibault
    thierry thilo thomas thoralf thorsten tiago till tilman tim timothy tina tiziana
    tobias todd tom tomas tommaso toni tony torsten tracey tracy trevor tristan
    trude udo ugo ulf uli ulla ulrich ulrike umberto ursula uschi uta ute uwe
    valentin valentina valentine valeria valerie valerio vanda vanessa vania vasco
    vasilis veit velia venancio vera veronica vicente vicki vicky victoire victor
    victoria viktor viktoria vilma vincent vinicius virgilio virginia virginie vito
    vittoria vittorio vivian viviana viviane vivien vladimir volker wade walburga
    waldemar waleska walid wally walter wanda warren wayne wenceslao wendel wendy
    werner wesley wiebke wilfred wilfried wilhelm will willem willi william willy
    wilma wilson winfried wladyslaw wojciech wolfgang xabier xavi xavier ximena xose
    yann yannick yannis yasmin yilmaz yolanda yousef yusuf yvan yves yvette yvon
    yvonne zacarias zahra zaid zainab zeynep zoe zoltan zuzana
    abdulla abdullah abdurrahman adalet adem adil adnan afsin agit ahu akif akin
    alev alpay alper altan anil arda armagan arman arzu asim asli aso asuman atakan
    atilla attila avesta awaz aydan aydin ayfer ayhan ayla aynur aysegul aysel aysun
    ayten azadî aziz bahadir bahar bahoz banu baran basak baskin bave bawer behcet
    bejan bengin berfin beril beritan berk berna berrin berzan besir besse betul
    beyza bilal bilge bilind binnaz birgul birsen bora bulend bulent burak burcu
    burhan busra cagatay cagri cahit canan cansu cavit celal cemal cemil cemile cenk
    ceren cevat ceylan cigdem cihan ciwan cuneyt damla davut defne delal demet derya
    didem dilara diljar dilsah diyar dogan dursun duygu ebru ece eda ekin ekrem emin
    emrah ender engin ercan erdal erdem erdogan eren ergin ergun erhan erkan erol
    ersin ertan ertugrul esin esma esra evin eyup fadime fahrettin fahri faik faruk
    fatih fatmagul ferda ferhad ferhat ferit fethi fevzi figen fikret filiz firat
    funda furkan galip gamze gokce gokhan gonca gozde gulan gulay gulcan gulden
    gulistan gulsen gulsum gulten gunay guner gunes gurkan guven hakki haldun hale
    halide haluk hamdi hamit handan haydar hayri hayriye hediye hejar helin heval
    hicran hozan hulya huriye idil idris ihsan ilhan ilkay ilker ilknur imran inci
    ipek irfan isa isik ismet izzet jiyan jîn kaan kadir kadriye kamil kamuran kawa
    kaya kazim keko kenan kendal kerem kerim kezban keça koray korhan kubra kursat
    lale latife leman levent leyla leylan lutfi mahir mahmut makbule mazlum mehtap
    melahat melek melike meltem mert merve mesut mete metin mine mizgin muammer
    mucella muge muhammet muharrem muhittin mujdat mujgan mukaddes mumtaz murathan
    mursel murvet musa muzaffer nadir nagehan nail naim nalan namik nazan nazim
    nazli nazmiye necati necdet necip necla necmettin necmiye nejat nergiz nese
    neslihan nesrin nevin nevzat newroz nezih nihal nihat nil nilgun nilufer nimet
    nujin nurcan nurdan nurettin nurhan nuriye nursel nurten ogun oguz okan oktay
    olcay omer onder onur orhan oya ozan ozcan ozge ozkan ozlem pelin perihan pinar
    polat rasim recep refik reha remzi resul reyhan rezan riza rizgar rojin ronahi
    ronî ruhi ruken rustem saadet sabahat saban sabri sadettin sadik safak sahin
    saim sakine salih saliha samet saniye sebnem seda sedat sedef sehnaz selahattin
    selami selcuk selim selin sema semih semra senay senem serap sercan serdar seref
    sergul serif serife serkan sermin serpil sertac sevda sevgi sevil sevim sevinc
    sevket seyfi seyhan sezai sezen sezer sherko shirin sibel sinan sinem sirin
    sirri siyabend soner sozdar suat sukran sukru sule suleyman suna tahir tahsin
    talat tamer taner tanju tarik tayfun tayyip temel tevfik tolga tuba tugba tugrul
    tulay tulin tuna tuncay turan turgay turgut turkan ufuk ugur umit umut unal ural
    utku vahap vedat veli veysel volkan welat xebat xelil yasar yasemin yavuz yelda
    yesim yetkin yildiz yucel yuksel yunus zafer zana zehra zekeriya zeki zeliha
    zerrin zerya zilan ziya zozan zubeyde zuhal zuleyha zulfu zîn şêrko
    abbas abdallah abdelaziz abdelhamid abdelkader abdelkarim abdellah abdelrahman
    abdul abdulaziz abdulhussein abdulkarim abdulrahman adel adham afaf afshin ahlam
    akbar akram alaa alireza almas amer amjad ammar amr anahita anas anwar arash
    ardeshir arezoo asad asghar ashraf asma assad atef ayad ayman azar azeez azza
    babak badr bahram bakr bashar bashir bassam bassem behnam behrouz behzad bijan
    boutros dalia dariush ebrahim ehsan elham esmail fadel fadhil fahad fahd faisal
    falah farah farhad farhan fariba farida faris farouk farzad farzaneh fatemeh
    fawaz fawzi fereshteh fouad gamal ghada ghaith ghassan golnar habib hadeel hadi
    haider haifa haitham hakim hala hamed hamza hanaa hanan hashem hashim hatem
    hayder hazem hesham hikmat hisham homa hooman hossam hossein houda houshang
    houssam husam ibtisam ihab ikram ilham imad iman inas intisar iqbal issa issam
    iyad jaafar jabbar jaber jafar jalil jamila jasim jassim jawhar jihad jihan
    jumana kadhim kamal kamel kamran kareem karima kaveh kawthar khadija khaldoun
    khalil kian kourosh laith lamia leili luay lubna maha mahdi maher mahin mahnaz
    mahsa maisoon majed majid malak malek marwa marwan masoud maysoon mazen medhat
    mehdi mehran mehrdad mitra moataz mohsen mohsin moin mojtaba moneim morteza
    mounir mousa moustafa muayad mufid muna munir muntadhar muqtada murtada muthanna
    nabeel nabil nader nadim nael nahid nahla najat najib narges nariman nasrin
    nasser nassim nawal nayef nazanin nidal nima nizar noha nouri nuha ola osama
    parisa parvin parviz payam qais qasim qassem rabab rabih radwan raed raghad
    rajaa rajab ramadan ramzi randa rasha rashed rashid rasoul rawan razan reem reza
    riad riham rima riyad roya ruba rula saadi saba sabah sadeq saeed safaa safwan
    sahar sajjad salem salman salwa samah saman samar sameer samia samih sanaa
    sarmad sattar seema setareh shadi shahin shahla shahram shaimaa shakir sherif
    sherine shima shukri siham sima simin soad sohrab soraya souad suha suhair
    sundus taghreed taha tahereh talal tamim taysir thaer umm usama wael wafa wahid
    wajdi walaa wasan wessam wissam yahya yaqoub yara yasser yassin yehia younes
    yousif youssef zaher zaki zeina zeinab ziad zohreh zuhair zuheir
    abdou abena achille adaeze adama ade adebayo aissatou akinyi akua alassane
    aleksandar aleksandr aleksei alexei alhaji alioune amadou aminata amit anand
    anatoly anjali anthonia arjun arkady artem asha ashwini awa ayodele babatunde
    bakary bheki binta boubacar bozena branko cheikh chen chidi chinedu chukwuma
    daria darya deepa deepak dejan devi dipti dmitri dmitry dragan dung eirini
    ekaterina eleftherios eun evangelos evgeny farai fatou fatoumata funmi fyodor
    galina gennady giorgos godfrey grigory hassane hyun hyun-soo ibrahima ifeoma
    ilya imani indira ioannis irina jadranka jasna jelena jia jin jyoti kamala
    katerina kavita khanh kiran kofi kojo konstantinos kostas kumar kwame lakshmi
    linh ljubica lyudmila maksim mamadou maneesha manoj marija mbali meena mei minh
    mladen moussa mukesh nadezhda naledi nandini nataliya natalya nebojsa neha nenad
    ngozi nguyen nikita nikolai nikolay nimmi njeri nkosazana nomvula obinna oksana
    oleg oleksandr olena olumide oumar ousmane panagiotis pavlo pooja pradeep
    prakash prasad priya radoslav rahul raj rajesh rajiv rakesh ramesh ranjit ravi
    rekha rohan rohini ruslan sandhya sanjay sanjeev santosh sergei sergey seydou
    shanta shashi shilpa sibusiso sita slavko slobodan snezana soumaya spyros
    stanimir stavros sunil sunita suresh sushila svitlana swati tamar taras tendai
    thabo thanasis thandi theodoros thulani tunde uma usha vadim valentyna valery
    vandana vasily vassilis vesna vijay vikram viktorija vinod vitaly volodymyr
    vyacheslav wanjiku xin yana yaw yelena yevgeny yiannis yong yuki yulia yuri
    zanele zdravko zeljko zhanna zodwa zoran zorica
"""
