// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aligned/alignedview.h"

#include "aligned/accessiblealigned.h"
#include "aligned/alignedhead.h"
#include "common/readingfont.h"
#include "common/theme.h"
#include "panes/prosehighlighter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr int SettleRounds = 4;
constexpr int FocusWidth = 2;
constexpr int FocusReach = 3;   // from the edge to where the line of the focus ends, in pixels
constexpr int NumberSide = 8;   // white space beside a row's number, in pixels
constexpr double NoteIcon = 14; // room of the arrows before a note

} // namespace

AlignedView::AlignedView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout(ReadingStyle(DefaultReadingSize))
    , m_head(new AlignedHead(this))
{
    AccessibleAligned::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Aligned paragraphs"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layout.setFormats(itemFormats);
    connect(m_head, &AlignedHead::columnPressed, this, [this](int column) {
        setFocus(Qt::MouseFocusReason);
        take({std::max(m_place.row, 0), column});
    });
    connect(m_head, &AlignedHead::basePicked, this,
            [this](int column) { Q_EMIT basePicked(m_layout.article(column)); });
    connect(&Theme::instance(), &Theme::changed, this, &AlignedView::applyTheme);
    applyTheme();
}

void AlignedView::applyTheme()
{
    m_look.colors = Theme::instance().colors();
    m_look.selectionGround = palette().color(QPalette::Highlight);
    m_look.selectionText = palette().color(QPalette::HighlightedText);
    m_layout.dropLines();
    viewport()->update();
}

void AlignedView::setStory(const StoryPtr &story, const std::vector<PaneContent> &contents)
{
    const bool same = story && m_story && story->id == m_story->id;
    m_story = story;
    m_contents = story ? contents : std::vector<PaneContent>();
    m_paragraphs.clear();
    for (const PaneContent &content : m_contents) {
        m_paragraphs.push_back(paragraphNumbers(*content.article));
    }
    std::vector<int> articles;
    for (const PaneContent &content : m_contents) {
        articles.push_back(content.articleIndex);
    }
    m_layout.setRows(story ? alignedRows(*story, articles) : std::vector<AlignedRow>(), m_contents);
    m_head->setContents(m_contents);
    m_place.column = std::clamp(m_place.column, -1, m_layout.columnCount() - 1);
    if (!same) {
        m_place = story ? AlignedPlace{0, 0} : AlignedPlace();
        m_look.current.reset();
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    arrange();
    tellTable();
}

void AlignedView::setArticles(const std::vector<int> &articles)
{
    if (articles == m_layout.articles()) {
        return;
    }
    const int article = currentArticle();
    m_layout.setArticles(articles);
    std::vector<PaneContent> heads;
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        heads.push_back(m_contents[m_layout.cellOf(column)]);
    }
    m_head->setContents(heads);
    m_place.column = std::max(0, m_layout.columnOf(article));
    arrange();
    tellTable();
}

void AlignedView::setShown(const ShownStops &shown)
{
    if (shown != m_layout.shown()) {
        keepRow([&] { m_layout.setShown(shown); });
        tellTable();
    }
}

void AlignedView::setReviews(const StopReviews &reviews)
{
    m_layout.setReviews(reviews);
    reviewsChanged();
}

void AlignedView::setReadingSize(double pointSize)
{
    keepRow([&] { m_layout.setStyle(ReadingStyle(pointSize)); });
}

/// The row at the top of what is seen stays there, whatever changes above it.
void AlignedView::keepRow(const std::function<void()> &change)
{
    const int top = m_layout.rowAt(verticalScrollBar()->value());
    const int row = top < 0 ? -1 : m_layout.row(top).row;
    const double part = top < 0 ? 0 : verticalScrollBar()->value() - m_layout.top(top);
    change();
    m_place.row = std::clamp(m_place.row, 0, std::max(0, m_layout.rowCount() - 1));
    updateRanges();
    for (int i = 0; i < m_layout.rowCount() && row >= 0; ++i) {
        if (m_layout.row(i).row >= row) {
            const double now = m_layout.row(i).row == row ? part : 0;
            verticalScrollBar()->setValue(int(std::lround(m_layout.top(i) + now)));
            break;
        }
    }
    settle();
    viewport()->update();
}

int AlignedView::currentArticle() const
{
    return m_place.column >= 0 && m_place.column < m_layout.columnCount() ? m_layout.article(m_place.column)
                                                                          : -1;
}

