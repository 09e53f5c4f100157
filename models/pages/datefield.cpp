// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fieldfinders.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Dates in lines longer than this are told about, not of the article.
constexpr qsizetype MaxDateLine = 160;
constexpr qsizetype DayLength = 10;

double sourceScore(MetadataSource source)
{
    static constexpr std::array<double, 6> scores{5.0, 4.8, 4.2, 3.5, 3.2, 0};
    return scores.at(std::size_t(source));
}

/// How a place on the page speaks for a date there.
double placeScore(const FieldContext &context, int index)
{
    const PageLine &line = context.line(index);
    double score = (line.near | line.around) & Hint::Comment ? -4 : 0;
    score -= (line.near | line.around) & Hint::Elsewhere ? 1.5 : 0;
    score -= (line.near | line.around) & Hint::Caption ? 0.7 : 0;
    score -= line.linked * 2 > line.text.size() && line.text.size() > 30 ? 0.7 : 0;
    score += line.around & Hint::Article ? 0.2 : 0;
    const int headline = context.headlineLine;
    if (headline >= 0) {
        const int below = index - headline;
        score += below >= 0 ? std::max(-0.6, 1.4 - 0.1 * below) : below > -8 ? 0.6 + 0.08 * below : -0.8;
    }
    const int body = context.lines.bodyFirst;
    if (body >= 0) {
        score -= index > context.lines.bodyLast + 8 ? 0.9 : index > body ? 0.4 : 0;
    }
    return score;
}

double labelScore(DateLabel label)
{
    switch (label) {
    case DateLabel::Published:
        return 0.9;
    case DateLabel::Updated:
        return -1.2;
    case DateLabel::Other:
        return -2.5;
    case DateLabel::None:
        break;
    }
    return 0;
}

class DateFinder
{
public:
    explicit DateFinder(const FieldContext &context)
        : m_context(context)
    {}

    std::vector<FieldCandidate> find()
    {
        fromStatements();
        fromElements();
        fromLines();
        const QString day = dateInAddress(m_context.metadata.address);
        if (!day.isEmpty()) {
            add(day, 2.6, -1, -1);
        }
        settleOrder();
        supportEachOther();
        rank(m_found);
        preferTimes();
        return std::move(m_found);
    }

private:
    void add(const QString &value, double score, int node, int last)
    {
        m_found.push_back({value, score, node, last});
    }

    void fromStatements()
    {
        for (const PageStatement &statement : m_context.metadata.statements) {
            const bool modified = statement.field == PageField::Modified;
            if (statement.field != PageField::Published && !modified) {
                continue;
            }
            const QString date = machineDate(statement.value, m_context.order);
            if (!date.isEmpty()) {
                add(date, modified ? 0.6 : sourceScore(statement.source), -1, -1);
            }
        }
    }

    /// Elements that say a date for machines: time, itemprop.
    void fromElements()
    {
        const PageTree &page = m_context.page;
        for (int node = 0; node < int(page.nodes.size()) && m_context.goesOn(); ++node) {
            const Tag tag = page.nodes[std::size_t(node)].tag;
            const QString property = page.attribute(node, u"itemprop");
            const bool named = property.contains("datePublished"_L1) || property == "dateCreated"_L1;
            if (tag != Tag::Time && !named && !isDated(node)) {
                continue;
            }
            QString date;
            for (const QStringView attribute : {u"datetime", u"content", u"data-datetime", u"title"}) {
                date = date.isEmpty() ? machineDate(page.attribute(node, attribute), m_context.order) : date;
            }
            if (date.isEmpty()) {
                continue;
            }
            const int line = m_context.lines.lineOf(page, node);
            const Hints hints = m_context.lines.hintsOf(node);
            double score = named ? 4.0 : tag == Tag::Time ? 2.4 : 2.0;
            score += page.attribute(node, u"pubdate").isNull() ? 0 : 0.8;
            score += line >= 0
                         ? std::max(named ? -3.5 : -9.0, placeScore(m_context, line) + labelOf(line, node))
                         : (named ? -0.5 : -1.5);
            score -= hints & Hint::Modified && !named ? 1.5 : 0;
            score -= property == "dateModified"_L1 ? 3 : 0;
            add(date, score, line >= 0 ? node : -1, line >= 0 ? m_context.line(line).last : -1);
        }
    }

