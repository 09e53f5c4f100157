// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfcatalogue.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace sidebyline {

QByteArray withLanguage(const QByteArray &pdf, const QString &language)
{
    // The library reports by exceptions; they end here.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
        document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const std::shared_ptr<Buffer> result = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(result->getBuffer()), qsizetype(result->getSize())};
    } catch (const std::exception &) {
        return pdf;
    }
}

} // namespace sidebyline
