// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sourcelines.h"

#include "comparison/agencies.h"
#include "comparison/dateline.h"
#include "text/attributionverbs.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 8> releaseWires{u"PR Newswire",   u"PRNewswire",    u"Business Wire",
                                                  u"BUSINESS WIRE", u"GlobeNewswire", u"GLOBE NEWSWIRE",
                                                  u"EurekAlert",    u"Presseportal"};

/// Lines that say no more than that.
constexpr std::array<QStringView, 6> releaseLines{u"press release",        u"news release",
                                                  u"media release",        u"pressemitteilung",
                                                  u"communiqué de presse", u"for immediate release"};

constexpr std::array<QStringView, 16> contributions{
    u"contributed to",       u"contributed reporting", u"contains material", u"with material from",
    u"additional reporting", u"with reporting",        u"with agencies",     u"and agencies",
    u"wire reports",         u"wire services",         u"mit material von",  u"mit informationen",
    u"con información",      u"con informazioni",      u"avec les agences",  u"staff and"};

template <std::size_t N>
[[nodiscard]] bool holdsOne(QStringView text, const std::array<QStringView, N> &phrases)
{
    return std::ranges::any_of(
        phrases, [text](QStringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

/// What a line outside of the text says: a byline, a wire credit, a notice that it is a release.
[[nodiscard]] std::optional<SourceLine> lineOf(QStringView text, int block, Role role)
{
    const bool credit = role == Role::Byline || role == Role::Source || role == Role::Masthead;
    QStringView line = text.trimmed();
    while (!line.isEmpty() && !chars::isLetterOrDigit(line.back().unicode())) {
        line.chop(1);
    }
    const bool isRelease = std::ranges::any_of(
        releaseLines, [line](QStringView phrase) { return line.compare(phrase, Qt::CaseInsensitive) == 0; });
    if (isRelease) {
        return SourceLine{SourceLineKind::Release, block, {0, text.size()}, {}, -1};
    }
    for (const QStringView wire : releaseWires) {
        if (const qsizetype at = credit ? findWords(text, wire) : -1; at >= 0) {
            return SourceLine{SourceLineKind::Release, block, {at, wire.size()}, wire.toString(), -1};
        }
    }
    const AgencyName agency = credit ? findAgency(text) : AgencyName();
    if (agency.range.isEmpty()) {
        return std::nullopt;
    }
    const SourceLineKind kind =
        holdsOne(text, contributions) ? SourceLineKind::Contribution : SourceLineKind::Agency;
    return SourceLine{kind, block, agency.range, agency.name, -1};
}

/// Behind what may name the source at a text's beginning: its dateline, or "Linden Bay (AP) —".
[[nodiscard]] qsizetype sourceEnd(QStringView text)
{
    constexpr qsizetype longest = 70;
    if (const qsizetype end = datelineEnd(text); end > 0) {
        return end;
    }
    const qsizetype close = text.first(std::min(text.size(), longest)).indexOf(u')');
    qsizetype behind = close + 1;
    while (close > 0 && chars::isSpace(chars::at(text, behind))) {
        ++behind;
    }
    return close > 0 && chars::isDash(chars::at(text, behind)) ? close + 1 : 0;
}

/// Photographers' credits name agencies too: "Mara Holt/AP", "AP Photo", "(AP)" below a caption.
[[nodiscard]] bool isPictureCredit(const Article &article, std::size_t block)
{
    const QStringView text = article.blocks[block].text;
    return text.contains(u'/') || text.contains(u"photo", Qt::CaseInsensitive) ||
           (block > 0 && article.blocks[block - 1].role == Role::Caption);
}

[[nodiscard]] QStringView wordBefore(QStringView text, qsizetype place)
{
    while (place > 0 && chars::isSpace(text.utf16()[place - 1])) {
        --place;
    }
    const qsizetype end = place;
    while (place > 0 && chars::isLetter(text.utf16()[place - 1])) {
        --place;
    }
    return text.sliced(place, end - place);
}

[[nodiscard]] QStringView wordBehind(QStringView text, qsizetype place)
{
    while (place < text.size() && chars::isSpace(text.utf16()[place])) {
        ++place;
    }
    const qsizetype start = place;
    while (place < text.size() && chars::isLetter(text.utf16()[place])) {
        ++place;
    }
    return text.sliced(start, place - start);
}

template <typename... Words>
[[nodiscard]] bool isOneOf(QStringView word, Words... words)
{
    return ((word.compare(QStringView(words), Qt::CaseInsensitive) == 0) || ...);
}

/// Whether an outlet's name at @p name is named as the source: "first reported by the …", "told the …",
/// "the … reported", "according to the …".
[[nodiscard]] bool isCited(QStringView text, TextRange name)
{
    QStringView before = wordBefore(text, name.start);
    qsizetype start = name.start;
    if (isOneOf(before, u"the", u"der", u"die", u"das", u"dem", u"le", u"la", u"el", u"il", u"o", u"de")) {
        start = text.first(start).lastIndexOf(before);
        before = wordBefore(text, start);
    }
    if (isOneOf(before, u"told", u"sagte", u"dit", u"dijo")) {
        return true;
    }
    if (isOneOf(before, u"by", u"to", u"with", u"in", u"from", u"von", u"par", u"por", u"da", u"door")) {
        const QStringView verb = wordBefore(text, text.first(start).lastIndexOf(before));
        return isOneOf(verb, u"reported", u"published", u"obtained", u"revealed", u"according", u"spoke",
                       u"interview", u"report", u"confirmed", u"seen", u"berichtet", u"rapporté", u"révélé",
                       u"said");
    }
    QStringView behind = wordBehind(text, name.end());
    if (isOneOf(behind, u"first", u"has", u"had", u"also", u"which")) {
        behind = wordBehind(text, behind.utf16() - text.utf16() + behind.size());
    }
    return isOneOf(behind, u"reported", u"reports", u"revealed", u"wrote", u"writes", u"berichtete",
                   u"berichtet", u"meldete", u"rapporte", u"informó", u"published");
}

/// Names by their first three letters, as many as there are bits: most capitalised words begin none.
constexpr std::size_t beginnings = 8192;

[[nodiscard]] std::size_t beginningOf(QStringView text)
{
    const std::size_t first = chars::at(text, 0);
    const std::size_t second = chars::at(text, 1);
    const std::size_t third = chars::at(text, 2);
    return (first * 961 + second * 31 + third) % beginnings;
}

} // namespace

SourceLineFinder::SourceLineFinder(std::span<const ArticlePtr> articles)
    : m_articles(articles)
    , m_beginnings(beginnings, false)
{
    for (std::size_t i = 0; i < articles.size(); ++i) {
        addOutlet(articles[i]->outlet, int(i));
    }
    for (const QStringView spelling : agencySpellings()) {
        addOutlet(spelling.toString(), -1);
    }
    // Names that begin alike stand together, the longest first.
    std::ranges::sort(m_outlets, [](const Outlet &a, const Outlet &b) {
        return std::tuple(QStringView(b.name), a.article) < std::tuple(QStringView(a.name), b.article);
    });
}

void SourceLineFinder::addOutlet(const QString &name, int article)
{
    static constexpr QStringView the = u"The ";
    const QString bare = name.startsWith(the) ? name.sliced(the.size()) : name;
    // Short or plain names are words of the language: "Time", "Today".
    const bool telling = bare.size() >= 6 || bare.contains(u' ') || (article < 0 && bare.size() >= 3);
    if (!telling || bare.isEmpty() || !bare.front().isUpper()) {
        return;
    }
    m_outlets.push_back({bare, article});
    m_beginnings[beginningOf(bare)] = true;
}

const SourceLineFinder::Outlet *SourceLineFinder::outletAt(QStringView text, qsizetype place,
                                                           int article) const
{
    const QStringView rest = text.sliced(place);
    if (!m_beginnings[beginningOf(rest)]) {
        return nullptr;
    }
    // Sorted downwards: names that begin @p rest follow behind it.
    auto found = std::ranges::lower_bound(m_outlets, rest, std::ranges::greater{},
                                          [](const Outlet &outlet) { return QStringView(outlet.name); });
    for (; found != m_outlets.end() &&
           QStringView(found->name).first(2) == rest.first(std::min<qsizetype>(2, rest.size()));
         ++found) {
        const bool isHere =
            rest.startsWith(found->name) && !chars::isLetterOrDigit(chars::at(rest, found->name.size()));
        if (isHere && found->article != article &&
            (article < 0 || found->name != m_articles[std::size_t(article)]->outlet)) {
            return &*found;
        }
    }
    return nullptr;
}

void SourceLineFinder::findInBody(int article, int block, std::vector<SourceLine> &lines) const
{
    const QStringView text = m_articles[std::size_t(article)]->blocks[std::size_t(block)].text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!chars::isUpper(text.utf16()[at]) || chars::isLetterOrDigit(chars::at(text, at - 1))) {
            continue;
        }
        const Outlet *outlet = outletAt(text, at, article);
        if (outlet == nullptr) {
            continue;
        }
        const TextRange range{at, outlet->name.size()};
        if (isCited(text, range)) {
            const QString name = outlet->article < 0 ? findAgency(outlet->name).name : outlet->name;
            lines.push_back({SourceLineKind::Citation, block, range, name, outlet->article});
        }
        at = range.end() - 1;
    }
}

