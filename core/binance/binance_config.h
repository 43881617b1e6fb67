// What a BinanceClient has to be told. The pointers outlive the client.
#pragma once

#include "core/base/halt_latch.h"
#include "core/base/time.h"
#include "core/binance/secret.h"
#include "core/binance/stream_socket.h"
#include "core/trading/account.h"

#include <QUrl>

#include <functional>

namespace bw::binance {

struct BinanceConfig
{
    trading::Market market = trading::Market::UsdM;
    QUrl restUrl;                          // http(s)://host[:port]
    QUrl streamUrl;                        // ws(s)://host[:port]; /public, /market and /private are appended
    QUrl wsApiUrl;                         // ws(s)://host[:port]; /ws-fapi/v1 or /ws-api/v3 is appended; empty: orders go by REST alone,
                                           // and spot has no account stream
    QString apiKey;
    Secret apiSecret;
    const base::Clock *clock = nullptr;
    base::HaltLatch *latch = nullptr;      // asked in front of every entry; engaged when this client proves itself wrong
    QString asset = QStringLiteral("USDT");

    bool walletApi = false;                // spot: restUrl serves /sapi too, which knows deposits, withdrawals and transfers
    bool yieldsToRunner = true;            // spot: sends no order while the stop runner works; false: it is the runner's own
    bool accountStream = true;             // false: only asked, never listened to (a stop runner)

    int requestTimeoutMs = 10'000;
    int orderTimeoutMs = 5'000;
    int recvWindowMs = 5'000;
    int keepWarmMs = 30'000;               // below the 120 s after which an idle connection is dropped
    int probeMs = 1'000;                   // how often a path that is down is tried
    int clockResampleMs = 600'000;
    int instrumentsRefreshMs = 6 * 3'600'000;
    int listenKeyKeepMs = 25 * 60'000;     // a key lives for 60 minutes
    int listenKeyRetryMs = 60'000;         // after a keep-alive that failed

    int pingIntervalMs = 2'000;            // so that a quiet stream still proves itself within the 5 s of data-fresh
    int livenessMs = 15'000;
    int marketSilenceMs = 30'000;          // marks come every second: an open stream without any is not subscribed
    int bookSilenceMs = 0;                 // the same of best prices; 0: a book that stands still is fine
    int bookRereadMs = 3'000;               // spot: best prices that stand still are asked for, which no stream repeats
    bool wsApiOrders = true;               // false: orders go by REST alone all the same
    int streamRenewMs = 23 * 3'600'000;    // market streams; a connection lives for 24 h
    int wsApiRenewMs = 23 * 3'600'000;     // a connection lives for 24 h
    int connectTimeoutMs = 10'000;
    int backOffFirstMs = 250;
    int backOffCapMs = 15'000;
    int connectionsMost = 200;             // WebSockets opened in five minutes, of the 300 that an address has; 0: not counted
    std::shared_ptr<RateMeter> connections{}; // that count them; made by the client
    std::function<int(int bound)> jitter;  // 0 <= result < bound; empty: random
};

[[nodiscard]] StreamTimings timingsOf(const BinanceConfig &config);

} // namespace bw::binance
