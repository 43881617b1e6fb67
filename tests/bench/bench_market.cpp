// 50,000 market messages a second, of 200 symbols of which ten are held, for four seconds, over two loopback WebSockets
// into the client, its engine and its pictures, as the program has them.
// "a message": what the engine's thread spent, by message. Half a core are 10 µs. Floor: a bare socket, read and thrown away.
// "to the picture": from the message's write to the first picture that has it or a newer one of its symbol. As published, at
// most fifty times a second, and with a picture after each turn of the engine's loop.
#include "core/binance/binance_client.h"
#include "core/engine/engine_host.h"
#include "tests/bench/bench.h"
#include "tests/bench/market_flood.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QWebSocket>

#include <benchmark/benchmark.h>

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <algorithm>
#include <mutex>
#include <thread>

#include <sys/resource.h>

namespace bw::bench {

namespace {

using base::Millis;

struct Figures
{
    double nanosPerMessage = 0;  // of the engine's thread
    double p50 = 0, p99 = 0;     // seconds to the picture
    int kept = 0;                // messages that were in a picture, or a newer one of their symbol was
    std::int64_t oldestMark = 0; // milliseconds, at the worst
    int held = 0;                // positions with a stop, in the last picture
    std::size_t pictures = 0;
    double seconds = 0;          // that the messages took to be written
};

double threadSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto of = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

// The engine on a thread of its own; its pictures are noted there and judged by whoever asks.
class Terminal
{
public:
    Terminal(const MarketFlood &flood, Millis publishEvery) : m_clock(std::make_shared<base::SystemClock>())
    {
        binance::BinanceConfig venue;
        venue.restUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(flood.restPort()));
        venue.streamUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(flood.streamPort()));
        venue.apiKey = QStringLiteral("key");
        venue.apiSecret = binance::Secret(QByteArray("secret"));
        venue.clock = m_clock.get();
        engine::HostParts parts;
        parts.latch = std::make_shared<base::HaltLatch>();
        parts.clock = m_clock;
        parts.publishEvery = publishEvery;
        venue.latch = parts.latch.get();
        parts.makePort = [venue] { return std::make_unique<binance::BinanceClient>(venue); };
        engine::EngineConfig config;
        for (int i = 0; i < kSymbols; ++i) {
            config.watch.append(m_symbols.emplace_back(QString::fromLatin1(MarketFlood::symbolName(i))));
        }
        m_host = new engine::EngineHost(std::move(config), std::move(parts));
        QObject::connect(m_host, &engine::EngineHost::snapshotReady, m_host, [this] { note(); }, Qt::DirectConnection);
        m_host->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(m_host, &engine::EngineHost::start, Qt::QueuedConnection);
    }
    ~Terminal()
    {
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] double spent()
    {
        double seconds = 0;
        QMetaObject::invokeMethod(m_host, [&seconds] { seconds = threadSeconds(); }, Qt::BlockingQueuedConnection);
        return seconds;
    }
    struct Seen
    {
        std::int64_t at = 0;
        std::shared_ptr<const engine_client::Snapshot> picture;
    };
    [[nodiscard]] std::vector<Seen> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_seen, {});
    }
    [[nodiscard]] const std::vector<trading::Symbol> &symbols() const { return m_symbols; }

private:
    void note()
    {
        Seen seen{m_clock->steady().nanos(), m_host->mailbox().take()};
        const std::lock_guard lock(m_mutex);
        m_seen.push_back(std::move(seen));
    }

    std::shared_ptr<base::SystemClock> m_clock;
    std::vector<trading::Symbol> m_symbols;
    QThread m_thread;
    engine::EngineHost *m_host = nullptr;
    std::mutex m_mutex;
    std::vector<Seen> m_seen;
};

