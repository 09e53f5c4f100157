// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviationlists.h"

#include "text/wordlist.h"

// Data, one list after another. The compiler splits and sorts them, so that an entry may be added anywhere.
namespace sidebyline {

namespace {

namespace english {

constexpr std::u16string_view leadingWords =
    u"Mr Mrs Ms Mx Dr Prof Gen Sen Sens Gov Govs Rep Reps Lt Col Capt Cpt Sgt Cpl Pvt Maj Cmdr Cdr Cmd "
    u"Adm Rev Hon Pres Sts Messrs Mme Mlle Det Supt Insp Atty Fr Br Brig Comdr Spc Pfc Ens Amb Del "
    u"Asst Assoc Dep vs v e.g i.e viz cf Msgr Drs Profs Hr Wm Geo Chas Jas Thos Jos Robt Gens Lts Cols "
    u"Pte Cst Const Ald Aldn Rt op.cit";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"No Nos no nos p pp Art Arts art Fig Figs fig figs Sec Secs sec Vol Vols vol vols Ch ch chap Chap "
    u"Eq para par ver Ver approx ca circa cap Cap ext Ext tel Tel Rm Apt apt Hwy Rte rte N° n° nr Nr "
    u"est Est";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"Inc Corp Co co Ltd Jr Sr Bros Cos Plc Esq Ave Blvd Rd St Ste Mt Mts Ft st Ln Pl Sq Pkwy Bldg "
    u"Dept dept Univ Inst Assn Ctr Natl Intl Int'l Nat'l Gov't Govt Jan Feb Mar Apr Jun Jul Aug Sep "
    u"Sept Oct Nov Dec Tues Thurs al ed eds trans repr min hr hrs mins secs oz lb lbs ft yd yds sq cu "
    u"max avg Ph Ph.D M.D B.A M.A B.Sc M.Sc a.k.a incl excl resp Aust Tech";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view placesWords =
    u"Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Md Mich Minn Miss Mo Mont Neb Nebr Nev "
    u"Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Mass Ala Ont Que Alta Sask D.C N.Y N.J N.H N.M "
    u"N.C S.C N.D S.D R.I W.Va P.R B.C P.E.I N.S N.B N.L";
constexpr auto places = sortedWords<countWords(placesWords)>(placesWords);

constexpr std::u16string_view startersWords =
    u"the a an he she it we they i you this that these those there here his her its our their my your "
    u"but and or so yet for nor in on at as if when while after before since until unless although "
    u"though because however meanwhile also then now how what why who whom whose where which yes no "
    u"not some many most several both all each every one two three with without by from to of about "
    u"under over despite during among between is are was were do does did has have had can could would "
    u"should let maybe perhaps still even just only such neither either another other others more less "
    u"few nobody nothing everyone everybody everything someone something according instead indeed "
    u"moreover furthermore nevertheless nonetheless thus therefore hence later earlier today yesterday "
    u"tomorrow once thanks please well ok police officials critics";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"january february march april may june july august september october november december jan feb "
    u"mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday "
    u"sunday mon tue tues wed thu thur thurs fri sat sun";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, places, starters, calendar};

} // namespace english

namespace german {

constexpr std::u16string_view leadingWords =
    u"Hr Hrn Fr Dr Prof Dipl Ing Mag Dres Pfr Frhr Gen Hptm St z.B z.b d.h D.h u.a s.o s.u i.d.R z.T "
    u"u.U v.a bzw vgl sog ca zzgl inkl exkl einschl geb gest ehem evtl ggf gem lt max min mind resp "
    u"röm griech lat engl dt frz ital jew allg bes insb insbes ev kath op Reg Abg v z d i S.E";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"Nr Nrn nr Abs Art S Bd Bde Kap Abb Tab Ziff lfd Fig Anm Jg Az Tel St.Nr §";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"usw etc usf u.ä o.ä Mio Mrd Tsd Str Pl Co Corp Inc Ltd Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt "
    u"Nov Dez Mo Di Mi Do Sa Jh Jhdt v.Chr n.Chr Chr jr sr Jr Sr a.D A.d e.V ff f Std Sek J Hrsg Verl "
    u"Ausg Aufl";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view startersWords =
    u"der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man dies diese "
    u"dieser dieses diesen diesem jene jener hier dort da dann und aber oder denn doch sondern auch "
    u"als wenn weil während nachdem bevor obwohl seit bis um in im am an auf aus bei beim mit nach von "
    u"vom vor zu zum zur für gegen ohne durch über unter zwischen so wie was wer wo warum wann weshalb "
    u"kein keine nicht nur noch schon nun jetzt heute gestern morgen später zuvor danach dabei damit "
    u"daher deshalb dennoch trotzdem allerdings jedoch außerdem zudem inzwischen sein seine seinen "
    u"ihre ihren unser unsere ist sind war waren hat haben hatte wird werden kann sollte alle viele "
    u"einige mehr laut";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"januar februar märz april mai juni juli august september oktober november dezember jan feb mrz "
    u"mär apr jun jul aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag "
    u"sonnabend sonntag jänner";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, {}, starters, calendar};

} // namespace german

