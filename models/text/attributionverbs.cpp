// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/attributionverbs.h"

#include "text/wordlist.h"

#include <algorithm>

// Data, one list a language. The compiler splits and sorts them, so that a word may be added anywhere.
namespace sidebyline {

namespace {

constexpr std::u16string_view englishWords =
    u"say says said saying tell tells told telling ask asks asked asking add adds added adding accuse "
    u"accused acknowledge acknowledges acknowledged admit admits admitted admitting advise advised "
    u"affirm affirmed agree agrees agreed allege alleges alleged announce announces announced "
    u"announcing answer answers answered argue argues argued arguing assert asserts asserted assure "
    u"assured boast boasts boasted bragged call calls called calling caution cautions cautioned charge "
    u"charged charging chime chimed cite cited claim claims claimed claiming comment commented "
    u"commenting complain complains complained complaining concede concedes conceded conclude "
    u"concludes concluded concluding confess confessed confirm confirms confirmed contend contends "
    u"contended continue continues continued continuing counter counters countered cried cry declare "
    u"declares declared declaring demand demanded denied deny denies describe describes described "
    u"describing dub dubbed echo echoed emphasize emphasized exclaim exclaimed explain explains "
    u"explained explaining express expressed insist insists insisted insisting interject interjected "
    u"joke jokes joked joking lament lamented mock mocked muse mused mutter muttered note notes noted "
    u"noting observe observes observed opine opined plead pleaded pledge pledged post posted posting "
    u"praise praised predict predicted promise promised pronounced propose proposed protest protested "
    u"quip quipped quips quote quoted read reads recall recalls recalled reiterate reiterated remark "
    u"remarks remarked remind reminded repeat repeated repeating replied reply replies report reported "
    u"reports respond responds responded responding retort retorted retweeted reveal revealed shout "
    u"shouted shouting sigh sighed slam slammed snap snapped speculated state states stated stating "
    u"stress stresses stressed suggest suggests suggested suggesting testified testify testifies "
    u"thundered tweet tweets tweeted tweeting urge urges urged urging vow vowed vows warn warns warned "
    u"warning wonder wondered write writes writing wrote written whispered yelled yell believe "
    u"believes believed think thinks thought";
constexpr auto english = sortedWords<countWords(englishWords)>(englishWords);

constexpr std::u16string_view germanWords =
    u"sagt sagte sagten sagen gesagt so erklärt erklärte erklärten betont betonte betonten meint "
    u"meinte meinten fragt fragte fragten antwortet antwortete schreibt schrieb schrieben geschrieben "
    u"teilt teilte mitgeteilt berichtet berichtete berichteten behauptet behauptete kritisiert "
    u"kritisierte kritisierten fordert forderte forderten warnt warnte warnten bestätigt bestätigte "
    u"kündigt kündigte räumt räumte fügt fügte ergänzt ergänzte erzählt erzählte glaubt glaubte findet "
    u"fand nennt nannte nannten versichert versicherte verkündet verkündete twittert twitterte zitiert "
    u"zitierte lobt lobte erwidert erwiderte entgegnet entgegnete rief ruft hieß heißt";
constexpr auto german = sortedWords<countWords(germanWords)>(germanWords);

constexpr std::u16string_view frenchWords =
    u"dit disait dire disent déclare déclaré déclarait affirme affirmé affirmait explique expliqué "
    u"expliquait ajoute ajouté ajoutait assure assuré assurait estime estimé estimait indique indiqué "
    u"indiquait précise précisé précisait raconte raconté racontait demande demandé répond répondu "
    u"écrit annonce annoncé confie confié souligne souligné soulignait rappelle rappelé regrette "
    u"regretté insiste insisté martèle martelé lance lancé conclut conclu reconnaît reconnu dénonce "
    u"dénoncé prévient prévenu poursuit poursuivi témoigne témoigné note noté résume résumé juge jugé "
    u"plaide plaidé selon";
constexpr auto french = sortedWords<countWords(frenchWords)>(frenchWords);

constexpr std::u16string_view spanishWords =
    u"dice dijo dijeron decía dicho declaró declara afirmó afirma afirman aseguró asegura explicó "
    u"explica añadió añade agregó agrega señaló señala indicó indica sostuvo sostiene manifestó "
    u"manifiesta preguntó pregunta respondió responde escribió escribe anunció anuncia comentó comenta "
    u"contó cuenta destacó destaca subrayó subraya insistió insiste advirtió advierte reconoció "
    u"reconoce recordó recuerda apuntó apunta precisó precisa concluyó concluye expresó expresa "
    u"denunció denuncia confirmó confirma según";
constexpr auto spanish = sortedWords<countWords(spanishWords)>(spanishWords);

constexpr std::u16string_view italianWords =
    u"dice disse detto dicono diceva dichiara dichiarato dichiarò afferma affermato affermò spiega "
    u"spiegato spiegò aggiunge aggiunto aggiunse assicura assicurato sostiene sostenuto racconta "
    u"raccontato chiede chiesto risponde risposto scrive scritto scrisse annuncia annunciato commenta "
    u"commentato sottolinea sottolineato ribadisce ribadito ricorda ricordato osserva osservato "
    u"conclude concluso ammette ammesso denuncia denunciato avverte avvertito precisa precisato "
    u"conferma confermato secondo";
constexpr auto italian = sortedWords<countWords(italianWords)>(italianWords);

constexpr std::u16string_view portugueseWords =
    u"diz disse disseram dizem dito declarou declara afirmou afirma afirmam garantiu garante explicou "
    u"explica acrescentou acrescenta indicou indica sustentou sustenta perguntou pergunta respondeu "
    u"responde escreveu escreve anunciou anuncia comentou comenta contou conta destacou destaca "
    u"sublinhou sublinha insistiu insiste advertiu alertou alerta reconheceu reconhece lembrou lembra "
    u"apontou concluiu conclui denunciou confirmou confirma ressaltou segundo";
constexpr auto portuguese = sortedWords<countWords(portugueseWords)>(portugueseWords);

constexpr std::u16string_view dutchWords =
    u"zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden vertelt vertelde vraagt vroeg "
    u"antwoordt antwoordde schrijft schreef meldt meldde stelt stelde aldus legt legde voegt voegde "
    u"benadrukt benadrukte bevestigt bevestigde waarschuwt waarschuwde noemt noemde vindt vond beweert "
    u"beweerde twittert twitterde erkent erkende denkt dacht roept riep";
constexpr auto dutch = sortedWords<countWords(dutchWords)>(dutchWords);

std::span<const std::u16string_view> verbs(TextLanguage language)
{
    switch (language) {
    case TextLanguage::German:
        return german;
    case TextLanguage::French:
        return french;
    case TextLanguage::Spanish:
        return spanish;
    case TextLanguage::Italian:
        return italian;
    case TextLanguage::Portuguese:
        return portuguese;
    case TextLanguage::Dutch:
        return dutch;
    case TextLanguage::English:
        break;
    }
    return english;
}

} // namespace

bool isAttributionVerb(QStringView word, TextLanguage language)
{
    return lowerCaseListed(verbs(language), word);
}

} // namespace sidebyline
