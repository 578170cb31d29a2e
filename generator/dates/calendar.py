"""Months and weekdays by name, and a day as readers are shown it."""

from __future__ import annotations

import re
from datetime import date, timedelta

MONTHS = {
    # English in full and abbreviated: "20 January 2026", "Jan. 20, 2026".
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
    # Arabic as used from the Gulf to the Maghreb: "20 يناير 2026".
    "يناير": 1, "فبراير": 2, "مارس": 3, "أبريل": 4, "ابريل": 4, "مايو": 5, "يونيو": 6, "يوليو": 7, "أغسطس": 8,
    "اغسطس": 8, "سبتمبر": 9, "أكتوبر": 10, "اكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12,
    # Arabic as used in the Levant and Iraq: "20 كانون الثاني 2026".
    "كانون الثاني": 1, "شباط": 2, "آذار": 3, "نيسان": 4, "أيار": 5, "حزيران": 6, "تموز": 7, "آب": 8, "أيلول": 9,
    "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12,
}  # fmt: skip

MONTHS_ABROAD = {
    # Spanish, Portuguese: "20 de enero de 2026", "20 de janeiro de 2026", "20 ene 2026".
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "ene": 1, "abr": 4, "ago": 8, "dic": 12,
    "janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10,
    "novembro": 11, "dezembro": 12, "fev": 2, "set": 9, "out": 10, "dez": 12,
    # French: "20 janvier 2026", "1er févr. 2026".
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "décembre": 12, "janv": 1, "févr": 2, "avr": 4, "juil": 7, "déc": 12,
    # German: "20. Januar 2026", "20. Jänner 2026".
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
    "mär": 3, "okt": 10,
    # Italian: "20 gennaio 2026".
    "gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10,
    "dicembre": 12, "gen": 1, "mag": 5, "giu": 6, "lug": 7, "ott": 10,
    # Dutch, Swedish, Danish, Norwegian: "20 januari 2026", "20. mars 2026", "20. maj 2026".
    "januari": 1, "februari": 2, "maart": 3, "mei": 5, "augustus": 8, "augusti": 8, "marts": 3, "maj": 5,
    "desember": 12, "mrt": 3,
    # Polish: "20 stycznia 2026".
    "stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5, "czerwca": 6, "lipca": 7, "sierpnia": 8,
    "września": 9, "października": 10, "listopada": 11, "grudnia": 12,
    # Czech, Slovak: "20. ledna 2026", "20. januára 2026".
    "ledna": 1, "února": 2, "března": 3, "dubna": 4, "května": 5, "června": 6, "července": 7, "srpna": 8, "září": 9,
    "října": 10, "prosince": 12,
    "januára": 1, "februára": 2, "apríla": 4, "mája": 5, "júna": 6, "júla": 7, "augusta": 8, "septembra": 9,
    "októbra": 10, "novembra": 11, "decembra": 12,
    # Slovene, Croatian, whose "listopada" is the Polish November: "20. januarja 2026", "20. siječnja 2026".
    "januarja": 1, "februarja": 2, "aprila": 4, "junija": 6, "julija": 7, "avgusta": 8, "oktobra": 10,
    "siječnja": 1, "veljače": 2, "ožujka": 3, "travnja": 4, "svibnja": 5, "lipnja": 6, "srpnja": 7, "kolovoza": 8,
    "rujna": 9, "studenoga": 11, "studenog": 11, "prosinca": 12,
    # Hungarian, where the year stands in front: "2026. január 20."
    "január": 1, "február": 2, "március": 3, "április": 4, "május": 5, "június": 6, "július": 7, "augusztus": 8,
    "szeptember": 9, "október": 10,
    # Romanian, Catalan: "20 ianuarie 2026", "20 de gener de 2026".
    "ianuarie": 1, "februarie": 2, "martie": 3, "aprilie": 4, "iunie": 6, "iulie": 7, "septembrie": 9,
    "octombrie": 10, "noiembrie": 11, "decembrie": 12,
    "gener": 1, "febrer": 2, "març": 3, "maig": 5, "juny": 6, "juliol": 7, "agost": 8, "setembre": 9, "desembre": 12,
    # Finnish: "20. tammikuuta 2026".
    "tammikuuta": 1, "helmikuuta": 2, "maaliskuuta": 3, "huhtikuuta": 4, "toukokuuta": 5, "kesäkuuta": 6,
    "heinäkuuta": 7, "elokuuta": 8, "syyskuuta": 9, "lokakuuta": 10, "marraskuuta": 11, "joulukuuta": 12,
    # Greek: "20 Ιανουαρίου 2026".
    "ιανουαρίου": 1, "φεβρουαρίου": 2, "μαρτίου": 3, "απριλίου": 4, "μαΐου": 5, "μαϊου": 5, "μαίου": 5, "ιουνίου": 6,
    "ιουλίου": 7, "αυγούστου": 8, "σεπτεμβρίου": 9, "οκτωβρίου": 10, "νοεμβρίου": 11, "δεκεμβρίου": 12,
    # Ukrainian: "20 січня 2026".
    "січня": 1, "лютого": 2, "березня": 3, "квітня": 4, "травня": 5, "червня": 6, "липня": 7, "серпня": 8,
    "вересня": 9, "жовтня": 10, "листопада": 11, "грудня": 12,
    # Bulgarian, Serbian: "20 януари 2026", "20. јануар 2026".
    "януари": 1, "февруари": 2, "март": 3, "април": 4, "май": 5, "юни": 6, "юли": 7, "август": 8, "септември": 9,
    "октомври": 10, "ноември": 11, "декември": 12,
    "јануар": 1, "фебруар": 2, "мај": 5, "јун": 6, "јул": 7, "септембар": 9, "октобар": 10, "новембар": 11,
    "децембар": 12,
    # Persian for the common calendar: "۲۰ ژانویه ۲۰۲۶".
    "ژانویه": 1, "فوریه": 2, "آوریل": 4, "مه": 5, "ژوئن": 6, "ژوئیه": 7, "اوت": 8, "سپتامبر": 9, "اکتبر": 10,
    "نوامبر": 11, "دسامبر": 12,
    # Turkish: "20 Ocak 2026".
    "ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7, "ağustos": 8, "eylül": 9,
    "ekim": 10, "kasım": 11, "aralık": 12,
    # Russian: "20 января 2026".
    "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8,
    "сентября": 9, "октября": 10, "ноября": 11, "декабря": 12,
    # Hebrew, with its "in": "20 בינואר 2026".
    "בינואר": 1, "בפברואר": 2, "במרץ": 3, "באפריל": 4, "במאי": 5, "ביוני": 6, "ביולי": 7, "באוגוסט": 8,
    "בספטמבר": 9, "באוקטובר": 10, "בנובמבר": 11, "בדצמבר": 12,
    # Without it, in captions and stamps: "20 ינואר 2026".
    "ינואר": 1, "פברואר": 2, "מרץ": 3, "אפריל": 4, "מאי": 5, "יוני": 6, "יולי": 7, "אוגוסט": 8, "ספטמבר": 9,
    "אוקטובר": 10, "נובמבר": 11, "דצמבר": 12,
    # Urdu: "20 جنوری 2026".
    "جنوری": 1, "فروری": 2, "مارچ": 3, "اپریل": 4, "مئی": 5, "جون": 6, "جولائی": 7, "اگست": 8, "ستمبر": 9,
    "اکتوبر": 10, "نومبر": 11, "دسمبر": 12,
    # Hindi: "20 जनवरी 2026".
    "जनवरी": 1, "फरवरी": 2, "फ़रवरी": 2, "मार्च": 3, "अप्रैल": 4, "मई": 5, "जून": 6, "जुलाई": 7, "अगस्त": 8,
    "सितंबर": 9, "सितम्बर": 9, "अक्टूबर": 10, "अक्तूबर": 10, "नवंबर": 11, "नवम्बर": 11, "दिसंबर": 12, "दिसम्बर": 12,
    # Bengali: "২০ জানুয়ারি ২০২৬".
    "জানুয়ারি": 1, "ফেব্রুয়ারি": 2, "মার্চ": 3, "এপ্রিল": 4, "মে": 5, "জুন": 6, "জুলাই": 7, "আগস্ট": 8,
    "সেপ্টেম্বর": 9, "অক্টোবর": 10, "নভেম্বর": 11, "ডিসেম্বর": 12,
    # Tamil: "20 ஜனவரி 2026".
    "ஜனவரி": 1, "பிப்ரவரி": 2, "மார்ச்": 3, "ஏப்ரல்": 4, "மே": 5, "ஜூன்": 6, "ஜூலை": 7, "ஆகஸ்ட்": 8,
    "செப்டம்பர்": 9, "அக்டோபர்": 10, "நவம்பர்": 11, "டிசம்பர்": 12,
    # Georgian, Armenian: "20 იანვარი, 2026", "20 հունվարի 2026".
    "იანვარი": 1, "თებერვალი": 2, "მარტი": 3, "აპრილი": 4, "მაისი": 5, "ივნისი": 6, "ივლისი": 7, "აგვისტო": 8,
    "სექტემბერი": 9, "ოქტომბერი": 10, "ნოემბერი": 11, "დეკემბერი": 12,
    "հունվարի": 1, "փետրվարի": 2, "մարտի": 3, "ապրիլի": 4, "մայիսի": 5, "հունիսի": 6, "հուլիսի": 7, "օգոստոսի": 8,
    "սեպտեմբերի": 9, "հոկտեմբերի": 10, "նոյեմբերի": 11, "դեկտեմբերի": 12,
    # Indonesian, Malay, Swahili: "20 Maret 2026", "20 Julai 2026", "20 Machi 2026".
    "maret": 3, "mac": 3, "julai": 7, "agustus": 8, "ogos": 8, "disember": 12,
    "machi": 3, "aprili": 4, "agosti": 8, "septemba": 9, "oktoba": 10, "novemba": 11, "desemba": 12,
    # Azerbaijani, Uzbek, Kazakh: "20 yanvar 2026", "20 қаңтар 2026".
    "yanvar": 1, "fevral": 2, "aprel": 4, "iyun": 6, "iyul": 7, "avqust": 8, "avgust": 8, "sentyabr": 9, "sentabr": 9,
    "oktyabr": 10, "oktabr": 10, "noyabr": 11, "dekabr": 12,
    "қаңтар": 1, "ақпан": 2, "наурыз": 3, "сәуір": 4, "мамыр": 5, "маусым": 6, "шілде": 7, "тамыз": 8, "қыркүйек": 9,
    "қазан": 10, "қараша": 11, "желтоқсан": 12,
    # Belarusian: "20 студзеня 2026".
    "студзеня": 1, "лютага": 2, "сакавіка": 3, "красавіка": 4, "чэрвеня": 6, "ліпеня": 7, "жніўня": 8, "верасня": 9,
    "кастрычніка": 10, "лістапада": 11, "снежня": 12,
    # Estonian, Icelandic, Albanian: "20. jaanuar 2026", "20. janúar 2026", "20 janar 2026".
    "jaanuar": 1, "veebruar": 2, "märts": 3, "aprill": 4, "juuni": 6, "juuli": 7, "oktoober": 10, "detsember": 12,
    "janúar": 1, "febrúar": 2, "apríl": 4, "maí": 5, "júní": 6, "júlí": 7, "ágúst": 8, "nóvember": 11,
    "janar": 1, "shkurt": 2, "prill": 4, "qershor": 6, "korrik": 7, "gusht": 8, "shtator": 9, "tetor": 10,
    "nëntor": 11, "dhjetor": 12,
    # Lithuanian and Latvian, where the year stands in front: "2026 m. sausio 20 d.", "2026. gada 20. janvārī".
    "sausio": 1, "vasario": 2, "kovo": 3, "balandžio": 4, "gegužės": 5, "birželio": 6, "liepos": 7, "rugpjūčio": 8,
    "rugsėjo": 9, "spalio": 10, "lapkričio": 11, "gruodžio": 12,
    "janvāris": 1, "janvārī": 1, "februāris": 2, "februārī": 2, "martā": 3, "aprīlis": 4, "aprīlī": 4, "maijs": 5,
    "maijā": 5, "jūnijs": 6, "jūnijā": 6, "jūlijs": 7, "jūlijā": 7, "augusts": 8, "augustā": 8, "septembris": 9,
    "septembrī": 9, "oktobris": 10, "oktobrī": 10, "novembris": 11, "novembrī": 11, "decembris": 12, "decembrī": 12,
}  # fmt: skip
"""Names that date a text only between a day and a year: alone they are other languages' words ("mars", "set")."""

