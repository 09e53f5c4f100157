// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixview.h"

#include "common/readingfont.h"
#include "common/theme.h"
#include "matrix/frozencolumns.h"
#include "matrix/matrixdelegate.h"
#include "matrix/matrixheader.h"
#include "matrix/matrixlegend.h"
#include "matrix/matrixtextmodel.h"
#include "phrases/origintext.h"
#include "phrases/outlettext.h"

#include <QAccessible>
#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int LeastClaim = 300; // width of the claims' column, in pixels
constexpr int MostOutlet = 190; // of an outlet's column

QString orderText(MatrixOrder order)
{
    switch (order) {
    case MatrixOrder::Story:
        return MatrixView::tr("As the story tells them");
    case MatrixOrder::Spread:
        return MatrixView::tr("Most carried first");
    case MatrixOrder::Conflicts:
        return MatrixView::tr("Most conflicts first");
    }
    return {};
}

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : QWidget(parent)
    , m_model(new MatrixTextModel(this))
    , m_delegate(new MatrixDelegate(this))
    , m_table(new QTableView(this))
    , m_bar(new QWidget(this))
    , m_order(new QPushButton(m_bar))
    , m_conflicts(new QCheckBox(tr("Conflicts first"), m_bar))
    , m_summary(new QLabel(m_bar))
    , m_empty(new QLabel(this))
{
    makeBar();
    m_table->setObjectName("claimMatrix"_L1);
    m_table->setAccessibleName(tr("Claims by outlets"));
    m_table->setHorizontalHeader(new MatrixHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName("matrixEmpty"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(new MatrixLegend(this));
    setFocusProxy(m_table);
    m_frozen = new FrozenColumns(m_table, ClaimMatrixModel::FirstOutlet);
    connectTable();
    setReadingSize(DefaultReadingSize);
    showOrder();
    showState();
}

void MatrixView::makeBar()
{
    m_order->setObjectName("matrixOrder"_L1);
    m_summary->setObjectName("matrixSummary"_L1);
    m_order->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    for (const MatrixOrder order : {MatrixOrder::Story, MatrixOrder::Spread, MatrixOrder::Conflicts}) {
        QAction *action = menu->addAction(orderText(order));
        action->setCheckable(true);
        action->setChecked(order == MatrixOrder::Story);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
            Q_EMIT orderChanged();
        });
    }
    m_order->setMenu(menu);
    m_conflicts->setObjectName("matrixConflictsFirst"_L1);
    connect(m_conflicts, &QCheckBox::toggled, this, [this](bool first) {
        setConflictsFirst(first);
        Q_EMIT orderChanged();
    });
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(12, 6, 12, 5);
    layout->setSpacing(16);
    layout->addWidget(m_order);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_summary, 1);
}

void MatrixView::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixView::takeCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &MatrixView::openCell);
    connect(m_frozen, &QTableView::doubleClicked, this, &MatrixView::openCell);
    connect(m_frozen, &QTableView::pressed, m_table, [this] { m_table->setFocus(Qt::MouseFocusReason); });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        arrangeColumns();
        showState();
        setCurrent(m_current, {});
    });
    connect(&Theme::instance(), &Theme::changed, this, &MatrixView::repaintCells);
}

void MatrixView::setStory(const StoryPtr &story, const std::vector<Stop> &stops,
                          const std::vector<int> &articles)
{
    m_current = -1;
    const QScopedValueRollback silent(m_silent, true);
    m_model->setStory(story, stops, articles);
    showSummary(story.get());
}

void MatrixView::setArticles(const std::vector<int> &articles)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setArticles(articles);
}

void MatrixView::setShown(const ShownStops &shown)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setShown(shown);
}

void MatrixView::setOrder(MatrixOrder order)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setOrder(order);
    showOrder();
}

void MatrixView::setConflictsFirst(bool first)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setConflictsFirst(first);
    m_conflicts->setChecked(first);
}

void MatrixView::setReviews(const StopReviews &reviews)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setReviews(reviews);
}

void MatrixView::reviewsChanged()
{
    m_model->reviewsChanged();
}

void MatrixView::setReadingSize(double pointSize)
{
    m_delegate->setReadingSize(pointSize);
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight(font()));
    m_frozen->arrange();
    repaintCells();
}

void MatrixView::showSummary(const Story *story)
{
    QString text = story ? outletsText(story->articles) : QString();
    QStringList evidence;
    if (story && !story->comparison.origins.empty()) {
        text = tr("%1 · %n origin(s)", "after the number of outlets", int(story->comparison.origins.size()))
                   .arg(text);
        for (const Origin &origin : story->comparison.origins) {
            if (origin.articles.size() > 1) {
                evidence.push_back(originTitle(story->articles, origin));
                for (const OriginEvidence &piece : origin.evidence) {
                    evidence.push_back(u"  – "_s + originEvidenceText(story->articles, piece));
                }
            }
        }
    }
    m_summary->setText(text);
    m_summary->setToolTip(evidence.join(u'\n'));
    m_summary->setAccessibleDescription(m_summary->toolTip());
}

void MatrixView::showOrder()
{
    m_order->setText(tr("Rows: %1", "in which order").arg(orderText(m_model->order())));
    m_order->menu()->actions().at(int(m_model->order()))->setChecked(true);
}

