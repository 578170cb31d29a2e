"""Whole lines that pages set around their articles, word for word: buttons, prompts, headings over other articles.

A line in, why it is the page's out; forms with words of their own in them are in furniture_forms.py and endings.py. A
word that is a sub-heading as well as a button ("Contact", "Summary", "Topics") stands in no table. Looked up, not
searched for: the tables may grow at no cost.
"""

from __future__ import annotations

from collections.abc import Mapping

LINES: Mapping[str, str] = {
    "share button": """
        like this: | like loading | share article | share story | share this story | email this article
        | partager cet article | partager l'article | partager sur facebook | partager sur x | partager sur twitter
        | partager par e-mail | copier le lien | envoyer par e-mail
        | artikel teilen | jetzt teilen | beitrag teilen | link kopieren | teilen auf facebook | per e-mail teilen
        | compartir en facebook | compartir en x | compartir en twitter | compartir en whatsapp | comparte esta noticia
        | compartir esta noticia | compartir artículo | copiar enlace | comparte
        | compartilhe | compartilhe esta notícia | compartilhar no facebook | compartilhar no whatsapp | partilhar
        | partilhar artigo | copiar link
        | condividi su facebook | condividi su whatsapp | condividi l'articolo | copia link
        | deel dit artikel | deel artikel | deel via facebook | deel via whatsapp | kopieer link
        | haberi paylaş | facebook'ta paylaş | bağlantıyı kopyala
        | поделиться новостью | скопировать ссылку | поделиться в telegram
        | udostępnij artykuł | udostępnij na facebooku | kopiuj link
        | شارك هذا المقال | شارك الخبر | نسخ الرابط | مشاركة المقال
    """,
    "button of the page": """
        scroll to top | toggle navigation | switch language | skip advertisement | remove ads | report this ad
        | report ad | report an error | report a typo | report a correction or typo | submit a correction
        | suggest a correction | post navigation | send us your news tips | email this page | print this story
        | share full article | add as preferred source on google | make us preferred on google | prefer us on google
        | choose us as a preferred source | click here to read the full story | click here for more | view all posts
        | try again | nächster artikel | vorheriger artikel
        | lire plus tard | offrir cet article | ajouter à vos sélections | ajouter à mes favoris | retour en haut
        | signaler une erreur | imprimer l'article | cliquez ici pour afficher le contenu
        | artikel merken | artikel drucken | zur startseite | nach oben | fehler melden | merken | vorlesen
        | guardar noticia | guardar artículo | añadir a favoritos | imprimir noticia | volver arriba | reportar error
        | ler mais tarde | salvar notícia | voltar ao topo | imprimir notícia | reportar erro
        | salva articolo | stampa articolo | torna su | segnala un errore
        | bewaar artikel | bewaar voor later | naar boven | foutje gezien
        | yukarı çık | haberi yazdır | favorilere ekle | наверх | распечатать статью | сохранить | сообщить об ошибке
        | do góry | zgłoś błąd | zapisz na później | حفظ المقال | طباعة المقال | العودة إلى الأعلى
    """,
    "audio or video widget": """
        now playing | video unavailable | this video is unavailable | video player is loading | audio is loading
        | this audio is auto-generated | this audio is auto-generated. please let us know if you have feedback
        | your browser does not support the audio element | skip to end of carousel | end of carousel
        | écouter | écouter l'article | écouter cet article | lire la vidéo | lecture automatique
        | artikel anhören | anhören | beitrag anhören | video abspielen
        | escuchar artículo | escuchar noticia | escucha la noticia | escuchar nota | reproducir video
        | ouvir notícia | ouça a notícia | ouvir artigo | ouça este conteúdo | reproduzir vídeo
        | ascolta l'articolo | ascolta questo articolo | riproduci video
        | luister naar dit artikel | beluister dit artikel | beluister | video afspelen
        | haberi dinle | слушать статью | прослушать | posłuchaj artykułu | odsłuchaj | استمع للمقال | استمع إلى المقال
    """,
    "message of the page": """
        view this post on instagram | view on instagram | view this post on threads | view on threads | view on x
        | view this post on facebook | view on twitter | this content is not available due to your privacy preferences
        | this embedded content is not available in your region | something is loading | thank you for subscribing
        | you have successfully subscribed | thanks for subscribing | please check your email
        | please enter a valid email | please enter a valid email address | error: please enter a valid email
        | voir cette publication sur instagram | contenu bloqué | afficher le contenu
        | sieh dir diesen beitrag auf instagram an | empfohlener redaktioneller inhalt | externen inhalt anzeigen
        | externe inhalte anzeigen | externer inhalt | inhalt laden
        | ich bin damit einverstanden, dass mir externe inhalte angezeigt werden
        | ver esta publicación en instagram | ver este post en instagram | contenido no disponible
        | ver essa foto no instagram | ver esta publicação no instagram | visualizza questo post su instagram
        | dit bericht op instagram bekijken | bu gönderiyi instagram'da gör | wyświetl ten post na instagramie
        | посмотреть эту публикацию в instagram | عرض هذا المنشور على instagram | عرض هذا المنشور على إنستغرام
    """,
    "pointer to the whole article": """
        sigue leyendo | continúa leyendo | seguir leyendo | continua a leggere | continuar lendo | continue lendo
        | devamını oku | haberin devamı | haberin devamını oku | czytaj dalej | czytaj więcej | lire l'article complet
        | lire l'article | zum artikel | zum vollständigen artikel | ganzen artikel lesen | lees het hele artikel
    """,
    "advertisement label": """
        article continues after advertisement | article continues after ad | story continues after advertisement
        | content continues below advertisement | continue reading below | advertisement - continue reading below
        | advertising - article continues below | ads by | why am i seeing this ad | paid content | paid post
        | partner content | - anzeige - | werbung ausblenden | weiter nach der anzeige | publicité - lire la suite
        | contenu sponsorisé | contenido patrocinado | continúa tras la publicidad | sigue tras la publicidad
        | conteúdo patrocinado | continua após a publicidade | continua depois da publicidade
        | pubblicità - continua a leggere | contenuto sponsorizzato | lees verder na de advertentie
        | artikel gaat verder onder de advertentie | reklam | haberin devamı reklamdan sonra
        | продолжение после рекламы | dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą
        | dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo | reszta artykułu pod reklamą
        | إعلانات
    """,
    "newsletter prompt": """
        enter your email | enter your email address | your email | your email address | email address
        | enter email address | your e-mail address | thank you for signing up | subscribe via email
        | click here to subscribe | delivered to your inbox | newsletter gratuite | s'abonner | je m'abonne
        | votre adresse e-mail | votre e-mail | abonnieren | jetzt anmelden | hier geht es zur anmeldung
        | ihre e-mail-adresse | recibe las noticias en tu correo | suscribirse | suscribirme | tu correo electrónico
        | assinar | inscrever-se | seu e-mail | receba as notícias por e-mail | iscriviti | la tua email
        | inschrijven | je e-mailadres | e-posta adresiniz | ваш email | twój adres e-mail
        | اشترك الآن | بريدك الإلكتروني
    """,
    "paywall notice": """
        article réservé à nos abonnés | réservé aux abonnés | article abonné | il vous reste à lire
        | abo abschließen | jetzt abo abschließen | abo testen | nur für abonnenten | exklusiv für abonnenten
        | regístrate gratis | exclusivo para suscriptores | solo para suscriptores | hazte suscriptor | inicia sesión
        | exclusivo para assinantes | conteúdo exclusivo para assinantes | já é assinante? faça login
        | riservato agli abbonati | solo per abbonati | alleen voor abonnees | voor abonnees | enkel voor abonnees
        | abonelere özel | только для подписчиков | tylko dla prenumeratorów | للمشتركين فقط
    """,
    "follow prompt": """
        follow us on google news | add us on google | follow us on social media | follow our whatsapp channel
        | join our whatsapp channel | join our telegram channel | click here to join our whatsapp group
        | got a tip? | send us a tip | suivez-nous | suivez-nous sur google news | suivez toute l'actualité sur whatsapp
        | folgen sie uns | folgen sie uns auf google news | síguenos | síguenos en google news
        | únete a nuestro canal de whatsapp | siga o canal no whatsapp | siga-nos | siga-nos no google notícias
        | entre no canal do whatsapp | seguici | seguici su google news | volg ons | volg ons op google nieuws
        | bizi takip edin | google news'te takip edin | подписывайтесь на наш канал | подписывайтесь на нас
        | obserwuj nas | obserwuj nas w google news | تابعونا | تابعنا على غوغل نيوز
    """,
    "comments section": """
        be the first to comment | start the conversation | join the discussion | comment on this story
        | see all comments | read the comments | leave a reply cancel reply | required fields are marked
        | voir les commentaires | lire les commentaires | laisser un commentaire | ajouter un commentaire | commenter
        | réagir | réagissez à cet article | poster un commentaire
        | kommentare anzeigen | kommentar schreiben | kommentar verfassen | diskutieren sie mit | alle kommentare
        | ver comentarios | dejar un comentario | deja un comentario | deja una respuesta | escribe un comentario
        | deixe um comentário | deixe uma resposta | ver comentários | comentar | escreva um comentário
        | lascia un commento | commenta | vedi i commenti | scrivi un commento
        | reageer | geef een reactie | plaats een reactie | bekijk reacties | laat een reactie achter
        | yorumlar | yorum yap | yorum yaz | bir cevap yazın | комментарии | добавить комментарий | оставить комментарий
        | обсудить | komentarze | dodaj komentarz | skomentuj | أضف تعليق | اترك تعليقا | اترك تعليقاً | إضافة تعليق
    """,
    "cookie or privacy notice": """
        accept all | reject all | do not sell my personal information | do not sell or share my personal information
        | your privacy choices | ad choices | adchoices | manage preferences | manage consent | manage your preferences
        | tout accepter | tout refuser | gérer mes préférences | continuer sans accepter | paramétrer
        | alle akzeptieren | alle ablehnen | mehr dazu in unserer datenschutzerklärung | einstellungen verwalten
        | aceptar todo | rechazar todo | aceptar y continuar | aceitar tudo | rejeitar tudo
        | accetta tutto | rifiuta tutto
        | alles accepteren | alles weigeren | tümünü kabul et | принять все | akceptuję | قبول الكل
    """,
    "licence line": """
        our standards: the thomson reuters trust principles | purchase licensing rights | licensing rights
        | reprints & permissions | reprints and permissions | get reprints | request reprint permissions
        | order reprints | buy reprints | acheter les droits | rechte erwerben
    """,
}
"""By reason the lines, in small letters, without the signs at their end."""

