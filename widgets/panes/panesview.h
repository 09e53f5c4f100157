// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"
#include "items/readingplace.h"
#include "items/stops.h"
#include "items/textfind.h"
#include "panes/panearrangement.h"
#include "panes/panesrow.h"
#include "workspace/library.h"

#include <QScrollArea>

#include <optional>
#include <set>
#include <span>
#include <vector>

class QMenu;

namespace sidebyline {

class ArticlePane;

/// The reading view: one pane an article, side by side. Where they don't fit, the row scrolls sideways.
class PanesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PanesView(QWidget *parent = nullptr);

    /// Shows a story. May be called again while it is read, as articles arrive or the comparison changes:
    /// panes of the same articles keep their scroll places, folds and selections. Null shows nothing.
    /// Of a story of more than MostPanes articles, some are shown: see shownArticles().
    void setStory(const StoryPtr &story);
    /// Makes sure that the article at index @p article of the story has a pane, in place of another one
    /// where there are too many; ignored out of range.
    void showArticle(int article);
    /// The same from contents made before.
    void setContents(const std::vector<PaneContent> &contents);

    /// Outlines @p stop in every pane that has it and, where scrolling is linked, brings its passages level.
    void setCurrent(const std::optional<Stop> &stop);
    /// What is spoken of the stops to come besides their words: "claim 2 of 21".
    void setSpokenPlace(const QString &text);
    /// The same for a claim by its index; below 0: none.
    void setCurrentClaim(int claim);
    [[nodiscard]] const std::optional<Stop> &current() const { return m_current; }

    /// Whether scrolling one pane scrolls the others along. It does at first.
    void setScrollLinked(bool linked);
    [[nodiscard]] bool isScrollLinked() const { return m_linked; }

    void setReadingSize(double pointSize);
    /// Signs of verdicts in the margins; call reviewsChanged() after each.
    void setReviews(const StopReviews &reviews);
    void reviewsChanged();
    /// Marks what is shown alone.
    void setShown(const ShownStops &shown);
    /// Whether all other claims have faint connectors beside the current one's.
    void setOtherConnectors(bool shown) { m_row->setOtherConnectors(shown); }

    /// Order, hidden and pinned panes. What a story has not is kept for other stories.
    void setArrangement(const PaneArrangement &arrangement);
    [[nodiscard]] const PaneArrangement &arrangement() const { return m_arrangement; }
    /// The story's articles that have a pane, from left to right.
    [[nodiscard]] std::vector<int> shownArticles() const;
    /// The story's articles that are hidden.
    [[nodiscard]] std::vector<int> hiddenArticles() const;
    /// Moves the pane at place @p from to place @p to; both from 0, ignored out of range.
    void movePane(int from, int to);
    /// Hides the pane at @p index; the last one stays.
    void hidePane(int index);
    void showAllPanes();
    /// Pins the pane at @p index to the left, or lets it go.
    void togglePinned(int index);

    /// What the panes show, hidden ones too, in the story's order, with marks as paneContent() makes them.
    [[nodiscard]] const std::vector<PaneContent> &contents() const { return m_contents; }
    [[nodiscard]] int paneCount() const { return int(m_panes.size()); }
    [[nodiscard]] ArticlePane *pane(int index) const { return m_panes[std::size_t(index)]; }
    /// The index of the pane that shows the article at index @p article of the story; -1 if none does.
    [[nodiscard]] int paneOf(int article) const;
    /// The index within the story of the article that the pane at @p index shows; -1 out of range.
    [[nodiscard]] int articleOf(int index) const;
    [[nodiscard]] PanesRow *row() const { return m_row; }
    /// The pane that the keys act on; -1 without panes.
    [[nodiscard]] int currentPane() const { return m_currentPane; }
    /// The index in the story of the article in that pane; -1 without panes.
    [[nodiscard]] int currentArticle() const;
    /// Gives the focus to an article's pane, which is shown again where it was hidden.
    void focusArticle(int article);
    /// Gives the focus to the pane at @p index, from 0, and scrolls it into view; ignored out of range.
    void focusPane(int index);
    /// Gives the focus to the pane that had it last, and leaves what is seen as it is.
    void takeKeysBack();
    /// Where every pane is read; setReadingPlaces() passes over articles that have no pane.
    [[nodiscard]] std::vector<ReadingPlace> readingPlaces() const;
    void setReadingPlaces(std::span<const ReadingPlace> places);

    /// Marks what was looked for, in the order of FindIndex::find(), and brings the one at @p current into
    /// view
    /// (-1: none).
    void setFound(std::span<const FoundText> found, int current);
    /// Forgets what was looked for.
    void clearFound();

    /// Scrolls an article's pane to a block, which opens the fold that it is in.
    void showBlock(int article, int block);
    /// Scrolls all panes to the beginning or to the end.
    void scrollToTop();
    void scrollToEnd();

Q_SIGNALS:
    /// A marked sentence or a comment was clicked. claimActivated or sentenceActivated follows.
    void stopActivated(const sidebyline::Stop &stop);
    void claimActivated(int claim);
    void sentenceActivated(sidebyline::SentenceRef sentence);
    /// The reader wants the article at @p article (its index in the story) as the base.
    void basePicked(int article);
    void currentPaneChanged(int index);
    void scrollLinkedChanged(bool linked);
    /// Panes were moved, hidden, shown or pinned.
    void arrangementChanged();
    /// A pane's context menu is about to open; see ArticlePane::menuOpening().
    void menuOpening(QMenu *menu, sidebyline::SentenceRef sentence, int claim);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What the reader clicked: it stays under the pointer.
    struct Pointed
    {
        ArticlePane *pane = nullptr;
        int block = -1;
    };

    [[nodiscard]] ArticlePane *makePane();
    void connectHead(ArticlePane *pane);
    void showHeadMenu(ArticlePane *pane, QPoint place);
    void rebuild();
    void takeSeen();
    [[nodiscard]] int sidewaysTo(const ArticlePane *pane) const;
    void scrollToPane(const ArticlePane *pane);
    [[nodiscard]] int indexOf(const ArticlePane *pane) const;
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] bool isInView(const ArticlePane *pane) const;
    [[nodiscard]] ArticlePane *leader() const;
    void markPane(int index);
    void follow(ArticlePane *pane, const ArticlePane *leading);
    void onScrolled(ArticlePane *pane, int delta);
    void onStop(ArticlePane *pane, const Stop &stop);
    void onActivated(const ArticlePane *pane, Qt::FocusReason reason);
    [[nodiscard]] double lineOf(ArticlePane *leading) const;
    void bringLevel();
    void bringIntoView(ArticlePane *pane, const Stop &stop);
    void showCarrier();
    void announce();
    void realign();

    PanesRow *m_row;
    StoryPtr m_story;
    QStringList m_wanted; ///< paths of the story's articles that were asked for, the last one first
    std::vector<PaneContent> m_contents; ///< of the articles that may have a pane, in the story's order
    std::vector<ArticlePane *> m_panes;  ///< of those shown, from left to right
    PaneArrangement m_arrangement;
    ShownStops m_shown;
    StopReviews m_reviews;
    std::optional<Stop> m_current;
    Pointed m_pointing;                      ///< while a click is told
    Pointed m_pointed;                       ///< what made the current stop so; no pane: keys did
    std::set<const ArticlePane *> m_brought; ///< unlinked: to the current stop; later their reader's own
    QString m_spokenPlace;
    int m_currentPane = -1;
    bool m_linked = true;
    double m_line = 0; ///< the height in the panes at which counterparts stand level
    double m_readingSize;
};

} // namespace sidebyline
