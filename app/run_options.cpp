#include "app/account_keys.h"
#include "app/command_line.h"
#include "app/run_options.h"
#include "core/live_market/live_market.h"
#include "core/trading/words.h"

#include <QHostAddress>

#include <tuple>

namespace bw::app {

using base::ErrorCode;
using base::failure;

std::optional<binance::Environment> environmentOf(safety::Mode mode)
{
    if (isLive(mode)) {
        return binance::Environment::Production;
    }
    return mode == safety::Mode::Testnet ? std::optional(binance::Environment::Testnet) : std::nullopt;
}

base::Result<QUrl> readAddress(const QString &name, const QString &text, const QStringList &schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!url.isValid() || !schemes.contains(url.scheme()) || url.host().isEmpty() || !bare || url.hasQuery()) {
        return failure(ErrorCode::Malformed, QStringLiteral("--%1 '%2' is not an address; write %3://host:port.").arg(name, text, schemes.first()));
    }
    return url;
}

namespace {

// Of an exchange: both, or neither.
base::Result<std::optional<std::pair<QUrl, QUrl>>> readUrls(const QCommandLineParser &parser, const QString &restName, const QString &streamName)
{
    const bool rest = parser.isSet(restName);
    if (rest != parser.isSet(streamName)) {
        return failure(ErrorCode::Malformed, QStringLiteral("--%1 and --%2 belong together; give both or neither.").arg(restName, streamName));
    }
    if (!rest) {
        return std::optional<std::pair<QUrl, QUrl>>();
    }
    const auto restUrl = readAddress(restName, parser.value(restName), {QStringLiteral("http"), QStringLiteral("https")});
    const auto streamUrl = readAddress(streamName, parser.value(streamName), {QStringLiteral("ws"), QStringLiteral("wss")});
    if (!restUrl || !streamUrl) {
        return tl::unexpected(restUrl ? streamUrl.error() : restUrl.error());
    }
    return std::optional(std::pair(*restUrl, *streamUrl));
}

bool isLive(const QString &feed) { return feed == QLatin1String("live"); }

base::Status readLive(const QCommandLineParser &parser, paper::PaperConfig &config)
{
    live_market::LiveMarketConfig live;
    live.seed = config.seed;
    const auto pair = readUrls(parser, QStringLiteral("live-rest-url"), QStringLiteral("live-stream-url"));
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    if (*pair) {
        std::tie(live.restUrl, live.streamUrl) = **pair;
    }
    if (*pair && !isLive(config.feed)) {
        return failure(ErrorCode::Malformed, QStringLiteral("--live-rest-url belongs to live prices; here they are '%1'.").arg(config.feed));
    }
    if (isLive(config.feed) && parser.isSet(QStringLiteral("speed"))) {
        return failure(ErrorCode::Malformed, QStringLiteral("--speed belongs to prices that are made up or replayed; live ones have their own."));
    }
    config.openLive = live_market::liveOpener(live);
    return {};
}

} // namespace

base::Status readPaperOptions(const QCommandLineParser &parser, paper::PaperConfig &config)
{
    const auto set = [&parser](const char *name) { return parser.optionNames().contains(QLatin1String(name)); };
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    if (set("scenario")) {
        const auto scenario = paper::parseScenario(value("scenario"));
        if (!scenario) {
            return tl::unexpected(scenario.error());
        }
        config.scenario = *scenario;
    }
    for (const char *name : {"capital", "balance"}) {
        if (!set(name)) {
            continue;
        }
        const auto amount = paper::parseCapital(value(name));
        if (!amount) {
            return tl::unexpected(amount.error());
        }
        config.capital = *amount;
    }
    if (set("feed")) {
        if (const auto spec = paper::parseFeedSpec(value("feed")); !spec) {
            return tl::unexpected(spec.error());
        }
        config.feed = value("feed");
    }
    if (set("speed")) {
        const auto speed = paper::parseSpeed(value("speed"));
        if (!speed) {
            return tl::unexpected(speed.error());
        }
        config.speed = *speed;
    }
    if (set("seed")) {
        bool ok = false;
        config.seed = value("seed").toULongLong(&ok);
        if (!ok) {
            return failure(ErrorCode::Malformed, QStringLiteral("--seed '%1' is not a whole number from 0 on.").arg(value("seed")));
        }
    }
    return readLive(parser, config);
}

