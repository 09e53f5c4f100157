// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/passagekey.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sidebyline {

enum class DecisionKind : quint8 {
    Reviewed,
    Flagged,
    Note,         ///< value: the note (Markdown)
    NotSameClaim, ///< passages do not say what those against them say
    LinkByHand,   ///< passages say what those against them say
    Split,        ///< a claim is two: one of the passages, one of those against them
    NotAConflict, ///< value: the conflicting values, as conflictValue() writes them
    Role,         ///< of a block; value: roleName()
    Outlet,       ///< of an article; value: the outlet's name
    Story,        ///< an article belongs to the story of those against it; none: to one of its own
    Headline,     ///< of an article; value: the headline
    Date,         ///< when an article was published; value: ISO 8601 date, or date and time
};
inline constexpr int DecisionKindCount = int(DecisionKind::Date) + 1;

/// "reviewed", "flagged", "note", "not-same-claim", "link", "split", "not-a-conflict", "role", "outlet",
/// "story", "headline", "date".
[[nodiscard]] QLatin1StringView decisionKindName(DecisionKind kind);
[[nodiscard]] std::optional<DecisionKind> decisionKindFrom(QStringView name);

/// What a decision is about.
enum class SubjectKind : quint8 { Claim, Sentence, Comment, Block, Article };
inline constexpr int SubjectKindCount = int(SubjectKind::Article) + 1;

/// "claim", "sentence", "comment", "block", "article".
[[nodiscard]] QLatin1StringView subjectKindName(SubjectKind kind);
[[nodiscard]] std::optional<SubjectKind> subjectKindFrom(QStringView name);

/// One thing that a reader of the stories decided. Keyed by content: it follows its texts when files move or
/// paragraphs are added.
struct Decision
{
    QString id; ///< unique over all machines
    DecisionKind kind = DecisionKind::Reviewed;
    SubjectKind subject = SubjectKind::Claim;
    std::vector<PassageKey>
        passages; ///< a claim's members; the sentence; a comment's or any block; an article
    std::vector<PassageKey> against; ///< the other side, where the kind has two
    QString value;
    qint64 decided = 0; ///< milliseconds since 1970, UTC; later ones win

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// A step that can be taken back: what goes and what comes.
struct DecisionEdit
{
    std::vector<Decision> removed;
    std::vector<Decision> added;

    [[nodiscard]] bool isEmpty() const { return removed.empty() && added.empty(); }
    [[nodiscard]] DecisionEdit inverse() const { return {.removed = added, .added = removed}; }

    friend bool operator==(const DecisionEdit &, const DecisionEdit &) = default;
};

/// Decisions in the order in which they were made; each once, by id.
class DecisionSet
{
public:
    DecisionSet() = default;
    explicit DecisionSet(std::vector<Decision> decisions);

    [[nodiscard]] std::span<const Decision> all() const { return m_decisions; }
    [[nodiscard]] std::size_t size() const { return m_decisions.size(); }
    /// Nullptr where there is none. Linear.
    [[nodiscard]] const Decision *find(QStringView id) const;
    /// What is to go and isn't there is passed over, as is what is to come and is there. Cheap at the end,
    /// where undoing works; elsewhere linear, for however many decisions in one edit.
    void apply(const DecisionEdit &edit);
    /// The time to give the next decision: now, but later than any other.
    [[nodiscard]] qint64 nextTime() const;

    friend bool operator==(const DecisionSet &, const DecisionSet &) = default;

private:
    void remove(std::span<const Decision> removed);
    void add(std::span<const Decision> added);

    std::vector<Decision> m_decisions; ///< sorted by time, then id
};

/// A decision with a new id.
[[nodiscard]] Decision makeDecision(DecisionKind kind, SubjectKind subject, std::vector<PassageKey> passages,
                                    std::vector<PassageKey> against, const QString &value, qint64 decided);

/// Changes links or claims, not only what is shown beside them.
[[nodiscard]] bool changesComparison(DecisionKind kind);
/// Changes an article before it is compared.
[[nodiscard]] bool correctsArticle(DecisionKind kind);

} // namespace sidebyline
