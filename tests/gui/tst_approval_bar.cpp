// Entries that wait for a person, above the panels: what is approved is what was read.
#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/widgets/approval_bar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

engine_client::Snapshot waiting(const QStringList &ids)
{
    engine_client::Snapshot s = scenes::calm();
    for (const QString &id : ids) {
        engine_client::PendingEntryRow row;
        row.id = trading::ClientOrderId(id);
        row.text = QStringLiteral("buy 0.010 BTCUSDT (%1)").arg(id);
        row.from = QStringLiteral("api");
        row.expiresIn = base::Millis(42'500);
        s.pendingEntries.append(row);
    }
    return s;
}

struct Stage
{
    explicit Stage(const QStringList &ids) : bar(client)
    {
        show(ids);
    }
    void show(const QStringList &ids) { client.publish(waiting(ids)); }
    [[nodiscard]] QPushButton *button(const char *name) { return bar.findChild<QPushButton *>(QString::fromLatin1(name)); }
    FakeEngineClient client;
    ui::ApprovalBar bar;
};

} // namespace

class ApprovalBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWhileNothingWaits()
    {
        Stage stage({});
        QVERIFY(stage.bar.isHidden());
        stage.show({QStringLiteral("a")});
        QVERIFY(!stage.bar.isHidden());
        QCOMPARE(stage.bar.findChild<QLabel *>(QStringLiteral("approvalText"))->text(), QStringLiteral("api asks: buy 0.010 BTCUSDT (a). It expires in 42 s."));
        stage.show({});
        QVERIFY(stage.bar.isHidden());
    }
    void whatIsReadIsWhatIsApproved()
    {
        Stage stage({QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(!stage.button("approve")->isEnabled()); // it has just come into sight
        QTRY_VERIFY(stage.button("approve")->isEnabled());
        stage.show({QStringLiteral("b")}); // the first expired, under the pointer
        stage.button("approve")->click();
        QVERIFY(stage.client.sent.isEmpty());
        QTRY_VERIFY(stage.button("approve")->isEnabled());
        stage.button("approve")->click();
        const auto *word = stage.client.lastSent<engine_client::ConfirmEntry>();
        QVERIFY(word);
        QCOMPARE(word->id.text(), QStringLiteral("b"));
        QVERIFY(word->approve);
        stage.show({QStringLiteral("b")});
        stage.button("decline")->click(); // one word for one entry
        QCOMPARE(stage.client.sent.size(), 1);
    }
    void alsoByKeyAndMenu()
    {
        Stage stage({});
        const QList<QAction *> entries = stage.bar.actions();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0)->shortcut().toString(), QStringLiteral("Ctrl+Alt+A"));
        QCOMPARE(entries.at(1)->shortcut().toString(), QStringLiteral("Ctrl+Alt+D"));
        QVERIFY(!entries.at(0)->isEnabled() && !entries.at(1)->isEnabled());
        stage.show({QStringLiteral("a")});
        QVERIFY(!entries.at(0)->isEnabled()); // nobody has read it yet
        QTRY_VERIFY(entries.at(0)->isEnabled() && entries.at(1)->isEnabled());
        entries.at(1)->trigger();
        const auto *word = stage.client.lastSent<engine_client::ConfirmEntry>();
        QVERIFY(word);
        QVERIFY(!word->approve);
        QVERIFY(!entries.at(0)->isEnabled());
        stage.show({});
        QVERIFY(!entries.at(1)->isEnabled());
    }
};

QTEST_MAIN(ApprovalBarTest)
#include "tst_approval_bar.moc"
