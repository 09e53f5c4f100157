// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samples.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sidebyline {

QString samplesFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder : {program.absoluteFilePath(u"../../share/sidebyline/samples"_s),
                                  QStringLiteral(SIDEBYLINE_SAMPLES_DIR)}) {
        if (QDir(folder).exists()) {
            return QDir::cleanPath(folder);
        }
    }
    return {};
}

} // namespace sidebyline
