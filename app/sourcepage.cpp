// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sourcepage.h"

#include "common/keycap.h"
#include "formats/reader.h"
#include "panes/sourceview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace sidebyline {

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_view(new SourceView(this))
    , m_leave(new KeyHint({}, tr("back to the articles"), this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true); // a long headline neither is cut nor makes the window wide
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    head->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void SourcePage::setLeaveKeys(const QStringList &keys)
{
    m_leave->setKeys(keys);
    m_leave->setVisible(!keys.isEmpty());
}

SourcePage::~SourcePage()
{
    if (m_reading != nullptr) {
        m_reading->abandon(this);
    }
}

void SourcePage::showSource(const QString &folder, const ArticlePtr &article, int block)
{
    m_article = article;
    m_block = block;
    writeTitle();
    m_view->setSource({}, article);
    if (m_reading != nullptr) {
        m_reading->abandon(this);
    }
    m_reading = new Work<std::expected<QString, ReadError>>(this);
    connect(m_reading, &QFutureWatcherBase::finished, this, &SourcePage::takeSource);
    m_reading->start([folder, article](const auto &tell, const std::stop_token &) {
        tell(readSourceText(folder, *article));
    });
}

void SourcePage::writeTitle()
{
    QStringList parts{tr("%1 — %2", "outlet, path").arg(m_article->displayName(), m_article->path)};
    if (!m_article->headline.isEmpty()) {
        parts << tr("“%1”", "headline").arg(m_article->headline);
    }
    parts << (m_article->published.isEmpty() ? tr("no date") : m_article->published);
    m_title->setText(parts.join(tr(" · ", "between outlet, headline and date")));
}

void SourcePage::setArticle(const ArticlePtr &article)
{
    m_article = article;
    writeTitle();
    m_view->setArticle(article);
}

void SourcePage::takeSource()
{
    const auto source = m_reading->take(0);
    std::exchange(m_reading, nullptr)->deleteLater();
    if (!source) {
        Q_EMIT failed(source.error());
        return;
    }
    m_view->setSource(*source, m_article);
    if (m_block >= 0) {
        m_view->goToBlock(m_block);
    }
    Q_EMIT shown();
}

} // namespace sidebyline
