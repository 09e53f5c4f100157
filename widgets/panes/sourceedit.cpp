// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/sourceedit.h"

#include "common/listkeys.h"
#include "common/theme.h"
#include "panes/rolecolor.h"
#include "phrases/roletext.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace sidebyline {

namespace {

constexpr int BarWidth = 4; // the role's colour, at the margin's right edge
constexpr int Padding = 8;

QFont marginFont()
{
    // Named explicitly: a child would take the fixed-width font of the text.
    QFont font = QGuiApplication::font();
    font.setFamilies(font.families());
    font.setPointSizeF(font.pointSizeF());
    return font;
}

} // namespace

SourceEdit::SourceEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new QWidget(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    m_margin->setFont(marginFont());
    m_margin->installEventFilter(this);
    keepListKeys(this);
    document()->setDocumentMargin(Padding);
    m_margin->setAccessibleName(tr("Roles of the lines"));
    connect(this, &QPlainTextEdit::updateRequest, m_margin,
            [this](const QRect &, int) { m_margin->update(); });
    connect(&Theme::instance(), &Theme::changed, this, &SourceEdit::markCurrent);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEdit::markCurrent);
}

void SourceEdit::setSource(const QString &text, const ArticlePtr &article, std::vector<int> blocks)
{
    m_article = article;
    m_blocks = std::move(blocks);
    setPlainText(text);
    placeMargin();
    markCurrent();
}

void SourceEdit::setArticle(const ArticlePtr &article, std::vector<int> blocks)
{
    m_article = article;
    m_blocks = std::move(blocks);
    placeMargin();
    markCurrent();
}

int SourceEdit::currentBlock() const
{
    int line = textCursor().blockNumber();
    while (line > 0 && blockOf(line) < 0) {
        --line;
    }
    return blockOf(line);
}

/// The lines of the current block stand out, and what they were taken for is told.
void SourceEdit::markCurrent()
{
    const int current = currentBlock();
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection whole;
    whole.format.setBackground(Theme::instance().colors().shared.front());
    whole.format.setProperty(QTextFormat::FullWidthSelection, true);
    int first = -1;
    for (int line = 0; current >= 0 && line < int(m_blocks.size()); ++line) {
        if (blockOf(line) == current) {
            first = first < 0 ? line : first;
            whole.cursor = QTextCursor(document()->findBlockByNumber(line));
            selections.append(whole);
        }
    }
    setExtraSelections(selections);
    setAccessibleDescription(first < 0 ? QString() : tag(first));
    m_margin->update();
}

int SourceEdit::blockOf(int line) const
{
    return line >= 0 && line < int(m_blocks.size()) ? m_blocks[std::size_t(line)] : -1;
}

QString SourceEdit::tag(int line) const
{
    const int block = blockOf(line);
    if (block < 0 || blockOf(line - 1) == block) {
        return {};
    }
    const Block &what = m_article->blocks[std::size_t(block)];
    const QString reason = reasonText(what.why);
    return reason.isEmpty() ? roleText(what.role)
                            : tr("%1 · %2", "role and reason").arg(roleText(what.role), reason);
}

void SourceEdit::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
    centerCursor();
}

int SourceEdit::marginWidth() const
{
    int widest = 0;
    for (int line = 0; line < int(m_blocks.size()); ++line) {
        const QString text = tag(line);
        widest = text.isEmpty() ? widest : std::max(widest, m_margin->fontMetrics().horizontalAdvance(text));
    }
    return std::min(widest, width() / 3) + 2 * Padding + BarWidth;
}

void SourceEdit::placeMargin()
{
    const int room = marginWidth();
    const bool rightToLeft = isRightToLeft();
    setViewportMargins(rightToLeft ? 0 : room, 0, rightToLeft ? room : 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(rightToLeft ? inside.right() - room + 1 : inside.left(), inside.top(), room,
                          inside.height());
}

void SourceEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void SourceEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        placeMargin();
    }
}

bool SourceEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_margin && event->type() == QEvent::Paint) {
        paintMargin(static_cast<QPaintEvent *>(event)->rect());
        return true;
    }
    if (watched == m_margin && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void SourceEdit::showToolTip(const QPoint &place, const QPoint &screen)
{
    int line = cursorForPosition(QPoint(0, place.y())).blockNumber();
    while (line > 0 && blockOf(line) >= 0 && tag(line).isEmpty()) {
        --line;
    }
    QToolTip::showText(screen, tag(line), m_margin);
}

void SourceEdit::paintMargin(const QRect &area)
{
    QPainter painter(m_margin);
    painter.fillRect(area, Theme::instance().colors().strip);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > area.bottom()) {
            break;
        }
        paintTag(painter, block.blockNumber(), place.top(), place.height());
    }
}

void SourceEdit::paintTag(QPainter &painter, int line, double top, double height)
{
    const int block = blockOf(line);
    if (block < 0) {
        return;
    }
    const HighlightPalette &colors = Theme::instance().colors();
    const Role role = m_article->blocks[std::size_t(block)].role;
    const int room = m_margin->width();
    painter.fillRect(QRectF(room - BarWidth, top, BarWidth, height), roleColor(role, colors));
    if (const QString text = tag(line); !text.isEmpty()) {
        const QFontMetrics metrics(m_margin->font());
        painter.setPen(role == Role::Body ? colors.quietText : colors.text);
        painter.drawText(QRectF(Padding, top, room - 2 * Padding - BarWidth, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, room - 2 * Padding - BarWidth));
    }
}

} // namespace sidebyline
