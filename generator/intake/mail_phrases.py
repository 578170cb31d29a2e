"""What letters say of themselves, in many languages: how to leave a list, where to read it, what lawyers say.

Patterns, an example beside each; which lines of a letter they make its own is told in mail_furniture.py.
"""

from __future__ import annotations

import re

_LETTER = r"(?:e-?mail|mail|newsletter|letter|message|alert|post|edition|digest|update)"
OWN = (
    r"(?:click here to )?unsubscribe\b.{0,60}(?:https?://\S*)?",  # Unsubscribe from this list
    r"(?:you can )?(?:update|manage|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscriptions?|settings|profile)"
    r"\b.{0,60}",  # You can update your preferences or unsubscribe from this list.
    rf"(?:view|read|open) (?:(?:this |the )?{_LETTER} )?(?:in|online|on)\b.{{0,120}}",  # View this e-mail online
    rf"(?:trouble|problems) (?:viewing|reading|seeing) this {_LETTER}\?.{{0,80}}",  # Trouble viewing this email?
    r"forward (?:this |to ).{0,60}",  # Forward to a friend
    rf"(?:was this {_LETTER} )?forwarded (?:this {_LETTER}|to you)\?.{{0,80}}",  # Forwarded this email? Subscribe here
    rf"you(?:['’]re receiving| are receiving| get| (?:have )?received?) this {_LETTER}\b.{{0,160}}",  # You get this …
    r"you(?:['’]re| are) (?:currently )?(?:an? )?(?:free|paid|founding)? ?(?:subscriber|member) (?:to|of)\b.{0,160}",
    r".{2,60} is a reader-supported (?:publication|guide|newsletter)\b.{0,200}|thanks for reading\b.{0,160}",
    r"you are receiving this because\b.{0,200}|subscription details",  # You are receiving this because you subscribed
    rf"(?:this|the) {_LETTER} was (?:sent|brought) to\b.{{0,160}}",  # This email was sent to ann@example.org
    rf"this {_LETTER} (?:is )?brought to you by\b.{{0,120}}|powered by \w[\w .]{{0,30}}",  # Powered by Ghost
    rf"want to change how you receive these {_LETTER}s\?",
    r"(?:our|my) (?:mailing|postal) address is:?.{0,80}",
    r"(?:upgrade to paid|start writing|restack|read in app|get the app|comment|like|share|give a gift subscription)",
    r"(?:more|less) like this(?: .{0,40})?|leave a comment|share this post|refer a friend|pledge your support",
    r"login or subscribe to participate.{0,40}|how (?:was|did you like|would you rate) (?:today|this).{0,60}\?",
    r"[★⭐☆\s]{1,12}(?:[\w'’ ,.!]{0,40})",  # ⭐⭐⭐ It was OK
    rf"you(?:['’]ve)? just read (?:issue|{_LETTER}).{{0,160}}|you can also browse .{{0,80}} archives?.{{0,60}}",
    r"create (?:another|an?) (?:google )?alert:?.{0,40}",  # Create another Google Alert:
    r"(?:see more results|edit this alert|view all your alerts|receive this alert as rss feed|send feedback)"
    r"(?: \|.{0,60})?",
    r"\[?(?:this )?(?:message|e-?mail) (?:was |has been )?(?:clipped|truncated).{0,80}|view entire message",
)
"""Lines of newsletters and alerts."""

MOBILE = (
    r"sent (?:from|via|with|using) (?:my |the )?\w+.{0,60}|get outlook for \w+.{0,40}",  # Sent from my iPhone
    r"von meinem \w+ gesendet.{0,20}|gesendet (?:von|mit|über) (?:meinem |der )?\w+.{0,40}",
    r"envoyé (?:de|depuis|avec) (?:mon |ma )?\w+.{0,30}|téléchargez outlook pour.{0,30}",
    r"enviado (?:desde|do|a partir do) (?:mi |meu )?\w+.{0,30}|(?:obtener|obter o) outlook (?:para|for) .{0,30}",
    r"inviato da(?:l mio)? \w+.{0,30}|verzonden (?:vanaf|met) (?:mijn )?\w+.{0,30}|skickat från min \w+.{0,20}",
    r"sendt fra min \w+.{0,20}|lähetetty \w+(?:sta|stä|lta)|wysłan[eo] z \w+.{0,30}|odesláno z \w+.{0,30}",
    r"отправлено (?:с|из) \w+.{0,40}|\w+['’]?\w* gönderildi|أُ?رسلت? من .{0,30}",
)
"""What telephones and programs sign with."""

