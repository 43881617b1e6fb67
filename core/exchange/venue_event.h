// What a venue tells the engine. Values only; produced on the engine's thread by an ExchangePort.
#pragma once

#include "core/base/result.h"
#include "core/trading/account.h"
#include "core/trading/instrument.h"

#include <QMap>

#include <memory>
#include <variant>

namespace bw::exchange {

// The fate of a request. Unknown is an answer of its own: look it up, never repeat it.
enum class Fate { Accepted = 1, Refused, Unknown };

struct OrderOutcome               // answer to submit() or query()
{
    trading::ClientOrderId clientId;
    Fate fate = Fate::Unknown;
    std::optional<trading::OrderView> order; // with Accepted
    std::optional<base::Error> error;        // with Refused and Unknown; Refused after query() = the venue has no such order
    bool fromQuery = false;
};

struct AlgoOutcome                // answer to submitStop() and queryStop()
{
    trading::ClientOrderId clientId;
    Fate fate = Fate::Unknown;
    std::optional<trading::AlgoOrderView> order;
    std::optional<base::Error> error;
    bool fromQuery = false;
};

struct CancelOutcome              // answer to cancel(), cancelAll() and cancelStop()
{
    trading::Symbol symbol;
    trading::ClientOrderId clientId;         // empty for cancelAll
    Fate fate = Fate::Unknown;
    std::optional<base::Error> error;        // -2011 arrives as Refused: gone or never there, ask
};

struct CountdownOutcome           // answer to armCountdown()
{
    trading::Symbol symbol;
    base::Millis countdown{0};               // that was asked for; zero: none
    Fate fate = Fate::Unknown;
    std::optional<base::Error> error;
};

struct ReadingOutcome             // answer to readAccount()
{
    std::uint64_t readId = 0;
    base::Result<trading::AccountReading> reading = base::failure(base::ErrorCode::Network, {});
};

struct IncomeOutcome              // answer to readIncome()
{
    base::Result<QList<trading::IncomeRow>> rows = base::failure(base::ErrorCode::Network, {});
};

struct TradesOutcome             // answer to readTrades()
{
    trading::Symbol symbol;
    base::Result<QList<trading::Fill>> fills = base::failure(base::ErrorCode::Network, {});
};

struct OpenPriceOutcome           // answer to readOpenPrice()
{
    trading::Symbol symbol;
    base::VenueTime at;
    base::Result<trading::Price> price = base::failure(base::ErrorCode::Network, {}); // NotFound: there is none, and will not be
};

struct InstrumentsLoaded
{
    std::shared_ptr<const trading::InstrumentMap> instruments;
    QStringList refused;          // symbols whose filters make no sense, one sentence each
};

struct MarkPriceTick
{
    trading::Symbol symbol;
    trading::Price mark;          // > 0; anything else never becomes an event. spot: mid of the best prices, the last
                                  // trade where the book has one side only
    base::VenueTime at;
    trading::Price index{};       // zero: not told
};

struct BookTick
{
    trading::Symbol symbol;
    trading::Price bid;
    trading::Price ask;
    base::VenueTime at;
};

struct OrderUpdate { trading::OrderView order; };       // ORDER_TRADE_UPDATE without a fill
struct FillUpdate { trading::OrderView order; trading::Fill fill; };
struct AlgoUpdate { trading::AlgoOrderView order; QString reason; };

struct AccountUpdate              // ACCOUNT_UPDATE: only what changed
{
    QString reason;               // ORDER, FUNDING_FEE, DEPOSIT, WITHDRAW, ...
    std::optional<trading::Money> wallet;
    trading::Money walletChange;  // bc: change other than P&L and commission
    QList<trading::Position> positions;
    base::VenueTime at;
    QList<trading::AssetBalance> balances{}; // spot: outboundAccountPosition, the coins that changed, zero included
};

struct BalanceChange              // spot, balanceUpdate: a deposit, a withdrawal, a transfer. Never a trade
{
    QString asset;
    trading::Quantity delta;      // positive: came in
    base::VenueTime at;
};

enum class Path { Rest = 1, MarketStream, UserStream, WsApi };
enum class PathState { Down = 1, Connecting, Up };

[[nodiscard]] QString toWord(PathState state); // down, connecting, up: what logs and the API say

struct PathChanged
{
    Path path = Path::Rest;
    PathState state = PathState::Down;
    QString detail;               // why it is down, one sentence
};
struct PathAlive { Path path = Path::Rest; };          // proof of life: any frame, a pong

// A window of the exchange's request or order limits. Orders are counted for the account, weight for the address.
enum class RateKind { Weight = 1, Orders };
struct RateWindow
{
    RateKind kind = RateKind::Weight;
    base::Millis window{0};
    int limit = 0;                // 0: not known
    std::optional<int> used{};    // empty: this answer did not say
};
struct RestMeasured
{
    std::int64_t roundTripMicros = 0;
    int usedWeight = 0;
    int weightLimit = 0;
    QList<RateWindow> rates{};
    Path path = Path::Rest;       // that was measured; the limits are those of both
};
struct RequestsPaused             // 429 or 418: the exchange asked for fewer requests
{
    int httpStatus = 0;
    base::Millis remaining{0};    // until it may be asked again
};
struct LeverageStated             // USD-M: of these symbols; others keep what was known
{
    QHash<trading::Symbol, int> leverage;
    QHash<trading::Symbol, trading::MarginType> marginTypes{};
    bool pushed = false;                     // by the account's stream: it may be late, and older than an answer
};
struct SettingOutcome             // answer to setLeverage() and setMarginType()
{
    trading::Symbol symbol;
    trading::SymbolSettings wanted;          // one of the two
    Fate fate = Fate::Unknown;               // Accepted also where it already was as wanted
    std::optional<base::Error> error;        // with Refused and Unknown
};
struct ClockMeasured { std::int64_t offsetMs = 0; std::int64_t roundTripMs = 0; };
struct AccountDoubted { QString why; };                // an answer contradicts what is believed of the account: read it again
struct EventsLost { QString why; };                    // a gap: only a fresh read repairs it

using VenueEvent = std::variant<OrderOutcome, AlgoOutcome, CancelOutcome, CountdownOutcome, ReadingOutcome, IncomeOutcome, TradesOutcome,
                                OpenPriceOutcome,
                                InstrumentsLoaded, MarkPriceTick, BookTick, OrderUpdate, FillUpdate, AlgoUpdate,
                                AccountUpdate, BalanceChange, PathChanged, PathAlive, RestMeasured, RequestsPaused, LeverageStated, SettingOutcome,
                                ClockMeasured, AccountDoubted, EventsLost>;

} // namespace bw::exchange
