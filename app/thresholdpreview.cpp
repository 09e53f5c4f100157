// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/thresholdpreview.h"

#include "workspace/readlibrary.h"
#include "workspace/work.h"

#include <utility>

namespace sidebyline {

class ThresholdPreview::Counting : public Work<StoryCounts>
{
public:
    using Work::Work;
};

ThresholdPreview::ThresholdPreview(QObject *parent)
    : QObject(parent)
{}

ThresholdPreview::~ThresholdPreview()
{
    abandon();
}

void ThresholdPreview::abandon()
{
    if (m_counting) {
        std::exchange(m_counting, nullptr)->abandon(this);
    }
}

void ThresholdPreview::request(const StoryPtr &story, double threshold)
{
    abandon();
    if (!story) {
        return;
    }
    m_counting = new Counting(this);
    connect(m_counting, &Counting::finished, this, [this, threshold] {
        Counting *done = std::exchange(m_counting, nullptr);
        const StoryCounts counts = done->take(0);
        done->deleteLater();
        Q_EMIT counted(threshold, counts);
    });
    m_counting->start([story, threshold](const auto &tell, const std::stop_token &stop) {
        tell(storyCounts(*compareAgain(*story, story->comparison.base, threshold, stop)));
    });
}

} // namespace sidebyline
