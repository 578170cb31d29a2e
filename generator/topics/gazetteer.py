"""General knowledge that tells what kind of thing a capitalised name is. Words are folded, see names.py.

Nothing here makes a name a topic: these tables only help to see names and to guess their kind for a person to confirm.
"""

from __future__ import annotations


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in " ".join(text.split()).split(", "))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COUNTRIES = _phrases(
    """
    afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas,
    bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia herzegovina,
    botswana, brazil, britain, great britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon,
    canada, cape verde, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech
    republic, czechia, denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt, el salvador,
    england, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana,
    greece, grenada, guatemala, guinea, guinea bissau, guyana, haiti, holland, honduras, hungary, iceland, india,
    indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo,
    kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg,
    macedonia, north macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico,
    moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand,
    nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, papua new
    guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, samoa, saudi arabia,
    scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south
    korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria,
    taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad, tunisia, turkey, turkiye, turkmenistan, uganda,
    ukraine, united arab emirates, uae, united kingdom, uk, united states, us, usa, ussr, uruguay, uzbekistan,
    vatican, venezuela, vietnam, wales, west germany, yemen, yugoslavia, zaire, zambia, zimbabwe
    """
)

PLACES = COUNTRIES | _phrases(
    """
    europe, asia, africa, america, north america, south america, latin america, central america, western europe,
    eastern europe, middle east, near east, far east, caribbean, balkans, scandinavia, siberia, arabia, sahel,
    sahara, levant, maghreb, kurdistan, chechnya, kashmir, tibet, catalonia, bavaria, sicily, crimea, donbas, gaza,
    gaza strip, west bank, golan heights, darfur, sinai, antarctica, arctic, atlantic, pacific, mediterranean,
    persian gulf, red sea, black sea, alabama, alaska, arizona, arkansas, california, colorado, connecticut,
    delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
    massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
    new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south
    carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, ontario,
    quebec, british columbia, alberta, new south wales, queensland, tasmania, abu dhabi, abuja, accra, addis ababa,
    aden, aleppo, algiers, almaty, amman, amsterdam, ankara, antwerp, athens, atlanta, auckland, baghdad, baku,
    baltimore, bangkok, barcelona, basra, beijing, beirut, belfast, belgrade, berlin, berne, bilbao, birmingham,
    bogota, bologna, bombay, bonn, bordeaux, boston, bratislava, brisbane, bristol, brussels, bucharest, budapest,
    buenos aires, buffalo, cairo, calcutta, canberra, cape town, caracas, cardiff, casablanca, charlotte, chicago,
    cincinnati, cleveland, cologne, colombo, copenhagen, dakar, dallas, damascus, delhi, denver, detroit, dhaka,
    doha, dortmund, dubai, dublin, dundee, durban, dusseldorf, edinburgh, frankfurt, geneva, genoa, glasgow, grozny,
    hamburg, hanoi, harare, havana, helsinki, hong kong, honolulu, houston, hanover, islamabad, istanbul, jakarta,
    jeddah, jerusalem, johannesburg, kabul, kampala, karachi, kathmandu, khartoum, kiev, kyiv, kinshasa, kuala
    lumpur, lagos, lahore, leeds, leicester, leipzig, lima, lisbon, liverpool, london, los angeles, luanda, lyon,
    madras, madrid, malaga, manchester, manila, marseille, mecca, melbourne, memphis, mexico city, miami, milan,
    milwaukee, minneapolis, minsk, mogadishu, monte carlo, montevideo, montreal, moscow, mosul, mumbai, munich,
    nairobi, nantes, naples, nashville, new delhi, new orleans, nice, nicosia, oakland, osaka, oslo, ottawa, oxford,
    palermo, paris, perth, philadelphia, phnom penh, phoenix, pittsburgh, prague, pretoria, pyongyang, quito, rabat,
    rangoon, reykjavik, riga, rio de janeiro, riyadh, rome, rotterdam, salzburg, san diego, san francisco, san jose,
    sanaa, santiago, sao paulo, sarajevo, seattle, seoul, seville, shanghai, skopje, sofia, southampton, stockholm,
    strasbourg, stuttgart, sydney, taipei, tallinn, tampa, tashkent, tbilisi, tehran, tel aviv, the hague, tirana,
    tokyo, toronto, toulouse, tripoli, tunis, turin, ulster, valencia, vancouver, vatican city, venice, vienna,
    vilnius, warsaw, washington, wellington, yerevan, zagreb, zurich, wall street, white house, capitol hill,
    downing street, red square
    """
)

