// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keymap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr auto FormatKey = "format"_L1;
constexpr auto FormatName = "sidebyline-keys"_L1;
constexpr auto VersionKey = "version"_L1;
constexpr int Version = 1;
constexpr auto KeysKey = "keys"_L1;

std::optional<CommandId> commandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        commands(), [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == commands().end() ? std::nullopt : std::optional(found->id);
}

std::expected<QList<QKeySequence>, KeymapError> readKeys(const QJsonValue &value)
{
    QList<QKeySequence> keys;
    if (!value.isArray()) {
        return std::unexpected(KeymapError{.code = KeymapErrorCode::NotAKeymap, .context = {}});
    }
    for (const QJsonValue &written : value.toArray()) {
        const QKeySequence key = QKeySequence::fromString(written.toString(), QKeySequence::PortableText);
        if (key.count() != 1 || key[0].key() == Qt::Key_unknown) {
            return std::unexpected(
                KeymapError{.code = KeymapErrorCode::BadKey, .context = written.toString()});
        }
        keys.append(key);
    }
    return keys;
}

} // namespace

Keymap defaultKeymap()
{
    Keymap keymap;
    for (const Command &command : commands()) {
        keymap.of(command.id) = commandKeys(command);
    }
    return keymap;
}

std::optional<CommandId> commandWithKey(const Keymap &keymap, const QKeySequence &key, CommandId except)
{
    for (const Command &command : commands()) {
        if (command.id != except && keymap.of(command.id).contains(key)) {
            return command.id;
        }
    }
    return {};
}

void assignKeys(Keymap &keymap, CommandId id, const QList<QKeySequence> &keys)
{
    for (QList<QKeySequence> &others : keymap.keys) {
        others.removeIf([&](const QKeySequence &key) { return keys.contains(key); });
    }
    keymap.of(id) = keys;
}

QByteArray writeKeymap(const Keymap &keymap, KeymapExtent extent)
{
    QJsonObject all;
    for (const Command &command : commands()) {
        if (extent == KeymapExtent::Changes && keymap.of(command.id) == commandKeys(command)) {
            continue;
        }
        QJsonArray keys;
        for (const QKeySequence &key : keymap.of(command.id)) {
            keys.append(key.toString(QKeySequence::PortableText));
        }
        all.insert(QLatin1StringView(command.name), keys);
    }
    return QJsonDocument(QJsonObject{{FormatKey, FormatName}, {VersionKey, Version}, {KeysKey, all}})
        .toJson();
}

std::expected<Keymap, KeymapError> readKeymap(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(FormatKey).toString() != FormatName || root.value(VersionKey).toInt() != Version ||
        !root.value(KeysKey).isObject()) {
        return std::unexpected(KeymapError{.code = KeymapErrorCode::NotAKeymap, .context = {}});
    }
    const QJsonObject written = root.value(KeysKey).toObject();
    Keymap keymap = defaultKeymap();
    QSet<QKeySequence> given;
    for (auto entry = written.begin(); entry != written.end(); ++entry) {
        const auto id = commandNamed(entry.key());
        const auto keys = readKeys(entry.value());
        if (!keys) {
            return std::unexpected(keys.error());
        }
        if (!id) {
            continue;
        }
        for (const QKeySequence &key : *keys) {
            if (given.contains(key)) {
                return std::unexpected(KeymapError{.code = KeymapErrorCode::TakenTwice,
                                                   .context = key.toString(QKeySequence::NativeText)});
            }
            given.insert(key);
        }
        keymap.of(*id) = *keys;
    }
    // What the reader gave one command is taken from those that have it by default alone.
    for (const Command &command : commands()) {
        if (!written.contains(QLatin1StringView(command.name))) {
            keymap.of(command.id).removeIf([&](const QKeySequence &key) { return given.contains(key); });
        }
    }
    return keymap;
}

} // namespace sidebyline
