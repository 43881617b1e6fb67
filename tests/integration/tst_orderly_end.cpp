// S18, with the program itself over sockets: an orderly end cancels what could still open a position, names what it
// could not cancel, and leaves protective stops and other people's orders where they are.
// Proves S-18.
#include "tests/support/engine_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace bw;
using namespace bw::test;
using trading::Price;
using trading::Quantity;

namespace {

const trading::Symbol kBtc{QStringLiteral("BTCUSDT")};

// One resting buy under the given client id, 2 % below the market.
void rest(paper::PaperService &service, const char *clientId)
{
    service.call([clientId](paper::PaperExchange &exchange) {
        binance_server::NewOrder order;
        order.symbol = kBtc;
        order.clientId = trading::ClientOrderId(QString::fromLatin1(clientId));
        order.side = trading::Side::Buy;
        order.type = trading::OrderType::Limit;
        order.quantity = Quantity::literal("0.001");
        order.price = exchange.market(kBtc)->bid - Price::literal("1600");
        const auto placed = exchange.placeOrder(order);
        if (!placed) {
            qFatal("%s: %s", clientId, qPrintable(placed.error().message));
        }
    });
}

QStringList openIds(paper::PaperService &service)
{
    QStringList ids;
    service.call([&ids](paper::PaperExchange &exchange) {
        for (const auto &record : exchange.openOrders({})) {
            ids.append(record.view.clientId.text());
        }
        for (const auto &record : exchange.openAlgoOrders({})) {
            ids.append(QStringLiteral("stop of ") + record.view.symbol.text());
        }
    });
    ids.sort();
    return ids;
}

class Stage
{
public:
    Stage()
    {
        paper::PaperConfig config;
        config.scenario = paper::Scenario::Calm; // one position with its stop
        config.speed = base::Decimal::literal("0");
        config.requestHook = [refusing = refusingCancels](const http::Request &request) -> std::optional<binance_server::Fault> {
            if (refusing->load() && request.method == "DELETE") {
                return binance_server::Fault::dropBefore();
            }
            return std::nullopt;
        };
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        exchange = std::move(*started);
    }

    std::shared_ptr<std::atomic<bool>> refusingCancels = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<paper::PaperService> exchange;
    QTemporaryDir data;
};

} // namespace

class OrderlyEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelsOwnEntriesAndNothingElse()
    {
        Stage stage;
        rest(*stage.exchange, "bw-e-1-1");
        rest(*stage.exchange, "bw-e-1-2");
        rest(*stage.exchange, "somebody-else");
        EngineProcess engine(*stage.exchange, stage.data.path());
        QTRY_COMPARE_WITH_TIMEOUT(safetyState(stage.data.path()).value(QStringLiteral("state")).toString(), QStringLiteral("ACTIVE"), 20'000);
        QCOMPARE(openIds(*stage.exchange).size(), 4);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 5'000);
        QCOMPARE(engine.exitCode(), 0);
        QVERIFY(!engine.killedBySignal());
        QCOMPARE(openIds(*stage.exchange), (QStringList{QStringLiteral("somebody-else"), QStringLiteral("stop of BTCUSDT")}));
        const QByteArray said = engine.errors();
        QVERIFY2(said.contains("no entry rests, positions keep their stops"), said.constData());
    }

    void namesWhatItCouldNotCancel()
    {
        Stage stage;
        rest(*stage.exchange, "bw-e-1-1");
        EngineProcess engine(*stage.exchange, stage.data.path());
        QTRY_COMPARE_WITH_TIMEOUT(safetyState(stage.data.path()).value(QStringLiteral("state")).toString(), QStringLiteral("ACTIVE"), 20'000);
        stage.refusingCancels->store(true);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 5'000);
        QCOMPARE(engine.exitCode(), 0);
        const QByteArray said = engine.errors();
        QVERIFY2(said.contains("could not be cancelled and may still fill: buy 0.001 BTCUSDT (bw-e-1-1)"), said.constData());
        QVERIFY2(!said.contains("no entry rests"), said.constData());
        QVERIFY(openIds(*stage.exchange).contains(QStringLiteral("bw-e-1-1")));
    }

    void withoutAReadingNothingIsClaimed()
    {
        Stage stage;
        rest(*stage.exchange, "bw-e-1-1");
        const quint16 port = stage.exchange->port();
        QVERIFY(port != 0);
        QVERIFY(stage.exchange->stop()); // nobody answers at that address any more
        EngineProcess engine(*stage.exchange, stage.data.path());
        QTRY_VERIFY_WITH_TIMEOUT(safetyState(stage.data.path()).value(QStringLiteral("state")).toString() == QLatin1String("NOT_READY"), 20'000);
        engine.endInOrder();
        QTRY_VERIFY_WITH_TIMEOUT(engine.dead(), 5'000);
        const QByteArray said = engine.errors();
        QVERIFY2(said.contains("what rests at the exchange is not known"), said.constData());
        QVERIFY2(!said.contains("no entry rests"), said.constData());
    }
};

QTEST_GUILESS_MAIN(OrderlyEnd)
#include "tst_orderly_end.moc"