HEADINGS = """
    à lire également | à découvrir aussi | à lire sur le même sujet | lire également
    | voir également | nos dernières vidéos
    | les plus consultés | le plus lu | les dernières actualités | à ne pas manquer | plus d'articles
    | lesen sie mehr | lesen sie hier mehr | mehr dazu | neueste artikel | neueste meldungen | zum weiterlesen
    | passend zum thema | meistgelesene artikel | beliebte artikel | auch lesenswert
    | también te puede interesar | te recomendamos | te puede gustar | más noticias | últimas noticias
    | las más leídas | más leídas | lo más reciente | notas relacionadas | artículos relacionados | mira también
    | saiba mais | últimas notícias | mais notícias | leia mais notícias | você pode gostar | recomendadas para você
    | ti potrebbe interessare | potrebbero interessarti | ultime notizie | altre notizie
    | articoli correlati | vedi anche
    | più letti | guarda anche
    | meer over dit onderwerp | meer nieuws | laatste nieuws | net binnen | ook interessant | aanbevolen artikelen
    | son dakika haberleri | diğer haberler | bunlar da ilginizi çekebilir | benzer haberler | önerilen haberler
    | последние новости | главные новости | другие новости | смотрите также | рекомендуем
    | ещё по теме | новости по теме
    | najnowsze | najczęściej czytane | polecane | polecamy | powiązane artykuły | przeczytaj także | przeczytaj też
    | آخر الأخبار | اخر الاخبار | أخبار أخرى | اقرأ أيضًا | مقالات مشابهة | مواضيع مشابهة
    | قد يعجبك أيضا | المزيد من الأخبار
    | related video | related videos | sponsored links | promoted stories | from our partners | promoted links
    | more on this | more on this story | from the archive | from around the web | people are also reading
    | readers also liked | keep reading | what others are reading | must read | must reads | don't miss | in other news
    | most shared | most commented | most watched | we recommend | stories you may like
    | similar articles | similar stories | similar posts | you might be interested in | explore more on these topics
"""
"""Headings over lists of other articles."""


def _parts(listed: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in listed.split("|"))


_SIGNS_AT_END = " .:!…→>»›?"

_REASONS = {part.rstrip(_SIGNS_AT_END): reason for reason, listed in LINES.items() for part in _parts(listed)}
KNOWN_HEADINGS = frozenset(_parts(HEADINGS))
_LONGEST = max(map(len, _REASONS)) + len(_SIGNS_AT_END)


def known_line(small: str) -> str:
    """Why the line, given in small letters, is the page's; empty where no table has it."""
    return _REASONS.get(_plain(small), "") if len(small) <= _LONGEST else ""


def is_known_heading(text: str) -> bool:
    """The line is one of the headings that stand over other articles."""
    return _plain(text.lower()) in KNOWN_HEADINGS


def _plain(small: str) -> str:
    return small.replace("’", "'").rstrip(_SIGNS_AT_END)
