// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmlstory.h"

#include "items/alignedrows.h"
#include "items/articlename.h"

#include <QCoreApplication>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct HtmlStoryText
{
    Q_DECLARE_TR_FUNCTIONS(HtmlStory)
};

} // namespace

HtmlStory::HtmlStory(const Story &story, int number)
    : m_story(story)
    , m_number(number)
    , m_names(articleNames(story.articles))
    , m_stops(sidebyline::stops(story))
{
    if (const int base = story.comparison.base; base >= 0 && base < m_names.size()) {
        m_names[base].prepend(u"★ "_s);
    }
    m_paragraphs.reserve(story.articles.size());
    for (const ArticlePtr &article : story.articles) {
        m_paragraphs.push_back(paragraphNumbers(*article));
    }
}

int HtmlStory::paragraph(int article, int block) const
{
    return m_paragraphs.at(std::size_t(article)).at(std::size_t(block));
}

QString HtmlStory::id(QLatin1StringView part) const
{
    return u"s%1-%2"_s.arg(m_number).arg(part);
}

QString HtmlStory::claimId(int claim) const
{
    return u"s%1-c%2"_s.arg(m_number).arg(claim + 1);
}

QString HtmlStory::articleId(int article) const
{
    return u"s%1-a%2"_s.arg(m_number).arg(article + 1);
}

QString HtmlStory::blockId(int article, int block) const
{
    return u"s%1-a%2-b%3"_s.arg(m_number).arg(article + 1).arg(block + 1);
}

QString HtmlStory::sourceId(int article) const
{
    return u"s%1-f%2"_s.arg(m_number).arg(article + 1);
}

QString HtmlStory::sentence(SentenceRef sentence) const
{
    const Block &block = article(sentence.article).blocks.at(std::size_t(sentence.block));
    return block.sentences.at(std::size_t(sentence.sentence)).of(block.text).toString();
}

QString HtmlStory::language(int index) const
{
    const QString &language = article(index).language;
    return language.isEmpty() ? QString() : attribute("lang"_L1, language);
}

void HtmlStory::linkToBlock(HtmlText &page, int article, int block) const
{
    const int number = paragraph(article, block);
    const QString label = number > 0 ? HtmlStoryText::tr("Paragraph %1 in %2").arg(number).arg(name(article))
                                     : HtmlStoryText::tr("In %1").arg(name(article));
    page.raw(
        u"<a class=\"place\" href=\"#%1\" aria-label=\"%2\">"_s.arg(blockId(article, block), escaped(label)));
    page.text(number > 0 ? u"¶\u00a0%1"_s.arg(number) : u"¶"_s);
    page.raw(u"</a>"_s);
}

void HtmlStory::linkToClaim(HtmlText &page, int claim) const
{
    page.raw(u"<a class=\"ref\" href=\"#%1\" aria-label=\"%2\">%3</a>"_s.arg(
        claimId(claim), escaped(HtmlStoryText::tr("Claim %1").arg(claim + 1)), QString::number(claim + 1)));
}

} // namespace sidebyline
