// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/notreadview.h"

#include "common/listkeys.h"
#include "common/theme.h"
#include "items/problemsmodel.h"
#include "navigation/sectiontitle.h"
#include "phrases/readerrortext.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int Side = 14;        // device-independent pixels
constexpr int MaxShownRows = 5; // beyond, the list scrolls

ReadError problemAt(const QModelIndex &index)
{
    return {.code = ReadErrorCode(index.data(ProblemsModel::CodeRole).toInt()),
            .path = index.data(ProblemsModel::PathRole).toString(),
            .context = index.data(ProblemsModel::ContextRole).toString()};
}

class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const HighlightPalette &colors = Theme::instance().colors();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colors.shared.front());
        }
        const QRect area = option.rect.adjusted(Side, 0, -Side, 0);
        const QFontMetrics &metrics = option.fontMetrics;
        painter->setFont(option.font);
        const QString reason =
            metrics.elidedText(readErrorReason(problemAt(index)), Qt::ElideRight, area.width() / 2);
        painter->setPen(colors.quietText);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, reason);
        const int room = area.width() - metrics.horizontalAdvance(reason) - 8;
        painter->setPen(colors.warning);
        const QString name = u"⚠ "_s + index.data().toString();
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(name, Qt::ElideMiddle, room));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + 9};
    }
};

} // namespace

NotReadView::NotReadView(ProblemsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_advice(new QLabel(this))
{
    auto *title = new SectionTitle(tr("Not read", "heading of the files that could not be read"), this);
    m_list->setObjectName("notReadList"_L1);
    m_list->setModel(model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    keepListKeys(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(title->text());
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTabKeyNavigation(false);
    m_advice->setObjectName("notReadAdvice"_L1);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setContentsMargins(Side, 2, Side, 8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(m_advice);

    connect(model, &QAbstractItemModel::rowsInserted, this, &NotReadView::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NotReadView::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &NotReadView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotReadView::showAdvice);
    refresh();
}

QString NotReadView::advice() const
{
    return m_advice->text();
}

void NotReadView::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void NotReadView::refresh()
{
    const int rows = m_model->rowCount();
    setVisible(rows > 0);
    if (rows > 0) {
        m_list->setFixedHeight(qMin(rows, MaxShownRows) * m_list->sizeHintForRow(0) + 2);
    }
    showAdvice();
}

void NotReadView::showAdvice()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    m_advice->setVisible(!selected.isEmpty());
    if (!selected.isEmpty()) {
        m_advice->setText(readErrorAdvice(problemAt(selected.front())));
    }
}

} // namespace sidebyline