CITIES = frozenset(place for place in PLACES - COUNTRIES if len(place) == 1 and place[0] not in "gaza darfur".split())
"""Of one word; and regions with teams of their own."""

_PEOPLES_BY_LAND = """
    afghanistan: afghan; albania: albanian; algeria: algerian; angola: angolan; argentina: argentine argentinian;
    armenia: armenian; australia: australian aussie; austria: austrian; azerbaijan: azerbaijani azeri; bahrain:
    bahraini; bangladesh: bangladeshi; belarus: belarusian; belgium: belgian; bolivia: bolivian; bosnia: bosnian;
    brazil: brazilian; britain: british briton; bulgaria: bulgarian; burma: burmese; burundi: burundian; cambodia:
    cambodian; cameroon: cameroonian; canada: canadian; chad: chadian; chile: chilean; china: chinese; colombia:
    colombian; congo: congolese; croatia: croatian croat; cuba: cuban; cyprus: cypriot; czech republic: czech;
    denmark: danish dane; ecuador: ecuadorean; egypt: egyptian; england: english englishman; eritrea: eritrean;
    estonia: estonian; ethiopia: ethiopian; fiji: fijian; finland: finnish finn; france: french frenchman
    frenchwoman; georgia: georgian; germany: german; ghana: ghanaian; greece: greek; guatemala: guatemalan; guinea:
    guinean; haiti: haitian; honduras: honduran; hungary: hungarian; iceland: icelandic; india: indian; indonesia:
    indonesian; iran: iranian; iraq: iraqi; ireland: irish irishman; israel: israeli; italy: italian; ivory coast:
    ivorian; jamaica: jamaican; japan: japanese; jordan: jordanian; kazakhstan: kazakh; kenya: kenyan; kosovo:
    kosovar; kuwait: kuwaiti; kyrgyzstan: kyrgyz; laos: laotian; latvia: latvian; lebanon: lebanese; liberia:
    liberian; libya: libyan; lithuania: lithuanian; macedonia: macedonian; malawi: malawian; malaysia: malaysian;
    mali: malian; malta: maltese; mauritania: mauritanian; mexico: mexican; moldova: moldovan; mongolia: mongolian;
    montenegro: montenegrin; morocco: moroccan; mozambique: mozambican; namibia: namibian; nepal: nepalese;
    netherlands: dutch dutchman; nicaragua: nicaraguan; nigeria: nigerian; norway: norwegian; oman: omani; pakistan:
    pakistani; palestine: palestinian; panama: panamanian; paraguay: paraguayan; peru: peruvian; philippines:
    filipino; poland: polish pole; portugal: portuguese; qatar: qatari; romania: romanian; russia: russian; rwanda:
    rwandan; saudi arabia: saudi; scotland: scottish scot scotsman; senegal: senegalese; serbia: serbian serb;
    singapore: singaporean; slovakia: slovak slovakian; slovenia: slovenian slovene; somalia: somali; spain: spanish
    spaniard; sudan: sudanese; sweden: swedish swede; switzerland: swiss; syria: syrian; taiwan: taiwanese;
    tajikistan: tajik; tanzania: tanzanian; thailand: thai; tunisia: tunisian; turkey: turkish turk; turkmenistan:
    turkmen; uganda: ugandan; ukraine: ukrainian; united states: american; uruguay: uruguayan; uzbekistan: uzbek;
    venezuela: venezuelan; vietnam: vietnamese; wales: welsh welshman; yemen: yemeni; yugoslavia: yugoslav; zaire:
    zairean; zambia: zambian; zimbabwe: zimbabwean; europe: european; asia: asian; africa: african; chechnya:
    chechen; tibet: tibetan; kurds: kurdish kurd
"""

LAND_OF_PEOPLE = {
    people: tuple(land.split())
    for land, _, peoples in (row.partition(":") for row in " ".join(_PEOPLES_BY_LAND.split()).split(";"))
    for people in peoples.split()
}
"""Adjectives and people, singular, with their land: "iraqi" of ("iraq",)."""

