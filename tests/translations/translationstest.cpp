// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One <message> of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one a plural form; one alone where there is none
    bool numerus = false;
    QString state; ///< the type attribute: empty, "unfinished", "vanished"
};

QString sourceFolder()
{
    return QStringLiteral(SIDEBYLINE_SOURCE_DIR);
}

QStringList translationFiles()
{
    const QDir folder(sourceFolder() + u"/translations"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"sidebyline_*.ts"_s}, QDir::Files)) {
        paths << folder.filePath(name);
    }
    return paths;
}

QStringList sources()
{
    QStringList paths;
    for (const QString &room : {u"/app"_s, u"/widgets"_s}) {
        QDirIterator files(sourceFolder() + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths << files.next();
        }
    }
    return paths;
}

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            found << Message{.context = context,
                             .source = {},
                             .translations = {},
                             .numerus = xml.attributes().value(u"numerus"_s) == u"yes",
                             .state = {}};
        } else if (xml.name() == u"source" && !found.isEmpty()) {
            found.last().source = xml.readElementText();
        } else if (xml.name() == u"translation" && !found.isEmpty()) {
            found.last().state = xml.attributes().value(u"type"_s).toString();
            if (!found.last().numerus) {
                found.last().translations << xml.readElementText();
            }
        } else if (xml.name() == u"numerusform" && !found.isEmpty()) {
            found.last().translations << xml.readElementText();
        }
    }
    return found;
}

/// The arguments that a text asks for: "%1", "%n", sorted, each once.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?\\d|L?n)"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text)) {
        found << match.captured().remove(u'L');
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// Every text of the program is translated, and each translation asks for the same arguments.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesHoldEveryText_data() { addFiles(); }
    void filesHoldEveryText();
    void nothingIsUnfinished_data() { addFiles(); }
    void nothingIsUnfinished();
    void placeholdersAgree_data() { addFiles(); }
    void placeholdersAgree();
    void marksAgree_data() { addFiles(); }
    void marksAgree();
    void mnemonicsInADialogDoNotClash_data() { addFiles(); }
    void mnemonicsInADialogDoNotClash();

private:
    static void addFiles();
};

void TranslationsTest::addFiles()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = translationFiles();
    QVERIFY(paths.size() >= 3);
    for (const QString &path : paths) {
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TranslationsTest::filesHoldEveryText()
{
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    const bool english = path.endsWith(u"_en.ts");
    QStringList arguments = sources();
    for (const QString &room : {u""_s, u"/app"_s, u"/widgets"_s, u"/models"_s}) {
        arguments << u"-I"_s << sourceFolder() + room;
    }
    arguments << u"-no-obsolete"_s << u"-locations"_s << u"none"_s;
    if (english) {
        arguments << u"-pluralonly"_s;
    }
    arguments << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(SIDEBYLINE_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    // A context without its namespace would never be found at run time.
    const QByteArray said = lupdate.readAllStandardError();
    QVERIFY2(!said.contains("unknown namespace"), said.constData());

    const auto keys = [](const QString &file) {
        QStringList list;
        for (const Message &message : messages(file)) {
            list << message.context + u" | "_s + message.source;
        }
        list.sort();
        return list;
    };
    const QStringList known = keys(path);
    for (const QString &key : keys(copy)) {
        QVERIFY2(known.contains(key),
                 qPrintable(u"not in the file (run the update_translations target): "_s + key));
    }
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(const QString, path);
    const QList<Message> found = messages(path);
    QVERIFY(!found.isEmpty());
    for (const Message &message : found) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u": "_s + message.source));
        QVERIFY2(!message.translations.isEmpty() && !message.translations.contains(QString()),
                 qPrintable(u"empty: "_s + message.source));
    }
}

void TranslationsTest::placeholdersAgree()
{
    QFETCH(const QString, path);
    for (const Message &message : messages(path)) {
        for (const QString &translation : message.translations) {
            QStringList wanted = placeholders(message.source);
            QStringList said = placeholders(translation);
            if (message.numerus) {
                // A plural form may spell its number out: "one outlet".
                wanted.removeAll(u"%n"_s);
                said.removeAll(u"%n"_s);
            }
            QVERIFY2(wanted == said, qPrintable(message.source + u" → "_s + translation));
        }
    }
}

void TranslationsTest::marksAgree()
{
    QFETCH(const QString, path);
    static const QRegularExpression mnemonic(u"&\\S"_s);
    for (const Message &message : messages(path)) {
        for (const QString &translation : message.translations) {
            const QByteArray both = (message.source + u" → "_s + translation).toUtf8();
            // A key that opens a menu's entry, once and once alone.
            QVERIFY2(message.source.count(mnemonic) == translation.count(mnemonic), both.constData());
            // What the dots and the colon promise: a dialog, a field.
            for (const QChar end : {u'…', u':'}) {
                QVERIFY2(message.source.endsWith(end) == translation.endsWith(end), both.constData());
            }
            QVERIFY2(!translation.contains(u'"') && !translation.contains(u'\''), both.constData());
        }
    }
}

void TranslationsTest::mnemonicsInADialogDoNotClash()
{
    QFETCH(const QString, path);
    // The contexts of each window; a question that it asks is a window of its own.
    const QList<QStringList> dialogs{{u"ExportDialog"_s, u"ExportChoices"_s, u"OutletChoice"_s},
                                     {u"SettingsDialog"_s, u"FontField"_s, u"ThresholdPreview"_s},
                                     {u"KeysDialog"_s},
                                     {u"MergeDialog"_s},
                                     {u"OrphansDialog"_s}};
    static const QRegularExpression mnemonic(u"&(\\S)"_s);
    for (const QStringList &dialog : dialogs) {
        QHash<QString, QString> letters;
        QHash<QString, QString> sourceLetters;
        for (const Message &message : messages(path)) {
            if (!dialog.contains(message.context.section(u"::"_s, -1)) || message.source == u"&Replace") {
                continue;
            }
            const auto take = [](QHash<QString, QString> &taken, const QString &text) {
                const QString letter = mnemonic.match(text).captured(1).toLower();
                const QString before = letter.isEmpty() ? QString() : taken.value(letter);
                taken.insert(letter, text);
                return before;
            };
            for (const QString &translation : message.translations) {
                const QString before = take(letters, translation);
                QVERIFY2(before.isEmpty(), qPrintable(before + u", "_s + translation));
            }
            const QString before = take(sourceLetters, message.source);
            QVERIFY2(before.isEmpty(), qPrintable(before + u", "_s + message.source));
        }
    }
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translationstest.moc"
