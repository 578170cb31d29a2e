"""What tells an acronym from the word that is written like it: the tables that acronyms.py reads, all words "
"folded."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORD_ACRONYMS = {
    # acronym: words after it that show it is one ("IS fighters", "WHO officials").
    "is": _words(
        "fighters militants group affiliate affiliates cell cells member members commander leader jihadists "
        "caliphate attack attacks claimed claims detainees prisoners militant insurgents extremists terrorists "
        "recruits suspects sleeper families camps remnants flag propaganda territory ideology hostages gunmen "
        "bomber bombers stronghold strongholds defence defense defences positions loyalists hideout hideouts convoy "
        "wants controls controlled held holds lost seized ruled captured overran recruited remained executed "
        "beheaded "
        "wives widows orphans women men children brides returnees court courts era rule officials ranks fighter "
        "frontlines advance propagandists suicide sniper snipers"
    ),
    "who": _words(
        "said says warned warns declared declares chief director officials official spokesman spokeswoman "
        "spokesperson report reported reports estimates estimated team teams experts headquarters guidelines "
        "recommends recommended urged urges data figures emergency regional has staff announced representative "
        "medicines medicine supplies kits vaccines tents ambulances cargo parcels trucks funding money aid office "
        "offices "
        "clinic clinics helpline panel committee consultant consultants employee employees member members delegation "
        "classification guideline guidance standard standards limit limits declaration director-general "
        "convoy mission vaccine doctors medics scientists epidemiologists advisers envoy boss nurses"
    ),
    "us": _words(""),
    "it": _words("department systems staff specialist company firm sector services"),
    "am": _words(""),
    "may": _words(""),
}
"""Acronyms that are also words, lower-cased."""

ACRONYM_LEADS = _words(
    "the an a by against from of in with to for than via under between fight fighting fought defeat defeating "
    "joined join joining pledged among counter anti pro ex former suspected alleged fled flee fleeing left leave "
    "leaving quit deserted inside within"
)
"""Stands before an acronym, hardly before a shouted verb: "fighters from IS"."""

TAKES_US = _words(
    "about contact follow email visit told tell tells telling let lets gave give gives showed show shows ask asked "
    "joined join"
)
"""Verbs and a preposition that may have "us" behind them: "He told US everything", "all about US"."""

LETTING_VERBS = _words("let lets")

DEEDS = _words(
    "be come decide do find get give go have help hear keep know leave live look make move pass pray see show speak "
    "stay stop take talk tell think try use wait work"
)
"""After one of LETTING_VERBS and "us": "Let US decide"."""

SHOUTED_WORDS = _words("the of and in to on for a an is are be as at by from with not no it its this that will or")
"""In capitals only where everything is: "THE US ECONOMY"."""

TRAINS = _words("train trains locomotive locomotives carriage carriages")
"""Behind letters they make a make of train: "a TGV train"."""

THINGS_OF_LETTERS = {
    # letters: what they are put before when they are no body's.
    "ice": TRAINS | _words("line lines service services network hockey age"),  # InterCity Express
    "aid": _words("agency worker workers parcel parcels convoy convoys"),
    "pa": _words("announcer system systems announcement announcements"),
    "is": _words(
        "curve curves department departments degree degrees module modules major manager managers sedan saloon"
    ),
    "who": _words("reunion album albums concert gig drummer guitarist singer fans"),
    "us": _words("lecce sassuolo cremonese monastir"),
    "un": _words("watch dispatch plaza wire"),
    "anc": _words("headphones earbuds earphones visits clinic clinics"),
    "bp": _words("reading readings monitor monitors cuff medication"),
    "car": TRAINS | _words("bomb park parks alarm alarms"),
}

CARMAKERS = _words(
    "lexus infiniti audi bmw mercedes toyota honda nissan volvo jaguar mazda subaru kia hyundai skoda opel citroen "
    "renault peugeot fiat ford chevrolet cadillac buick pontiac acura saab seat suzuki triumph yamaha kawasaki ducati"
)
"""In front of letters they make a car of them: "the Lexus IS"."""

BEHIND_INITIALS = {
    # letters that are somebody's initials: the surnames of those who are known by them.
    "us": _words("grant bonds"),
    "uk": _words("sinha"),
    "un": _words("owen"),
    "is": _words("bukhari"),
}

LETTERS_OF_ANY_LAND = _words("cdc fda nsa epa doj irs faa nih fema")
"""Bodies that other lands and Africa have, too, by the same letters: "Africa CDC"."""

FATES = _words("kia mia pow wia awol")
BEFORE_FATES = _words("as was were is are listed reported declared presumed missing men soldiers")
"""In front of FATES it tells what became of soldiers: "nine men as KIA"."""

POSTAL = _words(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or "
    "pa ri sc sd tn tx ut vt va wa wv wi wy dc ns nb qc on mb sk ab bc uk us"
)
"""Behind a town and a comma they are a state: "Philadelphia, PA"; those of countries are not."""
