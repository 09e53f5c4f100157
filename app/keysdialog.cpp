// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keysdialog.h"

#include "app/keysmodel.h"
#include "exchange/savefile.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr QSize DialogSize(720, 560);
constexpr QSize Frame(20, 60); // that the window system draws

struct KeymapErrorText
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::KeymapErrorText)

public:
    [[nodiscard]] static QString text(const KeymapError &error)
    {
        switch (error.code) {
        case KeymapErrorCode::NotReadable:
            return tr("The file can’t be read: %1").arg(error.context);
        case KeymapErrorCode::NotAKeymap:
            return tr("This file holds no keys of Sidebyline. Choose one that “Export” wrote.");
        case KeymapErrorCode::BadKey:
            return tr("The file names a key that there is not: “%1”. Nothing was changed.")
                .arg(error.context);
        case KeymapErrorCode::TakenTwice:
            return tr("The file gives %1 to two commands. Nothing was changed.").arg(error.context);
        }
        return {};
    }
};

} // namespace

KeysDialog::KeysDialog(const Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_model(new KeysModel(keymap, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_takeOver(new QPushButton(tr("&Take It Over"), this))
    , m_reset(new QPushButton(tr("&Reset This Command"), this))
    , m_message(new QLabel(this))
{
    setObjectName("keysDialog"_L1);
    setWindowTitle(tr("Keys"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(KeysModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName("keysSearch"_L1);
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName("keysView"_L1);
    m_view->setAccessibleName(tr("Commands and their keys"));
    m_view->setModel(m_proxy);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setSectionResizeMode(KeysModel::CommandColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(KeysModel::MenuColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(KeysModel::KeysColumn, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    m_message->setObjectName("keysMessage"_L1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(makeButtons());
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysDialog::showCurrent);
    connect(m_takeOver, &QPushButton::clicked, this, &KeysDialog::takeOver);
    m_view->setCurrentIndex(m_proxy->index(0, 0));
    m_search->setFocus();
    resize(DialogSize.boundedTo(screen()->availableSize() - Frame));
}

QWidget *KeysDialog::makeEditor()
{
    auto *editor = new QWidget(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *row = new QHBoxLayout;
    const std::array names = {tr("Key:"), tr("Other key:")};
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        auto *field = new QKeySequenceEdit(editor);
        field->setMaximumSequenceLength(1);
        field->setAccessibleName(names.at(i));
        field->setObjectName(u"keysField%1"_s.arg(i + 1));
        auto *label = new QLabel(names.at(i), editor);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
        connect(field, &QKeySequenceEdit::editingFinished, this, &KeysDialog::takeEdited);
        m_keys.at(i) = field;
    }
    auto *remove = new QPushButton(tr("&No Key"), editor);
    remove->setObjectName("keysRemove"_L1);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this] { give({}); });
    row->addWidget(remove);
    row->addWidget(m_reset);
    auto *messages = new QHBoxLayout;
    messages->addWidget(m_message, 1);
    messages->addWidget(m_takeOver);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addLayout(messages);
    m_takeOver->setObjectName("keysTakeOver"_L1);
    m_takeOver->hide();
    m_reset->setObjectName("keysReset"_L1);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto id = current()) {
            give(commandKeys(command(*id)));
        }
    });
    return editor;
}

QWidget *KeysDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *resetAll = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    QPushButton *import = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    QPushButton *exportAll = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    resetAll->setObjectName("keysResetAll"_L1);
    // Enter in the search field must not press the first of them.
    for (QAbstractButton *button : buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    m_takeOver->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    connect(resetAll, &QPushButton::clicked, this, [this] {
        change(defaultKeymap());
        showCurrent();
        say(tr("All keys are as they were at first."));
    });
    connect(import, &QPushButton::clicked, this, &KeysDialog::chooseImport);
    connect(exportAll, &QPushButton::clicked, this, &KeysDialog::chooseExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

std::optional<CommandId> KeysDialog::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    return index.isValid() ? std::optional(m_model->commandAt(index.row())) : std::nullopt;
}

void KeysDialog::setCurrent(CommandId id)
{
    m_search->clear();
    m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(int(id), 0)));
}

QList<QKeySequence> KeysDialog::edited() const
{
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit *field : m_keys) {
        if (const QKeySequence key = field->keySequence(); !key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

void KeysDialog::showCurrent()
{
    const auto id = current();
    const auto keys = id ? m_model->keymap().of(*id) : QList<QKeySequence>();
    m_title->setText(id ? commandTitle(command(*id)) : QString());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const QSignalBlocker silent(m_keys.at(i));
        m_keys.at(i)->setKeySequence(keys.value(qsizetype(i)));
        m_keys.at(i)->setEnabled(id.has_value());
    }
    m_reset->setEnabled(id && keys != commandKeys(command(*id)));
    m_takeOver->hide();
    say({});
}

void KeysDialog::takeEdited()
{
    const auto id = current();
    if (!id) {
        return;
    }
    m_takeOver->hide();
    if (edited().isEmpty()) { // modifiers alone are no key
        showCurrent();
        return;
    }
    for (const QKeySequence &key : edited()) {
        if (const auto other = commandWithKey(m_model->keymap(), key, *id)) {
            say(tr("%1 belongs to “%2”.", "key, command")
                    .arg(key.toString(QKeySequence::NativeText), commandTitle(command(*other))));
            m_takeOver->show();
            return;
        }
    }
    takeOver();
}

void KeysDialog::takeOver()
{
    give(edited());
}

void KeysDialog::give(const QList<QKeySequence> &keys)
{
    if (const auto id = current()) {
        Keymap keymap = m_model->keymap();
        assignKeys(keymap, *id, keys);
        change(keymap);
        showCurrent();
    }
}

void KeysDialog::change(const Keymap &keymap)
{
    if (keymap != m_model->keymap()) {
        m_model->setKeymap(keymap);
        Q_EMIT keymapChanged(keymap);
    }
}

void KeysDialog::say(const QString &text)
{
    m_message->setText(text);
    if (!text.isEmpty() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, text);
        QAccessible::updateAccessibility(&event);
    }
}

void KeysDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import Keys"), {}, tr("Keys (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeysDialog::importFrom);
    dialog->open();
}

void KeysDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export Keys"), u"sidebyline-keys.json"_s, tr("Keys (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &KeysDialog::exportTo);
    dialog->open();
}

void KeysDialog::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        say(KeymapErrorText::text({.code = KeymapErrorCode::NotReadable, .context = file.errorString()}));
        return;
    }
    constexpr qint64 Largest = 1 << 20; // bytes: far more than keys ever need
    const auto keymap = readKeymap(file.read(Largest));
    if (!keymap) {
        say(KeymapErrorText::text(keymap.error()));
        return;
    }
    change(*keymap);
    showCurrent();
    say(tr("The keys of the file are in use."));
}

void KeysDialog::exportTo(const QString &file)
{
    const QByteArray json = writeKeymap(m_model->keymap(), KeymapExtent::All);
    const auto saved = saveFile(file, [&](QIODevice &device) { return device.write(json) == json.size(); });
    say(saved ? tr("Written: %1").arg(file) : tr("“%1” can’t be written.").arg(file));
}

} // namespace sidebyline
