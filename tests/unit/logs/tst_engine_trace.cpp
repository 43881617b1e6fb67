// One correlation id from a command through the decision and the order to the exchange's answer; of a stop likewise.
#include "core/logs/engine_trace.h"

#include "core/safety/stop_ids.h"
#include "tests/unit/engine/driver_stage.h"

#include <QSet>

using namespace bw::test::driver_stage;
using logs::EngineTrace;
using logs::Level;
using logs::LogLine;

namespace {

struct Traced
{
    explicit Traced(Level least = Level::Info)
        : trace(QStringLiteral("run9"), [least](Level level) { return level >= least; }, [this](LogLine line) { lines.append(std::move(line)); }),
          stage([this](engine::DriverParts &parts) {
              parts.watch = {[this](const engine::HostInput &input) { trace.heard(input); }, [this](const engine::Effect &effect) { trace.performs(effect); },
                             [this] { trace.handled(); }};
          })
    {
        stage.makeReady();
        lines.clear();
    }
    [[nodiscard]] QStringList events(const QString &correlation) const
    {
        QStringList out;
        for (const LogLine &line : lines) {
            if (line.correlation == correlation) {
                out.append(line.event);
            }
        }
        return out;
    }
    [[nodiscard]] const LogLine *first(const char *event) const
    {
        const auto found = std::find_if(lines.begin(), lines.end(), [event](const LogLine &line) { return line.event == QLatin1String(event); });
        return found == lines.end() ? nullptr : &*found;
    }
    [[nodiscard]] QString field(const char *event, const char *name) const
    {
        const LogLine *line = first(event);
        return line ? line->fields.value(QLatin1String(name)).toString() : QString();
    }

    QList<LogLine> lines;
    EngineTrace trace;
    Stage stage;
};

exchange::OrderOutcome answer(const QString &id, exchange::Fate fate)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = trading::ClientOrderId(id);
    outcome.fate = fate;
    if (fate == exchange::Fate::Refused) {
        outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("Margin is insufficient."), -2019};
    }
    return outcome;
}

} // namespace

class EngineTraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheCommandToTheAnswer()
    {
        Traced t;
        t.stage.send(buy(kBtc, "0.003", "83000"));
        const QString id = t.stage.port.orders.value(0);
        QVERIFY(!id.isEmpty());
        t.stage.pass(500); // the clock's own doings do not belong to it
        t.stage.give(exchange::VenueEvent(answer(id, exchange::Fate::Refused)));
        QCOMPARE(t.events(QStringLiteral("run9-1")), (QStringList{QStringLiteral("command"), QStringLiteral("decision"), QStringLiteral("send-order"), QStringLiteral("order-answer"),
                                                                  QStringLiteral("note"), QStringLiteral("reply")}));
        QCOMPARE(t.field("command", "from"), QStringLiteral("test"));
        QCOMPARE(t.field("command", "command"), QStringLiteral("open-position"));
        QCOMPARE(t.field("send-order", "client_id"), id);
        QCOMPARE(t.field("order-answer", "error"), QStringLiteral("Margin is insufficient."));
        QCOMPARE(t.field("order-answer", "fate"), QStringLiteral("refused"));
        QVERIFY(t.first("order-answer")->level == Level::Warning && t.first("order-answer")->fields.value(QStringLiteral("code")).toInt() == -2019);
        QVERIFY(t.first("decision")->fields.value(QStringLiteral("allowed")).toBool() && !t.first("decision")->fields.contains(QStringLiteral("verdict")));
    }

    void twoCommandsAreKeptApart()
    {
        Traced t;
        t.stage.send(buy(kBtc, "0.001", "83000"));
        t.stage.send(buy(kBtc, "0.001", "83000"));
        QCOMPARE(t.stage.port.orders.size(), 2);
        t.stage.give(exchange::VenueEvent(answer(t.stage.port.orders.at(1), exchange::Fate::Refused)));
        QVERIFY(!t.events(QStringLiteral("run9-1")).contains(QStringLiteral("order-answer")));
        QVERIFY(t.events(QStringLiteral("run9-2")).contains(QStringLiteral("order-answer")));
        exchange::FillUpdate fill;
        fill.order = restingOrder(kBtc, qPrintable(t.stage.port.orders.at(0)), trading::Side::Buy, "0.001", "84250");
        fill.order.status = trading::OrderStatus::Filled;
        fill.order.executed = Quantity::literal("0.001");
        fill.fill.symbol = kBtc;
        fill.fill.clientId = fill.order.clientId;
        fill.fill.tradeId = trading::TradeId(7);
        fill.fill.price = Price::literal("84250");
        fill.fill.quantity = Quantity::literal("0.001");
        t.stage.give(exchange::VenueEvent(fill));
        const QStringList first = t.events(QStringLiteral("run9-1"));
        QVERIFY2(first.contains(QStringLiteral("fill")) && first.contains(QStringLiteral("reply")), qPrintable(first.join(QLatin1Char(' '))));
    }

    void aRefusalByARuleSendsNothing()
    {
        Traced t;
        t.stage.send(buy(kBtc, "5", "83000"));
        QCOMPARE(t.events(QStringLiteral("run9-1")), (QStringList{QStringLiteral("command"), QStringLiteral("decision"), QStringLiteral("reply")}));
        QCOMPARE(t.field("reply", "kind"), QStringLiteral("refused"));
    }

    void aStopIsOneProcedure()
    {
        Traced t;
        const base::LatchRecord record = t.stage.latch->engage(StopLevel::Flatten, QStringLiteral("enough"), QStringLiteral("api"), 0);
        t.stage.give(engine::LatchedNotice{record, 1});
        const QString correlation = QStringLiteral("run9-stop-%1").arg(record.epoch);
        QVERIFY(t.events(correlation).startsWith(QStringLiteral("emergency-stop")));
        QCOMPARE(t.field("emergency-stop", "reason"), QStringLiteral("enough"));
        QVERIFY(t.first("emergency-stop")->level == Level::Warning);
        safety::StopIds ids(1, 1); // what the plan sends later, from the clock, belongs to it by its id
        t.stage.give(exchange::VenueEvent(answer(ids.next(record.epoch, kBtc).text(), exchange::Fate::Unknown)));
        QVERIFY(t.events(correlation).contains(QStringLiteral("order-answer")));
    }

    // From another process by the file, or by the engine itself: within the clock's doings or those of another input.
    void aStopThatNobodySentIsOneAsWell()
    {
        Traced t;
        t.trace.heard(engine_client::Command{5, QStringLiteral("test"), engine_client::BreakEvenStop{kBtc}});
        t.trace.heard(engine::LatchedNotice{{9, true, StopLevel::Halt, 0, QStringLiteral("drawdown"), QStringLiteral("engine")}, 1});
        t.trace.performs(engine::CancelAll{kBtc});
        t.trace.handled();
        t.trace.performs(engine::Cancel{kBtc, trading::ClientOrderId(QStringLiteral("x"))});
        t.trace.handled();
        QCOMPARE(t.events(QStringLiteral("run9-stop-9")), (QStringList{QStringLiteral("emergency-stop"), QStringLiteral("send-cancel-all")}));
        QCOMPARE(t.events(QStringLiteral("run9-5")), (QStringList{QStringLiteral("command"), QStringLiteral("send-cancel")}));
    }

    void whatComesManyTimesASecondIsNotWritten()
    {
        Traced t(Level::Debug);
        t.stage.give(exchange::VenueEvent(exchange::MarkPriceTick{kBtc, Price::literal("84251"), t.stage.driver->now().venue}));
        t.stage.give(exchange::VenueEvent(exchange::BookTick{kBtc, Price::literal("84250"), Price::literal("84252"), t.stage.driver->now().venue}));
        t.stage.give(exchange::VenueEvent(exchange::PathAlive{exchange::Path::UserStream}));
        QCOMPARE(t.lines.size(), 0);
        t.stage.give(exchange::VenueEvent(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down, QStringLiteral("reset by the peer")}));
        QCOMPARE(t.field("path", "detail"), QStringLiteral("reset by the peer"));
        QVERIFY(t.first("path")->level == Level::Warning);
    }

    void theOrdersOfManyCommandsAreForgottenInTurn()
    {
        QList<LogLine> lines;
        EngineTrace trace(QStringLiteral("r"), [](Level) { return true; }, [&](LogLine line) { lines.append(std::move(line)); });
        for (int i = 0; i <= EngineTrace::kOrdersMost; ++i) {
            trace.heard(engine_client::Command{static_cast<engine_client::CommandId>(i + 1), QStringLiteral("test"), engine_client::BreakEvenStop{kBtc}});
            trace.performs(engine::Cancel{kBtc, trading::ClientOrderId(QStringLiteral("id-%1").arg(i))});
            trace.handled();
        }
        lines.clear();
        for (const char *id : {"id-0", "id-1"}) {
            exchange::CancelOutcome outcome;
            outcome.clientId = trading::ClientOrderId(QString::fromLatin1(id));
            outcome.fate = exchange::Fate::Accepted;
            trace.heard(exchange::VenueEvent(outcome));
            trace.handled();
        }
        QCOMPARE(lines.at(0).correlation, QString());
        QCOMPARE(lines.at(1).correlation, QStringLiteral("r-2"));
    }

    void everyCommandHasWords()
    {
        using namespace engine_client;
        const QList<CommandBody> bodies{OpenPosition{}, ClosePosition{}, PlaceStop{}, BreakEvenStop{}, CancelOrder{}, ClearStop{}, AmendStopReason{}, AcceptBaseline{},
                                        ResolveFlow{}, SetLimits{}, ConfirmLive{}, AdoptHolding{}, SetLeverage{}, SetMarginType{}, ConfirmEntry{}};
        QSet<QByteArray> words;
        for (const CommandBody &body : bodies) {
            words.insert(logs::wordsOf(body).first);
        }
        QCOMPARE(static_cast<std::size_t>(words.size()), std::variant_size_v<CommandBody>);
    }
};

QTEST_GUILESS_MAIN(EngineTraceTest)
#include "tst_engine_trace.moc"
