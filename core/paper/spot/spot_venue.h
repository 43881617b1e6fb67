// The spot market as a running thing: the exchange, its server, and the prices that both get from the feed of USD-M. A
// market against USDT takes the feed's own prices; one against another coin takes the ratio of the two, so that they agree.
// Strangers trade what the feed tells. Where it does not tell, and between two coins, every price that is taken is also
// traded, in sizes drawn from the seed.
// Thread: that of the io_context, as the server; construction and listen() may come before it runs.
// Failure: listen() answers one sentence.
#pragma once

#include "core/binance_server/spot/spot_server.h"
#include "core/paper/spot/spot_exchange.h"
#include "core/paper/synthetic_feed.h"

namespace bw::paper::spot {

struct SpotVenueConfig
{
    QList<Symbol> symbols;                       // empty: all that are listed
    std::uint64_t seed = 1;
    trading::Money capital = trading::Money::literal("10000");   // in USDT, of a new account
    QMap<QString, base::Decimal> holdings;       // further coins of a new account
    std::size_t historyLimit = SpotRules().historyLimit;
    std::optional<SpotState> stored;             // of an earlier run: taken up instead of a new account
    SpotServerConfig server;                     // keys without an account are those of the one account here
};

class SpotVenue
{
public:
    SpotVenue(boost::asio::io_context &io, SpotVenueConfig config);

    // First of all; Corrupt where the stored one is damaged. A new one was paid in late on the day before, so that today has
    // money to begin with.
    [[nodiscard]] base::Status openAccount();
    [[nodiscard]] base::Result<quint16> listen();
    void close() { m_server.close(); }
    // Every price of one turn, oldest first. Symbols that spot does not list, or has no partner for, are passed over.
    void setPrices(const QList<FeedTick> &ticks);
    // Of a symbol of USD-M: neither its market nor one against another coin that it is needed for has a price until the next.
    void withoutPrice(const Symbol &symbol);

    [[nodiscard]] SpotExchange &exchange() { return m_exchange; }
    [[nodiscard]] SpotServer &server() { return m_server; }
    [[nodiscard]] static AccountId account() { return AccountId(1); }

private:
    static SpotServerConfig withAccount(SpotServerConfig server);
    struct Trade { Price price; Quantity quantity; Side aggressor; };

    void take(const SpotInstrument &instrument, const FeedTick &tick, bool trades);
    void move(const SpotInstrument &instrument, Price bid, Price ask, const std::optional<Trade> &trade);
    [[nodiscard]] Trade madeUpTrade(const SpotInstrument &instrument, Price price);
    void takeCrosses();

    std::function<base::VenueTime()> m_clock;
    trading::Money m_capital;
    QMap<QString, base::Decimal> m_holdings;
    std::optional<SpotState> m_stored;
    SpotExchange m_exchange;
    SpotServer m_server;
    SplitMix64 m_random;
    QHash<QString, Price> m_inDollars;           // of a coin, in USDT
    QHash<Symbol, Price> m_before;
};

} // namespace bw::paper::spot
