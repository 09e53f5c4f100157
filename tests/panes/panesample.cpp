// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesample.h"

#include <utility>

namespace sidebyline::sample {

using namespace Qt::StringLiterals;

namespace {

SectionKind sectionOf(Role role)
{
    switch (role) {
    case Role::Related:
    case Role::Notice:
    case Role::Masthead:
        return SectionKind::Aside;
    case Role::Comment:
        return SectionKind::Comments;
    default:
        return SectionKind::Article;
    }
}

TextRange rangeOf(const QString &text, const QString &words, qsizetype from)
{
    return {text.indexOf(words, from), words.size()};
}

} // namespace

PaneBuilder::PaneBuilder(int index, const QString &outlet, const QString &published)
{
    m_article.path = outlet.toLower().replace(u' ', u'-') + u".txt"_s;
    m_article.outlet = outlet;
    m_article.published = published;
    m_content.articleIndex = index;
}

PaneParagraph &PaneBuilder::append(SectionKind kind, Block block)
{
    if (m_content.sections.empty() || m_content.sections.back().kind != kind) {
        m_content.sections.push_back({kind, {}});
    }
    const int index = int(m_article.blocks.size());
    block.firstLine = block.lastLine = 2 * index;
    m_article.blocks.push_back(std::move(block));
    m_content.sections.back().paragraphs.push_back({index, {}});
    return m_content.sections.back().paragraphs.back();
}

PaneBuilder &PaneBuilder::block(Role role, const QString &text)
{
    Block block;
    block.role = role;
    block.text = text;
    append(sectionOf(role), std::move(block));
    return *this;
}

PaneBuilder &PaneBuilder::paragraph(std::initializer_list<Sentence> sentences)
{
    Block block;
    block.role = Role::Body;
    for (const Sentence &sentence : sentences) {
        block.text += block.text.isEmpty() ? QString() : u" "_s;
        block.sentences.push_back({block.text.size(), sentence.text.size()});
        block.text += sentence.text;
    }
    const QString text = block.text;
    const std::vector<TextRange> places = block.sentences;
    PaneParagraph &paragraph = append(SectionKind::Article, std::move(block));
    std::vector<Mark> reworded;
    std::vector<Mark> conflicts;
    std::vector<Mark> unique;
    int i = 0;
    for (const Sentence &sentence : sentences) {
        const SentenceRef ref{m_content.articleIndex, paragraph.block, i};
        const TextRange place = places[std::size_t(i++)];
        Mark mark{MarkKind::Shared, place, sentence.outlets, LinkKind::Reworded, sentence.claim, ref};
        if (sentence.claim >= 0) {
            paragraph.marks.push_back(mark);
        } else if (sentence.outlets == 1) {
            mark.kind = MarkKind::Unique;
            unique.push_back(mark);
        }
        if (!sentence.reworded.isEmpty()) {
            mark.kind = MarkKind::Reworded;
            mark.range = rangeOf(text, sentence.reworded, place.start);
            reworded.push_back(mark);
        }
        if (!sentence.conflict.isEmpty()) {
            mark.kind = MarkKind::Conflict;
            mark.range = rangeOf(text, sentence.conflict, place.start);
            conflicts.push_back(mark);
        }
    }
    for (const auto &marks : {reworded, conflicts, unique}) {
        paragraph.marks.insert(paragraph.marks.end(), marks.begin(), marks.end());
    }
    return *this;
}

PaneBuilder &PaneBuilder::comment(const QString &author, int depth, const QString &text)
{
    Block block;
    block.role = Role::Comment;
    block.author = author;
    block.depth = depth;
    block.text = text;
    append(SectionKind::Comments, std::move(block));
    return *this;
}

PaneContent PaneBuilder::build(bool base) const
{
    PaneContent content = m_content;
    content.article = std::make_shared<const Article>(m_article);
    content.isBase = base;
    return content;
}

std::vector<PaneContent> bridge()
{
    PaneBuilder coast(0, u"Coast Daily"_s, u"2026-05-12"_s);
    coast.block(Role::Headline, u"Engineers close harbour bridge after crack found"_s)
        .block(Role::Byline, u"By Ines Okafor"_s)
        .paragraph({{u"LINDEN BAY — The Harbour Bridge was closed to all traffic on Tuesday after inspectors "
                     u"found a "
                     "40-centimetre crack in a main girder."_s,
                     0,
                     4,
                     {},
                     u"40-centimetre"_s}})
        .paragraph(
            {{u"“We will not reopen this bridge until every weld has been looked at,” said chief engineer "
              "Tomas Reyl."_s,
              1, 3, u"every weld has been looked at"_s}})
        .paragraph(
            {{u"The city had delayed the inspection twice since January, according to minutes seen by Coast "
              "Daily."_s,
              -1, 1}})
        .paragraph({{u"About 48,000 vehicles use the crossing each day."_s, 3, 2},
                    {u"Ferries will run every ten minutes until further notice."_s, 2, 3}})
        .paragraph({{u"Shop owners on the quay said they had been given an hour’s warning."_s, -1, 1}})
        .paragraph({{u"A similar fault closed the bridge for a week in 2009."_s, 4, 3}})
        .block(Role::Related, u"Ferry fares to rise in June"_s)
        .block(Role::Related, u"What a girder does"_s)
        .block(Role::Notice, u"Subscribe to our evening letter."_s)
        .comment(u"quaywatcher"_s, 0, u"They said the same thing last time."_s)
        .comment(u"ferryman"_s, 1, u"And the time before."_s)
        .comment(u"inkpot"_s, 0, u"Who signed off the last inspection?"_s);

    PaneBuilder meridian(1, u"The Meridian"_s, u"2026-05-12"_s);
    meridian.block(Role::Headline, u"‘Every weld’ to be checked as bridge shuts"_s)
        .block(Role::Byline, u"By Samir Holt and Lea Brandt"_s)
        .block(Role::Caption, u"Traffic queues on Quay Road on Tuesday. (P. Anders/Meridian)"_s)
        .paragraph({{u"Commuters faced hours of delay on Tuesday as the bay’s only road link shut without "
                     "notice."_s,
                     -1, 1}})
        .paragraph(
            {{u"“We won’t reopen the bridge until every single weld is checked,” Tomas Reyl, the chief "
              "engineer, told reporters."_s,
              1, 3, u"every single weld is checked"_s}})
        .paragraph({{u"Inspectors found a crack almost 60 centimetres long in a main girder."_s,
                     0,
                     4,
                     {},
                     u"almost 60 centimetres long"_s}})
        .paragraph({{u"Ferries are to run every ten minutes."_s, 2, 3}})
        .paragraph({{u"The mayor, who opposed the 2023 maintenance budget, declined to comment."_s, -1, 1}})
        .block(Role::Subhead, u"A costly repair"_s)
        .paragraph(
            {{u"The port authority put the cost at $4.2 million, or 12 per cent of its yearly budget."_s, -1,
              1}})
        .block(Role::Related, u"How to cross the bay without the bridge"_s)
        .block(Role::Related, u"Quay Road closed on Sunday"_s);

    PaneBuilder wire(2, u"Port Wire"_s, u"2026-05-12"_s);
    wire.block(Role::Headline, u"Linden Bay bridge closed over girder crack"_s)
        .paragraph({{u"LINDEN BAY (Port Wire) — The Harbour Bridge was closed to traffic on Tuesday after "
                     u"inspectors "
                     "found a 40-centimetre crack in a main girder."_s,
                     0,
                     4,
                     {},
                     u"40-centimetre"_s}})
        .paragraph(
            {{u"“We will not reopen this bridge until every weld has been inspected,” chief engineer Tomas "
              "Reyl said."_s,
              1, 3, u"inspected"_s}})
        .paragraph({{u"Some 48,000 vehicles cross it daily."_s, 3, 2},
                    {u"Ferries will run every ten minutes until further notice."_s, 2, 3}})
        .paragraph({{u"The bridge was shut for a week in 2009 after a similar fault."_s, 4, 3}});

    PaneBuilder shore(3, u"Northshore Today"_s, u"2026-05-13"_s);
    shore.block(Role::Masthead, u"Northshore Today — since 1911"_s)
        .block(Role::Headline, u"Who knew about the bridge?"_s)
        .block(Role::Byline, u"Opinion · by the editors"_s)
        .paragraph(
            {{u"For two winters this paper has asked the port authority for its maintenance log."_s, -1, 1}})
        .paragraph(
            {{u"On Tuesday the Harbour Bridge was shut after a crack was found in one of its girders."_s, 0,
              4}})
        .paragraph({{u"Three contractors told us they had reported rust at the same joint."_s, -1, 1}})
        .paragraph({{u"None was asked back."_s, -1, 1}})
        .paragraph({{u"It is the second closure since 2009."_s, 4, 3}})
        .comment(u"quaywatcher"_s, 0, u"They said the same thing last time."_s)
        .comment(u"ferryman"_s, 1, u"And the time before."_s)
        .comment(u"lamplighter"_s, 2, u"“And nobody was ‘asked back’,” as they say."_s);
    return {coast.build(true), meridian.build(), wire.build(), shore.build()};
}

std::vector<PaneContent> longStory(int articles, int paragraphs)
{
    std::vector<PaneContent> contents;
    for (int a = 0; a < articles; ++a) {
        PaneBuilder builder(a, u"Outlet %1"_s.arg(a + 1), u"2026-05-12"_s);
        builder.block(Role::Headline, u"A long story about a bridge, number %1"_s.arg(a + 1));
        for (int p = 0; p < paragraphs; ++p) {
            if (p % 3 == 0) {
                builder.paragraph(
                    {{u"Paragraph %1 is one that every outlet carries, though each has it at a place of "
                      "its own and among other words."_s.arg(p),
                      p / 3, articles}});
            }
            // The further right, the more an outlet writes in between.
            for (int extra = 0; extra <= a % 4 && p % 3 != 0; ++extra) {
                builder.paragraph(
                    {{u"The council of ward %1 met on Monday and heard from 12 residents about the %2 "
                      "million it would cost."_s.arg(p)
                          .arg(extra + 1),
                      -1, 1},
                     {u"“We were not asked,” one of them said. Nothing was decided that evening."_s, -1, 0}});
            }
        }
        contents.push_back(builder.build(a == 0));
    }
    return contents;
}

} // namespace sidebyline::sample
