// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmlclaims.h"

#include "items/claimrenderings.h"
#include "items/renderingruns.h"
#include "items/verdicts.h"
#include "phrases/claimtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

class HtmlClaims
{
    Q_DECLARE_TR_FUNCTIONS(HtmlClaims)

public:
    HtmlClaims(HtmlText &page, const HtmlStory &story)
        : m_page(page)
        , m_story(story)
    {}

    void add()
    {
        m_page.open("section"_L1, attribute("id"_L1, m_story.id("claims"_L1)));
        m_page.element("h3"_L1, tr("Claims that outlets share"));
        addFilters();
        for (const Stop &stop : m_story.stops()) {
            if (stop.kind == StopKind::Claim) {
                addClaim(stop);
            }
        }
        m_page.close("section"_L1);
        addUnique();
    }

private:
    /// Shown by the page's script alone: without it, all claims are there.
    void addFilters()
    {
        m_page.open("div"_L1, u" class=\"filters\" hidden role=\"group\""_s +
                                  attribute("aria-label"_L1, tr("Show claims")));
        const std::size_t claims = m_story.comparison().claims.size();
        addFilter(u"all"_s, tr("All"), true);
        addFilter(u"conflict"_s, tr("Conflicts"), false);
        addFilter(u"quotation"_s, tr("Quotations"), false);
        addFilter(u"verbatim"_s, tr("Same words"), false);
        addFilter(u"reworded"_s, tr("Reworded"), false);
        addFilter(u"paraphrase"_s, tr("Other words"), false);
        m_page.element("span"_L1, QString::number(claims), u" class=\"shown\" role=\"status\""_s);
        m_page.close("div"_L1);
    }

    void addFilter(const QString &filter, const QString &label, bool isPressed)
    {
        m_page.element("button"_L1, label,
                       u" type=\"button\""_s + attribute("data-filter"_L1, filter) +
                           attribute("aria-pressed"_L1, isPressed ? u"true"_s : u"false"_s));
    }

    void addClaim(const Stop &stop)
    {
        const Claim &claim = m_story.comparison().claims.at(std::size_t(stop.claim));
        const ClaimRenderings renderings = claimRenderings(m_story.story(), stop.claim);
        QStringList kinds{linkKindName(claim.kind)};
        if (claim.quotation) {
            kinds.append(u"quotation"_s);
        }
        if (!claim.conflicts.empty()) {
            kinds.append(u"conflict"_s);
        }
        m_page.open("article"_L1, u" class=\"claim\""_s + attribute("id"_L1, m_story.claimId(stop.claim)) +
                                      attribute("data-kinds"_L1, kinds.join(u' ')));
        m_page.open("h4"_L1);
        m_page.text(tr("Claim %1").arg(stop.claim + 1));
        m_page.raw(u" <small>"_s + escaped(claimSummary(m_story.story(), renderings)) + u"</small>"_s);
        m_page.close("h4"_L1);
        addMark(stop);
        m_page.open("dl"_L1);
        for (const Rendering &rendering : renderings.renderings) {
            addRendering(renderings, rendering);
        }
        m_page.close("dl"_L1);
        for (const Conflict &conflict : claim.conflicts) {
            addConflict(conflict);
        }
        m_page.close("article"_L1);
    }

    void addRendering(const ClaimRenderings &all, const Rendering &rendering)
    {
        m_page.open("dt"_L1, rendering.found ? QString() : u" class=\"missing\""_s);
        m_page.raw(u"<bdi>"_s + escaped(m_story.name(rendering.article)) + u"</bdi> "_s);
        if (rendering.found) {
            m_story.linkToBlock(m_page, rendering.article, rendering.sentences.front().block);
        }
        m_page.close("dt"_L1);
        if (!rendering.found) {
            m_page.element("dd"_L1, tr("not found in this article"), u" class=\"missing\""_s);
            return;
        }
        m_page.open("dd"_L1, attribute("dir"_L1, u"auto"_s) + m_story.language(rendering.article));
        const auto reference = std::ranges::find(all.renderings, true, &Rendering::reference);
        addDifferences(rendering, reference == all.renderings.end() ? QString() : reference->text);
        if (!rendering.reasons.empty()) {
            m_page.raw(u" <small class=\"why\" lang=\"%1\">"_s.arg(QLocale().bcp47Name()));
            m_page.text(reasonsText(rendering.reasons));
            m_page.raw(u"</small>"_s);
        }
        m_page.close("dd"_L1);
    }