THAI_MONTHS = {
    # In full and abbreviated: "20 มกราคม 2569", "20 ม.ค. 2569".
    "มกราคม": 1, "กุมภาพันธ์": 2, "มีนาคม": 3, "เมษายน": 4, "พฤษภาคม": 5, "มิถุนายน": 6, "กรกฎาคม": 7, "สิงหาคม": 8,
    "กันยายน": 9, "ตุลาคม": 10, "พฤศจิกายน": 11, "ธันวาคม": 12,
    "ม.ค": 1, "ก.พ": 2, "มี.ค": 3, "เม.ย": 4, "พ.ค": 5, "มิ.ย": 6, "ก.ค": 7, "ส.ค": 8, "ก.ย": 9, "ต.ค": 10, "พ.ย": 11,
    "ธ.ค": 12,
}  # fmt: skip
"""Their years are counted from the Buddha's death, or as elsewhere."""

BUDDHIST_YEARS, BUDDHIST_ERA = range(2400, 2700), 543
"""Years that only that era can have reached, and how far it is ahead."""

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    # "يوم الثلاثاء"
    "الاثنين": 0, "الإثنين": 0, "الثلاثاء": 1, "الأربعاء": 2, "الخميس": 3, "الجمعة": 4, "السبت": 5, "الأحد": 6,
}  # fmt: skip