std::vector<SourceLine> SourceLineFinder::find(int index) const
{
    const Article &article = *m_articles[std::size_t(index)];
    std::vector<SourceLine> lines;
    bool inText = false;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        if (block.role != Role::Body) {
            const bool picture = block.role == Role::Source && isPictureCredit(article, i);
            if (const auto line = picture ? std::nullopt : lineOf(block.text, int(i), block.role)) {
                lines.push_back(*line);
            }
            continue;
        }
        if (!inText) {
            inText = true;
            const qsizetype end = sourceEnd(block.text);
            const AgencyName agency = datelineSource(QStringView(block.text).first(end));
            if (!agency.range.isEmpty()) {
                lines.push_back({SourceLineKind::Agency, int(i), agency.range, agency.name, -1});
            }
        }
        findInBody(index, int(i), lines);
    }
    if (std::ranges::none_of(lines,
                             [](const SourceLine &line) { return line.kind != SourceLineKind::Citation; })) {
        auto line = lineOf(article.byline, -1, Role::Byline);
        if (const AgencyName named = bylineSource(article.byline);
            !line && !named.name.isEmpty() && named.name.compare(article.outlet, Qt::CaseInsensitive) != 0) {
            line = SourceLine{SourceLineKind::Agency, -1, {}, named.name, -1};
        }
        if (line) {
            line->range = {};
            lines.push_back(*line);
        }
    }
    return lines;
}

} // namespace sidebyline
