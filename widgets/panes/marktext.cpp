// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/marktext.h"

#include "panes/reviewsigns.h"

#include <QCoreApplication>
#include <QStringList>

namespace sidebyline {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::MarkText)

public:
    [[nodiscard]] static QString shared(const Mark &mark)
    {
        if (mark.outlets < 2) {
            return again(mark.link);
        }
        switch (mark.link) {
        case LinkKind::Verbatim:
            return tr("In %n outlet(s), word for word.", nullptr, mark.outlets);
        case LinkKind::Reworded:
            return tr("In %n outlet(s), reworded.", nullptr, mark.outlets);
        case LinkKind::Paraphrase:
            return tr("In %n outlet(s), in other words.", nullptr, mark.outlets);
        }
        return {};
    }
    /// What one outlet has in several articles.
    [[nodiscard]] static QString again(LinkKind link)
    {
        switch (link) {
        case LinkKind::Verbatim:
            return tr("In another article of this outlet, word for word.");
        case LinkKind::Reworded:
            return tr("In another article of this outlet, reworded.");
        case LinkKind::Paraphrase:
            return tr("In another article of this outlet, in other words.");
        }
        return {};
    }
    [[nodiscard]] static QString reworded() { return tr("These words differ from the base."); }
    [[nodiscard]] static QString conflict() { return tr("Other outlets give this differently."); }
    [[nodiscard]] static QString unique() { return tr("Found in no other outlet."); }
    [[nodiscard]] static QString review(StopReview review)
    {
        QStringList texts;
        if (review.flagged) {
            texts.append(tr("Flagged."));
        }
        if (review.reviewed) {
            texts.append(tr("Reviewed."));
        }
        if (review.noted) {
            texts.append(tr("It has a note."));
        }
        return texts.join(u' ');
    }
};

} // namespace

QString markText(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Shared:
        return MarkText::shared(mark);
    case MarkKind::Reworded:
        return MarkText::reworded();
    case MarkKind::Conflict:
        return MarkText::conflict();
    case MarkKind::Unique:
        return MarkText::unique();
    }
    return {};
}

QString marksText(const ArticleLayout &layout, int index, qsizetype position)
{
    return marksText(layout, index, TextRange{position, 1}, -1);
}

QString marksText(const ArticleLayout &layout, int index, TextRange passage, int claim)
{
    if (index < 0) {
        return {};
    }
    const LayoutItem &item = layout.items()[std::size_t(index)];
    QStringList texts;
    for (const Mark &mark : layout.marks(item)) {
        const TextRange range = item.shown(mark.range);
        const bool touches = range.start < passage.end() && passage.start < range.end();
        const bool wanted = claim < 0 || mark.claim < 0 || mark.claim == claim;
        const QString text = touches && wanted ? markText(mark) : QString();
        if (!text.isEmpty() && !texts.contains(text)) {
            texts.append(text);
        }
    }
    for (const ReviewSign &sign : reviewSigns(layout, index)) {
        const QString text = MarkText::review(sign.review);
        if (sign.range.start < passage.end() && passage.start < sign.range.end() && !texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts.join(u' ');
}

} // namespace sidebyline