GROUPS = (
    r"you received this message because you are subscribed to\b.{0,160}",  # … to the Google Groups "Lake" group.
    r"to (?:unsubscribe from|post to|view|see|reply to|stop receiving) (?:this|the|e-?mails)\b.{0,300}",
    r"for more options,? visit .{0,80}|visit this group at .{0,80}",
    r"\S{2,60} mailing list|\S+@\S*lists?\.\S+|https?://\S+/(?:mailman|listinfo|options|sympa|mailman3)/\S+",
    r"send .{2,60} mailing list submissions to|to subscribe or unsubscribe via the .{0,80}",
    r"or, via e-?mail, send a message with .{0,80}|you can reach the person managing the list at",
    r"when replying, please edit your subject line.{0,120}|today's topics:|end of .{2,60} digest\b.{0,60}",
    r"subject: digest footer|write to: mailto:\S+|or click the following link:?",
    r"https?://\S+/scripts/wa(?:\.exe)?\S*",
)
"""What lists of mails add."""

ELSEWHERE = (
    r"(?:se désabonner|se désinscrire|abmelden|abbestellen|darse de baja|annulla iscrizione|afmelden|avregistrera"
    r"|wypisz się|zrezygnuj z subskrypcji|отписаться|abonelikten çık)\b.{0,80}",  # Se désabonner
    r"(?:sie erhalten|vous recevez|recibe|ricevi|u ontvangt|du får|otrzymujesz|вы получили)\b.{0,40}"
    r"(?:newsletter|e-?mail|lettre|correo|nyhetsbrev|письмо|wiadomość).{0,120}",  # Sie erhalten diese E-Mail, weil …
    r"(?:im browser|online) (?:ansehen|lesen|öffnen).{0,40}|.{0,60}\bim browser (?:ansehen|anzeigen|öffnen).{0,20}",
    r"(?:voir|lire|afficher|consulter) .{0,40}(?:en ligne|dans (?:votre|le) navigateur).{0,20}",
    r"(?:ver|abrir) .{0,40}(?:en el navegador|en línea|no navegador).{0,20}",
    r"(?:visualizza|leggi) .{0,40}nel browser.{0,20}",
    r"bekijk .{0,40}(?:online|in (?:uw|je) browser).{0,20}|إلغاء الاشتراك.{0,40}|عرض في المتصفح.{0,20}",
    r"\[\d{1,3}\]:?\s*<?https?://\S+>?",  # [1] https://wire.example/c/…
    r"<https?://\S+>",  # a link alone: <https://wire.example/read>
)
"""The same in other languages."""

OWN_LINE = re.compile(rf"(?:{'|'.join((*OWN, *MOBILE, *GROUPS, *ELSEWHERE))})\s*[.!]?", re.IGNORECASE)

CLOSINGS = (
    "best|all best|all the best|best regards|kind regards|warm regards|with kind regards|regards|best wishes"
    "|with best wishes|yours|yours sincerely|yours truly|sincerely|thanks|many thanks|thank you|thanks and regards"
    "|cheers"
    "|mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|viele grüße|beste grüße|freundliche grüße|gruß"
    "|herzliche grüße|liebe grüße|lg|vg|mfg|danke|vielen dank|cordialement|bien à vous|bien cordialement|salutations"
    "|sincères salutations|amicalement|merci|saludos(?: cordiales)?|un saludo|un cordial saludo|atentamente"
    "|gracias|cordiali saluti|distinti saluti|un caro saluto|grazie|saluti|atenciosamente|cumprimentos"
    "|abraços|obrigad[oa]"
    "|met vriendelijke groet(?:en)?|groet|groeten|hartelijke groet|med vänlig hälsning|vänliga hälsningar|mvh"
    "|med venlig hilsen|vennlig hilsen|hilsen|ystävällisin terveisin|terveisin"
    "|z poważaniem|pozdrawiam|pozdrowienia|serdecznie pozdrawiam|s pozdravem|s úctou|üdvözlettel|cu stimă"
    "|с уважением|всего доброго|з повагою|с уважение|saygılarımla|saygılarımızla|iyi çalışmalar|με εκτίμηση"
    "|مع التحية|مع تحياتي|تحياتي|مع أطيب التحيات|وتفضلوا بقبول فائق الاحترام|בברכה"
)
CLOSING = re.compile(rf"(?:{CLOSINGS})\s*[,.!،]?", re.IGNORECASE)
"""What stands over a name below a letter: "Mit freundlichen Grüßen"."""

