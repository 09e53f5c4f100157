// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"

#include <initializer_list>
#include <vector>

namespace sidebyline::sample {

/// One sentence of a sample paragraph with what is to be marked in it.
struct Sentence
{
    QString text = {};
    int claim = -1;        ///< -1: in no claim
    int outlets = 0;       ///< 0 and no claim: plain; 1: unique; from 2: shared
    QString reworded = {}; ///< words of the text that differ; empty: none
    QString conflict = {}; ///< words of the text that others give differently; empty: none
};

/// Builds the content of one pane block by block.
class PaneBuilder
{
public:
    PaneBuilder(int index, const QString &outlet, const QString &published);

    PaneBuilder &block(Role role, const QString &text);
    PaneBuilder &paragraph(std::initializer_list<Sentence> sentences);
    PaneBuilder &comment(const QString &author, int depth, const QString &text);
    [[nodiscard]] PaneContent build(bool base = false) const;

private:
    PaneParagraph &append(SectionKind kind, Block block);

    Article m_article;
    PaneContent m_content;
};

/// Four invented outlets on the closing of a bridge. Claim 0: the lead, with a conflict; 1: a quotation
/// rendered three ways, lacking in the last; 2: the ferries; 3: the traffic; 4: the year 2009.
[[nodiscard]] std::vector<PaneContent> bridge();

/// A story of @p articles long articles of @p paragraphs paragraphs; every third paragraph is a claim that
/// all carry, in the same order but at different places.
[[nodiscard]] std::vector<PaneContent> longStory(int articles, int paragraphs);

} // namespace sidebyline::sample