void MatrixView::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_model->allRows() > 0
                         ? m_leaveKey.isEmpty()
                               ? tr("The filters leave no claim. Take them back to see all %n again.",
                                    nullptr, m_model->allRows())
                               : tr("The filters leave no claim. Press %1 to see all %n again.", nullptr,
                                    m_model->allRows())
                                     .arg(m_leaveKey)
                         : tr("Nothing was compared in this story yet: it takes two articles."));
    setFocusProxy(any ? static_cast<QWidget *>(m_table) : nullptr);
    setFocusPolicy(any ? Qt::NoFocus : Qt::StrongFocus);
}

void MatrixView::setLeaveKey(const QString &key)
{
    m_leaveKey = key;
    showState();
}

void MatrixView::setCurrent(int stop, const std::optional<SentenceRef> &place)
{
    m_current = stop;
    const int row = stop < 0 ? -1 : m_model->rowOf(stop);
    repaintRow(m_delegate->currentRow());
    m_delegate->setCurrentRow(row);
    repaintRow(row);
    if (row >= 0) {
        const int kept = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
        const int column = place ? m_model->columnOf(place->article) : -1;
        const QModelIndex index = m_model->index(row, column >= 0 ? column : std::max<int>(kept, 1));
        const QScopedValueRollback silent(m_silent, true);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_frozen->keepClear(index);
        tellStop(index);
    }
}

void MatrixView::repaintRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    for (QTableView *table : {m_table, static_cast<QTableView *>(m_frozen)}) {
        const int height = table->rowHeight(row);
        table->viewport()->update(
            QRect(0, table->rowViewportPosition(row), table->viewport()->width(), height));
    }
}

/// A step is announced: which stop, its words, how the current outlet tells it, and what was decided.
void MatrixView::tellStop(const QModelIndex &index)
{
    if (!QAccessible::isActive() || !isVisible()) {
        return;
    }
    QStringList parts;
    if (!m_spokenPlace.isEmpty()) {
        parts.append(m_spokenPlace);
    }
    const auto add = [&](int column) {
        const QString text = index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        if (!text.isEmpty()) {
            parts.append(text);
        }
    };
    add(ClaimMatrixModel::Text);
    parts.append(tr("In %n outlet(s)", nullptr, index.data(ClaimMatrixModel::CarriersRole).toInt()));
    if (m_model->article(index.column()) >= 0) {
        add(index.column());
    }
    if (m_model->reviewColumn() >= 0) {
        add(m_model->reviewColumn());
    }
    QAccessibleAnnouncementEvent event(this, parts.join(QStringLiteral(". ")));
    QAccessible::updateAccessibility(&event);
}

void MatrixView::repaintCells()
{
    m_table->viewport()->update();
    m_frozen->viewport()->update();
}

int MatrixView::currentArticle() const
{
    return m_model->article(m_table->currentIndex().column());
}

void MatrixView::focusArticle(int article)
{
    if (const int column = m_model->columnOf(article); column >= 0 && m_model->rowCount() > 0) {
        const QScopedValueRollback silent(m_silent, true);
        m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), column));
    }
    setFocus(Qt::ShortcutFocusReason);
}

void MatrixView::takeCurrent(const QModelIndex &index)
{
    m_frozen->keepClear(index);
    if (m_silent || !index.isValid()) {
        return;
    }
    Stop stop = m_model->stop(index.row());
    if (const int outlet = m_model->article(index.column()); outlet >= 0) {
        const MatrixCell cell = m_model->cell(index.row(), outlet);
        stop.sentence = cell.kind == MatrixCellKind::NotFound ? stop.sentence : cell.sentence;
    }
    Q_EMIT stopActivated(stop);
}

void MatrixView::openCell(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    SentenceRef sentence = m_model->stop(index.row()).sentence;
    if (const int outlet = m_model->article(index.column()); outlet >= 0) {
        const MatrixCell cell = m_model->cell(index.row(), outlet);
        sentence = cell.kind == MatrixCellKind::NotFound ? sentence : cell.sentence;
    }
    Q_EMIT readingWanted(sentence);
}

void MatrixView::copyCell() const
{
    const QModelIndex index = m_table->currentIndex();
    const int outlet = index.isValid() ? m_model->article(index.column()) : -1;
    if (!index.isValid()) {
        return;
    }
    const QString claim = m_model->index(index.row(), ClaimMatrixModel::Text).data().toString();
    QGuiApplication::clipboard()->setText(
        outlet < 0 ? claim : claim + u'\n' + m_model->cellSentence(index.row(), outlet));
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    // The table's own event comes before its viewport has the new width.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        arrangeColumns();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCell(m_table->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyCell();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixView::arrangeColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int columns = m_model->columnCount();
    if (columns <= ClaimMatrixModel::FirstOutlet) {
        return;
    }
    QFont bold = header->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int least = m_delegate->leastOutletWidth(m_table->font());
    int taken = metrics.horizontalAdvance(u"0000"_s) + 16;
    header->resizeSection(ClaimMatrixModel::Number, taken);
    for (int column = ClaimMatrixModel::FirstOutlet; column < columns; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        const int wide = std::clamp(metrics.horizontalAdvance(name) + 24, least, std::max(least, MostOutlet));
        header->resizeSection(column, wide);
        taken += wide;
    }
    header->resizeSection(ClaimMatrixModel::Text, std::max(LeastClaim, m_table->viewport()->width() - taken));
}

void MatrixView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight(font()));
        arrangeColumns();
    }
    QWidget::changeEvent(event);
}

} // namespace sidebyline
