// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlepane.h"

#include "common/readingfont.h"
#include "common/theme.h"
#include "panes/accessiblepane.h"
#include "panes/marktext.h"
#include "panes/overviewstrip.h"
#include "panes/panehead.h"
#include "panes/prosehighlighter.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr int SettleRounds = 4; // heights that turn out otherwise bring more text into view
constexpr int FocusWidth = 2;
constexpr int FocusReach = 3; // from the edge to where the line of the focus ends, in pixels
constexpr int LeastWidth = 260;
constexpr double LeastLetters = 30; // of a line: five words or six, where the eye still runs along

} // namespace

ArticlePane::ArticlePane(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout(ReadingStyle(DefaultReadingSize))
    , m_head(new PaneHead(this))
    , m_strip(new OverviewStrip(m_layout, this))
{
    AccessiblePane::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    m_layout.setFormats(itemFormats);
    connect(m_head, &PaneHead::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_head, &PaneHead::doubleClicked, this, &ArticlePane::basePicked);
    connect(m_head, &PaneHead::dragged, this, &ArticlePane::headDragged);
    connect(m_head, &PaneHead::dropped, this, &ArticlePane::headDropped);
    connect(m_head, &PaneHead::menuWanted, this, &ArticlePane::headMenuWanted);
    connect(m_strip, &OverviewStrip::jumpWanted, this, [this](double y) {
        setFocus(Qt::MouseFocusReason);
        scrollBy(int(y) - viewport()->height() / 2 - scrollPlace());
    });
    connect(&Theme::instance(), &Theme::changed, this, &ArticlePane::applyTheme);
    applyTheme();
}

void ArticlePane::applyTheme()
{
    m_look.colors = Theme::instance().colors();
    m_look.selectionGround = palette().color(QPalette::Highlight);
    m_look.selectionText = palette().color(QPalette::HighlightedText);
    m_layout.dropLines();
    m_strip->update();
    viewport()->update();
}

void ArticlePane::setContent(const PaneContent &content)
{
    const bool same = m_layout.content().article && content.article &&
                      m_layout.content().article->path == content.article->path;
    const int place = scrollPlace();
    m_layout.setContent(content);
    m_head->setContent(content);
    setAccessibleName(m_head->name());
    setAccessibleDescription(m_head->details());
    if (!same || m_layout.shownLength() < std::max(m_anchor, m_caret)) {
        m_anchor = m_caret = 0;
    }
    if (!same) {
        m_seenItem = 0;
        clearFound();
    }
    refresh();
    setScrollPlace(same ? place : 0);
}

void ArticlePane::setShown(const ShownStops &shown)
{
    m_layout.setShown(shown);
    m_strip->update();
    viewport()->update();
}

void ArticlePane::setPinned(bool pinned)
{
    m_head->setPinned(pinned);
}

void ArticlePane::setReviews(const StopReviews &reviews)
{
    m_layout.setReviews(reviews);
    reviewsChanged();
}

void ArticlePane::reviewsChanged()
{
    viewport()->update();
}

void ArticlePane::setReadingSize(double pointSize)
{
    keepPlace([&] { m_layout.setStyle(ReadingStyle(pointSize)); });
}

void ArticlePane::keepPlace(const std::function<void()> &change)
{
    // The current passage stays at its height where it is seen, else the first paragraph in view.
    const auto before = m_look.current ? passageExtent(*m_look.current) : std::nullopt;
    const double seen = before ? before->first - scrollPlace() : -1;
    const bool bySight = scrollPlace() > 0 && seen >= 0 && seen < viewport()->height();
    const ReadingPlace place = readingPlace();
    change();
    updateRange();
    const QScopedValueRollback silent(m_silent, true);
    const auto after = bySight ? passageExtent(*m_look.current) : std::nullopt;
    const int now = m_layout.itemOfBlock(place.block);
    if (after) {
        updateRange();
        m_seenItem = passages(m_layout, *m_look.current).front().item;
        verticalScrollBar()->setValue(int(std::lround(after->first - seen)));
    } else if (now >= 0 && scrollPlace() > 0) {
        m_seenItem = now;
        const LayoutItem &item = m_layout.items()[std::size_t(now)];
        verticalScrollBar()->setValue(int(std::lround(item.y + place.part * item.height)));
    }
    refresh();
    settle();
}

void ArticlePane::setCurrent(const std::optional<Stop> &current)
{
    updateStop(m_look.current);
    m_look.current = current;
    m_strip->setCurrent(current);
    if (current) {
        const int section = m_layout.sectionOf(firstBlock(content(), *current));
        if (section >= 0 && m_layout.isFolded(section)) {
            setFolded(section, false);
        }
        takeCaretTo(*current);
    }
    updateStop(current);
}

void ArticlePane::updateStop(const std::optional<Stop> &stop)
{
    if (!stop) {
        return;
    }
    for (const Passage &passage : passages(m_layout, *stop)) {
        const auto [top, bottom] = m_layout.extent(passage.item, passage.range);
        const int from = int(std::floor(top)) - scrollPlace() - OutlineRoom;
        const int to = int(std::ceil(bottom)) - scrollPlace() + OutlineRoom;
        viewport()->update(QRect(0, from, viewport()->width(), to - from));
    }
}

void ArticlePane::updateMoved()
{
    if (m_layout.arrangement() != m_arrangement) {
        m_arrangement = m_layout.arrangement();
        viewport()->update();
        m_strip->update();
        Q_EMIT placesChanged();
    }
}

void ArticlePane::takeCaretTo(const Stop &stop)
{
    const std::vector<Passage> found = passages(m_layout, stop);
    QString description = m_head->details();
    if (!found.empty()) {
        const Passage &first = found.front();
        description += u' ' + marksText(m_layout, first.item, first.range, stop.claim);
        // A selection that is there stays: it may be about to be copied.
        if (m_anchor == m_caret) {
            const LayoutItem &item = m_layout.items()[std::size_t(first.item)];
            setSelection(item.documentStart + first.range.start, item.documentStart + first.range.start);
        }
    }
    setAccessibleDescription(description);
}

void ArticlePane::setMarked(bool marked)
{
    m_head->setMarked(marked);
}

std::optional<std::pair<double, double>> ArticlePane::passageExtent(const Stop &stop)
{
    const std::vector<Passage> found = passages(m_layout, stop);
    if (found.empty()) {
        return {};
    }
    m_layout.ensureItem(found.front().item);
    updateMoved();
    return m_layout.extent(found.front().item, found.front().range);
}

std::optional<std::pair<double, double>> ArticlePane::passageEstimate(const Stop &stop) const
{
    const std::vector<Passage> found = passages(m_layout, stop);
    return found.empty() ? std::nullopt
                         : std::optional(m_layout.extent(found.front().item, found.front().range));
}

int ArticlePane::scrollPlace() const
{
    return verticalScrollBar()->value();
}

void ArticlePane::setScrollPlace(int place)
{
    const QScopedValueRollback silent(m_silent, true);
    if (place <= 0) {
        m_seenItem = 0;
    }
    verticalScrollBar()->setValue(place);
    settle();
}

int ArticlePane::endPlace() const
{
    return std::max(0, int(m_layout.height()) - viewport()->height());
}

void ArticlePane::updateRange()
{
    // One may scroll past the end until two lines are left, so that any passage can be brought level with its
    // counterparts. The reader's own scrolling stops at endPlace().
    const int left = 2 * int(m_layout.style().of(Role::Body).lineHeight);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(m_layout.height()) - left));
}

