// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/bylinetext.h"
#include "pages/fieldfinders.h"
#include "text/characters.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxByline = 160;

double sourceScore(MetadataSource source)
{
    static constexpr std::array<double, 6> scores{3.6, 3.2, 3.4, 2.6, 2.8, 0};
    return scores.at(std::size_t(source));
}

/// An account rather than somebody.
bool isGeneric(const QString &names)
{
    static constexpr auto generic =
        std::to_array<QStringView>({u"admin", u"administrator", u"webmaster", u"staff", u"redaktion",
                                    u"editor", u"editors", u"editorial", u"root", u"user", u"guest",
                                    u"unknown", u"anonymous", u"webredaktion", u"onlineredaktion"});
    const QString plain = names.toLower();
    return std::ranges::contains(generic, plain) || plain.endsWith(u"admin"_s) || plain.contains(u"http"_s) ||
           plain.contains(u"www."_s);
}

double placeScore(const FieldContext &context, int index)
{
    const PageLine &line = context.line(index);
    double score = (line.near | line.around) & Hint::Comment ? -4 : 0;
    score -= line.around & Hint::Elsewhere ? 1.2 : line.near & Hint::Elsewhere ? 0.5 : 0;
    score -= (line.near | line.around) & Hint::Caption ? 1.0 : 0;
    score -= (line.near | line.around) & Hint::Biography ? 0.4 : 0;
    score += line.around & Hint::Article ? 0.2 : 0;
    const int headline = context.headlineLine;
    if (headline >= 0) {
        const int below = index - headline;
        score += below > 0 ? std::max(-0.6, 1.2 - 0.1 * below) : below > -6 ? 0.3 : -0.8;
    }
    const int last = context.lines.bodyLast;
    if (last >= 0 && index > last) {
        score += index <= last + 3 ? 0.2 : -0.9;
    }
    return score;
}

class BylineFinder
{
public:
    explicit BylineFinder(const FieldContext &context)
        : m_context(context)
        , m_outlet(wordBag(context.outlet))
    {}

    std::vector<FieldCandidate> find()
    {
        fromStatements();
        fromElements();
        fromLines();
        supportEachOther();
        rank(m_found);
        return std::move(m_found);
    }

private:
    void add(const QString &names, double score, int node, int last)
    {
        if (names.size() < 2) {
            return;
        }
        score -= isGeneric(names) ? 0.7 : 0;
        score -= !m_outlet.empty() && wordAgreement(wordBag(names), m_outlet) > 0.8
                     ? (names.contains(u'.') ? 1.0 : 0.4)
                     : 0;
        score -= looksLikeNames(names) ? 0 : 0.5;
        // A site's address or an account: "courier.example", "jane.roe"
        score -= !names.contains(u' ') && names.contains(u'.') ? 0.8 : 0;
        const auto words = names.count(u' ') + 1;
        score -= words == 1 ? 0.3 : words > 9 ? 0.15 * double(words - 9) : 0;
        m_found.push_back({names, score, node, last});
    }

