// Who works at this desktop: kept, recorded with what is pressed here, and refused where two people have to look.
#include "fake_engine_client.h"
#include "language_stage.h"
#include "scenes.h"

#include "core/engine_client/persons.h"
#include "ui/dialogs/clear_stop_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/welcome_window.h"
#include "ui/language_choice.h"
#include "ui/operator_name.h"
#include "ui/preferences.h"
#include "ui/presenters/stop_progress_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/approval_bar.h"
#include "ui/widgets/stop_trigger.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

class TestOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void init()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini")));
        PreferenceStore::instance().readAgain();
    }

    void whatIsKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a name") << QStringLiteral("Ada Lovelace") << QStringLiteral("Ada Lovelace");
        QTest::newRow("blanks") << QStringLiteral("  Ada \n Lovelace\t") << QStringLiteral("Ada Lovelace");
        QTest::newRow("too long") << QString(100, QLatin1Char('a')) << QString(48, QLatin1Char('a'));
        QTest::newRow("between characters") << QString(47, QLatin1Char('a')) + QStringLiteral("é") << QString(47, QLatin1Char('a'));
        QTest::newRow("between halves of one") << QString(46, QLatin1Char('a')) + QStringLiteral("😀") << QString(46, QLatin1Char('a'));
        QTest::newRow("just fits") << QString(16, QChar(0x5b87)) << QString(16, QChar(0x5b87));
    }
    void whatIsKept()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        name(typed);
        QCOMPARE(PreferenceStore::instance().now().operatorName, kept);
        QCOMPARE(operatorName(), kept);
        const QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
        QCOMPARE(file.value(QStringLiteral("desktop/operator")).toString(), kept);
    }

    void withoutANameItIsTheUser()
    {
        QVERIFY(!userOfTheDesktop().isEmpty());
        QCOMPARE(operatorName(), userOfTheDesktop());
    }

    void aPressIsTheirs()
    {
        name(QStringLiteral("Ada"));
        FakeEngineClient client(scenes::calm());
        StopTrigger::of(client).fire(QStringLiteral("button"));
        QCOMPARE(client.stops.first().by, QStringLiteral("Ada at the desktop"));
        QCOMPARE(client.stops.first().reason, QStringLiteral("emergency stop pressed (button)"));
        scenes::Snapshot s = scenes::stopped();
        s.stop.record.by = client.stops.first().by;
        const ProcedureView shown = presentProcedure(s, {}, base::Millis(40));
        QVERIFY2(shown.headline.startsWith(QStringLiteral("Stopped by Ada at the desktop")), qPrintable(shown.headline));
    }

    void anApprovalIsTheirs()
    {
        name(QStringLiteral("Ada"));
        scenes::Snapshot s = scenes::calm();
        engine_client::PendingEntryRow row;
        row.id = trading::ClientOrderId(QStringLiteral("bw-1"));
        row.from = QStringLiteral("api");
        row.expiresIn = base::Millis(30'000);
        s.pendingEntries = {row};
        FakeEngineClient client(s);
        ApprovalBar bar(client);
        bar.show();
        client.publish(s);
        auto *approve = bar.findChild<QPushButton *>(QStringLiteral("approve"));
        QTRY_VERIFY(approve->isEnabled());
        approve->click();
        QCOMPARE(client.lastSent<engine_client::ConfirmEntry>()->approver, QStringLiteral("Ada"));
    }

    void underDualControlTheirNameClearsNothing_data()
    {
        QTest::addColumn<bool>("dual");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("their own") << true << "Ada" << false;
        QTest::newRow("in other letters") << true << " aDA " << false;
        QTest::newRow("somebody else") << true << "Grace" << true;
        QTest::newRow("one is enough") << false << "Ada" << true;
    }
    void underDualControlTheirNameClearsNothing()
    {
        QFETCH(bool, dual);
        QFETCH(QString, approver);
        QFETCH(bool, allowed);
        scenes::Snapshot s = scenes::stopped();
        s.stop.record.by = engine_client::atTheDesktop(QStringLiteral("Ada"));
        FakeEngineClient client(s);
        ClearStopDialog dialog(client, nullptr);
        dialog.setDualControl(dual);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("stopped"))->text().contains(QStringLiteral("Ada at the desktop")));
        dialog.findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("checked"));
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("approver"));
        QTest::keyClicks(field, approver);
        QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("clear"))->isEnabled(), allowed);
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("message"))->text().contains(QStringLiteral("somebody else has to approve")), !allowed);
        QTest::keyClicks(field, QStringLiteral(" and Grace"));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("message"))->text().isEmpty());
    }

    void theSettingsAskForIt()
    {
        FakeEngineClient client(scenes::calm());
        SettingsWindow window(client, {}, nullptr);
        window.show();
        window.findChild<QTabWidget *>(QStringLiteral("pages"))->setCurrentIndex(2);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("operatorName"));
        QCOMPARE(field->placeholderText(), userOfTheDesktop());
        QTest::keyClicks(field, QStringLiteral("  Grace Hopper "));
        QCOMPARE(operatorName(), QStringLiteral("Grace Hopper"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("Grace Hopper"));
        shoot(window, "settings-stop");
    }

    void theFirstStartAsksOnlyWhereTwoHaveToLook()
    {
        FakeEngineClient client(scenes::calm());
        QVERIFY(!WelcomeWindow(client, nullptr, nullptr).findChild<QLineEdit *>(QStringLiteral("operatorName")));
        WelcomeWindow asked(client, nullptr, nullptr, AsksName::Yes);
        asked.show();
        auto *field = asked.findChild<QLineEdit *>(QStringLiteral("operatorName"));
        QVERIFY(field && field->isVisible());
        QVERIFY(asked.findChild<QPushButton *>(QStringLiteral("paper"))->hasFocus() || !asked.isActiveWindow()); // one press is enough
        QTRY_VERIFY2(cutTexts(asked).isEmpty(), qPrintable(cutTexts(asked).join(QLatin1Char('\n'))));
        shoot(asked, "welcome-name");
    }

    // The last one: what comes after it has plural forms.
    void whereSomebodySatIsSaidInTheLanguage()
    {
        ui::speak(QStringLiteral("de"));
        QCOMPARE(ui::stoppedBy(QStringLiteral("Ada at the desktop")), QStringLiteral("Ada am Desktop"));
        const auto why = [](const char *reason) { return ui::whyStopped(QString::fromUtf8(reason), QStringLiteral("Ada at the desktop")); };
        QCOMPARE(why("emergency stop pressed (key)"), QStringLiteral("Not-Stopp gedrückt (Taste)"));
        QCOMPARE(why("fat finger"), QStringLiteral("fat finger")); // a person's own words
        QCOMPARE(why("emergency stop pressed (foot)"), QStringLiteral("emergency stop pressed (foot)"));
        ui::speak(QStringLiteral("en"));
        QCOMPARE(ui::stoppedBy(QStringLiteral("Ada at the desktop")), QStringLiteral("Ada at the desktop"));
    }

private:
    static void name(const QString &wanted)
    {
        Preferences now = PreferenceStore::instance().now();
        now.operatorName = wanted;
        PreferenceStore::instance().set(now);
    }
    static void shoot(QWidget &window, const char *called)
    {
        const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
        if (!folder.isEmpty()) {
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + QLatin1String(called) + QStringLiteral(".png")));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestOperator)
#include "tst_operator.moc"
