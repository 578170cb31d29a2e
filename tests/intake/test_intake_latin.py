"""Short texts in older encodings: the language they then are in tells which; where it does not, a note says so."""

from __future__ import annotations

import pytest

from generator import intake
from generator.intake.decode import decoded, read

WESTERN = {
    "French": "Fermée après l’orage\n\nLa mairie de Sèvre est fermée, dit l’élu : « Ça sèche déjà à l’étage. »\n",
    "French, in one line": "Le préfet a été relevé de ses fonctions à Noël, après une enquête.",
    "German": "Öl im Bach\n\nIm Süden läuft seit Freitag Öl über die Straße. „Das hört nicht auf“, sagte sie.\n",
    "Spanish": "El dueño cerró el café.\n\n¿Volverá? «No sé», dijo la señora, que vivió allí más de diez años.\n",
    "Italian": "La città è senz’acqua.\n\n«Perché? Chissà», ha detto il sindaco, «però lunedì ci sarà».\n",
    "Portuguese": "O pão não chegou à aldeia.\n\n«Amanhã há mais», disse a irmã do padeiro, que não dormiu.\n",
    "Dutch": "Eén brug is open, zei ze, en dat is er geen één te veel. Het café in België blijft dicht.\n",
    "Danish": "Færgen sejler ikke på lørdag, siger hun. Der er ingen på øen, og både sø og vej er lukket.\n",
    "Swedish": "Isen bär inte på sjön, säger hon. Våren är här, och ingen får gå ut på den före påsk.\n",
    "English": "The “café” at the quay – Zoë’s – has been sold for £3 million, and it will not be seen again.\n",
}
CENTRAL = {
    "Polish": "Młyn stoi\n\nMłyn nad rzeką nie działa od środy, bo woda jest niska. „To się zmieni” – mówił młynarz.\n",
    "Czech": "Most je zavřený\n\nStarý most přes řeku je od úterý zavřený, řekl starosta. Lidé musí jezdit kolem.\n",
    "Hungarian": "A híd zárva van.\n\nA kőhíd az őszi árvíz óta nem járható, és a hídőr szerint az is marad.\n",
}


@pytest.mark.parametrize("text", WESTERN.values(), ids=WESTERN)
def test_western_european(text: str) -> None:
    """Read as written, no letter of another language invented, and no doubt told."""
    found = read(text.encode("cp1252"), "a.txt")
    assert (found.text, found.guessed) == (text, "")


@pytest.mark.parametrize("text", CENTRAL.values(), ids=CENTRAL)
@pytest.mark.parametrize("encoding", ["cp1250", "iso8859_2"])
def test_central_european(text: str, encoding: str) -> None:
    """As well, from Windows and from Unix."""
    plain = text.translate({ord("„"): '"', ord("”"): '"', ord("–"): "-"}) if encoding == "iso8859_2" else text
    assert decoded(plain.encode(encoding), "a.txt") == plain


def test_turkish_and_an_old_mac() -> None:
    """Where letters differ in a few places only, words tell."""
    turkish = "Köprü salı günü kapalı, dedi başkan. Bu yıl için ne kadar süreceği belli değil ve çok iş var.\n"
    assert decoded(turkish.encode("cp1254"), "a.txt") == turkish
    assert decoded(WESTERN["French"].encode("mac_roman"), "a.txt") == WESTERN["French"]


def test_a_foreign_name_in_an_english_text() -> None:
    """A letter that no Western encoding has where it stands: the name is Polish, the text is not."""
    text = "The mayor of Łódź said that the bridge would be open by the end of the week, and that it was safe.\n"
    assert decoded(text.encode("cp1250"), "a.txt") == text


def test_a_guess_is_told() -> None:
    """Two words say no language: they are read as most such files are, and a note says that it is a guess."""
    raw = intake.from_bytes("Crème brûlée\n".encode("cp1252"), "a.txt", "content/raw/a.txt")
    assert raw.blocks[0].lines == ("Crème brûlée",)
    (note,) = raw.notes
    assert str(note) == (
        "content/raw/a.txt: note: the file says no encoding; its letters are read as Windows-1252 (Western European); "
        "look at its accents, and save it as UTF-8"
    )


def test_a_word_that_comes_late_counts() -> None:
    """Wherever a letter stands in a long text, and however many others are before it."""
    text = (
        "“The lake rose again,” she said of it, and that was all. " * 900 + "He is from Wrocław and the name is his.\n"
    )
    assert decoded(text.encode("cp1250"), "a.txt") == text
