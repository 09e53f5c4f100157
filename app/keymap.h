// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands.h"

#include <QByteArray>

#include <array>
#include <expected>
#include <optional>

namespace sidebyline {

/// The keys in use, for every command. The first of a command's keys is the one that is shown.
struct Keymap
{
    std::array<QList<QKeySequence>, CommandCount> keys;

    [[nodiscard]] const QList<QKeySequence> &of(CommandId id) const { return keys.at(std::size_t(id)); }
    [[nodiscard]] QList<QKeySequence> &of(CommandId id) { return keys.at(std::size_t(id)); }

    friend bool operator==(const Keymap &, const Keymap &) = default;
};

/// The table's own keys.
[[nodiscard]] Keymap defaultKeymap();

/// The command other than @p except that has @p key; nothing where it is free.
[[nodiscard]] std::optional<CommandId> commandWithKey(const Keymap &keymap, const QKeySequence &key,
                                                      CommandId except);

/// Gives @p id the keys @p keys and takes them from every other command.
void assignKeys(Keymap &keymap, CommandId id, const QList<QKeySequence> &keys);

enum class KeymapErrorCode : quint8 {
    NotReadable, ///< the file can't be read
    NotAKeymap,  ///< it is no JSON, or not what writeKeymap() wrote
    BadKey,      ///< a key that there is not; context: what is written
    TakenTwice,  ///< two commands have one key; context: the key
};

struct KeymapError
{
    KeymapErrorCode code;
    QString context;

    friend bool operator==(const KeymapError &, const KeymapError &) = default;
};

/// Whether writeKeymap() leaves out what is as the table has it.
enum class KeymapExtent : quint8 { All, Changes };

/// {"format": "sidebyline-keys", "version": 1, "keys": {"next": ["J"]}}, keys in portable form.
[[nodiscard]] QByteArray writeKeymap(const Keymap &keymap, KeymapExtent extent);

/// Reads what writeKeymap() wrote over the default keys: a key that is given to a command is taken from those
/// that have it by default. Names of commands that there are not (those of another version) are passed over.
[[nodiscard]] std::expected<Keymap, KeymapError> readKeymap(const QByteArray &json);

} // namespace sidebyline
