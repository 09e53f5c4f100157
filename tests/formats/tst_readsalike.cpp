// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories of tests/golden/formats read alike from every format that real programs wrote them in.

#include "formats/reader.h"
#include "text/quotations.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestReadsAlike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAlike_data();
    void readsAlike();
    void countsTheLinesOfItsSource_data();
    void countsTheLinesOfItsSource();
    void everyFormatIsThere();
};

namespace {

const QString Folder = QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/formats");

QJsonArray stories()
{
    QFile file(Folder + u"/stories.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QStringList files()
{
    QStringList names = QDir(Folder).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return name == u"make" || name == u"stories.json"; });
    return names;
}

/// The stories that a file holds: all of them where it is called "both".
QJsonArray storiesOf(const QString &file)
{
    QJsonArray mine;
    for (const QJsonValue &story : stories()) {
        const QString name = story.toObject().value("name"_L1).toString();
        const bool paper = name == u"ferry" && file.startsWith(u"paper.");
        if (file.startsWith(u"both.") || file.startsWith(name) || paper) {
            mine.append(story);
        }
    }
    return mine;
}

QStringList texts(const Article &article, Role role)
{
    QStringList found;
    for (const Block &block : article.blocks) {
        if (block.role == role) {
            found.append(block.text);
        }
    }
    return found;
}

QStringList quoted(const QStringList &paragraphs)
{
    QStringList words;
    for (const QString &paragraph : paragraphs) {
        for (const Quotation &quotation : quotations(paragraph)) {
            words.append(quotation.words.of(paragraph).toString());
        }
    }
    return words;
}

QString roles(const Article &article)
{
    QString text;
    for (const Block &block : article.blocks) {
        text += u"\n  %1: %2"_s.arg(roleName(block.role),
                                    block.text.first(std::min<qsizetype>(90, block.text.size())));
    }
    return text;
}

/// Without the places where one program or another puts another sign for the same.
QStringList plain(QStringList lines)
{
    for (QString &line : lines) {
        line.replace(u'’', u'\'');
    }
    return lines;
}

} // namespace

void TestReadsAlike::readsAlike_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files()) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestReadsAlike::readsAlike()
{
    QFETCH(QString, file);
    const auto reading = readFile(Folder, file);
    QVERIFY2(reading.has_value(), reading ? "" : readErrorName(reading.error().code).data());
    const QJsonArray expected = storiesOf(file);
    QCOMPARE(qsizetype(reading->articles.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Article &article = reading->articles[std::size_t(i)];
        const QJsonObject story = expected[i].toObject();
        QStringList body;
        QStringList subheads;
        for (const QJsonValue &text : story.value("body"_L1).toArray()) {
            const QString line = text.toString();
            (line.startsWith(u"## ") ? subheads : body)
                .append(line.startsWith(u"## ") ? line.sliced(3) : line);
        }
        const QByteArray all = roles(article).toUtf8();
        QVERIFY2(article.headline == story.value("headline"_L1).toString(), all);
        const bool isPage = file.endsWith(u".html") || file.endsWith(u".mhtml") || file.endsWith(u".eml");
        QVERIFY2(article.byline == story.value("byline"_L1).toString(),
                 (article.byline.toUtf8() + all).data());
        QVERIFY2(article.language == story.value("language"_L1).toString(), all);
        QVERIFY2(article.published.startsWith(story.value("date"_L1).toString().first(10)),
                 (article.published.toUtf8() + all).data());
        QStringList read = texts(article, Role::Body);
        // Where a format cannot say what heads paragraphs or belongs to a picture, the words are read all the
        // same.
        const QString caption = story.value("caption"_L1).toString();
        const bool isMute =
            file.endsWith(u".pdf") || file.endsWith(u"-pandoc.rtf") || file.endsWith(u".jsonld");
        read.removeIf(
            [&](const QString &text) { return isMute && (text == caption || subheads.contains(text)); });
        QVERIFY2(plain(read) == plain(body), (all + "\n" + read.join(u'\n').toUtf8()).data());
        const auto isOnly = [&](Role role, const QString &text) {
            return texts(article, role) == QStringList{text};
        };
        const QString deck = story.value("deck"_L1).toString();
        QVERIFY2(!isPage || (isOnly(Role::Caption, caption) && isOnly(Role::Deck, deck)), all);
        QVERIFY2(!isPage || texts(article, Role::Subhead) == subheads, all);
        QVERIFY2(quoted(plain(read)) == quoted(plain(body)), all);
        QCOMPARE(article.item, expected.size() > 1 ? int(i) + 1 : 0);
        QVERIFY(std::ranges::all_of(article.blocks, [](const Block &block) {
            return block.role != Role::Body || !block.sentences.empty();
        }));
    }
}

void TestReadsAlike::countsTheLinesOfItsSource_data()
{
    readsAlike_data();
}

void TestReadsAlike::countsTheLinesOfItsSource()
{
    QFETCH(QString, file);
    const auto reading = readFile(Folder, file);
    QVERIFY(reading.has_value());
    for (const Article &article : reading->articles) {
        const auto source = readSourceText(Folder, article);
        QVERIFY(source.has_value());
        const QStringList lines = source->split(u'\n');
        for (const Block &block : article.blocks) {
            QVERIFY(block.firstLine <= block.lastLine && block.lastLine < lines.size());
            QVERIFY(lines[block.firstLine].contains(block.text));
        }
    }
}

void TestReadsAlike::everyFormatIsThere()
{
    QSet<QString> formats;
    for (const QString &file : files()) {
        if (const auto reading = readFile(Folder, file)) {
            formats.insert(reading->articles.front().format);
        }
    }
    for (const ArticleReader *reader : articleReaders()) {
        QVERIFY2(formats.contains(reader->format()) || reader->format() == "text"_L1,
                 reader->format().data());
    }
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestReadsAlike)
#include "tst_readsalike.moc"