namespace french {

constexpr std::u16string_view leadingWords =
    u"M MM Mme Mmes Mlle Mlles Me Mgr Dr Drs Pr Prof St Ste Gén Col Cdt Cne Lt Adj Sgt R.P p.ex p.-ex "
    u"c.-à-d cf vs v env";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"n° N° no nos p pp art Art vol Vol chap Chap fig Fig t éd par § tél Tél";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"Cie Sté S.A S.A.R.L Inc Ltd Co av bd boul janv févr fév avr juil sept oct nov déc lun mar mer "
    u"jeu ven sam dim apr J.-C hab coll dir réf dép al";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view startersWords =
    u"le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces c ceux celui "
    u"celle ici là mais et ou donc or ni car si quand lorsque comme alors ainsi après avant depuis "
    u"pendant dans en sur sous avec sans pour par chez vers entre malgré selon à au aux d qui que quoi "
    u"où pourquoi comment quel quelle son sa ses leur leurs notre nos mon ma mes votre vos tout tous "
    u"toute toutes plusieurs aucun aucune pas non oui est sont était a ont avait puis ensuite enfin "
    u"cependant pourtant toutefois aussi encore hier aujourd demain plus moins deux trois";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr "
    u"fév avr juil sept oct nov déc lundi mardi mercredi jeudi vendredi samedi dimanche";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, {}, starters, calendar};

} // namespace french

namespace spanish {

constexpr std::u16string_view leadingWords =
    u"sr sra sres sras srta D dª dña dr dra dres prof profa gral gen cnel col cap capt tte sgto lic "
    u"ing arq mons fr sto sta st ilmo excmo p.ej p.e vs v cf rev";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"núm Núm núms n° N° nº Nº p pp pág págs art Art arts vol Vol cap fig Fig tel Tel t";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"Cía S.A S.L Ltda Inc Corp Co Ud Uds Vd Vds EE.UU EE UU FF.AA ene feb mar abr may jun jul ago sep "
    u"sept set oct nov dic a.C d.C Av Avda av avda Pza c apdo aprox máx mín ed ej al a.m p.m";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view startersWords =
    u"el la los las un una unos unas él ella ellos ellas lo yo tú usted ustedes nosotros esto este "
    u"esta estos estas ese esa eso aquel aquella aquí allí pero y e o u ni porque pues si cuando "
    u"mientras aunque como después antes desde hasta durante en con sin por para según sobre entre "
    u"tras ante a al de del que qué quién dónde cómo cuándo cuál cuánto su sus mi mis tu nuestro "
    u"nuestra todo todos toda todas algunos muchos varios ningún no sí es son era fue han ha había hay "
    u"también además entonces luego ahora hoy ayer mañana así ya más menos dos tres";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    u"diciembre ene feb mar abr jun jul ago sep sept oct nov dic lunes martes miércoles jueves viernes "
    u"sábado domingo";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, {}, starters, calendar};

} // namespace spanish

namespace italian {

constexpr std::u16string_view leadingWords =
    u"sig sigg sig.ra sigra dott dott.ssa dottssa dr prof prof.ssa profssa avv ing arch geom rag on "
    u"onn sen gen col cap magg ten mons S ss rev card cav comm min pres es p.es v vs cfr ca c.a";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"n N nn pag pagg p pp art Art artt vol Vol cap fig Fig tel Tel tab num";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"S.p.A S.r.l SpA Srl Inc Co Ltd jr febbr apr mag giu lug ago sett set ott nov dic a.C d.C lett "
    u"sec sgg seg ed al min max";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view startersWords =
    u"il lo la i gli le l un uno una egli lui lei essi loro noi voi io tu questo questa questi queste "
    u"quello quella quelli ciò qui là ma e ed o oppure né perché poiché se quando mentre anche come "
    u"dopo prima da dal dalla durante in nel nella nei con senza per secondo su sul sulla tra fra "
    u"verso a al alla ai di del della dei che chi dove cosa quale quanto suo sua suoi sue mio nostro "
    u"tutto tutti tutte alcuni molti nessuno non sì è sono era ha hanno aveva si poi allora quindi "
    u"inoltre tuttavia però infatti ora oggi ieri domani così già più meno due tre";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
    u"gen feb apr mag giu lug ago sett set ott nov dic lunedì martedì mercoledì giovedì venerdì sabato "
    u"domenica";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, {}, starters, calendar};

} // namespace italian

