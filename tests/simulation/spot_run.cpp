#include "tests/simulation/spot_run.h"

#include "core/paper/spot/spot_instrument.h"

namespace bw::simulation {

using namespace bw::paper::spot;
using base::StopLevel;
using exchange::Path;
using exchange::PathState;

namespace {

const QString kUsdt = QStringLiteral("USDT");
const Symbol kBtc(QStringLiteral("BTCUSDT"));
const Symbol kEth(QStringLiteral("ETHUSDT"));
const Symbol kBnb(QStringLiteral("BNBUSDT"));
constexpr std::int64_t kTickMs = 50;

Decimal hundredths(std::int64_t value)
{
    return Decimal::div(Decimal::fromInt(value), Decimal::fromInt(100), base::Rounding::HalfEven);
}

} // namespace

SpotRun::SpotRun(std::uint32_t seed, bool keepTrace) : m_random(seed), m_keep(keepTrace), m_exchange(spotInstruments(), seed)
{
    m_exchange.setSink([this](const SpotEvent &event) { onExchange(event); });
    m_exchange.setTime(base::VenueTime(m_startMs));
    m_price = {{kBtc, 5'000'000}, {kEth, 300'000}, {kBnb, 60'000}};
    movePrices();
    AccountTerms terms;
    terms.payInBnb = below(3) == 0;
    m_account = m_exchange.openAccount(terms);
    for (const auto &[asset, amount] : {std::pair("USDT", "20000"), std::pair("BTC", "1"), std::pair("ETH", "5"), std::pair("BNB", "10")}) {
        static_cast<void>(m_exchange.deposit(m_account, QLatin1String(asset), Decimal::literal(amount)));
    }
    for (const SpotInstrument &listed : spotInstruments()) {
        trading::Instrument one = listed.common;
        one.spot.emplace();
        one.spot->opoAllowed = one.spot->otoAllowed = one.spot->ocoAllowed = true;
        one.spot->maxStops = 5;
        m_instruments->insert(one.symbol, one);
    }
    for (const auto &[symbol, price] : m_price) {
        m_held[symbol].total = {};
    }
    for (const BalanceView &balance : m_exchange.balances(m_account)) {
        if (const auto held = m_held.find(Symbol(balance.asset + kUsdt)); held != m_held.end()) {
            held->second.total = Quantity(balance.free + balance.locked);
        }
    }
}

void SpotRun::note(const QString &line)
{
    if (m_keep) {
        m_out.trace.append(QStringLiteral("%1 %2").arg(m_ms).arg(line));
    }
}

void SpotRun::startProcess()
{
    const auto recovered = engine::recover(m_records);
    if (!recovered) {
        return found(QStringLiteral("the journal cannot be read: %1").arg(recovered.error().message));
    }
    engine::EngineConfig config;
    config.market = trading::Market::Spot;
    config.watch = {kBtc, kEth, kBnb};
    m_alive = std::make_shared<bool>(true);
    m_engine = std::make_unique<engine::Engine>(config, *recovered, m_latch);
    perform(m_engine->start(now()));
    tell(exchange::InstrumentsLoaded{m_instruments, {}});
    tell(exchange::PathChanged{Path::Rest, PathState::Up, {}});
    tell(exchange::PathChanged{Path::MarketStream, PathState::Up, {}});
    exchange::RestMeasured measured;
    measured.rates = {{exchange::RateKind::Weight, base::Millis(60'000), 6000, 40}, {exchange::RateKind::Orders, base::Millis(10'000), 1000, {}}};
    tell(measured);
    m_streamUp = true;
    tell(exchange::PathChanged{Path::UserStream, PathState::Up, {}});
}

// In the middle of anything; what left arrives, its answers reach nobody.
void SpotRun::crash()
{
    note(QStringLiteral("crash"));
    ++m_out.crashes;
    m_calmSince = std::max(m_calmSince, m_ms + 20'000); // what was under way has to be looked up first
    *m_alive = false;
    m_engine.reset();
    m_streamUp = false;
    after(200 + below(3000), [this] { startProcess(); });
}

SpotOutcome SpotRun::run(std::int64_t forMs)
{
    startProcess();
    after(0, [this] { tick(); });
    after(500, [this] { act(); });
    const std::int64_t faultsUntil = forMs - 45'000;
    while (!m_queue.empty() && m_out.finding.isEmpty()) {
        const auto next = m_queue.begin();
        if (next->first > forMs) {
            break;
        }
        m_ms = next->first;
        if (m_ms > faultsUntil && m_faults) {
            settle();
        }
        const Act what = next->second;
        m_queue.erase(next);
        what();
    }
    if (m_out.finding.isEmpty()) {
        checkEnd();
    }
    return m_out;
}

// From here on nothing goes wrong any more.
void SpotRun::settle()
{
    m_faults = false;
    m_calmSince = std::max(m_calmSince, m_ms);
    if (m_engine && !m_streamUp) {
        m_streamUp = true;
        tell(exchange::PathChanged{Path::UserStream, PathState::Up, {}});
    }
}

void SpotRun::tick()
{
    m_exchange.setTime(now().venue);
    if (m_ms % 500 < kTickMs) {
        movePrices();
    }
    if (m_engine) {
        perform(m_engine->onTick(now()));
        if (m_streamUp && m_ms % 1000 < kTickMs) {
            tell(exchange::PathAlive{Path::UserStream});
        }
    }
    if (m_keep && m_engine) {
        const auto picture = m_engine->snapshot(now());
        QStringList shown;
        for (const auto &row : picture->positions) {
            shown.append(row.position.symbol.text() + QLatin1Char(' ') + row.position.amount.toString());
        }
        static QString last;
        if (const QString line = shown.join(QStringLiteral(", ")); line != last) {
            last = line;
            note(QStringLiteral("shown: %1").arg(line));
        }
    }
    checkCover();
    after(kTickMs, [this] { tick(); });
}

void SpotRun::movePrices()
{
    for (auto &[symbol, price] : m_price) {
        const int jump = below(400) == 0 ? 60 : 3;
        price += price * (below(2 * jump + 1) - jump) / 10'000;
        const std::int64_t half = std::max<std::int64_t>(1, price / 20'000);
        m_exchange.setMarket({symbol, Price(hundredths(price - half)), Price(hundredths(price + half)), Price(hundredths(price)), {}});
        tell(exchange::MarkPriceTick{symbol, Price(hundredths(price)), now().venue});
    }
}

void SpotRun::act()
{
    after(100 + below(1500), [this] { act(); });
    if (!m_faults || !m_engine) {
        return;
    }
    const int what = below(100);
    if (what < 55) {
        command();
    } else if (what < 75) {
        stranger();
    } else if (what < 80) {
        crash();
    } else if (what < 88 && m_streamUp) {
        m_streamUp = false;
        m_calmSince = std::max(m_calmSince, m_ms + 8000);
        note(QStringLiteral("stream down"));
        tell(exchange::PathChanged{Path::UserStream, PathState::Down, QStringLiteral("lost")});
        after(300 + below(4000), [this, alive = m_alive] {
            if (*alive && !m_streamUp) {
                m_streamUp = true;
                tell(exchange::PathChanged{Path::UserStream, PathState::Up, {}});
            }
        });
    } else if (what < 92 && !m_latch.engaged) {
        ++m_out.emergencies;
        note(QStringLiteral("emergency stop"));
        m_latch = {m_latch.epoch + 1, true, below(4) == 0 ? StopLevel::Cancel : StopLevel::Flatten, now().venue.ms(), QStringLiteral("drawn"), QStringLiteral("key")};
        perform(m_engine->onLatched(m_latch, 100, now()));
    } else if (m_latch.engaged) {
        perform(m_engine->onCommand({++m_commands, QStringLiteral("sim"), engine_client::ClearStop{QStringLiteral("ann"), QStringLiteral("drawn")}}, now()));
    }
}

void SpotRun::command()
{
    const Symbol symbol = below(2) == 0 ? kBtc : kEth;
    const std::int64_t price = m_price[symbol];
    engine_client::CommandBody body;
    const int what = below(10);
    if (what < 5) {
        engine_client::OpenPosition open;
        open.intent.symbol = symbol;
        open.intent.quantity = Quantity(hundredths(1 + below(symbol == kBtc ? 2 : 30)));
        if (symbol == kBtc) {
            open.intent.quantity = Quantity(Decimal::div(open.intent.quantity.value(), Decimal::fromInt(1 + below(40)), base::Rounding::Down).rounded(5, base::Rounding::Down));
        }
        open.intent.stopPrice = Price(hundredths(price * (970 + below(25)) / 1000));
        if (below(3) == 0) {
            open.intent.type = trading::OrderType::Limit;
            open.intent.limitPrice = Price(hundredths(price * (9990 + below(12)) / 10'000));
        }
        body = open;
    } else if (what < 8) {
        engine_client::ClosePosition close;
        close.symbol = symbol;
        close.reason = QStringLiteral("drawn");
        if (below(2) == 0) {
            close.quantity = Quantity(Decimal::div(m_held[symbol].position.value(), Decimal::fromInt(1 + below(4)), base::Rounding::Down));
        }
        body = close;
    } else {
        body = engine_client::PlaceStop{symbol, Price(hundredths(price * (975 + below(22)) / 1000))};
    }
    perform(m_engine->onCommand({++m_commands, QStringLiteral("sim"), body}, now()));
}

// Trades of the account that did not come through here: only with what it holds beside the positions.
void SpotRun::stranger()
{
    const Symbol symbol = below(2) == 0 ? kBtc : kEth;
    NewSpotOrder order;
    order.symbol = symbol;
    order.side = below(2) == 0 ? Side::Buy : Side::Sell;
    order.type = SpotOrderType::Market;
    order.quantity = Quantity(Decimal::div(Decimal::fromInt(1 + below(20)), Decimal::fromInt(symbol == kBtc ? 10'000 : 100), base::Rounding::HalfEven));
    if (order.side == Side::Sell && below(3) == 0) {
        order.type = SpotOrderType::Limit;
        order.timeInForce = trading::TimeInForce::Gtc;
        order.price = Price(hundredths(m_price[symbol] * 101 / 100));
    }
    order.clientId = trading::ClientOrderId(QStringLiteral("web-%1").arg(++m_commands));
    note(QStringLiteral("stranger %1 %2 %3").arg(order.side == Side::Buy ? QStringLiteral("buys") : QStringLiteral("sells"), order.quantity->toString(), symbol.text()));
    static_cast<void>(m_exchange.place(m_account, order));
}

} // namespace bw::simulation
