// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/sourceview.h"

#include "common/theme.h"
#include "panes/highlightingrepository.h"
#include "panes/shownsource.h"
#include "panes/sourceedit.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace sidebyline {

using namespace Qt::StringLiterals;

SourceView::SourceView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel(this))
    , m_edit(new SourceEdit(this))
{
    m_notice->setWordWrap(true);
    m_notice->setMargin(8);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(&Theme::instance(), &Theme::changed, this, &SourceView::applyTheme);
}

SourceView::~SourceView() = default;

void SourceView::setSource(const QString &source, const ArticlePtr &article)
{
    m_highlighter.reset();
    m_article = article;
    const ShownSource shown = shownSource(source);
    m_lines = shown.lines;
    m_edit->setSource(shown.text, article, blocksOfLines(*article, m_lines));
    m_edit->setAccessibleName(tr("Source of %1").arg(article->displayName()));
    m_notice->setText(noticeFor(shown));
    m_notice->setVisible(!m_notice->text().isEmpty());
    if (shown.colored) {
        m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(m_edit->document());
        m_highlighter->setDefinition(proseDefinition());
        applyTheme();
    }
}

void SourceView::setArticle(const ArticlePtr &article)
{
    m_article = article;
    m_edit->setArticle(article, blocksOfLines(*article, m_lines));
}

void SourceView::applyTheme()
{
    if (m_highlighter) {
        m_highlighter->setTheme(highlightingTheme(Theme::instance().mode()));
        m_highlighter->rehighlight();
    }
}

QString SourceView::noticeFor(const ShownSource &shown) const
{
    QStringList parts;
    const QLocale format = locale();
    if (shown.shown < shown.total) {
        parts.append(tr("Shown are the first %1 of %2 characters.")
                         .arg(format.toString(shown.shown), format.toString(shown.total)));
    }
    if (shown.cutLines > 0) {
        parts.append(tr("%Ln very long line(s) are cut.", nullptr, shown.cutLines));
    }
    if (!shown.colored) {
        parts.append(tr("The text is too long to be coloured."));
    }
    return parts.join(u' ');
}

void SourceView::goToBlock(int block)
{
    if (m_article && block >= 0 && block < int(m_article->blocks.size())) {
        m_edit->goToLine(m_article->blocks[std::size_t(block)].firstLine);
    }
}

QString SourceView::notice() const
{
    return m_notice->text();
}

QString SourceView::definitionName() const
{
    return m_highlighter ? m_highlighter->definition().name() : QString();
}

} // namespace sidebyline
