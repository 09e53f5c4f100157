// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/figurelexicon.h"

#include <array>

// Data: for each language phrases that stand before a figure, longer ones first.
namespace sidebyline {

namespace {

using enum Approximation;

constexpr std::array<ApproximationPhrase, 49> englishPhrases{{
    {u"in the region of", About}, {u"a couple of", About},    {u"just shy of", Nearly},
    {u"no fewer than", AtLeast},  {u"no less than", AtLeast}, {u"not fewer than", AtLeast},
    {u"not less than", AtLeast},  {u"in excess of", AtLeast}, {u"a minimum of", AtLeast},
    {u"a little over", AtLeast},  {u"as many as", AtMost},    {u"as much as", AtMost},
    {u"no more than", AtMost},    {u"not more than", AtMost}, {u"a maximum of", AtMost},
    {u"an estimated", About},     {u"close to", About},       {u"somewhere around", About},
    {u"just under", Nearly},      {u"just below", Nearly},    {u"not quite", Nearly},
    {u"more than", AtLeast},      {u"at least", AtLeast},     {u"upwards of", AtLeast},
    {u"upward of", AtLeast},      {u"well over", AtLeast},    {u"greater than", AtLeast},
    {u"just over", AtLeast},      {u"up to", AtMost},         {u"fewer than", AtMost},
    {u"less than", AtMost},       {u"at most", AtMost},       {u"well under", AtMost},
    {u"well below", AtMost},      {u"about", About},          {u"around", About},
    {u"roughly", About},          {u"approximately", About},  {u"some", About},
    {u"estimated", About},        {u"approx", About},         {u"circa", About},
    {u"almost", Nearly},          {u"nearly", Nearly},        {u"over", AtLeast},
    {u"above", AtLeast},          {u"exceeding", AtLeast},    {u"under", AtMost},
    {u"below", AtMost},
}};

constexpr std::array<ApproximationPhrase, 25> germanPhrases{{
    {u"nicht weniger als", AtLeast},
    {u"nicht mehr als", AtMost},
    {u"um die", About},
    {u"gut gerechnet", About},
    {u"mehr als", AtLeast},
    {u"bis zu", AtMost},
    {u"weniger als", AtMost},
    {u"etwa", About},
    {u"ungefähr", About},
    {u"rund", About},
    {u"circa", About},
    {u"ca", About},
    {u"schätzungsweise", About},
    {u"zirka", About},
    {u"fast", Nearly},
    {u"knapp", Nearly},
    {u"beinahe", Nearly},
    {u"nahezu", Nearly},
    {u"über", AtLeast},
    {u"mindestens", AtLeast},
    {u"wenigstens", AtLeast},
    {u"gut", AtLeast},
    {u"höchstens", AtMost},
    {u"maximal", AtMost},
    {u"unter", AtMost},
}};

constexpr std::array<ApproximationPhrase, 14> frenchPhrases{{
    {u"à peu près", About},
    {u"autour de", About},
    {u"près de", Nearly},
    {u"plus de", AtLeast},
    {u"au moins", AtLeast},
    {u"au minimum", AtLeast},
    {u"moins de", AtMost},
    {u"au plus", AtMost},
    {u"au maximum", AtMost},
    {u"environ", About},
    {u"quelque", About},
    {u"presque", Nearly},
    {u"jusqu'à", AtMost},
    {u"jusqu’à", AtMost},
}};

constexpr std::array<ApproximationPhrase, 14> spanishPhrases{{
    {u"por lo menos", AtLeast},
    {u"a lo sumo", AtMost},
    {u"alrededor de", About},
    {u"cerca de", About},
    {u"más de", AtLeast},
    {u"al menos", AtLeast},
    {u"como mínimo", AtLeast},
    {u"menos de", AtMost},
    {u"como máximo", AtMost},
    {u"unos", About},
    {u"unas", About},
    {u"aproximadamente", About},
    {u"casi", Nearly},
    {u"hasta", AtMost},
}};

constexpr std::array<ApproximationPhrase, 14> italianPhrases{{
    {u"poco meno di", Nearly},
    {u"non meno di", AtLeast},
    {u"non più di", AtMost},
    {u"intorno a", About},
    {u"più di", AtLeast},
    {u"fino a", AtMost},
    {u"meno di", AtMost},
    {u"al massimo", AtMost},
    {u"circa", About},
    {u"all'incirca", About},
    {u"all’incirca", About},
    {u"quasi", Nearly},
    {u"oltre", AtLeast},
    {u"almeno", AtLeast},
}};

constexpr std::array<ApproximationPhrase, 14> portuguesePhrases{{
    {u"em torno de", About},
    {u"por volta de", About},
    {u"cerca de", About},
    {u"mais de", AtLeast},
    {u"pelo menos", AtLeast},
    {u"ao menos", AtLeast},
    {u"no mínimo", AtLeast},
    {u"menos de", AtMost},
    {u"no máximo", AtMost},
    {u"aproximadamente", About},
    {u"uns", About},
    {u"umas", About},
    {u"quase", Nearly},
    {u"até", AtMost},
}};

constexpr std::array<ApproximationPhrase, 18> dutchPhrases{{
    {u"rond de", About},
    {u"meer dan", AtLeast},
    {u"ten minste", AtLeast},
    {u"minder dan", AtMost},
    {u"ongeveer", About},
    {u"circa", About},
    {u"zo'n", About},
    {u"zo’n", About},
    {u"rond", About},
    {u"bijna", Nearly},
    {u"haast", Nearly},
    {u"ruim", AtLeast},
    {u"minstens", AtLeast},
    {u"zeker", AtLeast},
    {u"tot", AtMost},
    {u"hooguit", AtMost},
    {u"maximaal", AtMost},
    {u"hoogstens", AtMost},
}};

} // namespace

std::span<const ApproximationPhrase> approximationPhrases(TextLanguage language)
{
    switch (language) {
    case TextLanguage::German:
        return germanPhrases;
    case TextLanguage::French:
        return frenchPhrases;
    case TextLanguage::Spanish:
        return spanishPhrases;
    case TextLanguage::Italian:
        return italianPhrases;
    case TextLanguage::Portuguese:
        return portuguesePhrases;
    case TextLanguage::Dutch:
        return dutchPhrases;
    case TextLanguage::English:
        break;
    }
    return englishPhrases;
}

} // namespace sidebyline
