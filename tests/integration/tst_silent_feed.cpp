// The running paper exchange on a feed that says which prices it does not know: what clients of both markets meet then.
#include "tests/integration/exchange_stage.h"

#include "core/base/bounded_queue.h"
#include "core/paper/paper_instruments.h"

using namespace bw;
using namespace bw::test;
using paper::FeedTick;
using paper::FeedTime;
using trading::Price;
using trading::Symbol;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));
const Symbol kEth(QStringLiteral("ETHUSDT"));

// What the test says of the prices, on the exchange's thread.
struct Script
{
    base::BoundedQueue<FeedTick> ticks{100};
    std::set<Symbol> silent;
    QString problem;
};

class ScriptedFeed final : public paper::PriceFeed
{
public:
    ScriptedFeed(QList<FeedTick> opening, std::shared_ptr<Script> script) : m_opening(std::move(opening)), m_script(std::move(script)) {}
    QList<FeedTick> opening() const override { return m_opening; }
    QList<FeedTick> advance(FeedTime) override
    {
        QList<FeedTick> ticks;
        for (const FeedTick &tick : m_script->ticks.drain(100)) {
            ticks.append(tick);
        }
        return ticks;
    }
    bool atEnd() const override { return false; }
    QString problem() const override { return m_script->problem; }
    bool isInRealTime() const override { return true; }
    std::set<Symbol> silent() const override { return m_script->silent; }

private:
    QList<FeedTick> m_opening;
    std::shared_ptr<Script> m_script;
};

struct Stage
{
    Stage()
        : exchange({}, {}, [this](paper::PaperConfig &config) {
              config.feed = QStringLiteral("live");
              config.scenario = paper::Scenario::FirstLive;
              config.server.markHeartbeatMs = 20;
              config.openLive = [this](const QList<trading::Instrument> &instruments) -> base::Result<paper::BuiltFeed> {
                  QList<FeedTick> opening;
                  for (const trading::Instrument &one : instruments) {
                      opening.append(paper::tickOf(paper::quoteAround(one, paper::openingPrice(one.symbol))));
                      opening.last().tellsTrades = true;
                  }
                  return paper::BuiltFeed{std::make_unique<ScriptedFeed>(opening, script), paper::FeedReport{{}, QStringLiteral("a script")}};
              };
          })
    {
    }
    // And the turn that takes it in is over when this returns.
    void silence(const std::set<Symbol> &symbols)
    {
        const QString problem = symbols.empty() ? QString() : QStringLiteral("No fresh price of something.");
        exchange.service->call([&](paper::PaperExchange &) { script->silent = symbols; script->problem = problem; });
        QTRY_COMPARE_WITH_TIMEOUT(exchange.service->fault(), problem, kDeadlineMs);
    }
    void price(const Symbol &symbol, const char *price)
    {
        FeedTick tick = paper::tickOf(paper::quoteAround(*paper::findPaperInstrument(symbol), Price::literal(price)));
        tick.tellsTrades = true;
        exchange.service->call([&](paper::PaperExchange &) {
            QVERIFY(script->ticks.push(tick));
            script->silent.erase(symbol);
        });
        QTRY_VERIFY_WITH_TIMEOUT(bid(symbol) == Price::literal(price), kDeadlineMs);
    }
    Price bid(const Symbol &symbol)
    {
        Price seen;
        exchange.service->call([&](paper::PaperExchange &model) { seen = model.market(symbol)->bid; });
        return seen;
    }
    int spotBuy(const QByteArray &symbol) const
    {
        return exchange.call(On::Spot, "POST", "/api/v3/order", "symbol=" + symbol + "&side=BUY&type=MARKET&quantity=0.01").code();
    }

    std::shared_ptr<Script> script = std::make_shared<Script>();
    ExchangeStage exchange;
};

} // namespace

class SilentFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersMeetAnEmptyBookUntilThePriceIsBack()
    {
        Stage stage;
        QCOMPARE(stage.exchange.service->feedReport().summary(), QStringLiteral("live prices from a script"));
        QCOMPARE(stage.exchange.buy("a").status, 200);
        QCOMPARE(stage.spotBuy("BTCUSDT"), 0);
        stage.silence({kBtc});
        QCOMPARE(stage.exchange.buy("b").code(), -1112);
        QVERIFY(stage.exchange.tell("deleverage:symbol=BTCUSDT").startsWith(QLatin1String("BTCUSDT has no price now.")));
        QCOMPARE(stage.spotBuy("BTCUSDT"), -1112);
        QCOMPARE(stage.spotBuy("ETHBTC"), -1112);             // it takes both to know it
        QCOMPARE(stage.spotBuy("ETHUSDT"), 0);
        stage.price(kEth, "3200");                             // does not bring ETHBTC back either
        QCOMPARE(stage.spotBuy("ETHBTC"), -1112);
        QCOMPARE(stage.exchange.call(On::Usdm, "POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=84400&newClientOrderId=c").status, 200);
        const auto status = [&] {
            return stage.exchange.call(On::Usdm, "GET", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=c").object().value(QLatin1String("status")).toString();
        };
        QCOMPARE(status(), QStringLiteral("NEW"));
        stage.price(kBtc, "84100");
        QCOMPARE(status(), QStringLiteral("FILLED"));
        QCOMPARE(stage.exchange.buy("d").status, 200);
        QCOMPARE(stage.spotBuy("BTCUSDT"), 0);
        QCOMPARE(stage.exchange.service->call([&](paper::PaperExchange &) { stage.script->problem.clear(); }), true);
        QTRY_COMPARE_WITH_TIMEOUT(stage.exchange.service->fault(), QString(), kDeadlineMs);
    }

    // Its age is what clients judge: of a real market nothing is made to look newer than it came.
    void aMarkIsRepeatedOnlyWhenItCameAgain()
    {
        Stage stage;
        StreamClient marks(stage.exchange, On::Usdm, "/market/stream?streams=!markPrice@arr");
        QVERIFY(marks.opened);
        stage.price(kEth, "3201");
        QVERIFY(marks.hears("\"p\":\"3201"));                    // a beat: what came before it is told by now
        const auto before = marks.count("BTCUSDT");
        stage.price(kEth, "3202");
        QVERIFY(marks.hears("\"p\":\"3202"));
        stage.price(kEth, "3203");
        QVERIFY(marks.hears("\"p\":\"3203"));
        QCOMPARE(marks.count("BTCUSDT"), before);
        stage.price(kBtc, stage.bid(kBtc).toString().toLatin1().constData());
        QVERIFY(marks.hears("BTCUSDT", static_cast<int>(before) + 1));
    }

    void aMarkThatNobodyKnowsIsNotRepeated()
    {
        Stage stage;
        stage.silence({kBtc});
        StreamClient marks(stage.exchange, On::Usdm, "/market/stream?streams=btcusdt@markPrice@1s/ethusdt@markPrice@1s");
        QVERIFY(marks.opened);
        stage.price(kEth, "3201");
        QVERIFY(marks.hears("\"p\":\"3201", 2));                 // as it changes, and with the next beat
        QCOMPARE(marks.count("BTCUSDT"), 0);
        stage.price(kBtc, "84100");
        QVERIFY(marks.hears("BTCUSDT", 2));
    }

    void aTradeIsNotLostAmongPricesThatOnlyMove()
    {
        Stage stage;
        QCOMPARE(stage.exchange.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=84200&newClientOrderId=r").status, 200);
        FeedTick moved = paper::tickOf(paper::quoteAround(*paper::findPaperInstrument(kBtc), Price::literal("84250")));
        moved.tellsTrades = true;
        FeedTick traded = moved;
        traded.print = paper::TradePrint{Price::literal("84190"), trading::Quantity::literal("5"), trading::Side::Sell};
        stage.exchange.service->call([&](paper::PaperExchange &) {
            QVERIFY(stage.script->ticks.push(traded));
            for (int i = 0; i < 10; ++i) {
                QVERIFY(stage.script->ticks.push(moved));
            }
        });
        const auto status = [&] {
            return stage.exchange.call(On::Spot, "GET", "/api/v3/order", "symbol=BTCUSDT&origClientOrderId=r").object().value(QLatin1String("status")).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("FILLED"), 5'000);
    }

    void whatHappensOnDemandDoesNotTellOldPrices()
    {
        Stage stage;
        QCOMPARE(stage.exchange.buy("a").status, 200);
        stage.silence({kBtc});
        QCOMPARE(stage.exchange.tell("gap:symbol=BTCUSDT,percent=-5,for=1ms"), QString());
        QVERIFY(stage.exchange.tell("liquidate").startsWith(QLatin1String("BTCUSDT has no price now.")));
        QCOMPARE(stage.exchange.buy("b").code(), -1112);
        QCOMPARE(stage.exchange.tell("account:key=K2,secret=S2,usdm=500"), QString());
        QCOMPARE(stage.exchange.buy("c", {"K2", "S2"}).code(), -1112);
        stage.price(kBtc, "84100");
        QCOMPARE(stage.exchange.buy("c", {"K2", "S2"}).status, 200);
    }

    void liveIsOpenedByWhoKnowsHow()
    {
        paper::PaperConfig config;
        config.feed = QStringLiteral("live");
        auto nobody = paper::PaperService::start(config);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().message, QStringLiteral("--feed live is not available here."));
        config.openLive = [](const QList<trading::Instrument> &) -> base::Result<paper::BuiltFeed> {
            return base::failure(base::ErrorCode::Network, QStringLiteral("No prices from there."));
        };
        auto unreachable = paper::PaperService::start(config);
        QVERIFY(!unreachable);
        QCOMPARE(unreachable.error().message, QStringLiteral("No prices from there."));
    }
};

QTEST_GUILESS_MAIN(SilentFeed)
#include "tst_silent_feed.moc"
