// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"

#include <QJsonObject>

#include <vector>

namespace sidebyline {

/// An article as JSON says it.
struct JsonArticle
{
    std::vector<Part> parts;
    FileFields fields;
};

/// True for an object that ninjs 1.x or 2.x would have: a body and a headline by ninjs' names.
[[nodiscard]] bool isNinjs(const QJsonObject &object);

/// The article of a ninjs object (IPTC, ninjs 1.x in small letters, 2.x in camel case).
[[nodiscard]] JsonArticle ninjsArticle(const QJsonObject &object);

/// True for an object of JSON-LD whose type is an article of schema.org.
[[nodiscard]] bool isLinkedArticle(const QJsonObject &object);

/// The article of such an object with its comments.
[[nodiscard]] JsonArticle linkedArticle(const QJsonObject &object);

} // namespace sidebyline
