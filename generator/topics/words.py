"""What English news prose puts around names: the tables that the rules read. All words are folded, see names.py."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AMERICAN = {
    "organisation": "organization",
    "organisations": "organizations",
    "defence": "defense",
    "centre": "center",
    "centres": "centers",
    "programme": "program",
    "labour": "labor",
    "theatre": "theater",
    "harbour": "harbor",
}
AMERICAN = {
    cased(word): cased(american) for word, american in _AMERICAN.items() for cased in (str.lower, str.title, str.upper)
}
"""British spellings in the names of bodies: "World Health Organisation" is the one that is listed with a z."""

BRANDING = _words(
    "american british canadian australian german french italian swiss swedish japanese dutch spanish european"
)
"""Begins the names of firms, clubs and works: "American Garage"."""

PERSONAL_TITLES = _words("mr mrs ms miss mx messrs dr prof sir lord lady dame mme herr")
"""A person's name follows, never a country's: "Mr. Jordan"."""

TITLES_OF_WOMEN = _words("mrs miss lady first-lady dame mme")
"""Often somebody's wife: "Mrs Trump" is not Donald Trump."""

TITLES_IN_NAMES = _words("sheikh sheik shaikh mullah haji imam prince king sultan bey pasha")
"""Titles that are a part of some names: "Sharif Sheikh Ahmed"."""

ROLES = _words(
    "president presidents minister ministers premier pm chancellor king queen prince princess emir sheikh "
    "sultan general gen colonel col major maj captain capt lieutenant lt commander admiral brigadier brig "
    "senator sen rep representative congressman congresswoman governor gov mayor ambassador envoy secretary "
    "deputy chief leader chairman chairwoman chair speaker judge justice spokesman spokeswoman spokesperson "
    "director prime vice special former acting then ayatollah pope imam comrade professor doctor candidate "
    "nominee elect republican democrat democratic incumbent lawyer aide official negotiator mediator dictator "
    "strongman coordinator foreign defense defence interior finance health oil environment education attorney "
    "solicitor undersecretary commissioner consul cleric preacher mufti patriarch bishop archbishop cardinal "
    "rabbi"
)
"""Before a surname ("President Sharaa"), or after a country ("Syria Foreign Minister", "Gaza Health Ministry")."""

STATE_BODIES = _words(
    "government administration cabinet ministry parliament congress senate department embassy "
    "consulate regime police navy army military guard guards treasury supreme armed security air "
    "border coast revolutionary central special representatives assembly secretariat knesset pentagon "
    "council-member"
)
"""Belongs to the country it follows: "US Treasury", "Iraqi Security Council"."""

OFFICES = ROLES - _words(
    "chief deputy prime vice special former acting then foreign defense defence interior finance health oil "
    "environment education elect republican democrat democratic incumbent king queen prince princess justice chair"
)
"""Those that vouch for a surname in small letters, too: "former prime minister Brown"."""

SAME_PLACE = _words("strip province governorate district region countryside governorates provinces")
"""Names the same place with its rank: "Hasakah Province"."""

CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ramadan "
    "easter christmas"
)
"""Capitalised beside a name without belonging to it: "On Tuesday Trump said"."""

BUSINESSES = _words(
    "airlines airways air bank steel express today times post tribune herald gazette journal chronicle "
    "telegraph foods motors petroleum telecom tel open corp inc ltd llc plc holdings group company co "
    "industries cellular insurance pipeline records brewery breweries motorsport cement mills minerals tobacco sugar "
    "textiles aluminium"
)
"""Ends the name of a firm, a paper or an event, whatever stands in front: "US Airways", "Iran Air"."""

LAST_OF_FIRMS = _words(
    "energy oil gas power resources mines mining electric electricity railways phosphates pharma "
    "prix derby masters independent examiner observer mail mirror sun guardian star standard echo argus monitor "
    "inquirer"
)
"""Ends the name of a firm, a paper or a race, but goes on in "US Energy Secretary"."""

SHIPS = _words("ss hms uss mv ms rms rfa mt")
"""Makes a ship of the name behind: "SS Egypt"."""

