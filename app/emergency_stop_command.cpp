// `breakwater emergency-stop`: sets the latch file, which a running engine watches, and tells the engine over its API; with no engine
// the stop is carried out from here, where keys are at hand.
#include "app/account_keys.h"
#include "app/api_call.h"
#include "app/command_line.h"
#include "app/run_options.h"
#include "app/stop_alone.h"
#include "core/binance/credentials.h"
#include "core/binance/hosts.h"
#include "core/journal/data_directory.h"
#include "core/keychain/stored_keys.h"
#include "core/trading/words.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTextStream>

namespace bw::app {

namespace {

constexpr base::Millis kPatience{60'000};
constexpr int kStopPatienceMs = 3'000;    // the API answers a stop at once, whatever the engine does

struct Latched
{
    QString name;                            // MODE-MARKET
    std::shared_ptr<base::HaltLatch> latch;
};

struct Wanted
{
    base::StopLevel level = base::StopLevel::Flatten;
    QString reason;
    QString dataDir;
    QUrl restUrl;                            // empty: by the account's mode
};

// Every account of the directory: a stop is meant for all of them.
base::Result<QList<Latched>> latchAll(const journal::DataDirectory &directory, const Wanted &wanted)
{
    QList<Latched> latched;
    const QStringList names = directory.accountNames();
    for (const QString &name : names) {
        auto latch = std::make_shared<base::HaltLatch>();
        if (const base::Status opened = latch->open(directory.path() + QLatin1Char('/') + name + QStringLiteral("/latch")); !opened) {
            return tl::unexpected(opened.error());
        }
        latch->engage(wanted.level, wanted.reason, QStringLiteral("command"), base::SystemClock().systemMs());
        if (!latch->fileHealthy()) {
            return base::failure(base::ErrorCode::Storage, QStringLiteral("The latch file of %1 cannot be written.").arg(name));
        }
        if (const base::Status synced = latch->sync(); !synced) {
            return tl::unexpected(synced.error());
        }
        latched.append({name, latch});
    }
    return latched;
}

bool engineRuns(const QString &path)
{
    const auto lock = journal::FileLock::take(path + QStringLiteral("/lock"), QStringLiteral("The data directory"));
    return !lock;
}

struct Target
{
    binance::BinanceConfig client;
    std::optional<engine::SpotRunnerParts> spot;
};

// What is a position on spot, the account's journal says.
base::Result<engine::SpotRunnerParts> spotPartsOf(const QString &folder, safety::Mode mode)
{
    const QString path = folder + QStringLiteral("/journal.sqlite");
    if (const auto readable = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly); !readable) {
        return tl::unexpected(readable.error());
    }
    engine::EngineConfig config;
    config.mode = mode;
    config.market = trading::Market::Spot;
    config.limits = safety::Limits::forMode(mode, config.market);
    return engine::SpotRunnerParts{config, [path] { return journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly); },
                                   journal::AccountDirectory::runnerJournalPathIn(folder)};
}

base::Status addressTo(binance::BinanceConfig &client, safety::Mode mode, const Wanted &wanted)
{
    if (!wanted.restUrl.isEmpty()) {
        client.restUrl = client.streamUrl = wanted.restUrl;
        return {};
    }
    if (mode == safety::Mode::Paper || mode == safety::Mode::PaperLiveData) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("its exchange is embedded in the program and stands still while no engine runs"));
    }
    const auto hosts = binance::hostsOf(mode == safety::Mode::Testnet ? binance::Environment::Testnet : binance::Environment::Production, client.market);
    client.restUrl = hosts.rest;
    client.streamUrl = hosts.stream;
    client.wsApiUrl = hosts.wsApi;
    return {};
}

// The keychain is asked for an account at an exchange of Binance's only: paper has a fixed pair.
base::Status giveKeys(binance::BinanceConfig &client, bool paper, const QString &name, const std::optional<binance::Credentials> &keys)
{
    if (!keys && paper) {
        if (!QHostAddress(client.restUrl.host()).isLoopback()) {
            return base::failure(base::ErrorCode::Unauthorized, QStringLiteral("no keys: set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE"));
        }
        const paper::PaperConfig pair;
        client.apiKey = pair.apiKey;
        client.apiSecret = binance::Secret(pair.apiSecret.toUtf8());
        return {};
    }
    auto chosen = keychain::chooseKeys(keys, *systemKeychain(), name);
    if (!chosen) {
        chosen.error().message.chop(1); // the sentence goes on
        return tl::unexpected(chosen.error());
    }
    client.apiKey = chosen->apiKey;
    client.apiSecret = chosen->secret;
    return {};
}

// Where the account of that name is, and with which keys; the error says why nobody can go there.
base::Result<Target> targetOf(const QString &folder, const QString &name, const Wanted &wanted, const std::optional<binance::Credentials> &keys)
{
    const auto mode = safety::modeFromWord(name.section(QLatin1Char('-'), 0, 0));
    const auto market = trading::marketFromKey(name.section(QLatin1Char('-'), 1));
    if (!market || !mode) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("nothing is known of such an account"));
    }
    Target target;
    target.client.market = *market;
    if (const base::Status addressed = addressTo(target.client, *mode, wanted); !addressed) {
        return tl::unexpected(addressed.error());
    }
    const bool paper = *mode == safety::Mode::Paper || *mode == safety::Mode::PaperLiveData;
    if (const base::Status keyed = giveKeys(target.client, paper, name, keys); !keyed) {
        return tl::unexpected(keyed.error());
    }
    if (*market == trading::Market::Spot) {
        auto spot = spotPartsOf(folder, *mode);
        if (!spot) {
            return tl::unexpected(spot.error());
        }
        target.spot = std::move(*spot);
    }
    return target;
}

