// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claims/claimdocument.h"

#include "common/highlightpalette.h"
#include "items/articlename.h"
#include "items/renderingruns.h"
#include "phrases/claimtext.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

class ClaimWriter
{
    Q_DECLARE_TR_FUNCTIONS(ClaimDocument)

public:
    ClaimWriter(QTextDocument &document, const Story &story, const ClaimDocumentStyle &style)
        : m_cursor(&document)
        , m_story(story)
        , m_style(style)
    {
        // One edit: shown in a view, the document would else be laid out after every run of words.
        m_cursor.beginEditBlock();
    }

    ~ClaimWriter() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(ClaimWriter)

    void startTable(int rows)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, m_style.outletWidth),
                                          QTextLength(QTextLength::VariableLength, 0)});
        m_table = m_cursor.insertTable(rows, 2, format);
        m_remarks = 0; // what follows stands in the block behind the table
        QTextTableCellFormat cell;
        cell.setBottomPadding(5);
        cell.setRightPadding(8);
        cell.setBottomBorder(1);
        cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setBottomBorderBrush(m_style.colors->rule);
        for (int row = 0; row < rows; ++row) {
            // The names are smaller than the renderings: lowered, both stand on one line.
            cell.setTopPadding(6);
            m_table->cellAt(row, 0).setFormat(cell);
            cell.setTopPadding(4);
            m_table->cellAt(row, 1).setFormat(cell);
        }
    }

    void writeOutlet(int row, int article, bool found, bool base)
    {
        QTextCursor cursor = m_table->cellAt(row, 0).firstCursorPosition();
        QTextCharFormat dot = format(m_style.outlets, m_style.colors->outlet(article));
        cursor.insertText(u"● "_s, dot);
        QFont font = m_style.outlets;
        font.setBold(article == m_style.currentArticle);
        const QString name = articleName(m_story.articles, article);
        cursor.insertText(base ? tr("%1 ★", "outlet that the others are compared with").arg(name) : name,
                          format(font, found ? m_style.colors->text : m_style.colors->quietText));
    }

    void writeText(int row, const QString &text)
    {
        m_table->cellAt(row, 1).firstCursorPosition().insertText(
            text, format(m_style.renderings, m_style.colors->text));
    }

    void writeNotFound(int row)
    {
        m_table->cellAt(row, 1).firstCursorPosition().insertText(
            tr("not found in this article"), format(m_style.outlets, m_style.colors->quietText));
    }

    void writeRuns(int row, const std::vector<RenderingRun> &runs)
    {
        QTextCursor cursor = m_table->cellAt(row, 1).firstCursorPosition();
        for (const RenderingRun &run : runs) {
            QTextCharFormat set = format(m_style.renderings, m_style.colors->text);
            if (run.op == DiffOp::Removed) {
                set.setFontStrikeOut(true);
                set.setBackground(m_style.colors->removed);
            } else if (run.op == DiffOp::Added) {
                set.setFontUnderline(true);
                set.setBackground(m_style.colors->added);
            }
            cursor.insertText(run.text, set);
        }
    }

    void writeRemark(const QString &title, const QString &text, const QColor &color)
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat block;
        block.setTopMargin(m_remarks++ == 0 ? 7 : 3);
        if (m_remarks == 1) {
            m_cursor.setBlockFormat(block);
        } else {
            m_cursor.insertBlock(block);
        }
        QFont bold = m_style.outlets;
        bold.setBold(true);
        if (!title.isEmpty()) {
            m_cursor.insertText(title + u"  "_s, format(bold, color));
        }
        m_cursor.insertText(text, format(m_style.outlets, title.isEmpty() ? color : m_style.colors->text));
    }

    void writeConflicts(const Claim &claim)
    {
        for (const Conflict &conflict : claim.conflicts) {
            QStringList texts = conflictVersions(m_story, conflict);
            if (const QString times = conflictTimes(m_story, conflict); !times.isEmpty()) {
                texts << times;
            }
            writeRemark(
                tr("≠ %1:", "title of a conflict, before its values").arg(conflictTitle(conflict.kind)),
                texts.join(u"  ·  "_s), m_style.colors->warning);
        }
    }

    /// Why the reader's row is linked to the reference; where the reader stands at that, why the first other
    /// is.
    void writeReasons(const ClaimRenderings &renderings)
    {
        const auto explains = [](const Rendering &r) {
            return r.found && !r.reference && !r.reasons.empty();
        };
        auto row = std::ranges::find_if(renderings.renderings, [&](const Rendering &r) {
            return explains(r) && r.article == m_style.currentArticle;
        });
        if (row == renderings.renderings.end()) {
            row = std::ranges::find_if(renderings.renderings, explains);
        }
        if (row != renderings.renderings.end()) {
            const QString outlet = articleName(m_story.articles, row->article);
            writeRemark({}, tr("Why linked to %1: %2").arg(outlet, reasonsText(row->reasons)),
                        m_style.colors->quietText);
        }
    }

private:
    [[nodiscard]] static QTextCharFormat format(const QFont &font, const QColor &color)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(color);
        return format;
    }

    QTextCursor m_cursor;
    const Story &m_story;
    const ClaimDocumentStyle &m_style;
    QTextTable *m_table = nullptr;
    int m_remarks = 0;
};

} // namespace

std::vector<ClaimRow> writeClaim(QTextDocument &document, const Story &story,
                                 const ClaimRenderings &renderings, const ClaimDocumentStyle &style)
{
    ClaimWriter writer(document, story, style);
    // What disagrees stands first: below the wordings of many outlets it would be out of sight.
    writer.writeConflicts(story.comparison.claims[std::size_t(renderings.claim)]);
    writer.startTable(int(renderings.renderings.size()));
    const auto reference =
        std::ranges::find_if(renderings.renderings, [](const Rendering &r) { return r.reference; });
    const QString referenceText = reference == renderings.renderings.end() ? QString() : reference->text;
    std::vector<ClaimRow> rows;
    for (const Rendering &rendering : renderings.renderings) {
        const int row = int(rows.size());
        writer.writeOutlet(row, rendering.article, rendering.found,
                           rendering.article == story.comparison.base);
        if (rendering.found) {
            writer.writeRuns(row, renderingRuns(referenceText, rendering.text, rendering.pieces));
        } else {
            writer.writeNotFound(row);
        }
        rows.push_back(rendering.sentences.empty() ? ClaimRow() : rendering.sentences.front());
    }
    writer.writeReasons(renderings);
    return rows;
}

std::vector<ClaimRow> writePassage(QTextDocument &document, const Story &story, SentenceRef place,
                                   const QString &text, const QString &remark,
                                   const ClaimDocumentStyle &style)
{
    ClaimWriter writer(document, story, style);
    writer.startTable(1);
    writer.writeOutlet(0, place.article, true, place.article == story.comparison.base);
    writer.writeText(0, text);
    if (!remark.isEmpty()) {
        writer.writeRemark({}, remark, style.colors->quietText);
    }
    return {place};
}

} // namespace sidebyline