_SHOWN_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FULL_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def first_on_or_after(anchor: date, weekday: int) -> date:
    """The first day from `anchor` on, itself included, that falls on `weekday`."""
    return anchor + timedelta(days=(weekday - anchor.weekday()) % 7)


def short(day: date) -> str:
    """As lists and meta lines show a day: "20 Jan 2026"."""
    return f"{day.day} {_SHOWN_MONTHS[day.month - 1]} {day.year}"


def long(day: date) -> str:
    """As mastheads and citations show a day: "20 January 2026"."""
    return f"{day.day} {_FULL_MONTHS[day.month - 1]} {day.year}"


def month(day: date) -> str:
    """The month of a day: "January 2026"."""
    return f"{_FULL_MONTHS[day.month - 1]} {day.year}"


def iso_day(text: str) -> date | None:
    """The day an ISO 8601 date or date-time begins with ("2026-01-20T14:05:00Z"), or None."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def iso_month(text: str) -> date | None:
    """The first day of the month that the text is: "2025-09", "September 2025"; None for anything else."""
    found = _ISO_MONTH.fullmatch(text.strip()) or _MONTH_YEAR.fullmatch(text.strip())
    if not found:
        return None
    printed = found["month"].casefold().rstrip(".")
    number = int(printed) if printed.isdigit() else MONTHS.get(printed, 0)
    return date(int(found["year"]), number, 1) if 1 <= number <= 12 else None


_ISO_MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)")
_MONTH_YEAR = re.compile(r"(?P<month>[^\W\d_]{3,12}\.?),?\s(?P<year>(?:19|20)\d\d)")


def iso_year(text: str) -> date | None:
    """The first day of the year that the text is: "2025"; None for anything else."""
    return date(int(text), 1, 1) if re.fullmatch(r"\s*(?:19|20)\d\d\s*", text) else None
