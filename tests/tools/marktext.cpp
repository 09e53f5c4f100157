// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sidebyline-marktext sentences FILE.jsonl …
// Reads lines {"id", "text"} and writes lines {"id", "sents": [sentence, …]}.
// sidebyline-marktext quotations FILE.txt …
// Reads articles in UTF-8, a line a paragraph, and writes {file: [{"start", "end", "speaker"}, …]}.

#include "text/quotations.h"
#include "text/sentences.h"
#include "text/speakers.h"

#include <QFile>
#include <QFileInfo>
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

QJsonArray quotationsOf(const QString &text)
{
    std::vector<QStringView> paragraphs;
    std::vector<qsizetype> starts;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            paragraphs.push_back(line);
            starts.push_back(line.data() - text.constData());
        }
    }
    QJsonArray found;
    const std::vector<std::vector<Quotation>> all = quotations(paragraphs);
    const std::vector<std::vector<Speaker>> named = speakers(paragraphs, all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all[i].size(); ++j) {
            const Quotation &quotation = all[i][j];
            const Speaker speaker = named[i][j];
            if (quotation.depth == 0) {
                found.append(QJsonObject{
                    {u"start"_s, starts[i] + quotation.range.start},
                    {u"end"_s, starts[i] + quotation.range.end()},
                    {u"speaker"_s,
                     speaker.paragraph < 0
                         ? QJsonValue()
                         : QJsonValue(
                               speaker.range.of(paragraphs[static_cast<std::size_t>(speaker.paragraph)])
                                   .toString())}});
            }
        }
    }
    return found;
}

int markQuotations(std::span<char *> files, QTextStream &out)
{
    QJsonObject all;
    for (const char *name : files) {
        QFile file(QString::fromLocal8Bit(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        all.insert(QFileInfo(file).fileName(), quotationsOf(QString::fromUtf8(file.readAll())));
    }
    out << QJsonDocument(all).toJson();
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
    if (arguments.size() > 2 && qstrcmp(arguments[1], "quotations") == 0) {
        return sidebyline::markQuotations(arguments.subspan(2), out);
    }
    std::fputs("usage: sidebyline-marktext sentences FILE.jsonl … | quotations FILE.txt …\n", stderr);
    return 2;
}
