// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/bylinetext.h"
#include "pages/fieldfinders.h"

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxHeadline = 300;

/// Something that may be the headline: a heading with all its lines, or one line.
struct Heading
{
    QString text;
    int line = 0; ///< its first line
    int node = -1;
    int last = -1;
};

bool isEdgeMark(QChar c)
{
    return u" |-–—:·»«>/"_s.contains(c);
}

/// A heading may hold the topic in front of the headline, told from it by the words of classes only.
void leaveOutKicker(const FieldContext &context, int element, Heading &heading)
{
    constexpr std::size_t fewest = 3;
    const auto &nodes = context.page.nodes;
    const int end = nodes[std::size_t(element)].end;
    for (int i = element + 1; i < end; ++i) {
        const Hints hints = context.lines.hintsOf(i);
        if (nodes[std::size_t(i)].tag == Tag::Text || !(hints & (Hints(Hint::Kicker) | Hint::Headline))) {
            continue;
        }
        const QString part = context.page.visibleText(i, MaxHeadline);
        const bool kicker = bool(hints & Hint::Kicker);
        QStringView rest = kicker && heading.text.startsWith(part)
                               ? QStringView(heading.text).sliced(part.size())
                           : !kicker && heading.text.endsWith(part) ? QStringView(part)
                                                                    : QStringView();
        while (!rest.isEmpty() && isEdgeMark(rest.front())) {
            rest = rest.sliced(1);
        }
        if (wordBag(rest).size() >= fewest && rest.size() < heading.text.size()) {
            heading.text = rest.toString();
            return;
        }
    }
}

std::vector<Heading> headingsOf(const FieldContext &context)
{
    std::vector<Heading> all;
    for (int i = 0; i < context.count(); ++i) {
        const PageLine &line = context.line(i);
        if (line.text.size() > MaxHeadline) {
            continue;
        }
        Heading heading{.text = line.text, .line = i, .node = line.element, .last = line.last};
        if (line.heading > 0) {
            // A heading of several lines is one.
            int element = context.page.nodes[std::size_t(line.first)].parent;
            const auto isHeading = [&](int node) {
                const Tag tag = context.page.nodes[std::size_t(node)].tag;
                return tag >= Tag::H1 && tag <= Tag::H6;
            };
            while (element >= 0 && !isHeading(element)) {
                element = context.page.nodes[std::size_t(element)].parent;
            }
            const int end = element >= 0 ? context.page.nodes[std::size_t(element)].end : 0;
            int next = i + 1;
            while (next < context.count() && context.line(next).first < end &&
                   heading.text.size() + context.line(next).text.size() < MaxHeadline) {
                heading.text += u' ' + context.line(next).text;
                heading.last = context.line(next).last;
                heading.node = element;
                ++next;
            }
            if (element >= 0) {
                leaveOutKicker(context, element, heading);
            }
        }
        all.push_back(std::move(heading));
    }
    return all;
}

/// What the page's data and title call it, as words.
struct Titles
{
    std::vector<WordBag> said;  ///< JSON-LD, Open Graph …
    std::vector<WordBag> parts; ///< of <title>: the parts, and several in a row
    WordBag whole;              ///< <title>

    explicit Titles(const PageMetadata &metadata)
    {
        for (const PageStatement &statement : metadata.statements) {
            if (statement.field != PageField::Headline) {
                continue;
            }
            if (statement.source != MetadataSource::Title) {
                said.push_back(wordBag(statement.value));
            } else {
                whole = wordBag(statement.value);
            }
            const QStringList pieces = titleParts(statement.value);
            for (qsizetype from = 0; from < pieces.size(); ++from) {
                for (qsizetype to = from + 1; to <= pieces.size(); ++to) {
                    parts.push_back(wordBag(pieces.mid(from, to - from).join(u' ')));
                }
            }
        }
    }

    /// How well a text agrees with any of them, 0 to 1. A short part that agrees may be the site's name.
    [[nodiscard]] double agreement(const WordBag &words) const
    {
        double best = 0;
        for (const auto &one : said) {
            best = std::max(best, wordAgreement(words, one));
        }
        for (const auto &one : parts) {
            const double trust = std::min(1.0, 0.4 + 0.12 * double(one.size()));
            best = std::max(best, trust * wordAgreement(words, one));
        }
        return best;
    }
};

double sizeScore(std::size_t words)
{
    static constexpr std::array<double, 5> few{-5, -0.9, -0.4, -0.1, 0.3};
    return words < few.size() ? few.at(words) : words <= 16 ? 0.4 : 0.4 - 0.06 * double(words - 16);
}

/// Sections and dates stand where headlines do, decks and captions are sentences; a byline follows it.
double neighbourScore(const FieldContext &context, const Heading &heading)
{
    const auto saysWhoOrWhen = [&](const QString &text) {
        return text.size() <= 120 && (bylineLead(text) > 0 || !labelledDates(text, context.order).empty());
    };
    double score = saysWhoOrWhen(heading.text) ? -1.2 : 0;
    score -= heading.text.endsWith(u'.') ? 0.4 : 0;
    score -= context.line(heading.line).around & Hint::Caption ? 0.6 : 0;
    int next = heading.line + 1;
    while (next < context.count() && context.line(next).first <= heading.last) {
        ++next;
    }
    const bool announced = next < context.count() && saysWhoOrWhen(context.line(next).text);
    return score + (announced ? 0.5 : 0);
}