// What the pictures show of the messages.
class Judge
{
public:
    Judge(const MarketFlood &flood, const std::vector<trading::Symbol> &symbols) : m_flood(flood), m_symbols(symbols), m_next(kSymbols)
    {
        for (int i = 0; i < kSymbols; ++i) {
            m_next[std::size_t(i)] = i;
        }
        m_latencies.reserve(kFloodBooks);
    }
    void look(const Terminal::Seen &seen)
    {
        ++m_pictures;
        const QList<engine_client::PositionRow> &rows = seen.picture->positions;
        m_held = int(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.guard == engine_client::GuardState::Protected; }));
        for (std::size_t i = 0; i < m_symbols.size(); ++i) {
            const auto risk = seen.picture->risk.symbols.constFind(m_symbols[i]);
            if (risk == seen.picture->risk.symbols.cend() || !risk->bid) {
                continue;
            }
            m_oldestMark = std::max(m_oldestMark, risk->markAge.count());
            const int number = MarketFlood::numberOf(*risk->bid);
            for (int &next = m_next[i]; next <= number; next += kSymbols) {
                m_latencies.push_back(seen.at - m_flood.sentAt(next));
            }
        }
    }
    [[nodiscard]] bool hasAll() const { return m_latencies.size() == std::size_t(kFloodBooks); }
    void fill(Figures &figures)
    {
        std::sort(m_latencies.begin(), m_latencies.end());
        figures.kept = int(m_latencies.size());
        figures.oldestMark = m_oldestMark;
        figures.held = m_held;
        figures.pictures = m_pictures;
        if (!m_latencies.empty()) {
            figures.p50 = double(m_latencies[m_latencies.size() / 2]) * 1e-9;
            figures.p99 = double(m_latencies[m_latencies.size() * 99 / 100]) * 1e-9;
        }
    }

private:
    const MarketFlood &m_flood;
    const std::vector<trading::Symbol> &m_symbols;
    std::vector<int> m_next;
    std::vector<std::int64_t> m_latencies;
    std::int64_t m_oldestMark = 0;
    int m_held = 0;
    std::size_t m_pictures = 0;
};

Figures runFlood(Millis publishEvery)
{
    MarketFlood flood;
    Terminal terminal(flood, publishEvery);
    while (!flood.listened()) {
        pauseFor(std::chrono::milliseconds(10));
    }
    pauseFor(std::chrono::milliseconds(500)); // the readings of the start are in
    (void)terminal.take();
    Judge judge(flood, terminal.symbols());
    const double before = terminal.spent();
    flood.begin();
    for (int rest = 20; rest > 0 && !judge.hasAll(); rest -= flood.isOver() ? 1 : 0) { // what is over has two seconds to arrive
        pauseFor(std::chrono::milliseconds(flood.isOver() ? 100 : 20));
        for (const Terminal::Seen &seen : terminal.take()) {
            judge.look(seen);
        }
    }
    Figures figures;
    figures.nanosPerMessage = (terminal.spent() - before) * 1e9 / double(kFloodRate * kFloodSeconds);
    figures.seconds = flood.secondsTaken();
    judge.fill(figures);
    return figures;
}

constexpr std::int64_t kOldestMarkMs = 2'000; // a mark comes every second

enum class Figure { Message = 1, P50, P99 };

void through(benchmark::State &state, Figure figure, Millis publishEvery)
{
    for (auto _ : state) {
        const Figures figures = runFlood(publishEvery);
        if (figures.kept != kFloodBooks) {
            state.SkipWithError(qPrintable(QStringLiteral("%1 of %2 messages were kept").arg(figures.kept).arg(kFloodBooks)));
            return;
        }
        if (figures.held != kHeld) {
            state.SkipWithError(qPrintable(QStringLiteral("the engine held %1 protected positions instead of %2").arg(figures.held).arg(kHeld)));
            return;
        }
        if (figures.oldestMark > kOldestMarkMs || figures.seconds > kFloodSeconds * 1.05) {
            state.SkipWithError(qPrintable(QStringLiteral("a mark was %1 ms old, and the messages took %2 s to be written").arg(figures.oldestMark).arg(figures.seconds)));
            return;
        }
        state.SetIterationTime(figure == Figure::P50 ? figures.p50 : figure == Figure::P99 ? figures.p99 : figures.nanosPerMessage * 1e-9);
    }
}

