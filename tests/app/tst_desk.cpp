// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/navigator.h"
#include "review/reviewdesk.h"
#include "review/reviewpanel.h"
#include "review/reviewstore.h"
#include "review/verdictcommand.h"
#include "workspace/reviewsession.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace sidebyline;

namespace {

/// Far beyond what any of this takes.
constexpr int Patience = 30'000;

bool write(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    return device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size();
}

const QByteArray Crane =
    "The old crane at the north quay has not moved since Monday, when its brake failed in a "
    "storm.\n\n";
const QByteArray Ships = "Some 40 ships were waiting outside the harbour on Tuesday evening.\n\n";

Decision noteOf(const QString &text, qint64 time)
{
    return makeDecision(DecisionKind::Note, SubjectKind::Claim, {}, {}, text, time);
}

} // namespace

/// The desk that gives verdicts, without a window around it.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoteOutlivesANewArticle();
    void notesOfTwoAreUndoneApart();

private:
    struct Desk
    {
        explicit Desk(const QString &data)
            : store(data)
            , session(&workspace, &store)
            , desk(&session, &navigator, &panel)
        {
            QObject::connect(&workspace, &Workspace::storyChanged, &navigator, &Navigator::setStory);
        }

        [[nodiscard]] bool ready() const
        {
            return navigator.story() && session.index(navigator.story()->id) && session.isSettled();
        }
        [[nodiscard]] QString storedNote() const
        {
            return markOf(session.marks(navigator.story()->id), *navigator.currentStop()).note;
        }

        Workspace workspace;
        ReviewStore store;
        ReviewSession session;
        Navigator navigator;
        ReviewPanel panel;
        ReviewDesk desk;
    };

    std::unique_ptr<QTemporaryDir> m_stories;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Desk> m_desk;
};

void TestDesk::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_stories = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(write(m_stories->filePath(u"lamp.txt"_s),
                  "The Lamp\n\nCrane stands still\n\nBy Ada Brenn\n\n" + Crane + Ships +
                      "The harbour choir sang on the pier for the crews that could not land.\n"));
    QVERIFY(write(m_stories->filePath(u"pier.txt"_s),
                  "Pier Post\n\nNo crate moves\n\nBy Karl Osten\n\n" + Ships + Crane));
    m_desk = std::make_unique<Desk>(m_data->path());
    m_desk->panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->panel));
    QSignalSpy finished(&m_desk->workspace, &Workspace::finished);
    m_desk->workspace.open(m_stories->path());
    QVERIFY(finished.wait(Patience));
    QTRY_VERIFY(m_desk->ready());
}

void TestDesk::cleanup()
{
    m_desk.reset();
}

/// Another outlet's file arrives while a note is being written: the story is read anew below the keys.
void TestDesk::aNoteOutlivesANewArticle()
{
    QVERIFY(m_desk->navigator.step(StepDirection::Next, StepFilter::Unique));
    m_desk->desk.editNote();
    QVERIFY(m_desk->panel.isEditingNote());
    auto *edit = m_desk->panel.findChild<QPlainTextEdit *>();
    QTest::keyClicks(edit, u"ask the yard"_s);
    QTRY_COMPARE(m_desk->storedNote(), u"ask the yard"_s);
    QTest::keyClicks(edit, u", and"_s);
    QVERIFY(write(m_stories->filePath(u"alarm.txt"_s),
                  "The Alarm\n\nCrane fails in a storm\n\nBy Jon Vale\n\n" + Crane + Ships));
    QSignalSpy finished(&m_desk->workspace, &Workspace::finished);
    m_desk->workspace.refresh();
    QVERIFY(finished.wait(Patience));
    QCOMPARE(m_desk->navigator.story()->articles.size(), std::size_t(3));
    QVERIFY(m_desk->panel.isEditingNote());
    QCOMPARE(m_desk->panel.note(), u"ask the yard, and"_s);
    QTest::keyClicks(edit, u" Lind"_s);
    QTRY_VERIFY(m_desk->ready());
    QTRY_COMPARE(m_desk->storedNote(), u"ask the yard, and Lind"_s);
    QCOMPARE(m_desk->panel.note(), u"ask the yard, and Lind"_s);
}

/// What a note took away that another window had written comes back with undoing.
void TestDesk::notesOfTwoAreUndoneApart()
{
    const Decision first = noteOf(u"a"_s, 1);
    const Decision longer = noteOf(u"ab"_s, 2);
    const Decision theirs = noteOf(u"x"_s, 3);
    QUndoStack stack;
    const auto push = [&stack](const DecisionEdit &edit) {
        stack.push(new VerdictCommand(nullptr, u"Note"_s, edit, {}, u"claim 1"_s));
    };
    push({.removed = {}, .added = {first}});
    push({.removed = {first}, .added = {longer}});
    QCOMPARE(stack.count(), 1);
    push({.removed = {longer, theirs}, .added = {noteOf(u"abc"_s, 4)}});
    QCOMPARE(stack.count(), 2);
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
