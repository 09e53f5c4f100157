// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emptypage.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
        // A label with a link is reached by Tab and followed by Enter, as a list of links should be.
        auto *link = new QLabel(u"<a href=\"folder\">%1</a>"_s.arg(shortPath(folder).toHtmlEscaped()), this);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setToolTip(QDir::toNativeSeparators(folder));
        connect(link, &QLabel::linkActivated, this, [this, folder] { Q_EMIT folderChosen(folder); });
        m_recent->addWidget(link);
    }
    m_recentTitle->setVisible(!folders.isEmpty());
}

} // namespace sidebyline
