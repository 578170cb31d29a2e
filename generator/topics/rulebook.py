"""The rules in their order, each with the names that it concerns; the first that objects to a sighting is heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model import Kind, Sense
from generator.topics import (
    acronym_words,
    acronyms,
    arabic_rules,
    bearers,
    bystanders,
    elsewhere,
    homes,
    joined,
    longer_names,
    rules,
    swallowed,
    trades,
    works,
)
from generator.topics import words as w
from generator.topics.names import Name, Way
from generator.topics.reading import Sighting

Objection = Callable[[Sighting], str]


@dataclass(frozen=True, slots=True)
class Applicable:
    """The rules that a name can run against at all, and those of them that matter between two plain spaces."""

    everywhere: tuple[Objection, ...]
    among_spaces: tuple[Objection, ...]


def rules_for(name: Name) -> Applicable:
    """The rules that concern a name."""
    everywhere = tuple(rule for rule, concerns in RULES if concerns(name))
    return Applicable(everywhere, tuple(rule for rule in everywhere if rule not in BESIDE_MARKS))


def objection(sighting: Sighting, applicable: Applicable) -> str:
    """The first reason not to link, empty for none."""
    gaps = sighting.reading.gaps
    is_plain = gaps[sighting.first] == " " == gaps[sighting.last]
    for rule in applicable.among_spaces if is_plain else applicable.everywhere:
        reason = rule(sighting)
        if reason:
            return reason
    return ""


def _any(_: Name) -> bool:
    return True


def _letters(name: Name) -> bool:
    return name.is_acronym


def _letters_that_are_a_word(name: Name) -> bool:
    return name.is_acronym and name.words[0].casefold() in acronym_words.WORD_ACRONYMS


def _letters_of_no_known_word(name: Name) -> bool:
    return name.is_acronym and len(name.words[0]) > 2 and not _letters_that_are_a_word(name)


def _in_need_of_company(name: Name) -> bool:
    return bool(name.alias.near or name.alias.not_near) and (name.is_single or name.is_acronym)


def _everyday_surname(name: Name) -> bool:
    return name.way is Way.SURNAME and name.words[-1].casefold() in w.STRONG_SURNAME_HOMOGRAPHS


def _arabic_surname(name: Name) -> bool:
    return name.is_arabic and name.way is Way.SURNAME


def _arabic_place(name: Name) -> bool:
    return name.is_arabic and name.kind is Kind.PLACE


def _arabic_word(name: Name) -> bool:
    return name.is_arabic and len(name.words) == 1 and name.kind is not Kind.PLACE


def _arabic_demonym(name: Name) -> bool:
    return name.is_arabic and name.alias.sense is Sense.DEMONYM


def _person_in_full(name: Name) -> bool:
    return name.kind is Kind.PERSON and name.way is not Way.SURNAME and len(name.words) > 1


def _event_in_one_word(name: Name) -> bool:
    return name.kind is Kind.EVENT and name.is_single


def _letters_and_digits(name: Name) -> bool:
    return name.is_acronym and not name.words[0].isalpha()


def _month(name: Name) -> bool:
    return name.kind is Kind.PERSON and len(name.words) == 1 and name.words[0].casefold() in w.CALENDAR


def _land_or_people(name: Name) -> bool:
    is_one = name.kind in (Kind.PLACE, Kind.ORGANISATION) or name.alias.sense is Sense.DEMONYM
    return is_one and (len(name.words) == 1 or name.kind is Kind.PLACE)


def _person(name: Name) -> bool:
    return name.kind is Kind.PERSON


def _no_person(name: Name) -> bool:
    return name.kind is not Kind.PERSON


def _one_word(name: Name) -> bool:
    return name.is_bare


def _one_word_or_land_in_full(name: Name) -> bool:
    """The New York Giants; not the United States Patent Office, which is the state's."""
    return name.is_bare or (_land_in_full(name) and name.words[0] != "United")


def _one_word_or_body(name: Name) -> bool:
    return name.is_bare or _body_in_one_word(name)


def _titled(name: Name) -> bool:
    return name.way is Way.SURNAME or (name.kind is not Kind.PERSON and len(name.words) == 1)


def _land(name: Name) -> bool:
    return name.kind is not Kind.PERSON and not name.is_acronym


def _demonym(name: Name) -> bool:
    return name.alias.sense is Sense.DEMONYM


def _single_place_or_body(name: Name) -> bool:
    return _single_place(name) or _body_in_one_word(name)


def _land_in_full(name: Name) -> bool:
    return name.kind is Kind.PLACE and len(name.words) > 1 and name.alias.sense is Sense.NAME


def _single_place(name: Name) -> bool:
    return name.kind is Kind.PLACE and name.is_single


def _single_place_or_people(name: Name) -> bool:
    return _single_place(name) or _demonym(name)


def _body(name: Name) -> bool:
    return name.kind is Kind.ORGANISATION and not name.is_acronym


def _surname(name: Name) -> bool:
    return name.way is Way.SURNAME and not name.is_arabic


def _body_in_one_word(name: Name) -> bool:
    return name.is_single and name.kind is Kind.ORGANISATION


