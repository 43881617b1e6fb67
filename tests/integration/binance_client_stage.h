// The client on a paper exchange over real sockets, on either market, by REST alone or on both paths, and what went by which.
// Thread: the test's, which must run an event loop; the exchange has its own.
#pragma once

#include "core/binance/binance_client.h"
#include "core/paper/paper_service.h"
#include "core/safety/gate.h"

#include <QtTest>

#include <map>
#include <mutex>

namespace bw::test {

using namespace bw::binance;
using namespace bw::exchange;
using namespace bw::trading;
using bw::base::VenueTime;
using bw::safety::Gate;

inline const Symbol kBtc(QStringLiteral("BTCUSDT"));

// What the exchange was asked, by "METHOD path"; requests of the WebSocket API are "WS /ws-api/order.place".
class Asked
{
public:
    void note(const http::Request &request)
    {
        const std::lock_guard guard(m_mutex);
        ++m_counts[request.method + ' ' + request.path];
    }
    [[nodiscard]] int count(const QByteArray &route) const
    {
        const std::lock_guard guard(m_mutex);
        const auto it = m_counts.find(route);
        return it == m_counts.end() ? 0 : it->second;
    }

private:
    mutable std::mutex m_mutex;
    std::map<QByteArray, int> m_counts;
};

enum class Ways { Rest = 1, Both };

struct Bench
{
    explicit Bench(Ways ways, paper::PaperConfig service = {}, Market market = Market::UsdM) : m_ways(ways)
    {
        const bool spot = market == Market::Spot;
        if (spot) {
            service.spotPort = 0;
        }
        service.requestHook = [this](const http::Request &request) {
            asked.note(request);
            return std::optional<binance_server::Fault>();
        };
        auto started = paper::PaperService::start(std::move(service));
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        paper = std::move(*started);
        config.market = market;
        config.restUrl = QUrl(spot ? paper->spotUrl() : paper->restUrl());
        config.streamUrl = spot ? webSocketOf(config.restUrl) : QUrl(paper->streamUrl());
        config.apiKey = paper->apiKey();
        config.apiSecret = Secret(paper->apiSecret().toUtf8());
        config.clock = &clock;
        config.latch = &latch;
        config.wsApiUrl = ways == Ways::Both || spot ? config.streamUrl : QUrl(); // spot's account stream needs it
        config.wsApiOrders = ways == Ways::Both;
    }
    void start()
    {
        client = std::make_unique<BinanceClient>(config);
        client->start([this](const VenueEvent &event) { events.append(event); });
        client->watch({kBtc});
    }

    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (const VenueEvent &event : events) {
            if (const T *one = std::get_if<T>(&event)) {
                found.append(*one);
            }
        }
        return found;
    }
    [[nodiscard]] bool isUp(Path path) const
    {
        bool up = false;
        for (const PathChanged &change : all<PathChanged>()) {
            up = change.path == path ? change.state == PathState::Up : up;
        }
        return up;
    }
    [[nodiscard]] bool isReady() const
    {
        return isUp(Path::Rest) && isUp(Path::WsApi) == (m_ways == Ways::Both) && isUp(Path::MarketStream) && isUp(Path::UserStream) && !all<InstrumentsLoaded>().isEmpty()
               && !all<ClockMeasured>().isEmpty() && !all<MarkPriceTick>().isEmpty();
    }
    [[nodiscard]] Instrument instrument() const { return all<InstrumentsLoaded>().last().instruments->value(kBtc); }
    // Asks and waits; the id tells the answer apart.
    [[nodiscard]] AccountReading read()
    {
        const std::uint64_t id = ++lastRead;
        client->readAccount(id);
        const auto answered = [&] {
            const auto outcomes = all<ReadingOutcome>();
            return !outcomes.isEmpty() && outcomes.last().readId == id;
        };
        if (!QTest::qWaitFor(answered, 10'000)) {
            qFatal("no reading");
        }
        const auto reading = all<ReadingOutcome>().last().reading;
        if (!reading) {
            qFatal("%s", qPrintable(reading.error().message));
        }
        return *reading;
    }

    base::SystemClock clock;
    base::HaltLatch latch;
    Asked asked;
    BinanceConfig config;
    std::unique_ptr<paper::PaperService> paper;
    QList<VenueEvent> events;
    std::uint64_t lastRead = 0;
    std::unique_ptr<BinanceClient> client; // goes first

private:
    static QUrl webSocketOf(QUrl url)
    {
        url.setScheme(QStringLiteral("ws"));
        return url;
    }

    Ways m_ways;
};

} // namespace bw::test
