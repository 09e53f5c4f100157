// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/outletcount.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace sidebyline {

namespace {

int numberOf(QHash<QString, int> &numbers, const QString &name)
{
    const auto known = numbers.constFind(name);
    return known == numbers.cend() ? *numbers.insert(name, int(numbers.size())) : *known;
}

} // namespace

OutletCount::OutletCount(std::span<const ArticlePtr> articles)
{
    QHash<QString, int> numbers;
    m_numbers.reserve(articles.size());
    for (const ArticlePtr &article : articles) {
        m_numbers.push_back(numberOf(numbers, article->displayName()));
    }
    m_all = int(numbers.size());
}

int OutletCount::of(std::span<const int> chosen) const
{
    std::vector<int> numbers;
    numbers.reserve(chosen.size());
    for (const int article : chosen) {
        numbers.push_back(m_numbers[std::size_t(article)]);
    }
    std::ranges::sort(numbers);
    return int(std::ranges::unique(numbers).begin() - numbers.begin());
}

int OutletCount::of(std::span<const SentenceRef> passages) const
{
    std::vector<int> carriers;
    for (const SentenceRef passage : passages) {
        if (carriers.empty() || carriers.back() != passage.article) {
            carriers.push_back(passage.article);
        }
    }
    // Mostly each article is an outlet's only one.
    return m_all == int(m_numbers.size()) ? int(carriers.size()) : of(carriers);
}

std::vector<int> OutletCount::ofEach(std::span<const Claim> claims) const
{
    std::vector<int> counts;
    counts.reserve(claims.size());
    std::ranges::transform(claims, std::back_inserter(counts),
                           [this](const Claim &claim) { return of(claim.members); });
    return counts;
}

} // namespace sidebyline
