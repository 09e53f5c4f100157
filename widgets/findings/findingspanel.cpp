// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingspanel.h"

#include "common/listkeys.h"
#include "common/readingfont.h"
#include "common/theme.h"
#include "findings/findingsdelegate.h"
#include "findings/findingstextmodel.h"
#include "items/articlename.h"
#include "phrases/outlettext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsTextModel(this))
    , m_delegate(new FindingsDelegate(this))
    , m_kinds(new QComboBox(this))
    , m_close(new QToolButton(this))
    , m_outlets(new QComboBox(this))
    , m_purpose(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    setObjectName("findings"_L1);
    setMinimumWidth(240);
    makeHead();
    m_view->setObjectName("findingsList"_L1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setExpandsOnDoubleClick(false);
    keepListKeys(m_view);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    for (QLabel *label : {m_purpose, m_empty}) {
        label->setWordWrap(true);
        label->setContentsMargins(14, 8, 14, 8);
        label->setTextFormat(Qt::PlainText);
    }
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setObjectName("findingsEmpty"_L1);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addWidget(m_purpose);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::choose);
    connect(m_view, &QTreeView::doubleClicked, this, &FindingsPanel::open);
    connect(&Theme::instance(), &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_view);
}

void FindingsPanel::makeHead()
{
    for (int kind = 0; kind < FindingsKindCount; ++kind) {
        m_kinds->addItem(findingsTitle(FindingsKind(kind)));
        m_kinds->setItemData(kind, findingsPurpose(FindingsKind(kind)), Qt::ToolTipRole);
    }
    m_kinds->setObjectName("findingsKind"_L1);
    m_kinds->setAccessibleName(tr("Lists"));
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_kinds->setMaxVisibleItems(FindingsKindCount);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int kind) {
        setKind(FindingsKind(kind));
        Q_EMIT kindChanged(m_kind);
    });
    for (QComboBox *box : {m_kinds, m_outlets}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the list"));
    m_close->setToolTip(tr("Close the list"));
    connect(m_close, &QToolButton::clicked, this, &FindingsPanel::closed);
    m_outlets->setAccessibleName(tr("The outlet that the list is about"));
    connect(m_outlets, &QComboBox::activated, this, [this](int article) { setArticle(article); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 8, 0);
    row->addWidget(m_kinds, 1);
    row->addWidget(m_close);
    auto *outlet = new QHBoxLayout;
    outlet->setContentsMargins(14, 8, 14, 0);
    outlet->addWidget(m_outlets, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(outlet);
}

void FindingsPanel::setStory(const StoryPtr &story, const std::vector<Stop> &stops)
{
    const bool same = story && m_story && story->id == m_story->id;
    m_story = story;
    m_stops = stops;
    m_shown = {};
    const int count = story ? int(story->articles.size()) : 0;
    m_article = same ? std::clamp(m_article, 0, std::max(0, count - 1)) : 0;
    fillOutlets();
    refresh();
}

void FindingsPanel::fillOutlets()
{
    m_outlets->clear();
    for (int i = 0; m_story && i < int(m_story->articles.size()); ++i) {
        m_outlets->addItem(articleName(m_story->articles, i));
    }
    m_outlets->setCurrentIndex(m_article);
}

void FindingsPanel::setShown(const ShownStops &shown)
{
    if (shown != m_shown) {
        m_shown = shown;
        refresh();
    }
}

void FindingsPanel::setArticle(int article)
{
    if (article >= 0 && article != m_article) {
        m_article = article;
        m_outlets->setCurrentIndex(article);
        if (m_kind == FindingsKind::NotCarried) {
            refresh();
        }
    }
}

void FindingsPanel::setKind(FindingsKind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        m_kinds->setCurrentIndex(int(kind));
        refresh();
    }
}

std::vector<FindingGroup> FindingsPanel::groups() const
{
    if (!m_story || m_story->articles.empty()) {
        return {};
    }
    switch (m_kind) {
    case FindingsKind::NotCarried:
        return notCarried(*m_story, m_stops, m_article);
    case FindingsKind::Quotations:
        return quotationLedger(*m_story, m_stops);
    case FindingsKind::Figures:
        return figuresLedger(*m_story, m_stops);
    case FindingsKind::Headlines:
        return headlineGroups(*m_story);
    case FindingsKind::Comments:
        return pooledComments(*m_story, m_stops);
    case FindingsKind::Origins:
        return originGroups(*m_story, m_stops);
    case FindingsKind::Versions:
        return versionGroups(*m_story);
    }
    return {};
}

QString FindingsPanel::purpose() const
{
    if (m_kind != FindingsKind::Origins || m_model->rowCount() == 0) {
        return findingsPurpose(m_kind);
    }
    const QString outlets = outletsText(m_story->articles);
    const QString origins = tr("%n origin(s)", nullptr, int(m_story->comparison.origins.size()));
    return tr("%1, %2. %3", "outlets, origins, what the list is for")
        .arg(outlets, origins, findingsPurpose(m_kind));
}

void FindingsPanel::setKeys(const QStringList &kinds, const QString &close)
{
    for (int kind = 0; kind < FindingsKindCount; ++kind) {
        const QString title = findingsTitle(FindingsKind(kind));
        const QString key = kinds.value(kind);
        m_kinds->setItemText(kind, key.isEmpty() ? title : tr("%1 (%2)", "a list, its key").arg(title, key));
    }
    m_close->setToolTip(close.isEmpty() ? tr("Close the list") : tr("Close the list (%1)", "key").arg(close));
}

void FindingsPanel::refresh()
{
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    const QScopedValueRollback silent(m_silent, true);
    takeWidth();
    m_model->setFindings(m_story, m_kind, shownFindings(groups(), m_kind, m_shown));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        // What one outlet has alone is the longest part and the least telling: it opens on demand.
        const FindingGroup &group = m_model->groups()[std::size_t(row)];
        const bool longTail = m_kind == FindingsKind::NotCarried && group.carriers == 1 && row > 0;
        m_view->setExpanded(m_model->index(row, 0), !longTail);
    }
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyText());
    m_outlets->setVisible(m_kind == FindingsKind::NotCarried);
    m_purpose->setText(purpose());
    m_view->setAccessibleName(findingsTitle(m_kind));
    m_view->setAccessibleDescription(findingsPurpose(m_kind));
    setCurrent(m_current);
}

