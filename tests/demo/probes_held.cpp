// Questions that need a position.
#include "core/binance/spot/requests.h"
#include "core/binance/usdm/requests.h"
#include "tests/demo/probes.h"

#include <QJsonArray>

namespace bw::demo {

using namespace bw::binance;
using namespace bw::trading;

namespace {

constexpr int kCountdownMs = 5'000;

std::optional<QStringList> idsIn(const RawAnswer &answer, const char *name, const Symbol &symbol)
{
    if (!answer.good() || !answer.json().isArray()) {
        return std::nullopt;
    }
    QStringList ids;
    const QJsonArray rows = answer.json().array();
    for (const QJsonValue &row : rows) {
        if (row[QStringLiteral("symbol")].toString() == symbol.text()) {
            ids.append(row[QLatin1String(name)].toString());
        }
    }
    return ids;
}

HttpCall farLimit(const Stage &stage, const ClientOrderId &id)
{
    OrderWish wish;
    wish.symbol = stage.symbol;
    wish.clientId = id;
    wish.type = OrderType::Limit;
    wish.quantity = stage.trader.smallest();
    wish.limitPrice = stage.trader.priceAt("0.96");
    return usdm::placeOrder(wish);
}

bool tellsAFill(const QJsonObject &event)
{
    const QString type = event.value(QStringLiteral("e")).toString();
    const QJsonObject order = type == QLatin1String("ORDER_TRADE_UPDATE") ? event.value(QStringLiteral("o")).toObject() : event;
    return (type == QLatin1String("ORDER_TRADE_UPDATE") || type == QLatin1String("executionReport")) && order.value(QStringLiteral("x")).toString() == QLatin1String("TRADE");
}

// Of what was bought: an order that only locks money is told in the same form.
bool tellsTheCoins(const QJsonObject &event, const QString &coin, Quantity before)
{
    if (event.value(QStringLiteral("e")).toString() != QLatin1String("outboundAccountPosition")) {
        return event.value(QStringLiteral("e")).toString() == QLatin1String("ACCOUNT_UPDATE");
    }
    const QJsonArray balances = event.value(QStringLiteral("B")).toArray();
    return std::any_of(balances.begin(), balances.end(), [&](const QJsonValue &balance) {
        const auto part = [&](const char *name) { return Quantity(base::Decimal::parse(balance[QLatin1String(name)].toString().toLatin1()).value_or(base::Decimal::zero())); };
        return balance[QStringLiteral("a")].toString() == coin && part("f") + part("l") > before;
    });
}

// What is left of an order and a stop after something was done to them.
Answer whatIsLeft(Stage &stage, const ClientOrderId &limit, const ClientOrderId &stop, int patienceMs)
{
    Answer answer;
    (void)stage.trader.hearsCancelled(limit, patienceMs);
    const auto orders = resting(stage.venue, Market::UsdM, stage.symbol);
    const auto stops = restingStops(stage.venue, stage.symbol);
    if (!orders || !stops) {
        answer.answered = QStringLiteral("open orders could not be read");
        return answer;
    }
    const bool cancelled = !orders->contains(limit.text());
    const bool kept = stops->contains(stop.text());
    answer.answered = QStringLiteral("the limit order %1, the stop %2").arg(cancelled ? QStringLiteral("went") : QStringLiteral("stayed"), kept ? QStringLiteral("stayed") : QStringLiteral("went"));
    answer.agrees = cancelled && kept ? Agrees::Yes : Agrees::No;
    return answer;
}

} // namespace

std::optional<QStringList> resting(RawVenue &venue, Market market, const Symbol &symbol)
{
    return idsIn(venue.call(market == Market::Spot ? spot::openOrders() : usdm::openOrders()), "clientOrderId", symbol);
}

std::optional<QStringList> restingStops(RawVenue &venue, const Symbol &symbol)
{
    return idsIn(venue.call(usdm::openStops()), "clientAlgoId", symbol);
}

void askOfHeldUsdM(Stage &stage, const ClientOrderId &stop)
{
    const QString assumption = QStringLiteral("the limit order went, the stop stayed");
    const ClientOrderId first(QStringLiteral("bwdemo-far-1"));
    if (const RawAnswer placed = stage.venue.call(farLimit(stage, first)); placed.good()) {
        const RawAnswer armed = stage.venue.call(usdm::countdownCancelAll(stage.symbol, base::Millis(kCountdownMs)));
        Answer row = armed.good() ? whatIsLeft(stage, first, stop, 3 * kCountdownMs) : Answer{};
        (void)stage.venue.call(usdm::countdownCancelAll(stage.symbol, base::Millis(0)));
        row.number = 1;
        row.question = QStringLiteral("does the countdown cancel conditional orders?");
        row.how = QStringLiteral("a far limit order and a protective stop rest; countdownCancelAll 5000");
        row.answered = armed.good() ? row.answered : QStringLiteral("refused: %1").arg(QString::fromUtf8(armed.body));
        row.assumption = assumption;
        stage.answers.add(row);
    }
    const ClientOrderId second(QStringLiteral("bwdemo-far-2"));
    if (const RawAnswer placed = stage.venue.call(farLimit(stage, second)); placed.good()) {
        (void)stage.venue.call(usdm::cancelAllOrders(stage.symbol));
        Answer row = whatIsLeft(stage, second, stop, 5'000);
        row.number = 2;
        row.question = QStringLiteral("does cancel-all touch conditional orders?");
        row.how = QStringLiteral("a far limit order and a protective stop rest; DELETE allOpenOrders");
        row.assumption = assumption;
        stage.answers.add(row);
    }
}

void askOfHeldSpot(Stage &stage)
{
    const QString coin = stage.trader.instrument().baseAsset;
    QString locked = QStringLiteral("0");
    const RawAnswer account = stage.venue.call(spot::account());
    const QJsonArray balances = account.object().value(QStringLiteral("balances")).toArray();
    for (const QJsonValue &balance : balances) {
        locked = balance[QStringLiteral("asset")].toString() == coin ? balance[QStringLiteral("locked")].toString() : locked;
    }
    const auto amount = base::Decimal::parse(locked.toLatin1());
    const bool locks = amount && amount->isPositive();
    stage.answers.add({15, QStringLiteral("spot: does a resting stop lock the coins?"), QStringLiteral("GET account while a STOP_LOSS rests"), QStringLiteral("locked %1: %2").arg(coin, locked),
                       QStringLiteral("locked"), account.good() ? (locks ? Agrees::Yes : Agrees::No) : Agrees::Unknown});
    const RawAnswer tiny = stage.venue.call(rawCall(Method::Post, "/api/v3/order/test", Security::Signed,
                                                    {{"symbol", stage.symbol.text()}, {"side", QStringLiteral("SELL")}, {"type", QStringLiteral("STOP_LOSS")},
                                                     {"quantity", stage.trader.instrument().minQuantity.toString()}, {"stopPrice", stage.trader.priceAt("0.98").toString()}}));
    stage.answers.add({15, QStringLiteral("spot: does the least notional hold for a stop?"), QStringLiteral("order/test of a STOP_LOSS of the least quantity"),
                       QStringLiteral("HTTP %1, code %2").arg(tiny.status).arg(tiny.code()), QStringLiteral("HTTP 400, code -1013"),
                       tiny.status == 0 ? Agrees::Unknown : tiny.status == 400 && tiny.code() == -1013 ? Agrees::Yes : Agrees::No});
}

void askOfEvents(Stage &stage)
{
    const bool spot = stage.target.market == Market::Spot;
    const char *order = spot ? "executionReport" : "ORDER_TRADE_UPDATE";
    const char *account = spot ? "outboundAccountPosition" : "ACCOUNT_UPDATE";
    const auto filled = [&] { return stage.events.firstThat(tellsAFill); };
    const auto booked = [&] { return stage.events.firstThat([&](const QJsonObject &event) { return tellsTheCoins(event, stage.trader.instrument().baseAsset, stage.coinsBefore); }); };
    (void)QTest::qWaitFor([&] { return filled() >= 0 && booked() >= 0; }, 10'000);
    const qsizetype first = filled();
    const qsizetype second = booked();
    const bool known = first >= 0 && second >= 0;
    stage.answers.add({10, QStringLiteral("%1: order of the events of a fill").arg(spot ? QStringLiteral("spot") : QStringLiteral("usdm")), QStringLiteral("an entry at market, on the account's stream"),
                       known ? (first < second ? QStringLiteral("%1, %2").arg(QLatin1String(order), QLatin1String(account)) : QStringLiteral("%1, %2").arg(QLatin1String(account), QLatin1String(order)))
                             : QStringLiteral("one of them did not come"),
                       QStringLiteral("%1, %2").arg(QLatin1String(order), QLatin1String(account)), known ? (first < second ? Agrees::Yes : Agrees::No) : Agrees::Unknown});
}

} // namespace bw::demo
