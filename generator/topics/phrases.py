"""Longer phrases that hold a name and are not about it: dishes, breeds, games, branches with a name of their own."""

from __future__ import annotations

FIXED_PHRASES = (
    # Things, dishes, breeds, games and products that carry a name and are not about it; branches with their own name.
    "Dominican friar", "Dominican friars", "Dominican nun", "Dominican nuns", "Dominican monk", "Dominican monks",
    "Dominican order", "Dominican Order", "Dominican convent", "Dominican sisters", "Chinese Taipei", "Big Apple",
    "Agent Orange", "Labour Day", "Labor Day", "US Virgin Islands", "U.S. Virgin Islands", "British Virgin Islands",
    "Great Dane", "Great Danes",
    "American football", "American cheese", "American bulldog", "American pie", "American Samoa", "Native American",
    "Native Americans", "native American", "native Americans", "African American", "African Americans",
    "Latin American", "Turkish delight", "Turkish coffee",
    "Turkish bath", "Turkish baths", "Turkish Van", "Damascus steel", "Damascus knife", "Damascus knives",
    "road to Damascus", "Jordan almonds", "Air Jordan", "Air Jordans", "Jordan sneakers", "Syrian hamster",
    "Syrian hamsters", "Syrian bear", "Israeli couscous", "Persian cat", "Persian cats", "Brussels sprouts",
    "Panama hat", "Panama hats", "Brazil nut", "Brazil nuts", "Guinea pig", "Guinea pigs", "Guinea fowl",
    "Guinea-Bissau", "Papua New Guinea", "Equatorial Guinea", "Timor-Leste", "Northern Ireland", "French fries",
    "French toast", "Swiss army knife", "Danish pastry", "China syndrome", "Cuba libre", "Irish coffee",
    "trump card", "trump cards", "hanging chad", "Chad Valley", "Washington State", "Washington state",
    "Prince of Wales", "Princess of Wales", "UN Women", "UN Habitat",
    "New Mexico", "New England",
    "Iran-Contra", "German shepherd", "German shepherds", "German measles", "Jersey cow", "Hong Kong flu",
    "Spanish flu", "Stockholm syndrome", "Vienna sausage", "Kiev cake", "chicken Kiev", "Moscow mule",
    "Turks and Caicos", "Chinese New Year", "Danish blue",
    "Georgian architecture", "Georgian era", "Georgian house", "Georgian houses",
    "Kataib Hezbollah", "Kata'ib Hezbollah", "Kataeb Hezbollah", "Kataib Hizbullah", "Turkish Hezbollah",
    "al-Qaeda in Iraq", "al-Qaeda in the Islamic Maghreb", "al-Qaeda in the Arabian Peninsula",
    "al-Qaeda in the Indian Subcontinent", "al-Qaida in Iraq", "al-Qaida in the Islamic Maghreb",
    "al-Qaida in the Arabian Peninsula", "Islamic State in the Greater Sahara", "Islamic State West Africa Province",
    "Islamic State in Khorasan", "Islamic State Khorasan",
    "Georgian terrace", "Georgian terraces", "Georgian townhouse", "Georgian townhouses", "Georgian mansion",
    "Georgian mansions", "Georgian facade", "Georgian facades", "Georgian manor", "Georgian villa", "Georgian villas",
    "Crimean War", "India pale ale", "India pale ales", "India ink", "Indian summer",
    "Russian roulette", "Russian Blue", "Russian doll", "Russian dolls", "Russian salad", "Mexican wave",
    "Mexican standoff", "Chinese whispers", "Chinese checkers", "Dutch courage", "Dutch oven", "French horn",
    "French window", "French windows", "French press", "Swiss cheese", "Swiss roll", "Cuban heels", "Cuban sandwich",
    "Brazilian wax", "Scotch egg", "chicken Kyiv", "Chicken Kyiv", "Chicken Kiev", "Peking duck", "Bombay duck",
    "جنة عدن", "جنات عدن", "روسيا البيضاء", "جورجيا ميلوني", "غينيا بيساو", "غينيا الاستوائية",
    "بابوا غينيا الجديدة", "جنوب السودان",
    "كوريا الشمالية", "جزر الهند الغربية", "جزر الهند الشرقية",
    "Long Island iced tea", "London broil", "Paris Hilton", "Georgia peach", "Georgia peaches",
)  # fmt: skip
"""Longer phrases that swallow the name inside, "New England" but not "new England"; a catalogue that lists one wins."""
