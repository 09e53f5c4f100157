// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/folderlisting.h"
#include "workspace/library.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace sidebyline {

/// The stories of a folder and, below each, its outlets in pane order. Indexes survive updates.
class StoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        Name,  ///< story title or outlet; text
        Share, ///< per cent of body sentences that others carry, as int; invalid while not compared
    };
    static constexpr int ColumnCount = int(Column::Share) + 1;

    enum Role {
        ItemKindRole = Qt::UserRole, ///< ItemKind as int
        StoryIdRole,                 ///< QString
        ArticleIndexRole,            ///< int, -1 for a story
        ArticleCountRole,            ///< int: articles read by now; for a story
        SharePercentRole,            ///< int, -1 while not compared
        ColorIndexRole,              ///< int: the outlet's place among the story's, for its colour; -1: story
        IsBaseRole,                  ///< bool
        PathRole,                    ///< QString: the article's path
        ClaimCountRole,              ///< int: a story's claims
        ReviewedCountRole,           ///< int: of these, reviewed
    };
    Q_ENUM(Role)

    enum class ItemKind : quint8 { Story, Outlet };
    Q_ENUM(ItemKind)

    explicit StoryTreeModel(QObject *parent = nullptr);
    ~StoryTreeModel() override;

    /// The stories to come, in this order. Known ones stay with their outlets, the others go.
    void setListing(const FolderListing &listing);
    /// Adds an outlet as soon as it is read. Does nothing for a story that is not listed.
    void addArticle(const QString &storyId, const ArticlePtr &article);
    /// Takes over a compared story: its outlets, shares and base.
    void setStory(const StoryPtr &story);
    /// How far a story's review is. Does nothing for a story that is not listed.
    void setReview(const QString &storyId, int reviewed, int claims);
    void removeStory(const QString &storyId);
    void clear();

    [[nodiscard]] QModelIndex storyIndex(const QString &storyId) const;
    [[nodiscard]] QModelIndex articleIndex(const QString &storyId, int article) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Outlets and stories can be dragged onto other stories; what is dropped is told, not done.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The reader wants these articles, by their paths, in the story @p storyId; empty: in a new one.
    void articlesDropped(const QStringList &paths, const QString &storyId);

private:
    struct StoryNode;
    struct Outlet;

    [[nodiscard]] StoryNode *find(const QString &storyId) const;
    [[nodiscard]] QVariant storyData(const StoryNode &node, Column column, int role) const;
    [[nodiscard]] QVariant outletData(const StoryNode &node, int row, Column column, int role) const;
    void setTitle(StoryNode &node, const QString &title);
    void moveStory(std::size_t from, std::size_t to);
    void setOutlets(StoryNode &node, const std::vector<Outlet> &wanted);
    void setOutlet(StoryNode &node, int row, const Outlet &outlet);
    void insertOutlet(StoryNode &node, int row, const Outlet &outlet);
    void tellChanged(const StoryNode &node);
    void renumber(std::size_t from);

    std::vector<std::unique_ptr<StoryNode>> m_stories;
};

} // namespace sidebyline