void ArticlePane::settle()
{
    if (m_settling) {
        return;
    }
    const QScopedValueRollback settling(m_settling, true);
    for (int round = 0; round < SettleRounds; ++round) {
        const double top = scrollPlace();
        const double shift = m_layout.ensure(top, top + viewport()->height(), m_seenItem);
        updateRange();
        if (shift == 0) {
            break;
        }
        verticalScrollBar()->setValue(int(std::lround(top + shift)));
    }
    m_seenItem = std::max(0, m_layout.itemAt(scrollPlace()));
    m_strip->setWindow(scrollPlace(), viewport()->height());
    updateMoved();
}

void ArticlePane::refresh()
{
    updateRange();
    m_strip->update();
    viewport()->update();
    m_head->update();
    Q_EMIT placesChanged();
}

void ArticlePane::setFolded(int section, bool folded)
{
    keepPlace([&] { m_layout.setFolded(section, folded); });
    m_anchor = m_caret = 0;
    m_look.focusedFold = -1;
}

void ArticlePane::paintEvent(QPaintEvent *event)
{
    settle();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.colors.page);
    painter.translate(0, -scrollPlace());
    m_look.selection = selection();
    m_look.caret = hasFocus() && m_anchor != m_caret ? std::optional(m_caret) : std::nullopt;
    paintArticle(painter, m_layout, QRectF(event->rect()).translated(0, scrollPlace()), m_look);
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(QPen(m_look.colors.current, FocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ArticlePane::resizeEvent(QResizeEvent *)
{
    const int head = m_head->sizeHint().height();
    const bool rightToLeft = isRightToLeft();
    setViewportMargins(rightToLeft ? OverviewStrip::Width : 0, head, rightToLeft ? 0 : OverviewStrip::Width,
                       0);
    m_head->setGeometry(0, 0, width(), head);
    m_strip->setGeometry(rightToLeft ? 0 : width() - OverviewStrip::Width, head, OverviewStrip::Width,
                         height() - head);

    keepPlace([&] { m_layout.setWidth(width() - OverviewStrip::Width); });
}

void ArticlePane::scrollContentsBy(int, int dy)
{
    moveSeen(dy);
    if (m_settling) {
        return;
    }
    if (std::abs(dy) > viewport()->height()) {
        // Nothing of what was seen is left: what is jumped to counts.
        m_seenItem = std::max(0, m_layout.itemAt(scrollPlace()));
    }
    settle();
    Q_EMIT placesChanged();
    if (!m_silent) {
        Q_EMIT scrolled(-dy);
    }
}

void ArticlePane::moveSeen(int dy)
{
    if (std::abs(dy) >= viewport()->height()) {
        viewport()->update();
        return;
    }
    // What stays in sight is moved, not painted again; only the line around the pane with the focus stays.
    viewport()->scroll(0, dy);
    if (hasFocus()) {
        const QRect all = viewport()->rect();
        QRegion line = QRegion(all) - all.adjusted(FocusReach, FocusReach, -FocusReach, -FocusReach);
        line += line.translated(0, dy);
        viewport()->update(line & all);
    }
}

void ArticlePane::scrollBy(int delta)
{
    const int place = scrollPlace();
    verticalScrollBar()->setValue(std::clamp(place + delta, 0, std::max(endPlace(), place)));
}

QPointF ArticlePane::toContent(QPointF viewport) const
{
    return viewport + QPointF(0, scrollPlace());
}

QSize ArticlePane::minimumSizeHint() const
{
    const double letter =
        std::max(m_layout.style().of(Role::Body).letters, QFontMetricsF(font()).averageCharWidth());
    const double line = ReadingStyle::LeftMargin + LeastLetters * letter + ReadingStyle::RightMargin;
    return {std::max(LeastWidth, int(std::ceil(line)) + OverviewStrip::Width), 160};
}

QSize ArticlePane::sizeHint() const
{
    return {std::max(340, minimumSizeHint().width()), 600};
}

void ArticlePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        resizeEvent(nullptr);
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace sidebyline
