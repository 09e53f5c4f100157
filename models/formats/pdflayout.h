// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QString>
#include <QXmlStreamReader>

#include <expected>
#include <vector>

namespace sidebyline {

/// One line of a PDF's page as pdftotext found it. Points, from the page's left top.
struct PdfLine
{
    QString text; ///< words parted by single blanks, ligatures as their letters
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
};

/// Lines that belong together: a column's paragraphs, a heading.
using PdfBlock = std::vector<PdfLine>;

struct PdfPage
{
    double width = 0;
    double height = 0;
    std::vector<PdfBlock> blocks; ///< in reading order, none empty
};

/// Reads the output of "pdftotext -bbox-layout" piece by piece.
class PdfLayoutParser
{
public:
    /// False where it is malformed or there is too much of it.
    [[nodiscard]] bool add(QByteArrayView piece);
    /// The pages. Fails with Damaged where the output broke off.
    [[nodiscard]] std::expected<std::vector<PdfPage>, ReadErrorCode> take();

private:
    bool parse();
    void start();
    void end();

    QXmlStreamReader m_reader;
    std::vector<PdfPage> m_pages;
    PdfBlock m_block;
    PdfLine m_line;
    bool m_isWord = false;
    std::size_t m_lines = 0;
};

} // namespace sidebyline
