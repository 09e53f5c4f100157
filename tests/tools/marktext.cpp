// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sidebyline-marktext sentences FILE.jsonl …
// Reads lines {"id", "text"} and writes lines {"id", "sents": [sentence, …]}.

#include "text/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>
#include <span>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

int markSentences(std::span<char *> files, QTextStream &out)
{
    for (const char *name : files) {
        QFile file(QString::fromLocal8Bit(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        while (!file.atEnd()) {
            const QJsonObject item = QJsonDocument::fromJson(file.readLine()).object();
            const QString text = item["text"_L1].toString();
            QJsonArray found;
            for (const TextRange range : sentences(text)) {
                found.append(range.of(text).toString());
            }
            const QJsonObject line{{u"id"_s, item["id"_L1]}, {u"sents"_s, found}};
            out << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
        }
    }
    return 0;
}

} // namespace

} // namespace sidebyline

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const std::span<char *> arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() > 2 && qstrcmp(arguments[1], "sentences") == 0) {
        return sidebyline::markSentences(arguments.subspan(2), out);
    }
    std::fputs("usage: sidebyline-marktext sentences FILE.jsonl …\n", stderr);
    return 2;
}
