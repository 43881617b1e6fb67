#include "tests/demo/round_trip.h"

#include "core/binance/spot/requests.h"
#include "core/binance/usdm/requests.h"
#include "core/trading/words.h"

#include <QJsonArray>
#include <QTextStream>

namespace bw::demo {

using namespace bw::binance;
using namespace bw::trading;

namespace {

const QLatin1String kOurs("bwdemo-"); // how every order of this program begins

class RoundTrip
{
public:
    RoundTrip(const Target &target, Answers &answers) : m_target(target), m_answers(answers), m_recorder(target), m_venue(target, m_recorder), m_trader(target, m_symbol) {}

    void run();
    void cleanUp(); // by plain requests: it has to work where the client did not

private:
    void say(const QString &text) const { QTextStream(stdout) << toKey(m_target.market) << ": " << text << Qt::endl; }
    [[nodiscard]] bool isSpot() const { return m_target.market == Market::Spot; }
    [[nodiscard]] static ClientOrderId id(const char *name) { return ClientOrderId(kOurs + QLatin1String(name)); }
    [[nodiscard]] Quantity coinsOf(const AccountReading &reading) const;
    [[nodiscard]] Position held();
    [[nodiscard]] Quantity leftRaw();  // of our position, by a plain request; Failed where it cannot be read
    void begin();
    ClientOrderId enter();
    void leave(const ClientOrderId &stop);
    void rest();
    void askWhileFlat(Stage &stage);

