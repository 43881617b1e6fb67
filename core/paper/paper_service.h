// The paper exchange as a running thing: its own thread with the model, the prices, the state file and the Binance
// protocol on a loopback port.
// Thread: start(), stop() and the facade may be used from any one other thread; what post() and call() are given runs on
//   the service's thread, where alone the model may be touched. stop() and call() block; stop() is idempotent.
// Invariants: server time is that of the machine unless another clock is given; --speed drives prices only, and not those of a live
//   feed. Every change of the account is in the state file by
//   the end of the loop turn that made it.
// Failure: start() answers one sentence and leaves nothing running (a damaged or newer state file is refused, never
//   replaced). A broken contract closes the port: clients see a dead exchange, not a wrong one. See fault().
#pragma once

#include "core/binance_server/server.h"
#include "core/binance_server/spot/spot_server.h"
#include "core/paper/feed_spec.h"
#include "core/paper/scenario.h"

#include <QMap>

namespace bw::paper {

namespace spot { class SpotVenue; }

// The fixed, documented pair of the paper exchange: 64 characters each, as Binance's are. It opens nothing but paper.
inline constexpr char kPaperApiKey[] = "PaperKeyBreakwaterLoopbackOnlyNoMoneyBehindThis0000000000000Key1";
inline constexpr char kPaperApiSecret[] = "PaperSecretBreakwaterLoopbackOnlyNoMoneyBehindThis00000000Secret";
static_assert(sizeof(kPaperApiKey) == 65 && sizeof(kPaperApiSecret) == 65);

// How much is remembered; what is older is dropped.
struct HistoryConfig
{
    std::size_t account = ExchangeRules().historyLimit;      // finished orders, trades, income rows of an account
    binance_server::HistoryLimits market{};                  // trades and candles of a symbol
};

struct PaperConfig
{
    quint16 port = 0;                           // 0 picks one
    std::optional<quint16> spotPort;            // given: spot is served too, on its own port; 0 picks one
    QMap<QString, base::Decimal> spotHoldings;  // coins of a new spot account beside its USDT
    ScenarioHas scenarioHas = ScenarioHas::Position; // of USD-M
    std::uint64_t seed = 1;
    Scenario scenario = Scenario::Calm;         // for a new account
    std::optional<trading::Money> capital;      // overrides the scenario's wallet
    QString feed = QStringLiteral("synthetic"); // parseFeedSpec
    LiveOpener openLive;                        // of the feed "live"; called by start(), on its thread
    base::Decimal speed = base::Decimal::fromInt(1);
    QList<trading::Symbol> symbols;             // empty: all that are listed
    FillModel fills = FillModel::ByDepth;       // of USD-M
    HistoryConfig history{};
    std::function<std::int64_t()> clockMs;      // milliseconds since 1970, on the service's thread; empty: the machine's
    int latencyMs = 0;                          // added to every answer
    QString faults;                             // parseInstructions; empty: none
    QList<QByteArray> hosts;                    // that clients may name beside the loopback's: binance_server::HostGuard
    bool control = false;                       // serves the control route (paper_control.h)
    std::optional<http::TlsConfig> tls;         // given: both ports speak it, https and wss
    QString stateFile;                          // empty: nothing is stored
    QString apiKey = QLatin1String(kPaperApiKey);
    QString apiSecret = QLatin1String(kPaperApiSecret);
    std::function<std::optional<binance_server::Fault>(const http::Request &)> requestHook; // before the latency
    binance_server::ServerConfig server;        // the rest; key, port and hook of this struct win
    binance_server::spot::SpotServerConfig spotServer;   // likewise; its keys are beside that of this struct
};

class PaperService
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<PaperService>> start(PaperConfig config);
    ~PaperService();
    PaperService(const PaperService &) = delete;
    PaperService &operator=(const PaperService &) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString restUrl() const;      // "http://127.0.0.1:PORT", "https:..." with TLS
    [[nodiscard]] QString streamUrl() const;    // "ws://127.0.0.1:PORT", "wss:..."
    [[nodiscard]] std::optional<quint16> spotPort() const;
    [[nodiscard]] QString spotUrl() const;      // empty where spot is not served
    [[nodiscard]] QString spotStreamUrl() const;
    [[nodiscard]] QString apiKey() const;
    [[nodiscard]] QString apiSecret() const;
    [[nodiscard]] const FeedReport &feedReport() const;
    [[nodiscard]] bool restored() const;        // the account came from the state file
    [[nodiscard]] QString fault() const;        // empty, or what went wrong since the start: storage, broken contract; else what is wrong with the prices now

    void post(std::function<void(PaperExchange &)> work);
    // Runs and waits; false after stop(). An exception of the work is thrown here.
    bool call(const std::function<void(PaperExchange &)> &work);
    bool callSpot(const std::function<void(spot::SpotVenue &)> &work);   // false also where spot is not served
    void postServer(std::function<void(binance_server::Server &)> work);

    // Closes the port, stores the account. The answer is that of the last write.
    base::Status stop();

private:
    class Impl;
    explicit PaperService(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace bw::paper