void AlignedView::setCurrent(const std::optional<Stop> &stop, const std::optional<SentenceRef> &place)
{
    updateStop(m_look.current);
    m_look.current = stop;
    m_sentence = place;
    if (stop && place) {
        if (const AlignedPlace at = m_layout.placeOf(place->article, place->block); at.isValid()) {
            take(at);
        }
    }
    updateStop(stop);
    tellStop();
}

void AlignedView::updateRow(int row)
{
    if (row >= 0 && row < m_layout.rowCount()) {
        const int top = int(std::floor(m_layout.top(row))) - verticalScrollBar()->value();
        const int bottom = int(std::ceil(m_layout.bottom(row))) - verticalScrollBar()->value();
        viewport()->update(QRect(0, top, viewport()->width(), bottom - top));
    }
}

void AlignedView::updateStop(const std::optional<Stop> &stop)
{
    const auto update = [this](SentenceRef where) {
        updateRow(m_layout.placeOf(where.article, where.block).row);
    };
    if (stop && stop->kind == StopKind::Claim && m_story &&
        std::size_t(stop->claim) < m_story->comparison.claims.size()) {
        std::ranges::for_each(m_story->comparison.claims[std::size_t(stop->claim)].members, update);
    } else if (stop) {
        update(stop->sentence);
    }
}

void AlignedView::setFound(std::span<const FoundText> found, int current)
{
    m_found.assign(found.begin(), found.end());
    m_currentFound = current;
    if (current >= 0) {
        const FoundText &here = m_found[std::size_t(current)];
        goTo(m_layout.placeOf(here.article, here.block));
    }
    viewport()->update();
}

void AlignedView::focusArticle(int article)
{
    if (const int column = m_layout.columnOf(article); column >= 0) {
        take({std::max(m_place.row, 0), column});
    }
    setFocus(Qt::ShortcutFocusReason);
}

void AlignedView::goTo(AlignedPlace place)
{
    if (place.row < 0 || place.row >= m_layout.rowCount() || place.column >= m_layout.columnCount()) {
        return;
    }
    take(place);
}

/// Makes a cell the one that the keys act on and brings it into sight, in the upper part where it was not.
void AlignedView::take(AlignedPlace place)
{
    updateRow(m_place.row);
    m_place = place;
    m_head->setMarked(m_layout.columnCount() > 1 ? place.column : -1);
    showColumn(place.column);
    const int height = viewport()->height();
    for (int round = 0; round < SettleRounds && place.row >= 0 && place.row < m_layout.rowCount(); ++round) {
        const double seen = m_layout.top(place.row) - verticalScrollBar()->value();
        const bool whole = seen >= 0 && m_layout.bottom(place.row) - verticalScrollBar()->value() <= height;
        if (whole || (seen >= 0 && seen < height / 2.0)) {
            break;
        }
        verticalScrollBar()->setValue(int(m_layout.top(place.row)) - height / 4);
        settle();
    }
    tellCurrent();
    updateRow(place.row);
}

void AlignedView::showColumn(int column)
{
    if (column < 0 || column >= m_layout.columnCount()) {
        return;
    }
    const int left = int(column * m_layout.columnWidth());
    const int right = int((column + 1) * m_layout.columnWidth());
    const int room = viewport()->width() - numberWidth();
    QScrollBar *bar = horizontalScrollBar();
    if (left < bar->value()) {
        bar->setValue(left);
    } else if (right > bar->value() + room) {
        // Whole columns: what stands under the numbers of the rows can't be read.
        const double first = std::ceil((right - room) / m_layout.columnWidth());
        bar->setValue(int(std::lround(std::min(first, double(column)) * m_layout.columnWidth())));
    }
}

int AlignedView::numberWidth() const
{
    const int rows = m_story ? int(m_story->comparison.rows.size()) : 0;
    return fontMetrics().horizontalAdvance(locale().toString(std::max(rows, 10))) + 2 * NumberSide;
}

int AlignedView::columnLeft(int column) const
{
    const double left = numberWidth() + column * m_layout.columnWidth() - horizontalScrollBar()->value();
    return int(std::lround(isRightToLeft() ? viewport()->width() - left - m_layout.columnWidth() : left));
}

std::pair<int, int> AlignedView::columnsInSight() const
{
    const double scrolled = horizontalScrollBar()->value();
    const double room = viewport()->width() - numberWidth();
    const int from = int(scrolled / m_layout.columnWidth());
    return {from, std::min(m_layout.columnCount() - 1, int((scrolled + room) / m_layout.columnWidth()))};
}