    Target m_target;
    Answers &m_answers;
    Symbol m_symbol{QStringLiteral("BTCUSDT")};
    Recorder m_recorder;
    RawVenue m_venue;
    Trader m_trader;
    std::unique_ptr<AccountEvents> m_events;
    Quantity m_coinsBefore;       // spot: what the account held of the coin
    bool m_touched = false;       // from here on there may be something of ours
};

Quantity RoundTrip::coinsOf(const AccountReading &reading) const
{
    for (const AssetBalance &balance : reading.balances) {
        if (balance.asset == m_trader.instrument().baseAsset) {
            return balance.total();
        }
    }
    return {};
}

Position RoundTrip::held()
{
    const AccountReading reading = m_trader.read();
    Position position;
    position.symbol = m_symbol;
    if (isSpot()) {
        position.entryPrice = m_trader.mark();
        position.amount = Quantity((coinsOf(reading) - m_coinsBefore).value().roundedTo(m_trader.instrument().stepSize.value(), Rounding::Floor));
        return position;
    }
    for (const Position &row : reading.positions) {
        position = row.symbol == m_symbol ? row : position;
    }
    return position;
}

void RoundTrip::begin()
{
    m_trader.start();
    say(QStringLiteral("clock: the exchange is %1 ms ahead").arg(m_trader.all<exchange::ClockMeasured>().last().offsetMs));
    const AccountReading reading = m_trader.read();
    say(QStringLiteral("account: wallet %1").arg(reading.wallet.toString()));
    need(reading.mode == PositionMode::OneWay, QStringLiteral("The account is in hedge mode; this test needs one-way mode."));
    for (const Position &position : reading.positions) {
        need(position.symbol != m_symbol, QStringLiteral("The account holds %1 already; this test needs it flat there.").arg(m_symbol.text()));
    }
    const auto foreign = [this](const auto &orders) { return std::any_of(orders.begin(), orders.end(), [this](const auto &order) { return order.symbol == m_symbol; }); };
    need(!foreign(reading.openOrders) && !foreign(reading.openAlgoOrders), QStringLiteral("The account has open orders of %1, which this test would cancel.").arg(m_symbol.text()));
    m_coinsBefore = coinsOf(reading);
    if (!isSpot()) {
        need(QTest::qWaitFor([this] { return m_trader.leverage() > 0; }, 20'000), QStringLiteral("The leverage was not told."));
        say(QStringLiteral("leverage: %1").arg(m_trader.leverage()));
    }
    say(QStringLiteral("instrument: smallest entry %1, step %2, tick %3").arg(m_trader.smallest().toString(), m_trader.instrument().stepSize.toString(), m_trader.instrument().tickSize.toString()));
    m_events = std::make_unique<AccountEvents>(m_target, m_venue, m_recorder);
}

ClientOrderId RoundTrip::enter()
{
    m_touched = true;
    const auto attached = m_trader.enter(id("entry"), std::nullopt, m_trader.priceAt("0.98"));
    const Position position = held();
    need(!position.isFlat(), QStringLiteral("The entry was filled, but nothing is held."));
    say(QStringLiteral("entry: filled, %1 held").arg(position.amount.toString()));
    if (!attached) {
        m_trader.placeStop(position, id("stop"), m_trader.priceAt("0.98"));
    }
    const ClientOrderId stop = attached ? *attached : id("stop");
    need(m_trader.hearsStopRests(stop, 20'000), QStringLiteral("The account's stream does not tell the protective stop."));
    const AccountReading reading = m_trader.read();
    const bool rests = std::any_of(reading.openAlgoOrders.begin(), reading.openAlgoOrders.end(), [&](const AlgoOrderView &order) { return order.clientId == stop; });
    need(rests, QStringLiteral("The protective stop does not rest."));
    say(QStringLiteral("stop: rests as %1").arg(stop.text()));
    return stop;
}

void RoundTrip::leave(const ClientOrderId &stop)
{
    m_trader.cancelStop(stop);
    m_trader.placeStop(held(), id("stop-moved"), m_trader.priceAt("0.985"));
    say(QStringLiteral("stop: moved"));
    m_trader.cancelStop(id("stop-moved"));
    m_trader.close(held(), id("exit"));
    const Position left = held();
    need(left.isFlat(), QStringLiteral("After the exit %1 is left.").arg(left.amount.toString()));
    say(QStringLiteral("exit: filled, flat"));
}

void RoundTrip::rest()
{
    (void)m_trader.enter(id("resting"), m_trader.priceAt("0.96"), m_trader.priceAt("0.93"));
    const auto placed = resting(m_venue, m_target.market, m_symbol);
    need(placed && placed->contains(id("resting").text()), QStringLiteral("The resting order is not among the open ones."));
    m_trader.cancel(id("resting"));
    const auto left = resting(m_venue, m_target.market, m_symbol);
    need(left && left->isEmpty(), QStringLiteral("Open orders are left after the cancel."));
    say(QStringLiteral("resting order: placed, seen, cancelled"));
}

void RoundTrip::askWhileFlat(Stage &stage)
{
    askOfStatuses(stage);
    isSpot() ? askOfFlatSpot(stage) : askOfFlatUsdM(stage);
}

void RoundTrip::run()
{
    begin();
    Stage stage{m_target, m_symbol, m_recorder, m_venue, m_trader, *m_events, m_answers, m_coinsBefore};
    const ClientOrderId stop = enter();
    askOfEvents(stage);
    isSpot() ? askOfHeldSpot(stage) : askOfHeldUsdM(stage, stop);
    leave(stop);
    rest();
    askWhileFlat(stage);
}

Quantity RoundTrip::leftRaw()
{
    const RawAnswer answer = m_venue.call(isSpot() ? spot::account() : usdm::positions());
    need(answer.good(), QStringLiteral("what is held cannot be read: HTTP %1").arg(answer.status));
    const QJsonArray rows = isSpot() ? answer.object().value(QStringLiteral("balances")).toArray() : answer.json().array();
    Quantity found;
    const auto number = [](const QJsonValue &value) { return Quantity(base::Decimal::parse(value.toString().toLatin1()).value_or(base::Decimal::zero())); };
    for (const QJsonValue &row : rows) {
        if (isSpot() && row[QStringLiteral("asset")].toString() == m_trader.instrument().baseAsset) {
            found = number(row[QStringLiteral("free")]) + number(row[QStringLiteral("locked")]) - m_coinsBefore;
        } else if (!isSpot() && row[QStringLiteral("symbol")].toString() == m_symbol.text()) {
            found = number(row[QStringLiteral("positionAmt")]);
        }
    }
    return Quantity(found.value().roundedTo(m_trader.instrument().stepSize.value(), Rounding::Floor));
}

void RoundTrip::cleanUp()
{
    if (!m_touched) {
        say(QStringLiteral("end: nothing was placed"));
        return;
    }
    if (isSpot()) {
        (void)m_venue.call(spot::cancelAllOrders(m_symbol)); // -2011 where there is none
    } else {
        (void)m_venue.call(usdm::countdownCancelAll(m_symbol, base::Millis(0)));
        (void)m_venue.call(usdm::cancelAllOrders(m_symbol));
        for (const QString &stop : restingStops(m_venue, m_symbol).value_or(QStringList())) {
            if (stop.startsWith(kOurs)) {
                (void)m_venue.call(usdm::cancelStop(ClientOrderId(stop)));
            }
        }
        (void)m_venue.call(rawCall(Method::Post, "/fapi/v1/positionSide/dual", Security::Signed, {{"dualSidePosition", QStringLiteral("false")}})); // -4059: it is so
    }
    const Quantity left = leftRaw();
    if (!left.isZero() && (left.isPositive() || !isSpot())) {
        OrderWish wish;
        wish.symbol = m_symbol;
        wish.clientId = id("end");
        wish.side = left.isPositive() ? Side::Sell : Side::Buy;
        wish.quantity = left.abs();
        wish.reduceOnly = !isSpot();
        const RawAnswer closed = m_venue.call(isSpot() ? spot::placeOrder(wish) : usdm::placeOrder(wish));
        say(QStringLiteral("end: %1 was left and is closed: HTTP %2").arg(left.toString()).arg(closed.status));
    }
    const auto orders = resting(m_venue, m_target.market, m_symbol);
    const auto stops = isSpot() ? orders : restingStops(m_venue, m_symbol);
    const Quantity after = leftRaw();
    need(orders && orders->isEmpty() && stops && stops->isEmpty() && after.isZero(),
         QStringLiteral("SOMETHING IS LEFT: orders %1, position %2; look at the account.").arg(orders ? QString::number(orders->size()) : QStringLiteral("unread"), after.toString()));
    say(QStringLiteral("end: nothing of ours rests, flat"));
}

} // namespace

bool makeRoundTrip(const Target &target, Answers &answers)
{
    QTextStream out(stdout);
    out << toKey(target.market) << ": on " << target.hosts.rest.toString() << Qt::endl;
    RoundTrip trip(target, answers);
    bool well = true;
    const auto attempt = [&](auto step) {
        try {
            step();
        } catch (const std::exception &failure) {
            out << toKey(target.market) << ": FAILED: " << failure.what() << Qt::endl;
            well = false;
        }
    };
    attempt([&] { trip.run(); });
    attempt([&] { trip.cleanUp(); });
    return well;
}

} // namespace bw::demo
