// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/storycounts.h"

#include <QObject>

#include <optional>

namespace sidebyline {

/// Compares a story with another threshold, in a thread of its own, and counts what that changes. The newest
/// request wins.
class ThresholdPreview : public QObject
{
    Q_OBJECT

public:
    explicit ThresholdPreview(QObject *parent = nullptr);
    ~ThresholdPreview() override;

    /// counted() follows, unless another request comes before.
    void request(const StoryPtr &story, double threshold);

Q_SIGNALS:
    void counted(double threshold, const sidebyline::StoryCounts &counts);

private:
    void abandon();

    class Counting;
    Counting *m_counting = nullptr;
};

} // namespace sidebyline
