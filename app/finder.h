// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aligned/alignedlayout.h"
#include "items/readingplace.h"
#include "items/textfind.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace sidebyline {

class FindField;
class Navigator;
class StoryViews;

/// Finds what is typed in what the current view shows with every key press, and steps through the places. Esc
/// in the field goes back to where the search began.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the finder.
    Finder(FindField *field, StoryViews *views, const Navigator *navigator, QObject *parent = nullptr);

    /// Gives the keys to the field; what stands in it is selected.
    void start();
    void next();
    void previous();
    /// Forgets what was looked for; the reader stays where they are.
    void clear();
    /// The same, and goes back to where the search began.
    void goBack();
    /// Something is being looked for.
    [[nodiscard]] bool isActive() const { return m_before.has_value(); }

    [[nodiscard]] const std::vector<FoundText> &found() const { return m_found; }
    /// Index into found(), -1 for none.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    /// The search begins, before anything moves.
    void started();

private:
    struct Before
    {
        std::vector<ReadingPlace> places;
        QPointer<QWidget> focus;
        int article = 0;  ///< of the pane that had the keys
        AlignedPlace row; ///< the cell that had them in the aligned view
    };
    /// Remembers where the reader is, if that isn't remembered yet.
    void begin();
    void search();
    /// The same in another view, or with other claims shown.
    void searchAgain();
    void step(int direction);
    void forgetStory();
    [[nodiscard]] int firstFromBefore() const;
    void show();
    void announce() const;

    FindField *m_field;
    StoryViews *m_views;
    const Navigator *m_navigator;
    std::optional<FindIndex> m_index; ///< of the current story, made when first needed
    std::vector<FoundText> m_found;
    int m_current = -1;
    std::optional<Before> m_before;
};

} // namespace sidebyline
