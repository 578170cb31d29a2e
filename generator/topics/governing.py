"""What tells a capital that stands for its government from the city: what seats.py reads, all words folded."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CAPITALS = _words(
    "belgrade pristina skopje tirana sarajevo podgorica zagreb ljubljana sofia bucharest budapest prague bratislava "
    "vilnius riga tallinn minsk chisinau tbilisi yerevan baku athens nicosia valletta lisbon dublin reykjavik oslo "
    "stockholm copenhagen helsinki bern luxembourg hague tashkent astana bishkek dushanbe ashgabat dhaka kathmandu "
    "colombo naypyidaw bangkok hanoi vientiane manila jakarta taipei singapore wellington nairobi kampala kigali "
    "kinshasa juba asmara mogadishu djibouti pretoria harare lusaka luanda abuja accra dakar bamako niamey "
    "ouagadougou ndjamena bangui brasilia lima quito bogota montevideo asuncion managua tegucigalpa washington "
    "damascus tehran moscow ankara beijing london paris berlin brussels kyiv kiev riyadh baghdad doha cairo amman "
    "beirut jerusalem islamabad kabul delhi tokyo seoul pyongyang havana caracas khartoum tripoli tunis rabat "
    "algiers muscat sanaa erbil vienna rome madrid warsaw canberra ottawa"
)
"""Beside another capital it is a government: "both Washington and Tehran"."""

GOVERNING_VERBS = _words(
    "did reached struck exchanged lodged filed ordered dispatched voiced expressed reiterated reaffirmed renounced "
    "rebuffed cautioned lambasted rebuked scolded criticised criticized criticises criticizes praised praises "
    "recognising revoked revokes rescinded annulled appealed appeals apologised apologized protests detained "
    "deported pardoned unveiled unveils disputes disputed doubts doubted declined declines ignored ignores spurned "
    "disavowed declared declares declares notified informed informs briefed invited invites awaits awaited courted "
    "courts wooed capitulated relented yielded budged caved balked baulked bristled fumed said says say wants "
    "wanted warned warns agreed agrees accused accuses rejected rejects announced insists insisted denied denies "
    "hopes hoped fears feared believes believed considers considered sees saw signed imposed imposes lifted lifts "
    "sanctioned backed backs supports supported opposes opposed condemned condemns demanded demands urged urges "
    "offered offers proposed proposes refused refuses vowed vows threatened threatens pledged pledges decided "
    "decides recognised recognized recognises recognizes designated designates blames blamed argued argues expects "
    "expected intends plans planned seeks sought pressed presses pushed pushes responded replied has had is will "
    "would could should may must cannot continues continued remains sent sends withdrew keeps kept began stopped "
    "ended suspended welcomed welcomes called calls asked asks told tells made makes took takes gave gives put puts "
    "granted issued summoned summons recalled recalls expelled expels traded trades ratified ratifies endorsed "
    "endorses vetoed vetoes approved approves deployed deploys hailed hails dismissed dismisses downplayed "
    "downplays retaliated retaliates mulls weighs weighed mediated mediates brokered brokers lobbied lobbies armed "
    "arms financed severed severs restored restores reopened froze freezes extradited extradites abstained shunned "
    "shuns branded deemed deems deplored deplores denounced denounces protested protests complained complains "
    "conceded concedes acknowledged acknowledges admitted admits confirmed confirms hinted hints signalled signaled "
    "signals favours favors prefers resisted resists resumed resumes halted halts cancelled canceled postponed "
    "banned bans barred bars blocked blocks restricted restricts tightened tightens eased eases negotiated "
    "negotiates clashed clash quarrelled sparred trust distrust mistrust disagree disagreed differ argue accuse blame "
    "share compete swapped swap swaps bickered feuded spar feud"
)
"""Governments do this, cities hardly: "Damascus said"."""

GOVERNING_VERBS |= _words(
    "accepts accepted abandons abandoned adopts adopted advises advised allows assures assured authorises "
    "authorised authorizes authorized boycotts boycotted challenges challenged chides chided commits committed "
    "concludes concluded convened contends contended counters countered courts decries decried defends defended "
    "delays delayed demurred disowned disputes drops dropped enacts enacted encourages encouraged endorses "
    "escalates escalated faults faulted favoured favored finalised finalized funds funded guarantees guaranteed "
    "implores implored insists intervenes intervened introduces introduced invades invaded jailed lauds lauded "
    "leans maintains maintained meddles meddled nationalised nationalized nominated objects objected orders "
    "outlawed outlaws overturned pardons persuaded pleads pleaded prefers prevented prohibits prohibited promises "
    "promised provides provided quits reacted reasons reasoned refrained reneged repealed replies reprimanded "
    "requests requested resents resented retracted reversed sacked scrapped seized sides sided slams slammed "
    "softened speaks spoke stands stationed stresses stressed struck subsidises subsidized suggests suggested "
    "suspects suspected suspends swore tables tabled thanks thanked toughened touts touted trusts underlined "
    "underlines undertook unleashed upholds upheld vetoes views viewed violated violates vows warms welcomes "
    "withdraws withholds withheld"
)

GOVERNING_VERBS |= _words(
    "threw throws drew draws let lets knew knows chose chooses set sets bet bets led leads forbade forbids forgave "
    "fought fights stuck sticks sought bought sold understood understands overlooked overlooks"
)
"""Irregular ones: "Washington threw its weight behind him"."""

GOING_VERBS = {
    # what goes on behind "went" and "came" where a government does it.
    "went": _words("ahead back further along public"),
    "goes": _words("ahead back further along public"),
    "came": _words("to out up round under clean close"),
    "comes": _words("to out up round under clean close"),
}

BREAKING_VERBS = _words(
    "closed closes reopened reopens shut shuts hosted hosts broke breaks cut cuts broken opened opens established "
    "establishes holds held forged enjoys"
)
"""Governments do it to relations, cities to other things: "Caracas broke off relations"."""

READINESS = _words(
    "against opposed unhappy alarmed concerned worried sceptical skeptical adamant cautious dismayed supportive "
    "complicit ready willing prepared open determined committed keen reluctant unwilling wary convinced furious "
    "angry able unlikely likely yet never meet comment accept allow respond reply retaliate negotiate talk sign "
    "agree send recognise recognize withdraw pay give take make hold join leave break intervene drop lift"
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

NEVER_BEHIND_IS = AUXILIARIES | _words(
    "was were did does do can began fell took rose ran went came drove grew gave wrote broke shook spoke stole threw "
    "withdrew overran hid sprang shrank fled"
)
"""No English "is" goes before these: "IS will return"."""

ADDRESSING_VERBS = _words(
    "oblige obliges obliged require requires required compel compels compelled enable enables reassure assure "
    "notify inform defy anger infuriate alarm irk embarrass provoke blame thank deny denied appease appeased "
    "placate deter deterred contain punish punished rearm reward rewarded criticise criticize condemn sanction "
    "lobby cost helped helping help hurt isolated isolate isolating arm arming back backing pressing force forced "
    "forcing persuade convince convinced push pushed pushing deprived urge urging warn warning accuse accusing "
    "trust trusts trusted mistrust mistrusts mistrusted distrust distrusts distrusted suspect suspects doubt doubts "
    "warned warns accused accuses urged urges told tells asked asks blamed blames thanked thanks pressed presses "
    "pressured pressures criticised criticized condemned condemns sanctioned lobbied lobbies persuaded assured "
    "assures reassured informed notified defied defies angered infuriated alarmed irked embarrassed provoked"
)
"""In front of a capital it makes a government of it: "warned Washington"."""

WISHING_VERBS = _words(
    "want wants wanted wanting expect expects expected need needs needed prefer asking begged begs beg implored "
    "implore "
    "invite invited ordered instructed"
)
"""In front of a capital and "to" they make a government of it: "want Damascus to decentralise"."""

POLICY_NOUNS = _words(
    "man men silence proxy proxies puppet puppets diplomats negotiators favourite version account protests displeasure "
    "ambassador ambassadors hopes eyes fears bid readiness willingness demand objection concern goal aim condition "
    "conditions request ultimatum calculus calculations overture claims claim ambitions veto threats threat "
    "retaliation crackdown tariffs embargo blockade restrictions denial denials aggression propaganda treatment "
    "handling invasion insistence backing support policy ally allies stance decision envoy position demands "
    "interests pressure reservations strategy posture role influence approval blessing response intentions proposal "
    "offer commitment relations sanctions military plan plans terms message rejection concerns objections patience "
    "credibility delegation enemies foe foes rivals diplomacy goals aims agreement control authority rule "
    "sovereignty efforts help aid warning refusal consent view"
)
"""A government has it: "Washington's backing"."""

DEALINGS = _words(
    "talks deal protest complaint relations ties agreement pressure support negotiations coordination contacts "
    "dialogue alliance war dispute tensions understanding accord pact rift partnership cooperation negotiate "
    "negotiated negotiating negotiates coordinate coordinated coordinating talk talked talking bargain bargaining "
    "quarrel quarrels feud row spat standoff impasse truce ceasefire compromise breach showdown arrangement settlement "
    "reconciliation rapprochement friendship feuding quarrelling impatient frustrated angry furious unhappy "
    "frustration "
    "sided side siding aligned align allied reconcile break broke integrate"
)
"""What one has with a government: "talks with Washington"."""

TURNED = {
    # a preposition in front of the capital: what before it turns to a government.
    "to": _words(
        "aid weapons arms deliveries shipments exports bow bows bowed loyal beholden allied friendly hostile "
        "subservient subordinate accountable answerable "
        "opposed "
        "appeal appealed appeals proposal warning warnings concession concessions complained complaint allegiance "
        "submit submitted surrender surrendered surrendering capitulate capitulated deference deferred defer "
        "overture "
        "overtures loyalty loyalties sympathetic indebted rebuke snub threat threats ultimatum pledge pledges "
        "concede conceded kowtow close-ally message messages signal signals"
    ),
    "on": _words(
        "influence pressure pressures leaned leaning lean reliance reliant dependence dependent depend depends "
        "relies rely "
        "relied "
        "sanctions tariffs prevail prevailed dependency hopes"
    ),
    "over": _words("leverage influence sway"),
    "by": _words(
        "backed supported rejected approved imposed brokered sponsored funded armed trained controlled condemned "
        "designated sanctioned endorsed vetoed welcomed dismissed denied abandoned betrayed recognised recognized "
        "blacklisted proposed drafted accused orchestrated appointed installed mediated financed equipped demanded "
        "threatened announced"
    ),
    "of": _words(
        "rebuke rebukes criticism critical wary suspicious suspicion distrust mistrust defiance defiant independent "
        "opponent opponents supporter supporters friend friends dismissive contemptuous tired weary afraid fearful "
        "disillusioned resentful scornful proxies proxy puppet puppets "
        "behalf critic critics ally allies foe foes enemy enemies blessing approval mercy consent wrath patience "
        "backing disapproval displeasure knowledge cooperation sway orbit diktat dictates demands support"
    ),
    "from": _words(
        "letter proposal offer message messages signal signals assurances answer reply response approval permission "
        "order orders "
        "instructions comment statement concessions backing independence directives demand demands"
    ),
    "against": _words("sanctions tariffs complaint campaign allegations measures embargo charges retaliation"),
    "under": _words("units merge merged command placed falls forces brigades tribes region regions province autonomy"),
    "with": _words("odds"),
    "for": _words(
        "spokesman spokeswoman support help weapons ammunition arms shells tanks missiles guarantees aid money "
        "backing setback embarrassment "
        "humiliation victory defeat headache coup"
    ),
    "towards": _words("policy stance tilt hostility"),
    "toward": _words("policy stance tilt hostility"),
}

OF_GOVERNMENTS = _words(
    "ambassador ambassadors delegation consul cabinet envoy negotiator "
    "proxies backers forces ministry ministries nuclear programme program missiles airspace military army security "
    "diplomacy invasion war offensive annexation sovereignty spokesman spokeswoman allies ally rulers leaders "
    "leadership envoy envoys sanctions policy policies stance demands enemies adversaries rivals partners diplomats "
    "negotiators troops spies insistence overtures"
)
"""A government has them: "Washington's Gulf allies"."""

RULERS = _words("government administration regime authorities officials policymakers leadership rulers")
"""Follows a capital that rules: "the Damascus government"."""

BODIES_OF_RULERS = _words("cabinet white justice department guard guards family camp campaign army treasury")
"""Follows a person who rules, beside RULERS: "the Trump White House"; not "Vance Air Force Base"."""

GOVERNED = _words(
    "backed affiliated led aligned brokered sponsored allied controlled friendly supported appointed based-in run "
    "held imposed approved linked loyal funded installed trained armed equipped financed supplied picked vetted "
    "orchestrated engineered drafted proposed negotiated endorsed blessed directed instigated occupied annexed "
    "administered supervised organised organized anointed recognised recognized sanctioned dominated mediated "
    "inspired"
)
"""Joined to a capital by a hyphen: "Washington-backed"."""

JOURNEYS = _words(
    "flight flights road train trains highway route bus buses km miles kilometers kilometres drive travel"
)
"""Goes between cities: "flights between Damascus and Tehran"."""

PARTIES = _words(
    "ally backer guarantor party signatory member threat enemy partner supporter sponsor rival adversary player "
    "mediator broker buyer supplier critic opponent winner loser friend foe patron"
)
"""What a government is: "Washington is an ally"."""

DOINGS_OF_CITIES = _words(
    "becoming growing sinking running bracing celebrating hosting recovering burning drowning choking sweltering "
    "shrinking freezing flooding booming bursting struggling getting turning emptying changing dying cooling baking "
    "reeling mourning ageing aging sleeping bustling buzzing expanding melting"
)
"""A city does it: "Venice is sinking"."""

HANDED_OVER = _words("handed hand hands handing ceded cede cedes ceding surrendered surrender surrendering submitted")
"""Not far in front of "to" and a capital it goes to a government: "handed the crossing to Damascus"."""

TOLD = _words(
    "trusted persuaded swayed ignored relied counted convinced excused forgiven "
    "told asked informed warned notified consulted urged accused briefed surprised angered embarrassed offended "
    "snubbed "
    "blamed invited pressed caught dismayed alarmed unmoved unimpressed outraged wrong-footed blindsided implicated"
)
"""Behind "was" it happens to a government: "Washington was told"."""

USING_VERBS = _words("spent spends uses supplies supplied finances pours poured props propped")
"""Governments do it, with something of theirs behind: "Washington spent $2bn"."""

MEANS = _words("shells ammunition missiles money patience soldiers troops men weapons time options allies drones cash")
"""Of what a government may run short: "Kyiv is running out of shells"."""

HELD = _words(
    "choice choices intention intentions appetite leverage incentive reason interest stake qualms plans illusions "
    "right objection objections doubt doubts patience say comment"
)
"""What a government has, or has not: "Beijing has little choice"."""

DONE_BY_CITIES = _words(
    "turned shivered sweltered mourned celebrated flooded burned baked emptied erupted darkened bustled hosted "
    "marked shook rumbled recovered remained staged swelled ballooned boomed thrived flourished declined aged "
    "sprawled recorded averaged reopened gridlocked slowed partied rejoiced cheered danced queued played survived "
    "escaped suffered endured changed appeared seemed looked lacked used enjoyed experienced reached surpassed "
    "ranked topped boasted attracted lured based happened opened closed welcomed reeled trembled shuddered smelled "
    "glittered shone seen grown fallen become frozen woken shaken lived stayed ended crowned stormed besieged "
    "surrounded"
)
"""Cities do it, in the past: "Kyiv shivered"; and what is done to them."""

AFFAIRS = _words(
    "assets accounts funds aid sanctions tariffs embassy embassies consulate deal deals treaty accord accords talks "
    "bridges displeasure anger billions millions weapons shipments visas exports imports payments loan loans troops "
    "relations ties sanctions border borders airspace ambassador envoy subsidies licences licenses contracts bank "
    "negotiations agreement diplomats consul alliance allies credit debt debts programme program reactor enrichment "
    "inquiry investigation inquest prosecution commission "
    "court bases base offer proposal truce ceasefire back account reserves"
)
"""Behind a deed that cities do as well it makes a government of them: "Washington has frozen the bank's assets"."""

REGARDING = _words(
    "spends invests buys funds plays gains obliges bought sold paid regards enriches deems treats interprets "
    "assumes suspects doubts owes pursues develops exports imports supplies controls occupies annexes administers "
    "maintains considers prefers refuses lacks counts conducts continues shares"
)
AMBIGUOUS = _words(
    "celebrates mourns hosts reels braces tops loses wins votes opens closes falls rises soars marks shuts buries "
    "awaits is was has will to lacks counts shares heads shells fires rules tests stands boosts lands hopes fears"
)
"""Verbs of cities as well, or nouns: "London celebrates", "Moscow shares"."""

CLOSED = _words(
    "output production airspace border borders embassy embassies consulate consulates skies crossing crossings "
    "mission missions"
)
"""What a government opens and closes: "Islamabad closed its airspace"."""
