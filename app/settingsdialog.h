// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "items/storycounts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace sidebyline {

class FontField;
class ThresholdPreview;

/// What a reader sets once and for all. A change counts at once, but for the threshold: what it changes in
/// the story is counted while it is moved, and Apply compares anew.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param story the one to count in; may be null
    /// @param systemFont the interface's where none is chosen
    SettingsDialog(const Preferences &preferences, const StoryPtr &story, const QFont &systemFont,
                   QWidget *parent = nullptr);

    /// The story was compared anew.
    void setStory(const StoryPtr &story);
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }

Q_SIGNALS:
    void preferencesChanged(const sidebyline::Preferences &preferences);

private:
    QWidget *makeText(const QFont &systemFont);
    QWidget *makeColors();
    QWidget *makeComparison();
    QWidget *makeButtons();
    void connectFields();
    /// Sets the fields to what @p preferences say.
    void setFields(const Preferences &preferences);
    [[nodiscard]] double usualReadingSize(Preferences preferences) const;
    void take();
    void takeThreshold();
    void applyThreshold();
    void reset();
    void change(const Preferences &preferences);
    void showCounts(double threshold, const StoryCounts &counts);
    [[nodiscard]] double threshold() const;

    Preferences m_preferences;
    StoryPtr m_story;
    ThresholdPreview *m_preview;
    FontField *m_reading = nullptr;
    FontField *m_interface = nullptr;
    QComboBox *m_language;
    QLabel *m_restart;
    QComboBox *m_theme;
    QComboBox *m_highlights;
    QComboBox *m_lightText;
    QComboBox *m_darkText;
    QSlider *m_threshold;
    QLabel *m_counts;
    QPushButton *m_apply;
    QCheckBox *m_goOn;
    QString m_languageAtStart;
    double m_systemSize;    ///< points, of the system's font
    bool m_showing = false; ///< the fields are being set, not the reader's doing
};

} // namespace sidebyline
