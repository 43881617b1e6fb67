#include "core/paper/spot/spot_venue.h"

#include "core/paper/spot/spot_instrument.h"

namespace bw::paper::spot {

using trading::Rounding;

namespace {

const QString kDollar = QStringLiteral("USDT");
constexpr std::int64_t kPaidInBeforeMs = 3'600'000;
constexpr int kTradesOfATurn = 4;                // of one symbol; a great --speed brings thousands of prices

QList<SpotInstrument> listed(const QList<Symbol> &symbols)
{
    QList<SpotInstrument> chosen;
    for (const SpotInstrument &instrument : spotInstruments()) {
        if (symbols.isEmpty() || symbols.contains(instrument.common.symbol)) {
            chosen.append(instrument);
        }
    }
    return chosen;
}

SpotRules rules(std::size_t historyLimit)
{
    SpotRules made;
    made.historyLimit = historyLimit;
    made.shape.levels = 100;
    made.shape.volume = matching::Lots(100'000);   // about one bitcoin at the best price
    made.shape.spreadNoise = 2;
    return made;
}

// Its own trade, or one that is made up for it.
bool tellsTrade(const FeedTick &tick) { return tick.print || !tick.tellsTrades; }

Price onTick(const SpotInstrument &instrument, Decimal price)
{
    return std::max(Price(price.roundedTo(instrument.common.tickSize.value(), Rounding::Floor)), instrument.common.tickSize);
}

} // namespace

SpotServerConfig SpotVenue::withAccount(SpotServerConfig server)
{
    for (SpotKey &key : server.keys) {
        key.account = key.account.isNull() ? account() : key.account;
    }
    return server;
}

SpotVenue::SpotVenue(boost::asio::io_context &io, SpotVenueConfig config)
    : m_clock(config.server.clock), m_capital(config.capital), m_holdings(config.holdings), m_stored(std::move(config.stored)),
      m_exchange(listed(config.symbols), config.seed, rules(config.historyLimit)), m_server(io, m_exchange, withAccount(std::move(config.server))),
      m_random(config.seed ^ 0x5907ULL)
{
}

base::Status SpotVenue::openAccount()
{
    if (m_stored) {
        m_exchange.setTime(m_clock());
        return m_exchange.restore(*std::exchange(m_stored, std::nullopt));
    }
    const base::VenueTime now = m_clock();
    m_exchange.setTime(base::VenueTime(base::VenueTime::startOf(now.day()).ms() - kPaidInBeforeMs));
    const AccountId account = m_exchange.openAccount();
    base::Status paid = m_exchange.deposit(account, kDollar, m_capital.value());
    for (auto it = m_holdings.cbegin(); it != m_holdings.cend() && paid; ++it) {
        paid = m_exchange.deposit(account, it.key(), it.value());
    }
    m_exchange.setTime(now);
    return paid;
}

base::Result<quint16> SpotVenue::listen() { return m_server.listen(); }

void SpotVenue::take(const SpotInstrument &instrument, const FeedTick &tick, bool trades)
{
    const trading::Instrument &i = instrument.common;
    if (!tick.tellsTrades && !tick.print) {
        const Price price = onTick(instrument, tick.last.value());
        move(instrument, price, price + i.tickSize, trades ? std::optional(madeUpTrade(instrument, price)) : std::nullopt);
        return;
    }
    const Price bid = onTick(instrument, tick.bid.value());
    std::optional<Trade> told;
    if (tick.print && trades) {
        const Quantity quantity(tick.print->quantity.value().roundedTo(i.stepSize.value(), Rounding::Floor));
        told = Trade{printedOnGrid(*tick.print, i.tickSize), std::max(quantity, i.minQuantity), tick.print->aggressor};
    }
    move(instrument, bid, std::max(onTick(instrument, tick.ask.value()), bid + i.tickSize), told);
}

void SpotVenue::move(const SpotInstrument &instrument, Price bid, Price ask, const std::optional<Trade> &trade)
{
    const Symbol &symbol = instrument.common.symbol;
    m_exchange.setMarket({symbol, bid, ask, bid, m_server.averagePrice(symbol)});
    if (trade) {
        m_exchange.print(symbol, trade->price, trade->quantity, trade->aggressor);
    }
}

SpotVenue::Trade SpotVenue::madeUpTrade(const SpotInstrument &instrument, Price price)
{
    const trading::Instrument &i = instrument.common;
    const Price before = m_before.value(i.symbol, price);
    m_before.insert(i.symbol, price);
    const bool rising = price == before ? m_random.next() % 2 == 0 : price > before;
    const Price at = rising ? price + i.tickSize : price;
    const Decimal value = Decimal::mul(i.minNotional.value(), Decimal::fromInt(1 + static_cast<std::int64_t>(m_random.next() % 400)), Rounding::Down);
    const Quantity quantity(Decimal::div(value, at.value(), Rounding::Down).roundedTo(i.stepSize.value(), Rounding::Floor));
    return {at, std::max(quantity, i.minQuantity), rising ? Side::Buy : Side::Sell};
}

void SpotVenue::takeCrosses()
{
    for (const SpotInstrument &instrument : m_exchange.instruments()) {
        const trading::Instrument &i = instrument.common;
        const Price base = m_inDollars.value(i.baseAsset);
        const Price quote = m_inDollars.value(i.quoteAsset);
        if (i.quoteAsset != kDollar && base.isPositive() && quote.isPositive()) {
            const Price price = onTick(instrument, Decimal::div(base.value(), quote.value(), Rounding::Down));
            move(instrument, price, price + i.tickSize, madeUpTrade(instrument, price));
        }
    }
}

void SpotVenue::withoutPrice(const Symbol &symbol)
{
    m_exchange.withoutPrice(symbol);
    if (!symbol.text().endsWith(kDollar)) {
        return;
    }
    const QString coin = symbol.text().chopped(kDollar.size());
    m_inDollars.remove(coin);
    for (const SpotInstrument &instrument : m_exchange.instruments()) {
        const trading::Instrument &i = instrument.common;
        if (i.quoteAsset != kDollar && (i.baseAsset == coin || i.quoteAsset == coin)) {
            m_exchange.withoutPrice(i.symbol);
        }
    }
}

void SpotVenue::setPrices(const QList<FeedTick> &ticks)
{
    if (ticks.isEmpty()) {
        return;
    }
    m_exchange.setTime(m_clock());
    QHash<Symbol, int> left;
    for (const FeedTick &tick : ticks) {
        left[tick.symbol] += tellsTrade(tick) ? 1 : 0;
    }
    const QList<SpotInstrument> instruments = m_exchange.instruments();
    for (const FeedTick &tick : ticks) {
        const bool trades = tellsTrade(tick) && --left[tick.symbol] < kTradesOfATurn;
        if (tick.symbol.text().endsWith(kDollar)) {
            m_inDollars.insert(tick.symbol.text().chopped(kDollar.size()), tick.last);
        }
        for (const SpotInstrument &instrument : instruments) {
            if (instrument.common.symbol == tick.symbol) {
                take(instrument, tick, trades);
            }
        }
    }
    takeCrosses();
    m_server.marketMoved();
}

} // namespace bw::paper::spot
