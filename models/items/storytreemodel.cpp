// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/storytreemodel.h"

#include "items/articlename.h"
#include "items/storycounts.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace sidebyline {

namespace {

/// A QStringList of articles' paths, streamed; of use within the program alone.
const QString ArticlesMimeType = QStringLiteral("application/x-sidebyline-articles");

} // namespace

struct StoryTreeModel::Outlet
{
    QString path;
    QString name;
    int share = -1;
    bool isBase = false;

    friend bool operator==(const Outlet &, const Outlet &) = default;
};

struct StoryTreeModel::StoryNode
{
    QString id;
    QString title;
    int row = 0;
    int share = -1;
    int reviewed = 0;
    int claims = 0;
    std::vector<Outlet> outlets;
};

StoryTreeModel::StoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

StoryTreeModel::~StoryTreeModel() = default;

void StoryTreeModel::setListing(const FolderListing &listing)
{
    QHash<QString, const StoryListing *> listed;
    for (const StoryListing &story : listing.stories) {
        listed.insert(story.id, &story);
    }
    for (std::size_t row = m_stories.size(); row-- > 0;) {
        if (!listed.contains(m_stories[row]->id)) {
            removeStory(m_stories[row]->id);
        }
    }
    std::size_t row = 0;
    for (const StoryListing &story : listing.stories) {
        if (row < m_stories.size() && m_stories[row]->id == story.id) {
            setTitle(*m_stories[row], story.title);
        } else if (const StoryNode *known = find(story.id)) {
            moveStory(std::size_t(known->row), row);
            setTitle(*m_stories[row], story.title);
        } else {
            beginInsertRows({}, int(row), int(row));
            auto node = std::make_unique<StoryNode>();
            node->id = story.id;
            node->title = story.title;
            m_stories.insert(m_stories.begin() + std::ptrdiff_t(row), std::move(node));
            renumber(row);
            endInsertRows();
        }
        ++row;
    }
}

void StoryTreeModel::addArticle(const QString &storyId, const ArticlePtr &article)
{
    StoryNode *node = find(storyId);
    if (!node) {
        return;
    }
    auto &outlets = node->outlets;
    const auto known = std::ranges::find(outlets, article->path, &Outlet::path);
    if (known != outlets.end()) {
        Outlet outlet = *known;
        outlet.name = article->displayName();
        setOutlet(*node, int(known - outlets.begin()), outlet);
        return;
    }
    // From the end: articles come about in their order, and there may be thousands.
    const auto before = std::ranges::find_if(outlets.rbegin(), outlets.rend(), [&](const Outlet &outlet) {
        return naturalOrder(outlet.path, article->path) <= 0;
    });
    insertOutlet(*node, int(outlets.rend() - before),
                 {.path = article->path, .name = article->displayName()});
}

void StoryTreeModel::setStory(const StoryPtr &story)
{
    StoryNode *node = find(story->id);
    if (!node) {
        return;
    }
    std::vector<Outlet> outlets;
    const Comparison &comparison = story->comparison;
    const QStringList names = articleNames(story->articles);
    for (std::size_t i = 0; i < story->articles.size(); ++i) {
        const Article &article = *story->articles[i];
        const bool compared = i < comparison.articles.size();
        outlets.push_back({article.path, names[qsizetype(i)],
                           compared ? sharedPercent(comparison.articles[i]) : -1,
                           compared && int(i) == comparison.base});
    }
    setOutlets(*node, outlets);
    node->share = sharedPercent(*story);
    node->claims = int(comparison.claims.size());
    node->title = story->title;
    tellChanged(*node);
}

void StoryTreeModel::setReview(const QString &storyId, int reviewed, int claims)
{
    StoryNode *node = find(storyId);
    if (node && std::pair(node->reviewed, node->claims) != std::pair(reviewed, claims)) {
        node->reviewed = reviewed;
        node->claims = claims;
        tellChanged(*node);
    }
}

void StoryTreeModel::removeStory(const QString &storyId)
{
    if (const StoryNode *node = find(storyId)) {
        const auto row = std::size_t(node->row);
        beginRemoveRows({}, int(row), int(row));
        m_stories.erase(m_stories.begin() + std::ptrdiff_t(row));
        renumber(row);
        endRemoveRows();
    }
}

void StoryTreeModel::clear()
{
    setListing({});
}

QModelIndex StoryTreeModel::storyIndex(const QString &storyId) const
{
    const StoryNode *node = find(storyId);
    return node ? index(node->row, 0) : QModelIndex();
}

QModelIndex StoryTreeModel::articleIndex(const QString &storyId, int article) const
{
    const QModelIndex story = storyIndex(storyId);
    return story.isValid() ? index(article, 0, story) : QModelIndex();
}

QModelIndex StoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? m_stories[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex StoryTreeModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const StoryNode *>(child.constInternalPointer());
    return node ? createIndex(node->row, 0, nullptr) : QModelIndex();
}

int StoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_stories.size());
    }
    const bool isStory = parent.constInternalPointer() == nullptr && parent.column() == 0;
    return isStory ? int(m_stories[std::size_t(parent.row())]->outlets.size()) : 0;
}

int StoryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = Column(index.column());
    const auto *node = static_cast<const StoryNode *>(index.constInternalPointer());
    return node ? outletData(*node, index.row(), column, role)
                : storyData(*m_stories[std::size_t(index.row())], column, role);
}

