// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/vocabulary.h"

// Generic words of the trade in English, German, French, Spanish, Italian, Portuguese and Dutch, a few in
// Arabic and Hebrew. Never a line of a page: a phrase belongs here only if strangers' pages have it.

namespace sidebyline {

namespace {

using enum Cue;
using enum Place;

constexpr PhraseGroup groups[] = {
    // Notices: subscriptions, newsletters, cookies, sharing, navigation, advertisements, placeholders.
    {Notice, Whole, 3.0F,
     "إعلان|إعلانات|شارك|مشاركة|اشترك|تسجيل "
     "الدخول|بحث|القائمة|الرئيسية|פרסומת|שתפו|שיתוף|הרשמה|התחברות|חיפוש|תפריט|"
     "advertisement|advertisements|ad|ads|ad feedback|sponsored|sponsored content|promoted|"
     "promoted content|paid content|paid post|paid program|anzeige|anzeigen|werbung|publicité|annonce|"
     "publicidad|publicidade|pubblicità|advertentie|share|share this|share this article|"
     "share this story|share article|share on|tweet|email|e mail|e mail this|email this|mail|print|"
     "print this page|print this|print article|save|save article|save this|bookmark|copy link|"
     "link copied|copy|menu|search|home|homepage|log in|login|sign in|sign up|register|subscribe|"
     "subscribe now|my account|account|close|skip|next|previous|back|loading|loading #|please wait|"
     "facebook|twitter|x|whatsapp|telegram|reddit|linkedin|pinterest|instagram|youtube|tumblr|bluesky|"
     "mastodon|threads|digg|delicious|stumbleupon|rss|rss feed|feed|google|flipboard|pocket|text size|"
     "font size|a a a|teilen|drucken|merken|speichern|suche|suchen|menü|startseite|anmelden|"
     "registrieren|abonnieren|partager|imprimer|envoyer|rechercher|accueil|connexion|se connecter|"
     "s'abonner|abonnez vous|compartir|imprimir|guardar|buscar|inicio|iniciar sesión|suscríbete|"
     "suscribirse|condividi|stampa|cerca|accedi|abbonati|partilhar|compartilhar|entrar|assine|"
     "pesquisar|delen|afdrukken|zoeken|inloggen|abonneren|contact us|about us|contact|help|faq|"
     "impressum|datenschutz|mentions légales|aviso legal|advertise|advertise with us|terms|privacy|"
     "site map|sitemap|archive|archives|rss feeds|mobile|apps|careers|jobs|e paper|epaper|newsletters|"
     "newsletter|listen|listen now|watch live|live tv|read more|more|weiterlesen|mehr|lire la suite|"
     "leer más|continue reading|read full story|full story|click here|top|back to top|to top|"
     "nach oben|accept|accept all|reject|reject all|manage settings|got it|ok|yes|no thanks|not now|"
     "maybe later|dismiss"},
    {Notice, Start, 2.5F,
     "advertisement|skip to|zum inhalt|aller au contenu|saltar al contenido|vai al contenuto|"
     "ir para o conteúdo|ga naar de inhoud|share on|share via|share to|share this|share with|share by|"
     "auf facebook|auf twitter|per e mail|partager sur|partager par|compartir en|condividi su|"
     "partilhar no|compartilhar no|delen op|deel via|deel op|follow us|follow #|folgen sie uns|"
     "suivez nous|síguenos|seguici|siga nos|volg ons|subscribe|subscribe to|subscribe for|"
     "subscribe from|sign up for|sign up to|sign up|sign in to|log in to|log in or|register to|"
     "register for|get the|get our|get unlimited|already a subscriber|already have an account|"
     "not a subscriber|to continue reading|continue reading your|to read the full|you have # free|"
     "you've read|you have read|you have reached your|you've reached your|"
     "this article is for subscribers|this content is|this story is for subscribers|"
     "this article is exclusive|support local|support our|support independent|become a|donate|"
     "listen to this|listen to article|gift this|give this article|save this article|report an error|"
     "report a typo|report error|this article was amended|this article has been updated to|"
     "this story has been corrected|an earlier version|click here|tap here|enter your|your email|"
     "thank you for subscribing|thanks for signing|by signing up|by subscribing|by clicking|"
     "by continuing|we use cookies|this site uses|this website uses|diese website verwendet|"
     "wir verwenden|ce site utilise|nous utilisons|este sitio utiliza|utilizamos cookies|"
     "questo sito utilizza|utilizziamo i cookie|este site usa|wij gebruiken|deze website gebruikt|"
     "enable javascript|please enable|javascript is|your browser|you are here|placeholder|"
     "article tools|toggle|open menu|close menu|jump to|go to|copyright|download our|download the|"
     "turn on|get alerts|allow notifications|have you got a story|got a tip|send us|write to us|"
     "do you know more|contact the author|contact the reporter|e mail the|most popular on|"
     "all rights reserved|terms of|privacy policy|temps de lecture|print this|print friendly|"
     "print page|email this|e mail this|font size|text size|rate this|report this|embed|loading|"
     "the views expressed|opinions expressed|email a link|email to|e mail to|mail to a friend|"
     "send to a friend|email a friend|printer friendly|print or"},
    {Notice, Anywhere, 2.0F,
     "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
     "tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|privacy policy|"
     "cookie policy|terms of use|terms of service|terms and conditions|terms & conditions|"
     "user agreement|datenschutzerklärung|nutzungsbedingungen|politique de confidentialité|"
     "conditions d'utilisation|política de privacidad|política de privacidade|privacyverklaring|"
     "required fields|erforderliche felder|pflichtfelder|champs obligatoires|campos obligatorios|"
     "campi obbligatori|campos obrigatórios|verplichte velden|email address|e mail adresse|"
     "e mail address|adresse e mail|correo electrónico|in your inbox|to your inbox|in ihr postfach|"
     "dans votre boîte|en tu correo|nella tua casella|in je mailbox|use cookies|uses cookies|"
     "accept cookies|cookies akzeptieren|reduce spam|comment data is processed|free articles|"
     "free article|articles left|articles remaining|kostenlose artikel|articles gratuits|"
     "artículos gratis|articoli gratuiti|subscribe or log in|subscribe to continue|subscribe to read|"
     "subscribe now|jetzt abonnieren|newsletter abonnieren|réservé aux abonnés|réservé à nos abonnés|"
     "solo para suscriptores|solo per abbonati|exclusivo para assinantes|alleen voor abonnees|"
     "nur für abonnenten|vous reste|our newsletter|our free newsletter|daily newsletter|"
     "weekly newsletter|unseren newsletter|notre newsletter|nuestro boletín|la nostra newsletter|"
     "nossa newsletter|onze nieuwsbrief|story continues below|article continues below|"
     "article continues after|story continues after|continues below|"
     "der artikel wird unten fortgesetzt|la suite après|la suite de cet article|sigue leyendo después|"
     "recommended by|our partners|third party|external sites|external links|external websites|"
     "content of external|not responsible for|could not be loaded|actions load|are loading|is loading|"
     "article load|no longer available|unavailable|agree to our|agree to the|unsubscribe at any|"
     "you can unsubscribe|free trial|cancel anytime|cancel any time|per month|ad blocker|adblocker|"
     "ad block|javascript enabled|enable cookies|log in to|logged in|sign in to|in to comment|"
     "in or register|follow us on|like us on|us on facebook|us on twitter|share on facebook|"
     "share on twitter|may be monitored|customer service|help center|morning letter|weekly letter|"
     "push notifications|notify me of|receive notifications|may not be published broadcast|"
     "may not be reproduced|may not be published|in its original form|write to us|call the newsroom|"
     "our app|the app|cet article|add to favorites|view larger|view full|click to|if you enjoyed|"
     "powered by|designed by|web site by|available without charge|eligible news publisher|"
     "licensing opportunities|for licensing|creative commons|licensed under|republish this|"
     "reprint permission|reprints and permissions|request a correction|send us a tip|"
     "do you have a story|have a tip|got a story"},
    {Notice, Anywhere, 1.2F,
     "subscribe|subscriber|subscribers|subscription|newsletter|newsletters|cookies|cookie|inbox|"
     "sign up|log in|paywall|unsubscribe|opt out|abo|abonnement|abonnenten|abonnés|suscriptores|"
     "suscripción|abbonamento|assinatura|javascript|rss|browser|click here|hier klicken|cliquez|"
     "haga clic|website|©|views|likes|dislike"},
    {Notice, Whole, 2.5F,
     "# views|# shares|# likes|like #|like # dislike #|aa|a a|# of #|page # of #|pages #|# # #|"
     "share #|tweet #|# comment|no comments|no comments yet|be the first to comment|add to|video|"
     "audio|photos|photo|gallery|photo gallery|view gallery|slideshow|enlarge|enlarge image|"
     "enlarge photo|expand|hide|show|show more|show less|image|images|play|play video|pause|mute|"
     "transcript|toggle caption|hide caption|view comments|post a comment|comment|discuss|discussion|"
     "recommend|recommend this|permalink|trackback|trackback url|related topics"},
    {Notice, Whole, 1.0F, "#"},
    {Notice, Start, 4.0F,
     "correction|corrections|clarification|editor's note|editors' note|korrektur|richtigstellung|"
     "anmerkung der redaktion|correctif|rectificatif|note de la rédaction|fe de errores|"
     "nota del editor|nota de la redacción|rettifica|nota della redazione|nota da redação|correctie|"
     "noot van de redactie"},
    {Notice, Start, 1.5F, "follow"},
    {Notice, End, 1.2F,
     "on twitter|on facebook|on instagram|on social media|on x|auf twitter|sur twitter|en twitter"},
    // Links to other stories.
    {RelatedHead, Whole, 3.0F,
     "related|related stories|related story|related articles|related article|related content|"
     "related coverage|related news|related links|related internet links|related topics|related posts|"
     "related reading|related video|related videos|also read|read also|read more|read next|up next|"
     "more stories|more news|more headlines|more articles|more on this|more on this story|"
     "more on this topic|more from|more like this|more coverage|more to explore|most read|"
     "most popular|most viewed|most shared|most emailed|most commented|most discussed|most recent|"
     "popular now|popular stories|popular|trending|trending now|trending stories|what to read next|"
     "recommended|recommended for you|recommended stories|you may also like|you might also like|"
     "you may like|you might like|you might be interested in|don't miss|editor's picks|editors' picks|"
     "editor's choice|top stories|top news|latest|latest news|latest stories|latest headlines|"
     "in case you missed it|around the web|from around the web|from the web|elsewhere|see also|"
     "in this section|in other news|other stories|other news|other articles|further reading|"
     "background|in depth|just in|breaking news|headlines|news headlines|today's headlines|"
     "recent posts|recent stories|recent articles|popular posts|archives|tags|topics|categories|"
     "blogroll|mehr zum thema|mehr dazu|zum thema|auch interessant|das könnte sie auch interessieren|"
     "lesen sie auch|weitere artikel|weitere themen|weitere nachrichten|meistgelesen|"
     "meistgelesene artikel|themen|schlagworte|schlagwörter|verwandte artikel|verwandte themen|"
     "passend dazu|mehr aus|empfohlen|neueste nachrichten|sur le même sujet|sur le même thème|"
     "à lire aussi|lire aussi|voir aussi|articles liés|articles connexes|les plus lus|les plus lues|"
     "dans la même rubrique|à ne pas manquer|le plus lu|más noticias|noticias relacionadas|"
     "artículos relacionados|te puede interesar|lo más leído|lo más visto|lea también|ver también|"
     "más información|archivado en|etiquetas|leggi anche|articoli correlati|i più letti|"
     "potrebbe interessarti|notizie correlate|argomenti|leia também|leia mais|notícias relacionadas|"
     "mais lidas|veja também|saiba mais|lees ook|lees meer|meer over dit onderwerp|meer nieuws|"
     "meest gelezen|gerelateerd|gerelateerde artikelen|onderwerpen"},
    {RelatedHead, Whole, 3.0F,
     "مواضيع ذات صلة|أخبار ذات صلة|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|الأكثر قراءة|כתבות קשורות|קראו גם|הנקראות "
     "ביותר|"
     "עוד בנושא"},
    {RelatedLead, Start, 3.0F, "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ المزيد|קראו גם|קראו עוד|לכתבה המלאה"},
    {RelatedHead, Start, 2.0F,
     "more from|more in|more on|mehr aus|mehr zu|mehr von|plus de|meer van|related stories|"
     "related articles|most popular|most read|top #|latest from|latest in|recent posts|you may also|"
     "you might also|also in|also on|elsewhere on"},
    {RelatedLead, Start, 3.0F,
     "read more|read also|also read|read next|read the full|see also|see more|related story|"
     "related article|recommended|don't miss|go deeper|further reading|filed under|posted in|hot tags|"
     "in pictures|in photos|in video|also in|lesen sie auch|lesen sie mehr|lesen sie dazu|mehr dazu|"
     "siehe auch|mehr zum thema|schlagworte|lire aussi|à lire aussi|lire la suite|voir aussi|"
     "lire également|lire notre|lea también|lea más|leer más|ver también|le puede interesar|"
     "te puede interesar|leggi anche|vedi anche|leia também|leia mais|veja também|lees ook|"
     "lees verder|zie ook|previous post|next post|previous article|next article|previous story|"
     "next story|older posts|newer posts|vorheriger artikel|nächster artikel|article précédent|"
     "article suivant|continue reading about"},
    {RelatedLead, Start, 1.2F,
     "more|watch|tags|tag|topics|topic|previous|next|category|categories|related|older|newer|themen|"
     "keywords|read|video|see|also|listen|gallery|photos|live|mehr|podcast|factbox"},
    // Writers and dates.
    {BylineLead, Start, 2.0F, "بقلم|كتب|كتبت|تقرير|إعداد|מאת|כתב|כתבה"},
    {BylineLead, Start, 2.0F,
     "by|written by|words by|posted by|posted on|posted at|reported by|story by|text by|text|words|"
     "von|ein artikel von|eine reportage von|ein kommentar von|eine analyse von|aus|par|"
     "propos recueillis par|por|di|de|door|interview|opinion by|analysis by|comment by|published by|"
     "published on|published|publicado por|publié par|publicado|publié|pubblicato|gepubliceerd|"
     "veröffentlicht|aktualisiert|updated|last updated|last modified|first published|modified|created|"
     "stand|erstellt|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|gewijzigd|redactie|"
     "redaktion|editor|reporter|author|autor|auteur|autore|issued on|posted|date|filed"},
    {BylineWord, Anywhere, 1.0F,
     "staff writer|staff writers|staff reporter|staff reporters|special to|correspondent|reporter|"
     "reporters|editor|editors|editor in chief|contributor|contributing writer|columnist|"
     "deputy editor|bureau chief|senior writer|features writer|writer|covers|journalist|redakteur|"
     "redakteurin|korrespondent|korrespondentin|reporterin|journaliste|correspondant|redactor|"
     "redactora|corresponsal|periodista|giornalista|inviato|jornalista|repórter|verslaggever|"
     "correspondente|redacteur|desk|by|opinion|analysis|agencies|agency|staff|news service|published|"
     "updated|posted|last updated|aktualisiert|publié|mis à jour|actualizado|publicado|pubblicato|"
     "aggiornato|atualizado|gepubliceerd|bijgewerkt|edt|gmt|bst|utc|cet|cest|pdt|pst|aedt|aest|uhr"},
    {BylineWord, Anywhere, 2.0F,
     "min read|minute read|minutes read|# min read|# minute read|reading time|read time|lesezeit|"
     "lesedauer|leestijd|tempo di lettura|tiempo de lectura|tempo de leitura"},
    // Pictures.
    {CreditLead, Anywhere, 1.5F,
     "photography|photo by|photograph by|picture by|pictured by|image source|image caption|"
     "image copyright|image credit|photo credit|photo courtesy|credit|credits|courtesy of|courtesy|"
     "file photo|file picture|file image|handout|archivbild|archivfoto|symbolbild|bildquelle|"
     "photographie|crédit|crédits|crédit photo|fotografía|fotografia|immagine|infographie|screenshot|"
     "screengrab|video still"},
    {CreditLead, Start, 2.0F,
     "image source|image caption|image copyright|credit|file photo|photographie|crédit|caption|"
     "bildunterschrift|légende"},
    {CreditLead, Anywhere, 0.7F,
     "photo|photos|photograph|photographs|picture|pictures|image|images|map|graphic|graphics|"
     "illustration|cartoon|foto|fotos|bild|bilder|imagen|imagem|beeld|grafik"},
    {CreditLead, Start, 2.8F, "تصوير|صورة|צילום|צילומים"},
    {CreditLead, Start, 2.8F,
     "photo|photos|photograph|photographs|picture|pictures|image|foto|fotos|bild|imagen|immagine|"
     "imagem|beeld"},
    {CaptionWord, Anywhere, 1.0F,
     "pictured|poses|posing|seen here|seen in|stands|sits|walks|looks on|addresses|speaks during|"
     "speaks at|speaks to|gestures|arrives|shakes hands|file|at left|at right|left|right|center|"
     "centre|above|below|from left|top left|second from|im bild|links|rechts|à gauche|à droite|"
     "izquierda|derecha|a sinistra|a destra|attends|waves|holds|listens|delivers|takes part|take part"},
    {Agency, Anywhere, 1.5F,
     "ap|ap photo|associated press|the associated press|reuters|afp|agence france presse|getty|"
     "getty images|epa|dpa|pa|pa wire|pa media|press association|ansa|efe|anp|belga|apa|keystone|"
     "bloomberg|upi|united press international|xinhua|tass|kyodo|yonhap|shutterstock|istock|alamy|"
     "imago|picture alliance|zuma|sipa|upi photo|canadian press|the canadian press|aap|pti|ians|ani|"
     "dpa tmn|kna|epd|lusa|lapresse|ritzau|ntb|tt|wire|news service|news agency|pool|handout|newswire|"
     "wire service|presse agentur|nachrichtenagentur"},
    // Where the text comes from.
    {SourceWord, Anywhere, 2.5F,
     "contributed to this report|contributed to this story|contributed to this article|"
     "contributed reporting|contributed research|contains material from|material from|"
     "additional reporting|with reporting by|with reporting from|with additional reporting|"
     "reporting by|editing by|writing by|compiled by|compiled from|from wire reports|"
     "from wire services|from staff and wire|this story was first published|originally published|"
     "originally appeared|this article first appeared|first appeared in|first appeared on|"
     "republished from|republished with|this story was produced|with agencies|and agencies|"
     "with inputs from|mit material von|mit informationen von|mitarbeit|avec afp|avec agences|"
     "avec l'agence|avec les agences|con información de|con agencias|con informazioni|com informações|"
     "com agências|met medewerking"},
    {SourceWord, Start, 2.0F,
     "source|sources|quelle|quellen|source de|fuente|fuentes|fonte|fonti|bron|via|avec|reporting by|"
     "additional reporting by|report by|edited by|mit"},
    // Readers.
    {CommentHead, Whole, 3.0F, "تعليقات|تعليقات #|التعليقات|# تعليقات|# تعليق|תגובות|# תגובות|כל התגובות"},
    {CommentHead, Whole, 3.0F,
     "comments|comments #|# comments|# comment|comment #|reader comments|readers' comments|"
     "reader comments #|user comments|all comments|all comments #|# responses|# response|# replies|"
     "join the discussion|join the conversation|your comments|your views|have your say|"
     "what do you think|comments on this story|comments on this article|view all comments|"
     "view all # comments|see all comments|show comments|show all comments|kommentare|# kommentare|"
     "# kommentar|kommentare #|alle kommentare|leserkommentare|leserbriefe|diskussion|# beiträge|"
     "commentaires|# commentaires|# commentaire|commentaires #|vos commentaires|vos réactions|"
     "réactions|# réactions|comentarios|# comentarios|comentarios #|# comentario|commenti|# commenti|"
     "comentários|# comentários|reacties|# reacties|reacties #|# meinung|# meinungen|neue kommentare|"
     "letzte kommentare|# kommentare vorhanden|dein kommentar|ihre meinung|diskussion #|komentarze|"
     "# komentarzy|latest comments|recent comments|join the debate|letters to the editor|"
     "leserkommentare #|les commentaires|tous les commentaires|vos commentaires #|opiniones|"
     "tu opinión|i commenti|lascia un commento #"},
    {CommentHead, Start, 2.0F,
     "one response to|one thought on|one comment on|one reply to|eine antwort auf|ein gedanke zu|"
     "ein kommentar zu|une réponse à|une réflexion sur|un commentaire sur|un comentario en|"
     "una respuesta a|un commento su|um comentário em|een reactie op|# responses to|# response to|"
     "# thoughts "
     "on|# thought on|# replies to|# comments on|"
     "# comments to|# comments so far|comments for|comments on this|comments are open|"
     "comments are closed|comments have been|comments for this|# gedanken zu|# kommentare zu|"
     "# antworten auf|# réflexions sur|# réponses à|# commentaires sur|# comentarios en|"
     "# respuestas a|# commenti su|# comentários em|# reacties op|reader comments|readers' comments|"
     "comments from readers|sort by|sort comments|newest first|oldest first|neueste zuerst|trier par|"
     "ordenar por"},
    {CommentForm, Start, 3.0F,
     "leave a reply|leave a comment|leave comment|leave your comment|post a comment|post comment|"
     "post your comment|add a comment|add comment|add your comment|write a comment|submit comment|"
     "submit a comment|cancel reply|your email address|comments are closed|comments are now closed|"
     "comments on this article are now closed|comments have closed|schreibe einen kommentar|"
     "kommentar schreiben|kommentar verfassen|kommentar hinterlassen|schreiben sie einen kommentar|"
     "antworten abbrechen|hinterlasse einen kommentar|hinterlasse eine antwort|"
     "hinterlassen sie einen kommentar|hinterlassen sie eine antwort|schreib einen kommentar|"
     "kommentar abgeben|kommentar abschicken|kommentar absenden|einen kommentar schreiben|"
     "laisser un commentaire|laisser une réponse|publier un commentaire|laissez un commentaire|"
     "poster un commentaire|"
     "ajouter un commentaire|écrire un commentaire|votre adresse|deja un comentario|"
     "deja una respuesta|dejar un comentario|escribe un comentario|tu dirección|lascia un commento|"
     "scrivi un commento|lascia una risposta|invia commento|deixe um comentário|deixe o seu comentário|"
     "enviar comentário|deixe uma resposta|escreva um comentário|"
     "geef een reactie|plaats een reactie|laat een reactie|laat een antwoord achter|reactie plaatsen|"
     "reageer|write to us|log in to comment|"
     "sign in to comment|please log in to|you must be logged in|to post a comment|notify me of"},
    {CommentControl, Whole, 3.0F,
     "reply|reply report|report|report abuse|report comment|flag|flag comment|flag as inappropriate|"
     "flag as offensive|like|like reply|reply share|share reply|# likes|# like|# likes reply report|"
     "like # reply|upvote|downvote|quote|permalink|link|edit|delete|recommend|recommend #|# recommend|"
     "recommended #|# upvotes|vote up|vote down|alert moderator|report this comment|report this|"
     "suggest removal|log in to reply|reply to this|reply to this comment|in reply to|antworten|"
     "melden|kommentar melden|zitieren|empfehlen|gefällt mir|beitrag melden|répondre|signaler|"
     "signaler un abus|j'aime|responder|denunciar|me gusta|reportar|rispondi|segnala|mi piace|curtir|"
     "reageren|beantwoorden|rapporteer|melding|load more comments|load more|more replies|"
     "view # replies|show # replies|hide replies|show more comments|older comments|newer comments|"
     "next comments|mehr kommentare laden|plus de commentaires|más comentarios|hilfreich|daumen hoch|"
     "daumen runter|helpful|was this helpful|kommentar hinzufügen|löschen|antworten löschen|"
     "j'approuve|je n'aime pas|no me gusta|non mi piace"},
    {CommentControl, End, 2.0F,
     "likes reply report|reply report|reply share|report abuse|flag as inappropriate|reply|répondre|"
     "antworten|responder|rispondi"},
    {CommentControl, Start, 2.5F,
     "daumen hoch|daumen runter|hilfreich #|# people found this|was this helpful|likes # dislikes|"
     "thumbs up|thumbs down|quote report|reply quote|antworten melden|recommend #|report abuse|"
     "report this"},
    {Says, End, 2.5F,
     "says|said|wrote|writes|schreibt|schrieb|sagt|meint|a écrit|écrit|dit|a dit|dice|dijo|escribió|"
     "ha scritto|scrive|diz|disse|escreveu|zegt|schreef|commented|comments|replied|kommentierte|"
     "antwortete"},
    {Says, Anywhere, 1.2F,
     "says on|wrote on|wrote at|said on|schrieb am|schreibt am|schrieb um|am # # # um|a écrit le|"
     "le # à|dijo el|escribió el|ha scritto il|disse em|schreef op|commented on|posted by|posted at|"
     "posted on|on # at|at # am|at # pm|comment by"},
    {TimeAgo, Anywhere, 2.5F,
     "# hours ago|# hour ago|# hrs ago|# hr ago|# minutes ago|# minute ago|# mins ago|# min ago|"
     "# days ago|# day ago|# weeks ago|# week ago|# months ago|# month ago|# years ago|# year ago|"
     "an hour ago|a day ago|a minute ago|just now|yesterday at|# h ago|vor # stunden|vor # stunde|"
     "vor # minuten|vor # tagen|vor # tag|vor # wochen|vor # monaten|vor # jahren|vor einer stunde|"
     "il y a # heures|il y a # heure|il y a # minutes|il y a # jours|il y a # jour|il y a # mois|"
     "hace # horas|hace # hora|hace # minutos|hace # días|# ore fa|# ora fa|# minuti fa|# giorni fa|"
     "há # horas|há # minutos|há # dias|# uur geleden|# minuten geleden|# dagen geleden"},
    // How news begins.
    {Reported, Anywhere, 1.0F,
     "said|says|told|announced|according|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
     "yesterday|today|tonight|sagte|teilte|erklärte|montag|dienstag|mittwoch|donnerstag|freitag|"
     "samstag|sonnabend|sonntag|gestern|heute|annoncé|déclaré|indiqué|affirmé|lundi|mardi|mercredi|"
     "jeudi|vendredi|samedi|dimanche|hier|dijo|anunció|lunes|martes|miércoles|jueves|viernes|sábado|"
     "domingo|ayer|hoy|detto|annunciato|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|"
     "oggi|disse|anunciou|segunda|terça|quarta|quinta|sexta|ontem|hoje|zei|maandag|dinsdag|woensdag|"
     "donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag"},
    // Who is spoken to.
    {Address, Anywhere, 1.0F,
     "you|your|yours|you're|you've|you'll|we|us|our|ours|please|sie|ihr|ihre|ihren|ihrem|ihrer|wir|"
     "uns|unser|unsere|unseren|bitte|vous|votre|vos|nous|notre|nos|usted|ustedes|tu|tus|su|nosotros|"
     "nuestro|nuestra|nuestros|voi|vostro|noi|nostro|nostra|tuo|tua|você|seu|sua|nosso|nossa|je|jouw|"
     "jij|u|uw|wij|ons|onze"},
    // Newspapers' names.
    {OutletNoun, Anywhere, 1.0F,
     "post|times|news|herald|tribune|daily|gazette|journal|courier|observer|chronicle|ledger|standard|"
     "echo|star|sun|mirror|express|mail|telegraph|guardian|independent|review|press|globe|bulletin|"
     "examiner|inquirer|register|record|monitor|today|weekly|sentinel|dispatch|advertiser|mercury|"
     "argus|argosy|banner|beacon|citizen|democrat|republican|enterprise|leader|messenger|news press|"
     "reporter|statesman|transcript|union|voice|wire|world|magazine|network|radio|tv|television|"
     "broadcasting|media|live|online|zeitung|anzeiger|nachrichten|tageblatt|blatt|bote|kurier|"
     "rundschau|presse|spiegel|stern|welt|morgenpost|abendblatt|merkur|zeit|le monde|figaro|"
     "libération|matin|parisien|dépêche|progrès|voix|république|el país|diario|periódico|mundo|prensa|"
     "noticias|nación|corriere|gazzetta|giornale|stampa|messaggero|repubblica|sole|mattino|secolo|"
     "jornal|folha|estado|público|correio|notícias|krant|dagblad|courant|nieuws|telegraaf|volkskrant|"
     "blog|notes|courrier|l'express|moniteur|mitteilungen|allgemeine|neue|heute|tagblatt|volksstimme|"
     "posten|eco|voz|heraldo|vanguardia|avvenire"},
};

} // namespace

std::span<const PhraseGroup> phraseGroups()
{
    return groups;
}

} // namespace sidebyline
