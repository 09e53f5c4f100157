// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// A date or a time of ISO 8601, as Article::published has it, as the language writes it: "12 May 2026,
/// 18:40"; as it is where it is neither.
[[nodiscard]] QString publishedText(const QString &iso);

/// "wording threshold +0.05": what is added to the learned threshold.
[[nodiscard]] QString thresholdText(double threshold);

} // namespace sidebyline
