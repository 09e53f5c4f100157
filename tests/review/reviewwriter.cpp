// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stores decisions one after another and prints the number of each as soon as the store says that it is on
// the disk; until it is killed, or the given count is reached.
//
// review-writer DATAFOLDER STORIESFOLDER COUNT [MOSTBYTES]   (MOSTBYTES: how large a file may grow)

#include "review/reviewstore.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace sidebyline;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        return 2;
    }
    if (arguments.size() > 4) {
        // A write beyond the limit then fails, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{arguments[4].toULong(), arguments[4].toULong()};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    const quint64 count = arguments[3].toULongLong();
    ReviewStore store(arguments[1]);
    QTextStream out(stdout);
    const auto submit = [&store] {
        const PassageKey passage{
            .article = {7, 8, u"a.txt"_s, u"A"_s}, .words = 9, .nth = 0, .excerpt = u"x"_s.repeated(120)};
        const Decision decision = makeDecision(DecisionKind::Note, SubjectKind::Sentence, {passage}, {},
                                               u"note "_s.repeated(40), 1);
        return store.submit({.removed = {}, .added = {decision}});
    };
    QObject::connect(&store, &ReviewStore::stored, &application, [&](quint64 number) {
        out << number << '\n' << Qt::flush;
        if (number >= count) {
            QCoreApplication::quit();
        } else {
            submit();
        }
    });
    QObject::connect(&store, &ReviewStore::failed, &application, [&](const ReviewError &error) {
        out << "failed " << int(error.code) << '\n' << Qt::flush;
        QCoreApplication::quit();
    });
    store.setFolder(arguments[2]);
    submit();
    return QCoreApplication::exec();
}
