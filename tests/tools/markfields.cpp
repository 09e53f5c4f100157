// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sidebyline-markfields FILE.html …
// Writes what pagefields finds on saved pages in the form of a comparison file, for scorers outside of the
// tree. sidebyline-markfields --candidates FILE.html … Writes the candidates with their scores, to be read.

#include "articles/encoding.h"
#include "pages/pagefields.h"

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

PageFields fieldsOfFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto decoded = decodeText(file.readAll());
    return decoded ? fieldsOf(parsePage(decoded->text.toUtf8())) : PageFields();
}

QJsonObject block(const QString &role, const QString &text)
{
    return {{u"role"_s, role}, {u"text"_s, text}, {u"sentences"_s, QJsonArray()}};
}

QJsonObject articleOf(const QString &name, const PageFields &fields)
{
    QJsonArray blocks;
    if (!fields.headline.isEmpty()) {
        blocks.append(block(u"headline"_s, fields.headline));
    }
    if (!fields.deck.isEmpty()) {
        blocks.append(block(u"deck"_s, fields.deck));
    }
    return {{u"id"_s, name},
            {u"path"_s, name},
            {u"headline"_s, fields.headline},
            {u"byline"_s, fields.byline},
            {u"published"_s, fields.published},
            {u"outlet"_s, fields.outlet},
            {u"language"_s, fields.language},
            {u"blocks"_s, blocks}};
}

void print(QTextStream &out, QStringView field, const std::vector<FieldCandidate> &candidates)
{
    for (const FieldCandidate &one : candidates) {
        out << field << ' ' << QString::number(one.score, 'f', 2) << ' ' << one.node << ' ' << one.value
            << '\n';
    }
}

int mark(std::span<char *> files, QTextStream &out)
{
    QJsonArray articles;
    for (const char *name : files) {
        const QString path = QString::fromLocal8Bit(name);
        articles.append(articleOf(QFileInfo(path).fileName(), fieldsOfFile(path)));
    }
    const QJsonObject story{{u"id"_s, u"."_s}, {u"title"_s, QString()}, {u"articles"_s, articles}};
    out << QJsonDocument(QJsonObject{{u"format"_s, u"sidebyline.comparison"_s},
                                     {u"version"_s, 1},
                                     {u"stories"_s, QJsonArray{story}}})
               .toJson();
    return 0;
}

int show(std::span<char *> files, QTextStream &out)
{
    for (const char *name : files) {
        const PageFields fields = fieldsOfFile(QString::fromLocal8Bit(name));
        out << name << "\noutlet " << fields.outlet << " language " << fields.language << '\n';
        print(out, u"headline", fields.headlines);
        print(out, u"byline", fields.bylines);
        print(out, u"date", fields.dates);
        print(out, u"deck", fields.decks);
    }
    return 0;
}

} // namespace

} // namespace sidebyline

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const std::span<char *> arguments(argv, std::size_t(argc));
    const bool candidates = argc > 1 && QLatin1StringView(arguments[1]) == "--candidates"_L1;
    const auto files = arguments.subspan(std::min<std::size_t>(arguments.size(), candidates ? 2 : 1));
    return candidates ? sidebyline::show(files, out) : sidebyline::mark(files, out);
}