DISCLAIMER = re.compile(
    r"""(?:confidentiality\ (?:notice|note|warning)|disclaimer|legal\ notice|aviso\ (?:legal|de\ confidencialidad)
          |hinweis\ zur\ vertraulichkeit|avertissement|avis\ de\ confidentialité|nota\ di\ riservatezza)\b\s*[:.]
      | (?:this|the\ (?:contents|information)\ (?:of|in|contained\ in)\ this)\ (?:e-?mail|message|communication)\b
        .{0,160}\b(?:confidential|privileged|intended|recipient)
      | diese[rs]?\ (?:e-?mail|nachricht)\b.{0,120}\b(?:vertraulich|adressat)
      | (?:ce|cet|le\ présent)\ (?:message|e-?mail|courriel)\b.{0,160}\bconfidentiel
      | este\ (?:correo|mensaje|e-?mail)\b.{0,160}\b(?:confidencial|privilegiad)
      | est[ae]\ (?:mensagem|e-?mail)\b.{0,160}\bconfidencia
      | (?:questo|il\ presente)\ messaggio\b.{0,160}\briservat
      | dit\ (?:e-?mail)?bericht\b.{0,160}\bvertrouwelijk
      | detta\ (?:e-?post)?meddelande\b.{0,160}\bkonfidentiel | denne\ (?:e-?mail|e-?post)\b.{0,160}\bfortrolig
      | (?:niniejsza|ta)\ wiadomość\b.{0,160}\bpoufn | (?:to|danno|это)\w*\ (?:сообщение|письмо)\b.{0,160}конфиденциальн
      | tato\ (?:zpráva|e-?mail)\b.{0,160}\bdůvěrn | bu\ (?:e-?posta|mesaj|ileti)\b.{0,160}\bgizli
      | هذه\ الرسالة\b.{0,160}سري
      | (?:if\ you\ (?:have\ received|are\ not\ the\ intended))\b.{0,80}\b(?:error|mistake|recipient)
      | (?:caution|warning|achtung|attention|\[?external(?:\ (?:e-?mail|sender|message))?\]?)\s*[:!\]-].{0,60}
        \b(?:originat|outside|external|extern|do\ not\ click|expéditeur|absender|sender)
      | \[external(?:\ e-?mail)?\]\ .{0,200} | this\ (?:e-?mail|message)\ originated\ (?:from\ )?outside\b
      | do\ not\ click\ (?:on\ )?(?:any\ )?links\ or\ open\b
      | \[?you\ don['’]t\ often\ get\ e-?mail\ from\b
      | (?:please\ )?(?:consider|think\ (?:about|of)|before\ printing)\b.{0,60}\b(?:environment|planet|printing)\b
      | (?:bitte\ )?(?:prüfen|denken)\ sie\ .{0,40}(?:umwelt|ausdrucken)
      | (?:pensez\ à\ l['’]environnement|avant\ d['’]imprimer|antes\ de\ imprimir
          |prima\ di\ stampare)\b
      | (?:this\ e-?mail\ has\ been|virus-free|scanned\ (?:by|for)|virenfrei)\b.{0,60}\b(?:virus|avast|avg)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a firm puts above or below every mail: "This email and any attachments are confidential …"."""

FOOTER = re.compile(
    r"(?:copyright\b|©|\(c\)\s).{0,160}|.{0,60}\s©\s.{0,100}|unsubscribe\b.{0,80}"
    r"|(?:our|my) mailing address is:?.{0,80}",
    re.IGNORECASE,
)
"""What a letter's foot begins with."""

SEALED = re.compile(r"-{5}BEGIN PGP (?P<what>SIGNED MESSAGE|SIGNATURE|MESSAGE|PUBLIC KEY BLOCK)-{5}")
SEAL_ENDS = re.compile(r"-{5}END PGP [A-Z ]+-{5}")
"""The marks about a signed or sealed text."""