BODIES_OF_THEIR_OWN = _words(
    "university college school institute museum library orchestra choir stadium street avenue boulevard hotel prize "
    "award awards festival marathon championship championships cup games"
)
"""Ends another name even behind a name of several words or letters: "United Nations University"."""

INSTITUTIONS = BUSINESSES | _words(
    "museum university college school institute academy observatory foundation society "
    "association federation league union party club fc united wanderers city cup games "
    "trust center centre hospital clinic library theatre theater orchestra symphony "
    "church cathedral mosque monument memorial tower towers plaza hotel palace park "
    "stadium arena bridge street avenue road square boulevard lane airport station river "
    "sea gulf valley lake island islands canyon desert heights mountain mountains "
    "peninsula strait canal network channel agency crescent cross council committee "
    "congregation forum project initiative campaign fund charity watch international "
    "direct forces brigade brigades battalion division legion festival prize award awards "
    "act treaty accords doctrine dam field zoo ballet opera choir band quartet review "
    "magazine press radio television tv"
)
"""Ends the name of something that is not the place or person in front: "Israel Museum", "Washington Street"."""

OF_NAMES = INSTITUTIONS | _words(
    "voice bank gulf sea strait battle siege duke earl count bishop patriarch archbishop "
    "church times museum university institute academy society order knights sons daughters "
    "friends bay cape isle lake mount temple house captain miss treaty rose lawrence bride "
    "thief barber merchant"
)
"""In front of "of" it makes another name: "Bank of China", "Gulf of Oman", "Lawrence of Arabia"."""

OF_STATES = (
    ROLES
    | STATE_BODIES
    | _words(
        "republic kingdom emirate sultanate state people peoples city governorate province region north south east "
        "west northeast northwest southeast southwest capital head heads part parts all most many some thousands "
        "hundreds dozens millions citizens residents invasion occupation army house-speaker"
    )
)
"""In front of "of" it leaves the name itself: "Republic of Iraq", "President of Chad"."""

OTHER_LANDS = _words(
    "native african latin south north central west east afro asian inter trans pan ibero equatorial new"
)
"""Makes another people or land of what follows: "Native Americans", "South Sudanese", "New Mexico"."""

OPENERS = _words(
    "the a an this that these those some any each every both all most many few several other another such "
    "no he she it we they you i his her its our their my your who whom whose what which when where why how "
    "whether and but or nor so yet for if unless until till while whereas though although because since as "
    "than like unlike in on at by to from with without within into onto over under above below between "
    "among against about across after before behind beyond during despite except inside outside near off "
    "out past through throughout toward towards upon via per amid amidst around along beside besides is are "
    "was were be been has have had do does did can could will would shall should may might must let also "
    "even just only still now then there here today yesterday tomorrow tonight meanwhile however moreover "
    "nevertheless nonetheless therefore thus hence instead rather perhaps maybe indeed once later earlier "
    "soon again never always often sometimes recently finally eventually initially previously currently ask "
    "asked asking not one two three four five six seven eight nine ten nearly almost roughly ever former ex "
    "anti pro post pre non neighboring neighbouring modern ancient old young new late ousted give gave tell "
    "told visit leave read see watch listen note photo file image caption analysis opinion exclusive"
)
"""A word that merely opens a sentence: "But Trump said"."""

FAMILY_FIRST = _words("xi li wang zhang chen liu lai tsai hu deng zhou mao zhao xu huang jiang wen")
"""Family names that come first: "Xi Jinping" is Xi."""

FAMILY_FIRST_OF_THREE = FAMILY_FIRST | _words("kim moon park yoon lee ahn choi cho han chung ban nguyen tran pham goh")
"""Before two short words: "Kim Jong Un", "Moon Jae-in"; not Kim Philby."""

STRONG_SURNAME_HOMOGRAPHS = _words(
    "may rice brown bush hill cook king young mark will bill rose frank grant fox stone "
    "banks law day price long short west march august best case church power powers page "
    "reed street walker wood woods fields rivers gates house hall marsh moon cash cruz "
    "love noble sharp strong swift white black green gray grey gold silver bell bond "
    "carter mason baker butler cooper fisher miller smith taylor turner north snow "
    "hunt pence sessions burns rush wolf lamb knight bird hope flowers bloom weaver porter archer glass diamond sands "
    "lake lane brook gore hood horn cotton major straw darling balls "
    "winters summers pope abbott bishop shah khan ali hussein hassan ahmed mohammed "
    "muhammad abdullah kim lee park ban han chung"
)
"""A surname that is also an everyday word, or a very common given name: only after a title or the full name."""

