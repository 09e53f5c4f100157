// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmlarticle.h"

#include "articles/anatomy.h"
#include "items/panecontent.h"
#include "phrases/roletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestReply = 8; // steps that are still set in

class HtmlArticle
{
    Q_DECLARE_TR_FUNCTIONS(HtmlArticle)

public:
    HtmlArticle(HtmlText &page, const HtmlStory &story, int index)
        : m_page(page)
        , m_story(story)
        , m_index(index)
        , m_article(story.article(index))
    {}

    void add()
    {
        const PaneContent content = paneContent(m_story.story(), m_index);
        m_page.open("article"_L1, attribute("id"_L1, m_story.articleId(m_index)) + " class=\"source\""_L1);
        m_page.element("h4"_L1, m_story.name(m_index), attribute("dir"_L1, u"auto"_s));
        for (const PaneSection &section : content.sections) {
            addSection(section);
        }
        m_page.close("article"_L1);
    }

private:
    void addSection(const PaneSection &section)
    {
        switch (section.kind) {
        case SectionKind::Article:
            for (const PaneParagraph &paragraph : section.paragraphs) {
                addParagraph(paragraph, {});
            }
            break;
        case SectionKind::Aside:
            addFolded("left-out"_L1, tr("Left out: %n lines", nullptr, int(section.paragraphs.size())),
                      section);
            break;
        case SectionKind::Comments:
            addFolded("comments"_L1,
                      tr("Readers’ comments: %n paragraphs", nullptr, int(section.paragraphs.size())),
                      section);
            break;
        }
    }

    void addFolded(QLatin1StringView kind, const QString &summary, const PaneSection &section)
    {
        m_page.open("details"_L1, attribute("class"_L1, QString(kind)));
        m_page.element("summary"_L1, summary);
        for (const PaneParagraph &paragraph : section.paragraphs) {
            const Block &block = m_article.blocks.at(std::size_t(paragraph.block));
            addParagraph(paragraph, section.kind == SectionKind::Aside ? whyText(block) : authorText(block));
        }
        m_page.close("details"_L1);
    }

    /// @p lead stands before the text.
    void addParagraph(const PaneParagraph &paragraph, const QString &lead)
    {
        const Block &block = m_article.blocks.at(std::size_t(paragraph.block));
        const QLatin1StringView element =
            block.role == Role::Headline || block.role == Role::Subhead ? "h5"_L1 : "p"_L1;
        QString attributes = attribute("id"_L1, m_story.blockId(m_index, paragraph.block)) +
                             attribute("class"_L1, QString(roleName(block.role))) +
                             attribute("dir"_L1, u"auto"_s) + m_story.language(m_index);
        if (block.role == Role::Comment && block.depth > 0) {
            attributes += u" style=\"--depth:%1\""_s.arg(std::min(block.depth, DeepestReply));
        }
        m_page.open(element, attributes);
        if (!lead.isEmpty()) {
            m_page.raw(u"<span class=\"lead\">"_s + escaped(lead) + u"</span> "_s);
        }
        addMarked(block, paragraph.marks);
        m_page.close(element);
    }

    [[nodiscard]] static QString whyText(const Block &block)
    {
        const QString reason = reasonText(block.why);
        return reason.isEmpty()
                   ? tr("%1:", "role of a line").arg(roleText(block.role))
                   : tr("%1 (%2):", "role of a line, why it was given").arg(roleText(block.role), reason);
    }

    [[nodiscard]] static QString authorText(const Block &block)
    {
        return block.author.isEmpty() || isAuthorLine(block)
                   ? QString()
                   : tr("%1:", "a comment’s author").arg(block.author);
    }

    /// Cuts the text wherever a mark begins or ends: what lies between has the same marks throughout.
    void addMarked(const Block &block, std::span<const Mark> marks)
    {
        std::vector<qsizetype> cuts{0, block.text.size()};
        for (const Mark &mark : marks) {
            cuts.push_back(mark.range.start);
            cuts.push_back(mark.range.end());
        }
        std::ranges::sort(cuts);
        const auto [first, last] = std::ranges::unique(cuts);
        cuts.erase(first, last);
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            const TextRange range{cuts[i], cuts[i + 1] - cuts[i]};
            addStretch(range.of(block.text), classesAt(range, marks));
            addReferences(range.end(), marks);
        }
    }

    [[nodiscard]] static QStringList classesAt(TextRange range, std::span<const Mark> marks)
    {
        constexpr int deepest = 4; // outlets, of the three depths of shared text
        QStringList classes;
        int outlets = 0;
        for (const Mark &mark : marks) {
            if (!mark.range.contains(range)) {
                continue;
            }
            switch (mark.kind) {
            case MarkKind::Shared:
                outlets = std::max(outlets, std::min(mark.outlets, deepest));
                break;
            case MarkKind::Reworded:
                classes.append(u"reworded"_s);
                break;
            case MarkKind::Conflict:
                classes.append(u"conflict"_s);
                break;
            case MarkKind::Unique:
                classes.append(u"unique"_s);
                break;
            }
        }
        if (outlets > 0) {
            classes.append(u"in%1"_s.arg(outlets));
        }
        classes.removeDuplicates();
        return classes;
    }

    void addStretch(QStringView text, const QStringList &classes)
    {
        if (classes.isEmpty()) {
            m_page.text(text);
        } else {
            m_page.raw(u"<span"_s + attribute("class"_L1, classes.join(u' ')) + u'>' + escaped(text) +
                       u"</span>"_s);
        }
    }

    /// The numbers of the claims whose sentence ends at @p end.
    void addReferences(qsizetype end, std::span<const Mark> marks)
    {
        for (const Mark &mark : marks) {
            if (mark.kind == MarkKind::Shared && mark.claim >= 0 && mark.range.end() == end) {
                m_story.linkToClaim(m_page, mark.claim);
            }
        }
    }

    HtmlText &m_page;
    const HtmlStory &m_story;
    int m_index;
    const Article &m_article;
};

} // namespace

void addHtmlArticle(HtmlText &page, const HtmlStory &story, int index)
{
    HtmlArticle(page, story, index).add();
}

} // namespace sidebyline