base::Result<QList<trading::Symbol>> readSymbols(const QStringList &texts)
{
    QList<trading::Symbol> symbols;
    for (const QString &text : texts) {
        const QStringList parts = text.split(QLatin1Char(','));
        for (const QString &part : parts) {
            const auto symbol = trading::parseSymbol(part);
            if (!symbol) {
                return tl::unexpected(symbol.error());
            }
            if (!symbols.contains(*symbol)) {
                symbols.append(*symbol);
            }
        }
    }
    return symbols;
}

namespace {

// The mode is what the window says: it must not be possible to trade for real below another badge.
QString hostProblem(const QUrl &url, const RunOptions &options)
{
    const QString host = url.host();
    if (options.environment) {
        const auto known = binance::environmentOf(url);
        if (!known || (*known == binance::Environment::Production) == isLive(options.mode)) {
            return {};
        }
        return isLive(options.mode) ? QStringLiteral("'%1' is a test exchange; mode %2 is for real money.").arg(host, toWord(options.mode))
                                    : QStringLiteral("'%1' is Binance's production exchange; mode %2 never goes there.").arg(host, toWord(options.mode));
    }
    if (host != QLatin1String("localhost") && !QHostAddress(host).isLoopback()) {
        return QStringLiteral("In paper mode only an exchange on this machine can be used; '%1' is another one.").arg(host);
    }
    return {};
}

base::Status readAddresses(const QCommandLineParser &parser, RunOptions &options)
{
    const auto pair = readUrls(parser, QStringLiteral("rest-url"), QStringLiteral("stream-url"));
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    const QString wsApiName = QStringLiteral("ws-api-url");
    if (!*pair && options.environment && !parser.isSet(wsApiName)) {
        const binance::Hosts hosts = binance::hostsOf(*options.environment, options.market);
        options.restUrl = hosts.rest;
        options.streamUrl = hosts.stream;
        options.wsApiUrl = hosts.wsApi;
        options.walletApi = !hosts.wallet.isEmpty();
        return {};
    }
    if (!*pair) {
        return parser.isSet(wsApiName) ? base::Status(failure(ErrorCode::Malformed, QStringLiteral("--ws-api-url belongs to --rest-url and --stream-url.")))
                                       : base::Status();
    }
    std::tie(options.restUrl, options.streamUrl) = **pair;
    options.ownHosts = true;
    options.walletApi = !options.environment; // a paper exchange knows its own deposits
    if (options.market == trading::Market::Spot && !parser.isSet(wsApiName)) {
        return failure(ErrorCode::Malformed, QStringLiteral("On spot the account's events come by the WebSocket API: give --ws-api-url too."));
    }
    if (parser.isSet(wsApiName)) {
        const auto url = readAddress(wsApiName, parser.value(wsApiName), {QStringLiteral("ws"), QStringLiteral("wss")});
        if (!url) {
            return tl::unexpected(url.error());
        }
        options.wsApiUrl = *url;
    }
    for (const QUrl &url : {options.restUrl, options.streamUrl, options.wsApiUrl}) {
        if (const QString problem = url.isEmpty() ? QString() : hostProblem(url, options); !problem.isEmpty()) {
            return failure(ErrorCode::Malformed, problem);
        }
    }
    return {};
}

base::Status readApi(const QCommandLineParser &parser, ApiWish &api)
{
    api.wanted = !parser.isSet(QStringLiteral("no-api"));
    api.portAsked = parser.isSet(QStringLiteral("api-port"));
    if (!api.portAsked) {
        return {};
    }
    bool whole = false;
    api.port = parser.value(QStringLiteral("api-port")).toUShort(&whole);
    return whole && api.wanted ? base::Status()
                               : failure(ErrorCode::Malformed, QStringLiteral("--api-port '%1' has to be a port from 0 to 65535, without --no-api.")
                                                                   .arg(parser.value(QStringLiteral("api-port"))));
}

base::Status readMode(const QCommandLineParser &parser, RunOptions &options)
{
    if (parser.isSet(QStringLiteral("mode"))) {
        const auto mode = safety::modeFromWord(parser.value(QStringLiteral("mode")));
        if (!mode) {
            return tl::unexpected(mode.error());
        }
        options.mode = *mode;
        options.environment = environmentOf(*mode);
    }
    const bool live = options.mode == safety::Mode::PaperLiveData;
    const QString feed = parser.isSet(QStringLiteral("feed")) ? parser.value(QStringLiteral("feed")) : options.paper.feed;
    if (live && parser.isSet(QStringLiteral("feed")) && !isLive(feed)) {
        return failure(ErrorCode::Malformed, QStringLiteral("--feed '%1' belongs to mode paper; in paper_live_data prices are live.").arg(feed));
    }
    if (!live && isLive(feed)) {
        return failure(ErrorCode::Malformed, QStringLiteral("--feed live belongs to --mode paper_live_data, which keeps an account of its own."));
    }
    options.paper.feed = live ? QStringLiteral("live") : options.paper.feed;
    const auto market = parser.isSet(QStringLiteral("market")) ? trading::marketFromKey(parser.value(QStringLiteral("market")))
                                                               : base::Result<trading::Market>(options.market);
    if (!market) {
        return tl::unexpected(market.error());
    }
    options.market = *market;
    return {};
}

// The embedded exchange knows the paper pair only, whatever the environment holds.
base::Status readKeys(RunOptions &options)
{
    std::optional<binance::Credentials> found;
    if (!options.restUrl.isEmpty()) {
        auto taken = environmentKeys();
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        found = std::move(*taken);
    }
    if (!found && !options.environment) {
        found = binance::Credentials{options.paper.apiKey, binance::Secret(options.paper.apiSecret.toUtf8()), binance::KeyKind::Hmac, QStringLiteral("the paper exchange")};
    }
    options.keys = std::move(found);
    return {};
}

// The flag only: file and environment were judged where they were read.
base::Status readLanguage(const QCommandLineParser &parser)
{
    const QString flag = QStringLiteral("language");
    const auto sound = parser.isSet(flag) ? settings::normalised(*settings::findKey(flag), parser.value(flag)) : base::Result<QString>();
    return sound ? base::Status() : tl::unexpected(sound.error());
}

// A lesson, and nothing of it is about an account: no alert leaves.
base::Status readTour(const QCommandLineParser &parser, RunOptions &options)
{
    options.tour = options.quiet = parser.isSet(QStringLiteral("tour"));
    const bool there = options.mode == safety::Mode::Paper && options.restUrl.isEmpty() && options.scenario == paper::Scenario::Incident && !options.headless;
    return !options.tour || there ? base::Status()
                                  : failure(ErrorCode::Malformed, QStringLiteral("--tour walks through the incident in the desktop: it goes with --scenario incident, in mode paper, without --headless."));
}

base::Status fill(const QCommandLineParser &parser, RunOptions &options)
{
    for (const base::Status &status : {readMode(parser, options), readAddresses(parser, options), readPaperOptions(parser, options.paper), readLanguage(parser)}) {
        if (!status) {
            return status;
        }
    }
    const auto symbols = readSymbols(parser.values(QStringLiteral("symbol")) + parser.values(QStringLiteral("symbols")));
    if (!symbols) {
        return tl::unexpected(symbols.error());
    }
    options.symbols = *symbols;
    if (parser.isSet(QStringLiteral("scenario"))) {
        options.scenario = options.paper.scenario;
        if (options.market == trading::Market::Spot && options.scenario == paper::Scenario::Incident) {
            return failure(ErrorCode::Malformed, QStringLiteral("--scenario incident belongs to usdm: it is a position, which a spot exchange does not know."));
        }
    }
    const bool ownExchange = options.restUrl.isEmpty();
    for (const char *name : {"scenario", "capital", "feed", "speed", "seed", "live-rest-url"}) {
        if (!ownExchange && parser.isSet(QLatin1String(name))) {
            return failure(ErrorCode::Malformed, QStringLiteral("--%1 belongs to the embedded exchange; with --rest-url give it to that exchange.").arg(QLatin1String(name)));
        }
    }
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    options.headless = parser.isSet(QStringLiteral("headless"));
    if (const base::Status read = readTour(parser, options); !read) {
        return read;
    }
    if (const base::Status read = readApi(parser, options.api); !read) {
        return read;
    }
    options.fresh = parser.isSet(QStringLiteral("fresh"));
    options.yes = parser.isSet(QStringLiteral("yes"));
    if (options.environment && options.fresh) {
        return failure(ErrorCode::Malformed, QStringLiteral("--fresh belongs to paper accounts; the account of mode %1 is at the exchange.").arg(toWord(options.mode)));
    }
    return {};
}

// Flags count before what file and environment set, so those stand in front of them.
std::optional<int> layAndFill(QCommandLineParser &parser, const QStringList &words, RunOptions &options)
{
    SettingsRead read = readSettings(parser);
    for (const QString &problem : std::as_const(read.problems)) {
        complain(kExitUsage, problem);
    }
    if (!read.problems.isEmpty()) {
        return kExitUsage;
    }
    options.configured = std::move(read.settings);
    if (!parser.parse(QStringList{QStringLiteral("breakwater")} + asOptions(options.configured, parser) + words)) {
        return complain(kExitUsage, parser.errorText());
    }
    const base::Status filled = fill(parser, options);
    return filled ? std::nullopt : std::optional(complain(kExitUsage, withOrigins(filled.error().message, options.configured)));
}

base::Status readConfirmation(const QCommandLineParser &parser, RunOptions &options)
{
    options.confirm = parser.isSet(QStringLiteral("confirm"));
    options.approver = parser.value(QStringLiteral("approver")).trimmed();
    if (isLive(options.mode) && !options.confirm) {
        return failure(ErrorCode::Malformed, QStringLiteral("--mode %1 trades real money: it starts with --confirm only.").arg(toWord(options.mode)));
    }
    const bool word = options.confirm || parser.isSet(QStringLiteral("approver"));
    return isLive(options.mode) || !word ? base::Status()
                                         : failure(ErrorCode::Malformed, QStringLiteral("--confirm and --approver belong to the live modes; this is %1.").arg(toWord(options.mode)));
}

} // namespace

Parsed parseWithoutKeys(QCommandLineParser &parser, const QStringList &words, const QString &command)
{
    Parsed parsed;
    parsed.exitCode = parse(parser, words, command);
    if (!parsed.exitCode && !parser.positionalArguments().isEmpty()) {
        parsed.exitCode = complain(kExitUsage, QStringLiteral("'%1' is not understood here.").arg(parser.positionalArguments().first()));
    }
    if (!parsed.exitCode) {
        parsed.exitCode = layAndFill(parser, words, parsed.options);
    }
    return parsed;
}

Parsed parseRunOptions(const QStringList &words)
{
    QCommandLineParser parser;
    Parsed parsed = parseWithoutKeys(parser, words, QStringLiteral("run"));
    if (!parsed.exitCode) {
        if (const base::Status confirmed = readConfirmation(parser, parsed.options); !confirmed) {
            parsed.exitCode = complain(kExitUsage, withOrigins(confirmed.error().message, parsed.options.configured));
        } else if (const base::Status keys = readKeys(parsed.options); !keys) {
            parsed.exitCode = complain(kExitUsage, keys.error().message);
        }
    }
    return parsed;
}

} // namespace bw::app