WORD_ACRONYMS = {
    # acronym: words after it that show it is one ("IS fighters", "WHO officials").
    "is": _words(
        "fighters militants group affiliate affiliates cell cells member members commander leader jihadists "
        "caliphate attack attacks claimed claims detainees prisoners militant insurgents extremists terrorists "
        "recruits suspects sleeper families camps remnants flag propaganda territory ideology hostages gunmen "
        "bomber bombers stronghold strongholds defence defense defences positions loyalists hideout hideouts convoy "
        "frontlines advance propagandists suicide sniper snipers"
    ),
    "who": _words(
        "said says warned warns declared declares chief director officials official spokesman spokeswoman "
        "spokesperson report reported reports estimates estimated team teams experts headquarters guidelines "
        "recommends recommended urged urges data figures emergency regional has staff announced representative "
        "convoy mission vaccine"
    ),
    "us": _words(""),
    "it": _words("department systems staff specialist company firm sector services"),
    "am": _words(""),
    "may": _words(""),
}
"""Acronyms that are also words, lower-cased."""

ACRONYM_LEADS = _words(
    "the an a by against from of in with to for than via under between fight fighting defeat "
    "defeating joined join joining pledged among counter anti pro ex former suspected alleged fled flee fleeing left "
    "leave leaving quit deserted inside within"
)
"""Stands before an acronym, hardly before a shouted verb: "fighters from IS"."""

TELLING_VERBS = _words("told tell tells telling let lets gave give gives showed show shows ask asked joined join")
"""Takes "us" as its object: "He told US everything"."""

LETTING_VERBS = _words("let lets")
DEEDS = _words(
    "be come decide do find get give go have help hear keep know leave live look make move pass pray see show speak "
    "stay stop take talk tell think try use wait work"
)
"""After one of LETTING_VERBS and "us": "Let US decide"."""

SHOUTED_WORDS = _words("the of and in to on for a an is are be as at by from with not no it its this that will or")
"""In capitals only where everything is: "THE US ECONOMY"."""

GENERATIONS = _words("jr sr ii iii iv")
"""Another person of the same name: "Donald Trump Jr."."""

COMPOUND_PREFIXES = _words(
    "anti pro non post pre ex mid neo then arab anglo franco sino russo turko cross extra intra multi semi al el self"
)
"""Leaves the name it is joined to: "Anti-ISIS", "Sino-Iranian"."""

BEFORE_MONTHS = _words("in since until till last next this early late mid of during throughout")
"""Makes a month of what may be a surname: "In May"."""

LANDS_OF_PEOPLES = _words("region oblast bay ocean")
"""Behind a people it is a place with a name of its own: "the Somali Region" of Ethiopia."""

NAMED_THINGS = INSTITUTIONS | _words(
    "mount storm hurricane typhoon cyclone port camp fort cape operation cafe restaurant ship vessel tanker ferry "
    "frigate freighter coaster villa mv ss hms uss san santa st saint"
)
"""In front of a name it makes another of it, though nobody's: after "Lake Chad", Chad is still the land."""

US_STATES = frozenset(
    "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,"
    "iowa,"
    "kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,"
    "nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,"
    "rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,"
    "wyoming".split(",")
)
"""Behind a place they say where it is: "Damascus, Maryland". Georgia and New York are left out: a country, a city."""

REGIONS_ELSEWHERE = frozenset(
    "ontario,quebec,alberta,manitoba,saskatchewan,nova scotia,new brunswick,british columbia,newfoundland,"
    "new south wales,queensland,tasmania,victoria,south australia,western australia,eastern cape,western cape".split(
        ","
    )
)
"""Provinces and states with towns called like others: "London, Ontario"."""

US_STATES_SHORT = _words(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev nh nj nm ny nc "
    "nd okla ore pa ri sc sd tenn tex va vt wash wis wva wyo"
)
"""As newspapers shorten them, with a full stop: "Lebanon, Pa."."""

