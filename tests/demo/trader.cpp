#include "tests/demo/trader.h"

#include "core/safety/sums.h"

namespace bw::demo {

using namespace bw::exchange;
using namespace bw::trading;
using bw::safety::Gate;

namespace {

constexpr int kStartMs = 60'000;   // exchangeInfo is several megabytes, and demo is slow
constexpr int kAnswerMs = 20'000;

QString whyOf(const std::optional<base::Error> &error) { return error ? error->message : QStringLiteral("it said nothing"); }

} // namespace

Trader::Trader(const Target &target, const Symbol &symbol) : m_target(target), m_symbol(symbol) {}

bool Trader::isUp(Path path) const
{
    bool up = false;
    for (const PathChanged &change : all<PathChanged>()) {
        up = change.path == path ? change.state == PathState::Up : up;
    }
    return up;
}

void Trader::start()
{
    binance::BinanceConfig config;
    config.market = m_target.market;
    config.restUrl = m_target.hosts.rest;
    config.streamUrl = m_target.hosts.stream;
    config.wsApiUrl = m_target.hosts.wsApi;
    config.apiKey = m_target.keys.apiKey;
    config.apiSecret = m_target.keys.secret;
    config.clock = &m_clock;
    config.latch = &m_latch;
    m_client = std::make_unique<binance::BinanceClient>(config);
    m_client->start([this](VenueEvent event) { m_events.append(std::move(event)); });
    m_client->watch({m_symbol});
    const auto ready = [this] {
        return isUp(Path::Rest) && isUp(Path::MarketStream) && isUp(Path::UserStream) && !all<InstrumentsLoaded>().isEmpty()
               && !all<ClockMeasured>().isEmpty() && !all<MarkPriceTick>().isEmpty();
    };
    if (!QTest::qWaitFor(ready, kStartMs)) {
        QStringList down;
        for (const PathChanged &change : all<PathChanged>()) {
            down.append(change.detail);
        }
        down.removeDuplicates();
        throw Failed(QStringLiteral("The client does not become ready. %1").arg(down.join(QLatin1Char(' '))));
    }
    m_instrument = all<InstrumentsLoaded>().last().instruments->value(m_symbol);
    need(m_instrument.validate().has_value(), QStringLiteral("%1 is not among the instruments.").arg(m_symbol.text()));
}

AccountReading Trader::read()
{
    const std::uint64_t id = ++m_lastRead;
    m_client->readAccount(id);
    const auto answer = [&]() -> std::optional<ReadingOutcome> {
        const auto outcomes = all<ReadingOutcome>();
        return outcomes.isEmpty() || outcomes.last().readId != id ? std::nullopt : std::optional(outcomes.last());
    };
    need(QTest::qWaitFor([&] { return answer().has_value(); }, kAnswerMs), QStringLiteral("The account was not read in time."));
    const auto reading = answer()->reading;
    need(reading.has_value(), reading ? QString() : reading.error().message);
    return *reading;
}

int Trader::leverage() const
{
    int found = 0;
    for (const LeverageStated &stated : all<LeverageStated>()) {
        found = stated.leverage.value(m_symbol, found);
    }
    return found;
}

Price Trader::priceAt(const char *shareOfMark) const
{
    return Price(times(mark(), Ratio::literal(shareOfMark), Rounding::Floor).value().roundedTo(m_instrument.tickSize.value(), Rounding::Floor));
}

Quantity Trader::smallest() const
{
    const Money worth = m_instrument.minNotional * Ratio::literal("1.25");
    const Quantity byWorth = quantityFor(worth, mark(), Rounding::Ceiling);
    const base::Decimal most = std::max({byWorth.value(), m_instrument.minQuantity.value(), m_instrument.minMarketQuantity.value()});
    const base::Decimal step = std::max(m_instrument.stepSize.value(), m_instrument.marketStepSize.value());
    return Quantity(most.roundedTo(step, Rounding::Ceiling));
}

safety::RiskView Trader::view() const
{
    safety::RiskView view;
    view.stopped = false;
    view.epoch = m_latch.epoch();
    view.accountKnown = true;
    view.wallet = view.equity = view.balance = Money::literal("100000"); // what is tested is the exchange, not the account's size
    view.modeConfirmed = true;
    view.daily.baselineKnown = true;
    view.daily.dailyBalance = view.balance;
    view.rates = {safety::RateUsage{QStringLiteral("ORDERS 1m"), 0, 1200}};
    auto instruments = std::make_shared<InstrumentMap>();
    instruments->insert(m_symbol, m_instrument);
    view.instruments = instruments;
    view.limits = safety::Limits::forMode(safety::Mode::Testnet);
    safety::SymbolRisk &risk = view.symbols[m_symbol];
    risk.mark = mark();
    risk.position.symbol = m_symbol;
    if (m_target.market == Market::UsdM) {
        risk.leverage = leverage();
    }
    safety::recomputeTotals(view);
    return view;
}

void Trader::submit(const safety::ApprovedOrder &order)
{
    const qsizetype before = all<OrderOutcome>().size();
    m_client->submit(order);
    need(QTest::qWaitFor([&] { return all<OrderOutcome>().size() > before; }, kAnswerMs), QStringLiteral("No answer to an order."));
    const OrderOutcome outcome = all<OrderOutcome>().last();
    need(outcome.fate == Fate::Accepted, QStringLiteral("The order %1 was not accepted: %2").arg(order.clientId().text(), whyOf(outcome.error)));
}

void Trader::awaitFill(const ClientOrderId &id)
{
    const auto filled = [&] {
        for (const FillUpdate &update : all<FillUpdate>()) {
            if (update.fill.clientId == id && update.order.status == OrderStatus::Filled) {
                return true;
            }
        }
        return false;
    };
    need(QTest::qWaitFor(filled, kAnswerMs), QStringLiteral("The account's stream does not tell the fill of %1.").arg(id.text()));
}

std::optional<ClientOrderId> Trader::enter(const ClientOrderId &id, std::optional<Price> limit, Price stop)
{
    safety::EntryIntent intent;
    intent.symbol = m_symbol;
    intent.type = limit ? OrderType::Limit : OrderType::Market;
    intent.limitPrice = limit;
    intent.quantity = smallest();
    intent.stopPrice = stop;
    const auto decision = Gate::judge(view(), intent, id);
    need(decision.order.has_value(), QStringLiteral("The gate refuses the entry: %1.").arg(decision.verdict.firstDenial() ? safety::ruleName(decision.verdict.firstDenial()->rule) : QString()));
    submit(*decision.order);
    if (!limit) {
        awaitFill(id);
    }
    return decision.order->attachedStop() ? std::optional(decision.order->attachedStop()->stopId) : std::nullopt;
}

void Trader::placeStop(const Position &position, const ClientOrderId &id, Price trigger)
{
    const auto stop = Gate::approveStop(position, m_instrument, trigger, mark(), id);
    need(stop.has_value(), stop ? QString() : stop.error().message);
    const qsizetype before = all<AlgoOutcome>().size();
    m_client->submitStop(*stop);
    need(QTest::qWaitFor([&] { return all<AlgoOutcome>().size() > before; }, kAnswerMs), QStringLiteral("No answer to a stop."));
    const AlgoOutcome outcome = all<AlgoOutcome>().last();
    need(outcome.fate == Fate::Accepted, QStringLiteral("The stop %1 was not accepted: %2").arg(id.text(), whyOf(outcome.error)));
}

void Trader::expectCancel(qsizetype before)
{
    need(QTest::qWaitFor([&] { return all<CancelOutcome>().size() > before; }, kAnswerMs), QStringLiteral("No answer to a cancel."));
    const CancelOutcome outcome = all<CancelOutcome>().last();
    need(outcome.fate == Fate::Accepted, QStringLiteral("A cancel was not accepted: %1").arg(whyOf(outcome.error)));
}

void Trader::cancelStop(const ClientOrderId &id)
{
    const qsizetype before = all<CancelOutcome>().size();
    m_client->cancelStop(m_symbol, id);
    expectCancel(before);
}

void Trader::cancel(const ClientOrderId &id)
{
    const qsizetype before = all<CancelOutcome>().size();
    m_client->cancel(m_symbol, id);
    expectCancel(before);
}

bool Trader::hearsCancelled(const ClientOrderId &id, int withinMs) const
{
    return QTest::qWaitFor([&] {
        const auto updates = all<OrderUpdate>();
        return std::any_of(updates.begin(), updates.end(), [&](const OrderUpdate &one) { return one.order.clientId == id && one.order.status == OrderStatus::Canceled; });
    }, withinMs);
}

bool Trader::hearsStopRests(const ClientOrderId &id, int withinMs) const
{
    return QTest::qWaitFor([&] {
        const auto updates = all<AlgoUpdate>();
        return std::any_of(updates.begin(), updates.end(), [&](const AlgoUpdate &one) { return one.order.clientId == id && isWorking(one.order.status); });
    }, withinMs);
}

void Trader::close(const Position &position, const ClientOrderId &id)
{
    safety::ExitIntent intent;
    intent.symbol = m_symbol;
    const auto decision = Gate::approveExit(position, m_instrument, intent, id, mark());
    need(decision.orders.size() == 1, QStringLiteral("There is no exit: %1").arg(decision.refusal));
    submit(decision.orders.first());
    awaitFill(id);
}

} // namespace bw::demo