RULES: tuple[tuple[Objection, Callable[[Name], bool]], ...] = (
    (rules.address_or_code, _any),
    (rules.heading_in_capitals, _any),
    (joined.numbered, _any),
    (joined.lawsuit, _any),
    (joined.partner, _any),
    (joined.on_a_river, _one_word),
    (joined.hyphened_surname, _body_in_one_word),
    (swallowed.operation, _demonym),
    (elsewhere.place_elsewhere, _one_word),
    (elsewhere.river, _single_place_or_body),
    (elsewhere.other_congo, _single_place),
    (acronyms.shouted_acronym, _letters),
    (acronyms.word_in_capitals, _letters_that_are_a_word),
    (acronyms.redefined_acronym, _letters),
    (acronyms.stressed_word, _letters_of_no_known_word),
    (rules.out_of_context, _in_need_of_company),
    (rules.somebody_of_that_name, _titled),
    (acronyms.letters_of_a_thing, _letters),
    (acronyms.letters_of_others, _letters),
    (acronyms.measure, _letters),
    (elsewhere.other_land, _land),
    (longer_names.another_generation, _person),
    (longer_names.institution_named_after, _any),
    (longer_names.longer_name, _one_word_or_land_in_full),
    (swallowed.longer_body, _body_in_one_word),
    (swallowed.body_called_like_somebody, _body),
    (swallowed.everyday_word, _body_in_one_word),
    (swallowed.thing_of_a_body, _body_in_one_word),
    (swallowed.everyday_place, _single_place),
    (swallowed.everyman, _demonym),
    (swallowed.event_named_after, _demonym),
    (swallowed.firm_of_a_people, _demonym),
    (swallowed.royal, _demonym),
    (swallowed.movement_of_a_people, _demonym),
    (works.title_begun, _land),
    (works.title_of_a_way, _one_word),
    (works.bearer_in_front, _any),
    (works.ship, _any),
    (works.newspaper, _person),
    (works.called_aside, _any),
    (works.sung, _one_word),
    (swallowed.longer_full_name, _person_in_full),
    (swallowed.place_of_somebody, _one_word_or_body),
    (swallowed.thing_of_a_land, _land_in_full),
    (swallowed.thing_with_article, _surname),
    (swallowed.town_of_a_surname, _surname),
    (swallowed.district_of_somebody, _surname),
    (swallowed.vale, _body_in_one_word),
    (swallowed.behind_a_particle, _no_person),
    (swallowed.cause_in_a_land, _single_place),
    (swallowed.event_called_like_somebody, _event_in_one_word),
    (bearers.road, _letters_and_digits),
    (bearers.person_called_like_a_people, _demonym),
    (bearers.brand, _demonym),
    (bearers.thing_of_a_people, _demonym),
    (bearers.language, _demonym),
    (bearers.deed, _demonym),
    (bearers.dish_or_breed, _land_or_people),
    (bearers.food, _single_place),
    (bearers.product, _single_place_or_people),
    (works.title_of_work, _any),
    (bearers.club, _body_in_one_word),
    (bearers.club_of_a_city, _single_place),
    (bearers.composer, _body_in_one_word),
    (bearers.team_of_a_city, _demonym),
    (homes.body_of_another_state, _body),
    (homes.body_of_another_land, _body),
    (homes.land_of_letters, _single_place),
    (bystanders.somebody_in_the_street, _person),
    (trades.private_person, _person),
    (trades.trade_in_front, _person),
    (joined.all_american, _no_person),
    (acronyms.currency, _letters),
    (rules.institution_of, _no_person),
    (elsewhere.province_of_the_islamic_state, _single_place),
    (rules.first_name, _one_word),
    (swallowed.behind_an_initial, _no_person),
    (joined.joined_name, _one_word),
    (bystanders.spoken_of_as_a_person, _one_word),
    (bystanders.somebody_unknown, _single_place),
    (bystanders.animal_called_so, _any),
    (bystanders.spoken_of_as_a_thing, _single_place_or_people),
    (bystanders.shop_of_somebody, _one_word),
    (bystanders.town_called_so, _body_in_one_word),
    (rules.name_after_sheikh, _titled),
    (rules.another_holder, _surname),
    (rules.animal, _person),
    (rules.unconfirmed_surname, _everyday_surname),
    (rules.surname_like_a_word, _surname),
    (rules.month, _month),
    (arabic_rules.arabic_surname, _arabic_surname),
    (arabic_rules.arabic_common_noun, _arabic_word),
    (arabic_rules.arabic_sea, _arabic_demonym),
    (arabic_rules.named_after_a_place, _arabic_place),
)
"""Cheap and certain ones first."""

BESIDE_MARKS: frozenset[Objection] = frozenset(
    (
        joined.numbered,
        joined.on_a_river,
        joined.hyphened_surname,
        joined.all_american,
        joined.joined_name,
        works.called_aside,
        swallowed.behind_an_initial,
        bystanders.somebody_in_the_street,
        trades.private_person,
        bystanders.spoken_of_as_a_thing,
        bystanders.town_called_so,
    )
)
"""Object only where a hyphen, a comma or another mark stands beside the name: few names have one."""
