#include "core/paper/paper_service.h"

#include "core/paper/account_json.h"
#include "core/paper/feed_pace.h"
#include "core/paper/paper_control.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/service_faults.h"
#include "core/paper/spot/spot_venue.h"
#include "core/paper/state_lock.h"

#include <QLoggingCategory>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <future>
#include <mutex>
#include <shared_mutex>
#include <thread>

namespace bw::paper {

using namespace trading;

namespace {

Q_LOGGING_CATEGORY(kLog, "bw.paper")

constexpr std::chrono::milliseconds kTick{50};

} // namespace

class PaperService::Impl
{
public:
    explicit Impl(PaperConfig config) : m_config(std::move(config)), m_work(m_io.get_executor()), m_timer(m_io), m_pace(m_config.speed) {}
    ~Impl() { (void)stop(); }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    base::Status prepare();
    void run() { m_thread = std::thread([this] { loop(); }); }
    base::Status stop();
    bool call(const std::function<void()> &work);
    [[nodiscard]] QString url(const char *scheme, quint16 port) const { return QStringLiteral("%1%2://127.0.0.1:%3").arg(QLatin1String(scheme), QLatin1String(m_config.tls ? "s" : "")).arg(port); }

    template<typename F>
    void enqueue(F work) { boost::asio::post(m_io, std::move(work)); }

    PaperConfig m_config;
    ServiceFaults m_faults;
    FeedReport m_report;
    bool m_restored = false;
    quint16 m_port = 0;
    std::unique_ptr<PaperExchange> m_exchange;
    std::unique_ptr<binance_server::Server> m_server;   // after the exchange: it goes first
    std::optional<quint16> m_spotPort;
    std::unique_ptr<spot::SpotVenue> m_spot;
    std::unique_ptr<PaperWorld> m_world;                // before the server goes: its accounts are seated there
    std::unique_ptr<PaperControl> m_control;

private:
    base::Result<AccountState> storedAccount() const;
    base::Status openAccount();
    base::Status openSpot();
    base::Status openWorld();
    base::Status listenToSpot();
    [[nodiscard]] bool hasFaults() const { return m_config.control || !m_config.faults.isEmpty(); }
    [[nodiscard]] binance_server::FrontHooks hooksOf(PaperMarket market);
    [[nodiscard]] binance_server::ServerConfig serverConfig();
    [[nodiscard]] spot::SpotVenueConfig spotConfig();
    [[nodiscard]] base::VenueTime venueNow();
    [[nodiscard]] std::int64_t runningMs() const { return m_clock.steady().since(m_began).count(); }
    void closeServers();
    void loop();
    void tick();
    void armTimer();
    void accountChanged();
    void save();

