"""The forms of the lines around an article that are a page's: a table, a reason and an example beside each. No rules.

Which line has one of them is told in furniture.py; lines that are known word for word are in whole_lines.py.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """Forms of lines that share a reason, as readers see it; `example` is one such line.

    Where forms begin with any words, each such line has one of `words`, in small letters: the others are not looked at.
    """

    reason: str
    example: str
    forms: tuple[str, ...]
    words: tuple[str, ...] = ()


_NETWORK = (
    r"(?:whats\s?app|facebook|fb|twitter|x|telegram|linked\s?in|reddit|pinterest|flipboard|pocket|messenger|bluesky"
    r"|threads|instagram|tik\s?tok|youtube|viber|tumblr|google\+?|e-?mail|mail|sms|rss)"
)
_SPAN = r"(?:\s*[(·•|-]?\s*\d+(?::\d+)?\s*(?:min(?:ute)?s?|sec(?:ond)?s?)?\)?)?"
_COMMENTS = r"(?:comments|comentarios|comentários|commentaires|kommentare)"

_LOG_IN = (
    r"(?:log ?in|sign in|einloggen|anmelden|(?:se )?connecter|connexion|iniciar sesión|acceder|entrar|accedi|inloggen"
    r"|aanmelden|войти|вход|zaloguj(?: się)?|giriş(?: yap)?|تسجيل الدخول)"
)
_REGISTER = (
    r"(?:register|sign ?up|join(?: now)?|subscribe|create (?:an )?account|registrieren|s['’]inscrire|inscription"
    r"|s['’]abonner|regístrate|registrarse|suscríbete|cadastre-se|registar|assine|registrati|abbonati|registreren|регистрация"
    r"|зарегистрироваться|zarejestruj(?: się)?|kayıt ol|üye ol|التسجيل|إنشاء حساب)"
)

COPYRIGHT = "copyright line"
SHOP = "shop button"

ROWS: tuple[Row, ...] = (
    Row("text-size widget of the page", "TT", (
        r"tt", r"a\s?a", r"a[+-](?:\s*a?[+-])*", r"a\s+a\s+a", r"text size", r"font size", r"(?:de|in)crease font size",
    )),
    Row("share button", "Share on Facebook", (
        r"share(?: (?:this|on|via|with|article|now|full article|to)\b.{0,40})?:?", r"(?:\d+ )?shares?",
        r"copy(?: the)? link", r"link copied!?", r"tweet(?: this)?", r"send", r"gift(?: this)? article",
        rf"{_NETWORK}(?:[\s|,/•·]+(?:{_NETWORK}|copy(?: link)?|print|share|link))*",
        r"مشاركة", r"شارك(?: المقال)?", r"teilen", r"partager", r"compartir", r"compartilhar", r"condividi", r"delen",
        r"paylaş", r"поделиться", r"udostępnij",
        r"(?:like|enjoyed?|love) this (?:story|article|post)\? (?:please )?share\b.{0,60}",
        r"click to tweet", r"like this:",
        r"(?:please )?(?:help (?:us|me) )?spread the word\b.{0,60}",
    )),
    Row("button of the page", "Print", (
        r"print(?: this)?(?: page| article)?", r"save(?: (?:article|story|for later))?", r"bookmark",
        r"download(?: pdf)?",
        r"drucken", r"imprimer", r"imprimir", r"stampa", r"yazdır", r"распечатать", r"drukuj", r"afdrukken",
        r"add to (?:favou?rites|reading list)", r"pdf", r"طباعة", r"حفظ", r"back to top", r"next(?: article| story)?",
        r"previous(?: article| story)?", r"close", r"menu", r"search", r"loading\.{0,3}", r"\d+ ?/ ?\d+", r"expand",
        r"open (?:in )?(?:gallery|image).{0,40}", r"view (?:gallery|image).{0,40}", r"image \d+ of \d+",
        r"enlarge.{0,10}",
        r"click to (?:expand|enlarge).{0,20}", r"(?:hide|toggle) caption", r"skip (?:to|past).{0,60}",
        r"(?:click|tap)(?: on)? (?:the |this |any )?(?:images?|photos?|pictures?|thumbnails?)\b.{0,60}",
        r"(?:view|see)(?: all)? \d+ (?:photos?|images?|pictures?)",
    )),
    Row("button of the page", "About us (opens in a new tab)", (
        r".{1,80}\b(?:opens in (?:a )?|\(opens (?:in )?(?:a )?)new (?:tab|window)\b.{0,20}",
        r".{1,80}\b(?:öffnet in neuem (?:tab|fenster)|s['’]ouvre dans (?:un nouvel onglet|une nouvelle fenêtre)"
        r"|se abre en una (?:nueva )?(?:pestaña|ventana)(?: nueva)?|abre em nov[ao] (?:aba|janela|guia)"
        r"|si apre in una nuova (?:scheda|finestra)|opent in (?:een )?nieuw (?:tabblad|venster)).{0,20}",
    ), ("new tab", "new window", "öffnet", "ouvre dans", "abre e", "apre", "opent")),
    Row("list markers of the page", "list 1 of 3", (
        r"list (?:of \d{1,2} items?|\d{1,2} of \d{1,2})", r"end of list",
    )),
    Row("sign-off of a mail program", "Sent from my iPhone", (
        r"(?:sent|get|gesendet) (?:from|via|with|outlook for|von) (?:my |meinem )?(?:\w+ )?"
        r"(?:iphone|ipad|android|ios|galaxy|phone|outlook|gmail|yahoo mail|blackberry|handy)\b.{0,40}",
        r"(?:von meinem (?:iphone|ipad|handy) gesendet|envoyé (?:de|depuis) mon (?:iphone|ipad|mobile)"
        r"|enviado (?:desde mi|do meu) (?:iphone|ipad|móvil|celular)|inviato da(?:l mio)? (?:iphone|ipad)"
        r"|verzonden vanaf mijn (?:iphone|ipad)|отправлено с (?:моего )?(?:iphone|ipad)"
        r"|wysłan[eo] z (?:iphone|ipad)['’]?a"
        r"|(?:iphone|ipad)['’]?\w* gönderildi|أرسلت? من .{0,12}(?:iphone|ipad).{0,20})[.!]?",
    )),
    Row("mark of a forwarded message", "Forwarded many times", (
        r"forwarded(?: many times)?", r"(?:häufig )?weitergeleitet", r"transféré(?: plusieurs fois)?",
        r"reenviado(?: muchas veces)?", r"encaminhada?(?: com frequência)?", r"inoltrato(?: molte volte)?",
        r"\[\d{1,2}[:.]\d{2}(?::\d{2})?(?: [ap]m)?, \d{1,2}[/.]\d{1,2}[/.]\d{2,4}\] [^:]{1,40}:(?: ?forwarded)?",
        r"переслано", r"iletildi", r"przekazano", r"معاد توجيهها?(?: مرات عديدة)?",
    )),
    Row("button of the page", "Log in | Register", (
        rf"(?:[^|·/:]{{1,30}}: ?)?{_LOG_IN}\s*(?:[|·/]|\bor\b|\bou\b|\boder\b|\bo\b|\bof\b)\s*{_REGISTER}",
    ), (
        "log in", "login", "sign in", "einloggen", "anmelden", "connecter", "connexion", "iniciar sesión", "acceder",
        "entrar", "accedi", "inloggen", "aanmelden", "войти", "вход", "zaloguj", "giriş", "تسجيل الدخول",
    )),
    Row("button of the page", "Contact us", (
        r"[-*+•] ?menu ?[-–—|:].{0,200}",
        r"(?:see|view|read)(?: all)?(?: the| other)? (?:articles|posts|stories) (?:by|from)\b.{1,60}",
        r"add .{2,40} as (?:a|your) preferred source(?: on google)?",
        r"(?:got|have|do you have) a (?:news )?tip\?.{0,100}",
        r"contact us(?: [^.?!]{1,40})?[!.]?", r"get in touch(?: with us)?(?: .{0,30})?", r"(?:read|save for) later",
        r"(?:request|book|schedule|get) an? (?:free )?(?:demo|call|consultation|quote)(?: [^.?!]{0,30})?[!.]?",
        r"(?:show|hide|view|load|browse|explore) (?:all|more|less)(?: [^.?!:]{1,50})?", r"table of contents",
    )),
    Row("audio or video widget", "Listen 4 min", (
        rf"(?:listen|play|watch)(?: (?:to )?(?:this )?(?:article|story|audio|now|live|video))?{_SPAN}",
        r"\d+:\d{2}(?:\s*/\s*\d+:\d{2})?", r"استمع.{0,20}",
        r"(?:video|audio) duration(?: \d+ (?:hours?|minutes?|seconds?))+",
        r"(?:this is a modal window|beginning of dialog window|end of dialog window)\b.{0,100}",
        r"media playback is (?:not supported|unsupported)\b.{0,60}",
    )),
    Row("message of the page", "Please enable JavaScript to view the comments.", (
        r"(?:please |you need to )?(?:enable|turn on|activate) javascript\b.{0,120}",
        r"your browser (?:does not|doesn['’]t|is not|isn['’]t)\b.{0,120}",
        r"(?:sorry, )?(?:we )?(?:can['’]t|couldn['’]t|cannot|failed to) load"
        r" (?:the )?(?:comments?|page|content|video)\b.{0,60}",
        r"(?:request failed|something went wrong)[.!]?(?: .{0,20}try again.{0,40})?",
        r"wait \d+ seconds? to continue\.?",
        r"(?:print|close)(?: this)? (?:page|window)(?: [|·] (?:print|close)(?: this)? (?:page|window))?",
    )),
    Row("reading-time widget", "4 min read", (
        r"(?:[^\d|·•]{1,60}[|·•]\s*)?\d+[\s-]*min(?:ute)?s?(?:\s+read)?", r"read(?:ing)? time:?.{0,20}",
        r"read in \d+ min(?:ute)?s?",
        r"(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|leestijd|czas czytania) ?:?.{0,20}",
        r"tempo de leitura ?:.{0,20}",
        r"\d+ دقائق(?: قراءة)?",
    )),
    Row("advertisement label", "Advertisement", (
        r"advert(?:isement|ising)?(?: - .{0,40})?", r"ad", r"anzeige", r"werbung", r"publicité", r"publicidad(?:e)?",
        r"pubblicità", r"реклама", r"reklama?", r"advertentie", r"la suite après cette publicité",
        r"sponsored(?: content)?", r"promoted", r"إعلان",
        r"(?:article|story) continues below.{0,40}", r"continue reading(?: below| the main story)?",
        r"scroll to continue.{0,40}",
    )),
    Row("a feed's own last line", "The post Storm Ends appeared first on The Example.", (
        r"the (?:post|article) .{1,200}(?<! it)(?<! he)(?<! she)(?<! they) (?:appeared first|first appeared) on "
        r"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).{2,100}",
        r"der (?:beitrag|artikel) .{1,200} erschien zuerst auf .{2,100}",
        r"l['’]article .{1,200} est apparu en premier sur .{2,100}",
        r"la entrada .{1,200} (?:se publicó primero en|aparece primero en|apareció primero en) .{2,100}",
        r"l['’]articolo .{1,200} (?:proviene da|sembra essere il primo su) .{2,100}",
        r"o post .{1,200} apareceu primeiro em .{2,100}", r"het bericht .{1,200} verscheen eerst op .{2,100}",
        r"ظهرت (?:المقالة|المقال) .{1,200} أولا?ً?ا? (?:على|في) .{2,100}",
    )),
    Row("pointer to the whole article", "Continue reading Storm Ends →", (
        r"(?:read|see) more(?:\.{2,}| ?[…»→>]+)", r"(?:continue|keep) reading(?: .{0,100})?[.…»→> ]*",
        r"(?:read|see|view) (?:the )?(?:full|whole|entire|rest of the) (?:story|article|post|text|entry)[.…»→> ]*",
        r"(?:weiterlesen|lire la suite|leer más|leggi tutto|lees verder|اقرأ المزيد)[.…»→>: ]*",
    )),
    Row("pointer to the whole article", "Herders count their losses as… Read more", (
        r".{3,250}(?:…|\.\.\.)\s*(?:(?:read|see) more|weiterlesen|lire la suite|leer más|leia mais|leggi tutto"
        r"|lees verder|читать далее|اقرأ المزيد)(?:\s+read more)*[.…»→> ]*",
    ), ("…", "...")),
    Row("newsletter prompt", "Sign up for our weekly newsletter", (
        r"(?:sign[\s-]?up|subscribe|register)\b.{0,160}", r"newsletters?", r"اشترك.{0,60}",
        r"get (?:the|our|breaking|daily|the latest).{0,100}\b(?:newsletter|inbox|alerts?|updates)\b.{0,60}",
        r"thanks for reading\b.{0,40}[.!](?:\s.{0,120})?",
    )),
    Row("newsletter prompt", "The best of the week, straight to your inbox.", (
        r".{0,60}\b(?:sign up (?:for|to)|subscribe to|delivered to your inbox|our newsletters?)\b.{0,120}",
        r".{0,120}\b(?:straight to|right to|in|into|meet) your (?:inbox|mailbox)\b.{0,80}",
        r".{0,120}\b(?:reader-supported (?:publication|newsletter|site)|(?:free or )?paid subscriber)\b.{0,160}",
    ), ("sign up", "subscribe", "inbox", "mailbox", "newsletter", "reader-supported")),
    Row("newsletter prompt", "Abonnez-vous à notre lettre", (
        r"(?:abonnez-vous|inscrivez-vous)\b.{0,120}", r"(?:newsletter|jetzt) (?:abonnieren|bestellen|anmelden).{0,80}",
        r"(?:suscríbe(?:te|se)|apúntate) (?:a|al|en)\b.{0,120}", r"(?:iscriviti|abbonati) (?:a|al|alla|ora)\b.{0,120}",
        r"(?:assine|inscreva-se|cadastre-se)\b.{0,120}", r"meld je aan\b.{0,120}",
        r"(?:подпишитесь|подписывайтесь)\b.{0,120}", r"(?:abone olu?n?|zapisz się)\b.{0,80}", r"подписаться\b.{0,60}",
        r"recevez\b.{0,80}\b(?:newsletter|lettre|actualité|alertes)\b.{0,60}",
    )),
    Row("newsletter prompt", "Get breaking news alerts and special reports.", (
        r"get (?:breaking|daily|weekly) (?:news|stories|updates|headlines)\b.{0,160}",
    )),
    Row("paywall notice", "Already a subscriber? Log in", (
        r"already (?:a|an) (?:\w+ )?(?:subscriber|member)\?.{0,60}",
        r"to (?:continue|keep) reading(?:,| this\b| please\b).{0,100}",
        r"subscribe (?:now )?to (?:read|continue|unlock|keep reading)\b.{0,100}",
        r"you(?:['’]ve| have) (?:reached|read|used)\b.{0,40}\b(?:articles?|stories|limit)\b.{0,60}",
        r"(?:you have )?\d+ (?:free )?articles? (?:left|remaining)\b.{0,60}",
        r"this (?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for)"
        r" (?:our )?(?:\w+ )?(?:subscribers|members)\b.{0,60}",
        r"(?:suscríb[ea]te|suscr[íi]base|regístrate|hazte (?:socio|suscriptor))"
        r"\b.{0,40}\b(?:leyendo|leer|lectura)\b.{0,60}",
        r"(?:abonnez-vous|connectez-vous)\b.{0,40}\b(?:lire|lecture)\b.{0,60}",
        r"(?:abbonati|iscriviti|registrati)\b.{0,40}\b(?:legg(?:ere|i)|lettura)\b.{0,60}",
        r"(?:assine|cadastre-se|registe-se)\b.{0,40}\b(?:lendo|ler|leitura)\b.{0,60}",
        r"jetzt (?:\S+ ){0,3}(?:weiterlesen|testen)(?: mit .{2,20})?[!.]?", r"weiterlesen mit .{2,30}",
        r"(?:devamını|okumaya).{0,40}\babone\b.{0,40}", r"(?:word|neem).{0,30}\b(?:abonnee|abonnement)\b.{0,60}",
        r"(?:cet )?article (?:est )?réservé aux abonnés.{0,60}", r"il vous reste \d+\s?% de cet article\b.{0,60}",
        r"(?:dieser|diesen) (?:artikel|beitrag|text)\b.{0,60}\babonnent(?:en|innen)\b.{0,60}",
        r"(?:contenido|artículo) (?:exclusivo|solo) para suscriptores.{0,60}",
        r"conteúdo (?:exclusivo|restrito) (?:para|a) assinantes.{0,60}",
        r"(?:contenuto|articolo) riservato agli abbonati.{0,60}",
    )),
    Row(COPYRIGHT, "© 2026 The Example", (
        r"(?:©|\(c\)).{0,200}", r"copyright(?:\s+\S+){0,3}", r"copyright\s*(?:©|ⓒ|\(c\)|:|by\b|\d|[|/–-]).{0,200}",
        r"copyright\b(?=.*\b(?:(?:19|20)\d\d|inc|ltd|llc|gmbh|corp)\b).{0,200}",
        r".{0,80}\ball rights reserved\b.{0,80}", r"جميع الحقوق محفوظة.{0,60}",
        r"(?:riproduzione riservata|reproduction (?:interdite|réservée)|nachdruck verboten"
        r"|prohibida (?:su|la) reproducción)"
        r"\b.{0,60}",
        r".{0,80}\b(?:tous droits réservés|alle rechte vorbehalten|todos (?:los derechos|os direitos) reservados"
        r"|tutti i diritti riservati|alle rechten voorbehouden|tüm hakları saklıdır|все права защищены)\b.{0,80}",
    ), (
        "riproduzione", "reproduction", "nachdruck", "reproducción",
        "©", "(c)", "copyright", "rights", "الحقوق", "réservés", "rechte", "reservados", "riservati", "hakları",
        "права",
    )),
    Row("licence line", "Republish this article under a Creative Commons licence", (
        r"(?:this (?:article|story|work) (?:is|was) )?(?:re)?publish(?:ed)?\b.{0,80}\bcreative commons\b.{0,120}",
        r"(?:this|our) (?:work|article|story|content) is licen[cs]ed under\b.{0,160}",
        r"republish (?:this|our) (?:article|story|stories|content)\b.{0,60}",
    )),
    Row("app or audio prompt", "Download our app", (
        r"(?:download|get|install|open) (?:the|our) (?:[\w']+ ){0,3}app\b.{0,80}",
        r"(?:click|tap) here (?:to (?:get|download)|for) the (?:[\w']+ ){0,4}app\b.{0,40}",
        r"(?:listen|subscribe)(?: to (?:this|the|our) [\w ]{1,30})? (?:on|via) (?:apple|spotify|google|amazon)\b"
        r".{0,80}",
        r"(?:available on|get it on) (?:the )?(?:app store|google play)\b.{0,40}",
    )),
    Row("follow prompt", "Follow us on Telegram", (
        r"(?:follow|like|join|find) (?:us|@\w+|.{1,40}) on\b.{0,80}", r"follow(?:ing)?(?: us)?",
        r"follow [^.?!]{1,40} follow(?:ed|ing)", r"تابعنا.{0,40}",
        r"for more\b.{0,40}\bvisit\b.{0,80}",
        r"(?:siga|síguenos|sigue|suivez(?:-nous)?|folge(?:n sie)?(?: uns)?|seguici|volg(?: ons)?)"
        r" (?:@\w+|(?:en|sur|auf|su|no|na|op)\b.{2,60})",
    )),
    Row("comments section", "12 Comments", (
        r"(?:\d+ )?comments?(?: \(?\d+\)?)?", r"(?:leave|post|add) a (?:comment|reply).{0,40}", r"تعليقات?",
        r"(?:post|add|view|show|read|join)(?: all| the)? (?:comments?|conversation)",
        r"(?:log ?in|sign in)(?:.{0,40}\b(?:log ?in|sign in))?.{0,40}",
        r"required fields are marked.{0,20}", r"notify me of (?:new|follow-?up) (?:posts|comments)\b.{0,60}",
        r"save my name, e-?mail,? and website\b.{0,80}", r"this site uses akismet\b.{0,120}", r"pingback: .{1,200}",
        r"(?:\d+ )?(?:commentaires?|kommentare?|comentarios?|comentários?|commenti|reacties)(?: \(?\d+\)?)?",
        r"comments (?:are|have been) (?:closed|disabled|turned off|moderated)\b.{0,80}",
        r"(?:cancel )?reply", r"reply to .{1,40}",
        r"\d+ (?:thoughts?|responses?|comments?|replies) (?:on|to)\b.{1,200}",
        r"(?:hide|load|see)(?: all| more)?(?: \d+)? (?:comments?|replies)",
        r"responder", r"antworten", r"répondre", r"rispondi", r"ответить",
    )),
    Row("comments section", "Your email address will not be published.", (
        r"(?:your e-?mail address will not be|tu dirección de correo electrónico no será"
        r"|votre adresse e-?mail ne sera pas|deine e-mail-adresse wird nicht"
        r"|ihre e-mail-adresse wird nicht|o seu endereço de e-?mail não será"
        r"|il tuo indirizzo email non sarà|je e-?mailadres wordt niet|e-posta (?:adresiniz|hesabınız) yayı"
        r"|ваш адрес email не|twój adres e-mail nie|لن يتم نشر عنوان بريدك)\b.{0,120}",
    ), ("mail", "correo", "e-posta", "بريدك")),
    Row("rules for comments", "Comments do not represent the views of the paper.", (
        rf"(?:the |reader |user |os |los |les |die |el )*(?:contenido de los )?{_COMMENTS}\b.{{0,60}}"
        r"\b(?:do not|don['’]t|are (?:the|those)|son|es|no|não|n['’]engagent|sind|geben)\b.{0,60}"
        r"\b(?:opinión|opinião|opinions?|meinung|views|auteurs?)\b.{0,100}",
        rf"(?:\w+: )?(?:all |the |reader |os |los |les )*{_COMMENTS}\b.{{0,90}}"
        r"\b(?:moderad[ao]s|moderated|modérés|moderiert|aprovados|aprobados|freigegeben|freigeschaltet)\b.{0,80}",
    ), ("comments", "comentarios", "comentários", "commentaires", "kommentare")),
    Row("cookie or privacy notice", "We use cookies", (
        r".{0,80}\b(?:cookies?|privacy policy|terms of (?:use|service))\b.{0,120}",
        r"(?:datenschutz(?:erklärung)?|mentions légales|politique de confidentialité|política de privacida?de?"
        r"|informativa sulla privacy|privacyverklaring)", r"we value your privacy.{0,120}",
        r"this site is protected by recaptcha\b.{0,120}",
    ), (
        "cookie", "privacy", "terms of", "datenschutz", "mentions", "politique", "política", "informativa", "recaptcha",
    )),
    Row("cookie or privacy notice", "By signing up, you agree to our rules.", (
        r"by (?:signing up|subscribing|submitting|registering|clicking|creating an account|continuing)\b.{0,60}"
        r"\b(?:you|i) (?:agree|accept|consent|acknowledge)\b.{0,160}",
    )),
    Row("affiliate notice", "We may earn a commission from links on this page.", (
        r"(?:affiliate |advertiser )?disclosure\s*:.{0,200}",
        r".{0,60}\b(?:we|i) (?:may|might|can|will)? ?(?:earn|receive|get|make|collect)\b.{0,40}"
        r"\b(?:commissions?|share of (?:sales|revenue))\b.{0,120}",
        r".{0,60}\b(?:contains?|includes?|uses?) affiliate links\b.{0,120}",
        r"(?=.*\b(?:links?|purchase|buy|page|site)\b)"
        r".{0,160}\b(?:may|might|will) (?:earn|receive|get|make) an? (?:\w+ ){0,2}commission\b.{0,120}",
        r"as an amazon associate\b.{0,100}",
    ), ("disclosure", "commission", "share of", "affiliate", "amazon associate")),
    Row("appeal for support", "This story is funded by readers like you", (
        r"(?:this|our) (?:story|article|site|newsroom|journalism|work) is (?:funded|supported|made possible) by.{0,80}",
        r"(?:please )?(?:donate|make a donation|support (?:us|our (?:work|journalism)))(?: (?:now|today|here))?[!.]?",
        r"become a (?:member|supporter|patron|subscriber)(?: (?:now|today|here))?[!.]?",
        r"support (?:our|independent|local|non-?profit|quality) journalism\b.{0,80}",
        r"(?:unterstützen sie|soutenez|apoy[ae]|apoie|sostieni)\b.{0,40}"
        r"\b(?:journalismus|journalisme|presse|periodismo|jornalismo|giornalismo)\b.{0,60}",
    )),
    Row("appeal for support", "We depend on your monthly donations", (
        r".{0,80}\byour (?:one-off|one-time|monthly|generous|tax-deductible)\b.{0,40}"
        r"\b(?:donations?|contributions?|gifts?|support)\b.{0,120}",
    ), ("donation", "contribution", "gift", "support")),
    Row("survey prompt", "Tell us what you think by taking this survey.", (
        r"(?:.{0,80}\b(?:tell us|let us know|help us)\b.{0,60}\b|please )?"
        r"(?:take|taking|complet(?:e|ing)|fill(?:ing)? (?:in|out)) (?:our|this) (?:\w+ ){0,2}survey\b.{0,60}",
    ), ("survey",)),
    Row(SHOP, "Buy now", (
        r"(?:shop|buy|order|book) (?:it )?now", r"add to (?:cart|bag|basket)",
        r"(?:check|see)(?: the)?(?: latest)? price(?:s)?(?: (?:on|at) .{2,30})?",
        r"(?:see|buy|view|shop|get it)(?: it)? (?:on|at|from) (?:amazon|walmart|target|best buy|ebay|etsy)",
        r"view deal(?: .{0,30})?",
    )),
    Row("promise of the page", "We will never sell your information", (
        r"(?:we|you) (?:will never|never|won['’]t|don['’]t|do not|can)"
        r" (?:sell|share|spam|unsubscribe)\b.{0,120}",
        r"(?:no spam|unsubscribe (?:any|at any) ?time)\b.{0,60}",
    )),
    Row("path of the page", "Home > World > Middle East", (
        r"(?!\w+ \| (?:\S+ ){4,}\S+$)"  # "Opinion | The bridge that nobody wanted" is a headline
        r"(?:home|news|world|politics|business|sport|opinion|middle east)(?:\s*[>»›/|]\s*[\w &'-]{2,30})+",
    )),
    Row("tags of the page", "Tags: dam, drought", (
        r"(?:tags?|topics?|filed under|keywords|in this (?:article|story|post)|etiquetas|schlagw(?:orte|örter)"
        r"|mots[- ]clés|palavras-chave|trefwoorden|etiketler|tagi|теги|метки|الوسوم|كلمات مفتاحية)\s*:.{0,200}",
    )),
    Row("note on the printed edition", "A version of this article appears in print on page 3.", (
        r"a version of this (?:article|story|review|column|essay)"
        r" (?:appears|appeared|was (?:first )?published|ran)\b.{0,240}",
    )),
    Row("address of the article", "URL: https://paper.example/ferry", (
        r"(?:url|link|permalink|original(?: article| url| link)?|article (?:url|link)|source(?: url)?|read (?:it )?at"
        r"|(?:printed|saved|archived|retrieved) from"
        r"|quelle|lien|adresse|enlace|fuente|indirizzo|fonte|bron|källa|kilde|źródło|zdroj|forrás|kaynak|ссылка|источник"
        r"|джерело|πηγή|الرابط|المصدر|منبع|קישור|原文(?:链接|網址|网址)?|网址|链接|来源|來源|出典|출처)"
        r"\s*[:：]?\s*<?https?://\S{4,2000}",
    )),
    Row("relative time stamp", "3 hours ago", (r"(?:\d+|an?|few) (?:minute|hour|day|week)s? ago",)),
)  # fmt: skip
"""Forms are told apart from text by the whole line; white space in them stands for one space, and case is folded."""

WIDE = frozenset(
    {
        "share button", "newsletter prompt", "cookie or privacy notice", "paywall notice", "rules for comments",
        "pointer to the whole article",
    }
)  # fmt: skip
"""Reasons whose forms reach over the words of any sentence: "… agreed to its terms of service …"."""
