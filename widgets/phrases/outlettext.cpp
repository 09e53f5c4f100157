// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/outlettext.h"

#include "items/outletcount.h"

#include <QCoreApplication>

namespace sidebyline {

namespace {

struct OutletText
{
    Q_DECLARE_TR_FUNCTIONS(OutletText)

public:
    [[nodiscard]] static QString of(int outlets, int articles)
    {
        const QString text = tr("%n outlet(s)", nullptr, outlets);
        return articles > outlets ? tr("%n article(s) of %1", "8 outlets", articles).arg(text) : text;
    }
};

} // namespace

QString outletsText(std::span<const ArticlePtr> articles)
{
    return OutletText::of(OutletCount(articles).all(), int(articles.size()));
}

QString outletsText(std::span<const ArticlePtr> articles, std::span<const int> chosen)
{
    return OutletText::of(OutletCount(articles).of(chosen), int(chosen.size()));
}

} // namespace sidebyline
