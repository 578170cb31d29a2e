"""The first lines of a copied page: ways past its menu and ways to its home page, which are no headline.

A line in, whether it is one out. Whole lines, in small letters, in the languages of the pages that people copy.
"""

from __future__ import annotations

SKIPS = (
    "skip to", "skip links", "skip navigation", "jump to",
    "aller au contenu", "aller à la", "aller au menu", "accéder au contenu", "passer au contenu",
    "zum inhalt", "zum hauptinhalt", "direkt zum", "zur navigation", "springe zu",
    "ir al contenido", "ir al menú", "saltar al", "pasar al contenido", "ir a contenido",
    "ir para o conteúdo", "ir para conteúdo", "saltar para", "pular para", "avançar para o conteúdo",
    "vai al contenuto", "vai al menu", "salta al", "passa al contenuto",
    "ga naar de inhoud", "ga naar inhoud", "naar de inhoud", "direct naar",
    "przejdź do", "pomiń do", "přejít k", "přeskočit na", "prejsť na", "skoči na", "preskoči na", "idi na sadržaj",
    "ugrás a", "sari la", "mergi la conținut", "salt la conținut", "hoppa till", "gå till innehåll", "hopp til",
    "gå til innhold", "gå til indhold", "spring til", "siirry sisältöön", "hyppää", "liigu edasi", "pāriet uz",
    "pereiti prie", "içeriğe geç", "içeriğe atla", "ana içeriğe", "перейти к", "перейти до", "перейти на основ",
    "преминете към", "прескочи", "μετάβαση στο", "μετάβαση στ", "chuyển đến nội dung", "langsung ke", "lompat ke",
    "الانتقال إلى المحتوى", "تخطى إلى", "تخطي إلى", "تجاوز إلى", "انتقل إلى", "رفتن به محتوا", "پرش به محتوا",
    "דלג ל", "דילוג לתוכן", "मुख्य सामग्री", "सामग्री पर जाएं", "ข้ามไปยัง", "跳到", "跳至", "跳转到", "跳过导航",
    "コンテンツへ", "本文へ", "メインコンテンツ", "본문 바로가기", "본문으로", "메뉴 바로가기",
)  # fmt: skip
"""How ways past a menu begin: "Skip to main content", "Zum Inhalt springen"."""

HOMES = frozenset(
    (
        "home", "homepage", "home page", "front page", "back to home", "main page",
        "accueil", "à la une", "startseite", "inicio", "portada", "início", "página inicial", "página principal",
        "prima pagina", "voorpagina", "strona główna", "domů", "úvod", "domov", "hlavní stránka", "početna",
        "naslovnica", "címlap", "kezdőlap", "főoldal", "acasă", "prima pagină", "hem", "startsida", "hjem", "forside",
        "forsiden", "etusivu", "esileht", "sākums", "pradžia", "ana sayfa", "anasayfa",
        "главная", "на главную", "главная страница", "головна",
        "начало", "насловна", "почетна",
        "αρχική", "αρχική σελίδα", "trang chủ", "beranda", "laman utama", "nyumbani", "mwanzo",
        "الرئيسية", "الصفحة الرئيسية", "صفحه نخست", "صفحه اصلی", "خانه", "صفحۂ اول",
        "ہوم",
        "דף הבית", "עמוד הבית", "ראשי",
        "होम", "मुखपृष्ठ", "প্রচ্ছদ", "হোম", "முகப்பு", "หน้าแรก", "หน้าหลัก",
        "首页", "首頁", "主页", "主頁", "返回首页",
        "トップ", "トップページ", "ホーム", "홈", "მთავარი", "գլխավոր", "መነሻ",
    )
)  # fmt: skip
"""What leads to a site's home page, and stands first in its menu."""

_HOMEWARD = (" back to home", " home page", " homepage", " - home", " | home")
"""How the site's name goes on where it leads there: "The Example - Back to home"."""

MOST_WORDS = 7


def is_of_menu(text: str) -> bool:
    """The line is a way past the page's menu, or to its home page."""
    small = text.strip(" :|>»").replace("İ", "i").lower()
    if small in HOMES:
        return True
    return (small.startswith(SKIPS) and len(small.split()) <= MOST_WORDS) or small.endswith(_HOMEWARD)