void AlignedView::arrange()
{
    const int head = m_head->sizeHint().height();
    setViewportMargins(0, head, 0, 0);
    m_head->setGeometry(viewport()->x(), 0, viewport()->width(), head);
    const int columns = std::max(1, m_layout.columnCount());
    const double room = double(viewport()->width() - numberWidth()) / columns;
    keepRow([&] { m_layout.setColumnWidth(std::max(double(MinimumColumn), std::floor(room))); });
    placeHeads();
}

void AlignedView::placeHeads()
{
    std::vector<int> lefts;
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        lefts.push_back(columnLeft(column));
    }
    const int numbers = numberWidth();
    m_head->place(lefts, int(m_layout.columnWidth()),
                  {isRightToLeft() ? viewport()->width() - numbers : 0, 0, numbers, m_head->height()});
    m_head->setMarked(m_layout.columnCount() > 1 ? m_place.column : -1);
}

void AlignedView::updateRanges()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(int(m_layout.style().of(Role::Body).lineHeight));
    verticalScrollBar()->setRange(0, std::max(0, int(m_layout.height()) - height));
    const int wide = numberWidth() + int(m_layout.columnCount() * m_layout.columnWidth());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    const int over = std::max(0, wide - viewport()->width());
    // The end is the beginning of a column, too.
    const double columns = std::ceil(over / m_layout.columnWidth());
    horizontalScrollBar()->setRange(0, int(std::lround(columns * m_layout.columnWidth())));
}

void AlignedView::settle()
{
    if (m_settling || m_layout.rowCount() == 0) {
        return;
    }
    const QScopedValueRollback settling(m_settling, true);
    const auto [from, to] = columnsInSight();
    for (int round = 0; round < SettleRounds; ++round) {
        const double top = verticalScrollBar()->value();
        const double shift = m_layout.ensure(top, top + viewport()->height(), from, to, m_layout.rowAt(top));
        updateRanges();
        if (shift == 0) {
            break;
        }
        verticalScrollBar()->setValue(int(std::lround(top + shift)));
    }
    if (m_layout.arrangement() != m_arrangement) {
        m_arrangement = m_layout.arrangement();
        viewport()->update();
    }
}

QRectF AlignedView::cellRect(AlignedPlace place) const
{
    return {double(columnLeft(place.column)), m_layout.top(place.row) - verticalScrollBar()->value(),
            m_layout.columnWidth(), m_layout.bottom(place.row) - m_layout.top(place.row)};
}

