// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/panehead.h"

#include "common/theme.h"
#include "phrases/languagetext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDate>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace sidebyline {

namespace {

constexpr int LineHeight = 3; // the outlet's colour
constexpr int Side = 14;
constexpr int Padding = 8;

} // namespace

PaneHead::PaneHead(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PaneHead::setContent(const PaneContent &content)
{
    m_article = content.article;
    m_name = m_article && content.name.isEmpty() ? m_article->displayName() : content.name;
    m_words = m_article ? m_article->wordCount() : 0;
    m_index = content.articleIndex;
    m_isBase = content.isBase;
    m_isLanguageApart = content.isLanguageApart;
    setAccessibleName(m_name + u' ' + details());
    setToolTip(m_article ? m_name + u'\n' + m_article->path : QString());
    update();
}

void PaneHead::setMarked(bool marked)
{
    if (marked != m_marked) {
        m_marked = marked;
        update();
    }
}

void PaneHead::setFound(int count)
{
    if (count != m_found) {
        m_found = count;
        setAccessibleDescription(m_found < 0 ? QString() : tr("%Ln found", nullptr, m_found));
        update();
    }
}

void PaneHead::setPinned(bool pinned)
{
    if (pinned != m_pinned) {
        m_pinned = pinned;
        setAccessibleName(m_name + u' ' + details());
        update();
    }
}

QString PaneHead::details() const
{
    QStringList parts;
    if (m_article && !m_article->published.isEmpty()) {
        parts.append(shortDate(m_article->published, locale()));
    }
    parts.append(tr("%Ln word(s)", nullptr, m_words));
    if (m_isLanguageApart && m_article) {
        parts.append(notComparedText(m_article->language));
    }
    if (m_isBase) {
        parts.append(tr("base", "the outlet that the others are compared with"));
    }
    if (m_pinned) {
        parts.append(tr("pinned", "the pane stays at the left"));
    }
    return parts.join(tr(" · ", "between date, number of words and base"));
}

QFont PaneHead::nameFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QFont PaneHead::detailFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 0.9 : 9);
    return small;
}

QSize PaneHead::sizeHint() const
{
    const int text = QFontMetrics(nameFont()).height() + QFontMetrics(detailFont()).height();
    return {200, LineHeight + 2 * Padding + text + 3};
}

void PaneHead::paintEvent(QPaintEvent *)
{
    const HighlightPalette &colors = Theme::instance().colors();
    QPainter painter(this);
    // Names and dates run as they are, from the side that the window begins at.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto lead =
        Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const auto trail =
        Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    painter.fillRect(rect(), m_marked ? colors.shared.front() : colors.page);
    painter.fillRect(QRect(0, 0, width(), LineHeight), colors.outlet(m_index));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.rule);

    const int room = width() - 2 * Side;
    const QFontMetrics name(nameFont());
    const QFontMetrics detail(detailFont());
    const QString title = m_isBase ? QStringLiteral(u"\u2605 ") + m_name : m_name;
    painter.setFont(nameFont());
    painter.setPen(colors.text);
    painter.drawText(QRect(Side, LineHeight + Padding, room, name.height()), int(lead),
                     name.elidedText(title, Qt::ElideRight, room));
    painter.setFont(detailFont());
    painter.setPen(colors.quietText);
    const QRect line(Side, LineHeight + Padding + name.height() + 2, room, detail.height());
    int left = room;
    if (m_found >= 0) {
        const QString found = tr("%Ln found", nullptr, m_found);
        left -= detail.horizontalAdvance(found) + Side;
        painter.setPen(m_found > 0 ? colors.text : colors.quietText);
        painter.drawText(line, int(trail), found);
    }
    painter.setPen(colors.quietText);
    painter.drawText(line, int(lead), detail.elidedText(details(), Qt::ElideRight, left));
}

void PaneHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->globalPosition().toPoint();
        Q_EMIT pressed();
    } else {
        event->ignore();
    }
}

void PaneHead::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->globalPosition().toPoint();
    const int way = (place - m_pressedAt).manhattanLength();
    if (event->buttons().testFlag(Qt::LeftButton) &&
        (m_dragging || way >= QApplication::startDragDistance())) {
        if (!m_dragging) {
            m_dragging = true;
            setCursor(Qt::ClosedHandCursor);
        }
        Q_EMIT dragged(place);
    }
}

void PaneHead::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // the press was taken too
    if (event->button() == Qt::LeftButton && m_dragging) {
        m_dragging = false;
        unsetCursor();
        Q_EMIT dropped(event->globalPosition().toPoint());
    }
}

void PaneHead::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void PaneHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT doubleClicked();
    }
}

QString shortDate(const QString &iso, const QLocale &locale)
{
    const QDate date = QDate::fromString(iso.first(std::min<qsizetype>(iso.size(), 10)), Qt::ISODate);
    return date.isValid()
               ? locale.toString(date, PaneHead::tr("d MMM yyyy", "date format of QLocale::toString()"))
               : iso;
}

} // namespace sidebyline
