// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/paragraphs.h"

#include <QHash>
#include <QString>

#include <optional>

namespace sidebyline {

/// What a style's name says of a paragraph, in the words of English and of some localised programs: "Title",
/// "heading 2", "Caption", "Illustration"; nothing for names that say nothing.
[[nodiscard]] std::optional<ParagraphStyle> styleFromName(QStringView name);

/// The styles of a word-processor file by their ids, each with the one that it is based on.
class WordStyles
{
public:
    void add(const QString &id, const QString &name, const QString &parent, bool isOutlined);
    /// What a style says, its own name before those that it is based on.
    [[nodiscard]] ParagraphStyle style(const QString &id) const;

private:
    struct Entry
    {
        QString name;
        QString parent;
        bool isOutlined = false; ///< has an outline level: a heading whatever its name
    };
    QHash<QString, Entry> m_entries;
};

} // namespace sidebyline
