// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportdialog.h"

#include "app/exportjob.h"
#include "app/messagebar.h"
#include "app/reportfilename.h"
#include "storymaker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPrintPreviewWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Settings of its own.
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        QCoreApplication::setOrganizationName(u"sidebyline-test"_s);
        m_story = StoryMaker(21).make({.outlets = 4});
    }

    void init()
    {
        // The platform without a display says of each window that it gives no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QSettings().clear();
        QVERIFY(open(u"/a/folder"_s));
    }

    void titlesBecomeFileNames()
    {
        QCOMPARE(reportFileName(u"Who knew: “the bridge”?"_s), u"Who knew “the bridge”.pdf"_s);
        QCOMPARE(reportFileName(u"../.. a/b\n"_s), u"a b.pdf"_s);
        QCOMPARE(reportFileName(u"..."_s), u"report.pdf"_s);
        const QString word = u"пароход"_s; // two bytes a letter
        const QString name = reportFileName(QStringList(60, word).join(u' '));
        QVERIFY(name.toUtf8().size() <= 204);
        QVERIFY(name.toUtf8().size() > 180);
        QVERIFY(name.endsWith(u" пароход.pdf"_s));
        // A letter and its accents are one, and halves of a pair are never parted.
        const QString flag = u"\U0001F6A2"_s;
        QCOMPARE(reportFileName(flag.repeated(200)), flag.repeated(50) + u".pdf"_s);
    }

    /// Closes the dialog, as Esc does, and opens it for a story of @p folder.
    [[nodiscard]] bool open(const QString &folder)
    {
        if (m_dialog) {
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        }
        m_dialog =
            std::make_unique<ExportDialog>(m_job, m_story, std::vector<ReadError>(),
                                           ExportDialog::Place{folder, m_folder.filePath(u"report.pdf"_s)});
        m_dialog->show();
        return QTest::qWaitForWindowActive(m_dialog.get());
    }

    void cleanup() { m_dialog.reset(); }

    void countsThePages()
    {
        auto *count = m_dialog->findChild<QLabel *>(u"pageCount"_s);
        QVERIFY(count != nullptr);
        QTRY_VERIFY(count->text().contains(QRegularExpression(u"^\\d+ page"_s)));
        const QString before = count->text();
        for (QCheckBox *part : m_dialog->findChildren<QCheckBox *>()) {
            if (part != m_dialog->findChildren<QCheckBox *>().front()) {
                part->setChecked(false);
            }
        }
        QTRY_VERIFY(count->text().startsWith(u"1 page"_s));
        QVERIFY(before != count->text());
    }

    void offersNothingWithoutParts()
    {
        for (QCheckBox *part : m_dialog->findChildren<QCheckBox *>()) {
            part->setChecked(false);
        }
        auto *count = m_dialog->findChild<QLabel *>(u"pageCount"_s);
        QTRY_VERIFY(count->text().startsWith(u"Nothing to print"_s));
        QVERIFY(!button(u"export"_s)->isEnabled());
    }

    void tellsWhatIsChosen()
    {
        m_dialog->findChild<QComboBox *>(u"paper"_s)->setCurrentIndex(int(PaperSize::Legal));
        m_dialog->findChild<QComboBox *>(u"orientation"_s)->setCurrentIndex(int(PaperOrientation::Portrait));
        m_dialog->findChild<QComboBox *>(u"base"_s)->setCurrentIndex(2);
        auto *outlets = m_dialog->findChild<QListWidget *>(u"outlets"_s);
        outlets->item(1)->setCheckState(Qt::Unchecked);
        ReportOptions wanted;
        wanted.paper = PaperSize::Legal;
        wanted.orientation = PaperOrientation::Portrait;
        wanted.base = 2;
        wanted.outlets = {0, 2, 3};
        QCOMPARE(m_dialog->options(), wanted);
    }

    void movesOutletsByKey()
    {
        auto *outlets = m_dialog->findChild<QListWidget *>(u"outlets"_s);
        outlets->setCurrentRow(0);
        auto *down = m_dialog->findChild<QToolButton *>(u"down"_s);
        down->setFocus();
        QTest::keyClick(down, Qt::Key_Space);
        QTRY_COMPARE(m_dialog->options().outlets, std::vector<int>({1, 0, 2, 3}));
        QCOMPARE(outlets->currentRow(), 1);
    }

    void asksBeforeItReplacesAFile()
    {
        const QString name = m_folder.filePath(u"kept.pdf"_s);
        QFile there(name);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        m_dialog->findChild<QLineEdit *>(u"file"_s)->setText(name);
        QTest::keyClick(button(u"export"_s), Qt::Key_Space);
        auto *question = m_dialog->findChild<QMessageBox *>(u"replaceQuestion"_s);
        QVERIFY(question && question->isVisible());
        QVERIFY(!m_job.isRunning());
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(QFileInfo(name).size(), 4);
        QSignalSpy written(&m_job, &ExportJob::written);
        QTest::keyClick(button(u"export"_s), Qt::Key_Space);
        question = m_dialog->findChildren<QMessageBox *>(u"replaceQuestion"_s).back();
        for (QAbstractButton *choice : question->buttons()) {
            if (question->buttonRole(choice) == QMessageBox::AcceptRole) {
                QTest::keyClick(choice, Qt::Key_Space);
                break;
            }
        }
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(QFileInfo(name).size() > 4);
        // What was written from here is replaced without another question.
        QTest::keyClick(button(u"export"_s), Qt::Key_Space);
        QTRY_COMPARE(written.count(), 2);
    }

    void reachesEverythingWithTab()
    {
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QSet<QWidget *> reached;
        constexpr int MoreThanThereAre = 60;
        for (int i = 0; i < MoreThanThereAre; ++i) {
            reached.insert(m_dialog->focusWidget());
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) ||
                                   qobject_cast<QComboBox *>(widget) || qobject_cast<QListWidget *>(widget);
            if (isControl && widget->isVisible() && widget->isEnabled()) {
                QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
            }
        }
    }

    void writesAndSaysSo()
    {
        const QString file = m_folder.filePath(u"written.pdf"_s);
        QSignalSpy written(&m_job, &ExportJob::written);
        m_dialog->findChild<QLineEdit *>(u"file"_s)->setText(m_folder.filePath(u"written"_s));
        QCOMPARE(m_dialog->file(), file);
        button(u"export"_s)->click();
        QVERIFY(!button(u"export"_s)->isEnabled());
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(QFile::exists(file));
        auto *message = m_dialog->findChild<MessageBar *>();
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"written.pdf"_s));
        QVERIFY(m_dialog->findChild<QPushButton *>(u"openFolder"_s)->isVisible());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("comparison.json"));
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(button(u"export"_s)->isEnabled());
    }

    void saysWhatToDoWhenItFails()
    {
        m_dialog->findChild<QLineEdit *>(u"file"_s)->setText(m_folder.filePath(u"not/there/report.pdf"_s));
        button(u"export"_s)->click();
        auto *message = m_dialog->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"folder"_s), qPrintable(message->text()));
        QVERIFY(m_dialog->isVisible());
    }

    void showsTheSamePagesAtOnce()
    {
        auto *where = m_dialog->findChild<QLabel *>(u"previewPage"_s);
        auto *count = m_dialog->findChild<QLabel *>(u"pageCount"_s);
        QTRY_VERIFY(where->text().startsWith(u"Page 1 of "_s));
        QTRY_COMPARE(count->text().section(u' ', 0, 0), where->text().section(u' ', -1));
        auto *next = m_dialog->findChild<QToolButton *>(u"nextPage"_s);
        QVERIFY(!m_dialog->findChild<QToolButton *>(u"previousPage"_s)->isEnabled());
        next->click();
        QVERIFY(where->text().startsWith(u"Page 2 of "_s));
        auto *pages = m_dialog->findChild<QPrintPreviewWidget *>();
        QCOMPARE(pages->pageCount(), 1); // the one that is shown
        QCOMPARE(pages->orientation(), QPageLayout::Landscape);
        m_dialog->findChild<QComboBox *>(u"orientation"_s)->setCurrentIndex(int(PaperOrientation::Portrait));
        QTRY_COMPARE(pages->orientation(), QPageLayout::Portrait);
        QVERIFY(where->text().startsWith(u"Page 2 of "_s));
    }

    void offersPresets()
    {
        auto *preset = m_dialog->findChild<QComboBox *>(u"preset"_s);
        QCOMPARE(preset->currentIndex(), int(ReportPreset::FullEvidence));
        QCOMPARE(m_dialog->options().parts, AllReportParts);
        for (const ReportPreset each :
             {ReportPreset::Conflicts, ReportPreset::SelectedClaims, ReportPreset::Summary}) {
            preset->setCurrentIndex(int(each));
            Q_EMIT preset->activated(int(each));
            QCOMPARE(m_dialog->options().parts, partsOf(each));
        }
        m_dialog->findChildren<QCheckBox *>().front()->click();
        QCOMPARE(preset->currentIndex(), ReportPresetCount);
    }

    void printsTheClaimsChosen()
    {
        auto *only = m_dialog->findChild<QGroupBox *>(u"onlyClaims"_s);
        auto *claims = m_dialog->findChild<QListWidget *>(u"claims"_s);
        QCOMPARE(claims->count(), int(m_story->comparison.claims.size()));
        claims->item(2)->setCheckState(Qt::Checked);
        QVERIFY(m_dialog->options().claims.empty());
        only->setChecked(true);
        QCOMPARE(m_dialog->options().claims, std::vector<int>{2});
    }

    void remembersForTheNextTime()
    {
        m_dialog->findChild<QComboBox *>(u"paper"_s)->setCurrentIndex(int(PaperSize::A3));
        m_dialog->findChildren<QCheckBox *>().front()->setChecked(false);
        const ReportOptions chosen = m_dialog->options();
        QVERIFY(open(u"/a/folder"_s));
        QCOMPARE(m_dialog->options(), chosen);
        QCOMPARE(m_dialog->findChild<QComboBox *>(u"preset"_s)->currentIndex(), ReportPresetCount);
        // Another folder has other stories: no part is left out of them unseen.
        QVERIFY(open(u"/another"_s));
        QCOMPARE(m_dialog->options().paper, PaperSize::A3);
        QCOMPARE(m_dialog->options().parts, AllReportParts);
    }

    void presetsServeEveryFolder()
    {
        auto *preset = m_dialog->findChild<QComboBox *>(u"preset"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
        QVERIFY(preset->hasFocus());
        QTest::keyClick(preset, Qt::Key_Down);
        QTest::keyClick(preset, Qt::Key_Down);
        QVERIFY(open(u"/another"_s));
        QCOMPARE(m_dialog->options().parts, partsOf(ReportPreset::Conflicts));
        // Claims that were selected are one story's.
        preset = m_dialog->findChild<QComboBox *>(u"preset"_s);
        QTest::keyClick(preset, Qt::Key_Down);
        QCOMPARE(m_dialog->options().parts, partsOf(ReportPreset::SelectedClaims));
        QVERIFY(open(u"/another"_s));
        QCOMPARE(m_dialog->findChild<QComboBox *>(u"preset"_s)->currentIndex(),
                 int(ReportPreset::SelectedClaims));
        QVERIFY(m_dialog->findChild<QGroupBox *>(u"onlyClaims"_s)->isChecked());
        QVERIFY(open(u"/a/folder"_s));
        QCOMPARE(m_dialog->options().parts, AllReportParts);
    }

    void lettersReachTheFields()
    {
        const auto press = [this](Qt::Key key) {
            QTest::keyClick(m_dialog.get(), key, Qt::AltModifier);
            return m_dialog->focusWidget()->objectName();
        };
        QCOMPARE(press(Qt::Key_T), u"preset"_s);
        QCOMPARE(press(Qt::Key_N), u"serif"_s);
        QCOMPARE(press(Qt::Key_D), u"sans"_s);
        QCOMPARE(press(Qt::Key_Z), u"paper"_s);
        QCOMPARE(press(Qt::Key_O), u"orientation"_s);
        auto *only = m_dialog->findChild<QGroupBox *>(u"onlyClaims"_s);
        QVERIFY(!only->isChecked());
        press(Qt::Key_L);
        QVERIFY(only->isChecked());
        QVERIFY(m_dialog->findChild<QListWidget *>(u"claims"_s)->isVisible());
    }

    void fitsALowScreen()
    {
        QVERIFY2(m_dialog->minimumSizeHint().height() < 540,
                 qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
    }

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(name);
    }

    QTemporaryDir m_folder;
    ExportJob m_job;
    StoryPtr m_story;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