PEOPLES = LAND_OF_PEOPLE.keys() | _words(
    "arab latin catalan basque bavarian scandinavian flemish persian caribbean bantu hutu tutsi tamil sikh hindu "
    "moslem muslim islamic islamist christian catholic protestant orthodox jew jewish sunni shiite shia alawite druze "
    "yazidi communist republican democrat marxist maoist zionist buddhist roma hispanic anglican lutheran mormon"
)

GIVEN_NAMES = _words(
    """
    abigail agnes aisha akira alexandre alfonso alfons amina amir anders anton antoine arnold astrid audrey august
    augusto beatrice beatriz bjorn boutros camille carlotta cesar chiara chloe clara clarence clark clement clive
    conrad cristina cyrus daisuke damien danielle darius delphine denzel dolores dominic edith edmund edwin eileen
    eleanor elisabeth elise elsa elton erich erika esther etienne eve evo faisal farid felipe fidel fiona fredrik
    friedrich gaetano gertrude gianluca gilles giulia greta gunter guenther gus hakan haruki harvey hassane
    heidi heinrich hermann hiroshi holly humphrey imelda ines irene iris irving isabella isabelle ivanka jacinda
    jackie jaime jakob jared jeanne jenny joachim joaquin jody jonas josephine joyce juliet julius junko
    kaja katarina keir kenji kirsten kjell kristin kyle lamine leila leopold lena leona liz lorenzo lucia lucien
    ludwig magnus malala marcela margarita margot mariana marina marine mariano marilyn marlene mateo mathieu
    mathilde mauricio maya maxim melania mercedes meryl miriam mitsuko moses nadine naomi narendra natasha neville
    nikola norma olga olivia orlando oswald pamela pascale patrice pavlo percy phyllis pilar priyanka quentin rahul
    raquel rania rashid regina reinhard renate rita rodrigo rosalia rosalind rory ruslan sabine sasha selma serena
    shinzo sidney sigrid silvia silvio simone sigmund solomon stella susanne svetlana theodore theresa
    thierry timo toshiro tyler ulrich ulrike umberto valerie vaclav veronica virginie vivian vladislav winston
    yannick yoko yolanda yvonne zainab
    al aaron abdel abdul abdullah abraham adam adel adrian ahmad ahmed alain alan albert alberto alec alejandro
    aleksandar aleksandr alex alexander alexandra alexei alfred alfredo ali alice alison allan allen amanda amy ana
    anatoly andre andrea andreas andrei andres andrew andy angela angelo anita ann anna anne anthony antonio antony
    ariel arthur ashraf barbara barry bashar ben benjamin bernard bernd bill billy bob bobby boris brad brendan
    brett brian bruce bruno bryan carl carla carlo carlos carmen carol caroline catherine cathy cecilia charles
    charlie chris christian christina christine christophe christopher cindy claire claude claudia claudio colin
    craig cynthia dan daniel daniela daniele danny darren dave david dean deborah denis dennis derek diana diane
    didier diego dieter dmitri dmitry dominique don donald donna doris dorothy doug douglas duncan earl ed eddie
    edgar eduardo edward elena elias elizabeth ellen emil emily emma enrique eric erik ernesto ernst ethan eugene
    eva evan evelyn fabio fatima felix fernando florian frances francesca francesco francis francisco franco
    francois frank franz fred frederick gabriel gabriela gary gavin gennady geoff george georges gerald gerard
    gerhard giacomo gianni gilbert giorgio giovanni giuseppe glenn gloria gordon graham greg gregg gregory guido
    guillermo gustavo guy haim hamid hani hans harold harry hassan heather hector heinz helen helena helmut henri
    henry herbert hillary hosni howard hugh hugo hussein ian ibrahim igor ilham ingrid irina isabel isaac ismail
    ivan jack jacques jake james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jeremy jerome
    jerry jesse jessica jesus jill jim jimmy joan joao joe joel joern johan johann johannes john johnny jon jonathan
    jorge jose josef joseph joshua juan juergen jules julia julian julie julio justin karen karim karl kate
    katherine kathleen keith kelly ken kenneth kenny kevin khaled khalid kim klaus kofi kurt lana larry lars laura
    lauren laurent lawrence lee leo leon leonard leonardo leonid leslie lew lewis liam linda lionel lisa lloyd louis
    louise luc luca lucas lucy luigi luis luke lyndon lynn mahmoud malcolm manuel marc marcel marcelo marco marcos
    marcus margaret maria marie mario marion mark marko markus martha martin martina mary massoud matt matteo
    matthew maurice mauro max mazloum mehmet melissa michael michel michele michelle miguel mike mikhail milan
    miroslav mitch mohamed mohammad mohammed monica moshe muhammad murray mustafa nadia nancy natalia nathan neil
    nelson nicholas nick nicola nicolas nicole nigel nikolai nina noah noel norman oleg oliver olivier omar oscar
    osama otto owen pablo paolo pascal pat patricia patrick paul paula paulo pavel pedro penny peter petr phil
    philip philippe phillip pierre pietro rachel rafael raja ralph ramon ramzi randy raul ray raymond rebecca rene
    ricardo riccardo richard rick rob robert roberta roberto robin rod rodney roger roland rolf roman ron ronald
    rosa ross roy ruben rudolf rupert russell ruth ryan sadiq saeed said salim sally salman sam samantha samuel
    sandra sandy sara sarah scott sean sebastian serge sergei sergey sergio shane sharon shaun shimon simon slobodan
    sofia sophie stan stefan stefano stephan stephane stephanie stephen steve steven stuart sue susan sven sylvia
    tariq ted teresa terry thomas tim timothy tina tobias todd tom tomas tommy tony tracy trevor ursula valentina
    valeri vanessa vasily vera vicente victor victoria viktor vincent vitaly vladimir volodymyr walter warren wayne
    wendy werner wilhelm will william willie wim wolfgang xavier yasser yevgeny yitzhak yoweri yuri yusuf yves zach
    zoran jacob dick ahmet recep abdelfattah benyamin yoav nouri haider qassem ayman bashir tammam marwan nabih
    najib michelle barack joe kamala angela emmanuel olaf giorgia
    """
)