QVariant StoryTreeModel::storyData(const StoryNode &node, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Name) {
            return node.title;
        }
        return node.share < 0 ? QVariant() : node.share;
    case ItemKindRole:
        return int(ItemKind::Story);
    case StoryIdRole:
        return node.id;
    case ArticleIndexRole:
    case ColorIndexRole:
        return -1;
    case ArticleCountRole:
        return int(node.outlets.size());
    case SharePercentRole:
        return node.share;
    case ClaimCountRole:
        return node.claims;
    case ReviewedCountRole:
        return node.reviewed;
    case IsBaseRole:
        return false;
    default:
        return {};
    }
}

QVariant StoryTreeModel::outletData(const StoryNode &node, int row, Column column, int role) const
{
    const Outlet &outlet = node.outlets[std::size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Name) {
            return outlet.name;
        }
        return outlet.share < 0 ? QVariant() : outlet.share;
    case ItemKindRole:
        return int(ItemKind::Outlet);
    case StoryIdRole:
        return node.id;
    case ArticleIndexRole:
    case ColorIndexRole:
        return row;
    case ArticleCountRole:
        return 1;
    case SharePercentRole:
        return outlet.share;
    case IsBaseRole:
        return outlet.isBase;
    case PathRole:
        return outlet.path;
    default:
        return {};
    }
}

QHash<int, QByteArray> StoryTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{ItemKindRole, "itemKind"},
                  {StoryIdRole, "storyId"},
                  {ArticleIndexRole, "articleIndex"},
                  {ArticleCountRole, "articleCount"},
                  {SharePercentRole, "sharePercent"},
                  {ColorIndexRole, "colorIndex"},
                  {IsBaseRole, "isBase"},
                  {PathRole, "path"},
                  {ClaimCountRole, "claimCount"},
                  {ReviewedCountRole, "reviewedCount"}});
    return names;
}

Qt::ItemFlags StoryTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList StoryTreeModel::mimeTypes() const
{
    return {ArticlesMimeType};
}

QMimeData *StoryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        if (index.column() != 0) {
            continue;
        }
        const auto *node = static_cast<const StoryNode *>(index.constInternalPointer());
        if (node) {
            paths.append(node->outlets[std::size_t(index.row())].path);
            continue;
        }
        for (const Outlet &outlet : m_stories[std::size_t(index.row())]->outlets) {
            paths.append(outlet.path);
        }
    }
    paths.removeDuplicates();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << paths;
    auto *data = new QMimeData;
    data->setData(ArticlesMimeType, bytes);
    return data;
}

bool StoryTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                     const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(ArticlesMimeType);
}

bool StoryTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    QStringList paths;
    QDataStream stream(data->data(ArticlesMimeType));
    stream >> paths;
    const QString story = parent.data(StoryIdRole).toString();
    if (!paths.isEmpty()) {
        Q_EMIT articlesDropped(paths, story);
    }
    return false; // the rows follow when the stories are made anew: the view must not take them away
}

StoryTreeModel::StoryNode *StoryTreeModel::find(const QString &storyId) const
{
    const auto found = std::ranges::find(m_stories, storyId, [](const auto &node) { return node->id; });
    return found == m_stories.end() ? nullptr : found->get();
}

void StoryTreeModel::setTitle(StoryNode &node, const QString &title)
{
    if (node.title != title) {
        node.title = title;
        tellChanged(node);
    }
}

void StoryTreeModel::moveStory(std::size_t from, std::size_t to)
{
    // Only ever upwards: setListing() fills the rows from the top.
    beginMoveRows({}, int(from), int(from), {}, int(to));
    const auto begin = m_stories.begin() + std::ptrdiff_t(to);
    const auto moved = m_stories.begin() + std::ptrdiff_t(from);
    std::rotate(begin, moved, moved + 1);
    renumber(to);
    endMoveRows();
}

void StoryTreeModel::setOutlets(StoryNode &node, const std::vector<Outlet> &wanted)
{
    const QModelIndex parent = createIndex(node.row, 0, nullptr);
    auto &outlets = node.outlets;
    for (std::size_t row = outlets.size(); row-- > 0;) {
        if (std::ranges::find(wanted, outlets[row].path, &Outlet::path) == wanted.end()) {
            beginRemoveRows(parent, int(row), int(row));
            outlets.erase(outlets.begin() + std::ptrdiff_t(row));
            endRemoveRows();
        }
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const auto begin = outlets.begin() + std::ptrdiff_t(row);
        const auto known = std::ranges::find(begin, outlets.end(), wanted[row].path, &Outlet::path);
        if (known == outlets.end()) {
            insertOutlet(node, int(row), wanted[row]);
            continue;
        }
        if (known != begin) {
            beginMoveRows(parent, int(known - outlets.begin()), int(known - outlets.begin()), parent,
                          int(row));
            std::rotate(begin, known, known + 1);
            endMoveRows();
        }
        setOutlet(node, int(row), wanted[row]);
    }
}

void StoryTreeModel::setOutlet(StoryNode &node, int row, const Outlet &outlet)
{
    Outlet &current = node.outlets[std::size_t(row)];
    if (current != outlet) {
        current = outlet;
        Q_EMIT dataChanged(createIndex(row, 0, &node), createIndex(row, ColumnCount - 1, &node));
    }
}

void StoryTreeModel::insertOutlet(StoryNode &node, int row, const Outlet &outlet)
{
    beginInsertRows(createIndex(node.row, 0, nullptr), row, row);
    node.outlets.insert(node.outlets.begin() + row, outlet);
    endInsertRows();
    tellChanged(node);
}

void StoryTreeModel::tellChanged(const StoryNode &node)
{
    Q_EMIT dataChanged(createIndex(node.row, 0, nullptr), createIndex(node.row, ColumnCount - 1, nullptr));
}

void StoryTreeModel::renumber(std::size_t from)
{
    for (std::size_t row = from; row < m_stories.size(); ++row) {
        m_stories[row]->row = int(row);
    }
}

} // namespace sidebyline