    base::SystemClock m_clock;
    std::int64_t m_latestMs = 0;       // the exchange's time never goes back, the machine's may
    std::int64_t m_clockOffsetMs = 0;  // on demand
    base::SteadyTime m_began;
    boost::asio::io_context m_io;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::steady_timer m_timer;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<PriceFeed> m_feed;
    base::SteadyTime m_lastTick;
    FeedPace m_pace;
    bool m_savePending = false;
    bool m_broken = false;
    base::Status m_lastSave;
    std::shared_mutex m_stopMutex;     // shared while a call waits, so that stop() cannot leave it waiting for ever
    bool m_stopped = false;
    std::thread m_thread;
};

base::Result<AccountState> PaperService::Impl::storedAccount() const
{
    if (m_config.stateFile.isEmpty()) {
        return base::failure(base::ErrorCode::NotFound, {});
    }
    return readAccountFile(m_config.stateFile);
}

// The account: the stored one, or a new one as the scenario wants it; with prices in either case.
base::Status PaperService::Impl::openAccount()
{
    auto instruments = chosenInstruments(m_config.symbols);
    if (!instruments) {
        return tl::unexpected(instruments.error());
    }
    const auto spec = parseFeedSpec(m_config.feed);
    if (!spec) {
        return tl::unexpected(spec.error());
    }
    for (const ReplayFile &file : spec->files) {
        const bool known = std::any_of(instruments->begin(), instruments->end(), [&](const Instrument &i) { return i.symbol == file.symbol; });
        if (!known) {
            return base::failure(base::ErrorCode::NotFound,
                                 QStringLiteral("--feed replays %1, which --symbols leaves out.").arg(file.symbol.text()));
        }
    }
    ExchangeRules rules;
    rules.fills = m_config.fills;
    rules.bookSeed = m_config.seed;
    rules.historyLimit = m_config.history.account;
    rules.market = m_config.history.market;
    m_exchange = std::make_unique<PaperExchange>(*instruments, [this] { return venueNow(); }, rules);
    auto stored = storedAccount();
    if (!stored && stored.error().code != base::ErrorCode::NotFound) {
        return tl::unexpected(stored.error());
    }
    if (stored) {
        m_restored = true;
        if (const auto taken = m_exchange->restore(std::move(*stored)); !taken) {
            return taken;
        }
    }
    FeedQuestion question{*spec, m_config.seed, {}, m_config.openLive};
    for (const Instrument &instrument : m_exchange->instruments()) {
        const auto known = m_exchange->state().markets.find(instrument.symbol);
        const Price anchor = openingPrice(instrument.symbol);
        question.instruments.append({instrument, known == m_exchange->state().markets.end() ? anchor : known->second.last, anchor});
    }
    auto built = buildFeed(question);
    if (!built) {
        return tl::unexpected(built.error());
    }
    m_report = built->report;
    m_feed = std::move(built->feed);
    if (!m_restored) {
        return seedScenario(*m_exchange, m_config.scenario, m_config.capital, quotesOf(m_feed->opening()), m_config.scenarioHas);
    }
    for (const FeedTick &tick : m_feed->opening()) {
        m_exchange->take(tick);
    }
    return {};
}

base::Status PaperService::Impl::prepare()
{
    if (m_config.speed.isNegative() || m_config.latencyMs < 0) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The paper exchange's speed and latency cannot be negative."));
    }
    auto lock = lockStateFile(m_config.stateFile);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    m_lock = std::move(*lock);
    if (const auto opened = openAccount(); !opened) {
        return opened;
    }
    if (const auto opened = openSpot(); !opened) {
        return opened;
    }
    if (const auto opened = openWorld(); !opened) {
        return opened;
    }
    save();
    if (!m_lastSave) {
        return m_lastSave;
    }
    m_exchange->setChangeListener([this] { accountChanged(); });
    m_server = std::make_unique<binance_server::Server>(m_io, *m_exchange, serverConfig());
    m_world->attach(m_server.get());
    const auto port = m_server->listen();
    if (!port) {
        return tl::unexpected(port.error());
    }
    m_port = *port;
    m_control->addPort(m_port);
    if (const auto listening = listenToSpot(); !listening) {
        return listening;
    }
    m_lastTick = m_clock.steady();
    (void)m_world->playDue(0);
    armTimer();
    return {};
}

base::Status PaperService::Impl::openSpot()
{
    if (!m_config.spotPort) {
        return {};
    }
    spot::SpotVenueConfig venue = spotConfig();
    venue.server.onAccountEvent = [this] { accountChanged(); };
    if (auto stored = spot::readSpotState(m_config.stateFile)) {
        venue.stored = std::move(*stored);
    } else if (stored.error().code != base::ErrorCode::NotFound) {
        return tl::unexpected(stored.error());
    }
    m_spot = std::make_unique<spot::SpotVenue>(m_io, std::move(venue));
    if (const auto opened = m_spot->openAccount(); !opened) {
        return opened;
    }
    m_spot->setPrices(m_feed->opening());
    return {};
}

base::VenueTime PaperService::Impl::venueNow()
{
    m_latestMs = std::max(m_latestMs, (m_config.clockMs ? m_config.clockMs() : m_clock.systemMs()) + m_clockOffsetMs);
    return base::VenueTime(m_latestMs);
}

binance_server::FrontHooks PaperService::Impl::hooksOf(PaperMarket market)
{
    binance_server::FrontHooks hooks;
    if (!hasFaults() && m_config.latencyMs <= 0) {
        hooks.request = m_config.requestHook;
        return hooks;
    }
    hooks.request = [this, market](const http::Request &request) {
        auto fault = m_config.requestHook ? m_config.requestHook(request) : std::nullopt;
        if (!fault) {
            fault = m_world->plan().onRequest(market, request, runningMs());
        }
        return fault || m_config.latencyMs <= 0 ? fault : binance_server::Fault::delayed(base::Millis(m_config.latencyMs));
    };
    if (hasFaults()) {
        hooks.event = [this, market](binance_server::WirePath path) { return m_world->plan().onEvent(market, path, runningMs()); };
    }
    if (m_config.control) {
        hooks.control = [this](const http::Request &request) { return m_control->answer(request); };
    }
    return hooks;
}