    /// The outlet's words, those of its own inserted, those of the reference that it lacks struck out.
    void addDifferences(const Rendering &rendering, QStringView reference)
    {
        for (const RenderingRun &run : renderingRuns(reference, rendering.text, rendering.pieces)) {
            switch (run.op) {
            case DiffOp::Same:
                m_page.text(run.text);
                break;
            case DiffOp::Removed:
                m_page.raw(u"<del>"_s + escaped(run.text) + u"</del>"_s);
                break;
            case DiffOp::Added:
                m_page.raw(u"<ins>"_s + escaped(run.text) + u"</ins>"_s);
                break;
            }
        }
    }

    void addConflict(const Conflict &conflict)
    {
        QString words = tr("%1: %2", "what differs: the versions")
                            .arg(conflictTitle(conflict.kind),
                                 conflictVersions(m_story.story(), conflict).join(u" · "_s));
        if (const QString times = conflictTimes(m_story.story(), conflict); !times.isEmpty()) {
            words += u". "_s + times;
        }
        m_page.element("p"_L1, words, u" class=\"differs\""_s);
    }

    void addMark(const Stop &stop)
    {
        if (!m_story.story().review) {
            return;
        }
        const ReviewMark &mark = markOf(m_story.story().review->marks, stop);
        QStringList words;
        if (mark.reviewed) {
            words.append(tr("✓ reviewed"));
        }
        if (mark.flagged) {
            words.append(tr("⚑ flagged"));
        }
        if (!mark.note.isEmpty()) {
            words.append(tr("Note: %1").arg(mark.note));
        }
        if (!words.isEmpty()) {
            m_page.element("p"_L1, words.join(u" · "_s), u" class=\"verdict\""_s);
        }
    }

    void addUnique()
    {
        const std::vector<SentenceRef> &all = m_story.comparison().unique;
        if (all.empty()) {
            return;
        }
        m_page.open("section"_L1, attribute("id"_L1, m_story.id("unique"_L1)));
        m_page.element("h3"_L1, tr("Found in one outlet only"));
        for (int article = 0; article < m_story.count(); ++article) {
            const auto [first, last] = std::ranges::equal_range(all, article, {}, &SentenceRef::article);
            if (first == last) {
                continue;
            }
            m_page.open("details"_L1, u" open"_s);
            m_page.open("summary"_L1);
            m_page.raw(u"<bdi>"_s + escaped(m_story.name(article)) + u"</bdi> "_s);
            m_page.text(tr("%n sentences", nullptr, int(last - first)));
            m_page.close("summary"_L1);
            m_page.open("ul"_L1, attribute("dir"_L1, u"auto"_s) + m_story.language(article));
            for (auto it = first; it != last; ++it) {
                m_page.open("li"_L1);
                m_page.text(m_story.sentence(*it));
                m_page.raw(u" "_s);
                m_story.linkToBlock(m_page, article, it->block);
                m_page.close("li"_L1);
            }
            m_page.close("ul"_L1);
            m_page.close("details"_L1);
        }
        m_page.close("section"_L1);
    }

    HtmlText &m_page;
    const HtmlStory &m_story;
};

} // namespace

void addHtmlClaims(HtmlText &page, const HtmlStory &story)
{
    HtmlClaims(page, story).add();
}

} // namespace sidebyline