RELATIONS = _words(
    "border borders ties talks war wars relations deal deals agreement summit dispute trade frontier axis "
    "alliance joint coalition conflict ceasefire truce pact rapprochement tensions dialogue route "
    "crossing pipeline railway match game friendly standoff rivalry treaty accord cooperation exchange"
)
"""Shows that two joined names are two parties: "Syria-Lebanon border"."""

COUNTRIES = _words(
    "afghanistan algeria armenia australia austria azerbaijan bahrain belgium brazil britain canada chad "
    "china cuba cyprus denmark egypt eritrea ethiopia finland france georgia germany greece india "
    "indonesia iran iraq ireland israel italy japan jordan kenya kuwait lebanon libya malaysia mali "
    "mexico morocco nato netherlands niger nigeria norway oman pakistan palestine poland portugal qatar "
    "romania russia rwanda senegal serbia somalia spain sudan sweden switzerland syria taiwan tunisia "
    "turkey turkiye uganda ukraine venezuela vietnam yemen afghan american arab british chinese egyptian "
    "french german greek indian iranian iraqi israeli italian japanese jordanian korean kurdish kuwaiti "
    "lebanese libyan omani pakistani palestinian qatari russian saudi sudanese syrian tunisian turkish "
    "ukrainian yemeni hamas hezbollah houthi tehran moscow ankara beijing riyadh baghdad doha cairo"
)
"""Parties that a hyphen joins: "Iran-Russia", "Turkish-Qatari"."""

# --- a capital that stands for its government -------------------------------------------------------------------------

CAPITALS = _words(
    "belgrade pristina skopje tirana sarajevo podgorica zagreb ljubljana sofia bucharest budapest prague bratislava "
    "vilnius riga tallinn minsk chisinau tbilisi yerevan baku athens nicosia valletta lisbon dublin reykjavik oslo "
    "stockholm copenhagen helsinki bern luxembourg hague tashkent astana bishkek dushanbe ashgabat dhaka kathmandu "
    "colombo naypyidaw bangkok hanoi vientiane manila jakarta taipei singapore wellington nairobi kampala kigali "
    "kinshasa juba asmara mogadishu djibouti pretoria harare lusaka luanda abuja accra dakar bamako niamey "
    "ouagadougou ndjamena bangui brasilia lima quito bogota montevideo asuncion managua tegucigalpa "
    "washington damascus tehran moscow ankara beijing london paris berlin brussels kyiv kiev riyadh "
    "baghdad doha cairo amman beirut jerusalem islamabad kabul delhi tokyo seoul pyongyang havana caracas "
    "khartoum tripoli tunis rabat algiers muscat sanaa erbil vienna rome madrid warsaw canberra ottawa"
)
"""Beside another capital it is a government: "both Washington and Tehran"."""

GOVERNING_VERBS = _words(
    "did reached struck exchanged lodged filed ordered dispatched voiced expressed reiterated reaffirmed renounced "
    "rebuffed "
    "cautioned lambasted rebuked scolded criticised criticized criticises criticizes praised praises recognising "
    "revoked revokes rescinded annulled appealed appeals apologised apologized protests detained deported pardoned "
    "unveiled unveils disputes disputed doubts doubted declined declines ignored ignores spurned disavowed "
    "declared declares declares notified informed informs briefed invited invites awaits awaited courted courts wooed "
    "capitulated relented yielded budged caved balked baulked bristled fumed "
    "said says say wants wanted warned warns agreed agrees accused accuses rejected rejects "
    "announced insists insisted denied denies hopes hoped fears feared believes believed considers "
    "considered sees saw signed imposed imposes lifted lifts sanctioned backed backs supports "
    "supported opposes opposed condemned condemns demanded demands urged urges offered offers "
    "proposed proposes refused refuses vowed vows threatened threatens pledged pledges decided "
    "decides recognised recognized recognises recognizes designated designates blames blamed argued "
    "argues expects expected intends plans planned seeks sought pressed presses pushed pushes "
    "responded replied has had is will would could should may must cannot continues continued "
    "remains sent sends withdrew keeps kept began stopped ended suspended welcomed welcomes called "
    "calls asked asks told tells made makes took takes gave gives put puts granted issued "
    "summoned summons recalled recalls expelled expels traded trades ratified ratifies endorsed endorses vetoed vetoes "
    "approved approves deployed deploys hailed hails dismissed dismisses downplayed downplays retaliated retaliates "
    "mulls weighs weighed mediated mediates brokered brokers hosted lobbied lobbies armed arms financed severed severs "
    "restored restores reopened froze freezes extradited extradites abstained shunned shuns branded deemed deems "
    "deplored deplores denounced denounces protested protests complained complains conceded concedes acknowledged "
    "acknowledges admitted admits confirmed confirms hinted hints signalled signaled signals favours favors prefers "
    "resisted resists resumed resumes halted halts cancelled canceled postponed banned bans barred bars blocked blocks "
    "restricted restricts tightened tightens eased eases negotiated negotiates clashed clash quarrelled sparred trust "
    "distrust disagree disagreed differ argue accuse blame share compete swapped swap swaps bickered feuded spar feud"
)
"""Governments do this, cities hardly: "Damascus said"."""

