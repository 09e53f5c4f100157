// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "text/textrange.h"

#include <QString>

#include <span>
#include <vector>

namespace sidebyline {

/// In which way an article names another as the source of what it says.
enum class SourceLineKind : quint8 {
    Agency,       ///< the whole is an agency's: byline, dateline ("LINDEN BAY (AP) —") or source line
    Contribution, ///< part of it is: "… contributed to this report"
    Release,      ///< the whole is a press release: "PR Newswire", "Press release"
    Citation,     ///< what stands there was reported by another outlet: "first reported by …", "told …"
};

struct SourceLine
{
    SourceLineKind kind = SourceLineKind::Agency;
    int block = -1;    ///< -1: the article's byline field alone
    TextRange range{}; ///< of the name within the block's text
    QString name;      ///< of the agency or outlet, as it is best known; empty for a release of nobody named
    int article = -1;  ///< Citation: the index of the outlet's article where it is one of the story's

    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// Finds the lines in which articles say where their text comes from. Made once a story: it knows the outlets
/// of all articles.
class SourceLineFinder
{
public:
    explicit SourceLineFinder(std::span<const ArticlePtr> articles);

    /// The source lines of one of the story's articles, in order of its blocks. Linear in its text.
    [[nodiscard]] std::vector<SourceLine> find(int article) const;

private:
    struct Outlet
    {
        QString name;
        int article = -1; ///< -1: an agency
    };

    void addOutlet(const QString &name, int article);
    void findInBody(int article, int block, std::vector<SourceLine> &lines) const;
    [[nodiscard]] const Outlet *outletAt(QStringView text, qsizetype place, int article) const;

    std::span<const ArticlePtr> m_articles;
    std::vector<Outlet> m_outlets;  ///< sorted by name, longer ones before those they begin with
    std::vector<bool> m_beginnings; ///< by a hash of three letters: whether a name may begin with them
};

} // namespace sidebyline