    [[nodiscard]] bool isDated(int node) const
    {
        return !m_context.page.attribute(node, u"datetime").isNull() ||
               !m_context.page.attribute(node, u"data-datetime").isNull();
    }

    /// What the words before the element say in its line.
    [[nodiscard]] double labelOf(int line, int node) const
    {
        const auto dates = labelledDates(m_context.line(line).text, m_context.order);
        if (!dates.empty()) {
            const QString shown = m_context.page.visibleText(node, MaxDateLine);
            const auto same = std::ranges::find_if(dates, [&](const LabelledDate &one) {
                return shown.contains(one.date.range.of(m_context.line(line).text)
                                          .first(std::min<qsizetype>(one.date.range.length, 6)));
            });
            return labelScore((same == dates.end() ? dates.front() : *same).label);
        }
        return m_context.line(line).near & Hint::Modified ? -1.0 : 0;
    }

    void fromLines()
    {
        for (int i = 0; i < m_context.count() && m_context.goesOn(); ++i) {
            const PageLine &line = m_context.line(i);
            if (line.text.size() > MaxDateLine) {
                continue;
            }
            bool first = true;
            DateLabel before = i > 0 && m_context.line(i - 1).text.size() < 30
                                   ? labelBefore(m_context.line(i - 1).text)
                                   : DateLabel::None;
            for (const LabelledDate &one : labelledDates(line.text, m_context.order)) {
                const DateLabel label = one.label == DateLabel::None && first ? before : one.label;
                double score = 1.6 + placeScore(m_context, i) + labelScore(label);
                score += line.near & Hint::Date ? 0.7 : 0;
                score -= line.near & Hint::Modified && label != DateLabel::Published ? 0.8 : 0;
                // A date that is most of its line is shown for itself.
                const double share = double(one.date.range.length) / double(line.text.size());
                score += share > 0.5 ? 0.3 : share < 0.15 ? -0.8 : 0;
                score -= first ? 0 : 0.4;
                add(one.date.iso, score, line.element, line.last);
                first = false;
            }
        }
    }

    /// "Updated" on a line of its own above the date.
    [[nodiscard]] static DateLabel labelBefore(const QString &text)
    {
        const auto dates = labelledDates(QString(text + u" 2001-01-01"_s), DayOrder::Unknown);
        return dates.size() == 1 ? dates.front().label : DateLabel::None;
    }

    /// Where day and month are open, the order is taken that agrees with a date for machines.
    void settleOrder()
    {
        std::vector<QString> certain;
        for (const FieldCandidate &candidate : m_found) {
            if (candidate.node < 0) {
                certain.push_back(candidate.value.left(DayLength));
            }
        }
        for (FieldCandidate &candidate : m_found) {
            const QString day = candidate.value.left(DayLength);
            if (candidate.node < 0 || day.size() < DayLength || std::ranges::contains(certain, day)) {
                continue;
            }
            const QString turned = day.first(5) + day.sliced(8, 2) + u'-' + day.sliced(5, 2);
            if (std::ranges::contains(certain, turned)) {
                candidate.value.replace(0, DayLength, turned);
            }
        }
    }

    /// The same day said in several ways is likelier.
    void supportEachOther()
    {
        QHash<QString, int> said;
        for (const FieldCandidate &candidate : m_found) {
            said[candidate.value.left(DayLength)] += candidate.score > 1.5 ? 1 : 0;
        }
        for (FieldCandidate &candidate : m_found) {
            const int others = said[candidate.value.left(DayLength)] - (candidate.score > 1.5 ? 1 : 0);
            candidate.score += std::min(0.35 * others, 0.9);
        }
    }

    /// The day is the best candidate's; the time of day may be another's.
    void preferTimes()
    {
        if (m_found.empty() || m_found.front().value.size() > DayLength) {
            return;
        }
        const auto timed = std::ranges::find_if(m_found, [&](const FieldCandidate &candidate) {
            return candidate.value.size() > DayLength && candidate.score > 1.5 &&
                   candidate.value.startsWith(m_found.front().value);
        });
        if (timed != m_found.end()) {
            m_found.front().value = timed->value;
        }
    }

    const FieldContext &m_context;
    std::vector<FieldCandidate> m_found;
};

} // namespace

std::vector<FieldCandidate> dateCandidates(const FieldContext &context)
{
    return DateFinder(context).find();
}

} // namespace sidebyline