QString FindingsPanel::emptyText() const
{
    if (m_model->rowCount() > 0) {
        return {};
    }
    return m_shown.showsAll() || groups().empty() ? findingsEmpty(m_kind)
                                                  : tr("The filters leave nothing in this list.");
}

void FindingsPanel::setCurrent(const std::optional<Stop> &stop)
{
    m_current = stop;
    if (!stop || m_stale || m_view->hasFocus()) {
        return;
    }
    const QModelIndex index = m_model->indexOf(*stop);
    const QScopedValueRollback silent(m_silent, true);
    if (index.isValid() && m_view->isExpanded(index.parent())) {
        m_view->setCurrentIndex(index);
    } else if (!index.isValid()) {
        m_view->setCurrentIndex({});
    }
}

void FindingsPanel::setReadingSize(double pointSize)
{
    m_delegate->setReadingSize(pointSize);
    m_view->doItemsLayout();
}

std::optional<Stop> FindingsPanel::stopOf(const QModelIndex &index) const
{
    // Headlines and changed paragraphs are no stops, and what shows an origin need not be one.
    const auto stop = m_model->stop(index);
    const bool leads = stop && m_kind != FindingsKind::Headlines && m_kind != FindingsKind::Versions &&
                       (m_kind != FindingsKind::Origins || stop->kind == StopKind::Claim);
    return leads ? stop : std::nullopt;
}

void FindingsPanel::choose(const QModelIndex &index)
{
    if (const auto stop = stopOf(index); stop && !m_silent) {
        Q_EMIT stopChosen(*stop);
    }
}

void FindingsPanel::open(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const Finding *finding = m_model->entry(index);
    if (const auto stop = m_model->stop(index)) {
        Q_EMIT passageWanted(stop->sentence);
    } else if (finding == nullptr) {
        m_view->setExpanded(index, !m_view->isExpanded(index));
    }
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        if (takeWidth()) {
            // Not within the resize, which may come from laying out.
            QMetaObject::invokeMethod(m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_view->indexAt(press->position().toPoint());
        if (m_model->rowCount(index) > 0 && index.isValid() &&
            m_delegate->arrowArea(m_view->visualRect(index), layoutDirection()).contains(press->position())) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            QGuiApplication::clipboard()->setText(m_view->currentIndex().isValid()
                                                      ? m_model->asText(m_view->currentIndex())
                                                      : m_model->asText());
            return true;
        }
        if (key->matches(QKeySequence::SelectAll)) {
            m_view->setCurrentIndex({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FindingsPanel::takeWidth()
{
    return m_delegate->setWidth(m_view->viewport()->width());
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

} // namespace sidebyline
