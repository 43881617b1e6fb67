#include "app/run_session.h"

#include "app/state_files.h"
#include "core/binance/binance_client.h"
#include "core/engine/runner_journal.h"
#include "core/trading/words.h"

#include <QFile>
#include <QTextStream>

#include <unistd.h>

namespace bw::app {

using base::ErrorCode;

namespace {

constexpr base::Millis kLastWords{1000}; // an end takes two seconds at most

void applySettings(const RunOptions &options, engine::EngineConfig &config)
{
    const settings::Settings &set = options.configured.effective;
    config.limits = set.limits(options.mode, options.market);
    config.limitOrigins = limitOrigins(set, options.mode, options.market);
    config.guardAdopted = set.text(QStringLiteral("guard.adopted")) == QLatin1String("ask") ? safety::GuardAdopted::Ask : safety::GuardAdopted::Place;
    config.holdFlat = set.isOn(QStringLiteral("guard.hold-flat")) ? engine::HoldFlat::On : engine::HoldFlat::Off;
    config.dualControl = set.isOn(QStringLiteral("guard.dual-control")) ? engine::DualControl::On : engine::DualControl::Off;
    const QStringList allowed = set.list(QStringLiteral("entries.allowed-symbols"));
    if (!allowed.isEmpty()) {
        config.allowList.emplace();
        for (const QString &symbol : allowed) {
            config.allowList->insert(trading::Symbol(symbol));
        }
    }
}

} // namespace

base::Result<std::unique_ptr<RunSession>> RunSession::create(const RunOptions &options)
{
    std::unique_ptr<RunSession> session(new RunSession);
    session->m_clock = std::make_shared<base::SystemClock>();
    auto secrets = RunLog::secretsOf(options);
    if (!options.quiet) {
        auto alerts = alertSettingsFromEnvironment();
        if (!alerts) {
            return tl::unexpected(alerts.error());
        }
        session->m_alertSettings = std::move(*alerts);
        secrets.emplace_back([mine = session->m_alertSettings.secrets()](const QByteArray &text) { return alerts::withoutSecrets(QString::fromUtf8(text), mine).toUtf8(); });
    }
    if (const base::Status opened = session->openDirectories(options); !opened) {
        return tl::unexpected(opened.error());
    }
    session->m_log = std::make_unique<RunLog>(options, *session->m_account, session->m_clock, std::move(secrets));
    // The journal is proved before anything else starts; the engine opens it again on its own thread.
    if (QFile::exists(session->m_account->journalPath())) {
        if (const auto journal = journal::Journal::open(session->m_account->journalPath(), journal::Journal::OpenMode::ReadOnly); !journal) {
            return tl::unexpected(journal.error());
        }
    }
    if (const base::Status latched = session->openLatch(); !latched) {
        return tl::unexpected(latched.error());
    }
    if (options.restUrl.isEmpty()) {
        if (const base::Status started = session->startPaper(options); !started) {
            return tl::unexpected(started.error());
        }
    }
    session->m_confirmedBy = confirmedBy(options);
    session->makeClient(options);
    session->makeAlerts(options);
    if (const base::Status served = session->startApi(options); !served) {
        return tl::unexpected(served.error());
    }
    session->startAlerts(options);
    session->writeEngineFile(toWord(options.mode));
    return session;
}

RunSession::~RunSession()
{
    finish();
}

// --confirm counts from a terminal, or with a name; a restart that nobody sees leaves entries to wait.
QString RunSession::confirmedBy(const RunOptions &options)
{
    if (!isLive(options.mode) || !options.confirm) {
        return {};
    }
    if (!options.approver.isEmpty()) {
        return options.approver;
    }
    if (::isatty(STDIN_FILENO) == 0) {
        QTextStream(stderr) << "breakwater: --confirm counts from a terminal, or with --approver NAME: entries wait until a person confirms this run." << Qt::endl;
        return {};
    }
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("the person at the terminal") : user;
}

bool RunSession::confirmedFresh(const RunOptions &options)
{
    if (options.yes) {
        return true;
    }
    if (::isatty(STDIN_FILENO) == 0) {
        return false;
    }
    QTextStream(stderr) << "Begin a new paper account and set the present one and its journal aside? [y/N] " << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes");
}

base::Status RunSession::openDirectories(const RunOptions &options)
{
    auto directory = journal::DataDirectory::open(options.dataDir, journal::DataDirectory::Access::Engine);
    if (!directory) {
        return tl::unexpected(directory.error());
    }
    m_directory = std::make_unique<journal::DataDirectory>(std::move(*directory));
    auto account = m_directory->account(toWord(options.mode), toKey(options.market));
    if (!account) {
        return tl::unexpected(account.error());
    }
    m_account = std::make_unique<journal::AccountDirectory>(std::move(*account));
    if (!options.fresh) {
        return {};
    }
    if (!confirmedFresh(options)) {
        return base::failure(ErrorCode::Conflict, QStringLiteral("--fresh sets the present paper account aside; confirm it on a terminal or add --yes."));
    }
    return m_account->setAside();
}

base::Status RunSession::openLatch()
{
    const bool unproven = m_account->hasTracesWithoutJournal() && !QFile::exists(m_account->journalPath());
    m_latch = std::make_shared<base::HaltLatch>();
    const base::Status opened = m_latch->open(m_account->latchPath());
    if (opened && unproven) {
        m_latch->engage(base::StopLevel::Halt, QStringLiteral("state-unproven: the journal is missing"), QStringLiteral("engine"), m_clock->systemMs());
    }
    return opened;
}

base::Status RunSession::startPaper(const RunOptions &options)
{
    paper::PaperConfig config = options.paper;
    if (options.market == trading::Market::Spot) {
        config.spotPort = 0;
        config.spotHoldings = paper::scenarioCoins(config.scenario);
        config.capital = config.capital.value_or(paper::scenarioWallet(config.scenario));
        config.scenarioHas = paper::ScenarioHas::MoneyOnly;
    }
    config.stateFile = m_account->filePath(QStringLiteral("paper_account.json"));
    const bool stored = QFile::exists(config.stateFile);
    auto service = paper::PaperService::start(config);
    if (!service) {
        return tl::unexpected(service.error());
    }
    m_paper = std::move(*service);
    m_paper->call([this](paper::PaperExchange &exchange) { m_scenarioWord = exchange.state().scenario; });
    if (stored && options.scenario && m_scenarioWord != toWord(*options.scenario)) {
        return base::failure(ErrorCode::Conflict, QStringLiteral("The paper account here began as '%1'; '%2' needs a new one: add --fresh.")
                                                      .arg(m_scenarioWord, toWord(*options.scenario)));
    }
    const paper::FeedReport &report = m_paper->feedReport();
    if (!report.files.isEmpty() || !report.live.isEmpty()) {
        QTextStream(stderr) << "breakwater: " << report.summary() << Qt::endl;
    }
    return {};
}

// The embedded exchange serves everything of a market on one port.
binance::BinanceConfig RunSession::addresses(const RunOptions &options) const
{
    binance::BinanceConfig client;
    client.market = options.market;
    client.restUrl = options.restUrl;
    client.streamUrl = options.streamUrl;
    client.wsApiUrl = options.wsApiUrl;
    client.walletApi = options.walletApi;
    if (m_paper) {
        const bool spot = options.market == trading::Market::Spot;
        client.restUrl = QUrl(spot ? m_paper->spotUrl() : m_paper->restUrl());
        client.streamUrl = QUrl(spot ? m_paper->spotStreamUrl() : m_paper->streamUrl());
        client.wsApiUrl = client.streamUrl;
        client.walletApi = true;
    }
    return client;
}

void RunSession::makeClient(const RunOptions &options)
{
    engine::EngineConfig config;
    config.mode = options.mode;
    config.market = options.market;
    applySettings(options, config);
    if (const QStringList others = otherLimits(options.configured.effective, options.mode, options.market); !others.isEmpty()) {
        m_log->tell(QStringLiteral("limits of this run: ") + others.join(QStringLiteral("; ")));
    }
    config.watch = options.symbols;
    if (m_scenarioWord == toWord(paper::Scenario::Incident)) {
        config.guardAdopted = safety::GuardAdopted::Ask;
        config.notice = QStringLiteral("Scenario \u201cincident\u201d: a position without a stop, larger than its limit. "
                                       "Here Breakwater asks you instead of placing a stop by itself.");
    }

    engine::HostParts parts;
    parts.latch = m_latch;
    parts.clock = m_clock;
    const QString journalPath = m_account->journalPath();
    const QString runnerPath = m_account->runnerJournalPath();
    parts.runnerJournalPath = runnerPath;
    parts.openJournal = [journalPath, runnerPath]() -> base::Result<std::unique_ptr<journal::Journal>> {
        auto journal = journal::Journal::open(journalPath);
        if (!journal) {
            return journal;
        }
        if (const base::Status taken = engine::takeOverRunnerJournal(**journal, runnerPath); !taken) {
            return tl::unexpected(taken.error());
        }
        return journal;
    };
    parts.openJournalForReading = [journalPath] { return journal::Journal::open(journalPath, journal::Journal::OpenMode::ReadOnly); };
    binance::BinanceConfig client = addresses(options);
    client.apiKey = options.keys->apiKey;
    client.apiSecret = options.keys->secret;
    client.clock = m_clock.get();
    client.latch = m_latch.get();
    parts.makePort = [client] { return std::make_unique<binance::BinanceClient>(client); };
    client.accountStream = false;
    client.yieldsToRunner = false;
    parts.makeRunnerPort = [client] { return std::make_unique<binance::BinanceClient>(client); };
    parts.runnerTells = [log = m_log.get()](const QString &sentence) { log->tell(sentence); };
    parts.watch = m_log->watch();
    parts.writeState = [safetyPath = m_account->safetyStatePath(), statePath = m_account->statePath()](const engine_client::Snapshot &snapshot) {
        // Pictures for people: a full disk must not disturb the engine, and the journal says when it cannot be written.
        static_cast<void>(journal::writeAtomically(safetyPath, safetyStateJson(snapshot)));
        static_cast<void>(journal::writeAtomically(statePath, stateJson(snapshot)));
    };
    m_client = std::make_unique<engine::LocalClient>(std::move(config), std::move(parts));
}

void RunSession::makeAlerts(const RunOptions &options)
{
    m_alerts = app::makeAlerts(m_alertSettings, m_clock, *m_client, m_latch, options.keys, *m_directory);
    if (m_alerts) {
        m_client->showAlerts([service = m_alerts.get()] { return service->view(); });
    }
}

void RunSession::startAlerts(const RunOptions &options)
{
    if (m_alerts) {
        m_alerts->say({QStringLiteral("began"), alerts::Priority::Alarm, alerts::Texts::began(toWord(options.mode), toWord(options.market)), {}});
    }
}

base::Status RunSession::startApi(const RunOptions &options)
{
    m_modes = std::make_unique<ModeService>(options, m_directory->path());
    m_modeDesk = std::make_unique<ModeDesk>(*m_client, m_latch, m_clock, m_modes->access());
    m_client->showModes(m_modeDesk.get());
    if (!options.api.wanted) {
        return {};
    }
    auto service = ApiService::start(options.api, *m_client, m_clock, m_latch, *m_directory, m_modes->access());
    if (!service) {
        return tl::unexpected(service.error());
    }
    m_api = std::move(*service);
    return {};
}

void RunSession::writeEngineFile(const QString &mode)
{
    static_cast<void>(journal::writeAtomically(m_directory->engineFilePath(),
                                               QJsonObject{{QStringLiteral("pid"), static_cast<qint64>(::getpid())},
                                                           {QStringLiteral("url"), m_api ? QJsonValue(m_api->url()) : QJsonValue(QJsonValue::Null)}, {QStringLiteral("mode"), mode}}));
}

void RunSession::start()
{
    m_log->begin();
    m_client->start();
    if (!m_confirmedBy.isEmpty()) {
        static_cast<void>(m_client->send(engine_client::ConfirmLive{m_confirmedBy}));
    }
}

void RunSession::finish()
{
    m_api.reset();
    if (m_client) {
        m_client->showModes(nullptr);
    }
    m_modeDesk.reset();
    m_modes.reset();
    if (m_alerts) {
        m_alerts->detach();
    }
    m_client.reset();
    if (m_alerts) {
        m_alerts->say({QStringLiteral("ended"), alerts::Priority::Alarm, alerts::Texts::ended(), {}});
        static_cast<void>(m_alerts->flush(kLastWords));
        m_alerts.reset();
    }
    if (m_paper) {
        if (const base::Status stopped = m_paper->stop(); !stopped) {
            QTextStream(stderr) << "breakwater: " << stopped.error().message << Qt::endl;
        }
        m_paper.reset();
    }
    if (m_directory) {
        QFile::remove(m_directory->engineFilePath());
    }
    m_log.reset();
    m_account.reset();
    m_directory.reset();
}

} // namespace bw::app