// Both sockets of the flood, read by one thread until it is over.
void readOnly(benchmark::State &state)
{
    namespace asio = boost::asio;
    using asio::ip::tcp;
    for (auto _ : state) {
        MarketFlood flood;
        asio::io_context io;
        std::vector<std::unique_ptr<boost::beast::websocket::stream<tcp::socket>>> sockets;
        std::array<char, 65536> bytes{};
        std::function<void(tcp::socket &)> read = [&](tcp::socket &socket) {
            socket.async_read_some(asio::buffer(bytes), [&](boost::system::error_code error, std::size_t) {
                if (!error) {
                    read(socket);
                }
            });
        };
        for (const char *target : {"/market/stream", "/public/stream", "/private/ws/key"}) {
            auto &socket = *sockets.emplace_back(std::make_unique<boost::beast::websocket::stream<tcp::socket>>(io));
            socket.next_layer().connect({asio::ip::address_v4::loopback(), flood.streamPort()});
            socket.handshake("127.0.0.1", target);
            read(socket.next_layer());
        }
        while (!flood.listened()) {
            pauseFor(std::chrono::milliseconds(1));
        }
        const double before = threadSeconds();
        flood.begin();
        while (!flood.isOver()) {
            io.run_for(std::chrono::milliseconds(100));
        }
        state.SetIterationTime((threadSeconds() - before) / double(kFloodRate * kFloodSeconds));
    }
}

// The same through QWebSocket, as text that nobody looks at: what its reader costs.
void throughQWebSocket(benchmark::State &state)
{
    for (auto _ : state) {
        MarketFlood flood;
        QWebSocket sockets[3];
        const char *const targets[] = {"/market/stream", "/public/stream", "/private/ws/key"};
        qsizetype characters = 0;
        for (int i = 0; i < 3; ++i) {
            QObject::connect(&sockets[i], &QWebSocket::textMessageReceived, &sockets[i], [&characters](const QString &text) { characters += text.size(); });
            sockets[i].open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(flood.streamPort()).arg(QLatin1StringView(targets[i]))));
        }
        QEventLoop loop;
        while (!flood.listened()) {
            loop.processEvents(QEventLoop::AllEvents, 10);
        }
        const double before = threadSeconds();
        flood.begin();
        QTimer over;
        QObject::connect(&over, &QTimer::timeout, &loop, [&] { flood.isOver() ? loop.quit() : void(); });
        over.start(100);
        loop.exec();
        benchmark::DoNotOptimize(characters);
        state.SetIterationTime((threadSeconds() - before) / double(kFloodRate * kFloodSeconds));
    }
}

} // namespace

void registerMarket()
{
    const auto once = [](benchmark::internal::Benchmark *one) { one->UseManualTime()->Iterations(1); };
    once(benchmark::RegisterBenchmark("market/a message", through, Figure::Message, Millis(20)));
    once(benchmark::RegisterBenchmark("market/a message:floor", readOnly));
    once(benchmark::RegisterBenchmark("market/a message by QWebSocket alone", throughQWebSocket));
    once(benchmark::RegisterBenchmark("market/to the picture, p50", through, Figure::P50, Millis(20)));
    once(benchmark::RegisterBenchmark("market/to the picture, p99", through, Figure::P99, Millis(20)));
    once(benchmark::RegisterBenchmark("market/to a picture after each turn, p50", through, Figure::P50, Millis(0)));
    once(benchmark::RegisterBenchmark("market/to a picture after each turn, p99", through, Figure::P99, Millis(0)));
}

} // namespace bw::bench
