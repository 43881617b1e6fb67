// `breakwater paper-exchange`: the paper exchange alone, for any Binance client.
#include "app/command_line.h"
#include "app/run_options.h"
#include "app/unix_signals.h"
#include "core/paper/instructions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <tuple>

namespace bw::app {

namespace {

base::Result<int> wholeNumber(const QCommandLineParser &parser, const QString &name, int fallback, int most)
{
    if (!parser.isSet(name)) {
        return fallback;
    }
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < 0 || value > most) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("--%1 '%2' is not a whole number from 0 to %3.").arg(name, parser.value(name)).arg(most));
    }
    return value;
}

// Both values of two options, or nullopt; one sentence when only one is there.
base::Result<std::optional<std::pair<QString, QString>>> readPair(const QCommandLineParser &parser, const QString &one, const QString &other)
{
    if (parser.isSet(one) != parser.isSet(other)) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("--%1 and --%2 belong together; give both or neither.").arg(one, other));
    }
    return parser.isSet(one) ? std::optional(std::pair(parser.value(one), parser.value(other))) : std::nullopt;
}

base::Status readPairs(const QCommandLineParser &parser, paper::PaperConfig &config)
{
    const auto account = readPair(parser, QStringLiteral("api-key"), QStringLiteral("api-secret"));
    const auto tls = readPair(parser, QStringLiteral("tls-cert"), QStringLiteral("tls-key"));
    if (!account || !tls) {
        return tl::unexpected(account ? tls.error() : account.error());
    }
    if (*account) {
        std::tie(config.apiKey, config.apiSecret) = **account;
    }
    if (*tls) {
        config.tls = http::TlsConfig{{{}, (*tls)->first}, {{}, (*tls)->second}};
    }
    return {};
}

base::Status fill(const QCommandLineParser &parser, paper::PaperConfig &config)
{
    if (const base::Status status = readPaperOptions(parser, config); !status) {
        return status;
    }
    const auto port = wholeNumber(parser, QStringLiteral("usdm-port"), 0, 65535);
    const auto spotPort = wholeNumber(parser, QStringLiteral("spot-port"), 0, 65535);
    const auto latency = wholeNumber(parser, QStringLiteral("latency"), 0, 60'000);
    const auto symbols = readSymbols(parser.values(QStringLiteral("symbols")));
    for (const base::Result<int> *number : {&port, &spotPort, &latency}) {
        if (!*number) {
            return tl::unexpected(number->error());
        }
    }
    if (!symbols) {
        return tl::unexpected(symbols.error());
    }
    config.port = static_cast<quint16>(*port);
    config.spotPort = static_cast<quint16>(*spotPort);
    config.latencyMs = *latency;
    config.symbols = *symbols;
    config.stateFile = parser.value(QStringLiteral("state"));
    for (const QString &host : parser.values(QStringLiteral("host"))) {
        config.hosts.append(host.toLatin1());
    }
    config.control = true;
    if (parser.isSet(QStringLiteral("faults"))) {
        config.faults = parser.value(QStringLiteral("faults"));
        if (const auto faults = paper::parseInstructions(config.faults); !faults) {
            return base::failure(faults.error().code, QStringLiteral("--faults: %1").arg(faults.error().message));
        }
    }
    return readPairs(parser, config);
}

} // namespace

int paperExchangeCommand(int &argc, char **argv, const QStringList &words)
{
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("paper-exchange"))) {
        return *code;
    }
    paper::PaperConfig config;
    if (const base::Status status = fill(parser, config); !status) {
        return complain(kExitUsage, status.error().message);
    }
    QCoreApplication application(argc, argv);
    auto service = paper::PaperService::start(config);
    if (!service) {
        return complain(kExitFailed, service.error().message);
    }
    // Before anybody is told that it is ready: who hears it may end it at once.
    const UnixSignals signalsOfProcess;
    QObject::connect(&signalsOfProcess, &UnixSignals::endAsked, &application, &QCoreApplication::quit);
    const QJsonObject ready{{QStringLiteral("ready"), true}, {QStringLiteral("spot"), (*service)->spotUrl()},
                            {QStringLiteral("usdm"), (*service)->restUrl()}, {QStringLiteral("api_key"), (*service)->apiKey()},
                            {QStringLiteral("api_secret"), (*service)->apiSecret()}};
    QTextStream(stdout) << QJsonDocument(ready).toJson(QJsonDocument::Compact) << Qt::endl;
    QTextStream(stderr) << "breakwater: " << (*service)->feedReport().summary() << Qt::endl;
    QCoreApplication::exec();
    const base::Status stopped = (*service)->stop();
    return stopped ? kExitDone : complain(kExitFailed, stopped.error().message);
}

} // namespace bw::app
