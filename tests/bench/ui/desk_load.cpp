#include "tests/bench/ui/desk_load.h"

#include "core/binance/binance_client.h"
#include "core/engine/local_client.h"
#include "tests/bench/ui/flood_process.h"
#include "tests/bench/ui/stall_probe.h"
#include "ui/main_window.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_trigger.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <functional>

#include <ctime>

namespace bw::bench {

namespace {

constexpr FloodSize kSize{30, 500, 16};
constexpr int kMeasuredMs = 10'000;
constexpr int kWaitMs = 60'000;

class IdleLoop
{
public:
    IdleLoop()
    {
        m_probe.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_probe, [this] { m_probe.begin(); }, Qt::BlockingQueuedConnection);
    }
    ~IdleLoop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    const std::vector<Gap> &end()
    {
        QMetaObject::invokeMethod(&m_probe, [this] { m_probe.end(); }, Qt::BlockingQueuedConnection);
        return m_probe.gaps();
    }

private:
    QThread m_thread;
    StallProbe m_probe;
};

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

class Desk
{
public:
    Desk() : m_flood(kSize), m_latch(std::make_shared<base::HaltLatch>())
    {
        if (!m_latch->open(m_directory.filePath(QStringLiteral("latch")))) {
            qFatal("the latch cannot be opened");
        }
        makeClient();
        QObject::connect(m_client.get(), &engine::LocalClient::failed, m_client.get(), [](const QString &sentence) { qFatal("%s", qPrintable(sentence)); });
        QObject::connect(m_client.get(), &engine_client::EngineClient::snapshotChanged, m_client.get(), [this] { ++m_pictures; });
        QObject::connect(m_client.get(), &engine_client::EngineClient::replied, m_client.get(), [this](const engine_client::Reply &reply) {
            std::fprintf(stderr, "the engine answered: %s\n", qPrintable(reply.message));
            m_asked = false;
        });
        // Before the window, so that it hears of a stop first.
        QObject::connect(&ui::StopTrigger::of(*m_client), &ui::StopTrigger::fired, m_client.get(),
                         [this] { m_clickNanos = m_latch->engaged() && m_clickNanos < 0 ? m_sinceClick.nsecsElapsed() : m_clickNanos; });
        m_window = std::make_unique<ui::MainWindow>(*m_client);
        m_window->showAsItWas();
        m_client->start();
        wait("the account was not read", [this] { return now().positions.size() == kSize.held && now().orders.size() == kSize.orders; });
        m_flood.begin();
        wait("not every symbol has a price", [this] { return newest().size() == std::size_t(kSymbols); });
        wait("the start of the day was not accepted", [this] { return dayIsKnown(); });
        run(1'000);
    }

    QJsonObject measure()
    {
        proveAccount();
        QJsonObject figures;
        const std::vector<int> before = newest();
        const int pictures = m_pictures;
        const double spent = threadSeconds();
        QElapsedTimer wall;
        IdleLoop idle;
        StallProbe probe;
        probe.begin();
        wall.start();
        run(kMeasuredMs);
        probe.end();
        const std::vector<Gap> &still = idle.end();
        const double seconds = double(wall.nsecsElapsed()) * 1e-9;
        figures.insert(QStringLiteral("core"), (threadSeconds() - spent) / seconds * 100);
        figures.insert(QStringLiteral("pictures"), (m_pictures - pictures) / seconds);
        figures.insert(QStringLiteral("taken"), takenSince(before) / seconds);
        figures.insert(QStringLiteral("lost"), lost());
        fillStalls(figures, probe.gaps(), still);
        proveAccount();
        figures.insert(QStringLiteral("click"), click());
        figures.insert(QStringLiteral("clickFloor"), latchAlone());
        return figures;
    }

private:
    void makeClient()
    {
        binance::BinanceConfig venue;
        venue.restUrl = QUrl(m_flood.restUrl());
        venue.streamUrl = QUrl(m_flood.streamUrl());
        venue.apiKey = QStringLiteral("key");
        venue.apiSecret = binance::Secret(QByteArray("secret"));
        auto clock = std::make_shared<base::SystemClock>();
        venue.clock = clock.get();
        venue.latch = m_latch.get();
        engine::HostParts parts;
        parts.latch = m_latch;
        parts.clock = clock;
        parts.openJournal = [path = m_directory.filePath(QStringLiteral("journal"))] { return journal::Journal::open(path); };
        parts.makePort = [venue, clock] { return std::make_unique<binance::BinanceClient>(venue); };
        engine::EngineConfig config;
        for (int i = 0; i < kSymbols; ++i) {
            m_symbols.push_back(trading::Symbol(QString::fromLatin1(MarketFlood::symbolName(i))));
            config.watch.append(m_symbols.back());
        }
        m_client = std::make_unique<engine::LocalClient>(std::move(config), std::move(parts));
    }
    [[nodiscard]] const engine_client::Snapshot &now() const { return *m_client->latest(); }
    static void run(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    static void wait(const char *otherwise, const std::function<bool()> &there)
    {
        QElapsedTimer since;
        since.start();
        while (!there()) {
            if (since.elapsed() > kWaitMs) {
                qFatal("%s", otherwise);
            }
            run(20);
        }
    }
    bool dayIsKnown()
    {
        if (!m_asked && now().daily.proposedBaseline) { // again, where the engine could not take it yet
            m_asked = true;
            static_cast<void>(m_client->send(engine_client::AcceptBaseline{QStringLiteral("bench")}));
        }
        return now().daily.known;
    }
    void proveAccount() const
    {
        const auto guarded = std::count_if(now().positions.begin(), now().positions.end(), [](const auto &row) { return row.guard == engine_client::GuardState::Protected && row.mark; });
        const auto working = std::count_if(now().orders.begin(), now().orders.end(), [](const auto &row) { return row.state == engine_client::OrderState::Working; });
        if (guarded != kSize.held || working != kSize.orders || newest().size() != std::size_t(kSymbols)) {
            qFatal("the engine holds %d protected positions, %d working orders and prices of %d symbols", int(guarded), int(working), int(newest().size()));
        }
    }
    // The number of the newest best price of each symbol that has one.
    [[nodiscard]] std::vector<int> newest() const
    {
        std::vector<int> numbers;
        for (const trading::Symbol &symbol : m_symbols) {
            const auto risk = now().risk.symbols.constFind(symbol);
            if (risk != now().risk.symbols.cend() && risk->bid) {
                numbers.push_back(MarketFlood::numberOf(*risk->bid));
            }
        }
        return numbers;
    }
    [[nodiscard]] double takenSince(const std::vector<int> &before) const
    {
        const std::vector<int> after = newest();
        double taken = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            taken += double((after[i] - before[i] + kBidsAgain) % kBidsAgain) / kSymbols;
        }
        return taken;
    }
    [[nodiscard]] int lost() const
    {
        return int(std::count_if(now().events.begin(), now().events.end(), [](const auto &row) { return row.text.contains(QLatin1String("queue was full")); }));
    }
    static void fillStalls(QJsonObject &figures, const std::vector<Gap> &gaps, const std::vector<Gap> &idle)
    {
        const auto put = [&figures](const QString &name, const std::vector<std::int64_t> &late) {
            const Waits waits(late);
            figures.insert(name + QStringLiteral("P50"), waits.at(0.5));
            figures.insert(name + QStringLiteral("P99"), waits.at(0.99));
            figures.insert(name + QStringLiteral("Worst"), waits.at(1));
        };
        put(QStringLiteral("stall"), lateOf(gaps));
        put(QStringLiteral("idle"), lateOf(idle));
        put(QStringLiteral("own"), lateWithout(gaps, idle));
        put(QStringLiteral("ready"), lateWithoutWaiting(gaps));
        std::vector<std::int64_t> computed;
        std::transform(gaps.begin(), gaps.end(), std::back_inserter(computed), [](const Gap &gap) { return gap.computed; });
        std::sort(computed.begin(), computed.end());
        figures.insert(QStringLiteral("turnP99"), double(computed[computed.size() * 99 / 100]) * 1e-6);
        figures.insert(QStringLiteral("turnWorst"), double(computed.back()) * 1e-6);
    }
    // Milliseconds from the event's arrival in the window to a latch that is set and written; what the window shows of it comes after.
    double click()
    {
        auto *stop = m_window->strip()->findChild<ui::StopButton *>();
        const QPointF middle = QRectF(stop->rect()).center();
        QMouseEvent press(QEvent::MouseButtonPress, middle, stop->mapToGlobal(middle), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        StallProbe probe;
        probe.begin();
        const StallProbe::Reading before = probe.read();
        m_sinceClick.start();
        QCoreApplication::sendEvent(stop, &press);
        const StallProbe::Reading after = probe.read();
        if (m_clickNanos < 0) {
            qFatal("the click latched nothing");
        }
        std::fprintf(stderr, "to the latch %.3f ms; with what the window shows of it %.3f ms, of which %.3f computed and %.3f waited for a core\n", double(m_clickNanos) * 1e-6,
                     double(after.at - before.at) * 1e-6, double(after.computed - before.computed) * 1e-6, double(after.waited - before.waited) * 1e-6);
        return double(m_clickNanos) * 1e-6;
    }
    double latchAlone() const
    {
        base::HaltLatch latch;
        if (!latch.open(m_directory.filePath(QStringLiteral("floor")))) {
            qFatal("the latch of the floor cannot be opened");
        }
        QElapsedTimer timer;
        timer.start();
        latch.engage(base::StopLevel::Flatten, QStringLiteral("button"), QStringLiteral("button"), 1);
        return double(timer.nsecsElapsed()) * 1e-6;
    }

    FloodProcess m_flood;
    QTemporaryDir m_directory;
    std::shared_ptr<base::HaltLatch> m_latch;
    std::vector<trading::Symbol> m_symbols;
    std::unique_ptr<engine::LocalClient> m_client;
    std::unique_ptr<ui::MainWindow> m_window; // goes before its client
    QElapsedTimer m_sinceClick;
    qint64 m_clickNanos = -1;
    int m_pictures = 0;
    bool m_asked = false;
};

} // namespace

QJsonObject measureDesk()
{
    Desk desk;
    return desk.measure();
}

} // namespace bw::bench