    /// A source may name several, one a statement.
    void fromStatements()
    {
        const auto &all = m_context.metadata.statements;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].field != PageField::Byline) {
                continue;
            }
            QStringList names{namesInByline(all[i].value)};
            const bool first = std::ranges::none_of(
                all.begin(), all.begin() + qsizetype(i), [&](const PageStatement &other) {
                    return other.field == PageField::Byline && other.source == all[i].source;
                });
            for (std::size_t j = i + 1; first && j < all.size(); ++j) {
                const QString more = all[j].field == PageField::Byline && all[j].source == all[i].source
                                         ? namesInByline(all[j].value)
                                         : QString();
                if (!more.isEmpty() && !names.join(u' ').contains(more)) {
                    names << more;
                }
            }
            if (first) {
                add(names.join(u", "), sourceScore(all[i].source), -1, -1);
            }
        }
    }

    /// Elements that are named as an author's: the names of those side by side belong together.
    void fromElements()
    {
        const PageTree &page = m_context.page;
        QStringList names;
        double score = 0;
        int node = -1;
        int last = -1;
        int lastLine = -10;
        QString signature;
        const auto flush = [&] {
            if (!names.isEmpty()) {
                add(names.join(u", "), score, node, last);
            }
            names.clear();
        };
        int until = 0;
        for (int i = 0; i < int(page.nodes.size()) && m_context.goesOn(); ++i) {
            if (page.nodes[std::size_t(i)].hidden || page.nodes[std::size_t(i)].tag == Tag::Text ||
                i < until) {
                continue;
            }
            const QString rel = page.attribute(i, u"rel");
            const QString property = page.attribute(i, u"itemprop");
            const bool exact = rel.contains("author"_L1) || property.split(u' ').contains("author"_L1) ||
                               property == "creator"_L1;
            if (!exact && !(m_context.lines.hintsOf(i) & Hint::Byline) && !leadsToAuthor(i)) {
                continue;
            }
            const int line = m_context.lines.lineOf(page, i);
            const QString shown = line < 0 ? QString() : page.visibleText(i, 2 * MaxByline);
            if (shown.size() < 2 || shown.size() > MaxByline) {
                continue;
            }
            const int inner = innerNode(i);
            const QString name = namesInByline(partsOf(page, inner));
            if (name.isEmpty()) {
                continue;
            }
            until = page.nodes[std::size_t(i)].end;
            const QString kind = page.attribute(i, u"class") + rel + property;
            const double own =
                (exact ? 2.9 : 2.3) + placeScore(m_context, line) + (bylineLead(shown) > 0 ? 0.5 : 0) -
                (m_context.lines.hintsOf(i) & (Hints(Hint::Biography) | Hint::Caption) ? 0.8 : 0);
            if (kind != signature || line > lastLine + 2 || names.contains(name)) {
                flush();
                score = own;
                node = i;
                signature = kind;
            }
            if (!names.contains(name)) {
                names << name;
            }
            last = m_context.line(line).last;
            lastLine = line;
        }
        flush();
    }

    /// A link to the page of a person: its address says so on many sites.
    [[nodiscard]] bool leadsToAuthor(int node) const
    {
        static constexpr auto places = std::to_array<QStringView>(
            {u"/author/",      u"/authors/",      u"/by/",         u"/people/",   u"/person/",
             u"/profile/",     u"/staff/",        u"/editors/",    u"/reporter/", u"/reporters/",
             u"/contributor/", u"/contributors/", u"/journalist/", u"/autor/",    u"/autoren/",
             u"/autores/",     u"/autore/",       u"/auteur/",     u"/auteurs/",  u"/profil/",
             u"/writers/",     u"/redaktion/",    u"?author=",     u"/redakteur/"});
        if (m_context.page.nodes[std::size_t(node)].tag != Tag::A) {
            return false;
        }
        const QString href = m_context.page.attribute(node, u"href").toLower();
        return std::ranges::any_of(places, [&](QStringView place) { return href.contains(place); }) &&
               looksLikeNames(partsOf(m_context.page, node).simplified());
    }

    /// Within an author's element the name has an element of its own, where that is said.
    [[nodiscard]] int innerNode(int node) const
    {
        const PageTree &page = m_context.page;
        const int end = std::min(page.nodes[std::size_t(node)].end, node + MaxPartNodes);
        int found = -1;
        for (int i = node + 1; i < end; ++i) {
            const PageNode &at = page.nodes[std::size_t(i)];
            if (at.tag == Tag::Text || at.hidden) {
                continue;
            }
            const bool named = page.attribute(i, u"itemprop") == "name"_L1 ||
                               page.attribute(i, u"rel").contains("author"_L1) || leadsToAuthor(i) ||
                               m_context.lines.hintsOf(i) & Hint::Byline;
            if (!named || namesInByline(partsOf(page, i)).isEmpty()) {
                continue;
            }
            if (found >= 0) {
                return node; // several: the line says how they belong together
            }
            found = innerNode(i);
            i = at.end - 1;
        }
        return found >= 0 ? found : node;
    }

    void fromLines()
    {
        for (int i = 0; i < m_context.count() && m_context.goesOn(); ++i) {
            const PageLine &line = m_context.line(i);
            if (line.text.size() > MaxByline) {
                continue;
            }
            const qsizetype lead = bylineLead(line.text);
            const bool hinted = bool(line.near & Hint::Byline);
            if (lead == 0 && !hinted && !hasInnerBy(line.text)) {
                continue;
            }
            const QString rest = line.text.sliced(lead);
            QString names = namesInByline(line.text);
            int last = line.last;
            if (rest.isEmpty() && lead > 0 && i + 1 < m_context.count()) {
                // "By" on a line of its own
                names = namesInByline(m_context.line(i + 1).text.first(
                    std::min<qsizetype>(MaxByline, m_context.line(i + 1).text.size())));
                last = m_context.line(i + 1).last;
            }
            if (names.isEmpty() || (!hinted && !looksLikeNames(names))) {
                continue;
            }
            const double score = (lead > 0 ? 2.4
                                  : hinted ? 1.6
                                           : 1.4) +
                                 (hinted && lead > 0 ? 0.5 : 0) + placeScore(m_context, i);
            add(names, score, line.element, last);
        }
    }

    /// "May 12, 2026 by Jane Roe"
    [[nodiscard]] bool hasInnerBy(const QString &text) const
    {
        for (const QStringView by : {u" by ", u" von ", u" par ", u" por "}) {
            const qsizetype at = text.indexOf(by, 0, Qt::CaseInsensitive);
            if (at >= 0 && at + by.size() < text.size() && text[at + by.size()].isUpper() &&
                !labelledDates(text, m_context.order).empty()) {
                return true;
            }
        }
        return false;
    }

    void supportEachOther()
    {
        constexpr std::size_t most = 60;
        const std::size_t count = std::min(m_found.size(), most);
        std::vector<double> support(count);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j) {
                const bool agree = i != j && m_found[j].score > 1.5 &&
                                   wordAgreement(wordBag(m_found[i].value), wordBag(m_found[j].value)) > 0.6;
                support[i] += agree ? 0.35 : 0;
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            m_found[i].score += std::min(support[i], 1.0);
        }
    }

    const FieldContext &m_context;
    WordBag m_outlet;
    std::vector<FieldCandidate> m_found;
};

} // namespace

std::vector<FieldCandidate> bylineCandidates(const FieldContext &context)
{
    return BylineFinder(context).find();
}

} // namespace sidebyline
