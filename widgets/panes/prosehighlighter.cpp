// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/prosehighlighter.h"

#include "common/theme.h"
#include "panes/articlelayout.h"
#include "panes/highlightingrepository.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <utility>

namespace sidebyline {

namespace {

constexpr qsizetype LongestColored = 20'000; // code units

class ProseHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit ProseHighlighter(ColorMode mode)
        : m_mode(mode)
    {
        setDefinition(proseDefinition());
    }

    [[nodiscard]] QList<ProseStretch> stretches(QStringView paragraph)
    {
        if (const KSyntaxHighlighting::Theme wanted = highlightingTheme(m_mode);
            wanted.name() != theme().name()) {
            setTheme(wanted);
        }
        m_stretches.clear();
        highlightLine(paragraph, KSyntaxHighlighting::State());
        return std::exchange(m_stretches, {});
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.textStyle() == KSyntaxHighlighting::Theme::Normal) {
            return;
        }
        QTextCharFormat result;
        if (format.hasTextColor(theme())) {
            result.setForeground(format.textColor(theme()));
        }
        if (format.isBold(theme())) {
            result.setFontWeight(QFont::DemiBold);
        }
        if (format.isItalic(theme())) {
            result.setFontItalic(true);
        }
        m_stretches.append({offset, length, format.name(), result});
    }

private:
    ColorMode m_mode;
    QList<ProseStretch> m_stretches;
};

ProseHighlighter &highlighter(ColorMode mode)
{
    static ProseHighlighter light(ColorMode::Light);
    static ProseHighlighter dark(ColorMode::Dark);
    return mode == ColorMode::Dark ? dark : light;
}

} // namespace

QList<ProseStretch> proseStretches(QStringView paragraph, ColorMode mode)
{
    return highlighter(mode).stretches(paragraph);
}

QList<QTextLayout::FormatRange> proseFormats(QStringView paragraph, ColorMode mode)
{
    QList<QTextLayout::FormatRange> formats;
    for (const ProseStretch &stretch : proseStretches(paragraph, mode)) {
        formats.append({stretch.start, stretch.length, stretch.format});
    }
    return formats;
}

QList<QTextLayout::FormatRange> itemFormats(const LayoutItem &item)
{
    const bool prose = item.sectionKind == SectionKind::Article &&
                       (item.role == Role::Body || item.role == Role::Deck) &&
                       item.text.size() <= LongestColored;
    return prose ? proseFormats(item.text, Theme::instance().mode()) : QList<QTextLayout::FormatRange>();
}

} // namespace sidebyline
