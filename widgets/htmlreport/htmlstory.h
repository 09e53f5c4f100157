// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlreport/htmltext.h"
#include "items/stops.h"
#include "workspace/library.h"

#include <QStringList>

#include <vector>

namespace sidebyline {

/// What the parts of one story's page share: the names of its places, the outlets' names, where a claim or a
/// paragraph is found. Ids are unique in a page of several stories.
class HtmlStory
{
public:
    /// @p number counts the stories of the page, from 1.
    HtmlStory(const Story &story, int number);

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const Comparison &comparison() const { return m_story.comparison; }
    [[nodiscard]] const Article &article(int index) const { return *m_story.articles.at(std::size_t(index)); }
    [[nodiscard]] int count() const { return int(m_story.articles.size()); }
    [[nodiscard]] const std::vector<Stop> &stops() const { return m_stops; }

    /// Distinct for each article; the base with a star before it.
    [[nodiscard]] const QString &name(int article) const { return m_names.at(article); }
    /// From 1, body paragraphs counted alone; 0 for other blocks.
    [[nodiscard]] int paragraph(int article, int block) const;

    [[nodiscard]] QString id(QLatin1StringView part) const;
    [[nodiscard]] QString claimId(int claim) const;
    [[nodiscard]] QString articleId(int article) const;
    [[nodiscard]] QString blockId(int article, int block) const;
    [[nodiscard]] QString sourceId(int article) const;

    [[nodiscard]] QString sentence(SentenceRef sentence) const;
    /// ` lang="…"` of an article whose language is known, else nothing.
    [[nodiscard]] QString language(int article) const;

    /// "¶ 4" as a link to where a block stands; "¶" alone where it is no body paragraph.
    void linkToBlock(HtmlText &page, int article, int block) const;
    /// A number as a link to claim @p claim.
    void linkToClaim(HtmlText &page, int claim) const;

private:
    const Story &m_story;
    int m_number;
    QStringList m_names;
    std::vector<Stop> m_stops;
    std::vector<std::vector<int>> m_paragraphs; ///< by article, by block
};

} // namespace sidebyline