binance_server::ServerConfig PaperService::Impl::serverConfig()
{
    binance_server::ServerConfig server = m_config.server;
    server.apiKey = m_config.apiKey;
    server.apiSecret = m_config.apiSecret;
    server.port = m_config.port;
    server.hosts = m_config.hosts;
    server.http.tls = m_config.tls;
    server.repeatUntoldMarks = !m_feed->isInRealTime();   // clients judge the age of a real market's prices
    server.hooks = hooksOf(PaperMarket::Usdm);
    return server;
}

spot::SpotVenueConfig PaperService::Impl::spotConfig()
{
    spot::SpotVenueConfig venue;
    venue.symbols = m_config.symbols;
    venue.seed = m_config.seed;
    venue.capital = m_config.capital.value_or(venue.capital);
    venue.holdings = m_config.spotHoldings;
    venue.historyLimit = m_config.history.account;
    venue.server = m_config.spotServer;
    venue.server.history = m_config.history.market;
    venue.server.keys.prepend({m_config.apiKey.toUtf8(), m_config.apiSecret.toUtf8(), {}, {}});
    venue.server.port = m_config.spotPort.value_or(0);
    venue.server.hosts = m_config.hosts;
    venue.server.http.tls = m_config.tls;
    venue.server.clock = [this] { return venueNow(); };
    venue.server.hooks = hooksOf(PaperMarket::Spot);
    return venue;
}

base::Status PaperService::Impl::openWorld()
{
    m_began = m_clock.steady();
    WorldParts parts{{*m_exchange, m_spot.get(), m_config.apiKey, m_config.apiSecret, [this] { accountChanged(); }}, m_config.seed,
                     [this] { return venueNow(); }, [this](std::int64_t offset) { m_clockOffsetMs = offset; }};
    m_world = std::make_unique<PaperWorld>(std::move(parts));
    m_control = std::make_unique<PaperControl>(*m_world, m_config.apiSecret.toUtf8(), [this] { return runningMs(); });
    if (!m_config.faults.isEmpty()) {
        const auto instructions = parseInstructions(m_config.faults);
        if (!instructions) {
            return tl::unexpected(instructions.error());
        }
        (void)m_world->plan().add(*instructions, 0);
    }
    return m_world->book().restore(readFurtherAccounts(m_config.stateFile));
}

base::Status PaperService::Impl::listenToSpot()
{
    if (!m_spot) {
        return {};
    }
    const auto port = m_spot->listen();
    if (!port) {
        return tl::unexpected(port.error());
    }
    m_spotPort = *port;
    m_control->addPort(*port);
    return {};
}

void PaperService::Impl::closeServers()
{
    m_server->close();
    if (m_spot) {
        m_spot->close();
    }
}

void PaperService::Impl::loop()
{
    while (true) {
        try {
            m_io.run();
            return;
        } catch (const std::exception &e) {
            // We are wrong: an exchange that may be wrong must not answer. The loop goes on for call() and stop().
            m_broken = true;
            m_faults.set(QStringLiteral("The paper exchange stopped: %1").arg(QString::fromUtf8(e.what())));
            qCCritical(kLog).noquote() << m_faults.text();
            closeServers();
        }
    }
}

void PaperService::Impl::armTimer()
{
    m_timer.expires_after(kTick);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (!error && !m_broken) {
            tick();
            armTimer();
        }
    });
}

void PaperService::Impl::tick()
{
    const base::SteadyTime now = m_clock.steady();
    const std::chrono::microseconds elapsed((now.nanos() - m_lastTick.nanos()) / 1000);
    m_lastTick = now;
    const QList<FeedTick> ticks = m_feed->advance(m_pace.of(*m_feed, elapsed));
    m_world->setSilent(m_feed->silent());
    m_world->setPrices(ticks, runningMs());
    if (const QString problem = m_feed->problem(); m_faults.setOfPrices(problem)) {
        qCInfo(kLog).noquote() << (problem.isEmpty() ? QStringLiteral("Every price is fresh again.") : problem);
    }
    for (const auto &told : m_world->playDue(runningMs())) {
        qCInfo(kLog).noquote() << (told ? *told : told.error().message);
    }
}

