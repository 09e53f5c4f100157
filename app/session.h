// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jumphistory.h"
#include "app/windowlayout.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <vector>

namespace sidebyline {

/// Where a folder was left: the story, the stop in it, where each article was read, and how the window was
/// arranged. Places are those of texts that are known by their digests, so that nothing is restored in a text
/// that changed.
struct Session
{
    struct Reading
    {
        ReadingPlace place;
        QByteArray digest; ///< Article::sha256

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    QString storyId = {};
    QString paneArticle = {}; ///< path of the article whose pane had the keys
    QString stopArticle = {}; ///< path of the article that the reader stood in; empty: at no stop
    int stopBlock = 0;        ///< the sentence there
    int stopSentence = 0;
    std::vector<Reading> readings = {}; ///< one an article
    QMap<QString, QString> bases = {};  ///< story id → path of the article that was chosen as its base
    WindowLayout layout = {};

    friend bool operator==(const Session &, const Session &) = default;
};

/// @p place in @p story as a session.
[[nodiscard]] Session sessionOf(const Story &story, const JumpPlace &place);

/// What of @p session is still to be found in @p story: places in articles that changed are left out.
[[nodiscard]] JumpPlace placeOf(const Session &session, const Story &story);

[[nodiscard]] QByteArray writeSession(const Session &session);
/// Nothing where @p json is not what writeSession() wrote.
[[nodiscard]] std::optional<Session> readSession(const QByteArray &json);

namespace settings {

/// Sessions are kept for this many folders, those left last.
inline constexpr int MaxSessions = 40;
[[nodiscard]] std::optional<Session> session(const QString &folder);
void setSession(const QString &folder, const Session &session);
void removeSession(const QString &folder);

} // namespace settings

} // namespace sidebyline