namespace portuguese {

constexpr std::u16string_view leadingWords =
    u"sr sra srs sras srta D dr dra drs prof profa eng exmo exma gen cel maj cap ten sgt sto sta st pe "
    u"mons min dep sen gov pres p.ex v vs cf rev";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"núm n° N° nº Nº p pp pág págs art Art arts vol Vol cap fig Fig tel Tel";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"Cia Ltda S.A Inc Corp Co jr Jr jan fev mar abr mai jun jul ago set out nov dez a.C d.C Av av máx "
    u"mín ed al aprox séc";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view startersWords =
    u"o a os as um uma uns umas ele ela eles elas eu tu você vocês nós isto isso este esta estes estas "
    u"esse essa aquele aquela aqui ali mas e ou nem porque pois se quando enquanto embora como depois "
    u"antes desde até durante em no na nos nas com sem por pelo pela para segundo sobre entre após de "
    u"do da dos das ao à que quem onde qual quanto seu sua seus suas meu minha nosso todo todos toda "
    u"todas alguns muitos vários nenhum não sim é são era foi foram há tem também além então agora "
    u"hoje ontem amanhã assim já mais menos dois três";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev "
    u"abr mai jun jul ago set out nov dez segunda terça quarta quinta sexta sábado domingo";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, {}, starters, calendar};

} // namespace portuguese

namespace dutch {

constexpr std::u16string_view leadingWords =
    u"dhr Dhr mevr Mevr mw Mw dr Dr drs Drs prof Prof ir Ir ing Ing mr Mr ds Ds St gen Gen kol kap lt "
    u"Lt bijv bv d.w.z o.a m.a.w z.g zgn vgl ca vs t.a.v i.v.m n.a.v m.b.t resp incl excl";
constexpr auto leading = sortedWords<countWords(leadingWords)>(leadingWords);

constexpr std::u16string_view numberedWords =
    u"nr Nr nrs blz p pp art Art vol Vol hfst afb fig Fig tel Tel par jg";
constexpr auto numbered = sortedWords<countWords(numberedWords)>(numberedWords);

constexpr std::u16string_view trailingWords =
    u"e.d e.a jr Jr sr Sr B.V N.V Co Inc Ltd Corp mln mld jan feb mrt apr jun jul aug sep sept okt nov "
    u"dec v.Chr n.Chr a.u.b s.v.p min max al red";
constexpr auto trailing = sortedWords<countWords(trailingWords)>(trailingWords);

constexpr std::u16string_view startersWords =
    u"de het een hij zij ze we wij ik je jij u jullie dit dat deze die er hier daar dan en maar of "
    u"want dus toch ook als toen wanneer omdat terwijl nadat voordat hoewel sinds tot om in op aan bij "
    u"met naar van voor uit over onder tussen door zonder volgens tijdens tegen na wat wie waar waarom "
    u"hoe welke geen niet nog al nu vandaag gisteren morgen later daarna daarom echter bovendien "
    u"inmiddels zijn haar hun ons onze mijn is was waren heeft hebben had wordt kan alle veel enkele "
    u"sommige meer";
constexpr auto starters = sortedWords<countWords(startersWords)>(startersWords);

constexpr std::u16string_view calendarWords =
    u"januari februari maart april mei juni juli augustus september oktober november december jan feb "
    u"mrt apr jun jul aug sep sept okt nov dec maandag dinsdag woensdag donderdag vrijdag zaterdag "
    u"zondag";
constexpr auto calendar = sortedWords<countWords(calendarWords)>(calendarWords);

constexpr AbbreviationLists lists{leading, numbered, trailing, {}, starters, calendar};

} // namespace dutch

} // namespace

const AbbreviationLists &abbreviationLists(TextLanguage language)
{
    switch (language) {
    case TextLanguage::German:
        return german::lists;
    case TextLanguage::French:
        return french::lists;
    case TextLanguage::Spanish:
        return spanish::lists;
    case TextLanguage::Italian:
        return italian::lists;
    case TextLanguage::Portuguese:
        return portuguese::lists;
    case TextLanguage::Dutch:
        return dutch::lists;
    case TextLanguage::English:
        break;
    }
    return english::lists;
}

} // namespace sidebyline
