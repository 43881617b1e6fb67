// What the engine says is in the language of now wherever the desktop shows it, and follows when that changes.
#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/models/decisions_model.h"
#include "ui/models/events_model.h"
#include "ui/panels/positions_panel.h"
#include "ui/presenters/alerts_presenter.h"
#include "ui/presenters/mode_presenter.h"
#include "ui/presenters/stop_progress_presenter.h"
#include "ui/presenters/strip_presenter.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTest>
#include <QTranslator>

using namespace bw;
using engine_client::Snapshot;

namespace {

// Shouts what the core says, and nothing else.
class Shouting : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Engine") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
};

Snapshot talking()
{
    Snapshot s = test::scenes::calm();
    s.events = {{9001, base::VenueTime(test::scenes::kNowMs), engine_client::Severity::Warning, QStringLiteral("Order bw-e-1 was refused: The exchange answered -2019: Margin is insufficient.")}};
    engine_client::DecisionRow row;
    row.number = 9002;
    row.at = base::VenueTime(test::scenes::kNowMs);
    row.subject = QStringLiteral("entry");
    row.symbol = test::scenes::symbol("BTCUSDT");
    row.text = QStringLiteral("buy 0.010 BTCUSDT at market, no stop");
    row.note = QStringLiteral("asked by desktop");
    s.decisions = {row};
    s.notice = QStringLiteral("Scenario “incident”: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.");
    s.freshness.rest.state = exchange::PathState::Down;
    s.freshness.rest.detail = QStringLiteral("The exchange did not answer in time.");
    return s;
}

} // namespace

class EngineWords : public QObject
{
    Q_OBJECT

private:
    Shouting m_shouting;

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_shouting)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_shouting); }

    void events()
    {
        ui::EventsModel model;
        model.update(talking());
        const QModelIndex what = model.index(0, ui::EventsModel::Text);
        const QString shouted = QStringLiteral("ORDER bw-e-1 WAS REFUSED: THE EXCHANGE ANSWERED -2019: Margin is insufficient.");
        QCOMPARE(what.data().toString(), shouted);
        QCOMPARE(what.data(Qt::ToolTipRole).toString(), shouted);
        QCoreApplication::removeTranslator(&m_shouting); // the rows that stand are asked again
        QVERIFY(what.data().toString().startsWith(QLatin1String("Order bw-e-1 was refused: The exchange")));
    }

    void decisions()
    {
        ui::DecisionsModel model;
        model.update(talking());
        QCOMPARE(model.index(0, ui::DecisionsModel::Subject).data().toString(), QStringLiteral("ENTRY"));
        QCOMPARE(model.index(0, ui::DecisionsModel::Text).data().toString(), QStringLiteral("BUY 0.010 BTCUSDT AT MARKET, NO STOP"));
        QCOMPARE(model.index(0, ui::DecisionsModel::Why).data().toString(), QStringLiteral("ASKED BY desktop"));
        QCoreApplication::removeTranslator(&m_shouting);
        model.sayAgain(talking());
        QCOMPARE(model.index(0, ui::DecisionsModel::Why).data().toString(), QStringLiteral("asked by desktop"));
    }

    void noticeAndStrip()
    {
        test::FakeEngineClient client(talking());
        ui::PositionsPanel panel(client);
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("notice"))->text().startsWith(QStringLiteral("SCENARIO “INCIDENT”: A POSITION")));
        const ui::StripView strip = ui::presentStrip(talking(), base::Millis(0), true);
        QVERIFY2(strip.freshness.first().value.tip.contains(QLatin1String("THE EXCHANGE DID NOT ANSWER IN TIME.")), qUtf8Printable(strip.freshness.first().value.tip));
    }

    void readinessAndHistory()
    {
        engine_client::Readiness readiness;
        readiness.checks = {{QStringLiteral("history-days"), engine_client::CheckAnswer::Fail, QStringLiteral("12"), QStringLiteral("at least 14"), QStringLiteral("12 days with trades in testnet.")}};
        const auto cells = ui::presentChecks(readiness);
        QCOMPARE(cells.first().text, QStringLiteral("12 DAYS WITH TRADES IN testnet."));
        QVERIFY(cells.first().measured.contains(QLatin1String("AT LEAST 14")));
        engine_client::ModeChangeRow row;
        row.approver = QStringLiteral("Ada");
        row.how = QStringLiteral("command line");
        QVERIFY(ui::presentModeHistory({row}).first().by.contains(QLatin1String("COMMAND LINE")));
    }

    void whyItStopped()
    {
        Snapshot s = test::scenes::stopped();
        ui::LocalStop local;
        local.record = s.stop.record;
        local.record.reason = s.stop.record.reason = QStringLiteral("daily loss 12.5 of 10 USDT");
        local.record.by = s.stop.record.by = QStringLiteral("engine");
        QVERIFY(ui::presentProcedure(s, local, base::Millis(0)).spoken().contains(QLatin1String("DAILY LOSS 12.5 OF 10 USDT")));
        local.record.by = s.stop.record.by = QStringLiteral("Ada"); // a person's own words
        QVERIFY(ui::presentProcedure(s, local, base::Millis(0)).spoken().contains(QLatin1String("daily loss 12.5 of 10 USDT")));
    }

    void alerts()
    {
        engine_client::AlertReceiverRow row;
        row.name = QStringLiteral("the webhook");
        row.failure = QStringLiteral("It answered 503.");
        const engine_client::AlertsView view{{row}};
        const QString text = ui::presentAlerts(&view).text;
        QVERIFY2(text.contains(QLatin1String("THE WEBHOOK")) && text.contains(QLatin1String("IT ANSWERED 503.")), qUtf8Printable(text));
    }
};

QTEST_MAIN(EngineWords)
#include "tst_engine_words.moc"
