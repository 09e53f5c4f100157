// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/furniture.h"
#include "report/pagebuilder.h"
#include "report/storyreport.h"

namespace sidebyline {

/// What the parts share that are lists set in columns: they append to a flow, which is then put on pages.
class ListPart
{
public:
    ListPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_width(listColumnWidth(builder, report))
    {}

protected:
    /// Puts the flow on pages under @p head; an empty one adds nothing.
    void put(const PartHead &head, const Flow &flow)
    {
        if (flow.size() > 0) {
            addListPart(m_builder, m_report, head, flow);
        }
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    qreal m_width; ///< of a column, in points
};

} // namespace sidebyline