void AlignedView::paintEvent(QPaintEvent *event)
{
    settle();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.colors.page);
    if (m_layout.columnCount() > 0) { // beside the last column
        const int end = columnLeft(m_layout.columnCount() - 1);
        const int wide = int(m_layout.columnWidth());
        const int all = viewport()->width();
        painter.fillRect(isRightToLeft()
                             ? QRect(0, 0, std::max(0, end), viewport()->height())
                             : QRect(end + wide, 0, std::max(0, all - end - wide), viewport()->height()),
                         m_look.colors.gutter);
    }
    const double top = verticalScrollBar()->value();
    const QRectF area = event->rect();
    const auto [from, to] = columnsInSight();
    for (int row = std::max(0, m_layout.rowAt(top + area.top())); row < m_layout.rowCount(); ++row) {
        if (m_layout.top(row) > top + area.bottom()) {
            break;
        }
        for (int column = from; column <= to; ++column) {
            paintCell(painter, {row, column}, area);
        }
        paintRowNumber(painter, row);
        const double bottom = m_layout.bottom(row) - top;
        painter.fillRect(QRectF(0, bottom - 1, viewport()->width(), 1), m_look.colors.rule);
    }
    if (hasFocus() && m_layout.rowCount() > 0) {
        painter.setPen(QPen(m_look.colors.current, FocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void AlignedView::paintCell(QPainter &painter, AlignedPlace place, const QRectF &asked)
{
    const QRectF area = cellRect(place);
    if (!area.intersects(asked)) {
        return;
    }
    const std::vector<AlignedPiece> pieces = m_layout.pieces(place);
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, 0, -1), Qt::IntersectClip);
    if (pieces.empty()) {
        painter.fillRect(area, m_look.colors.strip);
    }
    // Places are in the order of articles: those of this column stand together.
    const auto found =
        std::ranges::equal_range(m_found, m_layout.article(place.column), {}, &FoundText::article);
    m_look.found.assign(found.begin(), found.end());
    m_look.currentFound = m_currentFound - int(found.begin() - m_found.begin());
    for (const AlignedPiece &piece : pieces) {
        const QRectF spot(area.left(), area.top() + piece.y, area.width(), piece.height);
        if (piece.kind != AlignedPiece::Kind::Text) {
            paintNote(painter, spot, place, piece);
            continue;
        }
        ArticleLayout &layout = m_layout.column(place.column);
        const QPointF origin(spot.left(), spot.top() - layout.items()[std::size_t(piece.item)].y);
        painter.translate(origin);
        paintItem(painter, layout, piece.item,
                  asked.translated(-origin).adjusted(0, -OutlineRoom, 0, OutlineRoom), m_look);
        painter.translate(-origin);
    }
    painter.restore();
    const double edge = isRightToLeft() ? area.left() : area.right() - 1;
    painter.fillRect(QRectF(edge, area.top(), 1, area.height()), m_look.colors.rule);
    if (place == m_place && hasFocus()) {
        // The cell that the keys act on, told by a bar at its head as well as by the outline of the view.
        painter.fillRect(QRectF(area.left(), area.top(), area.width() - 1, 2), m_look.colors.current);
    }
}

void AlignedView::paintNote(QPainter &painter, const QRectF &area, AlignedPlace place,
                            const AlignedPiece &piece)
{
    const RoleStyle &style = m_layout.style().fold();
    const QRectF text = area.adjusted(ReadingStyle::LeftMargin + NoteIcon, 4, -ReadingStyle::RightMargin, 0);
    painter.setFont(style.font);
    painter.setPen(m_look.colors.current);
    const QFontMetricsF metrics(style.font);
    painter.drawText(QRectF(area.left() + ReadingStyle::LeftMargin - 2, text.top(), NoteIcon, text.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral(u"⇅"));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(noteText(place, piece), Qt::ElideRight, text.width()));
}

void AlignedView::paintRowNumber(QPainter &painter, int row)
{
    const QRectF cell = cellRect({row, 0});
    const int width = numberWidth();
    const QRectF area(isRightToLeft() ? viewport()->width() - width : 0, cell.top(), width, cell.height());
    painter.fillRect(area, row == m_place.row ? m_look.colors.shared.front() : m_look.colors.strip);
    if (const int number = m_layout.row(row).row; number >= 0) {
        painter.setFont(font());
        painter.setPen(m_look.colors.quietText);
        painter.drawText(area.adjusted(0, m_layout.style().of(Role::Body).before, -NumberSide, 0),
                         Qt::AlignTop | Qt::AlignRight, locale().toString(number + 1));
    }
}

QString AlignedView::noteText(AlignedPlace place, const AlignedPiece &piece) const
{
    const int number = m_paragraphs[m_layout.cellOf(place.column)][std::size_t(piece.moved.block)];
    const QString paragraph = number > 0 ? tr("¶%1", "paragraph number").arg(number) : tr("Subheading");
    // The aligned rows begin with the head: its index is 0, the comparison's first row has 1.
    if (piece.kind == AlignedPiece::Kind::MovedAway) {
        return tr("%1 is aligned in row %2").arg(paragraph).arg(piece.moved.row);
    }
    return piece.moved.row == 0
               ? tr("%1 stands at the top of this article").arg(paragraph)
               : tr("%1 stands after row %2 in this article").arg(paragraph).arg(piece.moved.row);
}

QString AlignedView::cellText(AlignedPlace place) const
{
    QStringList texts;
    for (const AlignedPiece &piece : m_layout.pieces(place)) {
        if (piece.kind == AlignedPiece::Kind::Text) {
            texts.append(m_layout.column(place.column).items()[std::size_t(piece.item)].text);
        }
    }
    return texts.join(u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

void AlignedView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void AlignedView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0 || std::abs(dy) >= viewport()->height()) {
        placeHeads();
        viewport()->update();
    } else {
        // What stays in sight is moved, not painted again; only the line around the view stays.
        viewport()->scroll(0, dy);
        const QRect all = viewport()->rect();
        QRegion line = QRegion(all) - all.adjusted(FocusReach, FocusReach, -FocusReach, -FocusReach);
        line += line.translated(0, dy);
        viewport()->update(hasFocus() ? line & all : QRegion());
    }
    if (!m_settling) {
        settle();
    }
}

void AlignedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    } else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        arrange();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace sidebyline
