// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences, quotations, speakers and figures of any text. The first byte chooses the language and how the
// rest is read: as UTF-8, or as UTF-16 code units, which may be lone surrogates.

#include "bytes.h"
#include "text/figures.h"
#include "text/headlinespeakers.h"
#include "text/quotations.h"
#include "text/sentences.h"
#include "text/speakers.h"

#include <QList>
#include <QString>

#include <array>
#include <cstring>
#include <span>

namespace {

using namespace sidebyline;

QString decode(std::span<const uint8_t> bytes, bool asUtf16)
{
    if (!asUtf16) {
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                                 static_cast<qsizetype>(bytes.size()));
    }
    QString text(static_cast<qsizetype>(bytes.size() / sizeof(char16_t)), Qt::Uninitialized);
    if (!text.isEmpty()) {
        std::memcpy(text.data(), bytes.data(), static_cast<std::size_t>(text.size()) * sizeof(char16_t));
    }
    return text;
}

void checkSentences(QStringView text, QStringView language)
{
    qsizetype end = 0;
    for (const TextRange range : sentences(text, language)) {
        require(range.start >= end && range.length > 0 && range.end() <= text.size());
        end = range.end();
    }
}

void checkQuotations(QStringView text, QStringView language)
{
    std::vector<QStringView> paragraphs;
    for (const QStringView line : text.split(u'\n')) {
        paragraphs.push_back(line);
    }
    const std::vector<std::vector<Quotation>> found = quotations(paragraphs);
    const std::vector<std::vector<Speaker>> named = speakers(paragraphs, found, language);
    require(found.size() == paragraphs.size() && named.size() == paragraphs.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Quotation &quotation : found[i]) {
            require(quotation.range.end() <= paragraphs[i].size() &&
                    quotation.range.contains(quotation.words));
        }
        for (const Speaker &speaker : named[i]) {
            require(speaker.paragraph <= static_cast<int>(i));
            require(speaker.paragraph < 0 ||
                    speaker.range.end() <= paragraphs[static_cast<std::size_t>(speaker.paragraph)].size());
        }
    }
}

void checkHeadline(QStringView text, QStringView language)
{
    const std::vector<Quotation> found = quotations(text);
    const std::vector<HeadlineSpeaker> named = headlineSpeakers(text, found, language);
    require(named.size() == found.size());
    for (const HeadlineSpeaker &speaker : named) {
        require(speaker.range.start >= 0 && speaker.range.end() <= text.size());
        require((speaker.sign == HeadlineSpeaker::Sign::None) == (speaker.range.length == 0));
    }
}

void checkFigures(QStringView text, QStringView language)
{
    qsizetype end = 0;
    for (const Figure &figure : figures(text, language)) {
        require(figure.range.start >= end && figure.range.length > 0 && figure.range.end() <= text.size());
        require(!disagree(figure, figure));
        end = figure.range.end();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static constexpr std::array languages{u"en", u"de", u"fr", u"es", u"it", u"pt", u"nl"};
    if (size == 0) {
        return 0;
    }
    const QStringView language = languages.at(data[0] % languages.size());
    const QString text = decode(std::span(data, size).subspan(1), data[0] >= 0x80);
    checkSentences(text, language);
    checkQuotations(text, language);
    checkHeadline(text, language);
    checkFigures(text, language);
    return 0;
}