ORGANISATION_HEADS = _words(
    """
    corp corporation co company inc ltd plc llc gmbh ag sa spa nv holdings holding group bank bancorp airlines
    airways industries systems motors partners associates enterprises trust insurance securities capital brothers
    bros sons ministry department agency authority administration bureau commission committee council board court
    parliament congress senate assembly cabinet government office service services police army navy force forces
    guard guards brigade brigades battalion regiment division corps command fleet militia front party movement union
    alliance coalition league federation confederation association organisation organization society foundation
    institute institution university college school academy hospital club team fc united city rovers wanderers
    athletic sporting real inter dynamo dinamo spartak olympique racing orchestra band choir church times post news
    tribune herald gazette journal telegraph guardian press radio television tv network channel agency reuters
    studios records pictures entertainment publishers books magazine museum fund exchange chamber treasury
    secretariat mission conference nations crescent cross tigers lions bears eagles bulls giants kings knights
    rangers reds sox yankees braves cubs mets pirates cowboys dolphins jets raiders saints steelers falcons
    cardinals ravens panthers jaguars railway railroad railways lines boys girls sentinel squadron scouts farmers
    workers lakers celtics knicks rockets warriors wizards raptors hawks hornets pistons pacers bucks spurs suns
    mariners orioles astros dodgers padres twins royals angels athletics brewers expos rockies marlins phillies
    indians broncos chiefs chargers seahawks packers vikings buccaneers redskins oilers colts bengals browns bills
    patriots
    """
)

KNOWN_BODIES = _words(
    "reuters afp ap dpa upi bloomberg anadolu xinhua tass interfax bbc cnn cbs nbc abc npr wsj nyt ft aljazeera "
    "facebook twitter google microsoft apple amazon youtube instagram whatsapp telegram tiktok netflix sony samsung "
    "intel ibm tesla boeing airbus siemens toyota volkswagen bmw exxon chevron shell totalenergies gazprom rosneft "
    "aramco huawei alibaba tencent openai nvidia wikipedia linkedin reddit uber airbnb spotify paypal visa "
    "nato opec unesco unicef unhcr unrwa interpol europol mercosur asean brics frontex eurostat hamas hezbollah "
    "taliban fatah likud isis daesh mossad pentagon kremlin knesset duma bundestag bundesbank fifa uefa nasa fbi cia "
    "mi6 imf oxfam greenpeace amnesty"
)
"""Of one word, and known everywhere: agencies, broadcasters, firms, bodies of states, armed groups."""

