// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claims/claiminspector.h"

#include "common/readingfont.h"
#include "common/theme.h"
#include "items/articlename.h"
#include "phrases/claimtext.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QTextEdit>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int MaxOutletWidth = 240;     // device-independent pixels
constexpr double OutletShare = 0.4;     // of the width, at most
constexpr double RenderingScale = 0.95; // of the articles' size

/// The table cell at @p position of the viewport of @p text; invalid beside the table.
QTextTableCell cellAt(const QTextEdit &text, const QPoint &position)
{
    const QTextCursor cursor = text.cursorForPosition(position);
    const QTextTable *table = cursor.currentTable();
    return table ? table->cellAt(cursor) : QTextTableCell();
}

} // namespace

ClaimInspector::ClaimInspector(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QTextEdit(this))
{
    setObjectName("claimInspector"_L1);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->viewport()->installEventFilter(this);
    m_text->setAccessibleName(tr("Current claim"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    connect(&Theme::instance(), &Theme::changed, this, &ClaimInspector::write);
    connect(&Theme::instance(), &Theme::readingChanged, this, &ClaimInspector::write);
    write();
}

void ClaimInspector::setView(const ClaimView &view)
{
    m_view = view;
    write();
}

QString ClaimInspector::title() const
{
    return m_title->text();
}

QString ClaimInspector::text() const
{
    return m_text->toPlainText();
}

QStringList ClaimInspector::row(int row) const
{
    QTextCursor start(m_text->document());
    start.movePosition(QTextCursor::NextBlock);
    const QTextTable *table = start.currentTable();
    QStringList texts;
    if (table && row >= 0 && row < table->rows()) {
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            QTextCursor all = cell.firstCursorPosition();
            all.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            texts << all.selectedText();
        }
    }
    return texts;
}

void ClaimInspector::write()
{
    m_outletWidth = m_view.story ? documentStyle().outletWidth : 0;
    m_text->clear();
    m_rows.clear();
    if (!m_view.story || !m_view.stop) {
        writeNothing();
        return;
    }
    switch (m_view.stop->kind) {
    case StopKind::Claim:
        writeClaimStop();
        break;
    case StopKind::Unique:
        writeUnique();
        break;
    case StopKind::Comment:
        writeComment();
        break;
    }
    m_text->moveCursor(QTextCursor::Start);
}

void ClaimInspector::writeClaimStop()
{
    const ClaimRenderings renderings = claimRenderings(*m_view.story, m_view.stop->claim);
    m_title->setText(tr("Claim %1 of %2 — %3")
                         .arg(m_view.number)
                         .arg(m_view.of)
                         .arg(claimSummary(*m_view.story, renderings)));
    m_rows = writeClaim(*m_text->document(), *m_view.story, renderings, documentStyle());
}

void ClaimInspector::writeUnique()
{
    const Story &story = *m_view.story;
    const SentenceRef place = m_view.stop->sentence;
    const Article &article = *story.articles[std::size_t(place.article)];
    const Block &block = article.blocks[std::size_t(place.block)];
    const QString sentence = block.sentences[std::size_t(place.sentence)].of(block.text).toString();
    m_title->setText(tr("Only in %1 — %2 of %3")
                         .arg(articleName(story.articles, place.article))
                         .arg(m_view.number)
                         .arg(m_view.of));
    m_rows =
        writePassage(*m_text->document(), story, place, sentence,
                     tr("Not found in the other %n article(s). Found by words: the same may stand there in "
                        "quite other words.",
                        nullptr, int(story.articles.size()) - 1),
                     documentStyle());
}

void ClaimInspector::writeComment()
{
    const Story &story = *m_view.story;
    const SentenceRef place = m_view.stop->sentence;
    const Article &article = *story.articles[std::size_t(place.article)];
    m_title->setText(tr("%1 — %2 of %3", "title of a comment, its number, how many")
                         .arg(commentTitle(article, place.block))
                         .arg(m_view.number)
                         .arg(m_view.of));
    m_rows = writePassage(*m_text->document(), story, place, commentText(article, place.block), {},
                          documentStyle());
}

void ClaimInspector::writeNothing()
{
    if (!m_view.story) {
        m_title->clear();
    } else if (m_view.story->articles.size() < 2) {
        m_title->setText(tr("Nothing to compare with"));
        m_text->setPlainText(
            tr("This story has one article. Put another outlet’s into its folder, then reload."));
    } else {
        m_title->setText(tr("No claim chosen"));
        const QString click = tr("Click a marked sentence: every outlet’s version of it stands here.");
        m_text->setPlainText(m_nextKey.isEmpty() || m_previousKey.isEmpty()
                                 ? click
                                 : tr("Step with %1 and %2, or click a marked sentence: every outlet’s "
                                      "version of it stands here.",
                                      "keys")
                                       .arg(m_nextKey, m_previousKey));
    }
}

void ClaimInspector::setStepKeys(const QString &next, const QString &previous)
{
    m_nextKey = next;
    m_previousKey = previous;
    write();
}

void ClaimInspector::chooseRowAt(const QPoint &position)
{
    const QTextTableCell cell = cellAt(*m_text, position);
    // A drag selects, a click goes to the passage.
    if (!cell.isValid() || m_text->textCursor().hasSelection()) {
        return;
    }
    if (const ClaimRow row = m_rows.at(std::size_t(cell.row())); row) {
        // Going there may write this text anew: not before it has dealt with its mouse event.
        QMetaObject::invokeMethod(
            this, [this, passage = *row] { Q_EMIT passageChosen(passage); }, Qt::QueuedConnection);
    }
}

ClaimDocumentStyle ClaimInspector::documentStyle() const
{
    int width = 0;
    const QFontMetrics metrics(font());
    for (const QString &name : articleNames(m_view.story->articles)) {
        width = std::max(width, metrics.horizontalAdvance(u"●  ★  "_s + name));
    }
    return {.colors = &Theme::instance().colors(),
            .outlets = font(),
            .renderings = readingFont(Theme::instance().readingSize() * RenderingScale),
            .outletWidth = std::min({width + metrics.averageCharWidth() * 3, MaxOutletWidth,
                                     int(m_text->viewport()->width() * OutletShare)}),
            .currentArticle = m_view.place ? m_view.place->article : -1};
}

bool ClaimInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            chooseRowAt(mouse->position().toPoint());
        }
    }
    // Where it is narrow the names give way to what the outlets say.
    if (watched == m_text->viewport() && event->type() == QEvent::Resize && m_view.story &&
        documentStyle().outletWidth != m_outletWidth) {
        QMetaObject::invokeMethod(this, &ClaimInspector::write, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        write();
    }
}

} // namespace sidebyline
