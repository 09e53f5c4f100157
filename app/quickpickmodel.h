// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace sidebyline {

/// Something to pick from a list by typing.
struct PickEntry
{
    QString title;    ///< what is matched
    QString detail;   ///< stands beside it, quietly
    QStringList keys; ///< that do the same
    QString reason;   ///< why it can't be picked now; empty: it can

    friend bool operator==(const PickEntry &, const PickEntry &) = default;
};

/// How typed text is looked for in the titles.
enum class PickMatch : quint8 {
    Fuzzy, ///< letters in their order
    Words, ///< each word as it is written
};

/// The entries that match what is typed, the best first; those of equal worth as they were given.
class QuickPickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        TitleRole = Qt::DisplayRole,
        PositionsRole = Qt::UserRole, ///< QList<int>: letters of the title that were typed
        DetailRole,
        KeysRole,
        ReasonRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PickEntry> entries, PickMatch match);
    void setPattern(const QString &pattern);
    [[nodiscard]] const QString &pattern() const { return m_pattern; }
    /// The index, among those given, of the entry shown in @p row.
    [[nodiscard]] int entryAt(int row) const { return m_rows[std::size_t(row)].entry; }
    [[nodiscard]] const PickEntry &entry(int index) const { return m_entries[std::size_t(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int entry = 0;
        int score = 0;
        QList<int> positions;
    };
    void match();

    std::vector<PickEntry> m_entries;
    std::vector<Row> m_rows;
    QString m_pattern;
    PickMatch m_match = PickMatch::Fuzzy;
};

} // namespace sidebyline
