// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagefields.h"

#include "pages/fieldfinders.h"
#include "text/characters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr double GoodHeadline = 0.8;
constexpr double GoodByline = 1.7;
constexpr double GoodDate = 1.3;

QString languageOf(const PageMetadata &metadata)
{
    for (const QString &value : metadata.all(PageField::Language)) {
        const qsizetype end =
            std::ranges::find_if_not(value, [](QChar c) { return chars::isLetter(c.unicode()); }) -
            value.begin();
        if (end == 2 || (end == 3 && value.size() == 3)) {
            return value.first(end).toLower();
        }
    }
    return {};
}

DayOrder orderOf(const PageMetadata &metadata)
{
    for (const QString &value : metadata.all(PageField::Language)) {
        if (value.size() >= 2) {
            return dayOrderOf(value);
        }
    }
    return DayOrder::Unknown;
}

QString ifGood(const std::vector<FieldCandidate> &candidates, double enough)
{
    return !candidates.empty() && candidates.front().score >= enough ? candidates.front().value : QString();
}

/// The address's host in small letters only: "www.the-courier.example" is "thecourierexample".
QString hostLetters(const QString &address)
{
    QString host = QUrl(address).host().toLower();
    host.remove(u"www."_s);
    return host.remove(u'-').remove(u'.');
}

} // namespace

WordBag wordBag(QStringView text)
{
    WordBag words;
    for (qsizetype i = 0; i < text.size();) {
        std::size_t hash = 0;
        for (; i < text.size() && chars::isLetterOrDigit(text[i].unicode()); ++i) {
            // FNV-1a of small letters
            const std::size_t before = hash == 0 ? 14'695'981'039'346'656'037U : hash;
            hash = (before ^ QChar::toLower(text[i].unicode())) * 1'099'511'628'211U;
        }
        if (hash != 0) {
            words.push_back(hash);
        } else {
            ++i;
        }
    }
    std::ranges::sort(words);
    return words;
}

double wordAgreement(const WordBag &a, const WordBag &b)
{
    std::size_t common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else {
            *i < *j ? ++i : ++j;
        }
    }
    return common == 0 ? 0 : 2.0 * double(common) / double(a.size() + b.size());
}

QStringList titleParts(const QString &title)
{
    static const QRegularExpression bars(uR"(\s+[|–—\-:·•»«›~]+\s+|\s*[|»«]\s*|\s+::\s+|_+|\s-\s)"_s);
    QStringList parts;
    for (const QString &part : title.split(bars, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts << part.trimmed();
        }
    }
    return parts;
}

void rank(std::vector<FieldCandidate> &candidates)
{
    std::ranges::stable_sort(candidates, std::greater(), &FieldCandidate::score);
    std::vector<FieldCandidate> kept;
    constexpr std::size_t most = 12;
    for (FieldCandidate &candidate : candidates) {
        const auto same = [&](const FieldCandidate &one) {
            return one.value == candidate.value && (one.node == candidate.node || candidate.node < 0);
        };
        if (kept.size() < most && std::ranges::none_of(kept, same)) {
            kept.push_back(std::move(candidate));
        }
    }
    candidates = std::move(kept);
}

QString outletOf(const PageMetadata &metadata, const QString &headline)
{
    for (const QString &value : metadata.all(PageField::Outlet)) {
        if (value.size() <= 60 && !value.contains("://"_L1)) {
            return value;
        }
    }
    const QString host = hostLetters(metadata.address);
    for (const PageStatement &statement : metadata.statements) {
        if (statement.field != PageField::Headline || host.isEmpty()) {
            continue;
        }
        QStringList parts = titleParts(statement.value);
        std::ranges::reverse(parts);
        for (const QString &part : parts) {
            QString letters;
            std::ranges::copy_if(part.toLower(), std::back_inserter(letters),
                                 [](QChar c) { return chars::isLetterOrDigit(c.unicode()); });
            if (parts.size() > 1 && letters.size() >= 3 && letters.size() <= 40 && host.contains(letters) &&
                wordAgreement(wordBag(part), wordBag(headline)) < 0.8) {
                return part;
            }
        }
    }
    return {};
}

PageFields fieldsOf(const PageTree &page, const std::stop_token &stop)
{
    PageFields fields;
    const PageMetadata metadata = metadataOf(page);
    const PageLines lines = stop.stop_requested() ? PageLines() : linesOf(page);
    FieldContext context{.page = page,
                         .metadata = metadata,
                         .lines = lines,
                         .outlet = outletOf(metadata, {}),
                         .order = orderOf(metadata),
                         .headlineLine = -1,
                         .stop = stop};
    fields.outlet = context.outlet;
    fields.language = languageOf(metadata);
    for (const QString &title : metadata.all(PageField::Headline)) {
        fields.titles.append(title);
    }
    fields.address = metadata.address;
    fields.headlines = headlineCandidates(context);
    fields.headline = ifGood(fields.headlines, GoodHeadline);
    const auto shown = std::ranges::find_if(fields.headlines, [](const FieldCandidate &one) {
        return one.node >= 0 && one.score >= GoodHeadline;
    });
    if (stop.stop_requested()) {
        return fields;
    }
    context.headlineLine = shown == fields.headlines.end() ? -1 : lines.lineOf(page, shown->last);
    fields.bylines = bylineCandidates(context);
    fields.byline = ifGood(fields.bylines, GoodByline);
    fields.dates = stop.stop_requested() ? std::vector<FieldCandidate>() : dateCandidates(context);
    fields.published = ifGood(fields.dates, GoodDate);
    fields.decks = deckCandidates(context, fields.headline);
    fields.deck = fields.decks.empty() ? QString() : fields.decks.front().value;
    return fields;
}

} // namespace sidebyline
