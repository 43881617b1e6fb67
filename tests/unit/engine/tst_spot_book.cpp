// Positions on spot: bought by us or adopted, at average cost; holdings are never counted.
#include "core/engine/spot_book.h"
#include "tests/support/engine_harness.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using engine::SpotBook;
using trading::AssetBalance;
using trading::Fill;
using trading::Side;

namespace {

QString str(const char *text) { return QString::fromLatin1(text); }
Money money(const char *text) { return Money::literal(text); }
Quantity coins(const char *text) { return Quantity::literal(text); }
AssetBalance balance(const char *asset, const char *free, const char *locked = "0") { return {str(asset), coins(free), coins(locked)}; }

constexpr std::int64_t kNoon = EngineHarness::kNoon;

struct Stage
{
    SpotBook book{str("USDT")};
    std::int64_t ms = kNoon;
    int trade = 0;

    explicit Stage(const QList<AssetBalance> &balances) { static_cast<void>(book.reading(balances, base::VenueTime(ms))); }

    Fill raw(Side side, const char *quantity, const char *price, const char *commission = "0", const char *asset = "USDT", const char *id = "bw-e-1-1")
    {
        Fill fill;
        fill.symbol = kBtc;
        fill.side = side;
        fill.quantity = coins(quantity);
        fill.price = Price::literal(price);
        fill.commission = money(commission);
        fill.commissionAsset = str(asset);
        fill.clientId = trading::ClientOrderId(str(id));
        fill.tradeId = trading::TradeId(++trade);
        fill.orderId = trading::VenueOrderId(100 + trade);
        fill.at = base::VenueTime(++ms);
        return fill;
    }
    Fill book_(const Fill &fill, const char *worth = "0") { return book.fill(fill, money(worth)).fill; }
};

const char *const kForeign = "web_1";

} // namespace

class TestSpotBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyIsAPositionAtItsPrice()
    {
        Stage s({balance("USDT", "1000")});
        const Fill fill = s.book_(s.raw(Side::Buy, "0.01", "50000", "0.5"));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.01"));
        QCOMPARE(s.book.position(kBtc).entryPrice, Price::literal("50000"));
        QCOMPARE(fill.spot->commissionFromWallet, money("0.5"));
        QCOMPARE(s.book.wallet(), money("999.5"));
        QCOMPARE(s.book.total(str("USDT")), coins("499.5"));
    }
    void commissionInTheCoinMakesThePositionSmaller()
    {
        Stage s({balance("USDT", "1000")});
        const Fill fill = s.book_(s.raw(Side::Buy, "0.01", "50000", "0.00001", "BTC"));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.00999"));
        QCOMPARE(s.book.position(kBtc).entryPrice, Price::literal("50000"));
        QCOMPARE(*fill.commissionInQuote, money("0.5"));
        QCOMPARE(s.book.wallet(), money("999.5"));
        QCOMPARE(fill.spot->positionChange, coins("0.00999"));
    }
    void commissionInAnotherCoinIsADebitOutsideTheWallet()
    {
        Stage s({balance("USDT", "1000"), balance("BNB", "1")});
        const Fill fill = s.book_(s.raw(Side::Buy, "0.01", "50000", "0.001", "BNB"), "0.6");
        QCOMPARE(*fill.commissionInQuote, money("0.6"));
        QCOMPARE(fill.spot->commissionFromWallet, Money());
        QCOMPARE(s.book.wallet(), money("1000"));
        QCOMPARE(s.book.holding(str("BNB")), coins("0.999"));
    }
    // BNB held as a position pays only what no holding of it pays.
    void commissionMayEatAPosition()
    {
        Stage s({balance("USDT", "1000"), balance("BNB", "0.0004")});
        Fill bnb = s.raw(Side::Buy, "0.5", "600");
        bnb.symbol = Symbol(str("BNBUSDT"));
        s.book_(bnb);
        const Money before = s.book.wallet();
        const Fill fill = s.book_(s.raw(Side::Buy, "0.01", "50000", "0.001", "BNB"), "0.7");
        QCOMPARE(s.book.position(bnb.symbol).amount, coins("0.4994"));
        QCOMPARE(fill.spot->commissionFromWallet, money("0.42"));
        QCOMPARE(fill.realizedPnl, money("0.06"));
        QCOMPARE(s.book.wallet() - before, money("-0.36"));
    }
    void aSellRealisesAgainstTheAverage()
    {
        Stage s({balance("USDT", "10000")});
        s.book_(s.raw(Side::Buy, "0.01", "50000"));
        s.book_(s.raw(Side::Buy, "0.03", "54000"));
        QCOMPARE(s.book.position(kBtc).entryPrice, Price::literal("53000"));
        const Fill fill = s.book_(s.raw(Side::Sell, "0.02", "55000", "1.1", "USDT", "bw-x-1-2"));
        QCOMPARE(fill.realizedPnl, money("40"));
        QCOMPARE(fill.spot->positionChange, coins("-0.02"));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.02"));
        QCOMPARE(s.book.wallet(), money("10038.9"));
    }
    void aForeignBuyIsAHoldingAndATransferOut()
    {
        Stage s({balance("USDT", "1000")});
        const Fill fill = s.book_(s.raw(Side::Buy, "0.01", "50000", "0.5", "USDT", kForeign));
        QVERIFY(s.book.positions().isEmpty());
        QCOMPARE(fill.spot->transfer, money("-500.5"));
        QCOMPARE(*fill.commissionInQuote, Money());
        QCOMPARE(s.book.wallet(), money("499.5"));
        QCOMPARE(s.book.holding(str("BTC")), coins("0.01"));
    }
    void aForeignSellTakesTheHoldingFirst()
    {
        Stage s({balance("USDT", "1000"), balance("BTC", "0.01")});
        s.book_(s.raw(Side::Buy, "0.01", "50000"));
        const Fill fill = s.book_(s.raw(Side::Sell, "0.015", "60000", "0.9", "USDT", kForeign));
        QCOMPARE(fill.spot->positionChange, coins("-0.005"));
        QCOMPARE(fill.realizedPnl, money("50"));
        QCOMPARE(fill.spot->transfer, money("599.4"));
        QCOMPARE(fill.spot->commissionFromWallet, money("0.3"));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.005"));
        QCOMPARE(s.book.holding(str("BTC")), Quantity());
    }
    void ourSellLeavesTheHoldingAlone()
    {
        Stage s({balance("USDT", "1000"), balance("BTC", "5")});
        s.book_(s.raw(Side::Buy, "0.01", "50000"));
        s.book_(s.raw(Side::Sell, "0.01", "50000", "0", "USDT", "bw-x-1-2"));
        QVERIFY(s.book.positions().isEmpty());
        QCOMPARE(s.book.holding(str("BTC")), coins("5"));
        QCOMPARE(s.book.wallet(), money("1000"));
    }
    void aFillComesOnce()
    {
        Stage s({balance("USDT", "1000")});
        const Fill raw = s.raw(Side::Buy, "0.01", "50000");
        QVERIFY(s.book.fill(raw, {}).isNew);
        QVERIFY(!s.book.fill(raw, {}).isNew);
        QCOMPARE(s.book.position(kBtc).amount, coins("0.01"));
        QCOMPARE(s.book.wallet(), money("1000"));
    }
    // Whichever of the two messages comes first.
    void theBalanceMayBeToldBeforeTheFill()
    {
        Stage s({balance("USDT", "1000")});
        const Fill raw = s.raw(Side::Buy, "0.01", "50000", "0.00001", "BTC");
        s.book.balances({balance("USDT", "500"), balance("BTC", "0.00999")}, raw.at);
        s.book_(raw);
        QCOMPARE(s.book.total(str("BTC")), coins("0.00999"));
        QCOMPARE(s.book.wallet(), money("999.5"));
        s.book.balances({balance("USDT", "700")}, base::VenueTime(raw.at.ms() - 1)); // overtaken
        QCOMPARE(s.book.total(str("USDT")), coins("500"));
    }
    // A history from before the reading moves no balance, also of a coin that the reading does not name.
    void whatAReadingContainsMovesNothing()
    {
        Stage s({balance("USDT", "1000")});
        Fill raw = s.raw(Side::Buy, "0.01", "50000");
        raw.at = base::VenueTime(kNoon - 1000);
        s.book_(raw);
        QCOMPARE(s.book.total(str("USDT")), coins("1000"));
        QCOMPARE(s.book.total(str("BTC")), Quantity());
    }
    // A sell that nobody told: the reading shrinks the position and says so; the fill that follows explains it.
    void lessOfTheCoinShrinksThePosition()
    {
        Stage s({balance("USDT", "1000")});
        s.book_(s.raw(Side::Buy, "0.01", "50000"));
        const Fill sold = s.raw(Side::Sell, "0.004", "60000", "0", "USDT", "bw-s-1-2");
        const QStringList said = s.book.reading({balance("USDT", "740"), balance("BTC", "0.006")}, base::VenueTime(s.ms + 5));
        QCOMPARE(said, QStringList(str("position BTCUSDT 0.01, but only 0.006 BTC are there")));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.006"));
        QCOMPARE(s.book.wallet(), money("1040"));
        const Fill fill = s.book_(sold);
        QCOMPARE(fill.realizedPnl, money("40"));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.006"));
        QCOMPARE(s.book.wallet(), money("1040"));
    }
    // What an order executed counts before its fills are told: nothing is sold twice, also where a holding would allow it.
    void anExecutedSellIsNotThereAnyMore()
    {
        Stage s({balance("USDT", "1000"), balance("BTC", "5")});
        s.book_(s.raw(Side::Buy, "0.01", "50000"));
        const Fill sold = s.raw(Side::Sell, "0.01", "50000", "0", "USDT", "bw-x-1-2");
        QCOMPARE(s.book.certain(kBtc), coins("0.01"));
        QVERIFY(s.book.orderSeen(kBtc, sold.clientId, sold.orderId, Side::Sell, coins("0.01")));
        QCOMPARE(s.book.certain(kBtc), Quantity());
        QCOMPARE(s.book.behind(), QSet<Symbol>{kBtc});
        s.book_(sold);
        QVERIFY(s.book.behind().isEmpty());
        QVERIFY(!s.book.orderSeen(kBtc, sold.clientId, sold.orderId, Side::Sell, coins("0.01")));
        QVERIFY(s.book.behind().isEmpty());
    }
    // The history names no client id: the order's number tells whose it was.
    void theOrdersNumberTellsWhoseAFillIs()
    {
        Stage s({balance("USDT", "1000")});
        Fill raw = s.raw(Side::Buy, "0.01", "50000");
        s.book.orderSeen(kBtc, raw.clientId, raw.orderId, Side::Buy, Quantity());
        raw.clientId = {};
        s.book_(raw);
        QCOMPARE(s.book.position(kBtc).amount, coins("0.01"));
    }
    void aHoldingIsAdopted()
    {
        Stage s({balance("USDT", "1000"), balance("BTC", "0.5")});
        QCOMPARE(s.book.adopt(kBtc, coins("0.6"), Price::literal("50000")), std::nullopt);
        QCOMPARE(s.book.adopt(kBtc, coins("0.2"), Price::literal("50000")), std::optional(money("10000")));
        QCOMPARE(s.book.position(kBtc).amount, coins("0.2"));
        QCOMPARE(s.book.wallet(), money("11000"));
        QCOMPARE(s.book.holding(str("BTC")), coins("0.3"));
    }
    void theQuoteSoldForAnotherCoinIsATransfer()
    {
        Stage s({balance("USDT", "1000")});
        auto map = std::make_shared<trading::InstrumentMap>();
        trading::Instrument lira = instrument(Symbol(str("USDTTRY")), "0.01", "0.1", "10");
        lira.baseAsset = str("USDT");
        lira.quoteAsset = str("TRY");
        map->insert(lira.symbol, lira);
        s.book.useInstruments(map);
        Fill raw = s.raw(Side::Sell, "100", "34", "3", "TRY", kForeign);
        raw.symbol = lira.symbol;
        const Fill fill = s.book_(raw);
        QCOMPARE(fill.spot->transfer, money("-100"));
        QCOMPARE(s.book.wallet(), money("900"));
    }
    void whatIsLeftMayBeDust()
    {
        Stage s({balance("USDT", "1000")});
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        s.book.useInstruments(map);
        s.book_(s.raw(Side::Buy, "0.01", "50000", "0.00001", "BTC"));
        QVERIFY(s.book_(s.raw(Side::Sell, "0.009", "50000", "0", "USDT", "bw-x-1-2")).spot->leavesDust);
        QCOMPARE(s.book.position(kBtc).amount, coins("0.00099"));
    }
    void aRestartKnowsWhatWasHeld()
    {
        Stage s({balance("USDT", "1000")});
        const Fill raw = s.raw(Side::Buy, "0.01", "50000");
        const Fill booked = s.book_(raw);
        engine::SpotMemory memory;
        memory.lots = s.book.takeMoved();
        memory.fills = {booked};
        QCOMPARE(memory.lots.value(kBtc), (engine::SpotLot{coins("0.01"), money("500")}));
        SpotBook again(str("USDT"), memory);
        static_cast<void>(again.reading({balance("USDT", "500"), balance("BTC", "0.01")}, base::VenueTime(s.ms + 5)));
        QVERIFY(!again.fill(raw, {}).isNew);
        QCOMPARE(again.position(kBtc).entryPrice, Price::literal("50000"));
        QCOMPARE(again.wallet(), money("1000"));
    }
};

QTEST_APPLESS_MAIN(TestSpotBook)
#include "tst_spot_book.moc"