double placeScore(const FieldContext &context, int line)
{
    const int body = context.lines.bodyFirst;
    if (body < 0) {
        return 0.4 - 0.01 * std::min(line, 100);
    }
    if (line >= body) {
        return line == body ? -0.6 : -1.6;
    }
    return 0.9 - 0.03 * std::min(body - line, 60);
}

double tagScore(const PageLine &line)
{
    static constexpr std::array<double, 7> scores{0, 1.3, 0.8, 0.4, 0.1, 0, 0};
    double score = scores.at(std::size_t(line.heading));
    score += line.heading == 0 && line.isStrong ? 0.4 : 0;
    score += line.near & Hint::Headline ? 0.7 : 0;
    score -= line.near & Hint::Kicker ? 0.6 : 0;
    score -= (line.near & Hint::Deck) && !(line.heading == 1) ? 0.6 : 0;
    score -= line.near & (Hints(Hint::Byline) | Hint::Date | Hint::Caption) && line.heading == 0 ? 0.8 : 0;
    score -= (line.near | line.around) & Hint::Comment ? 1.6 : 0;
    score -= (line.near | line.around) & Hint::Elsewhere ? 0.9 : 0;
    score += line.around & Hint::Article ? 0.2 : 0;
    return score;
}

/// A headline that leads elsewhere is another article's; one that leads to its own page is fine.
double linkScore(const FieldContext &context, const PageLine &line)
{
    if (line.linked * 2 < line.text.size()) {
        return 0;
    }
    for (int up = context.page.nodes[std::size_t(line.first)].parent, steps = 0; up >= 0 && steps < 6;
         up = context.page.nodes[std::size_t(up)].parent, ++steps) {
        if (context.page.nodes[std::size_t(up)].tag == Tag::A) {
            const QString href = context.page.attribute(up, u"href");
            const QString own = context.metadata.address;
            const bool self = !own.isEmpty() && href.size() > 8 && (own.endsWith(href) || href.endsWith(own));
            return self ? 0.3 : -0.5;
        }
    }
    return -0.3;
}

/// A page's data may carry the site's name behind the headline, and the title mostly does.
QString withoutSite(const QString &title, const QString &outlet)
{
    const QStringList parts = titleParts(title);
    if (parts.size() < 2) {
        return title;
    }
    const auto site = wordBag(outlet);
    QString best = title;
    for (const QString &edge : {parts.back(), parts.front()}) {
        const bool named = !outlet.isEmpty() && wordAgreement(wordBag(edge), site) > 0.6;
        if (named) {
            best = edge == parts.back() ? title.first(title.lastIndexOf(edge)) : title.sliced(edge.size());
            break;
        }
    }
    while (!best.isEmpty() && isEdgeMark(best.back())) {
        best.chop(1);
    }
    while (!best.isEmpty() && isEdgeMark(best.front())) {
        best.removeFirst();
    }
    return best.isEmpty() ? title : best;
}

/// The longest part of a title: sites' names and sections are shorter.
QString longestPart(const QString &title)
{
    const QStringList parts = titleParts(title);
    const auto longest = std::ranges::max_element(parts, {}, &QString::size);
    return longest == parts.end() ? title : *longest;
}

} // namespace

std::vector<FieldCandidate> headlineCandidates(const FieldContext &context)
{
    constexpr double agreementWeight = 3.2;
    const Titles titles(context.metadata);
    const bool anyTitle = !titles.said.empty() || !titles.whole.empty();
    const auto outlet = wordBag(context.outlet);
    std::vector<FieldCandidate> all;
    for (const Heading &heading : headingsOf(context)) {
        const PageLine &line = context.line(heading.line);
        const auto words = wordBag(heading.text);
        const double agrees = titles.agreement(words);
        if (agrees < 0.4 && line.heading == 0 && !(line.near & Hint::Headline) && anyTitle) {
            continue;
        }
        double score = agreementWeight * agrees * agrees + tagScore(line) + sizeScore(words.size());
        score += placeScore(context, heading.line) + linkScore(context, line);
        score += neighbourScore(context, heading);
        score -= !outlet.empty() && wordAgreement(words, outlet) > 0.8 ? 2.5 : 0;
        all.push_back({heading.text, score, heading.node, heading.last});
    }
    for (const PageStatement &statement : context.metadata.statements) {
        if (statement.field != PageField::Headline) {
            continue;
        }
        const bool title = statement.source == MetadataSource::Title;
        const QString plain = withoutSite(statement.value, context.outlet);
        const double score = 1.9 - 0.1 * double(statement.source) - (title ? 0.4 : 0);
        all.push_back({title && plain == statement.value ? longestPart(plain) : plain, score, -1, -1});
    }
    rank(all);
    return all;
}

} // namespace sidebyline
