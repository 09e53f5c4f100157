// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/readerrortext.h"

#include "articles/teasers.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

class ReadErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ReadErrorText)

public:
    static QString reason(const ReadError &error)
    {
        switch (error.code) {
        case ReadErrorCode::NotFound:
            return tr("no longer there");
        case ReadErrorCode::NoPermission:
            return tr("no permission");
        case ReadErrorCode::Empty:
            return tr("empty");
        case ReadErrorCode::TooLarge:
            return tr("too large");
        case ReadErrorCode::Binary:
            return error.context.isEmpty() ? tr("not a text") : tr("%1, not a text").arg(error.context);
        case ReadErrorCode::UnknownFormat:
            if (error.context == "DEVICE"_L1) {
                return tr("not a file");
            }
            return error.context.isEmpty() ? tr("unknown format") : tr("%1 can’t be read").arg(error.context);
        case ReadErrorCode::NoText:
            return tr("no text in it");
        case ReadErrorCode::Damaged:
            return tr("damaged");
        case ReadErrorCode::InputOutput:
            return tr("could not be read");
        case ReadErrorCode::NotAFolder:
            return tr("not a folder");
        case ReadErrorCode::Encrypted:
            return tr("locked with a password");
        case ReadErrorCode::ToolMissing:
            return tr("%1 is missing").arg(error.context);
        case ReadErrorCode::Teasers:
            return teasers(teasersOf(error.context));
        case ReadErrorCode::Cancelled:
            return tr("cancelled");
        }
        return {};
    }

    static QString advice(const ReadError &error)
    {
        switch (error.code) {
        case ReadErrorCode::NotFound:
            return tr("It was moved, renamed or deleted. Put it back, then reload with %1.").arg(reloadKey());
        case ReadErrorCode::NoPermission:
            return tr("You may not read this file. Change its permissions, then reload with %1.")
                .arg(reloadKey());
        case ReadErrorCode::Empty:
            return tr("There is nothing in this file. Save the article again, then reload with %1.")
                .arg(reloadKey());
        case ReadErrorCode::TooLarge:
            return tooLarge(error.context);
        case ReadErrorCode::Binary:
            return tr(
                "The file holds data, not words, whatever its name says. Save the article’s page or text.");
        case ReadErrorCode::UnknownFormat:
            return tr(
                "Sidebyline can’t read this kind of file. Save the article as a web page, PDF, DOCX or plain "
                "text.");
        case ReadErrorCode::NoText:
            return tr(
                "No words were found in it, perhaps a scan. Save the article with its text, or recognise the "
                "text first.");
        case ReadErrorCode::Damaged:
            return tr("The file breaks off or is malformed. Save or fetch it again.");
        case ReadErrorCode::InputOutput:
            return error.context.isEmpty()
                       ? tr("The disk or the network failed. Reload with %1.").arg(reloadKey())
                       : tr("The disk or the network failed (%1). Reload with %2.")
                             .arg(error.context, reloadKey());
        case ReadErrorCode::NotAFolder:
            return tr("Open the folder that the file is in.");
        case ReadErrorCode::Encrypted:
            return tr("Open it in the program that made it and save it without a password or other "
                      "restrictions.");
        case ReadErrorCode::ToolMissing:
            return tr("Install %1, then reload with %2.").arg(packageOf(error.context), reloadKey());
        case ReadErrorCode::Teasers:
            return tr("Of %1 the feed holds the beginning only. Save the articles’ pages from the browser.",
                      "headlines")
                .arg(headlines(teasersOf(error.context).headlines));
        case ReadErrorCode::Cancelled:
            return tr("Reading was stopped. Reload with %1.").arg(reloadKey());
        }
        return {};
    }

    static QString folder(const QString &folder, const ReadError &error)
    {
        const QString name = QDir::toNativeSeparators(folder);
        switch (error.code) {
        case ReadErrorCode::NotFound:
            return tr("The folder “%1” is not there. It was moved, renamed or deleted: open it where it is "
                      "now.")
                .arg(name);
        case ReadErrorCode::NoPermission:
            return tr("You may not read the folder “%1”. Change its permissions, then open it again.")
                .arg(name);
        case ReadErrorCode::NotAFolder:
            return tr("“%1” is not a folder. Open the folder that it is in.").arg(name);
        case ReadErrorCode::Empty:
            return tr("There are no articles in “%1”. Save each article in it, as a web page, PDF, Word file "
                      "or "
                      "text, then reload with %2.")
                .arg(name, reloadKey());
        default:
            return tr("The folder “%1” could not be read: %2. %3").arg(name, reason(error), advice(error));
        }
    }

private:
    static QString teasers(const Teasers &teasers)
    {
        return tr("%1 of %n item(s) without the text: %2", "how many, headlines", teasers.items)
            .arg(QString::number(teasers.headlines.size()), headlines(teasers.headlines));
    }

    /// “Ferry back”, “In brief” and 2 more
    static QString headlines(const QStringList &all)
    {
        constexpr qsizetype most = 3;
        QStringList quoted;
        for (const QString &headline : all.first(std::min(all.size(), most))) {
            quoted.append(tr("“%1”", "a headline").arg(headline));
        }
        const QString some = quoted.join(tr(", ", "between headlines"));
        return all.size() > most ? tr("%1 and %n more", "headlines", int(all.size() - most)).arg(some) : some;
    }

    static QString reloadKey() { return tr("Ctrl+R", "key that reloads the folder"); }

    /// The package that a missing program comes with, by Debian's names.
    static QString packageOf(const QString &program)
    {
        return program == u"pdftotext" ? u"poppler-utils"_s : program;
    }

    static QString tooLarge(const QString &limit)
    {
        bool isNumber = false;
        const qint64 bytes = limit.toLongLong(&isNumber);
        return isNumber ? tr("Articles may have up to %1. Save the text alone, or split the file.")
                              .arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat))
                        : tr("Save the article’s text alone, or split the file.");
    }
};

} // namespace

QString readErrorReason(const ReadError &error)
{
    return ReadErrorText::reason(error);
}

QString readErrorAdvice(const ReadError &error)
{
    return ReadErrorText::advice(error);
}

QString folderErrorText(const QString &folder, const ReadError &error)
{
    return ReadErrorText::folder(folder, error);
}

} // namespace sidebyline
