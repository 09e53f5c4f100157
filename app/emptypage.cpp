// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emptypage.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QtMath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int PageWidth = 520; // device-independent pixels: a comfortable line of text
constexpr QSize Room(16, 6);   // around a button's text, more than the style gives

QPushButton *buttonFor(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setVisible(action->isVisible());
    button->setAutoDefault(true); // Return presses it too
    button->setMinimumSize(button->sizeHint() + Room);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

/// A button that looks like a link: Tab shows that it has the keys, Enter and Space press it.
class FolderButton : public QPushButton
{
public:
    FolderButton(const QString &text, QWidget *parent)
        : QPushButton(text, parent)
    {
        setAutoDefault(true);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // Rounded up: a part of a pixel too few would cost the text its middle.
        const int width = qCeil(QFontMetricsF(font()).horizontalAdvance(text()));
        return {width + 2 * Side, fontMetrics().height() + 2 * Side};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {4 * Side, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font = this->font();
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Link));
        const QRect room = rect().adjusted(Side, 0, -Side, 0);
        painter.drawText(room, int(Qt::AlignLeading | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    static constexpr int Side = 4; // around the text, in pixels
};

QString shortPath(const QString &folder)
{
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home + u'/') ? u'~' + folder.sliced(home.size())
                                                                   : folder);
}

} // namespace

EmptyPage::EmptyPage(QAction *openFolder, QAction *openSamples, QWidget *parent)
    : QWidget(parent)
    , m_recentTitle(new QLabel(tr("Recent folders"), this))
    , m_recent(new QVBoxLayout)
{
    setObjectName("emptyPage"_L1);
    auto *title = textLabel(tr("One event, every outlet, side by side"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    auto *what =
        textLabel(tr("Open a folder with the same story as several outlets told it, one file an article: "
                     "saved pages, PDFs, Word files, mails, feeds, texts. Sidebyline shows what they share, "
                     "what they reword, where figures and "
                     "quotations disagree, and what each has alone. Nothing leaves this computer."),
                  this);
    auto *drop =
        textLabel(tr("Or drop a folder anywhere in this window. A folder of folders opens as several "
                     "stories."),
                  this);
    drop->setForegroundRole(QPalette::PlaceholderText);

    auto *open = buttonFor(openFolder, tr("Open Folder…"), this);
    open->setObjectName("emptyOpenFolder"_L1);
    open->setDefault(true);
    setFocusProxy(open);
    auto *samples = buttonFor(openSamples, tr("Open the Sample Stories"), this);
    samples->setObjectName("emptyOpenSamples"_L1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(open);
    buttons->addWidget(samples);
    buttons->addStretch(1);

    QFont bold = m_recentTitle->font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recent->setSpacing(2);

    auto *page = new QVBoxLayout;
    page->setSpacing(16);
    page->addStretch(2);
    page->addWidget(title);
    page->addWidget(what);
    page->addLayout(buttons);
    page->addWidget(drop);
    page->addSpacing(8);
    page->addWidget(m_recentTitle);
    page->addLayout(m_recent);
    page->addStretch(3);
    auto *column = new QWidget(this);
    column->setMaximumWidth(PageWidth);
    column->setMinimumWidth(qMin(PageWidth, 320));
    column->setLayout(page);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    setRecentFolders({});
}

void EmptyPage::setRecentFolders(const QStringList &folders)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &folder : folders) {
        auto *button = new FolderButton(shortPath(folder), this);
        button->setToolTip(QDir::toNativeSeparators(folder));
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT folderChosen(folder); });
        m_recent->addWidget(button, 0, Qt::AlignLeading);
        button->show();
    }
    m_recentTitle->setVisible(!folders.isEmpty());
}

} // namespace sidebyline
