// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include <QTextStream>

namespace sidebyline {

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::flush;
}

} // namespace sidebyline
