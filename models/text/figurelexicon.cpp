// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figurelexicon.h"

#include "text/wordlist.h"

#include <algorithm>
#include <array>

// Data: for each language groups of words of one kind, each word with its value ("third=1/3", "million=1e6")
// where it has one. The compiler splits and sorts them.
namespace sidebyline {

namespace {

using enum FigureWordKind;

struct Group
{
    FigureWordKind kind = Small;
    std::u16string_view words;
    std::u16string_view unit = {};
};

consteval double readNumber(std::u16string_view &text)
{
    double value = 0;
    while (!text.empty() && text.front() >= u'0' && text.front() <= u'9') {
        value = value * 10 + (text.front() - u'0');
        text.remove_prefix(1);
    }
    return value;
}

/// "12", "1e6", "1/3".
consteval double valueOf(std::u16string_view text)
{
    double value = readNumber(text);
    if (text.empty()) {
        return value;
    }
    const char16_t sign = text.front();
    text.remove_prefix(1);
    double operand = readNumber(text);
    for (; sign == u'e' && operand > 0; --operand) {
        value *= 10;
    }
    return sign == u'/' ? value / operand : value;
}

template <std::size_t N>
consteval std::size_t countEntries(const std::array<Group, N> &groups)
{
    std::size_t count = 0;
    for (const Group &group : groups) {
        count += countWords(group.words);
    }
    return count;
}

/// The entries of @p groups by word; of a word that stands in two groups, the first counts.
template <std::size_t Entries, std::size_t N>
consteval std::array<FigureWord, Entries> tableOf(const std::array<Group, N> &groups)
{
    std::array<FigureWord, Entries> table;
    std::size_t used = 0;
    for (const Group &group : groups) {
        for (std::u16string_view rest = group.words; !rest.empty();) {
            const std::size_t end = std::min(rest.find(u' '), rest.size());
            const std::u16string_view entry = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const std::size_t sign = std::min(entry.find(u'='), entry.size());
            const double value = sign < entry.size() ? valueOf(entry.substr(sign + 1)) : 1;
            table[used] = {entry.substr(0, sign), group.kind, value, group.unit};
            ++used;
        }
    }
    for (std::size_t i = 1; i < used; ++i) {
        for (std::size_t j = i; j > 0 && table[j].word < table[j - 1].word; --j) {
            std::swap(table[j], table[j - 1]);
        }
    }
    return table;
}

/// Of all languages; a language's own table goes first.
constexpr std::array<Group, 36> commonGroups{{
    {Measure,
     u"centimetre centimetres centimeter centimeters cm zentimeter centimètre centimètres centímetro "
     u"centímetros centimetro centimetri",
     u"cm"},
    {Measure, u"millimetre millimetres millimeter millimeters mm", u"mm"},
    {Measure, u"metre metres meter meters mètre mètres metro metros metri", u"m"},
    {Measure,
     u"kilometre kilometres kilometer kilometers km kms kilomètre kilomètres kilómetro kilómetros "
     u"quilômetro quilômetros chilometro chilometri",
     u"km"},
    {Measure, u"foot feet ft", u"ft"},
    {Measure, u"inch inches", u"in"},
    {Measure, u"yard yards", u"yd"},
    {Measure, u"mile miles", u"mi"},
    {Measure, u"kilogram kilograms kilogramme kilogrammes kilo kilos kg kilogramm chilo chili", u"kg"},
    {Measure, u"tonne tonnes tonnen toneladas tonnellate", u"t"},
    {Measure, u"ton tons", u"ton"},
    {Measure, u"lb lbs", u"lb"},
    {Measure, u"gram grams gramme grammes gramm", u"g"},
    {Measure, u"litre litres liter liters litro litros litri", u"l"},
    {Measure, u"hectare hectares hektar ettari", u"ha"},
    {Measure, u"acre acres", u"acre"},
    {Measure, u"kph kmh km/h", u"km/h"},
    {Measure, u"mph", u"mph"},
    {Measure, u"megawatt megawatts mw", u"MW"},
    {Measure, u"kilowatt kilowatts kw", u"kW"},
    {Measure, u"celsius", u"°C"},
    {Measure, u"fahrenheit", u"°F"},
    {Currency, u"dollar dollars usd dólar dólares dollari dollaro buck bucks", u"USD"},
    {Currency, u"euro euros eur", u"EUR"},
    {Currency, u"gbp sterling", u"GBP"},
    {Currency, u"yen jpy", u"JPY"},
    {Currency, u"chf franken francs franc", u"CHF"},
    {Currency, u"yuan cny renminbi", u"CNY"},
    {Currency, u"rouble roubles ruble rubles rubel rub", u"RUB"},
    {Currency, u"rupee rupees inr", u"INR"},
    {Currency, u"cad", u"CAD"},
    {Currency, u"aud", u"AUD"},
    {Currency, u"krona kronor sek", u"SEK"},
    {Currency, u"nok", u"NOK"},
    {Currency, u"dkk", u"DKK"},
    {Currency, u"zloty pln", u"PLN"},
}};
constexpr auto commonWords = tableOf<countEntries(commonGroups)>(commonGroups);

constexpr std::array<Group, 21> englishGroups{{
    {Several, u"several few many", {}},
    {Small,
     u"zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 "
     u"thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19",
     {}},
    {Tens, u"twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90", {}},
    {Hundred, u"hundred=100", {}},
    {Scale, u"thousand=1e3 million=1e6 billion=1e9 trillion=1e12 mn=1e6 bn=1e9 tn=1e12", {}},
    {Dozen, u"dozen=12", {}},
    {Dozens, u"dozens=12 tens=10 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12", {}},
    {Half, u"half=1/2", {}},
    {Fraction,
     u"halves=1/2 third=1/3 thirds=1/3 quarter=1/4 quarters=1/4 fifth=1/5 fifths=1/5 sixth=1/6 sixths=1/6 "
     u"eighth=1/8 eighths=1/8 tenth=1/10 tenths=1/10",
     {}},
    {Article, u"a an", {}},
    {And, u"and", {}},
    {Month,
     u"january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 "
     u"august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12",
     {}},
    {Weekday,
     u"monday=1 mon=1 tuesday=2 tues=2 wednesday=3 wed=3 thursday=4 thurs=4 friday=5 fri=5 saturday=6 "
     u"sunday=7",
     {}},
    {Percent, u"percent pct", {}},
    {Points, u"percentage", {}},
    {Label,
     u"no nos number numbers section article chapter page pages highway route interstate flight room "
     u"channel title district apartment suite line phase figure table rule gate platform psalm unit pier "
     u"verse",
     {}},
    {YearHint,
     u"in since by until till from of during before after early late mid year spring summer autumn fall "
     u"winter circa through",
     {}},
    {DayPart, u"a.m=0 p.m=12 am=0 pm=12", {}},
    {Passed,
     u"other more additional new different separate such fewer extra further registered local remaining "
     u"major",
     {}},
    {NotCounted,
     u"or to on at for with as is was were are has had have who that which per than the this another each "
     u"but if so when while times out over under even does",
     {}},
    {Currency, u"pounds pound", u"GBP"},
}};
constexpr auto englishWords = tableOf<countEntries(englishGroups)>(englishGroups);

constexpr std::array<Group, 20> germanGroups{{
    {Several, u"mehrere einige mehreren einigen", {}},
    {Small,
     u"null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 "
     u"dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19",
     {}},
    {Tens, u"zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90", {}},
    {Hundred, u"hundert=100", {}},
    {Scale,
     u"tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 "
     u"billionen=1e12 tsd=1e3",
     {}},
    {Dozen, u"dutzend=12", {}},
    {Dozens, u"dutzende=12 hunderte=100 tausende=1e3 zehntausende=1e4 hunderttausende=1e5", {}},
    {Half, u"halbe=1/2 halben=1/2 hälfte=1/2", {}},
    {Fraction, u"drittel=1/3 viertel=1/4 fünftel=1/5 zehntel=1/10", {}},
    {Article, u"ein eine einem einer einen", {}},
    {Month,
     u"januar=1 jan=1 jänner=1 februar=2 feb=2 märz=3 mrz=3 april=4 apr=4 mai=5 juni=6 jun=6 juli=7 jul=7 "
     u"august=8 aug=8 september=9 sept=9 sep=9 oktober=10 okt=10 november=11 nov=11 dezember=12 dez=12",
     {}},
    {Weekday, u"montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7", {}},
    {Percent, u"prozent", {}},
    {Points, u"prozentpunkte prozentpunkten prozentpunkt", {}},
    {Label, u"nr nummer artikel paragraf paragraph kapitel seite linie zimmer kanal absatz gleis", {}},
    {YearHint,
     u"in im seit bis ab jahr jahre von vor nach anfang ende mitte sommer winter herbst frühjahr",
     {}},
    {DayPart, u"uhr=24", {}},
    {Passed, u"weitere weiteren andere anderen neue neuen", {}},
    {NotCounted,
     u"der die das oder und am an auf bei mit zu für als ist war sind waren hat haben wurden pro",
     {}},
    {Currency, u"pfund", u"GBP"},
}};
constexpr auto germanWords = tableOf<countEntries(germanGroups)>(germanGroups);

constexpr std::array<Group, 18> frenchGroups{{
    {Several, u"plusieurs quelques", {}},
    {Small,
     u"zéro=0 un=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 "
     u"treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20",
     {}},
    {Tens, u"trente=30 quarante=40 cinquante=50 soixante=60", {}},
    {Hundred, u"cent=100 cents=100", {}},
    {Scale, u"mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 mds=1e9", {}},
    {Dozen,
     u"douzaine=12 dizaine=10 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100",
     {}},
    {Dozens, u"dizaines=10 centaines=100 milliers=1e3", {}},
    {Half, u"demi=1/2 moitié=1/2", {}},
    {Fraction, u"tiers=1/3 quart=1/4 quarts=1/4", {}},
    {Article, u"une", {}},
    {Month,
     u"janvier=1 janv=1 février=2 févr=2 mars=3 avril=4 avr=4 mai=5 juin=6 juillet=7 juil=7 août=8 "
     u"septembre=9 octobre=10 oct=10 novembre=11 nov=11 décembre=12 déc=12",
     {}},
    {Weekday, u"lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7", {}},
    {Label, u"n° numéro article chapitre page ligne chambre", {}},
    {YearHint, u"en depuis dès année fin début mi avant après jusqu été hiver printemps automne", {}},
    {DayPart, u"heures=24 heure=24 h=24", {}},
    {Passed, u"autres nouveaux nouvelles", {}},
    {NotCounted, u"de du des la le les ou et à au aux dans sur par pour avec est sont a ont que qui", {}},
    {Currency, u"livres", u"GBP"},
}};
constexpr auto frenchWords = tableOf<countEntries(frenchGroups)>(frenchGroups);

constexpr std::array<Group, 18> spanishGroups{{
    {Several, u"varios varias", {}},
    {Small,
     u"cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 "
     u"trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 "
     u"veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 "
     u"veintiocho=28 veintinueve=29",
     {}},
    {Tens, u"treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90", {}},
    {Hundred, u"cien=100 ciento=100", {}},
    {Scale, u"mil=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12", {}},
    {Dozen, u"docena=12 decena=10 centenar=100 millar=1e3", {}},
    {Dozens, u"docenas=12 decenas=10 cientos=100 centenares=100 miles=1e3", {}},
    {Half, u"mitad=1/2 medio=1/2", {}},
    {Fraction, u"tercio=1/3 tercios=1/3 cuarto=1/4 cuartos=1/4", {}},
    {Article, u"un una", {}},
    {And, u"y", {}},
    {Month,
     u"enero=1 ene=1 febrero=2 feb=2 marzo=3 abril=4 abr=4 mayo=5 junio=6 jun=6 julio=7 jul=7 agosto=8 "
     u"ago=8 septiembre=9 setiembre=9 sept=9 octubre=10 oct=10 noviembre=11 nov=11 diciembre=12 dic=12",
     {}},
    {Weekday, u"lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6 domingo=7", {}},
    {Label, u"número núm artículo capítulo página línea sala", {}},
    {YearHint, u"en desde hasta de del año finales principios verano invierno primavera otoño", {}},
    {Passed, u"otros otras nuevos nuevas", {}},
    {NotCounted, u"la el los las o a al por para con es son fue que", {}},
    {Currency, u"libras", u"GBP"},
}};
constexpr auto spanishWords = tableOf<countEntries(spanishGroups)>(spanishGroups);

constexpr std::array<Group, 17> italianGroups{{
    {Several, u"alcuni alcune parecchie", {}},
    {Small,
     u"zero=0 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 "
     u"dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19",
     {}},
    {Tens, u"venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90", {}},
    {Hundred, u"cento=100", {}},
    {Scale, u"mille=1e3 mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 mln=1e6 mld=1e9", {}},
    {Dozen, u"dozzina=12 decina=10 ventina=20 trentina=30 centinaio=100 migliaio=1e3", {}},
    {Dozens, u"dozzine=12 decine=10 centinaia=100 migliaia=1e3", {}},
    {Half, u"metà=1/2 mezzo=1/2", {}},
    {Fraction, u"terzo=1/3 terzi=1/3 quarto=1/4 quarti=1/4", {}},
    {Article, u"un una", {}},
    {Month,
     u"gennaio=1 gen=1 febbraio=2 febbr=2 marzo=3 aprile=4 apr=4 maggio=5 mag=5 giugno=6 giu=6 luglio=7 "
     u"lug=7 agosto=8 ago=8 settembre=9 sett=9 ottobre=10 ott=10 novembre=11 nov=11 dicembre=12 dic=12",
     {}},
    {Weekday, u"lunedì=1 martedì=2 mercoledì=3 giovedì=4 venerdì=5 sabato=6 domenica=7", {}},
    {Label, u"numero articolo capitolo pagina linea sala", {}},
    {YearHint, u"nel dal del in anno fino fine inizio estate inverno primavera autunno", {}},
    {Passed, u"altri altre nuovi nuove", {}},
    {NotCounted, u"di della dei e o a al per con è sono che su", {}},
    {Currency, u"sterline", u"GBP"},
}};
constexpr auto italianWords = tableOf<countEntries(italianGroups)>(italianGroups);

constexpr std::array<Group, 19> portugueseGroups{{
    {Several, u"vários várias alguns", {}},
    {Small,
     u"zero=0 um=1 dois=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 "
     u"treze=13 quatorze=14 quinze=15 dezesseis=16 dezessete=17 dezoito=18 dezenove=19 duas=2 catorze=14",
     {}},
    {Tens, u"vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90", {}},
    {Hundred, u"cem=100 cento=100", {}},
    {Scale, u"mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 trilhão=1e12 trilhões=1e12", {}},
    {Dozen, u"dúzia=12 dezena=10 centena=100 milhar=1e3", {}},
    {Dozens, u"dúzias=12 dezenas=10 centenas=100 milhares=1e3", {}},
    {Half, u"metade=1/2 meio=1/2", {}},
    {Fraction, u"terço=1/3 terços=1/3 quarto=1/4 quartos=1/4", {}},
    {Article, u"uma", {}},
    {And, u"e", {}},
    {Month,
     u"janeiro=1 jan=1 fevereiro=2 fev=2 março=3 abril=4 abr=4 maio=5 junho=6 jun=6 julho=7 jul=7 agosto=8 "
     u"ago=8 setembro=9 set=9 outubro=10 out=10 novembro=11 nov=11 dezembro=12",
     {}},
    {Weekday,
     u"segunda-feira=1 terça-feira=2 quarta-feira=3 quinta-feira=4 sexta-feira=5 sábado=6 domingo=7",
     {}},
    {Label, u"número artigo capítulo página linha sala", {}},
    {YearHint, u"em desde até de do ano final início verão inverno primavera outono", {}},
    {Passed, u"outros outras novos novas", {}},
    {NotCounted, u"da dos das ou a ao por para com é são que", {}},
    {Currency, u"reais", u"BRL"},
    {Currency, u"libras", u"GBP"},
}};
constexpr auto portugueseWords = tableOf<countEntries(portugueseGroups)>(portugueseGroups);

constexpr std::array<Group, 20> dutchGroups{{
    {Several, u"enkele meerdere", {}},
    {Small,
     u"nul=0 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 "
     u"dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19",
     {}},
    {Tens, u"twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90", {}},
    {Hundred, u"honderd=100", {}},
    {Scale, u"duizend=1e3 miljoen=1e6 miljard=1e9 mln=1e6 mld=1e9 biljoen=1e12", {}},
    {Dozen, u"dozijn=12", {}},
    {Dozens, u"tientallen=10 honderden=100 duizenden=1e3 miljoenen=1e6", {}},
    {Half, u"helft=1/2 half=1/2", {}},
    {Fraction, u"derde=1/3 kwart=1/4 vijfde=1/5 tiende=1/10", {}},
    {Article, u"een", {}},
    {Month,
     u"januari=1 jan=1 februari=2 feb=2 maart=3 mrt=3 april=4 apr=4 mei=5 juni=6 jun=6 juli=7 jul=7 "
     u"augustus=8 aug=8 september=9 sept=9 sep=9 oktober=10 okt=10 november=11 nov=11 december=12 dec=12",
     {}},
    {Weekday, u"maandag=1 dinsdag=2 woensdag=3 donderdag=4 vrijdag=5 zaterdag=6 zondag=7", {}},
    {Percent, u"procent", {}},
    {Points, u"procentpunt procentpunten", {}},
    {Label, u"nummer nr artikel hoofdstuk bladzijde lijn kamer", {}},
    {YearHint, u"in sinds tot van vanaf jaar voor na begin eind zomer winter herfst voorjaar", {}},
    {DayPart, u"uur=24", {}},
    {Passed, u"andere nieuwe", {}},
    {NotCounted, u"de het of en op bij met als is was zijn heeft die dat per", {}},
    {Currency, u"pond", u"GBP"},
}};
constexpr auto dutchWords = tableOf<countEntries(dutchGroups)>(dutchGroups);

const FigureWord *find(std::span<const FigureWord> table, std::u16string_view word)
{
    const auto place = std::ranges::lower_bound(table, word, {}, &FigureWord::word);
    return place != table.end() && place->word == word ? &*place : nullptr;
}

} // namespace

std::span<const FigureWord> figureWords(TextLanguage language)
{
    switch (language) {
    case TextLanguage::German:
        return germanWords;
    case TextLanguage::French:
        return frenchWords;
    case TextLanguage::Spanish:
        return spanishWords;
    case TextLanguage::Italian:
        return italianWords;
    case TextLanguage::Portuguese:
        return portugueseWords;
    case TextLanguage::Dutch:
        return dutchWords;
    case TextLanguage::English:
        break;
    }
    return englishWords;
}

const FigureWord *figureWord(QStringView word, TextLanguage language)
{
    WordBuffer buffer;
    const std::u16string_view key = lowered(word, buffer);
    if (key.empty()) {
        return nullptr;
    }
    const FigureWord *found = find(figureWords(language), key);
    return found != nullptr ? found : find(commonWords, key);
}

} // namespace sidebyline