COMMON_LETTERS = _words(
    "tv pc cpu gpu ceo cfo cto coo vp pr hr it ai ar vr id ip os ui ux api apis sdk css html http https url urls json "
    "xml sql pdf usb hdmi led lcd dvd cd vhs dna rna mri hiv aids covid gdp gps suv atm faq diy phd mba md ba bsc "
    "msc am pm bc ad ok rpm mph kph ngo ngos vip sms mp mps pow pows wmd icbm ied ieds lgbt lgbtq bst gmt utc"
)
"""Letters that are no name of anybody: they are found, and not proposed."""

PLACE_HEADS = _words(
    """
    street avenue road square park bridge airport station river sea ocean gulf bay lake island islands mountain
    mountains mount hills hill valley desert forest canyon heights peninsula strait canal port harbour harbor beach
    coast cape province county district region governorate state states republic kingdom emirates territory town
    village city stadium arena hotel palace castle tower cathedral mosque temple prison camp border falls creek
    springs plaza plateau brook fields field estate penitentiary hall casino corner quarter grove hook reservoir
    manor villa ridge valleys basin range trail pass gardens garden terminal pier dock docks wharf abbey fort
    fortress boulevard lane highway crossing dam oasis coast borough
    """
)

EVENT_HEADS = _words(
    """
    war wars cup open championship championships games olympics prix marathon tour rally race derby tournament
    trophy series final finals masters classic festival award awards prize summit conference treaty accord accords
    agreement act bill plan protocol convention declaration resolution operation revolution uprising intifada crisis
    massacre battle siege conquest invasion expedition genocide famine earthquake hurricane bombing election
    elections campaign holocaust day week month christmas easter ramadan superbowl bowl ashes league-cup stakes
    """
)

PERSONAL_NOUNS = _words(
    """
    captain coach manager striker defender midfielder goalkeeper keeper batsman bowler winger pitcher driver rider
    champion player skipper spokesman spokeswoman spokesperson chairman chairwoman president minister premier
    secretary director editor analyst trader economist lawyer attorney judge prosecutor actor actress singer author
    writer poet painter composer journalist reporter photographer doctor professor scientist general colonel
    commander leader chief senator congressman governor mayor ambassador envoy dissident activist rebel official
    officer father mother wife husband son daughter brother sister widow friend partner teammate team-mate veteran
    executive dealer fugitive footballer cyclist swimmer sprinter boxer golfer seed founder guitarist drummer
    bassist director producer
    """
)
"""Stands before a person's name: "former captain David Platt"."""

PLACE_NOUNS = _words(
    "city town village municipality district county province state country capital suburb island river lake mountain "
    "region area port township settlement neighbourhood neighborhood borough hamlet parish commune station airport "
    "building park street road field valley peninsula castle resort island-nation community kingdom republic base"
)
ORGANISATION_NOUNS = _words(
    "company band group team club party organisation organization agency bank university school college newspaper "
    "magazine firm manufacturer maker airline broadcaster channel network label publisher retailer chain charity "
    "militia movement union association federation brand corporation label orchestra unit regiment squadron group's"
)
THEME_NOUNS = _words(
    "album film movie book novel song single series show game language religion award prize festival disease software "
    "programme program treaty law battle war species ship aircraft rifle car missile dance style genre"
)
"""Says what a name is, before it or after it: "the town of Reston"; "Aisby is a village"."""

SPEAKING = _words(
    "said says told added asked replied explained wrote warned admitted insisted denied argued noted recalled "
    "stressed declared announced joked laughed smiled claimed"
)
"""Persons do it, and are named just before or after: "Hoddle said"."""

LIVING = _words("his her he she who whose him himself herself born died married aged")

LOCATING = _words("in at from near to into across outside inside toward towards throughout around via leaving visiting")
"""Stands before a place: "in Milan"."""

WORKS = _words("album film movie book novel song single series show magazine game titled entitled called video track")
"""Stands before a work's title."""

BEFORE_PLACES = _words(
    "mount lake port fort san santa santo st cape north south east west northern southern eastern western upper lower "
    "central new el los las inner outer sierra estados"
)
"""Begins a place's name: "Mount Lebanon"."""