int withoutEngine(const journal::DataDirectory &directory, const QList<Latched> &accounts, const Wanted &wanted)
{
    QTextStream out(stdout);
    const auto keys = binance::takeCredentialsFromEnvironment();
    if (!keys) {
        out << "LATCHED, NOT SENT: " << keys.error().message << "\n";
        return kExitNoEngine;
    }
    int code = kExitDone;
    for (const Latched &account : accounts) {
        if (wanted.level == base::StopLevel::Halt) {
            out << account.name << ": LATCHED: entries are blocked; at this level nothing is sent.\n";
            continue;
        }
        auto target = targetOf(directory.path() + QLatin1Char('/') + account.name, account.name, wanted, *keys);
        if (!target) {
            out << account.name << ": LATCHED, NOT SENT: no engine runs here, and " << target.error().message
                << ". The next start is stopped and finishes the stop first.\n";
            code = kExitNoEngine;
            continue;
        }
        out << account.name << ": LATCHED: no engine runs here; the stop is carried out from here.\n" << Qt::flush;
        const AloneReport report = stopAlone(account.latch, target->client, std::move(target->spot), kPatience, [&](const QString &step) { out << account.name << ": " << step << "\n" << Qt::flush; });
        out << account.name << ": " << (report.end == Alone::NoPath ? QStringLiteral("LATCHED, NOT SENT: ") : QString()) << report.sentence << "\n" << Qt::flush;
        code = report.end == Alone::Done ? code : report.end == Alone::NoPath ? kExitNoEngine : kExitFailed;
    }
    return code;
}

// The latch files are set by now; the API says it on the same instant to the engine, with reason and level. Where it does not
// answer, the engine sees the file.
int withEngine(const QCommandLineParser &parser, const Wanted &wanted, bool latched)
{
    QTextStream out(stdout);
    const auto answer = callApi(parser, "POST", QStringLiteral("emergency-stop"),
                                {{QStringLiteral("reason"), wanted.reason}, {QStringLiteral("level"), base::toWord(wanted.level)}}, kStopPatienceMs);
    if (answer && answer->isSuccess()) {
        out << "LATCHED: entries are blocked; the running engine carries out stop " << answer->json.value(QStringLiteral("id")).toInteger() << " ("
            << answer->json.value(QStringLiteral("level")).toString() << ").\n";
        return kExitDone;
    }
    const QString why = answer ? answer->message() : answer.error().message;
    if (!latched) {
        return complain(answer || answer.error().code != base::ErrorCode::NotFound ? kExitFailed : kExitNoEngine, why);
    }
    out << "LATCHED: entries are blocked; the running engine carries out the stop.\n" << Qt::flush;
    QTextStream(stderr) << "breakwater: " << why << " The engine sees the latch file by itself." << Qt::endl;
    return kExitDone;
}

int stop(const QCommandLineParser &parser, const Wanted &wanted)
{
    const bool elsewhere = parser.isSet(QStringLiteral("api-url"));
    const auto directory = journal::DataDirectory::open(wanted.dataDir, journal::DataDirectory::Access::Reader);
    if (!directory) {
        return elsewhere ? withEngine(parser, wanted, false) : complain(kExitFailed, directory.error().message);
    }
    const auto latched = latchAll(*directory, wanted);
    if (!latched) {
        QTextStream(stderr) << "breakwater: " << latched.error().message << Qt::endl;
        return withEngine(parser, wanted, false); // whoever runs may still be told
    }
    const bool runs = engineRuns(directory->path());
    if (latched->isEmpty() && !runs && !elsewhere) {
        return complain(kExitFailed, QStringLiteral("There is no account in %1 to stop.").arg(directory->path()));
    }
    return runs || elsewhere ? withEngine(parser, wanted, !latched->isEmpty()) : withoutEngine(*directory, *latched, wanted);
}

} // namespace

int emergencyStopCommand(int &argc, char **argv, const QStringList &words)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("emergency-stop"))) {
        return *code;
    }
    Wanted wanted;
    wanted.dataDir = parser.value(QStringLiteral("data-dir"));
    wanted.reason = parser.value(QStringLiteral("reason")).trimmed();
    if (wanted.reason.isEmpty()) {
        return complain(kExitUsage, QStringLiteral("--reason TEXT is required."));
    }
    const auto level = base::stopLevelFromWord(parser.value(QStringLiteral("level")));
    if (!level) {
        return complain(kExitUsage, level.error().message);
    }
    wanted.level = *level;
    if (parser.isSet(QStringLiteral("rest-url"))) {
        const auto url = readAddress(QStringLiteral("rest-url"), parser.value(QStringLiteral("rest-url")), {QStringLiteral("http"), QStringLiteral("https")});
        if (!url) {
            return complain(kExitUsage, url.error().message);
        }
        wanted.restUrl = *url;
    }
    return stop(parser, wanted);
}

} // namespace bw::app
