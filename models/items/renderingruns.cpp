// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/renderingruns.h"

#include <algorithm>

namespace sidebyline {

namespace {

class RunWriter
{
public:
    explicit RunWriter(QStringView text)
        : m_text(text)
    {}

    /// Writes the marks and blanks of the text that stand before @p start.
    void keepUpTo(qsizetype start)
    {
        if (start > m_written) {
            add(DiffOp::Same, m_text.sliced(m_written, start - m_written));
            m_written = start;
        }
    }

    void take(DiffOp op, TextRange range)
    {
        keepUpTo(range.start);
        add(op, range.of(m_text));
        m_written = std::max(m_written, range.end());
    }

    /// Writes words of the reference, set apart by blanks.
    void strike(QStringView words)
    {
        separate();
        add(DiffOp::Removed, words);
        m_needsBlank = true;
    }

    [[nodiscard]] std::vector<RenderingRun> finish()
    {
        m_needsBlank = m_needsBlank && m_written < m_text.size() && m_text[m_written].isLetterOrNumber();
        keepUpTo(m_text.size());
        return std::move(m_runs);
    }

private:
    void separate()
    {
        if (!m_runs.empty() && !m_runs.back().text.back().isSpace() && !endsWithOpeningMark()) {
            add(DiffOp::Same, u" ");
        }
    }

    [[nodiscard]] bool endsWithOpeningMark() const
    {
        const QChar last = m_runs.back().text.back();
        return last.category() == QChar::Punctuation_InitialQuote ||
               last.category() == QChar::Punctuation_Open;
    }

    void add(DiffOp op, QStringView text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (m_needsBlank) {
            m_needsBlank = false;
            if (!text.front().isSpace() && !text.front().isPunct()) {
                add(DiffOp::Same, u" ");
            }
        }
        if (!m_runs.empty() && m_runs.back().op == op) {
            m_runs.back().text += text;
        } else {
            m_runs.push_back({.op = op, .text = text.toString()});
        }
    }

    QStringView m_text;
    qsizetype m_written = 0;
    bool m_needsBlank = false; ///< struck words were written last
    std::vector<RenderingRun> m_runs;
};

} // namespace

std::vector<RenderingRun> renderingRuns(QStringView reference, QStringView text,
                                        std::span<const DiffPiece> pieces)
{
    RunWriter writer(text);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces[i];
        if (piece.op != DiffOp::Removed) {
            writer.take(piece.op, piece.other);
            continue;
        }
        // The marks before the words that stand in their place come first: the opening quotation mark, the
        // blank.
        const auto next = std::ranges::find_if(pieces.subspan(i),
                                               [](const DiffPiece &p) { return p.op != DiffOp::Removed; });
        if (next != pieces.end()) {
            writer.keepUpTo(next->other.start);
        }
        writer.strike(piece.base.of(reference));
    }
    return writer.finish();
}

} // namespace sidebyline
