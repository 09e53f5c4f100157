// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/stopwords.h"

#include "text/wordlist.h"

#include <array>

namespace sidebyline {

namespace {

using namespace std::literals;

// Words that join and refer and, in reports, the plainest words of saying. Sorted by code units.

constexpr auto English = std::to_array<std::u16string_view>({
    u"a"sv,       u"about"sv,     u"above"sv,      u"according"sv,  u"added"sv,   u"after"sv,   u"again"sv,
    u"against"sv, u"all"sv,       u"also"sv,       u"although"sv,   u"am"sv,      u"among"sv,   u"an"sv,
    u"and"sv,     u"any"sv,       u"are"sv,        u"around"sv,     u"as"sv,      u"at"sv,      u"be"sv,
    u"because"sv, u"been"sv,      u"before"sv,     u"being"sv,      u"below"sv,   u"between"sv, u"both"sv,
    u"but"sv,     u"by"sv,        u"came"sv,       u"can"sv,        u"cannot"sv,  u"come"sv,    u"could"sv,
    u"did"sv,     u"do"sv,        u"does"sv,       u"doing"sv,      u"don't"sv,   u"down"sv,    u"dr"sv,
    u"during"sv,  u"each"sv,      u"either"sv,     u"else"sv,       u"even"sv,    u"ever"sv,    u"every"sv,
    u"few"sv,     u"for"sv,       u"from"sv,       u"further"sv,    u"get"sv,     u"gets"sv,    u"getting"sv,
    u"go"sv,      u"goes"sv,      u"going"sv,      u"got"sv,        u"had"sv,     u"has"sv,     u"hasn't"sv,
    u"have"sv,    u"haven't"sv,   u"having"sv,     u"he"sv,         u"he'd"sv,    u"he'll"sv,   u"he's"sv,
    u"her"sv,     u"here"sv,      u"hers"sv,       u"herself"sv,    u"him"sv,     u"himself"sv, u"his"sv,
    u"how"sv,     u"however"sv,   u"i"sv,          u"i'd"sv,        u"i'll"sv,    u"i'm"sv,     u"i've"sv,
    u"if"sv,      u"in"sv,        u"into"sv,       u"is"sv,         u"isn't"sv,   u"it"sv,      u"it's"sv,
    u"its"sv,     u"itself"sv,    u"just"sv,       u"let"sv,        u"like"sv,    u"made"sv,    u"make"sv,
    u"many"sv,    u"may"sv,       u"me"sv,         u"might"sv,      u"more"sv,    u"most"sv,    u"mr"sv,
    u"mrs"sv,     u"ms"sv,        u"much"sv,       u"must"sv,       u"my"sv,      u"myself"sv,  u"neither"sv,
    u"no"sv,      u"nor"sv,       u"not"sv,        u"now"sv,        u"of"sv,      u"off"sv,     u"on"sv,
    u"once"sv,    u"one"sv,       u"only"sv,       u"onto"sv,       u"or"sv,      u"other"sv,   u"our"sv,
    u"ours"sv,    u"ourselves"sv, u"out"sv,        u"over"sv,       u"own"sv,     u"per"sv,     u"put"sv,
    u"rather"sv,  u"said"sv,      u"same"sv,       u"say"sv,        u"saying"sv,  u"says"sv,    u"shall"sv,
    u"she"sv,     u"she'd"sv,     u"she'll"sv,     u"she's"sv,      u"should"sv,  u"since"sv,   u"so"sv,
    u"some"sv,    u"still"sv,     u"such"sv,       u"than"sv,       u"that"sv,    u"that's"sv,  u"the"sv,
    u"their"sv,   u"theirs"sv,    u"them"sv,       u"themselves"sv, u"then"sv,    u"there"sv,   u"there's"sv,
    u"these"sv,   u"they"sv,      u"they'd"sv,     u"they'll"sv,    u"they're"sv, u"they've"sv, u"this"sv,
    u"those"sv,   u"though"sv,    u"through"sv,    u"to"sv,         u"told"sv,    u"too"sv,     u"toward"sv,
    u"towards"sv, u"under"sv,     u"until"sv,      u"up"sv,         u"upon"sv,    u"us"sv,      u"very"sv,
    u"was"sv,     u"wasn't"sv,    u"way"sv,        u"we"sv,         u"we'd"sv,    u"we'll"sv,   u"we're"sv,
    u"we've"sv,   u"well"sv,      u"were"sv,       u"weren't"sv,    u"what"sv,    u"when"sv,    u"where"sv,
    u"whether"sv, u"which"sv,     u"while"sv,      u"who"sv,        u"whom"sv,    u"whose"sv,   u"why"sv,
    u"will"sv,    u"with"sv,      u"within"sv,     u"without"sv,    u"won't"sv,   u"would"sv,   u"wouldn't"sv,
    u"yet"sv,     u"you"sv,       u"you'd"sv,      u"you'll"sv,     u"you're"sv,  u"you've"sv,  u"your"sv,
    u"yours"sv,   u"yourself"sv,  u"yourselves"sv,
});

constexpr auto German = std::to_array<std::u16string_view>({
    u"ab"sv,       u"aber"sv,    u"alle"sv,   u"allem"sv,  u"allen"sv,   u"aller"sv,   u"alles"sv,
    u"als"sv,      u"also"sv,    u"am"sv,     u"an"sv,     u"andere"sv,  u"anderen"sv, u"auch"sv,
    u"auf"sv,      u"aus"sv,     u"bei"sv,    u"beim"sv,   u"bereits"sv, u"bin"sv,     u"bis"sv,
    u"bisher"sv,   u"bist"sv,    u"da"sv,     u"dabei"sv,  u"dadurch"sv, u"dafür"sv,   u"dagegen"sv,
    u"daher"sv,    u"damit"sv,   u"danach"sv, u"dann"sv,   u"daran"sv,   u"darauf"sv,  u"darin"sv,
    u"darüber"sv,  u"das"sv,     u"dass"sv,   u"davon"sv,  u"dazu"sv,    u"dein"sv,    u"dem"sv,
    u"den"sv,      u"denn"sv,    u"der"sv,    u"des"sv,    u"deshalb"sv, u"dessen"sv,  u"die"sv,
    u"dies"sv,     u"diese"sv,   u"diesem"sv, u"diesen"sv, u"dieser"sv,  u"dieses"sv,  u"doch"sv,
    u"dort"sv,     u"du"sv,      u"durch"sv,  u"ein"sv,    u"eine"sv,    u"einem"sv,   u"einen"sv,
    u"einer"sv,    u"eines"sv,   u"er"sv,     u"es"sv,     u"etwa"sv,    u"etwas"sv,   u"für"sv,
    u"gegen"sv,    u"gibt"sv,    u"habe"sv,   u"haben"sv,  u"hat"sv,     u"hatte"sv,   u"hatten"sv,
    u"hier"sv,     u"hinter"sv,  u"ich"sv,    u"ihm"sv,    u"ihn"sv,     u"ihnen"sv,   u"ihr"sv,
    u"ihre"sv,     u"ihrem"sv,   u"ihren"sv,  u"ihrer"sv,  u"im"sv,      u"in"sv,      u"indem"sv,
    u"ins"sv,      u"ist"sv,     u"ja"sv,     u"jede"sv,   u"jedem"sv,   u"jeden"sv,   u"jeder"sv,
    u"jedes"sv,    u"jedoch"sv,  u"jetzt"sv,  u"kann"sv,   u"kein"sv,    u"keine"sv,   u"keinen"sv,
    u"können"sv,   u"könnte"sv,  u"man"sv,    u"mehr"sv,   u"mein"sv,    u"mit"sv,     u"nach"sv,
    u"nachdem"sv,  u"nicht"sv,   u"nichts"sv, u"noch"sv,   u"nun"sv,     u"nur"sv,     u"ob"sv,
    u"oder"sv,     u"ohne"sv,    u"rund"sv,   u"sagt"sv,   u"sagte"sv,   u"schon"sv,   u"sehr"sv,
    u"sei"sv,      u"seien"sv,   u"sein"sv,   u"seine"sv,  u"seinem"sv,  u"seinen"sv,  u"seiner"sv,
    u"seit"sv,     u"selbst"sv,  u"sich"sv,   u"sie"sv,    u"sind"sv,    u"so"sv,      u"sogar"sv,
    u"solche"sv,   u"soll"sv,    u"sollen"sv, u"sollte"sv, u"sondern"sv, u"sowie"sv,   u"trotz"sv,
    u"um"sv,       u"und"sv,     u"uns"sv,    u"unter"sv,  u"vom"sv,     u"von"sv,     u"vor"sv,
    u"war"sv,      u"waren"sv,   u"warum"sv,  u"was"sv,    u"weder"sv,   u"weil"sv,    u"weiter"sv,
    u"welche"sv,   u"wenn"sv,    u"wer"sv,    u"werde"sv,  u"werden"sv,  u"wie"sv,     u"wieder"sv,
    u"will"sv,     u"wir"sv,     u"wird"sv,   u"wo"sv,     u"wobei"sv,   u"worden"sv,  u"wurde"sv,
    u"wurden"sv,   u"während"sv, u"würde"sv,  u"zu"sv,     u"zum"sv,     u"zur"sv,     u"zwar"sv,
    u"zwischen"sv, u"über"sv,
});

constexpr auto French = std::to_array<std::u16string_view>({
    u"afin"sv,    u"ai"sv,     u"ainsi"sv,  u"alors"sv,  u"après"sv,    u"au"sv,       u"aucun"sv,
    u"aucune"sv,  u"aussi"sv,  u"autre"sv,  u"autres"sv, u"aux"sv,      u"avait"sv,    u"avant"sv,
    u"avec"sv,    u"avoir"sv,  u"avons"sv,  u"c"sv,      u"car"sv,      u"ce"sv,       u"ceci"sv,
    u"cela"sv,    u"celle"sv,  u"celles"sv, u"celui"sv,  u"ces"sv,      u"cet"sv,      u"cette"sv,
    u"ceux"sv,    u"chaque"sv, u"chez"sv,   u"comme"sv,  u"comment"sv,  u"d"sv,        u"dans"sv,
    u"de"sv,      u"depuis"sv, u"des"sv,    u"deux"sv,   u"dit"sv,      u"donc"sv,     u"dont"sv,
    u"du"sv,      u"dès"sv,    u"elle"sv,   u"elles"sv,  u"en"sv,       u"encore"sv,   u"entre"sv,
    u"est"sv,     u"et"sv,     u"eu"sv,     u"eux"sv,    u"faire"sv,    u"fait"sv,     u"il"sv,
    u"ils"sv,     u"j"sv,      u"je"sv,     u"jusqu"sv,  u"l"sv,        u"la"sv,       u"le"sv,
    u"les"sv,     u"leur"sv,   u"leurs"sv,  u"lors"sv,   u"lorsque"sv,  u"lui"sv,      u"là"sv,
    u"m"sv,       u"ma"sv,     u"mais"sv,   u"me"sv,     u"mes"sv,      u"mon"sv,      u"même"sv,
    u"n"sv,       u"ne"sv,     u"ni"sv,     u"nos"sv,    u"notre"sv,    u"nous"sv,     u"on"sv,
    u"ont"sv,     u"ou"sv,     u"où"sv,     u"par"sv,    u"parce"sv,    u"pas"sv,      u"pendant"sv,
    u"peu"sv,     u"peut"sv,   u"plus"sv,   u"pour"sv,   u"pourquoi"sv, u"pourrait"sv, u"qu"sv,
    u"quand"sv,   u"que"sv,    u"quel"sv,   u"quelle"sv, u"quelles"sv,  u"quels"sv,    u"qui"sv,
    u"quoi"sv,    u"s"sv,      u"sa"sv,     u"sans"sv,   u"se"sv,       u"selon"sv,    u"sera"sv,
    u"ses"sv,     u"si"sv,     u"son"sv,    u"sont"sv,   u"sous"sv,     u"sur"sv,      u"t"sv,
    u"ta"sv,      u"tandis"sv, u"te"sv,     u"tes"sv,    u"toujours"sv, u"tous"sv,     u"tout"sv,
    u"toute"sv,   u"toutes"sv, u"très"sv,   u"tu"sv,     u"un"sv,       u"une"sv,      u"va"sv,
    u"vers"sv,    u"vos"sv,    u"votre"sv,  u"vous"sv,   u"y"sv,        u"à"sv,        u"ça"sv,
    u"étaient"sv, u"était"sv,  u"été"sv,    u"être"sv,
});

constexpr auto Spanish = std::to_array<std::u16string_view>({
    u"a"sv,        u"al"sv,    u"algo"sv,  u"algunos"sv, u"ante"sv,  u"antes"sv,  u"así"sv,
    u"aunque"sv,   u"aún"sv,   u"cada"sv,  u"como"sv,    u"con"sv,   u"contra"sv, u"cual"sv,
    u"cuando"sv,   u"de"sv,    u"del"sv,   u"desde"sv,   u"dijo"sv,  u"donde"sv,  u"dos"sv,
    u"durante"sv,  u"e"sv,     u"el"sv,    u"ella"sv,    u"ellas"sv, u"ellos"sv,  u"en"sv,
    u"entre"sv,    u"era"sv,   u"eran"sv,  u"es"sv,      u"esa"sv,   u"ese"sv,    u"eso"sv,
    u"esta"sv,     u"este"sv,  u"esto"sv,  u"estos"sv,   u"está"sv,  u"están"sv,  u"fue"sv,
    u"fueron"sv,   u"ha"sv,    u"había"sv, u"han"sv,     u"hasta"sv, u"hay"sv,    u"la"sv,
    u"las"sv,      u"le"sv,    u"les"sv,   u"lo"sv,      u"los"sv,   u"me"sv,     u"mi"sv,
    u"mientras"sv, u"muy"sv,   u"más"sv,   u"nada"sv,    u"ni"sv,    u"no"sv,     u"nos"sv,
    u"nosotros"sv, u"o"sv,     u"otra"sv,  u"otras"sv,   u"otro"sv,  u"otros"sv,  u"para"sv,
    u"pero"sv,     u"poco"sv,  u"por"sv,   u"porque"sv,  u"pues"sv,  u"que"sv,    u"quien"sv,
    u"qué"sv,      u"se"sv,    u"sea"sv,   u"según"sv,   u"ser"sv,   u"si"sv,     u"sido"sv,
    u"sin"sv,      u"sobre"sv, u"son"sv,   u"su"sv,      u"sus"sv,   u"sí"sv,     u"también"sv,
    u"tan"sv,      u"tanto"sv, u"te"sv,    u"tiene"sv,   u"toda"sv,  u"todas"sv,  u"todo"sv,
    u"todos"sv,    u"tras"sv,  u"un"sv,    u"una"sv,     u"uno"sv,   u"unos"sv,   u"y"sv,
    u"ya"sv,       u"yo"sv,    u"él"sv,
});

// The compiler sorts these.

constexpr std::u16string_view italianWords =
    u"a abbiamo ad adesso agli ai al alcuni alla alle allo allora anche ancora aveva avevano avere c che chi "
    u"ci "
    u"come con contro così cui da dagli dai dal dalla dalle dallo d degli dei del della delle dello dentro "
    u"di "
    u"dopo dove due durante e è ed era erano essere fa fino fra fu ha hanno ho i il in invece io l la le lei "
    u"li lo "
    u"loro lui ma me mentre mi molto ne negli nei nel nella nelle nello no noi non nostro o ogni oggi oltre "
    u"ora per perché però più poi prima può qua quale quali quando quanto quella quelle quelli quello questa "
    u"queste questi questo qui quindi se secondo senza si sia sempre solo sono sopra sotto sta stata stati "
    u"stato "
    u"su sua sue sugli sui sul sulla sulle suo suoi tra tu tutta tutte tutti tutto un un' una uno verso vi "
    u"già";
constexpr auto Italian = sortedWords<countWords(italianWords)>(italianWords);

constexpr std::u16string_view portugueseWords = u"a agora ainda além algum alguns antes ao aos apenas após "
                                                u"aquela aquele as assim até cada com como contra "
                                                u"cujo da das de dela dele deles depois desde do dos durante "
                                                u"e é ela elas ele eles em entre era eram essa esse "
                                                u"esta está estão estava este eu foi foram há isso isto já "
                                                u"lhe mais mas me mesmo meu muito na nas não nem "
                                                u"nenhum no nos nós nossa nosso num numa o onde ontem os ou "
                                                u"outra outras outro outros para pela pelas pelo "
                                                u"pelos pode podem por porque quais qual quando que quem são "
                                                u"se segundo seja sem sempre ser será seu seus "
                                                u"só sob sobre sua suas também tem têm tendo ter tinha todo "
                                                u"todos toda todas tudo um uma umas uns você vão à às";
constexpr auto Portuguese = sortedWords<countWords(portugueseWords)>(portugueseWords);

constexpr std::u16string_view dutchWords =
    u"aan achter al alle alleen als altijd ander andere ben bij bijvoorbeeld daar daarna daarom dan dat de "
    u"deze "
    u"die dit doch doen door dus een eens en er ervan gaan gaat geen geweest haar had hadden heb hebben "
    u"heeft "
    u"hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar maken me meer men met mij mijn moet "
    u"moeten na "
    u"naar niet niets nog nu of om omdat onder ons onze ook op over reeds sinds te tegen ten ter tijdens "
    u"toch toen tot "
    u"tussen u uit van vanaf vanwege veel via volgens voor waar waarin want waren was wat we weer wel werd "
    u"werden "
    u"wie wij wil worden wordt zal ze zei zegt zelf zich zij zijn zo zonder zou zouden";
constexpr auto Dutch = sortedWords<countWords(dutchWords)>(dutchWords);

} // namespace

std::span<const std::u16string_view> stopWords(QStringView language)
{
    if (language == u"en") {
        return English;
    }
    if (language == u"de") {
        return German;
    }
    if (language == u"fr") {
        return French;
    }
    if (language == u"es") {
        return Spanish;
    }
    if (language == u"it") {
        return Italian;
    }
    if (language == u"pt") {
        return Portuguese;
    }
    if (language == u"nl") {
        return Dutch;
    }
    return {};
}

} // namespace sidebyline