void PaperService::Impl::accountChanged()
{
    if (!std::exchange(m_savePending, true)) {
        enqueue([this] { save(); });
    }
}

void PaperService::Impl::save()
{
    m_savePending = false;
    if (m_config.stateFile.isEmpty() || m_broken) {
        return;   // a state that broke a contract does not overwrite the last good one
    }
    m_lastSave = writeAccountFile(m_config.stateFile, m_exchange->state(), m_spot ? toJson(m_spot->exchange().state()) : QByteArray(),
                                  m_world->book().toJson());
    if (!m_lastSave) {
        m_faults.set(m_lastSave.error().message);
        qCWarning(kLog).noquote() << m_faults.text();
    }
}

bool PaperService::Impl::call(const std::function<void()> &work)
{
    if (std::this_thread::get_id() == m_thread.get_id()) {
        work();
        return true;
    }
    const std::shared_lock lock(m_stopMutex);
    if (m_stopped) {
        return false;
    }
    std::promise<void> done;
    enqueue([&] {
        try {
            work();
            done.set_value();
        } catch (...) {
            done.set_exception(std::current_exception());
        }
    });
    done.get_future().get();
    return true;
}

base::Status PaperService::Impl::stop()
{
    const std::unique_lock lock(m_stopMutex);
    if (std::exchange(m_stopped, true)) {
        return m_lastSave;
    }
    if (m_thread.joinable()) {
        enqueue([this] {
            m_timer.cancel();
            closeServers();
            save();
            m_work.reset();
            m_io.stop();
        });
        m_thread.join();
    }
    m_server.reset();
    m_control.reset();
    m_world.reset();
    m_spot.reset();
    m_lock.reset();
    return m_lastSave;
}

PaperService::PaperService(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

PaperService::~PaperService() = default;

base::Result<std::unique_ptr<PaperService>> PaperService::start(PaperConfig config)
{
    auto impl = std::make_unique<Impl>(std::move(config));
    if (const auto ready = impl->prepare(); !ready) {
        return tl::unexpected(ready.error());
    }
    impl->run();
    return std::unique_ptr<PaperService>(new PaperService(std::move(impl)));
}

quint16 PaperService::port() const { return m_impl->m_port; }
QString PaperService::restUrl() const { return m_impl->url("http", m_impl->m_port); }
QString PaperService::streamUrl() const { return m_impl->url("ws", m_impl->m_port); }
std::optional<quint16> PaperService::spotPort() const { return m_impl->m_spotPort; }
QString PaperService::spotUrl() const { return m_impl->m_spotPort ? m_impl->url("http", *m_impl->m_spotPort) : QString(); }
QString PaperService::spotStreamUrl() const { return m_impl->m_spotPort ? m_impl->url("ws", *m_impl->m_spotPort) : QString(); }
QString PaperService::apiKey() const { return m_impl->m_config.apiKey; }
QString PaperService::apiSecret() const { return m_impl->m_config.apiSecret; }
const FeedReport &PaperService::feedReport() const { return m_impl->m_report; }
bool PaperService::restored() const { return m_impl->m_restored; }
QString PaperService::fault() const { return m_impl->m_faults.text(); }

void PaperService::post(std::function<void(PaperExchange &)> work)
{
    m_impl->enqueue([impl = m_impl.get(), work = std::move(work)] { work(*impl->m_exchange); });
}

bool PaperService::call(const std::function<void(PaperExchange &)> &work)
{
    return m_impl->call([&] { work(*m_impl->m_exchange); });
}

bool PaperService::callSpot(const std::function<void(spot::SpotVenue &)> &work)
{
    return m_impl->m_spotPort && m_impl->call([&] { work(*m_impl->m_spot); });
}

void PaperService::postServer(std::function<void(binance_server::Server &)> work)
{
    m_impl->enqueue([impl = m_impl.get(), work = std::move(work)] {
        if (impl->m_server) {
            work(*impl->m_server);
        }
    });
}

base::Status PaperService::stop()
{
    return m_impl->stop();
}

} // namespace bw::paper