READINESS = _words(
    "ready willing prepared open determined committed keen reluctant unwilling wary convinced furious angry able "
    "unlikely likely yet never meet comment accept allow respond reply retaliate negotiate talk sign agree "
    "send recognise recognize withdraw pay give take make hold join leave break intervene drop lift"
)
"""After "will", "has" or "is" it tells of a government: "Moscow is ready to talk"."""

MODALS = _words("will would could should may must cannot")
DEEDS_OF_CITIES = _words(
    "be host get see open close have need stage celebrate become grow lose win face look feel remain mark wake run "
    "hold reopen swelter freeze flood burn sink"
)
"""Behind one of MODALS it tells of a city: "Tokyo will host the games"."""

OF_CITIES = _words("radio tv television newspaper newspapers daily police residents university court airport mayor")
"""Belongs to a city in front, not to a government: "told Tehran radio"."""

AUXILIARIES = _words("did has had is will would could should may must cannot remains kept keeps sent")
"""Cities have, are and will, too."""

NEVER_BEHIND_IS = AUXILIARIES | _words("was were did does do can")
"""No English "is" goes before these: "IS will return"."""

ADDRESSING_VERBS = _words(
    "warned warns accused accuses urged urges told tells asked asks blamed blames thanked thanks pressed presses "
    "pressured pressures criticised criticized condemned condemns sanctioned lobbied lobbies persuaded assured assures "
    "reassured informed notified defied defies angered infuriated alarmed irked embarrassed provoked"
)
"""In front of a capital it makes a government of it: "warned Washington"."""

POLICY_NOUNS = _words(
    "backing support policy ally allies stance decision envoy position demands interests pressure "
    "reservations strategy posture role influence approval blessing response intentions proposal offer "
    "commitment relations sanctions military plan plans terms message rejection concerns objections "
    "patience credibility delegation enemies foe foes rivals diplomacy goals aims agreement control "
    "authority rule sovereignty efforts help aid warning refusal consent view"
)
"""A government has it: "Washington's backing"."""

DEALINGS = _words(
    "talks deal protest complaint relations ties agreement pressure support negotiations coordination contacts "
    "dialogue "
    "alliance war dispute tensions understanding accord pact rift partnership cooperation negotiate "
    "negotiated negotiating negotiates coordinate coordinated coordinating talk talked talking bargain "
    "bargaining sided side siding aligned align allied reconcile break broke integrate"
)
"""What one has with a government: "talks with Washington"."""

RULERS = _words("government administration regime authorities officials policymakers leadership rulers")
"""Follows a capital that rules: "the Damascus government"."""

BODIES_OF_RULERS = _words("cabinet white justice department guard guards family camp campaign army treasury")
"""Follows a person who rules, beside RULERS: "the Trump White House"; not "Vance Air Force Base"."""

GOVERNED = _words(
    "backed affiliated led aligned brokered sponsored allied controlled friendly supported appointed "
    "based-in run held imposed approved linked loyal funded"
)
"""Joined to a capital by a hyphen: "Washington-backed"."""

JOURNEYS = _words(
    "flight flights road train trains highway route bus buses km miles kilometers kilometres drive travel"
)
"""Goes between cities: "flights between Damascus and Tehran"."""
